// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The parameters of one service: what runs, how many, and how large. Their names begin with the service's.
struct ServiceParameters: Component {
    /// The settings that shape the template and are no parameters.
    let settings: ServiceSettings
    let repositoryName: Parameter<Value<String>>
    let imageUri: Parameter<Value<String>>
    let port: Parameter<Value<Int>>
    let healthCheckPath: Parameter<Value<String>>
    let cpu: Parameter<Value<Int>>
    let memory: Parameter<Value<Int>>
    let count: CountParameters
    let secrets: [SecretParameter]
    let tracing: TracingParameters?

    var name: String { settings.name }

    init(_ service: ServiceSettings, in settings: Settings) {
        let name = service.name
        self.settings = service
        repositoryName = RepositoryParameter.name(service)
        imageUri = Parameter(
            "\(name)ImageUri", value: settings.imageUri(service.repositoryName, service.imageTag),
            from: service.argument("imageTag"), minLength: 1,
            description: "The image with its tag or digest; it must be in the repository before the service starts")
        port = Parameter(
            "\(name)Port", value: service.port, from: service.argument("port"), minValue: 1, maxValue: 65_535,
            description: "The port that the container listens on")
        healthCheckPath = Parameter(
            "\(name)HealthCheckPath", value: service.healthCheckPath, from: service.argument("healthCheckPath"),
            allowedPattern: "/.*",
            description: "The path that answers 200 while the service is well",
            constraintDescription: "a path that begins with /")
        cpu = Parameter(
            "\(name)TaskCpu", value: service.cpu, from: service.argument("cpu"),
            allowedValues: [256, 512, 1024, 2048, 4096, 8192, 16384],
            description: "CPU units of a task; 1024 are one vCPU")
        memory = Parameter(
            "\(name)TaskMemory", value: service.memory, from: service.argument("memory"), minValue: 512,
            maxValue: 122_880,
            description: "Memory of a task in MiB; Fargate pairs it with the CPU")
        count = CountParameters(service)
        secrets = service.secrets.sorted { $0.key < $1.key }.map { SecretParameter(name, $0.key, $0.value) }
        tracing = service.tracing.map { TracingParameters(service, $0, in: settings) }
    }

    var body: some StackContent {
        ParameterGroup("Service \(name)", all)
    }

    private var all: [any AnyParameter] {
        var all: [any AnyParameter] = [repositoryName, imageUri, port, healthCheckPath, cpu, memory]
        all += count.all
        for secret in secrets {
            all.append(secret.arn)
            if let key = secret.keyArn { all.append(key) }
        }
        all += tracing?.all ?? []
        return all
    }
}
