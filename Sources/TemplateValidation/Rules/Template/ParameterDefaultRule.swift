// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A parameter's own default obeys its constraints.
enum ParameterDefaultRule: TemplateRule {
    static let description = RuleDescription(
        "parameter-default", "A parameter's default obeys its own constraints.",
        reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                -   "Parameters": {"P": {"Type": "Number", "Default": 9, "MaxValue": 5}},
                +   "Parameters": {"P": {"Type": "Number", "Default": 5, "MaxValue": 5}},
                    "Resources": {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}},
                    "Outputs": {"O": {"Value": {"Ref": "P"}}}
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        context.template[.parameters].flatMap { member -> [Diagnostic] in
            let constraints = ParameterConstraints(member.value)
            guard let text = constraints.defaultText, !constraints.type.hasPrefix("AWS::SSM::") else { return [] }
            return constraints.violations(of: text).map { violation in
                Diagnostic(
                    .error, rule: description.id, at: member.value["Default"]?.origin ?? member.value.origin,
                    "the default '\(text)' of parameter '\(member.key)' \(violation)",
                    why: "CloudFormation rejects the template", fix: "change the default or the constraint")
            }
        }
    }
}
