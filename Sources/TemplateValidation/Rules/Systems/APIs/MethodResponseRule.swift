// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What an integration answers with is declared by its method.
enum MethodResponseRule: SystemRule {
    static let description = RuleDescription(
        "method-response", "A method declares the statuses and the headers that its integration responses use.",
        reason: "API Gateway answers \"Invalid mapping expression parameter specified\"",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "HttpMethod": "GET",
                  "AuthorizationType": "AWS_IAM",
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                    "IntegrationResponses": [
                      {"StatusCode": "200", "ResponseParameters": {"method.response.header.Vary": "'Origin'"}}
                    ]
                  },
            -     "MethodResponses": [{"StatusCode": "200"}]
            +     "MethodResponses": [
            +       {"StatusCode": "200", "ResponseParameters": {"method.response.header.Vary": true}}
            +     ]
                }
              },
              "Deployment": {
                "Type": "AWS::ApiGateway::Deployment", "DependsOn": ["Method"],
                "Properties": {"RestApiId": {"Ref": "Api"}}
              },
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {
                  "RestApiId": {"Ref": "Api"}, "DeploymentId": {"Ref": "Deployment"}, "StageName": "live"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegrationResponse.html",
        evidence: .thread("awslabs/aws-solutions-constructs#1130"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ApiGateway::Method").flatMap { method -> [Diagnostic] in
            let integration = method["Integration"]
            // What a function or an address answers through a proxy is handed on as it is.
            guard let type = integration["Type"].text, !type.hasSuffix("_PROXY"),
                let declared = method["MethodResponses"].elements, !declared.contains(where: \.isUnknown),
                declared.allSatisfy({ $0["StatusCode"].text != nil })
            else { return [] }
            return integration["IntegrationResponses"].knownElements.flatMap { findings($0, declared, method) }
        }
    }

    private static func findings(
        _ response: PropertyValue, _ declared: [PropertyValue], _ method: Outcome.Resource
    ) -> [Diagnostic] {
        guard !response.isUnknown, let status = response["StatusCode"].text else { return [] }
        guard let own = declared.first(where: { $0["StatusCode"].text == status }) else {
            let message =
                "'\(method.logicalID)' has an integration response \(status) and no method response of that status"
            let fix = "add {\"StatusCode\": \"\(status)\"} to MethodResponses"
            // What it maps must be declared; a status alone is looked at when it is answered.
            guard response["ResponseParameters"].isAbsent else {
                return [error(at: response["StatusCode"], message, fix: fix)]
            }
            return [
                warning(
                    at: response["StatusCode"], message,
                    why: "callers get 500: \"Output mapping refers to an invalid method response\"", fix: fix)
            ]
        }
        guard let headers = own["ResponseParameters"].members else { return [] }
        let names = Set(headers.map { $0.key.lowercased() })
        return (response["ResponseParameters"].members ?? []).compactMap { name, value in
            guard name.hasPrefix("method.response.header."), !names.contains(name.lowercased()) else { return nil }
            return error(
                at: value, "'\(method.logicalID)' sets \(name), which its method response \(status) does not declare",
                fix: "add \"\(name)\": true to ResponseParameters of that method response")
        }
    }
}
