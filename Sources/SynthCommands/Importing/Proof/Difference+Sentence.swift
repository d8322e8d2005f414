// SPDX-License-Identifier: Apache-2.0

import TemplateImport
import TemplateModel

extension TemplateEquality.Difference {
    /// As `Resources/Queue/Properties/DelaySeconds: 5 became nothing`.
    var sentence: String {
        "\(path.isEmpty ? "the template" : path): \(Self.shown(first)) became \(Self.shown(second))"
    }

    private static func shown(_ node: Node?) -> String {
        guard let node else { return "nothing" }
        let text = JSONWriter.write(node, style: .compact)
        return text.count > 160 ? "\(text.prefix(160)) …" : text
    }
}
