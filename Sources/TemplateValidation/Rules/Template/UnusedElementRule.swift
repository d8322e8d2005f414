// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Declared elements are used.
enum UnusedElementRule: TemplateRule {
    static let description = RuleDescription(
        "unused-element", "A parameter, a condition or a mapping is used somewhere.",
        reason: "it has no effect, and the place that was to use it may be missing",
        example: .init(
            template: """
                  {
                    "Parameters": {"P": {"Type": "String"}},
                -   "Resources": {"T": {"Type": "AWS::SNS::Topic"}}
                +   "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": {"Ref": "P"}}}}
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
        evidence: .knowledge)

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        // A transform may use what no one else does.
        guard !context.hasMacros else { return [] }
        var used: [Template.Section: Set<String>] = [:]
        for reference in context.references {
            switch reference.form {
            case .ref: used[.parameters, default: []].insert(reference.target)
            case .condition: used[.conditions, default: []].insert(reference.target)
            case .mapping: used[.mappings, default: []].insert(reference.target)
            case .attribute, .dependsOn: break
            }
        }
        let refersToAll = context.template[.rules].contains { $0.value.description.contains("Fn::RefAll") }
        // A mapping's or a parameter's name may be computed.
        let isComputed = context.template.transforms.contains(LanguageExtensions.name)
        let sections: [(Template.Section, String)] = [
            (.parameters, "parameter"), (.conditions, "condition"), (.mappings, "mapping"),
        ]
        return sections.flatMap { section, kind in
            context.template[section].filter { member in
                !member.key.hasPrefix("Fn::") && !(used[section] ?? []).contains(member.key)
                    && !(section == .parameters && refersToAll) && !isComputed
            }.map { member in
                note(
                    at: member.value.origin, "nothing uses the \(kind) '\(member.key)'", element: member.key,
                    fix: "use it or remove it")
            }
        }
    }
}
