// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A key that a method wants can be had.
enum APIKeyPlanRule: SystemRule {
    static let description = RuleDescription(
        "api-key-plan", "A stage whose methods want an API key is in a usage plan, and so is a key.",
        reason: "only keys of a usage plan open a stage: without such a plan every request is answered 403",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "HttpMethod": "GET",
                  "AuthorizationType": "AWS_IAM",
                  "ApiKeyRequired": true,
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"}
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
            + },
            + "Plan": {
            +   "Type": "AWS::ApiGateway::UsagePlan",
            +   "Properties": {"ApiStages": [{"ApiId": {"Ref": "Api"}, "Stage": {"Ref": "Stage"}}]}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard outcome.isComplete else { return [] }
        let stages = outcome.resources(of: "AWS::ApiGateway::UsagePlan").map { $0["ApiStages"].elements }
        return idle(outcome) + (stages.contains { $0 == nil } ? [] : unplanned(stages, outcome))
    }

    private static func unplanned(_ stages: [[PropertyValue]?], _ outcome: Outcome) -> [Diagnostic] {
        let planned = stages.flatMap { $0 ?? [] }.map { $0["ApiId"].resource }
        return RestAPIs(outcome).members.compactMap { member in
            guard !member.stages.isEmpty, !planned.contains(member.api.logicalID), !planned.contains(nil),
                let method = member.methods.first(where: { $0["ApiKeyRequired"].bool == true })
            else { return nil }
            return warning(
                at: method["ApiKeyRequired"],
                "'\(method.logicalID)' wants an API key, but no usage plan has a stage of '\(member.api.logicalID)'",
                fix: "add an AWS::ApiGateway::UsagePlan with the stage, and a key in it")
        }
    }

    /// Keys that no plan has, and that nobody else is told of.
    private static func idle(_ outcome: Outcome) -> [Diagnostic] {
        let keys = outcome.resources(of: "AWS::ApiGateway::ApiKey")
        guard !keys.isEmpty else { return [] }
        let members = outcome.resources(of: "AWS::ApiGateway::UsagePlanKey").map { $0["KeyId"] }
        guard members.allSatisfy({ $0.resource != nil || $0.text != nil }) else { return [] }
        let planned = Set(members.compactMap(\.resource))
        return keys.compactMap { key in
            guard !planned.contains(key.logicalID), !outcome.outputReferences.outputs.contains(key.logicalID),
                key["StageKeys"].isAbsent, key["Enabled"].bool != false || key["Enabled"].isAbsent
            else { return nil }
            return warning(
                at: key, "'\(key.logicalID)' is in no usage plan, and so opens nothing",
                fix: "add an AWS::ApiGateway::UsagePlanKey for it")
        }
    }
}
