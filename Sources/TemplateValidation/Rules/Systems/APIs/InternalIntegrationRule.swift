// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// API Gateway calls an internal load balancer, which only a network reaches, by a VPC link.
enum InternalIntegrationRule: SystemRule {
    static let description = RuleDescription(
        "internal-integration", "An integration that calls an internal load balancer connects by a VPC link.",
        reason:
            "the load balancer has private addresses only, which lead nowhere on the internet: every call ends in an error",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Type": "network", "Scheme": "internal", "Subnets": ["subnet-0123456789abcdef0"]}
              },
              "Method": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": "a1b2c3d4e5",
                  "ResourceId": "a1b2c3",
                  "HttpMethod": "GET",
                  "AuthorizationType": "AWS_IAM",
                  "Integration": {
                    "Type": "HTTP_PROXY",
                    "IntegrationHttpMethod": "GET",
            +       "ConnectionType": "VPC_LINK",
            +       "ConnectionId": "a1b2c3",
                    "Uri": {"Fn::Sub": "http://${Balancer.DNSName}/"}
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let isThere = outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer").contains {
            $0["Scheme"].text == "internal"
        }
        guard isThere else { return [] }
        let stages = Dictionary(grouping: outcome.resources(of: "AWS::ApiGateway::Stage")) {
            $0["RestApiId"].resource ?? ""
        }
        let methods = outcome.resources(of: "AWS::ApiGateway::Method").compactMap { method -> Diagnostic? in
            let integration = method["Integration"]
            guard integration["Type"].text?.hasPrefix("HTTP") == true else { return nil }
            let own = method["RestApiId"].resource.flatMap { stages[$0] } ?? []
            return finding(integration["Uri"], integration, own.isEmpty ? [nil] : own, outcome)
        }
        return methods
            + outcome.resources(of: "AWS::ApiGatewayV2::Integration").compactMap { integration in
                guard integration["IntegrationType"].text?.hasPrefix("HTTP") == true else { return nil }
                return finding(integration["IntegrationUri"], integration.properties, [nil], outcome)
            }
    }

    private static func finding(
        _ uri: PropertyValue, _ integration: PropertyValue, _ stages: [Outcome.Resource?], _ outcome: Outcome
    ) -> Diagnostic? {
        guard integration["ConnectionType"].text(default: "INTERNET") == "INTERNET" else { return nil }
        for stage in stages {
            guard let parts = StageVariables.parts(of: uri, in: stage),
                let balancer = IntegrationCall(parts)?.host(in: outcome), balancer["Scheme"].text == "internal"
            else { continue }
            return error(
                at: uri,
                "'\(uri.element)' calls '\(balancer.logicalID)' over the internet, but it is an internal load balancer",
                fix: "set ConnectionType \"VPC_LINK\", and ConnectionId to a VPC link that leads to it")
        }
        return nil
    }
}
