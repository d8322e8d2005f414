// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An API is served somewhere.
enum UnservedAPIRule: SystemRule {
    static let description = RuleDescription(
        "unserved-api", "An API with routes or methods has a stage.",
        reason: "only stages are served: every call is answered 403 or 404",
        example: """
              "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}},
              "Integration": {
                "Type": "AWS::ApiGatewayV2::Integration",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "IntegrationType": "HTTP_PROXY",
                  "IntegrationMethod": "ANY",
                  "IntegrationUri": "https://example.com",
                  "PayloadFormatVersion": "1.0"
                }
              },
              "Route": {
                "Type": "AWS::ApiGatewayV2::Route",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "RouteKey": "$default",
                  "Target": {"Fn::Sub": "integrations/${Integration}"}
                }
            + },
            + "Stage": {
            +   "Type": "AWS::ApiGatewayV2::Stage",
            +   "Properties": {"ApiId": {"Ref": "Api"}, "StageName": "$default", "AutoDeploy": true}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard outcome.isComplete else { return [] }
        let rest = unserved(
            outcome, "AWS::ApiGateway::RestApi", parts: "AWS::ApiGateway::Method",
            makers: ["AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment"])
        let other = unserved(
            outcome, "AWS::ApiGatewayV2::Api", parts: "AWS::ApiGatewayV2::Route", makers: ["AWS::ApiGatewayV2::Stage"])
        return (rest + other).map { api in
            warning(
                at: api, "'\(api.logicalID)' has no stage, and so answers no call",
                fix: "add an \(api.type.hasSuffix("V2::Api") ? "AWS::ApiGatewayV2" : "AWS::ApiGateway")::Stage")
        }
    }

    private static func unserved(
        _ outcome: Outcome, _ type: String, parts: String, makers: [String]
    ) -> [Outcome.Resource] {
        let apis = outcome.resources(of: type)
        guard !apis.isEmpty else { return [] }
        let stages = makers.flatMap { outcome.resources(of: $0) }.filter {
            // A deployment of a REST API makes a stage only when it names one.
            !$0.type.hasSuffix("::Deployment") || !$0["StageName"].isAbsent
        }.map { id($0).resource }
        guard !stages.contains(nil) else { return [] }
        let used = Set(outcome.resources(of: parts).compactMap { id($0).resource })
        return apis.filter { api in
            // Quick create makes a stage, and others can add one to an API that they import.
            used.contains(api.logicalID) && !stages.contains(api.logicalID) && api["Target"].isAbsent
                && !outcome.outputReferences.exports.contains(api.logicalID)
                && !outcome.outputReferences.exports.contains("\(api.logicalID).ApiId")
                && !outcome.outputReferences.exports.contains("\(api.logicalID).RestApiId")
        }
    }

    private static func id(_ resource: Outcome.Resource) -> PropertyValue {
        resource["RestApiId"].isAbsent ? resource["ApiId"] : resource["RestApiId"]
    }
}
