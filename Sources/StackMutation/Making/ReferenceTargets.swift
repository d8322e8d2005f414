// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a template's values refer to.
struct ReferenceTargets {
    private let referenced: Set<String>
    private let byType: [String: [String]]
    private let types: [String: String]

    init(_ template: Template) {
        var referenced: Set<String> = []
        for resource in template.resources {
            referenced.formUnion((resource.node["Properties"] ?? .null).referencedNames)
        }
        for output in template[.outputs] { referenced.formUnion(output.value.referencedNames) }
        self.referenced = referenced
        let kinds =
            template.resources.map { ($0.logicalID, $0.type) }
            + template[.parameters].map { ($0.key, "parameter \($0.value["Type"]?.stringValue ?? "")") }
        byType = Dictionary(grouping: kinds, by: \.1).mapValues { $0.map(\.0) }
        types = Dictionary(kinds, uniquingKeysWith: { first, _ in first })
    }

    /// Whether a value or an output refers to it: without it there is no template.
    func areMade(to name: String) -> Bool { referenced.contains(name) }

    /// Another of the same type, the next one; nil where there is none.
    func other(than name: String) -> String? {
        guard let all = types[name].flatMap({ byType[$0] }), all.count > 1, let index = all.firstIndex(of: name) else {
            return nil
        }
        return all[(index + 1) % all.count]
    }
}
