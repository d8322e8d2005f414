// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import Testing

@testable import Stacks

/// The task that runs before a new version; what the function does is tested with its code.
@Suite struct MigrationTests {
    private let settings = Sample.storing {
        $0.services[0].migration = MigrationSettings(command: ["migrate", "up"], uses: [.databaseMaster])
    }

    private var stack: StackUnderTest { StackUnderTest(ServiceStack(settings)) }

    @Test func nothingIsWrongWithIt() {
        #expect(EnvironmentUnderTest(Sample.environment(settings)).diagnostics.isEmpty)
    }

    /// Lambda takes 64 characters for the name of the function.
    @Test func itsNameIsNotTooLong() {
        var long = settings
        long.deployment = String(repeating: "a", count: 32)
        long.stage = String(repeating: "b", count: 20)
        let messages = EnvironmentUnderTest(Sample.environment(long)).diagnostics.map(\.message)
        let told = messages.first { $0.hasPrefix("FunctionName of 'MigrationFunction' becomes ") }
        #expect(told?.hasSuffix("more than 64") == true, "\(messages)")
    }

    @Test func theServiceWaitsForItAndItForTheWays() throws {
        #expect(try stack.resource(ECS.Service.self, "ShopService").dependsOn.contains("ShopMigration"))
        #expect(!(try stack.resource(ECS.Service.self, "SiteService").dependsOn.contains("ShopMigration")))
        let run = try #require(stack.template.resources.first { $0.logicalID == "ShopMigration" })
        #expect(run.type == "Custom::Migration")
        #expect(run.properties["TaskDefinition"] == .ref("ShopMigrationTaskDefinition"))
        #expect(run.properties["ServiceTimeout"] == 1_140)
    }

    @Test func itRunsTheNewImageWithItsOwnCommandAndThePasswordThatTheServiceHasNot() throws {
        let migration = try stack.resource(ECS.TaskDefinition.self, "ShopMigrationTaskDefinition")
        #expect(migration["ContainerDefinitions[0].Image"] == .ref("ShopImageUri"))
        #expect(migration["ContainerDefinitions[0].Command"] == ["migrate", "up"])
        #expect(migration["ContainerDefinitions[0].PortMappings"] == nil)
        #expect(migration["ContainerDefinitions[0].Secrets"]?[0]?["Name"] == "DATABASE_LOGIN")
        #expect(
            try stack.resource(ECS.TaskDefinition.self, "ShopTaskDefinition")["ContainerDefinitions[0].Secrets"] == nil)
    }

    @Test func theFunctionMayRunThisTaskAndNoOther() {
        let stack = stack
        let role = "MigrationFunctionRole"
        let definitions = "arn:aws:ecs:eu-west-1:123456789012:task-definition/"
        #expect(!stack.may(role, "ecs:RunTask", on: .init(definitions + "other:1")).isAllowed)
        #expect(stack.may(role, "iam:PassRole", on: "ShopTaskRole").isDenied)
    }

    @Test func withoutOneThereIsNoFunction() {
        #expect(StackUnderTest(ServiceStack(Sample.storing())).count(Lambda.Function.self) == 0)
    }
}
