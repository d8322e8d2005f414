// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The parameters of one service: what runs, how many, and how large. Their names begin with the service's.
struct ServiceParameters: Component {
    /// The settings that shape the template and are no parameters.
    let settings: ServiceSettings
    let task: TaskParameters
    /// The task that runs before a new version.
    let migration: TaskParameters?
    /// The ways of both.
    let stores: StoreAccess
    let port: Parameter<Value<Int>>
    let healthCheckPath: Parameter<Value<String>>
    let count: CountParameters

    var name: String { settings.name }

    /// The port of the first deployment, which target group and network listener keep.
    var entryPort: Value<Int> { settings.portChange.map { Value($0.original) } ?? port.ref }

    init(_ service: ServiceSettings, in settings: Settings) {
        let name = service.name
        self.settings = service
        port = Parameter(
            "\(name)Port", value: service.port, from: service.argument("port"), minValue: 1, maxValue: 65_535,
            description: "The port that the container listens on")
        healthCheckPath = Parameter(
            "\(name)HealthCheckPath", value: service.healthCheckPath, from: service.argument("healthCheckPath"),
            allowedPattern: "/.*",
            description: "The path that answers 200 while the service is well",
            constraintDescription: "a path that begins with /")
        count = CountParameters(service)
        let task = TaskParameters(service, in: settings, port: port.ref)
        migration = service.migration.map { task.migrating($0, in: settings) }
        stores = StoreAccess(service.allUses, in: settings)
        self.task = task
    }

    var body: some StackContent {
        ParameterGroup("Service \(name)", all)
    }

    private var all: [any AnyParameter] {
        var all: [any AnyParameter] = task.image.all + [port, healthCheckPath, task.cpu, task.memory]
        all += count.all
        all += task.further
        return all
    }
}
