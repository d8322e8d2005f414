// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// How many of a parameter's allowed values, and of a mapping's rows, are looked at wherever it is used: many uses of many
/// values would cost the product of both.
struct ValueBound: Sendable {
    /// What has several values, and where these stand.
    struct Source: Sendable {
        /// As `parameter 'Size'`.
        let title: String
        let origin: SourceLocation?
    }

    /// The uses of parameters that have allowed values, and of mappings.
    let uses: Int
    /// The values that each of them is looked at with, at most.
    let mostValues: Int
    /// What is used and has more.
    let exceeded: [Source]

    init(_ template: Template, _ references: [TemplateReference]) {
        var counts: [TemplateReference.Form: [String: Int]] = [.ref: [:], .mapping: [:]]
        for parameter in template[.parameters] {
            counts[.ref]?[parameter.key] = parameter.value["AllowedValues"]?.arrayValue?.count
        }
        for mapping in template[.mappings] { counts[.mapping]?[mapping.key] = mapping.value.objectValue?.count }
        let used = references.filter { counts[$0.form]?[$0.target] != nil }
        let most = max(4, 100_000 / max(used.count, 1))
        uses = used.count
        mostValues = most
        let names = Dictionary(grouping: used, by: \.form).mapValues { Set($0.map(\.target)) }
        func exceeded(_ form: TemplateReference.Form, _ kind: String, in section: Template.Section) -> [Source] {
            template[section].filter { names[form]?.contains($0.key) ?? false && counts[form]?[$0.key] ?? 0 > most }
                .map { Source(title: "\(kind) '\($0.key)'", origin: $0.value.origin) }
        }
        self.exceeded =
            exceeded(.ref, "parameter", in: .parameters) + exceeded(.mapping, "mapping", in: .mappings)
    }
}
