// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A method's integration has what its type needs.
enum RestIntegrationRule: SystemRule {
    static let description = RuleDescription(
        "rest-integration", "An integration of a REST API has the address, method and connection that its type needs.",
        reason: "API Gateway refuses the integration, or answers 500 to every request",
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
            -       "ConnectionType": "VPC_LINK",
            -       "Uri": "http://example.com/"
            +       "Uri": "https://example.com/"
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/apigateway/latest/api/API_PutIntegration.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let stages = Dictionary(grouping: outcome.resources(of: "AWS::ApiGateway::Stage")) {
            $0["RestApiId"].resource ?? ""
        }
        return outcome.resources(of: "AWS::ApiGateway::Method").flatMap { method -> [Diagnostic] in
            let integration = method["Integration"]
            guard !integration.isAbsent, !integration.isUnknown, let type = integration["Type"].text else { return [] }
            let own = method["RestApiId"].resource.flatMap { stages[$0] } ?? []
            return needs(method, integration, type) + connection(method, integration, type, own, outcome)
                + function(method, integration, outcome) + variables(integration, own)
        }
    }

    private static func needs(
        _ method: Outcome.Resource, _ integration: PropertyValue, _ type: String
    ) -> [Diagnostic] {
        guard type != "MOCK" else { return [] }
        let missing = ["Uri", "IntegrationHttpMethod"].filter { integration[$0].isAbsent }
        guard !missing.isEmpty else { return [] }
        return [
            error(
                at: integration,
                "'\(method.logicalID)' has an integration \(type) without \(missing.joined(separator: " and "))",
                fix: "set \(missing.joined(separator: " and "))")
        ]
    }

    private static func connection(
        _ method: Outcome.Resource, _ integration: PropertyValue, _ type: String, _ stages: [Outcome.Resource],
        _ outcome: Outcome
    ) -> [Diagnostic] {
        let id = integration["ConnectionId"]
        guard let kind = integration["ConnectionType"].text(default: "INTERNET") else { return [] }
        if kind == "INTERNET" {
            guard !id.isAbsent else { return [] }
            return [
                warning(
                    at: id, "'\(method.logicalID)' has a ConnectionId, but connects over the internet",
                    why: "API Gateway takes no notice of the ConnectionId",
                    fix: "set ConnectionType \"VPC_LINK\"")
            ]
        }
        if id.isAbsent {
            return [
                error(
                    at: integration, "'\(method.logicalID)' connects by a VPC link without ConnectionId",
                    fix: "name the VPC link in ConnectionId")
            ]
        }
        if !type.hasPrefix("HTTP") {
            return [
                error(
                    at: integration["Type"], "'\(method.logicalID)' connects by a VPC link with an integration \(type)",
                    fix: "set Type \"HTTP_PROXY\" or \"HTTP\"")
            ]
        }
        guard integration["IntegrationTarget"].isAbsent else { return [] }
        let links = StageVariables.resources(of: id, in: stages, outcome)
        guard let link = links.first(where: { $0.type == "AWS::ApiGatewayV2::VpcLink" }) else { return [] }
        return [
            error(
                at: integration,
                "'\(method.logicalID)' connects by '\(link.logicalID)', a VPC link of version 2, without IntegrationTarget",
                fix: "set IntegrationTarget to the ARN of the load balancer")
        ]
    }

    /// A function is invoked by an address of API Gateway, with POST.
    private static func function(
        _ method: Outcome.Resource, _ integration: PropertyValue, _ outcome: Outcome
    ) -> [Diagnostic] {
        let uri = integration["Uri"]
        if let target = outcome.resource(uri), target.type.hasPrefix("AWS::Lambda::") {
            let arn = target.type == "AWS::Lambda::Function" ? "${\(target.logicalID).Arn}" : "${\(target.logicalID)}"
            return [
                error(
                    at: uri, "'\(method.logicalID)' has the ARN of '\(target.logicalID)' as its Uri",
                    fix: "write \"arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/"
                        + "\(arn)/invocations\" with Fn::Sub")
            ]
        }
        let isFunction = uri.parts?.contains { $0.stringValue?.contains(":lambda:path/") == true } ?? false
        guard isFunction, let verb = integration["IntegrationHttpMethod"].text, verb != "POST" else { return [] }
        return [
            error(
                at: integration["IntegrationHttpMethod"], "'\(method.logicalID)' invokes a function with \(verb)",
                why: "the function is invoked by POST only: every request is answered 500",
                fix: "set IntegrationHttpMethod \"POST\"")
        ]
    }

    private static func variables(_ integration: PropertyValue, _ stages: [Outcome.Resource]) -> [Diagnostic] {
        ["Uri", "ConnectionId"].flatMap { property -> [Diagnostic] in
            let value = integration[property]
            return StageVariables.names(in: value).flatMap { name in
                stages.filter { !$0["Variables"].isUnknown && $0["Variables"][name].isAbsent }.map { stage in
                    error(
                        at: value,
                        "'\(value.element)' asks for the stage variable '\(name)', which "
                            + "'\(stage.logicalID)' does not have",
                        why: "every request of the stage is answered 500",
                        fix: "add '\(name)' to Variables of '\(stage.logicalID)'")
                }
            }
        }
    }
}
