// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A mock integration says with which status it answers.
enum MockAnswerRule: SystemRule {
    static let description = RuleDescription(
        "mock-answer", "The request template of a mock integration has a statusCode.",
        reason: "API Gateway answers 500 to every request: \"Unable to parse statusCode. It should be an integer\"",
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
            -       "RequestTemplates": {"application/json": "{}"},
            +       "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"},
                    "IntegrationResponses": [{"StatusCode": "200"}]
                  },
                  "MethodResponses": [{"StatusCode": "200"}]
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
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ApiGateway::Method").compactMap { method in
            let integration = method["Integration"]
            let templates = integration["RequestTemplates"]
            guard integration["Type"].text == "MOCK", let members = templates.members,
                members.allSatisfy({ saysNoStatus($0.value) })
            else { return nil }
            if members.isEmpty {
                // Deployed as a place for what comes later.
                return warning(
                    at: integration, "'\(method.logicalID)' has a mock integration without a request template",
                    fix: "write {\"application/json\": \"{\\\"statusCode\\\": 200}\"} as RequestTemplates")
            }
            return error(
                at: members.first?.value ?? templates,
                "'\(method.logicalID)' has a mock integration whose request template has no statusCode",
                fix: "write {\"application/json\": \"{\\\"statusCode\\\": 200}\"} as RequestTemplates")
        }
    }

    private static func saysNoStatus(_ template: PropertyValue) -> Bool {
        guard let parts = template.parts else { return false }
        let texts = parts.compactMap(\.scalarText)
        return texts.count == parts.count && !texts.contains { $0.contains("statusCode") || $0.contains("{{resolve") }
    }
}
