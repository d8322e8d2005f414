// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An integration calls a port at which the load balancer listens.
enum IntegrationPortRule: SystemRule {
    static let description = RuleDescription(
        "integration-port", "An integration calls a load balancer at the port and by the protocol of a listener.",
        reason: "nothing answers there: API Gateway answers 504 or 500",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Type": "network", "Scheme": "internal", "Subnets": ["subnet-0123456789abcdef0"]}
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 8080,
                  "Protocol": "TCP",
                  "DefaultActions": [
                    {
                      "Type": "forward",
                      "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/a1b2c3"
                    }
                  ]
                }
              },
              "Link": {
                "Type": "AWS::ApiGateway::VpcLink",
                "DependsOn": "Balancer",
                "Properties": {"Name": "link", "TargetArns": [{"Ref": "Balancer"}]}
              },
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
                    "ConnectionType": "VPC_LINK",
                    "ConnectionId": {"Ref": "Link"},
            -       "Uri": {"Fn::Sub": "http://${Balancer.DNSName}/"}
            +       "Uri": {"Fn::Sub": "http://${Balancer.DNSName}:8080/"}
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let listeners = outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener")
        guard outcome.isComplete, !listeners.isEmpty else { return [] }
        let stages = Dictionary(grouping: outcome.resources(of: "AWS::ApiGateway::Stage")) {
            $0["RestApiId"].resource ?? ""
        }
        let hops = Forwarding(outcome).hops
        var found: [Diagnostic] = []
        for method in outcome.resources(of: "AWS::ApiGateway::Method") {
            let integration = method["Integration"]
            guard integration["Type"].text?.hasPrefix("HTTP") == true else { continue }
            let own = method["RestApiId"].resource.flatMap { stages[$0] } ?? []
            for stage in own.isEmpty ? [nil] : own.map({ $0 }) {
                guard let parts = StageVariables.parts(of: integration["Uri"], in: stage),
                    let call = IntegrationCall(parts),
                    let balancer = call.balancer(integration, stage, outcome)
                else { continue }
                let there = listeners.filter { $0["LoadBalancerArn"].resource == balancer.logicalID }
                let finding =
                    there.isEmpty
                    ? silent(integration["Uri"], balancer, listeners, outcome)
                    : finding(integration["Uri"], call, balancer, there, hops)
                if let finding, !found.contains(finding) { found.append(finding) }
            }
        }
        return found
    }

    private static func finding(
        _ uri: PropertyValue, _ call: IntegrationCall, _ balancer: Outcome.Resource, _ listeners: [Outcome.Resource],
        _ hops: [Forwarding.Hop]
    ) -> Diagnostic? {
        guard let port = call.port.scalarText, listeners.allSatisfy({ $0["Port"].text != nil }) else { return nil }
        guard let listener = listeners.first(where: { $0["Port"].text == port }) else {
            let ports = listeners.compactMap { $0["Port"].text }.joined(separator: ", ")
            return error(
                at: uri,
                "'\(uri.element)' calls port \(port) of '\(balancer.logicalID)', which listens at \(ports)",
                fix: "write the listener's port into Uri, from the same parameter")
        }
        let speech = listener["Protocol"].text
        let encrypted = speech == "HTTPS" || speech == "TLS"
        if speech == "TCP" { return passed(uri, call, listener, hops) }
        guard (call.scheme == "http" && encrypted) || (call.scheme == "https" && speech == "HTTP") else { return nil }
        return error(
            at: uri, "'\(uri.element)' calls '\(listener.logicalID)' by \(call.scheme), which speaks \(speech ?? "")",
            fix: "write \(encrypted ? "https" : "http")://")
    }

    /// A load balancer without a listener, to which nobody else can add one.
    private static func silent(
        _ uri: PropertyValue, _ balancer: Outcome.Resource, _ listeners: [Outcome.Resource], _ outcome: Outcome
    ) -> Diagnostic? {
        let outputs = outcome.outputReferences.outputs
        guard !outputs.contains(balancer.logicalID), !outputs.contains("\(balancer.logicalID).LoadBalancerArn"),
            !listeners.contains(where: { $0["LoadBalancerArn"].resource == nil && $0["LoadBalancerArn"].isUnknown })
        else { return nil }
        return error(
            at: uri, "'\(uri.element)' calls '\(balancer.logicalID)', which has no listener",
            fix: "add a listener, or call the load balancer that has one")
    }

    /// The targets understand the protocol that a TCP listener passes on as it is, as their health check shows.
    private static func passed(
        _ uri: PropertyValue, _ call: IntegrationCall, _ listener: Outcome.Resource, _ hops: [Forwarding.Hop]
    ) -> Diagnostic? {
        let groups = hops.filter { $0.listener == listener }.map(\.targetGroup)
        guard groups.count == 1, let check = groups[0]["HealthCheckProtocol"].text, check.hasPrefix("HTTP"),
            let port = groups[0]["HealthCheckPort"].text(default: "traffic-port"),
            port == "traffic-port" || port == groups[0]["Port"].text,
            check.lowercased() != call.scheme
        else { return nil }
        return warning(
            at: uri,
            "'\(uri.element)' calls '\(listener.logicalID)' by \(call.scheme), but the targets of "
                + "'\(groups[0].logicalID)' are checked by \(check) at the same port",
            fix: "write \(check.lowercased())://, or set HealthCheckProtocol \"\(call.scheme.uppercased())\"")
    }
}
