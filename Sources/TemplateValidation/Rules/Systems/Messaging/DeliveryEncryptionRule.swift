// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service that sends to an encrypted queue or topic needs its key.
enum DeliveryEncryptionRule: SystemRule {
    static let description = RuleDescription(
        "delivery-encryption", "The key of an encrypted queue or topic lets the services use it that send there.",
        reason: "the service cannot encrypt its messages, and they get lost",
        example: """
              "T": {"Type": "AWS::SNS::Topic"},
            - "Q": {"Type": "AWS::SQS::Queue", "Properties": {"KmsMasterKeyId": "alias/aws/sqs"}},
            + "Q": {"Type": "AWS::SQS::Queue", "Properties": {"SqsManagedSseEnabled": true}},
              "S": {
                "Type": "AWS::SNS::Subscription",
                "Properties": {
                  "TopicArn": {"Ref": "T"},
                  "Protocol": "sqs",
                  "Endpoint": {"Fn::GetAtt": ["Q", "Arn"]}
                }
              },
              "P": {
                "Type": "AWS::SQS::QueuePolicy",
                "Properties": {
                  "Queues": [{"Ref": "Q"}],
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "sns.amazonaws.com"},
                        "Action": "sqs:SendMessage",
                        "Resource": {"Fn::GetAtt": ["Q", "Arn"]}
                      }
                    ]
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        Delivery.all(in: system.outcome).compactMap { delivery in
            let receiver = delivery.receiver
            let value = receiver["KmsMasterKeyId"]
            if let name = value.text, ["alias/aws/sqs", "alias/aws/sns"].contains(name) {
                return error(
                    at: value,
                    "'\(delivery.sender.logicalID)' sends to '\(receiver.logicalID)', which is encrypted with '\(name)': \(delivery.service) cannot use this key",
                    fix:
                        "encrypt with a key of your own that \(delivery.service) may use, or with SQS's own (SqsManagedSseEnabled)"
                )
            }
            guard let key = CustomerKey.key(value, in: system.outcome),
                system.permissions.decision(
                    forService: delivery.service, doing: "kms:GenerateDataKey", on: key, from: nil) == .denied
            else { return nil }
            return error(
                at: value,
                "'\(delivery.sender.logicalID)' sends to '\(receiver.logicalID)', but the policy of its key '\(key.logicalID)' does not let \(delivery.service) use it",
                fix:
                    "let \(delivery.service) do kms:GenerateDataKey* and kms:Decrypt in KeyPolicy of '\(key.logicalID)'",
                notes: [Diagnostic.Note(at: key.location, "'\(key.logicalID)' is made here")])
        }
    }
}
