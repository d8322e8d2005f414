// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A VPC link of the first version leads to one network load balancer, when that is ready.
enum VPCLinkTargetRule: SystemRule {
    static let description = RuleDescription(
        "vpc-link-target", "A VPC link of a REST API leads to one network load balancer, and waits until it is active.",
        reason: "API Gateway refuses the link",
        example: """
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"Type": "network", "Scheme": "internal", "Subnets": ["subnet-0123456789abcdef0"]}
              },
              "Link": {
                "Type": "AWS::ApiGateway::VpcLink",
            +   "DependsOn": "Balancer",
                "Properties": {"Name": "link", "TargetArns": [{"Ref": "Balancer"}]}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApiGateway::VpcLink").flatMap { link -> [Diagnostic] in
            let targets = link["TargetArns"]
            guard let elements = targets.elements else { return [] }
            guard elements.count == 1 else {
                return [
                    error(
                        at: targets, "'\(link.logicalID)' has \(elements.count) targets",
                        fix: "name one network load balancer")
                ]
            }
            guard let balancer = outcome.resource(elements[0], of: "AWS::ElasticLoadBalancingV2::LoadBalancer")
            else { return [] }
            if let kind = BalancerKind(balancer), kind != .network {
                return [
                    error(
                        at: elements[0], "'\(link.logicalID)' leads to '\(balancer.logicalID)', \(kind.name)",
                        fix: "take a network load balancer, or AWS::ApiGatewayV2::VpcLink")
                ]
            }
            guard !link.dependencies.contains(balancer.logicalID) else { return [] }
            return [
                warning(
                    at: link, "'\(link.logicalID)' does not wait until '\(balancer.logicalID)' is active",
                    why: "CloudFormation starts the link before the load balancer is active, and API Gateway answers "
                        + "\"NLB is not in active state\"",
                    fix: "add DependsOn \"\(balancer.logicalID)\": the reference alone does not make it wait")
            ]
        }
    }
}
