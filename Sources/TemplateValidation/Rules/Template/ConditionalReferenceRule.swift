// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A resource that exists only under a condition is referred to only where that condition holds.
enum ConditionalReferenceRule: TemplateRule {
    static let description = RuleDescription(
        "conditional-reference", "A resource that exists only under a condition is referred to only where it holds.",
        reason: "CloudFormation answers 'Unresolved resource dependencies' where the condition does not hold",
        example: .init(
            template: """
                  {
                    "Parameters": {"P": {"Type": "String", "Default": "a"}},
                    "Conditions": {"C": {"Fn::Equals": [{"Ref": "P"}, "a"]}},
                    "Resources": {
                      "Vpc": {"Type": "AWS::EC2::VPC", "Condition": "C", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                      "Subnet": {
                        "Type": "AWS::EC2::Subnet",
                +       "Condition": "C",
                        "Properties": {"CidrBlock": "10.0.0.0/24", "VpcId": {"Ref": "Vpc"}}
                      }
                    }
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html")

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard !context.hasMacros else { return [] }
        let isCertain = context.input.parameters != nil
        return context.references.compactMap { reference in
            switch reference.form {
            case .ref, .attribute: break
            case .dependsOn, .condition, .mapping: return nil
            }
            guard let target = context.resource(reference.target),
                let condition = target.node["Condition"]?.stringValue, reference.section != .conditions
            else { return nil }
            let without = reference.assumptions + [Assumption(condition: condition, holds: false)]
            guard context.logic.canHold(without) == true else { return nil }
            let message =
                "'\(reference.element)' at \(reference.path) refers to '\(reference.target)', "
                + "which exists only where condition '\(condition)' holds"
            let fix = "put it under the same condition, or choose with Fn::If"
            let notes = [Diagnostic.Note(at: target.node.origin, "'\(reference.target)' is made here")]
            // Without the values nobody knows whether the case ever comes.
            return isCertain
                ? error(
                    at: reference.location, message, element: reference.element, path: reference.path, fix: fix,
                    notes: notes)
                : warning(
                    at: reference.location, message, element: reference.element, path: reference.path, fix: fix,
                    notes: notes)
        }
    }
}
