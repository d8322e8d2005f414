// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// How a queue is encrypted.
enum QueueEncryptionRule: SystemRule {
    static let description = RuleDescription(
        "queue-encryption", "A queue is encrypted with SQS's own key or with one of KMS, not with both.",
        reason: "SQS answers InvalidAttributeValue: it has one kind of encryption at a time",
        example: """
            - "Q": {
            -   "Type": "AWS::SQS::Queue",
            -   "Properties": {"SqsManagedSseEnabled": true, "KmsMasterKeyId": "alias/aws/sqs"}
            - }
            + "Q": {"Type": "AWS::SQS::Queue", "Properties": {"KmsMasterKeyId": "alias/aws/sqs"}}
            """,
        source:
            "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::SQS::Queue").compactMap { queue in
            let key = queue["KmsMasterKeyId"]
            guard queue["SqsManagedSseEnabled"].bool == true, !key.isAbsent, key.text != "" else { return nil }
            return error(
                at: key, "'\(queue.logicalID)' is encrypted by SQS (SqsManagedSseEnabled), and has a KmsMasterKeyId",
                fix: "remove one of them")
        }
    }
}
