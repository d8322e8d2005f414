// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The containers of a task: the service, and beside it what sends its traces.
struct Containers {
    typealias Definition = ECS.TaskDefinition.ContainerDefinition

    let service: ServiceParameters
    let logGroup: Logs.LogGroup

    /// The service container's name.
    var name: Value<String> { .init(service.name.lowercased()) }

    var definitions: List<Definition> { .init([main] + (service.tracing.map { [sidecar($0)] } ?? [])) }

    private var main: Definition {
        let container = service.settings.container
        let variables = service.settings.variables.sorted { $0.key < $1.key }
        return Definition(
            image: service.imageUri.ref,
            name: name,
            environment: variables.isEmpty
                ? nil : .init(variables.map { .init(name: .init($0.key), value: .init($0.value)) }),
            essential: true,
            linuxParameters: container.temporaryMemory.map { size in
                .init(
                    // Libraries unpack programs of theirs there.
                    tmpfs: [
                        .init(
                            size: .init(size), containerPath: "/tmp", mountOptions: ["rw", "exec", "nosuid", "nodev"])
                    ])
            },
            logConfiguration: logs("ecs"),
            portMappings: [.init(containerPort: service.port.ref, protocol: "tcp")],
            privileged: false,
            readonlyRootFilesystem: .init(container.readOnlyRootFilesystem),
            secrets: service.secrets.isEmpty
                ? nil : .init(service.secrets.map { .init(name: .init($0.variable), valueFrom: "\($0.valueFrom)") }),
            user: container.user.map { .init($0) })
    }

    private func sidecar(_ tracing: TracingParameters) -> Definition {
        let isCollector = tracing.kind == .openTelemetry
        return Definition(
            image: tracing.imageUri.ref,
            name: "tracing",
            command: isCollector ? ["--config=/etc/ecs/ecs-xray.yaml"] : nil,
            essential: false,
            logConfiguration: logs("tracing"),
            portMappings: isCollector ? nil : [.init(containerPort: 2000, protocol: "udp")],
            privileged: false,
            readonlyRootFilesystem: true)
    }

    private func logs(_ prefix: Value<String>) -> ECS.TaskDefinition.LogConfiguration {
        .init(
            logDriver: .awslogs,
            options: [
                "awslogs-group": logGroup.ref,
                "awslogs-region": "\(.region)",
                "awslogs-stream-prefix": prefix,
            ])
    }
}
