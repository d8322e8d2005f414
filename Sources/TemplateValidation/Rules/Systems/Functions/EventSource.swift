// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The kind of source that feeds a function by an event source mapping.
enum EventSource {
    case queue, kinesis, table

    /// The kind, by the resource that the ARN is of, or by the service that the ARN names.
    init?(_ arn: PropertyValue, _ outcome: Outcome) {
        if let resource = outcome.resource(arn) {
            switch resource.type {
            case "AWS::SQS::Queue": self = .queue
            case "AWS::Kinesis::Stream": self = .kinesis
            case "AWS::DynamoDB::Table" where arn.reference?.attribute == "StreamArn": self = .table
            default: return nil
            }
            return
        }
        let literals = (arn.parts ?? []).compactMap(\.stringValue)
        guard literals.first?.hasPrefix("arn:") ?? false else { return nil }
        if literals.contains(where: { $0.contains(":sqs:") }) {
            self = .queue
        } else if literals.contains(where: { $0.contains(":kinesis:") }) {
            self = .kinesis
        } else if literals.contains(where: { $0.contains(":dynamodb:") }) {
            self = .table
        } else {
            return nil
        }
    }

    /// The actions that Lambda performs with the function's role.
    var actions: [String] {
        switch self {
        case .queue: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
        case .kinesis: ["kinesis:GetRecords", "kinesis:GetShardIterator"]
        case .table: ["dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:DescribeStream"]
        }
    }

    /// The function of a mapping, an alias's or a version's too.
    static func function(_ name: PropertyValue, _ outcome: Outcome) -> Outcome.Resource? {
        guard let resource = outcome.resource(name) else { return nil }
        switch resource.type {
        case "AWS::Lambda::Function": return resource
        case "AWS::Lambda::Alias", "AWS::Lambda::Version":
            return outcome.resource(resource["FunctionName"]).flatMap { $0.type == "AWS::Lambda::Function" ? $0 : nil }
        default: return nil
        }
    }
}
