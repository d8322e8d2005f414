// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An API has each stage once.
enum APIStageRule: SystemRule {
    static let description = RuleDescription(
        "api-stage", "An API has each stage once, and a stage serves a deployment.",
        reason: "API Gateway answers that the stage already exists, or the stage serves nothing",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "HttpMethod": "GET",
                  "AuthorizationType": "NONE",
                  "Integration": {
                    "Type": "HTTP_PROXY",
                    "IntegrationHttpMethod": "GET",
                    "Uri": "https://example.com/"
                  }
                }
              },
              "Deployment": {
                "Type": "AWS::ApiGateway::Deployment",
                "DependsOn": "Method",
            -   "Properties": {"RestApiId": {"Ref": "Api"}, "StageName": "dev"}
            +   "Properties": {"RestApiId": {"Ref": "Api"}}
              },
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "DeploymentId": {"Ref": "Deployment"},
                  "StageName": "dev"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var first: [Node: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        let stages =
            outcome.resources(of: "AWS::ApiGateway::Stage") + outcome.resources(of: "AWS::ApiGatewayV2::Stage")
        for stage in stages + outcome.resources(of: "AWS::ApiGateway::Deployment") {
            let api = stage["RestApiId"].isAbsent ? stage["ApiId"] : stage["RestApiId"]
            let value = stage["StageName"]
            // A canary shares the stage that there is.
            guard let apiNode = api.node, let name = value.node, stage["DeploymentCanarySettings"].isAbsent else {
                continue
            }
            let key = Node.array([apiNode, name])
            guard let other = first[key] else {
                first[key] = stage
                continue
            }
            // Of two deployments to one stage, the later one moves it.
            if other.type == stage.type, stage.type == "AWS::ApiGateway::Deployment" { continue }
            found.append(
                error(
                    at: value, "'\(stage.logicalID)' makes a stage that '\(other.logicalID)' makes already",
                    why: "API Gateway answers that the stage already exists",
                    fix: stage.type == "AWS::ApiGateway::Deployment"
                        ? "remove StageName of '\(stage.logicalID)'" : "give the stage a name of its own",
                    notes: [Diagnostic.Note(at: other.location, "the other one")]))
        }
        return found + outcome.resources(of: "AWS::ApiGatewayV2::Stage").compactMap { idle($0, outcome) }
    }

    private static func idle(_ stage: Outcome.Resource, _ outcome: Outcome) -> Diagnostic? {
        guard outcome.isComplete, stage["AutoDeploy"].bool(default: false) == false, stage["DeploymentId"].isAbsent,
            let api = outcome.resource(stage["ApiId"]), api["Body"].isAbsent, api["BodyS3Location"].isAbsent,
            !outcome.resources(of: "AWS::ApiGatewayV2::Deployment").contains(where: { !$0["StageName"].isAbsent })
        else { return nil }
        return warning(
            at: stage, "'\(stage.logicalID)' serves no deployment of '\(api.logicalID)'",
            why: "every call is answered 403 or 404 until there is a deployment",
            fix: "set AutoDeploy to true, or DeploymentId")
    }
}
