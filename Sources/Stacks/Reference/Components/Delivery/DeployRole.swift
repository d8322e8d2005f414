// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The role that deploys one environment: it tells CloudFormation to, brings images and files, and may do nothing of what the
/// stacks do themselves. A job has it that names the environment on GitHub.
struct DeployRole: Component {
    let role: IAM.Role

    init(_ lookedThrough: LookedThroughEnvironment, by execution: IAM.Role, trusting gitHub: GitHubIdentity) {
        let delivered = lookedThrough.delivered
        let arns = StackArns(environment: delivered.environment)
        let name = delivered.environment.name
        role = IAM.Role(
            "\(delivered.logicalName)DeployRole",
            assumeRolePolicyDocument: gitHub.trust("environment:\(delivered.gitHubEnvironment)"),
            description: .init("Has CloudFormation deploy the stacks of \(name)"),
            // A first deployment takes its time, and so does one that is rolled back.
            maxSessionDuration: 7200,
            policies: [
                .init(
                    policyDocument: .policy(
                        lookedThrough.looking + LookingStatements.namedThings + Self.deploying(arns, execution)),
                    policyName: "Deploy"),
                .init(policyDocument: .policy(Self.bringing(arns)), policyName: "BringAssets"),
            ])
    }

    private static func deploying(_ arns: StackArns, _ execution: IAM.Role) -> [PolicyStatement] {
        [
            .allow(
                "cloudformation:ExecuteChangeSet", "cloudformation:DeleteStack",
                "cloudformation:UpdateTerminationProtection", "cloudformation:TagResource",
                on: [arns.stacks], sid: "Deploy"),
            .allow(
                "iam:PassRole", on: ["\(execution.arn)"],
                when: [.stringEquals("iam:PassedToService", "cloudformation.amazonaws.com")], sid: "ActThrough"),
        ]
    }

    private static func bringing(_ arns: StackArns) -> [PolicyStatement] {
        [
            // For which processor an image was built, which its manifest and its configuration say.
            .allow("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", on: [arns.repositories], sid: "LookIntoImages"),
            .allow("s3:PutObject", on: ["\(arns.assetBucket)/assets/*"], sid: "Files"),
            // The token is the account's: this action knows no resource.
            .allow("ecr:GetAuthorizationToken", on: ["*"], sid: "SignIn"),
            .allow(
                "ecr:BatchCheckLayerAvailability", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage",
                "ecr:UploadLayerPart",
                on: [arns.assetRepository], sid: "Images"),
        ]
    }
}
