// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A queue or a topic has one policy, and what is written last stands.
enum RepeatedPolicyRule: SystemRule {
    static let description = RuleDescription(
        "repeated-policy", "One queue or topic does not get its policy from two resources.",
        reason:
            "a queue or topic has one policy: whichever is made later replaces the other, and both are made at once",
        example: """
              "Q": {"Type": "AWS::SQS::Queue"},
              "A": {
                "Type": "AWS::SQS::QueuePolicy",
                "Properties": {
                  "Queues": [{"Ref": "Q"}],
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
            -         {
            -           "Effect": "Allow",
            -           "Principal": {"AWS": "111122223333"},
            -           "Action": "sqs:ReceiveMessage",
            -           "Resource": {"Fn::GetAtt": ["Q", "Arn"]}
            -         }
            -       ]
            -     }
            -   }
            - },
            - "B": {
            -   "Type": "AWS::SQS::QueuePolicy",
            -   "Properties": {
            -     "Queues": [{"Ref": "Q"}],
            -     "PolicyDocument": {
            -       "Version": "2012-10-17",
            -       "Statement": [
            +         {
            +           "Effect": "Allow",
            +           "Principal": {"AWS": "111122223333"},
            +           "Action": "sqs:ReceiveMessage",
            +           "Resource": {"Fn::GetAtt": ["Q", "Arn"]}
            +         },
                      {
                        "Effect": "Allow",
                        "Principal": {"AWS": "444455556666"},
                        "Action": "sqs:SendMessage",
                        "Resource": {"Fn::GetAtt": ["Q", "Arn"]}
                      }
                    ]
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html",
        evidence: .knowledge)

    private static let lists = [("AWS::SQS::QueuePolicy", "Queues"), ("AWS::SNS::TopicPolicy", "Topics")]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        lists.flatMap { type, list in
            var first: [Node: Outcome.Resource] = [:]
            var found: [Diagnostic] = []
            for policy in system.outcome.resources(of: type)
            where system.outcome.openCondition(of: policy) == nil {
                for place in policy[list].knownElements {
                    guard let target = place.resolved, target.function?.name != "Fn::If" else { continue }
                    guard let other = first[target] else {
                        first[target] = policy
                        continue
                    }
                    guard other != policy else { continue }
                    let name = place.resource ?? place.text ?? "its target"
                    found.append(
                        warning(
                            at: place,
                            "'\(policy.logicalID)' and '\(other.logicalID)' both give '\(name)' its policy, and only one stays",
                            fix: "write the statements of both into one policy",
                            notes: [Diagnostic.Note(at: other.location, "the other policy")]))
                }
            }
            return found
        }
    }
}
