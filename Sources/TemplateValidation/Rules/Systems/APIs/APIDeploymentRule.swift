// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A deployment of a REST API comes after the methods that it is a snapshot of.
enum APIDeploymentRule: SystemRule {
    static let description = RuleDescription(
        "api-deployment", "A deployment of a REST API waits for the API's methods.",
        reason: "API Gateway answers \"The REST API doesn't contain any methods\", or the snapshot lacks some",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": "a1b2c3", "StageName": "live"}
              },
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
            +   "DependsOn": "Method",
                "Properties": {"RestApiId": {"Ref": "Api"}}
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html",
        evidence: .thread("aws/aws-cdk#6068")
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var dependencies = Dependencies(outcome)
        return RestAPIs(outcome).members.flatMap { member -> [Diagnostic] in
            guard member.isWritten else { return [] }
            return member.deployments.compactMap { finding($0, member, outcome, &dependencies) }
                + (member.deployments.isEmpty ? [] : member.methods.compactMap { bare($0) })
        }
    }

    /// A deployment refuses methods that lead nowhere.
    private static func bare(_ method: Outcome.Resource) -> Diagnostic? {
        guard method["Integration"].isAbsent, !method.properties.isUnknown else { return nil }
        return error(
            at: method, "'\(method.logicalID)' has no integration, so its API cannot be deployed",
            fix: "set Integration")
    }

    private static func finding(
        _ deployment: Outcome.Resource, _ member: RestAPIs.Member, _ outcome: Outcome,
        _ dependencies: inout Dependencies
    ) -> Diagnostic? {
        let name = deployment.logicalID
        if member.methods.isEmpty {
            guard outcome.isComplete else { return nil }
            return error(
                at: deployment, "'\(name)' deploys '\(member.api.logicalID)', which has no methods",
                fix: "add an AWS::ApiGateway::Method, and let the deployment depend on it")
        }
        let before = dependencies.all(of: name)
        let late = member.methods.map(\.logicalID).filter { !before.contains($0) }
        guard !late.isEmpty else { return nil }
        let names = late.map { "'\($0)'" }.joined(separator: ", ")
        let fix = "add DependsOn \(late.map { "\"\($0)\"" }.joined(separator: ", "))"
        return late.count == member.methods.count
            ? warning(
                at: deployment, "'\(name)' waits for no method of '\(member.api.logicalID)'",
                why: "the deployment is mostly made before them: API Gateway answers \"The REST API doesn't contain "
                    + "any methods\"",
                fix: fix)
            : warning(
                at: deployment, "'\(name)' may be made before \(names)",
                why: "a deployment is a snapshot, and what comes later is not in it", fix: fix)
    }
}
