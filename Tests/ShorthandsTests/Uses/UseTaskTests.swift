// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import StackTesting
import TemplateModel
import Testing

@Suite struct UseTaskTests {
    private let role = IAM.Role.sample("TaskRole", for: "ecs-tasks.amazonaws.com")
    private let execution = IAM.Role.sample("ExecutionRole", for: "ecs-tasks.amazonaws.com")
    private let secret = SecretsManager.Secret("Login")

    private func task(_ containers: String...) -> ECS.TaskDefinition {
        ECS.TaskDefinition(
            "Task", containerDefinitions: List(containers.map { .init(image: "nginx", name: "\($0)") }),
            executionRoleArn: .init(execution.arn), taskRoleArn: .init(role.arn))
    }

    private func properties(_ id: String, _ content: some StackContent) throws -> Node {
        try #require(content.elements.first { $0.key == id }?.node["Properties"])
    }

    @Test func variablesAreTheOnlyContainers() throws {
        let using = task("web").uses(SQS.Queue("Queue"), .send, as: "QUEUE")
        #expect(
            try properties("Task", using)["ContainerDefinitions"]?[0]?["Environment"]
                == [["Name": "QUEUE", "Value": ["Ref": "Queue"]]])
        #expect(try properties("TaskUses", using)["Roles"] == [["Ref": "TaskRole"]])
    }

    @Test func aSecretIsReadByWhoStartsTheTask() throws {
        let using = task("proxy", "web").uses(secret, .read, as: "PASSWORD", in: "web", jsonKey: "password")
        #expect(using.elements.map(\.key) == ["TaskStartUses", "Task"])
        #expect(
            try properties("Task", using)["ContainerDefinitions"]?[1]?["Secrets"]
                == [["Name": "PASSWORD", "ValueFrom": ["Fn::Sub": "${Login}:password::"]]])
        let policy = try properties("TaskStartUses", using)
        #expect(policy["Roles"] == [["Ref": "ExecutionRole"]])
        #expect(policy["PolicyDocument"]?["Statement"]?[0]?["Action"] == "secretsmanager:GetSecretValue")
        let byItself = task("web").uses(secret, .read)
        #expect(byItself.elements.map(\.key) == ["TaskUses", "Task"])
    }

    @Test func imagesAndLogsAreOfTheExecutionRole() throws {
        let using = task("web").uses(ECR.Repository("Images"), .pull).uses(Logs.LogGroup("Logs"), .write)
        #expect(using.elements.map(\.key) == ["TaskStartUses", "Task"])
        let statements = try #require(properties("TaskStartUses", using)["PolicyDocument"]?["Statement"]?.arrayValue)
        #expect(statements[0] == ["Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"])
        #expect(statements.count == 3)
    }

    @Test func aTaskThatUsesThingsHasNoFindings() {
        let key = KMS.Key("Key", keyPolicy: .policy())
        let bucket = S3.Bucket("Uploads", bucketEncryption: .kms(key))
        var task = task("web").uses(secret, .read, as: "LOGIN").uses(bucket, .readWrite, prefix: "in/", as: "BUCKET")
        task.properties.memory = "512"
        let stack = StackUnderTest(Made { [role, execution, secret, key, bucket, task] })
        let found = stack.diagnostics.filter { $0.rule.hasPrefix("use-") || ($0.element ?? "").hasPrefix("Task") }
        #expect(found.filter { $0.severity == .error }.map(\.message) == [])
    }
}

/// A state machine as the generator would make it.
private struct StateMachine: UsingResource {
    static let typeName = "AWS::StepFunctions::StateMachine"
    static let user = ResourceUser(role: "RoleArn", variables: "DefinitionSubstitutions")

    var resource = ResourceDefinition(
        "Flow", type: "AWS::StepFunctions::StateMachine",
        properties: .init([.init(key: "RoleArn", value: IAM.Role.sample("FlowRole").arn.node)]),
        at: SourceLocation(file: #filePath, line: #line, column: 1))
}

@Suite struct UseStateMachineTests {
    @Test func substitutionsNameWhatItUses() throws {
        let using = StateMachine().uses(Lambda.Function.sample(), .invoke, as: "Worker")
        let properties = try #require(using.elements.last?.node["Properties"])
        #expect(properties["DefinitionSubstitutions"] == ["Worker": ["Ref": "Worker"]])
        #expect(using.elements.map(\.key) == ["FlowUses", "Flow"])
    }
}
