// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Lets workflows of a repository on GitHub deploy environments, without a key that anybody keeps: GitHub's tokens are trusted
/// for a while, each role by those of one purpose.
///
/// A person deploys it, once and whenever an environment gets something of a service that it had nothing of.
public struct DeliveryStack: Stack {
    public let name = "delivery"
    public let description = "Who may look and deploy from GitHub: a provider of identities, and the roles"

    private let settings: DeliverySettings

    public init(_ settings: DeliverySettings) { self.settings = settings }

    public var findings: [Diagnostic] { DeliveryCheck.findings(settings) }

    public var body: some StackContent {
        let gitHub = GitHubIdentity(settings)
        gitHub
        let environments = settings.environments.map { LookedThroughEnvironment($0) }
        let plan = PlanRole(environments, branch: settings.branch, trusting: gitHub)
        plan
        Output("PlanRoleArn", plan.role.arn, description: "What workflows on pull requests take on, to look")
        for environment in environments {
            let delivered = environment.delivered
            let execution = ExecutionRole(environment)
            let deploy = DeployRole(environment, by: execution.role, trusting: gitHub)
            execution
            deploy
            let name = delivered.logicalName
            Output(
                "\(name)DeployRoleArn", deploy.role.arn,
                description: "What the job takes on that deploys \(delivered.environment.name)")
            Output(
                "\(name)ExecutionRoleArn", execution.role.arn,
                description: "What CloudFormation takes on: --role-arn of synth deploy \(delivered.environment.name)")
        }
    }
}
