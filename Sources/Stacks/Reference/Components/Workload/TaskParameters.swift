// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What a task is made of, whoever starts it: what runs, how large it is, and what it is told. The names of the parameters
/// begin with the task's.
struct TaskParameters: Sendable {
    /// It begins the logical IDs of what is made for the task.
    private(set) var name: String
    /// The settings that shape the template and are no parameters.
    let settings: any CommonTaskSettings
    let image: ImageParameters
    let cpu: Parameter<Value<Int>>
    let memory: Parameter<Value<Int>>
    let secrets: [SecretParameter]
    private(set) var tracing: TracingParameters?
    private(set) var stores: StoreAccess
    /// The port that the container listens on; nil for what nobody calls.
    private(set) var port: Value<Int>?
    /// What the image runs instead of its own command.
    private(set) var command: [String]?
    /// Whether ECS asks the container how it is, where the settings say how.
    private(set) var checksHealth = true
    /// What the container is told that is known by the stack alone.
    var variables: [(name: String, value: Value<String>)] = []

    init(
        _ task: any CommonTaskSettings, in settings: Settings, port: Value<Int>? = nil, command: [String]? = nil
    ) {
        name = task.name
        self.settings = task
        self.port = port
        self.command = command
        image = ImageParameters(task, in: settings)
        cpu = Parameter(
            "\(task.name)TaskCpu", value: task.cpu, from: task.argument("cpu"),
            allowedValues: [256, 512, 1024, 2048, 4096, 8192, 16384],
            description: "CPU units of a task; 1024 are one vCPU")
        memory = Parameter(
            "\(task.name)TaskMemory", value: task.memory, from: task.argument("memory"), minValue: 512,
            maxValue: 122_880,
            description: "Memory of a task in MiB; Fargate pairs it with the CPU")
        secrets = task.secrets.sorted { $0.key < $1.key }.map { SecretParameter(task.name, $0.key, $0.value) }
        tracing = task.tracing.map { TracingParameters(task, $0, in: settings) }
        stores = StoreAccess(task.uses, in: settings)
    }

    /// The task that runs before a new version of this one: the same image, with another command.
    func migrating(_ migration: MigrationSettings, in settings: Settings) -> TaskParameters {
        var copy = self
        copy.name += "Migration"
        copy.command = migration.command
        copy.port = nil
        copy.tracing = nil
        copy.checksHealth = false
        copy.stores = StoreAccess(migration.uses, in: settings)
        return copy
    }

    /// Those of what it is told, and of what is beside it.
    var further: [any AnyParameter] {
        var all: [any AnyParameter] = []
        for secret in secrets {
            all.append(secret.arn)
            if let key = secret.keyArn { all.append(key) }
        }
        return all + (tracing?.all ?? [])
    }
}
