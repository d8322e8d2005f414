// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Tasks that end are not waited for longer than their requests take.
enum DeregistrationDelayRule: SystemRule {
    static let description = RuleDescription(
        "deregistration-delay", "The target group of a service says how long ending tasks are waited for.",
        reason: "by default each deployment, and deleting the stack, waits 300 s for every task that ends",
        example: """
              "Group": {
                "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",
            -   "Properties": {"Port": 80, "Protocol": "HTTP", "VpcId": "vpc-0123456789abcdef0"}
            +   "Properties": {
            +     "Port": 80,
            +     "Protocol": "HTTP",
            +     "VpcId": "vpc-0123456789abcdef0",
            +     "TargetGroupAttributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "30"}]
            +   }
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
                "DependsOn": "Listener",
                "Properties": {
                  "TaskDefinition": "web:1",
                  "LoadBalancers": [
                    {"ContainerName": "web", "ContainerPort": 80, "TargetGroupArn": {"Ref": "Group"}}
                  ]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let groups = outcome.resources(of: "AWS::ECS::Service").flatMap { service in
            service["LoadBalancers"].knownElements.compactMap { outcome.resource($0["TargetGroupArn"]) }
        }
        var seen: Set<String> = []
        return groups.filter { seen.insert($0.logicalID).inserted }.compactMap { group in
            guard group.type == "AWS::ElasticLoadBalancingV2::TargetGroup",
                let attributes = group["TargetGroupAttributes"].elements,
                attributes.allSatisfy({ attribute in
                    attribute["Key"].text.map { $0 != "deregistration_delay.timeout_seconds" } ?? false
                })
            else { return nil }
            return note(
                at: group, "'\(group.logicalID)' has the default deregistration delay",
                fix: "set the attribute deregistration_delay.timeout_seconds, as to 30")
        }
    }
}
