// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Where it is recorded what operators do in containers by ECS Exec, and what tasks must be allowed for it.
///
/// See <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html>.
struct ExecAudit: Component {
    let logGroup: Logs.LogGroup
    private let key: KMS.Key?

    /// Nil where no task admits operators.
    init?(_ tasks: [any CommonTaskSettings], logging: Logging) {
        guard tasks.contains(where: \.container.allowsExec) else { return nil }
        logGroup = logging.group("ExecLogGroup")
        key = logging.key
    }

    var body: some StackContent { logGroup }

    /// Of the cluster.
    var configuration: ECS.Cluster.ClusterConfiguration {
        .init(
            executeCommandConfiguration: .init(
                kmsKeyId: key?.ref,
                logConfiguration: .init(
                    cloudWatchEncryptionEnabled: key.map { _ in true }, cloudWatchLogGroupName: logGroup.ref),
                logging: "OVERRIDE"))
    }

    /// Of the role of a task that operators may enter. Channels and the list of log groups know no resource.
    var permissions: IAM.Role.Policy {
        let decryption = key.map { [PolicyStatement.allow("kms:Decrypt", on: ["\($0.arn)"])] } ?? []
        return .init(
            policyDocument: .policy(
                [
                    .allow(
                        "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel",
                        "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel", "logs:DescribeLogGroups",
                        on: ["*"]),
                    .allow(
                        "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents",
                        on: ["\(logGroup.arn)"]),
                ] + decryption),
            policyName: "AdmitOperators")
    }
}
