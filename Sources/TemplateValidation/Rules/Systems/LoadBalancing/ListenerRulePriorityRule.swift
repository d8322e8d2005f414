// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The rules of a listener have priorities of their own.
enum ListenerRulePriorityRule: SystemRule {
    static let description = RuleDescription(
        "listener-rule-priority", "The rules of a listener have priorities of their own, and conditions.",
        reason: "Elastic Load Balancing answers that the priority is in use",
        example: """
              "A": {
                "Type": "AWS::ElasticLoadBalancingV2::ListenerRule",
                "Properties": {
                  "ListenerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/a/a1b2c3/a1b2c3",
                  "Priority": 1,
                  "Conditions": [{"Field": "path-pattern", "Values": ["/a"]}],
                  "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]
                }
              },
              "B": {
                "Type": "AWS::ElasticLoadBalancingV2::ListenerRule",
                "Properties": {
                  "ListenerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/a/a1b2c3/a1b2c3",
            -     "Priority": 1,
            +     "Priority": 2,
                  "Conditions": [{"Field": "path-pattern", "Values": ["/b"]}],
                  "Actions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        var first: [Node: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        for rule in system.outcome.resources(of: "AWS::ElasticLoadBalancingV2::ListenerRule") {
            if rule["Conditions"].elements?.isEmpty == true, !rule["Conditions"].isAbsent {
                found.append(
                    error(
                        at: rule["Conditions"], "'\(rule.logicalID)' has no conditions",
                        why: "Elastic Load Balancing refuses a rule without conditions",
                        fix: "add one, or make its actions the DefaultActions of the listener"))
            }
            let priority = rule["Priority"]
            guard let listener = rule["ListenerArn"].node, let number = priority.number else { continue }
            if let other = first.updateValue(rule, forKey: .array([listener, .string("\(number)")])) {
                found.append(
                    error(
                        at: priority, "'\(other.logicalID)' has priority \(number) at the same listener",
                        fix: "give each rule of a listener a priority of its own",
                        notes: [Diagnostic.Note(at: other.location, "the other rule")]))
            }
        }
        return found
    }
}
