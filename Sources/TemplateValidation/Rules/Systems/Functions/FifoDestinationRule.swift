// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Lambda sends what became of an invocation to standard queues and topics.
enum FifoDestinationRule: SystemRule {
    static let description = RuleDescription(
        "fifo-destination", "The destinations and dead letters of a function go to standard queues and topics.",
        reason: "Lambda answers InvalidParameterValueException: it does not send to FIFO queues and topics",
        example: """
              "Q": {
                "Type": "AWS::SQS::Queue",
            -   "Properties": {"FifoQueue": true, "ContentBasedDeduplication": true}
            +   "Properties": {"VisibilityTimeout": 60}
              },
              "C": {
                "Type": "AWS::Lambda::EventInvokeConfig",
                "Properties": {
                  "FunctionName": "worker",
                  "Qualifier": "$LATEST",
                  "DestinationConfig": {"OnFailure": {"Destination": {"Fn::GetAtt": ["Q", "Arn"]}}}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html",
        evidence: .thread("aws/aws-cdk#13793"))

    /// Where destinations stand; the thread doubts those of success.
    private static let places: [(type: String, path: [String], isDisputed: Bool)] = [
        ("AWS::Lambda::EventInvokeConfig", ["DestinationConfig", "OnFailure", "Destination"], false),
        ("AWS::Lambda::EventInvokeConfig", ["DestinationConfig", "OnSuccess", "Destination"], true),
        ("AWS::Lambda::EventSourceMapping", ["DestinationConfig", "OnFailure", "Destination"], false),
        ("AWS::Lambda::Function", ["DeadLetterConfig", "TargetArn"], false),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        places.flatMap { type, path, isDisputed in
            system.outcome.resources(of: type).flatMap { owner in
                owner.properties.values(at: path).compactMap { value -> Diagnostic? in
                    guard let name = fifo(value, system.outcome) else { return nil }
                    let finding = error(
                        at: value, "'\(owner.logicalID)' sends to \(name), which is FIFO",
                        fix: "use a standard queue or topic, or a function that sends on")
                    return finding.atMost(isDisputed ? .warning : .error)
                }
            }
        }
    }

    /// How a FIFO queue or topic is called; nil for what is none.
    private static func fifo(_ arn: PropertyValue, _ outcome: Outcome) -> String? {
        if let receiver = outcome.resource(arn) {
            let isFifo = receiver["FifoQueue"].bool ?? receiver["FifoTopic"].bool ?? false
            return isFifo ? "'\(receiver.logicalID)'" : nil
        }
        guard let parts = arn.parts, let end = parts.last?.stringValue, end.hasSuffix(".fifo"),
            parts.first?.stringValue?.hasPrefix("arn:") == true
        else { return nil }
        return "'\(end.split(separator: ":").last ?? "")'"
    }
}
