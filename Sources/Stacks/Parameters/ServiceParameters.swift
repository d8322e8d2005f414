import StackDSL

/// What runs, how many of it, and how large.
struct ServiceParameters: Component {
    let repositoryName: Parameter<Value<String>>
    let imageUri: Parameter<Value<String>>
    let port: Parameter<Value<Int>>
    let healthCheckPath: Parameter<Value<String>>
    let taskCount: Parameter<Value<Int>>
    let cpu: Parameter<Value<Int>>
    let memory: Parameter<Value<Int>>
    let logRetentionInDays: Parameter<Value<Int>>
    let retainsLogs: Bool

    init(_ settings: Settings) {
        retainsLogs = settings.retainsLogs
        repositoryName = RepositoryParameter.name(settings)
        imageUri = Parameter(
            "ImageUri", value: settings.imageUri, minLength: 1,
            description: "The image with its tag or digest; it must be in the repository before the service starts")
        port = Parameter(
            "Port", value: settings.port, minValue: 1, maxValue: 65_535,
            description: "The port that the service listens on, and every hop before it")
        healthCheckPath = Parameter(
            "HealthCheckPath", value: settings.healthCheckPath, allowedPattern: "/.*",
            description: "The path that answers 200 while the service is well",
            constraintDescription: "a path that begins with /")
        taskCount = Parameter(
            "TaskCount", value: settings.taskCount, minValue: 0, maxValue: 5_000,
            description: "How many tasks run")
        cpu = Parameter(
            "TaskCpu", value: settings.cpu, allowedValues: [256, 512, 1024, 2048, 4096, 8192, 16384],
            description: "CPU units of a task; 1024 are one vCPU")
        memory = Parameter(
            "TaskMemory", value: settings.memory, minValue: 512, maxValue: 122_880,
            description: "Memory of a task in MiB; Fargate pairs it with the CPU")
        logRetentionInDays = Parameter(
            "LogRetentionInDays", value: settings.logRetentionInDays,
            allowedValues: [
                1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
            ],
            description: "How long logs are kept")
    }

    var body: some StackContent {
        ParameterGroup(
            "Service", repositoryName, imageUri, port, healthCheckPath, taskCount, cpu, memory, logRetentionInDays)
    }
}
