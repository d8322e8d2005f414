// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The name of an export as a template writes it: text, with at most one part that the template does not know.
struct ExportName: Hashable {
    /// What stands before and behind the part, or all of it where there is none.
    let before: String
    let after: String
    /// The `Ref` of a parameter, or of a pseudo parameter.
    let part: Node?

    /// Nil for a name that is put together in another way.
    init?(_ node: Node) {
        guard let parts = node.stringValue.map({ [TextParts.Part.literal($0)] }) ?? TextParts.parts(of: node) else {
            return nil
        }
        var texts = [""]
        var part: Node?
        for piece in parts {
            switch piece {
            case .literal(let text): texts[texts.count - 1] += text
            case .value(let value):
                guard part == nil, let reference = value.reference, !reference.isOfAttribute else { return nil }
                part = value
                texts.append("")
            }
        }
        self.part = part
        before = texts[0]
        after = texts.count > 1 ? texts[1] : ""
    }

    /// Whether the same Swift writes both.
    func isWritten(like other: ExportName) -> Bool {
        before == other.before && after == other.after && (part == nil) == (other.part == nil)
    }

    /// The name itself; nil where nobody knows what the part is.
    ///
    /// - Parameter values: of the parameters and the pseudo parameters.
    func resolved(_ values: [String: String]) -> String? {
        guard let part else { return before }
        return part.reference.flatMap { values[$0.name] }.map { before + $0 + after }
    }
}
