// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The role that looks: it makes change sets and shows them, and can execute none. Whoever opens a pull request runs code with
/// it, so it reads no value of a secret, and deletes no stack: CloudFormation would do that by the stack's own role.
struct PlanRole: Component {
    let role: IAM.Role

    init(_ environments: [LookedThroughEnvironment], branch: String, trusting gitHub: GitHubIdentity) {
        let looking = environments.map { environment in
            IAM.Role.Policy(
                policyDocument: .policy(environment.looking),
                policyName: .init("Look-\(environment.delivered.environment.name)"))
        }
        role = IAM.Role(
            "PlanRole",
            assumeRolePolicyDocument: gitHub.trust("pull_request", "ref:refs/heads/\(branch)"),
            description: "Shows what a deployment would change, and changes nothing",
            maxSessionDuration: 3600,
            policies: .init(
                looking + [
                    .init(policyDocument: .policy(LookingStatements.namedThings), policyName: "LookAtNamedThings")
                ]))
    }
}
