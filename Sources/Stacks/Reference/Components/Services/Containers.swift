// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The containers of a task: the service, and beside it what sends its traces.
struct Containers {
    typealias Definition = ECS.TaskDefinition.ContainerDefinition

    let service: TaskParameters
    let logGroup: Logs.LogGroup
    /// Whether other services call it by Service Connect.
    var isCalled = false

    /// The service container's name.
    var name: Value<String> { .init(service.name.lowercased()) }

    var definitions: List<Definition> { .init([main] + (service.tracing.map { [sidecar($0)] } ?? [])) }

    private var main: Definition {
        let container = service.settings.container
        let signals = service.tracing?.kind == .applicationSignals ? SignalsAgent.variables(of: service.name) : [:]
        let variables =
            signals.merging(service.settings.variables) { $1 }.sorted { $0.key < $1.key }.map {
                ($0.key, Value<String>($0.value))
            } + service.stores.variables + service.variables
        let secrets = service.secrets.map { ($0.variable, $0.valueFrom) } + service.stores.secrets
        return Definition(
            image: service.image.uri,
            name: name,
            command: service.command.map { .init($0.map { .init($0) }) },
            environment: variables.isEmpty
                ? nil : .init(variables.map { .init(name: .init($0.0), value: $0.1) }),
            essential: true,
            healthCheck: (service.checksHealth ? container.healthCheck : nil).map { check in
                .init(
                    command: ["CMD-SHELL", .init(check.command)], interval: .init(check.interval),
                    retries: .init(check.retries), startPeriod: .init(check.startPeriod), timeout: .init(check.timeout))
            },
            linuxParameters: linuxParameters(container),
            logConfiguration: logs("ecs"),
            portMappings: service.port.map { port in
                [
                    .init(
                        appProtocol: isCalled ? .http : nil, containerPort: port,
                        name: isCalled ? ServiceConnection.portName : nil, protocol: "tcp")
                ]
            },
            privileged: false,
            readonlyRootFilesystem: .init(container.readOnlyRootFilesystem),
            secrets: secrets.isEmpty ? nil : .init(secrets.map { .init(name: .init($0.0), valueFrom: "\($0.1)") }),
            stopTimeout: container.stopTimeout.map { .init($0) },
            user: container.user.map { .init($0) })
    }

    private func linuxParameters(_ container: ContainerSettings) -> ECS.TaskDefinition.LinuxParameters? {
        guard container.initProcess || container.temporaryMemory != nil else { return nil }
        return .init(
            initProcessEnabled: container.initProcess ? true : nil,
            // Libraries unpack programs of theirs there.
            tmpfs: container.temporaryMemory.map { size in
                [.init(size: .init(size), containerPath: "/tmp", mountOptions: ["rw", "exec", "nosuid", "nodev"])]
            })
    }

    private func sidecar(_ tracing: TracingParameters) -> Definition {
        let isCollector = tracing.kind == .openTelemetry
        let isAgent = tracing.kind == .applicationSignals
        return Definition(
            image: tracing.imageUri.ref,
            name: "tracing",
            command: isCollector ? ["--config=/etc/ecs/ecs-xray.yaml"] : nil,
            environment: isAgent ? [SignalsAgent.configuration] : nil,
            essential: false,
            logConfiguration: logs("tracing"),
            portMappings: isCollector || isAgent ? nil : [.init(containerPort: 2000, protocol: "udp")],
            privileged: false,
            // The agent writes its configuration beside its program.
            readonlyRootFilesystem: .init(!isAgent))
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
