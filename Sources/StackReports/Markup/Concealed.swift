// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Text without what dynamic references name: where a secret lies is nobody's business who reads a page. What does turn the
/// direction of writing is written out.
enum Concealed {
    static func text(_ text: String) -> String {
        let shown = text.hasDynamicReference ? withoutReferences(text) : text
        guard shown.unicodeScalars.contains(where: isHidden) else { return shown }
        var result = ""
        for scalar in shown.unicodeScalars {
            if isHidden(scalar) { result += String(scalar).printable } else { result.unicodeScalars.append(scalar) }
        }
        return result
    }

    /// Lines and tabs are the page's to show.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isUnprintable && scalar != "\n" && scalar != "\t" && scalar != "\r"
    }

    /// What stands in the place of a reference, as `{{resolve:ssm-secure:****}}`.
    static func reference(_ inner: some StringProtocol) -> String {
        let service = inner.prefix { $0 != ":" }
        let isKnown = ["ssm", "ssm-secure", "secretsmanager"].contains(String(service))
        return "{{resolve:\(isKnown ? "\(service):" : "")\(Mask.sign)}}"
    }

    private static func withoutReferences(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "{{resolve:") {
            result += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            let end = rest.firstRange(of: "}}")
            result += reference(rest[..<(end?.lowerBound ?? rest.endIndex)])
            rest = end.map { rest[$0.upperBound...] } ?? ""
        }
        return result + rest
    }
}
