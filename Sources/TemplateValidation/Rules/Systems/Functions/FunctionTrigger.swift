// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Something in a template that has a service invoke a function.
struct FunctionTrigger {
    let owner: Outcome.Resource
    let function: PropertyValue
    let service: String
    /// On whose behalf the service acts, where that is a resource of the template.
    let source: Outcome.Resource?
    /// The values that `aws:SourceArn` will have, as far as they are known, where the source is no resource.
    var sourceARNs: [PartialString] = []

    /// The properties that name a function, and the service that invokes it for the resource itself.
    private static let properties: [(type: String, path: [String], service: String)] = [
        (
            "AWS::S3::Bucket", ["NotificationConfiguration", "LambdaConfigurations", "Function"],
            "s3.amazonaws.com"
        ),
        ("AWS::Cognito::UserPool", ["LambdaConfig", "*"], "cognito-idp.amazonaws.com"),
        ("AWS::SecretsManager::RotationSchedule", ["RotationLambdaARN"], "secretsmanager.amazonaws.com"),
        ("AWS::Config::ConfigRule", ["Source", "SourceIdentifier"], "config.amazonaws.com"),
        ("AWS::IoT::TopicRule", ["TopicRulePayload", "Actions", "Lambda", "FunctionArn"], "iot.amazonaws.com"),
        ("AWS::SES::ReceiptRule", ["Rule", "Actions", "LambdaAction", "FunctionArn"], "ses.amazonaws.com"),
        (
            "AWS::ElasticLoadBalancingV2::TargetGroup", ["Targets", "Id"],
            "elasticloadbalancing.amazonaws.com"
        ),
        ("AWS::CloudWatch::Alarm", ["AlarmActions"], "lambda.alarms.cloudwatch.amazonaws.com"),
        ("AWS::Logs::SubscriptionFilter", ["DestinationArn"], "logs.amazonaws.com"),
    ]

    /// The types whose ARN is what `SourceArn` of a permission names.
    private static let sources: Set = [
        "AWS::S3::Bucket", "AWS::Cognito::UserPool", "AWS::CloudWatch::Alarm",
    ]

    static func all(in outcome: Outcome) -> [FunctionTrigger] {
        guard !outcome.resources(of: "AWS::Lambda::Function").isEmpty else { return [] }
        var triggers: [FunctionTrigger] = []
        for (type, path, service) in properties {
            for owner in outcome.resources(of: type) {
                for value in owner.properties.values(at: path) {
                    triggers.append(
                        FunctionTrigger(
                            owner: owner, function: value, service: service,
                            source: sources.contains(type) ? owner : nil))
                }
            }
        }
        // With a role, EventBridge needs no permission of the function.
        for owner in outcome.resources(of: "AWS::Events::Rule") {
            for target in owner["Targets"].knownElements where target["RoleArn"].isAbsent {
                triggers.append(
                    FunctionTrigger(
                        owner: owner, function: target["Arn"], service: "events.amazonaws.com", source: owner))
            }
        }
        for owner in outcome.resources(of: "AWS::SNS::Subscription") where owner["Protocol"].text == "lambda" {
            let topic = outcome.resource(owner["TopicArn"])
            triggers.append(
                FunctionTrigger(
                    owner: owner, function: owner["Endpoint"], service: "sns.amazonaws.com",
                    source: topic?.type == "AWS::SNS::Topic" ? topic : nil))
        }
        return triggers + integrations(in: outcome)
    }

    /// API Gateway invokes functions by a permission, or with a role that it is given.
    private static func integrations(in outcome: Outcome) -> [FunctionTrigger] {
        func trigger(
            _ owner: Outcome.Resource, _ uri: PropertyValue, _ credentials: PropertyValue,
            _ arns: () -> [PartialString] = { [] }
        ) -> FunctionTrigger? {
            guard credentials.isAbsent, let function = function(in: uri) else { return nil }
            return FunctionTrigger(
                owner: owner, function: function, service: "apigateway.amazonaws.com", source: nil, sourceARNs: arns())
        }
        let names = RequestNames(outcome)
        let methods = outcome.resources(of: "AWS::ApiGateway::Method").compactMap { method in
            trigger(method, method["Integration"]["Uri"], method["Integration"]["Credentials"]) {
                [names.arn(ofMethod: method)]
            }
        }
        let integrations = outcome.resources(of: "AWS::ApiGatewayV2::Integration").compactMap { integration in
            trigger(integration, integration["IntegrationUri"], integration["CredentialsArn"]) {
                names.arns(ofRoutesTo: integration)
            }
        }
        let authorizers = outcome.resources(of: "AWS::ApiGateway::Authorizer").compactMap {
            trigger($0, $0["AuthorizerUri"], $0["AuthorizerCredentials"])
        }
        let others = outcome.resources(of: "AWS::ApiGatewayV2::Authorizer").compactMap {
            trigger($0, $0["AuthorizerUri"], $0["AuthorizerCredentialsArn"])
        }
        return methods + integrations + authorizers + others
    }

    /// The function that an integration's URI names: alone, or as `…:lambda:path/2015-03-31/functions/ARN/invocations`.
    static func function(in uri: PropertyValue) -> PropertyValue? {
        if uri.resource != nil { return uri }
        guard let parts = uri.parts, parts.count > 1, parts.last?.stringValue == "/invocations" else { return nil }
        let function = uri.part(parts[parts.count - 2])
        return function.resource == nil ? nil : function
    }
}
