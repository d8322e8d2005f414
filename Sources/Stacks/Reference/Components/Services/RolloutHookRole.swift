// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The role by which ECS asks functions whether a deployment may go on.
///
/// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/blue-green-permissions.html>.
enum RolloutHookRole {
    /// Nil for a service that asks nobody.
    static func make(_ service: Service) -> IAM.Role? {
        let hooks = service.settings.rollout.hooks
        guard !hooks.isEmpty else { return nil }
        return IAM.Role(
            "\(service.name)RolloutHookRole",
            assumeRolePolicyDocument: .policy(
                .allow("sts:AssumeRole", principal: .service("ecs.amazonaws.com"))),
            description: "Asks functions whether a deployment may go on",
            policies: [
                .init(
                    policyDocument: .policy(
                        .allow("lambda:InvokeFunction", on: .init(hooks.map { Value($0.functionArn) }))),
                    policyName: "AskHooks")
            ])
    }
}
