// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The targets behind a load balancer are not reached past it.
enum ExposedTargetRule: SystemRule {
    static let description = RuleDescription(
        "exposed-target",
        "The internet does not reach tasks or load balancers past what is meant to stand before them.",
        reason: "whoever goes around the entrance goes around its authorisation, its firewall and its logs",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
            -   "Properties": {"Type": "network", "Scheme": "internet-facing", "Subnets": ["subnet-00000001"]}
            +   "Properties": {"Type": "network", "Scheme": "internal", "Subnets": ["subnet-00000001"]}
              },
              "Link": {
                "Type": "AWS::ApiGateway::VpcLink",
                "DependsOn": "Balancer",
                "Properties": {"Name": "link", "TargetArns": [{"Ref": "Balancer"}]}
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-inbound.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        tasks(system) + balancers(system)
    }

    /// Tasks with a public address, in a group that admits everybody to the port that a load balancer serves.
    private static func tasks(_ system: SystemModel) -> [Diagnostic] {
        let balancing = system.balancing
        let groups = balancing.listeners.flatMap(\.targetGroups)
        return Set(groups).sorted { $0.logicalID < $1.logicalID }.flatMap { group in
            balancing.targets(of: group).compactMap { target -> Diagnostic? in
                guard let port = target.port, system.network.isExposed(target.member) == true,
                    let rule = openRule(of: target.member, port, system.network)
                else { return nil }
                return warning(
                    at: rule,
                    "the internet reaches the \(target.member.subject):\(port.text) past its load balancer: it has a "
                        + "public address, and \(Network.list(target.member.groups)) admits everybody",
                    fix: "admit the load balancer's security group alone, or set AssignPublicIp to DISABLED")
            }
        }
    }

    private static func openRule(of member: NetworkMember, _ port: Port, _ network: Network) -> PropertyValue? {
        member.groups.compactMap { network.groups[$0] }.flatMap(\.ingress).first { rule in
            guard case .block(.everything) = rule.peer else { return false }
            return Reachability.all(rule.admitsTCP, rule.ports.contains(port)) == .reachable
        }?.value
    }

    /// Load balancers that an API reaches by a VPC link, and that face the internet as well.
    private static func balancers(_ system: SystemModel) -> [Diagnostic] {
        let balancing = system.balancing
        let balancers = system.outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer")
        return balancers.compactMap { balancer in
            guard LoadBalancing.isInternetFacing(balancer) == true else { return nil }
            let ingressPaths = IngressPath.all(of: balancer, in: system.outcome, balancing)
            guard let link = ingressPaths.first(where: { if case .internet = $0.kind { false } else { true } }) else {
                return nil
            }
            let scheme = balancer["Scheme"]
            return warning(
                at: scheme.isAbsent ? balancer.properties : scheme,
                "load balancer '\(balancer.logicalID)' faces the internet, though clients come by "
                    + link.hops.dropFirst().joined(separator: " and "),
                fix: "set its Scheme to internal")
        }
    }
}
