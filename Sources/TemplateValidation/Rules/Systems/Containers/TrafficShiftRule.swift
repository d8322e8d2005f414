// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service whose requests ECS moves from one version to the next has what ECS moves them by.
enum TrafficShiftRule: SystemRule {
    static let description = RuleDescription(
        "traffic-shift", "A service that is deployed blue/green, linearly or as a canary has two target groups.",
        reason: "ECS refuses the service: it has nowhere to move requests to, or no leave to",
        example: """
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "TaskDefinition": "web:1",
                  "DeploymentConfiguration": {
                    "Strategy": "BLUE_GREEN",
                    "DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}
                  },
                  "LoadBalancers": [
                    {
                      "ContainerName": "web",
                      "ContainerPort": 80,
            -         "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/a1b2c3"
            +         "TargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/a1b2c3",
            +         "AdvancedConfiguration": {
            +           "AlternateTargetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/b/a1b2c4",
            +           "ProductionListenerRule": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/net/a/a1/b2",
            +           "RoleArn": "arn:aws:iam::123456789012:role/shift"
            +         }
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-deployment-implementation.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::Service").flatMap { service -> [Diagnostic] in
            let strategy = service["DeploymentConfiguration"]["Strategy"].text(default: "ROLLING")
            guard let strategy, strategy != "ROLLING" else { return [] }
            return service["LoadBalancers"].knownElements.filter { !$0["TargetGroupArn"].isAbsent }.flatMap {
                entry -> [Diagnostic] in
                let advanced = entry["AdvancedConfiguration"]
                if advanced.isAbsent {
                    return [
                        error(
                            at: entry,
                            "'\(service.logicalID)' is deployed by \(strategy), and its load balancer has no AdvancedConfiguration",
                            fix: "give it one with AlternateTargetGroupArn, ProductionListenerRule and RoleArn")
                    ]
                }
                guard advanced["AlternateTargetGroupArn"].equals(entry["TargetGroupArn"]) == true else { return [] }
                return [
                    error(
                        at: advanced["AlternateTargetGroupArn"],
                        "'\(service.logicalID)' names one target group for both versions",
                        fix: "name another as AlternateTargetGroupArn")
                ]
            }
        }
    }
}
