// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service can be deployed as it says.
enum ServiceDeploymentRule: SystemRule {
    static let description = RuleDescription(
        "service-deployment", "A deployment of a service can stop a task or start one more, and has what it needs.",
        reason: "ECS refuses the service, or its deployments never end",
        example: """
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "TaskDefinition": "web:1",
            -     "DesiredCount": 1,
            +     "DesiredCount": 2,
                  "DeploymentConfiguration": {"MinimumHealthyPercent": 100, "MaximumPercent": 150}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::Service").flatMap { service -> [Diagnostic] in
            var found: [Diagnostic] = []
            let controller = service["DeploymentController"]["Type"].text(default: "ECS")
            let configuration = service["DeploymentConfiguration"]
            let breaker = configuration["DeploymentCircuitBreaker"]
            if let controller, controller != "ECS", breaker["Enable"].bool == true {
                found.append(
                    error(
                        at: breaker,
                        "'\(service.logicalID)' has a deployment circuit breaker, but \(controller) deploys it",
                        fix: "remove DeploymentCircuitBreaker, or let ECS deploy the service"))
            }
            let grace = service["HealthCheckGracePeriodSeconds"]
            if !grace.isAbsent, !service["LoadBalancers"].isGiven, service["VpcLatticeConfigurations"].isAbsent,
                grace.number != 0, service["ServiceConnectConfiguration"].isAbsent
            {
                found.append(
                    error(
                        at: grace, "'\(service.logicalID)' has a health check grace period and no load balancer",
                        fix: "remove HealthCheckGracePeriodSeconds"))
            }
            if controller == "ECS", let finding = standstill(service, configuration) { found.append(finding) }
            return found
        }
    }

    /// Rounding included: the lower limit is rounded up, the upper one down.
    private static func standstill(_ service: Outcome.Resource, _ configuration: PropertyValue) -> Diagnostic? {
        guard service["SchedulingStrategy"].text(default: "REPLICA") == "REPLICA",
            configuration["Strategy"].text(default: "ROLLING") == "ROLLING",
            let low = configuration["MinimumHealthyPercent"].number(default: 100),
            let high = configuration["MaximumPercent"].number(default: 200)
        else { return nil }
        let count = service["DesiredCount"].number
        if let count, count > 0, count < 10_000, low.isWithin(0...1000), high.isWithin(0...1000) {
            guard count * high < (count + 1) * 100, count * low > (count - 1) * 100 else { return nil }
        } else {
            guard low >= 100, high <= 100 else { return nil }
        }
        return warning(
            at: configuration,
            "a deployment of '\(service.logicalID)' may neither stop a task nor start one more"
                + (count.map { ": at least \(low) % and at most \(high) % of \($0)" } ?? ""),
            why: "the deployment never ends",
            fix: "raise MaximumPercent, or lower MinimumHealthyPercent")
    }
}
