// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An integration of an HTTP API has what its connection needs.
enum HTTPIntegrationRule: SystemRule {
    static let description = RuleDescription(
        "http-integration", "An integration of an HTTP API has the address, method and connection that it needs.",
        reason: "API Gateway refuses the integration, or the service gets other paths than it has",
        example: """
              "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}},
              "Link": {
                "Type": "AWS::ApiGatewayV2::VpcLink",
                "Properties": {"Name": "l", "SubnetIds": ["subnet-0123456789abcdef0"]}
              },
              "Integration": {
                "Type": "AWS::ApiGatewayV2::Integration",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "IntegrationType": "HTTP_PROXY",
                  "IntegrationMethod": "ANY",
                  "ConnectionType": "VPC_LINK",
                  "ConnectionId": {"Ref": "Link"},
            -     "IntegrationUri": "http://internal.example.com/",
            +     "IntegrationUri": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/a/a1b2c3/a1b2c3",
                  "PayloadFormatVersion": "1.0"
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApiGatewayV2::Integration").flatMap { integration -> [Diagnostic] in
            guard let api = outcome.resource(integration["ApiId"]), api["ProtocolType"].text == "HTTP" else {
                return []
            }
            return kind(integration) + [payload(integration)].compactMap { $0 } + connection(integration, api, outcome)
        }
    }

    private static func kind(_ integration: Outcome.Resource) -> [Diagnostic] {
        let name = integration.logicalID
        guard let type = integration["IntegrationType"].text else { return [] }
        guard type == "AWS_PROXY" || type == "HTTP_PROXY" else {
            return [
                error(
                    at: integration["IntegrationType"], "'\(name)' is of type \(type), which HTTP APIs do not have",
                    fix: "take AWS_PROXY or HTTP_PROXY")
            ]
        }
        guard type == "HTTP_PROXY" else { return [] }
        var found: [Diagnostic] = []
        if integration["IntegrationMethod"].isAbsent {
            found.append(
                error(at: integration, "'\(name)' has no IntegrationMethod", fix: "set IntegrationMethod \"ANY\""))
        }
        if integration["PayloadFormatVersion"].text == "2.0" {
            found.append(
                error(
                    at: integration["PayloadFormatVersion"], "'\(name)' calls HTTP with the payload format 2.0",
                    fix: "set PayloadFormatVersion \"1.0\": 2.0 is for functions"))
        }
        return found
    }

    private static func payload(_ integration: Outcome.Resource) -> Diagnostic? {
        let version = integration["PayloadFormatVersion"]
        guard let text = version.text, !["1.0", "2.0", "1", "2"].contains(text) else { return nil }
        return error(
            at: version, "'\(integration.logicalID)' has the payload format '\(text)', which does not exist",
            fix: "write \"2.0\" for functions, \"1.0\" for HTTP and for functions that read the older form")
    }

    private static func connection(
        _ integration: Outcome.Resource, _ api: Outcome.Resource, _ outcome: Outcome
    ) -> [Diagnostic] {
        let type = integration["ConnectionType"].text(default: "INTERNET")
        if type == "INTERNET" { return listener(integration, outcome) }
        guard type == "VPC_LINK" else { return [] }
        let name = integration.logicalID
        if integration["ConnectionId"].isAbsent {
            return [
                error(
                    at: integration, "'\(name)' connects by a VPC link without ConnectionId",
                    fix: "name the VPC link in ConnectionId")
            ]
        }
        let uri = integration["IntegrationUri"]
        let isAddress = uri.parts?.first?.stringValue?.hasPrefix("http") ?? false
        let isOther = outcome.resource(uri).map {
            ["AWS::ElasticLoadBalancingV2::LoadBalancer", "AWS::ElasticLoadBalancingV2::TargetGroup"].contains($0.type)
        }
        if isAddress || isOther == true {
            return [
                error(
                    at: uri, "'\(name)' connects by a VPC link, but its IntegrationUri is no listener",
                    fix: "write the ARN of the listener, or of a Cloud Map service")
            ]
        }
        return path(integration, api, outcome)
    }

    /// The name of a stage is a part of the path that a private integration passes on.
    private static func path(
        _ integration: Outcome.Resource, _ api: Outcome.Resource, _ outcome: Outcome
    ) -> [Diagnostic] {
        let parameters = integration["RequestParameters"]
        let stages = outcome.resources(of: "AWS::ApiGatewayV2::Stage").filter { $0["ApiId"].resource == api.logicalID }
        guard outcome.isComplete, !parameters.isUnknown, parameters["overwrite:path"].isAbsent,
            let stage = stages.first(where: { $0["StageName"].text.map { $0 != "$default" } ?? false })
        else { return [] }
        return [
            warning(
                at: integration,
                "'\(integration.logicalID)' passes on paths that begin with the name of stage '\(stage.logicalID)', "
                    + "/\(stage["StageName"].text ?? "")",
                why: "the service gets other paths than it has",
                fix: "set RequestParameters \"overwrite:path\" to \"$request.path\", or call the stage $default")
        ]
    }

    /// The findings on an address that only a VPC link leads to.
    private static func listener(_ integration: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        let uri = integration["IntegrationUri"]
        let type = outcome.resource(uri)?.type ?? ""
        let isListener = type.hasPrefix("AWS::ElasticLoadBalancingV2::") || type == "AWS::ServiceDiscovery::Service"
        let start = uri.parts?.first?.stringValue ?? ""
        guard integration["IntegrationType"].text == "HTTP_PROXY",
            isListener || (start.hasPrefix("arn:") && start.contains(":elasticloadbalancing:"))
        else { return [] }
        return [
            error(
                at: uri,
                "'\(integration.logicalID)' calls '\(uri.resource ?? start)', which only a VPC link leads to",
                fix: "set ConnectionType \"VPC_LINK\", and ConnectionId to the VPC link")
        ]
    }
}
