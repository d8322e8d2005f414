// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// What a task is, and what it is told apart by.
@Suite struct TaskTests {
    private let stack = StackUnderTest(ServiceStack(Sample.development))

    @Test func aTaskRunsOnFargateAsItsImageWasBuilt() throws {
        let task = try stack.resource(ECS.TaskDefinition.self).properties
        #expect(task.requiresCompatibilities == [.fargate])
        #expect(task.runtimePlatform?.cpuArchitecture == "X86_64")
        #expect(task.runtimePlatform?.operatingSystemFamily == "LINUX")
        StackUnderTest(ServiceStack(Sample.production)).expect(
            every: ECS.TaskDefinition("*", runtimePlatform: .init(cpuArchitecture: "ARM64")))
    }

    @Test func itsContainerListensAndWritesWhereItLikes() throws {
        let container = try stack.resource(ECS.TaskDefinition.self)["ContainerDefinitions[0]"]
        #expect(container?["PortMappings"] == [["ContainerPort": .ref("WebPort"), "Protocol": "tcp"]])
        #expect(container?["ReadonlyRootFilesystem"] == false)
        #expect(container?["Privileged"] == false)
    }

    @Test func tasksHaveTheTagsOfTheirService() throws {
        let service = try stack.resource(ECS.Service.self).properties
        #expect(service.propagateTags == .service)
        #expect(service.enableECSManagedTags == true)
    }
}
