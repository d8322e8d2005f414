// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Two mappings of a source to a function.
enum RepeatedSourceRule: SystemRule {
    static let description = RuleDescription(
        "repeated-event-source", "A queue or stream is mapped to a function once.",
        reason: "Lambda answers ResourceConflict: the event source mapping already exists",
        example: """
              "M": {
                "Type": "AWS::Lambda::EventSourceMapping",
                "Properties": {"FunctionName": "f", "EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:queue"}
              },
              "N": {
                "Type": "AWS::Lambda::EventSourceMapping",
            -   "Properties": {"FunctionName": "f", "EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:queue"}
            +   "Properties": {"FunctionName": "f", "EventSourceArn": "arn:aws:sqs:eu-west-1:123456789012:other"}
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let mappings = system.outcome.resources(of: "AWS::Lambda::EventSourceMapping")
        guard mappings.count > 1 else { return [] }
        var seen: [[PartialString]: Outcome.Resource] = [:]
        return mappings.compactMap { mapping in
            let source = mapping["EventSourceArn"]
            guard EventSource(source, system.outcome) != nil, !source.isAbsent, !mapping["FunctionName"].isAbsent,
                let arn = system.permissions.names.text(of: source),
                let function = system.permissions.names.text(of: mapping["FunctionName"])
            else { return nil }
            guard let first = seen[[arn, function]] else {
                seen[[arn, function]] = mapping
                return nil
            }
            return error(
                at: mapping, "'\(mapping.logicalID)' maps the same source to the same function as '\(first.logicalID)'",
                fix: "remove one of them",
                notes: [Diagnostic.Note(at: first.location, "'\(first.logicalID)' is made here")])
        }
    }
}
