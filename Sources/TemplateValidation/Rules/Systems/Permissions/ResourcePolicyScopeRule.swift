// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The policies of queues and topics are about them.
enum ResourcePolicyScopeRule: SystemRule {
    static let description = RuleDescription(
        "resource-policy-scope", "The policy of a queue or topic has actions of its service, and is about it.",
        reason: "AWS answers \"Policy statement action out of service scope!\", or the statement says nothing",
        example: """
              "T": {"Type": "AWS::SNS::Topic"},
              "P": {
                "Type": "AWS::SNS::TopicPolicy",
                "Properties": {
                  "Topics": [{"Ref": "T"}],
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "events.amazonaws.com"},
            -           "Action": "sqs:SendMessage",
            +           "Action": "sns:Publish",
                        "Resource": {"Ref": "T"}
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-key-concepts.html")

    private static let kinds: [(type: String, targets: String, service: String)] = [
        ("AWS::SNS::TopicPolicy", "Topics", "sns"), ("AWS::SNS::TopicInlinePolicy", "TopicArn", "sns"),
        ("AWS::SQS::QueuePolicy", "Queues", "sqs"), ("AWS::SQS::QueueInlinePolicy", "Queue", "sqs"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let names = system.permissions.names
        return kinds.flatMap { type, targets, service in
            system.outcome.resources(of: type).flatMap { policy -> [Diagnostic] in
                guard let statements = AccessPolicy(policy["PolicyDocument"], names).statements else { return [] }
                let found = statements.flatMap { actions(of: $0, service, policy) }
                let owners = policy[targets].elements?.map { system.outcome.resource($0) } ?? [nil]
                let arns = owners.map { owner in owner.flatMap { names.arn(of: $0) } }
                guard !arns.isEmpty, !arns.contains(nil) else { return found }
                return found + statements.compactMap { about($0, arns.compactMap { $0 }, policy, names) }
            }
        }
    }

    private static func actions(
        of statement: AccessStatement, _ service: String, _ policy: Outcome.Resource
    ) -> [Diagnostic] {
        statement.value["Action"].knownElements.compactMap { value in
            guard let text = value.text, let colon = text.firstIndex(of: ":"),
                text[..<colon].lowercased() != service, !text[..<colon].contains("*")
            else { return nil }
            return error(
                at: value, "'\(policy.logicalID)' has the action '\(text)', which is not one of \(service)",
                why: "AWS answers \"Policy statement action out of service scope!\"",
                fix: "use an action of '\(service)'")
        }
    }

    private static func about(
        _ statement: AccessStatement, _ arns: [PartialString], _ policy: Outcome.Resource, _ names: ResourceNames
    ) -> Diagnostic? {
        let resource = statement.value["Resource"]
        guard let resources = resource.elements, !resources.isEmpty,
            resources.allSatisfy({ value in
                guard let pattern = names.text(of: value)?.pattern, pattern.fieldCount >= 6 else { return false }
                return arns.allSatisfy { pattern.matches($0) == false }
            })
        else { return nil }
        return warning(
            at: resource, "a statement of '\(policy.logicalID)' is about something else than what it is the policy of",
            why: "the statement says nothing",
            fix: "name in Resource what the policy belongs to")
    }
}
