// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// How the task definitions of Fargate are made, whoever starts their tasks.
enum TaskDefinition {
    /// - Parameter family: its name, where somebody must know it before it is there.
    static func make(
        _ task: TaskParameters, roles: TaskRoles, _ containers: Containers, family: Value<String>? = nil
    ) -> ECS.TaskDefinition {
        ECS.TaskDefinition(
            "\(task.name)TaskDefinition",
            containerDefinitions: containers.definitions,
            cpu: "\(task.cpu.ref)",
            ephemeralStorage: task.settings.ephemeralStorage.map { .init(sizeInGiB: .init($0)) },
            executionRoleArn: .init(roles.execution.arn),
            family: family,
            memory: "\(task.memory.ref)",
            networkMode: .awsvpc,
            requiresCompatibilities: [.fargate],
            runtimePlatform: .init(
                cpuArchitecture: task.settings.architecture == .arm ? "ARM64" : "X86_64",
                operatingSystemFamily: "LINUX"),
            taskRoleArn: .init(roles.task.arn))
    }
}
