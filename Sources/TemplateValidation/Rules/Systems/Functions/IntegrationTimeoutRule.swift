// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// API Gateway does not wait for functions as long as they may take.
enum IntegrationTimeoutRule: SystemRule {
    static let description = RuleDescription(
        "integration-timeout", "A function behind an API answers before API Gateway gives up.",
        reason: "the client gets 504 while the function goes on",
        example: """
              "A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "api", "ProtocolType": "HTTP"}},
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
            -     "Timeout": 60
            +     "Timeout": 29
                }
              },
              "P": {
                "Type": "AWS::Lambda::Permission",
                "Properties": {
                  "FunctionName": {"Ref": "F"},
                  "Action": "lambda:InvokeFunction",
                  "Principal": "apigateway.amazonaws.com"
                }
              },
              "I": {
                "Type": "AWS::ApiGatewayV2::Integration",
                "Properties": {
                  "ApiId": {"Ref": "A"},
                  "IntegrationType": "AWS_PROXY",
                  "PayloadFormatVersion": "2.0",
                  "IntegrationUri": {"Fn::GetAtt": ["F", "Arn"]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html")

    /// The default timeouts of API Gateway, in seconds; for HTTP APIs that is also the most.
    private static let rest: Quantity = 29
    private static let http: Quantity = 30

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let methods = system.outcome.resources(of: "AWS::ApiGateway::Method").map {
            ($0, $0["Integration"], "Uri", rest)
        }
        let integrations = system.outcome.resources(of: "AWS::ApiGatewayV2::Integration").map {
            ($0, $0.properties, "IntegrationUri", http)
        }
        return (methods + integrations).compactMap { owner, integration, uri, limit in
            guard integration["TimeoutInMillis"].isAbsent, !isAsynchronous(integration),
                let value = FunctionTrigger.function(in: integration[uri]),
                let function = EventSource.function(value, system.outcome),
                let timeout = function["Timeout"].number, timeout > limit
            else { return nil }
            return warning(
                at: function["Timeout"],
                "'\(function.logicalID)' may take \(timeout) s, but API Gateway gives up on '\(owner.logicalID)' after \(limit) s",
                fix: "set Timeout to at most \(limit), or answer at once and do the work afterwards",
                notes: [Diagnostic.Note(at: owner.location, "'\(owner.logicalID)' invokes it")])
        }
    }

    private static func isAsynchronous(_ integration: PropertyValue) -> Bool {
        !integration["RequestParameters"]["integration.request.header.X-Amz-Invocation-Type"].isAbsent
    }
}
