// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// What the roles beside those of services' tasks may do: each statement, and nothing besides.
@Suite struct FurtherRoleTests {
    private static let stacks = [
        StackUnderTest(ServiceStack(Sample.whole)), StackUnderTest(WorkStack(Sample.whole)),
        StackUnderTest(DataStack(Sample.whole)), StackUnderTest(MonitoringStack(Sample.whole)),
    ]

    static let expected: [(role: String, trusted: String, statements: [String])] = [
        (
            "MigrationFunctionRole", "lambda.amazonaws.com",
            [
                "ecs:RunTask on …task-definition/${AWS::StackName}-OrdersMigration:* in ecs:cluster",
                "ecs:DescribeTasks ecs:StopTask on …task/${Cluster}/*",
                "iam:PassRole on OrdersMigrationExecutionRole OrdersMigrationTaskRole in iam:PassedToService",
                "cloudformation:DescribeStacks on AWS::StackId",
                "lambda:InvokeFunction on …function:${AWS::StackName}-migrations",
                "logs:CreateLogStream logs:PutLogEvents on MigrationFunctionLogGroup",
            ]
        ),
        ("OrdersMigrationTaskRole", "ecs-tasks.amazonaws.com", []),
        (
            "OrdersMigrationExecutionRole", "ecs-tasks.amazonaws.com",
            starting("Orders")
                + [
                    "ssm:GetParameters on OrdersPaymentTokenParameterArn",
                    "secretsmanager:GetSecretValue on DatabaseSecretArn", "kms:Decrypt on KeyArn in kms:ViaService",
                ]
        ),
        ("InvoicesExecutionRole", "ecs-tasks.amazonaws.com", starting("Invoices")),
        ("SettlementExecutionRole", "ecs-tasks.amazonaws.com", starting("Settlement")),
        (
            "WebTrafficShiftRole", "ecs.amazonaws.com",
            [
                "elasticloadbalancing:DescribeListeners elasticloadbalancing:DescribeRules "
                    + "elasticloadbalancing:DescribeTargetGroups elasticloadbalancing:DescribeTargetHealth on *",
                "elasticloadbalancing:RegisterTargets elasticloadbalancing:DeregisterTargets "
                    + "on WebTargetGroup WebAlternateTargetGroup",
                "elasticloadbalancing:ModifyListener on WebListener",
            ]
        ),
        (
            "InvoicesTaskRole", "ecs-tasks.amazonaws.com",
            [
                "rds-db:connect on …dbuser:${Value1}/invoices",
                "sqs:DeleteMessage sqs:GetQueueAttributes sqs:ReceiveMessage sqs:ChangeMessageVisibility on InvoicesQueue",
            ]
        ),
        (
            "OrdersTaskRole", "ecs-tasks.amazonaws.com",
            ["rds-db:connect on …dbuser:${Value1}/orders", "sqs:SendMessage on InvoicesQueueArn"]
        ),
        ("SettlementTaskRole", "ecs-tasks.amazonaws.com", ["rds-db:connect on …dbuser:${Value1}/settlement"]),
        (
            "SettlementScheduleRole", "scheduler.amazonaws.com",
            [
                "ecs:RunTask on SettlementTaskDefinition in ecs:cluster",
                "iam:PassRole on SettlementExecutionRole SettlementTaskRole in iam:PassedToService",
                "sqs:SendMessage on ScheduleDeadLetters",
            ]
        ),
        (
            "DatabaseProxyRole", "rds.amazonaws.com",
            [
                "rds-db:connect on …dbuser:${DatabaseCluster.DBClusterResourceId}/orders "
                    + "…dbuser:${DatabaseCluster.DBClusterResourceId}/invoices "
                    + "…dbuser:${DatabaseCluster.DBClusterResourceId}/settlement",
                "secretsmanager:GetSecretValue on DatabaseCluster", "kms:Decrypt on EncryptionKey in kms:ViaService",
            ]
        ),
        ("DatabaseMonitoringRole", "monitoring.rds.amazonaws.com", []),
        (
            "CanaryRole", "lambda.amazonaws.com",
            [
                "s3:PutObject on ${CanaryBucket.Arn}/*", "s3:GetBucketLocation on CanaryBucket",
                "s3:ListAllMyBuckets on *", "cloudwatch:PutMetricData on * in cloudwatch:namespace",
                "logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents "
                    + "on …log-group:/aws/lambda/cwsyn-${AWS::StackName}-*",
            ]
        ),
    ]

    /// What ECS needs to start a task.
    private static func starting(_ task: String) -> [String] {
        [
            "ecr:GetAuthorizationToken on *",
            "ecr:BatchCheckLayerAvailability ecr:BatchGetImage ecr:GetDownloadUrlForLayer "
                + "on …repository/${\(task)RepositoryName}",
            "logs:CreateLogStream logs:PutLogEvents on \(task)LogGroup",
        ]
    }

    @Test(arguments: expected)
    func aRoleMayDoThisAndNoMore(role: String, trusted: String, statements: [String]) throws {
        let stack = try #require(Self.stacks.first { $0.resources(IAM.Role.self).contains { $0.logicalID == role } })
        let role = try stack.resource(IAM.Role.self, role)
        let trust = try #require(role["AssumeRolePolicyDocument.Statement"]?.arrayValue)
        #expect(trust.map { $0["Effect"] } == ["Allow"])
        #expect(trust[0]["Action"] == "sts:AssumeRole")
        #expect(trust[0]["Principal"] == ["Service": .string(trusted)])
        let policies = role["Policies"]?.arrayValue ?? []
        let all = policies.flatMap { $0["PolicyDocument"]?["Statement"]?.arrayValue ?? [] }
        #expect(all.allSatisfy { $0["Effect"] == "Allow" })
        #expect(all.map(described) == statements)
    }

    /// A statement in words: its actions, what they are for, and the keys of its conditions.
    private func described(_ statement: Node) -> String {
        let actions = statement["Action"]?.arrayValue ?? [statement["Action"] ?? .null]
        let resources = statement["Resource"]?.arrayValue ?? [statement["Resource"] ?? .null]
        let keys = statement["Condition"]?.objectValue?.members.flatMap { $0.value.objectValue?.keys ?? [] } ?? []
        return "\(actions.compactMap(\.stringValue).joined(separator: " ")) on "
            + resources.map(named).joined(separator: " ") + (keys.isEmpty ? "" : " in \(keys.joined(separator: " "))")
    }

    private func named(_ resource: Node) -> String {
        let candidates = [
            resource, resource["Fn::GetStackOutput"]?["OutputName"], resource["Ref"], resource["Fn::GetAtt"]?[0],
            resource["Fn::Sub"], resource["Fn::Sub"]?[0],
        ]
        let text = candidates.lazy.compactMap { $0?.stringValue }.first ?? "?"
        guard let account = text.range(of: "${AWS::AccountId}:") else { return text }
        return "…\(text[account.upperBound...])"
    }
}
