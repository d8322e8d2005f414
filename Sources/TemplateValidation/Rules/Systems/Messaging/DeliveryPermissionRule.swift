// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Queues and topics must let the services send to them that the template connects with them.
enum DeliveryPermissionRule: SystemRule {
    static let description = RuleDescription(
        "delivery-permission",
        "The policy of a queue or topic lets the services send that the template has send to it.",
        reason: "the service may not send: AWS refuses the connection, or messages get lost",
        example: """
              "T": {"Type": "AWS::SNS::Topic"},
              "Q": {"Type": "AWS::SQS::Queue"},
              "S": {
                "Type": "AWS::SNS::Subscription",
                "Properties": {
                  "TopicArn": {"Ref": "T"},
                  "Protocol": "sqs",
                  "Endpoint": {"Fn::GetAtt": ["Q", "Arn"]}
                }
            + },
            + "P": {
            +   "Type": "AWS::SQS::QueuePolicy",
            +   "Properties": {
            +     "Queues": [{"Ref": "Q"}],
            +     "PolicyDocument": {
            +       "Version": "2012-10-17",
            +       "Statement": [
            +         {
            +           "Effect": "Allow",
            +           "Principal": {"Service": "sns.amazonaws.com"},
            +           "Action": "sqs:SendMessage",
            +           "Resource": {"Fn::GetAtt": ["Q", "Arn"]},
            +           "Condition": {"ArnEquals": {"aws:SourceArn": {"Ref": "T"}}}
            +         }
            +       ]
            +     }
            +   }
              }
            """,
        source: "https://docs.aws.amazon.com/sns/latest/dg/subscribe-sqs-queue-to-sns-topic.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        Delivery.all(in: system.outcome).compactMap { delivery in
            let receiver = delivery.receiver
            // The policy that SNS makes lets the account's alarms publish; one that replaces it may not.
            let isAlarm = delivery.sender.type == "AWS::CloudWatch::Alarm"
            if isAlarm, system.permissions.policiesOfResources[receiver.logicalID] == nil { return nil }
            let decision =
                delivery.source.map {
                    system.permissions.decision(
                        forService: delivery.service, doing: delivery.action, on: receiver, from: $0)
                }
                ?? system.permissions.decision(
                    forService: delivery.service, doing: delivery.action, on: receiver, from: nil)
            guard decision == .denied else { return nil }
            let kind = receiver.type == "AWS::SQS::Queue" ? "AWS::SQS::QueuePolicy" : "AWS::SNS::TopicPolicy"
            let message =
                "'\(delivery.sender.logicalID)' sends to '\(receiver.logicalID)', whose policy does not let \(delivery.service) do \(delivery.action)"
            let source = delivery.source.map { " for '\($0.logicalID)'" } ?? ""
            let fix = "let \(delivery.service) do \(delivery.action)\(source) in \(kind.withArticle)"
            let notes = [Diagnostic.Note(at: receiver.location, "'\(receiver.logicalID)' is made here")]
            return isAlarm
                ? warning(at: delivery.place, message, fix: fix, notes: notes)
                : error(at: delivery.place, message + source, fix: fix, notes: notes)
        }
    }
}
