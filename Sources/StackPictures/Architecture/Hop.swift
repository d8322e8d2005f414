// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// A hop of a path, as the analysis words it: `load balancer 'Balancer'`, `task of 'Service':8080`, `ECR's API`.
struct Hop {
    /// What the hop says before the name, as `listener`; all of it where there is no name.
    let kind: String
    /// The name in quotes.
    let name: String?
    /// The port behind the name.
    let port: String?

    init(_ text: String) {
        guard let open = text.firstIndex(of: "'"), let close = text.lastIndex(of: "'"), open < close,
            text[text.index(after: close)...].first.map({ $0 == ":" }) ?? true
        else {
            (kind, name, port) = (text, nil, nil)
            return
        }
        kind = text[..<open].trimmed
        name = String(text[text.index(after: open)..<close])
        let rest = text[text.index(after: close)...].dropFirst()
        port = rest.isEmpty ? nil : String(rest)
    }

    /// The hops that an arrow passes without a stop of their own.
    var isPassage: Bool { Self.passages.contains(kind) }

    private static let passages: Set = ["subnet", "listener", "target group", "VPC link", "Service Connect"]

    /// The services of AWS that paths lead to, by the words of the analysis: a name in pictures, and the types of what one has
    /// of it.
    static let services: [String: (title: String, category: Category, types: [String])] = [
        "ECR's API": ("ECR", .registry, ["AWS::ECR::Repository"]),
        "ECR's registry": ("ECR", .registry, ["AWS::ECR::Repository"]),
        "S3": ("S3", .storage, ["AWS::S3::Bucket"]),
        "CloudWatch Logs": ("CloudWatch Logs", .monitoring, ["AWS::Logs::LogGroup"]),
        "Secrets Manager": ("Secrets Manager", .security, ["AWS::SecretsManager::Secret"]),
        "Systems Manager": ("Parameter Store", .security, ["AWS::SSM::Parameter"]),
        "Session Manager": ("Session Manager", .security, []),
        "DynamoDB": ("DynamoDB", .database, ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"]),
        "sqs": ("SQS", .queue, ["AWS::SQS::Queue"]), "sns": ("SNS", .topic, ["AWS::SNS::Topic"]),
        "events": ("EventBridge", .topic, ["AWS::Events::EventBus"]), "kms": ("KMS", .security, ["AWS::KMS::Key"]),
        "xray": ("X-Ray", .monitoring, []), "monitoring": ("CloudWatch", .monitoring, []),
        "states": ("Step Functions", .workflow, ["AWS::StepFunctions::StateMachine"]),
        "lambda": ("Lambda", .function, ["AWS::Lambda::Function"]), "sts": ("STS", .identity, []),
        "kinesis-streams": ("Kinesis", .stream, ["AWS::Kinesis::Stream"]),
        "kinesis-firehose": ("Firehose", .stream, ["AWS::KinesisFirehose::DeliveryStream"]),
        "bedrock-runtime": ("Bedrock", .other, []), "athena": ("Athena", .database, ["AWS::Athena::WorkGroup"]),
        "glue": ("Glue", .workflow, ["AWS::Glue::Database"]),
        "ssmmessages": ("Session Manager", .security, []),
    ]

    /// What a path is for, in a word or two.
    static func purpose(_ text: String) -> String? {
        switch text {
        case "pull its image": "image pull"
        case "write its logs": "logs"
        case "read its secrets": "secrets"
        case "admit operators by ECS Exec": "ECS Exec"
        default: nil
        }
    }
}

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmed: String {
        var rest = Substring(self)
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
