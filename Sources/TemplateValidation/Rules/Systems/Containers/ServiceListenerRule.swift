// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service waits until a load balancer sends to its target group.
enum ServiceListenerRule: SystemRule {
    static let description = RuleDescription(
        "service-listener", "A service waits for the listener that sends to its target group.",
        reason: "ECS answers \"The target group does not have an associated load balancer\"",
        example: """
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "ContainerDefinitions": [
                    {"Name": "web", "Image": "nginx", "Memory": 256, "PortMappings": [{"ContainerPort": 80}]}
                  ]
                }
              },
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
                "Properties": {"Port": 80, "Protocol": "HTTP", "VpcId": "vpc-0123456789abcdef0"}
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/a/a1b2c3",
                  "Port": 80,
                  "Protocol": "HTTP",
                  "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
            +   "DependsOn": "Listener",
                "Properties": {
                  "TaskDefinition": {"Ref": "Task"},
                  "LoadBalancers": [
                    {"ContainerName": "web", "ContainerPort": 80, "TargetGroupArn": {"Ref": "Group"}}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html",
        evidence: .thread("aws/aws-cdk#1160"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let services = outcome.resources(of: "AWS::ECS::Service").filter { $0["LoadBalancers"].isGiven }
        guard !services.isEmpty else { return [] }
        let forwarding = Forwarding(outcome)
        // A nested stack or a custom resource may make a listener.
        let isComplete =
            forwarding.isComplete
            && !outcome.resources.contains {
                $0.type == "AWS::CloudFormation::Stack" || $0.type == "AWS::CloudFormation::CustomResource"
                    || $0.type.hasPrefix("Custom::")
            }
        var dependencies = Dependencies(outcome)
        return services.flatMap { service -> [Diagnostic] in
            service["LoadBalancers"].knownElements.compactMap { entry in
                let value = entry["TargetGroupArn"]
                guard let group = outcome.resource(value, of: "AWS::ElasticLoadBalancingV2::TargetGroup")
                else { return nil }
                let hops = forwarding.hops.filter { $0.targetGroup.logicalID == group.logicalID }
                if hops.isEmpty {
                    guard isComplete else { return nil }
                    return error(
                        at: value,
                        "no listener sends to '\(group.logicalID)', the target group of '\(service.logicalID)'",
                        fix: "let a listener or a listener rule forward to it, and let the service depend on that")
                }
                let before = dependencies.all(of: service.logicalID)
                guard before.isDisjoint(with: hops.map(\.source.logicalID)) else { return nil }
                let source = hops[0].source.logicalID
                return warning(
                    at: value,
                    "'\(service.logicalID)' does not wait for '\(source)', which sends to its target group "
                        + "'\(group.logicalID)'",
                    why:
                        "whichever is made first wins: a service that comes before the listener is answered \"The target "
                        + "group does not have an associated load balancer\"",
                    fix: "add DependsOn \"\(source)\"")
            }
        }
    }
}
