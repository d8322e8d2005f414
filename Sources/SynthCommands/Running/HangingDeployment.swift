// SPDX-License-Identifier: Apache-2.0

/// A deployment that nothing ends: ECS uses the circuit breaker for rolling updates alone, and tasks of another strategy fail
/// until somebody says stop.
struct HangingDeployment {
    let session: Session
    let service: RunningService
    private let strategy: String

    /// Nil where nothing hangs, or the circuit breaker sees to it.
    init?(_ service: RunningService, _ session: Session) {
        guard let strategy = service.strategy,
            service.deployments.contains(where: { $0.rollout == "IN_PROGRESS" && $0.failed > 0 })
        else { return nil }
        self.session = session
        self.service = service
        self.strategy = strategy
    }

    /// What brings the old version back.
    func advice() throws -> String {
        "its tasks fail, and no circuit breaker ends a deployment by \(strategy): \(try stopping()) takes it back"
    }

    private func stopping() throws -> String {
        let arn = try arn() ?? "ARN"
        let command =
            "'aws ecs stop-service-deployment --stop-type ROLLBACK --service-deployment-arn \(arn) --region "
            + "\(session.region)\(session.profileOption)'"
        return arn == "ARN"
            ? "\(command), of which 'aws ecs list-service-deployments' tells the ARN," : command
    }

    /// The ARN of the deployment that is under way; nil where who asks may not see it.
    private func arn() throws -> String? {
        let words = ["ecs", "list-service-deployments", "--cluster", service.cluster, "--service", service.name]
        do {
            return try session.ask(words + ["--status", "IN_PROGRESS"]) { answer in
                try answer.list("serviceDeployments").first?.text("serviceDeploymentArn")
            }
        } catch is AWSFailure {
            return nil
        }
    }
}
