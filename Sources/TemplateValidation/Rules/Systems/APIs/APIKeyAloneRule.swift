// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A key says which client calls, and is no proof that it may.
enum APIKeyAloneRule: SystemRule {
    static let description = RuleDescription(
        "api-key-alone", "A method of a public API that wants an API key is guarded by something else besides.",
        reason:
            "a key opens every API of its usage plan, never expires and is sent with every request: AWS says not to rely on it alone",
        example: #"""
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "HttpMethod": "GET",
            -     "AuthorizationType": "NONE",
            +     "AuthorizationType": "AWS_IAM",
                  "ApiKeyRequired": true,
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\"statusCode\": 200}"}
                  }
                }
              },
              "Deployment": {
                "Type": "AWS::ApiGateway::Deployment",
                "DependsOn": "Method",
                "Properties": {"RestApiId": {"Ref": "Api"}}
              },
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "DeploymentId": {"Ref": "Deployment"},
                  "StageName": "dev"
                }
              },
              "Plan": {
                "Type": "AWS::ApiGateway::UsagePlan",
                "Properties": {"ApiStages": [{"ApiId": {"Ref": "Api"}, "Stage": {"Ref": "Stage"}}]}
              }
            """#,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        RestAPIs(system.outcome).members.compactMap { member in
            guard member.api["Policy"].isAbsent, isPublic(member.api),
                let method = member.methods.first(where: isGuardedByKeyAlone)
            else { return nil }
            return warning(
                at: method["ApiKeyRequired"],
                "nothing but an API key guards '\(method.logicalID)' of '\(member.api.logicalID)'",
                fix: "set an AuthorizationType beside the key: JWT, COGNITO_USER_POOLS, CUSTOM or AWS_IAM")
        }
    }

    private static func isGuardedByKeyAlone(_ method: Outcome.Resource) -> Bool {
        let type = method["AuthorizationType"]
        return method["ApiKeyRequired"].bool == true && (type.isAbsent || type.text == "NONE")
    }

    private static func isPublic(_ api: Outcome.Resource) -> Bool {
        let types = api["EndpointConfiguration"]["Types"]
        return types.isAbsent || types.elements?.allSatisfy { $0.text == "EDGE" || $0.text == "REGIONAL" } ?? false
    }
}
