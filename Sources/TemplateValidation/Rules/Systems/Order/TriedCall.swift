// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What a service calls already while it makes a resource of a type, to see whether it may.
struct TriedCall {
    let type: String
    /// The way to the values that name who is called.
    let path: [String]
    /// The types of those that are called.
    let receivers: Set<String>
    /// The beginning of the principal that calls.
    let service: String
    let answer: String

    private init(
        _ type: String, _ path: String, of receivers: Set<String> = ["AWS::Lambda::Function"], by service: String,
        _ answer: String
    ) {
        self.type = type
        self.path = path.split(separator: ".").map(String.init)
        self.receivers = receivers
        self.service = service
        self.answer = answer
    }

    private static let bucket =
        "S3 answers \"Unable to validate the following destination configurations\" while it may not send there"

    static let all: [TriedCall] =
        BucketNotifications.kinds.map { list, name in
            TriedCall(
                "AWS::S3::Bucket", "NotificationConfiguration.\(list).\(name)",
                of: ["AWS::Lambda::Function", "AWS::SQS::Queue", "AWS::SNS::Topic"], by: "s3", bucket)
        } + [
            TriedCall(
                "AWS::SecretsManager::RotationSchedule", "RotationLambdaARN", by: "secretsmanager",
                "Secrets Manager answers that it cannot invoke the specified Lambda function"),
            TriedCall(
                "AWS::Logs::SubscriptionFilter", "DestinationArn", by: "logs",
                "CloudWatch Logs answers \"Could not execute the lambda function\""),
            TriedCall(
                "AWS::ElasticLoadBalancingV2::TargetGroup", "Targets.Id", by: "elasticloadbalancing",
                "Elastic Load Balancing answers that it does not have permission to invoke the function"),
            TriedCall(
                "AWS::Config::ConfigRule", "Source.SourceIdentifier", by: "config",
                "Config answers that the function cannot be invoked"),
            TriedCall(
                "AWS::SES::ReceiptRule", "Rule.Actions.LambdaAction.FunctionArn", by: "ses",
                "SES answers \"Could not invoke Lambda function\""),
            TriedCall(
                "AWS::SES::ReceiptRule", "Rule.Actions.S3Action.BucketName", of: ["AWS::S3::Bucket"], by: "ses",
                "SES answers \"Could not write to bucket\""),
        ]

    /// The values that name who is called, each with its resource.
    func found(in outcome: Outcome) -> [(Outcome.Resource, PropertyValue)] {
        outcome.resources(of: type).flatMap { owner in owner.properties.values(at: path).map { (owner, $0) } }
    }

    /// Whether a permission can be for this caller. The documents of policies are what other rules ask.
    func isMeant(_ permission: Outcome.Resource) -> Bool {
        guard permission.type == "AWS::Lambda::Permission" else { return true }
        return permission["Principal"].text.map { $0.hasPrefix(service + ".") } ?? true
    }
}
