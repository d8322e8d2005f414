// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import StackDSL
import TemplateAnalysis
import TemplateModel

extension Policy {
    /// Every resource that can have tags has these: its own, those of its stack, or those of the environment.
    ///
    ///     Environment("prod", …) { … }.obeying(.requiredTags("Owner", "CostCentre"))
    ///
    /// See <https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html>.
    public static func requiredTags(
        _ keys: String..., as severity: Diagnostic.Severity = .warning,
        because reason: String = "nobody can tell whose it is, and what it costs is nobody's",
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Policy {
        Policy(
            "required-tags", severity, because: reason,
            source: "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html",
            file: file, line: line, column: column
        ) { environment in
            for resource in environment.resources {
                if let known = resource.tagKeys {
                    let missing = keys.filter { !known.contains($0) }
                    if !missing.isEmpty {
                        let names = missing.map { "'\($0)'" }.joined(separator: ", ")
                        resource.violation(
                            "'\(resource.logicalID)' (\(resource.type)) has no tag \(names)",
                            fix: "give it to the resource, its stack or the environment")
                    }
                }
            }
        }
    }
}

extension PolicyResource {
    /// The keys of its tags, with those that the environment gives; nil where its type has none, or nobody knows which.
    public var tagKeys: Set<String>? {
        tags.map { Set($0.map(\.key)).union(deployment.tags.map(\.key)) }
    }

    /// The value of a tag, its own or the environment's; nil where there is none, or only the deployment knows it.
    public func tag(_ key: String) -> String? {
        if let own = tags?.first(where: { $0.key == key }) { return own.value.text }
        return deployment.tags.first { $0.key == key }?.value
    }

    /// Its own tags.
    private var tags: [(key: String, value: PropertyValue)]? {
        guard let form = TaggingForm(ofType: type) else { return nil }
        let value = resource[form.property]
        switch form.style {
        case .map: return value.members
        case .list:
            guard let elements = value.elements, !elements.contains(where: \.isUnknown) else { return nil }
            let entries = elements.map { ($0["Key"].text, $0["Value"]) }
            guard !entries.contains(where: { $0.0 == nil }) else { return nil }
            return entries.compactMap { entry in entry.0.map { (key: $0, value: entry.1) } }
        }
    }
}
