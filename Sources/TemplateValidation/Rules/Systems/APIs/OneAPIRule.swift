// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Parts that work together are of one API.
enum OneAPIRule: SystemRule {
    static let description = RuleDescription(
        "one-api", "The resources, deployments, authorizers and integrations that belong together are of one API.",
        reason: "API Gateway answers that it does not find what the other API has",
        example: """
              "A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
            - "B": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "b"}},
              "Orders": {
                "Type": "AWS::ApiGateway::Resource",
                "Properties": {
                  "RestApiId": {"Ref": "A"},
            -     "ParentId": {"Fn::GetAtt": ["B", "RootResourceId"]},
            +     "ParentId": {"Fn::GetAtt": ["A", "RootResourceId"]},
                  "PathPart": "orders"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-develop.html",
        evidence: .knowledge)

    /// The properties that refer to other parts of an API, by type.
    private static let places: [String: [String]] = [
        "AWS::ApiGateway::Resource": ["ParentId"],
        "AWS::ApiGateway::Method": ["ResourceId", "AuthorizerId", "RequestValidatorId"],
        "AWS::ApiGateway::Stage": ["DeploymentId"],
        "AWS::ApiGateway::BasePathMapping": ["Stage"],
        "AWS::ApiGatewayV2::Route": ["AuthorizerId", "Target"],
        "AWS::ApiGatewayV2::Stage": ["DeploymentId"],
        "AWS::ApiGatewayV2::ApiMapping": ["Stage"],
        "AWS::ApiGatewayV2::IntegrationResponse": ["IntegrationId"],
        "AWS::ApiGatewayV2::RouteResponse": ["RouteId"],
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var found: [Diagnostic] = []
        for resource in outcome.resources {
            guard let properties = places[resource.type], let own = api(of: resource, outcome) else { continue }
            found += properties.compactMap { finding(resource[$0], own, outcome) }
        }
        for plan in outcome.resources(of: "AWS::ApiGateway::UsagePlan") {
            for stage in plan["ApiStages"].knownElements {
                guard let own = stage["ApiId"].resource else { continue }
                if let finding = finding(stage["Stage"], own, outcome) { found.append(finding) }
            }
        }
        return found
    }

    private static func api(of resource: Outcome.Resource, _ outcome: Outcome) -> String? {
        let value = resource["RestApiId"].isAbsent ? resource["ApiId"] : resource["RestApiId"]
        guard let api = outcome.resource(value) else { return nil }
        return api.type == "AWS::ApiGateway::RestApi" || api.type == "AWS::ApiGatewayV2::Api" ? api.logicalID : nil
    }

    private static func finding(_ value: PropertyValue, _ own: String, _ outcome: Outcome) -> Diagnostic? {
        // A route's target is text that ends with a reference.
        let named = value.resource ?? value.parts?.last?.function.flatMap { $0.argument.stringValue }
        guard let named, let other = outcome[named] else { return nil }
        let api = other.type == "AWS::ApiGateway::RestApi" ? other.logicalID : api(of: other, outcome)
        guard let api, api != own else { return nil }
        return error(
            at: value, "'\(value.element)' is of API '\(own)', but '\(named)' of '\(api)'",
            fix: "take what is of the same API")
    }
}
