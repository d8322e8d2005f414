// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackTesting
import TemplateModel
import Testing

/// What cannot be given is told at the place of the use, with what to do.
@Suite struct UseProblemTests {
    private let queue = SQS.Queue("Queue")
    private let worker = Lambda.Function.sample()

    private func findings(_ content: some StackContent) -> [Diagnostic] {
        StackUnderTest(Made { content }).diagnostics.filter { $0.rule.hasPrefix("use-") }
    }

    @Test func theSameVariableTwice() throws {
        let line = #line + 1
        let using = worker.uses(queue, .send, as: "QUEUE").uses(SQS.Queue("Other"), .send, as: "QUEUE")
        let found = findings(using)
        #expect(found.map(\.rule) == ["use-variable"])
        #expect(found[0].location?.line == line)
        #expect(found[0].severity == .error)
        #expect(found[0].message == "'Worker' has the variable 'QUEUE' already")
        #expect(
            findings(
                Made {
                    using
                    using
                }.content
            ).count == 1)
    }

    @Test func aRoleThatNobodyKnows() {
        let shared = SharedValue<ARN<IAM.Role>>("RoleArn", stackName: "roles").consumed
        let function = Lambda.Function("Worker", code: .init(zipFile: "x"), role: shared)
        #expect(findings(function.uses(queue, .send)).map(\.rule) == ["use-role"])
        let task = ECS.TaskDefinition("Task", containerDefinitions: [.init(image: "nginx", name: "web")])
        let found = findings(task.uses(queue, .send))
        #expect(found.map(\.message) == ["'Task' has no TaskRoleArn"])
        #expect(found[0].fix.contains("IAM.Role(\"TaskRole\""))
    }

    @Test func namesThatSayTooLittle() {
        let url: ID<SQS.Queue> = "https://sqs.eu-west-1.amazonaws.com/1/orders"
        #expect(findings(worker.uses(url, .send)).map(\.rule) == ["use-name"])
        let arn: ARN<SQS.Queue> = "arn:aws:sqs:eu-west-1:123456789012:orders"
        #expect(findings(worker.uses(arn, .send)).isEmpty)
        #expect(findings(worker.uses(arn, .send, as: "QUEUE")).map(\.rule) == ["use-name"])
    }

    @Test func severalContainers() {
        let role = IAM.Role.sample("TaskRole", for: "ecs-tasks.amazonaws.com")
        let task = ECS.TaskDefinition(
            "Task", containerDefinitions: [.init(image: "a", name: "one"), .init(image: "b", name: "two")],
            taskRoleArn: .init(role.arn))
        let found = findings(task.uses(queue, .send, as: "QUEUE"))
        #expect(found.map(\.rule) == ["use-variable"])
        #expect(found[0].fix == "say one of them: in: \"one\", \"two\"")
        #expect(findings(task.uses(queue, .send, as: "QUEUE", in: "three")).count == 1)
        #expect(findings(task.uses(queue, .send, as: "QUEUE", in: "two")).isEmpty)
    }

    @Test func whatOnlyTheDeploymentKnows() {
        var worker = worker
        let condition = Condition("Large", .equals("a", "b"))
        worker.properties.environment = .if(condition, then: .init(variables: [:]), else: .noValue)
        #expect(findings(worker.uses(queue, .send, as: "QUEUE")).map(\.rule) == ["use-variable"])
        let key: Reference<KMS.Key> = .importValue("Key")
        let sealed = SQS.Queue("Sealed", kmsMasterKeyId: key)
        #expect(findings(self.worker.uses(sealed, .send)).map(\.rule) == ["use-key"])
        let arn: ARN<KMS.Key> = .importValue("Key")
        #expect(findings(self.worker.uses(sealed, .send, encryptedBy: arn)).isEmpty)
    }

    @Test func traffic() {
        let database: ID<RDS.DBInstance> = "orders"
        let servers: ID<EC2.SecurityGroup> = "sg-1"
        let functions = EC2.SecurityGroup("Functions", groupDescription: "f")
        #expect(findings(worker.uses(database, .connect)).map(\.rule) == ["use-traffic"])
        #expect(
            findings(worker.uses(database, .connect, to: servers)).map(\.message) == [
                "'Worker' is in no VPC: it has no VpcConfig.SecurityGroupIds"
            ])
        let inside = Lambda.Function.inNetwork(functions)
        #expect(findings(inside.uses(database, .connect, to: servers)).map(\.fix) == ["say it: port: 5432"])
        #expect(findings(inside.uses(database, .connect, to: servers, port: 5432)).isEmpty)
    }
}

@Suite struct UseKeyTests {
    private let worker = Lambda.Function.sample()

    private func key(_ value: Reference<KMS.Key>) throws -> Node? {
        let using = worker.uses(SQS.Queue("Queue", kmsMasterKeyId: value), .receive)
        let policy = try #require(using.elements.first { $0.key == "WorkerUses" }?.node)
        return policy["Properties"]?["PolicyDocument"]?["Statement"]?[1]
    }

    @Test func keysAreNamedByTheirARNs() throws {
        let key = KMS.Key("Key", keyPolicy: .policy())
        let via: Node = ["StringEquals": ["kms:ViaService": ["Fn::Sub": "sqs.${AWS::Region}.amazonaws.com"]]]
        #expect(
            try self.key(key.arn) == [
                "Effect": "Allow", "Action": "kms:Decrypt", "Resource": ["Fn::GetAtt": ["Key", "Arn"]],
                "Condition": via,
            ])
        #expect(
            try self.key(key.ref)?["Resource"]
                == ["Fn::Sub": "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${Key}"])
        let alias = try self.key("alias/orders")
        #expect(
            alias?["Resource"] == ["Fn::Sub": "arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/*"])
        #expect(
            alias?["Condition"]?["ForAnyValue:StringEquals"] == ["kms:ResourceAliases": "alias/orders"])
        #expect(try self.key("alias/aws/sqs") == nil)
    }
}
