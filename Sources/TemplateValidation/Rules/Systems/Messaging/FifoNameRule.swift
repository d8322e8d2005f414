// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Names and settings of FIFO queues and topics.
enum FifoNameRule: SystemRule {
    static let description = RuleDescription(
        "fifo-settings",
        "A FIFO queue or topic has a name that ends in '.fifo', and no other has one or FIFO settings.",
        reason: "SQS and SNS answer InvalidParameterValue",
        example: """
            - "Q": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true, "QueueName": "orders"}}
            + "Q": {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": true, "QueueName": "orders.fifo"}}
            """,
        source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for queue in system.outcome.resources(of: "AWS::SQS::Queue") {
            found += off(queue)
            found += findings(queue, "queue", name: "QueueName", flag: "FifoQueue")
            found += others(queue, "queue", flag: "FifoQueue", ["DeduplicationScope", "FifoThroughputLimit"])
        }
        for topic in system.outcome.resources(of: "AWS::SNS::Topic") {
            found += findings(topic, "topic", name: "TopicName", flag: "FifoTopic")
            found += others(topic, "topic", flag: "FifoTopic", ["FifoThroughputScope", "ArchivePolicy"])
        }
        return found
    }

    /// SQS knows the attribute of FIFO queues only, whatever its value.
    private static func off(_ queue: Outcome.Resource) -> [Diagnostic] {
        let flag = queue["FifoQueue"]
        guard flag.bool == false else { return [] }
        return [
            error(
                at: flag, "'\(queue.logicalID)' has FifoQueue false",
                why: "SQS answers 'Unknown Attribute FifoQueue'",
                fix: "leave FifoQueue out of a standard queue: { \"Ref\": \"AWS::NoValue\" } in Fn::If",
                notes: [Diagnostic.Note(at: nil, "see aws/aws-cdk#8550")])
        ]
    }

    private static func answer(_ kind: String) -> String {
        "\(kind == "queue" ? "SQS" : "SNS") answers InvalidParameterValue"
    }

    private static func findings(
        _ resource: Outcome.Resource, _ kind: String, name: String, flag: String
    ) -> [Diagnostic] {
        let isFifo = resource[flag].isAbsent ? false : resource[flag].bool
        guard let isFifo, !resource[name].isAbsent, let end = resource[name].parts?.last?.stringValue,
            end.hasSuffix(".fifo") != isFifo
        else { return [] }
        if isFifo {
            return [
                error(
                    at: resource[name], "the name of the FIFO \(kind) '\(resource.logicalID)' does not end in '.fifo'",
                    why: answer(kind),
                    fix: "add '.fifo' to it, or leave \(name) out")
            ]
        }
        return [
            error(
                at: resource[name], "the name of '\(resource.logicalID)' ends in '.fifo', but it is no FIFO \(kind)",
                why: answer(kind),
                fix: "set \(flag) to true, or rename it")
        ]
    }

    private static func others(
        _ resource: Outcome.Resource, _ kind: String, flag: String, _ properties: [String]
    ) -> [Diagnostic] {
        guard resource[flag].isAbsent || resource[flag].bool == false else { return [] }
        let given = properties.filter { !resource[$0].isAbsent && !resource[$0].isUnknown }
        let deduplication = "ContentBasedDeduplication"
        return (given + (resource[deduplication].bool == true ? [deduplication] : [])).map {
            error(
                at: resource[$0], "'\(resource.logicalID)' has \($0), but it is no FIFO \(kind)",
                why: answer(kind),
                fix: "set \(flag) to true, or remove \($0)")
        }
    }
}
