// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An API that answers every path answers the shortest one too.
enum RootPathRule: SystemRule {
    static let description = RuleDescription(
        "root-path", "A REST API that takes every path by {proxy+} has a method for its root.",
        reason: "{proxy+} does not match the root: it answers 403 \"Missing Authentication Token\"",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": "a1b2c3", "StageName": "live"}
              },
              "Proxy": {
                "Type": "AWS::ApiGateway::Resource",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "PathPart": "{proxy+}"
                }
              },
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Ref": "Proxy"},
                  "HttpMethod": "ANY",
                  "AuthorizationType": "NONE",
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"}
                  }
                }
            + },
            + "Root": {
            +   "Type": "AWS::ApiGateway::Method",
            +   "Properties": {
            +     "RestApiId": {"Ref": "Api"},
            +     "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
            +     "HttpMethod": "ANY",
            +     "AuthorizationType": "NONE",
            +     "Integration": {
            +       "Type": "MOCK",
            +       "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"}
            +     }
            +   }
              }
            """,
        source:
            "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-set-up-simple-proxy.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard outcome.isComplete else { return [] }
        return RestAPIs(outcome).members.compactMap { member in
            guard member.isWritten,
                let proxy = member.resources.first(where: {
                    RestAPIs.isRoot($0["ParentId"], of: member.api) && $0["PathPart"].text?.hasSuffix("+}") == true
                }),
                member.methods.contains(where: { $0["ResourceId"].resource == proxy.logicalID }),
                member.methods.allSatisfy({ method in
                    let id = method["ResourceId"]
                    return !RestAPIs.isRoot(id, of: member.api) && outcome.resource(id) != nil
                })
            else { return nil }
            return warning(
                at: proxy, "'\(proxy.logicalID)' takes every path of '\(member.api.logicalID)' but the root",
                fix: "add a method whose ResourceId is { \"Fn::GetAtt\": [\"\(member.api.logicalID)\", "
                    + "\"RootResourceId\"] }")
        }
    }
}
