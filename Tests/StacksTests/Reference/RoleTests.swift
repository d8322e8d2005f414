// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Who takes the roles of production, and what the tasks' roles may.
@Suite struct RoleTests {
    private static let service = StackUnderTest(ServiceStack(Sample.production))

    /// A service of AWS works for many accounts: none but this one sends it with these roles.
    @Test func everyRoleIsTakenByItsServiceForThisAccountAlone() {
        let roles =
            [
                StackUnderTest(AccountStack(Sample.production)), StackUnderTest(NetworkStack(Sample.production)),
                Self.service,
            ].flatMap { $0.resources(IAM.Role.self) }
        #expect(
            roles.map { $0["AssumeRolePolicyDocument.Statement[0].Principal.Service"]?.stringValue }
                == ["apigateway.amazonaws.com", "vpc-flow-logs.amazonaws.com"]
                + Array(repeating: "ecs-tasks.amazonaws.com", count: 4))
        for role in roles {
            let trust = role["AssumeRolePolicyDocument.Statement"]?.arrayValue ?? []
            #expect(trust.map { $0["Action"] } == ["sts:AssumeRole"], "\(role.logicalID)")
            let condition = trust.first?["Condition"]
            let account = condition?["StringEquals"] ?? condition?["StringEqualsIfExists"]
            #expect(account?["aws:SourceAccount"] == .ref("AWS::AccountId"), "\(role.logicalID)")
        }
    }

    @Test(arguments: ["Web", "Orders"]) func tasksTakeTheRolesOfTheirService(service: String) {
        let trust: Document = .policy(
            .allow(
                "sts:AssumeRole", principal: .service("ecs-tasks.amazonaws.com"),
                when: [
                    .stringEquals("aws:SourceAccount", "\(.accountId)"),
                    .arnLike("aws:SourceArn", "arn:\(.partition):ecs:\(.region):\(.accountId):*"),
                ]))
        Self.service.expect(2, IAM.Role("\(service)*Role", assumeRolePolicyDocument: trust))
        Self.service.expect(
            ECS.TaskDefinition(
                "\(service)TaskDefinition", executionRoleArn: .getAtt("\(service)ExecutionRole", "Arn"),
                taskRoleArn: .getAtt("\(service)TaskRole", "Arn")))
    }

    /// Its own image, its own log group.
    @Test(arguments: ["Web", "Orders"]) func aTaskIsStartedWithWhatItsServiceHas(service: String) {
        let image = Value<String>.sub(
            "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/${\(service)RepositoryName}")
        Self.service.expect(
            IAM.Role(
                "\(service)ExecutionRole", assumeRolePolicyDocument: .any, managedPolicyArns: .absent,
                policies: .containing(
                    .init(
                        policyDocument: .policy(
                            .allow("ecr:GetAuthorizationToken", on: ["*"]),
                            .allow(
                                "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
                                on: [image])), policyName: "PullImage"),
                    .init(
                        policyDocument: .policy(
                            .allow(
                                "logs:CreateLogStream", "logs:PutLogEvents",
                                on: [.getAtt("\(service)LogGroup", "Arn")])), policyName: "WriteLogs"))))
    }

    @Test func secretsAreReadOneByOne() throws {
        let orders = try Self.service.resource(IAM.Role.self, "OrdersExecutionRole")
        let secrets = orders["Policies"]?.arrayValue?.dropFirst(2).flatMap {
            $0["PolicyDocument"]?["Statement"]?.arrayValue ?? []
        }
        #expect(secrets?.map { $0["Action"] } == ["secretsmanager:GetSecretValue", "ssm:GetParameters"])
        #expect(
            secrets?.map { $0["Resource"] } == [
                .ref("OrdersDatabasePasswordArn"), .ref("OrdersPaymentTokenParameterArn"),
            ])
    }
}
