// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Each zone of a network load balancer has a target.
enum CrossZoneRule: SystemRule {
    static let description = RuleDescription(
        "cross-zone", "A network load balancer in more zones than there are tasks sends across zones.",
        reason: "a network load balancer sends to targets of the same zone only, unless cross-zone load balancing is "
            + "on: what arrives in a zone without a task is lost",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
                  "Type": "network",
            -     "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
            +     "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
            +     "LoadBalancerAttributes": [{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]
                }
              },
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {"Port": 80, "Protocol": "TCP", "VpcId": "vpc-0123456789abcdef0"}
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 80,
                  "Protocol": "TCP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
                "DependsOn": "Listener",
                "Properties": {
                  "TaskDefinition": "web:1",
                  "DesiredCount": 1,
                  "LoadBalancers": [
                    {"ContainerName": "web", "ContainerPort": 80, "TargetGroupArn": {"Ref": "Group"}}
                  ]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-load-balancer-attributes.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let services = outcome.resources(of: "AWS::ECS::Service").filter { $0["LoadBalancers"].isGiven }
        guard !services.isEmpty else { return [] }
        let hops = Forwarding(outcome).hops
        return services.flatMap { service -> [Diagnostic] in
            guard let count = service["DesiredCount"].number, count > 0 else { return [] }
            return service["LoadBalancers"].knownElements.compactMap { entry in
                guard let group = entry["TargetGroupArn"].resource,
                    let hop = hops.first(where: { $0.targetGroup.logicalID == group }),
                    let balancer = hop.listener.flatMap({ outcome.resource($0["LoadBalancerArn"]) }),
                    BalancerKind(balancer) == .network, let zones = zones(of: balancer), Quantity(zones) > count,
                    isOff(balancer["LoadBalancerAttributes"]), isOff(hop.targetGroup["TargetGroupAttributes"])
                else { return nil }
                return warning(
                    at: balancer,
                    "'\(balancer.logicalID)' is in \(zones) zones, but '\(service.logicalID)' has "
                        + (count == 1 ? "1 task" : "\(count) tasks"),
                    fix: "set the attribute load_balancing.cross_zone.enabled of '\(balancer.logicalID)' to true")
            }
        }
    }

    private static func zones(of balancer: Outcome.Resource) -> Int? {
        let subnets = balancer["Subnets"]
        return (subnets.isAbsent ? balancer["SubnetMappings"] : subnets).elements?.count
    }

    private static func isOff(_ attributes: PropertyValue) -> Bool {
        guard let elements = attributes.elements else { return false }
        return elements.allSatisfy { attribute in
            guard let key = attribute["Key"].text else { return false }
            guard key == "load_balancing.cross_zone.enabled" else { return true }
            return ["false", "use_load_balancer_configuration"].contains(attribute["Value"].text)
        }
    }
}
