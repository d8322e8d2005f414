// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// What each task of a whole system runs, is told and may do to itself: services, what runs before them, and what nobody calls.
@Suite struct TaskContentTests {
    private static let services = StackUnderTest(ServiceStack(Sample.whole))
    private static let work = StackUnderTest(WorkStack(Sample.whole))

    /// A task, what it is told, by value or by the output of another stack, and the secrets that it gets.
    struct Expected: Sendable, CustomTestStringConvertible {
        let name: String
        let told: [String: String]
        var secrets: [String] = []
        var logGroup: String?
        var testDescription: String { name }
    }

    private static let database = ["DATABASE_HOST": "DatabaseHost", "DATABASE_PORT": "5432", "DATABASE_NAME": "orders"]

    static let expected = [
        Expected(name: "Web", told: [:]),
        Expected(
            name: "Orders",
            told: database.merging([
                "LOG_LEVEL": "info", "DATABASE_USER": "orders", "INVOICES_QUEUE_URL": "InvoicesQueueUrl",
            ]) { $1 }, secrets: ["PAYMENT_TOKEN"]),
        Expected(
            name: "OrdersMigration", told: database.merging(["LOG_LEVEL": "info"]) { $1 },
            secrets: ["PAYMENT_TOKEN", "DATABASE_LOGIN"], logGroup: "OrdersLogGroup"),
        Expected(
            name: "Invoices",
            told: database.merging([
                "DATABASE_USER": "invoices", "CACHE_HOST": "CacheHost", "CACHE_PORT": "6379",
                "QUEUE_URL": "InvoicesQueue",
            ]) { $1 }),
        Expected(name: "Settlement", told: database.merging(["DATABASE_USER": "settlement"]) { $1 }),
    ]

    private func definition(_ name: String) throws -> ResourceUnderTest<ECS.TaskDefinition> {
        let stack = ["Invoices", "Settlement"].contains(name) ? Self.work : Self.services
        return try stack.resource(ECS.TaskDefinition.self, "\(name)TaskDefinition")
    }

    private func container(_ name: String) throws -> Node {
        try #require(try definition(name)["ContainerDefinitions[0]"])
    }

    @Test(arguments: expected) func itIsToldWhereItsStoresAre(_ task: Expected) throws {
        var told: [String: String] = [:]
        for variable in try container(task.name)["Environment"]?.arrayValue ?? [] {
            let name = try #require(variable["Name"]?.stringValue)
            let value = variable["Value"]
            told[name] =
                value?.stringValue ?? value?["Fn::GetStackOutput"]?["OutputName"]?.stringValue
                ?? value?["Ref"]?.stringValue
        }
        #expect(told == task.told)
    }

    @Test(arguments: expected) func itGetsTheSecretsThatItUses(_ task: Expected) throws {
        let secrets = try container(task.name)["Secrets"]?.arrayValue ?? []
        #expect(secrets.compactMap { $0["Name"]?.stringValue } == task.secrets)
        #expect(secrets.allSatisfy { $0["ValueFrom"] != nil })
    }

    @Test(arguments: expected) func itWritesToItsMemoryAndNowhereElse(_ task: Expected) throws {
        let container = try container(task.name)
        #expect(
            container["LinuxParameters"] == [
                "Tmpfs": [["Size": 64, "ContainerPath": "/tmp", "MountOptions": ["rw", "exec", "nosuid", "nodev"]]]
            ])
        #expect(container["ReadonlyRootFilesystem"] == true)
        #expect(container["Privileged"] == false)
        #expect(container["User"] == "1000:1000")
        #expect(container["Essential"] == true)
    }

    @Test(arguments: expected) func itLogsToAGroup(_ task: Expected) throws {
        #expect(
            try container(task.name)["LogConfiguration"] == [
                "LogDriver": "awslogs",
                "Options": [
                    "awslogs-group": .ref(task.logGroup ?? "\(task.name)LogGroup"),
                    "awslogs-region": .ref("AWS::Region"), "awslogs-stream-prefix": "ecs",
                ],
            ])
    }

    @Test(arguments: expected) func itRunsOnFargateAsItsRolesAndSettingsSay(_ task: Expected) throws {
        let definition = try definition(task.name)
        #expect(definition["RuntimePlatform"] == ["CpuArchitecture": "ARM64", "OperatingSystemFamily": "LINUX"])
        #expect(definition["RequiresCompatibilities"] == ["FARGATE"])
        #expect(definition["NetworkMode"] == "awsvpc")
        #expect(definition["ExecutionRoleArn"] == .getAtt("\(task.name)ExecutionRole", "Arn"))
        #expect(definition["TaskRoleArn"] == .getAtt("\(task.name)TaskRole", "Arn"))
        let sized = task.name == "OrdersMigration" ? "Orders" : task.name
        #expect(definition["Cpu"] == .ref("\(sized)TaskCpu"))
        #expect(definition["Memory"] == .ref("\(sized)TaskMemory"))
        #expect(definition["EphemeralStorage"] == (sized == "Orders" ? ["SizeInGiB": 40] : nil))
        #expect(try container(task.name)["Image"] == .ref("\(sized)ImageUri"))
        #expect(try container(task.name)["Name"]?.stringValue == task.name.lowercased())
    }

    @Test(arguments: [("OrdersMigration", "migrate"), ("Invoices", "invoices"), ("Settlement", "settle")])
    func oneImageDoesSeveralThings(name: String, command: String) throws {
        #expect(try container(name)["Command"] == [.string(command)])
        #expect(try container(name)["PortMappings"] == nil)
    }
}
