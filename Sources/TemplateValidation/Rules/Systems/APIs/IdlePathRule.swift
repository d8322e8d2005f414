// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A path of a REST API has something that answers at it or below it.
enum IdlePathRule: SystemRule {
    static let description = RuleDescription(
        "idle-path", "A resource of a REST API has a method, or resources below it.",
        reason: "every call to the path is answered 403 \"Missing Authentication Token\"",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Root": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "HttpMethod": "GET",
                  "AuthorizationType": "AWS_IAM",
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"}
                  }
                }
              },
              "Path": {
                "Type": "AWS::ApiGateway::Resource",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "PathPart": "orders"
                }
              },
            + "Orders": {
            +   "Type": "AWS::ApiGateway::Method",
            +   "Properties": {
            +     "RestApiId": {"Ref": "Api"},
            +     "ResourceId": {"Ref": "Path"},
            +     "HttpMethod": "GET",
            +     "AuthorizationType": "AWS_IAM",
            +     "Integration": {
            +       "Type": "MOCK",
            +       "RequestTemplates": {"application/json": "{\\"statusCode\\": 200}"}
            +     }
            +   }
            + },
              "Deployment": {
                "Type": "AWS::ApiGateway::Deployment",
            -   "DependsOn": ["Root"],
            +   "DependsOn": ["Root", "Orders"],
                "Properties": {"RestApiId": {"Ref": "Api"}, "StageName": "dev"}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-method-settings.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard outcome.isComplete, !outcome.resources(of: "AWS::ApiGateway::Resource").isEmpty else { return [] }
        let exports = outcome.outputReferences.outputs
        return RestAPIs(outcome).members.flatMap { member -> [Diagnostic] in
            let methods = member.methods.map { $0["ResourceId"].resource }
            let parents = member.resources.map { $0["ParentId"].resource }
            guard member.isWritten, !methods.isEmpty, !methods.contains(nil), !parents.contains(nil) else { return [] }
            let used = Set((methods + parents).compactMap { $0 })
            return member.resources.compactMap { resource in
                let id = resource.logicalID
                guard !used.contains(id), !exports.contains(id), !exports.contains("\(id).ResourceId") else {
                    return nil
                }
                return warning(
                    at: resource,
                    "'\(id)' is a path of '\(member.api.logicalID)' with no method, and nothing below it",
                    fix: "add an AWS::ApiGateway::Method for it, or remove it")
            }
        }
    }
}
