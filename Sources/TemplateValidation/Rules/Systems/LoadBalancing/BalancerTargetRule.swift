// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A network load balancer in front of an application load balancer passes on what that one can take.
enum BalancerTargetRule: SystemRule {
    static let description = RuleDescription(
        "balancer-target",
        "A target group of an application load balancer speaks TCP to a port it listens at, and checks it by what it speaks there.",
        reason: "Elastic Load Balancing refuses the target group, or never finds the load balancer behind it healthy",
        example: """
              "Inner": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Scheme": "internal", "Subnets": ["subnet-00000001", "subnet-00000002"]}
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Inner"},
                  "Port": 443,
                  "Protocol": "HTTPS",
                  "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06",
                  "Certificates": [
                    {"CertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/a"}
                  ],
                  "DefaultActions": [
                    {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}
                  ]
                }
              },
              "Front": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/a/0123456789abcdef",
                  "Port": 443,
                  "Protocol": "TCP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}]
                }
              },
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "DependsOn": "Listener",
                "Properties": {
                  "VpcId": "vpc-00000001",
                  "TargetType": "alb",
                  "Protocol": "TCP",
                  "Port": 443,
            +     "HealthCheckProtocol": "HTTPS",
                  "Targets": [{"Id": {"Ref": "Inner"}, "Port": 443}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html",
        evidence: .thread("aws/aws-cdk#22245"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let groups = outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup").filter {
            $0["TargetType"].text == "alb"
        }
        guard !groups.isEmpty else { return [] }
        let listeners = Dictionary(
            grouping: outcome.resources(of: "AWS::ElasticLoadBalancingV2::Listener")
        ) { $0["LoadBalancerArn"].resource ?? "" }
        var dependencies = Dependencies(outcome)
        return groups.flatMap { group in
            speech(group)
                + group["Targets"].knownElements.compactMap { target -> Diagnostic? in
                    guard let balancer = outcome.resource(target["Id"]) else { return nil }
                    let port = target["Port"].isAbsent ? group["Port"] : target["Port"]
                    return finding(group, port, balancer, listeners, outcome, &dependencies)
                }
        } + encrypted(outcome)
    }

    private static func speech(_ group: Outcome.Resource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        // What speaks HTTP another rule tells of.
        if let own = group["Protocol"].text, own != "TCP", BalancerKind(targetProtocol: own) == .network {
            found.append(
                error(
                    at: group["Protocol"],
                    "'\(group.logicalID)' is for an application load balancer and speaks \(own)",
                    why: "Elastic Load Balancing answers \"Target type 'alb' is not supported for target groups with "
                        + "\(own) protocol\"",
                    fix: "set Protocol \"TCP\""))
        }
        if let check = group["HealthCheckProtocol"].text, !check.hasPrefix("HTTP") {
            found.append(
                error(
                    at: group["HealthCheckProtocol"],
                    "'\(group.logicalID)' is for an application load balancer, but is checked by \(check)",
                    why: "Elastic Load Balancing refuses the target group",
                    fix: "set HealthCheckProtocol \"HTTP\" or \"HTTPS\", as the listener behind it speaks"))
        }
        return found
    }

    private static func finding(
        _ group: Outcome.Resource, _ port: PropertyValue, _ balancer: Outcome.Resource,
        _ listeners: [String: [Outcome.Resource]], _ outcome: Outcome, _ dependencies: inout Dependencies
    ) -> Diagnostic? {
        let own = listeners[balancer.logicalID] ?? []
        let isKnown = outcome.isComplete && listeners[""] == nil && own.allSatisfy { $0["Port"].number != nil }
        guard let number = port.number else { return nil }
        guard let listener = own.first(where: { $0["Port"].number == number }) else {
            guard isKnown else { return nil }
            return error(
                at: port,
                "'\(group.logicalID)' sends to port \(number) of '\(balancer.logicalID)', which does not listen there",
                why: "Elastic Load Balancing refuses a load balancer as a target without a listener at the port",
                fix: own.isEmpty
                    ? "add a listener to '\(balancer.logicalID)'" : "take the port of '\(own[0].logicalID)'")
        }
        if !dependencies.all(of: group.logicalID).contains(listener.logicalID) {
            return warning(
                at: group,
                "'\(group.logicalID)' registers '\(balancer.logicalID)' and does not wait for its listener '\(listener.logicalID)'",
                why: "Elastic Load Balancing refuses a load balancer as a target while it has no listener at the port",
                fix: "add DependsOn \"\(listener.logicalID)\"")
        }
        return check(group, listener, balancer)
    }

    /// Plain HTTP at a port with TLS is answered by 400.
    private static func check(
        _ group: Outcome.Resource, _ listener: Outcome.Resource, _ balancer: Outcome.Resource
    ) -> Diagnostic? {
        guard group["Matcher"].isAbsent, group["HealthCheckPort"].text(default: "traffic-port") == "traffic-port",
            let check = group["HealthCheckProtocol"].text(default: "HTTP"), check.hasPrefix("HTTP"),
            let spoken = listener["Protocol"].text, spoken.hasPrefix("HTTP"), spoken != check
        else { return nil }
        return warning(
            at: group["HealthCheckProtocol"],
            "'\(group.logicalID)' checks '\(balancer.logicalID)' by \(check), and its listener '\(listener.logicalID)' speaks \(spoken)",
            why: "the load balancer behind it is never healthy",
            fix: "set HealthCheckProtocol \"\(spoken)\"")
    }

    /// What a TLS listener decrypts cannot go to an application load balancer.
    private static func encrypted(_ outcome: Outcome) -> [Diagnostic] {
        Forwarding(outcome).hops.compactMap { hop in
            guard hop.targetGroup["TargetType"].text == "alb", hop.targetGroup["Protocol"].text == "TCP",
                let listener = hop.listener, listener["Protocol"].text == "TLS"
            else { return nil }
            return error(
                at: hop.value,
                "'\(listener.logicalID)' speaks TLS and forwards to '\(hop.targetGroup.logicalID)', which is for an application load balancer",
                why: "Elastic Load Balancing supports TCP listeners alone in front of application load balancers",
                fix: "set Protocol \"TCP\", and let the listener of the application load balancer decrypt")
        }
    }
}
