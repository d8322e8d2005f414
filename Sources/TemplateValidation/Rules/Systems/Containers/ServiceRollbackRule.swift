// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service whose new tasks never become healthy gives up.
enum ServiceRollbackRule: SystemRule {
    static let description = RuleDescription(
        "service-rollback", "A service has a deployment circuit breaker that rolls back.",
        reason: "without one, CloudFormation waits for hours for tasks that never become healthy",
        example: """
            - "Service": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": "web:1"}}
            + "Service": {
            +   "Type": "AWS::ECS::Service",
            +   "Properties": {
            +     "TaskDefinition": "web:1",
            +     "DeploymentConfiguration": {"DeploymentCircuitBreaker": {"Enable": true, "Rollback": true}}
            +   }
            + }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html")

    /// Of the strategies, the circuit breaker counts failures of the rolling one alone, as the API's reference and its model of
    /// 2026-11-20 say. A page of the guide names blue/green too, and no page the other two.
    ///
    /// See <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html>.
    private static func ends(_ strategy: String) -> Bool { strategy == "ROLLING" }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ECS::Service").compactMap { service in
            let configuration = service["DeploymentConfiguration"]
            let strategy = configuration["Strategy"].text(default: "ROLLING") ?? "ROLLING"
            guard service["DeploymentController"]["Type"].text(default: "ECS") == "ECS",
                service["SchedulingStrategy"].text(default: "REPLICA") == "REPLICA",
                !configuration.isUnknown, service["DesiredCount"].number != 0,
                configuration["DeploymentCircuitBreaker"]["Enable"].bool(default: false) == false || !ends(strategy),
                configuration["Alarms"]["Enable"].bool(default: false) == false
            else { return nil }
            if !ends(strategy) {
                return note(
                    at: service, "nothing ends a deployment of '\(service.logicalID)' whose tasks fail",
                    why: "ECS uses the circuit breaker for rolling deployments alone, and this is \(strategy)",
                    fix: "set DeploymentConfiguration.Alarms with Enable and Rollback")
            }
            return note(
                at: service, "'\(service.logicalID)' has no deployment circuit breaker",
                fix: "set DeploymentConfiguration.DeploymentCircuitBreaker with Enable and Rollback")
        }
    }
}
