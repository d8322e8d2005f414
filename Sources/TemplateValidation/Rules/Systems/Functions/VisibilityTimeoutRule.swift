// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Queues must hide a message for as long as the function may take.
enum VisibilityTimeoutRule: SystemRule {
    static let description = RuleDescription(
        "visibility-timeout", "A queue hides messages at least for as long as the function that reads it may take.",
        reason: "Lambda refuses the mapping: the message would be processed twice",
        example: """
            - "Q": {"Type": "AWS::SQS::Queue"},
            + "Q": {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 360}},
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "Timeout": 60
                }
              },
              "M": {
                "Type": "AWS::Lambda::EventSourceMapping",
                "Properties": {"FunctionName": {"Ref": "F"}, "EventSourceArn": {"Fn::GetAtt": ["Q", "Arn"]}}
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")

    /// The default visibility timeout of a queue, and the default timeout of a function.
    private static let visibility: Quantity = 30
    private static let timeout: Quantity = 3

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::EventSourceMapping").compactMap { mapping in
            guard let queue = system.outcome.resource(mapping["EventSourceArn"], of: "AWS::SQS::Queue"),
                let function = EventSource.function(mapping["FunctionName"], system.outcome),
                let hidden = seconds(queue["VisibilityTimeout"], visibility),
                let needed = seconds(function["Timeout"], timeout), hidden < needed
            else { return nil }
            return error(
                at: queue["VisibilityTimeout"],
                "'\(function.logicalID)' times out after \(needed) s, but messages of '\(queue.logicalID)' become visible again after \(hidden) s",
                fix: "set VisibilityTimeout of '\(queue.logicalID)' to at least \(needed), better six times that",
                notes: [Diagnostic.Note(at: mapping.location, "'\(mapping.logicalID)' connects them")])
        }
    }

    private static func seconds(_ value: PropertyValue, _ standard: Quantity) -> Quantity? {
        value.isAbsent ? standard : value.number
    }
}
