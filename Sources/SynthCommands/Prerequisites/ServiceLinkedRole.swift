// SPDX-License-Identifier: Apache-2.0

import StackSynthesis

/// The role that ECS needs in an account before the first service, and makes by itself too late.
enum ServiceLinkedRole: Prerequisite {
    static func findings(_ stack: SynthesizedStack, _ session: Session, isNew: Bool) throws -> [Finding] {
        guard isNew, stack.template.resources.contains(where: { $0.type == "AWS::ECS::Service" }) else { return [] }
        do {
            let role = "AWSServiceRoleForECS"
            try session.ask(["iam", "get-role", "--role-name", role]) { answer in
                let found = try answer.object("Role")
                guard try found.text("RoleName") == role else { throw found.problem("has another name in", "RoleName") }
            }
            return [.good("the service-linked role of ECS is there")]
        } catch let failure as AWSFailure where failure.code == "NoSuchEntity" {
            let profile = session.profileOption
            return [
                .problem(
                    "the account has never used ECS: its service-linked role is missing, and the first service would "
                        + "fail. Run 'aws iam create-service-linked-role --aws-service-name "
                        + "ecs.amazonaws.com\(profile)' once, then '\(session.command("deploy"))'")
            ]
        } catch let failure as AWSFailure where failure.isRefused {
            return [.remark("whether ECS has its service-linked role cannot be seen: iam:GetRole is not allowed")]
        }
    }
}
