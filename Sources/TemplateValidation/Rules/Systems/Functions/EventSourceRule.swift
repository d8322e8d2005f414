// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The settings of event source mappings.
enum EventSourceRule: SystemRule {
    static let description = RuleDescription(
        "event-source", "An event source mapping has the settings that its kind of source takes.",
        reason: "Lambda answers InvalidParameterValue",
        example: """
              "M": {
                "Type": "AWS::Lambda::EventSourceMapping",
                "Properties": {
                  "FunctionName": "f",
                  "BatchSize": 100,
            -     "EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:queue"
            +     "EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:queue",
            +     "MaximumBatchingWindowInSeconds": 5
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html")

    /// The properties of a mapping that only streams have.
    private static let streams = [
        "StartingPosition", "StartingPositionTimestamp", "BisectBatchOnFunctionError", "MaximumRecordAgeInSeconds",
        "MaximumRetryAttempts", "ParallelizationFactor", "TumblingWindowInSeconds",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::EventSourceMapping").flatMap { mapping -> [Diagnostic] in
            let source = mapping["EventSourceArn"]
            switch EventSource(source, system.outcome) {
            case .queue: return queue(mapping, isFifo: isFifo(source, system.outcome))
            case .kinesis: return stream(mapping, "a Kinesis stream")
            case .table: return stream(mapping, "a DynamoDB stream") + table(mapping, system)
            case nil: return []
            }
        }
    }

    private static func isFifo(_ source: PropertyValue, _ outcome: Outcome) -> Bool {
        if let queue = outcome.resource(source) { return queue["FifoQueue"].bool == true }
        return source.text?.hasSuffix(".fifo") ?? false
    }

    private static func queue(_ mapping: Outcome.Resource, isFifo: Bool) -> [Diagnostic] {
        var found = streams.filter { !mapping[$0].isAbsent }.map {
            error(at: mapping[$0], "'\(mapping.logicalID)' reads a queue, which has no \($0)", fix: "remove \($0)")
        }
        let window = mapping["MaximumBatchingWindowInSeconds"]
        let size = mapping["BatchSize"]
        if isFifo, let seconds = window.number, seconds > 0 {
            found.append(
                error(
                    at: window, "'\(mapping.logicalID)' reads a FIFO queue, which has no batching window",
                    fix: "remove MaximumBatchingWindowInSeconds"))
        }
        guard let count = size.number, count > 10 else { return found }
        if isFifo {
            found.append(
                error(at: size, "a batch of a FIFO queue has at most 10 messages, not \(count)", fix: "set it to 10"))
        } else if window.isAbsent || window.number == 0 {
            found.append(
                error(
                    at: size, "batches of \(count) messages need a batching window",
                    fix: "set MaximumBatchingWindowInSeconds to at least 1"))
        }
        return found
    }

    private static func stream(_ mapping: Outcome.Resource, _ kind: String) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let position = mapping["StartingPosition"]
        if position.isAbsent {
            found.append(
                error(
                    at: mapping, "'\(mapping.logicalID)' reads \(kind) and has no StartingPosition",
                    fix: "set StartingPosition to 'LATEST' or 'TRIM_HORIZON'"))
        } else if position.text == "AT_TIMESTAMP", kind.contains("DynamoDB") {
            found.append(
                error(
                    at: position, "\(kind) cannot be read from a time on", fix: "use 'LATEST' or 'TRIM_HORIZON'"))
        }
        if !mapping["ScalingConfig"].isAbsent {
            found.append(
                error(
                    at: mapping["ScalingConfig"],
                    "'\(mapping.logicalID)' reads \(kind); only queues have ScalingConfig",
                    fix: "remove it"))
        }
        return found
    }

    private static func table(_ mapping: Outcome.Resource, _ system: SystemModel) -> [Diagnostic] {
        guard let table = system.outcome.resource(mapping["EventSourceArn"]), table["StreamSpecification"].isAbsent,
            table["KinesisStreamSpecification"].isAbsent
        else { return [] }
        return [
            error(
                at: mapping["EventSourceArn"],
                "'\(mapping.logicalID)' reads the stream of '\(table.logicalID)', which has none",
                fix: "give '\(table.logicalID)' a StreamSpecification",
                notes: [Diagnostic.Note(at: table.location, "'\(table.logicalID)' is made here")])
        ]
    }
}
