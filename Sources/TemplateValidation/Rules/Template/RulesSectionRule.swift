// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A rule of the section `Rules` has assertions.
enum RulesSectionRule: TemplateRule {
    static let description = RuleDescription(
        "rules-section", "A rule has assertions, each with an Assert.", reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                -   "Rules": {"R": {"RuleCondition": {"Fn::Equals": ["a", "b"]}}},
                +   "Rules": {"R": {"Assertions": [{"Assert": {"Fn::Equals": ["a", "a"]}}]}},
                    "Resources": {"T": {"Type": "AWS::SNS::Topic"}}
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        context.template[.rules].flatMap { rule -> [Diagnostic] in
            func finding(_ node: Node?, _ message: String, _ fix: String) -> Diagnostic {
                error(
                    at: node?.origin ?? rule.value.origin, "rule '\(rule.key)': \(message)", element: rule.key, fix: fix
                )
            }
            guard let assertions = rule.value["Assertions"]?.arrayValue, !assertions.isEmpty else {
                return [finding(rule.value, "it has no assertions", "give it a list of them")]
            }
            // AWS's own templates describe a rule as a whole too.
            let known = ["AssertDescription", "Assertions", "RuleCondition"]
            let unknown = (rule.value.objectValue?.members ?? []).filter { !known.contains($0.key) }
            return assertions.filter { $0["Assert"] == nil }.map {
                finding($0, "an assertion has no Assert", "say what must hold")
            }
                + unknown.map {
                    finding($0.value, "there is no key '\($0.key)'", "it takes Assertions and RuleCondition")
                }
        }
    }
}
