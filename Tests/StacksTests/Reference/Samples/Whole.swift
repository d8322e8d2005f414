// SPDX-License-Identifier: Apache-2.0

import StackDSL

@testable import Stacks

extension Sample {
    /// All that an installation for production has: data, other work, migrations, a canary.
    static let whole = Settings(
        region: .euCentral1,
        account: "123456789012",
        deployment: "cluster1",
        stage: "prod",
        architecture: .restAPI(
            RestAPISettings(
                authorization: .jwt(issuer: "https://login.example.com/", audience: ["orders"], scopes: ["orders/use"]),
                usagePlan: Throttling(requestsPerSecond: 100, burst: 200),
                throttling: Throttling(requestsPerSecond: 500, burst: 1000),
                accessLogs: true,
                tracing: true)),
        network: .ownStack(
            AddressPlan(
                vpcCidrBlock: "10.1.0.0/16",
                zones: [
                    .init("eu-central-1a", private: "10.1.0.0/24"), .init("eu-central-1b", private: "10.1.1.0/24"),
                    .init("eu-central-1c", private: "10.1.2.0/24"),
                ],
                flowLogs: true)),
        services: [.web, .orders],
        data: DataSettings(
            database: DatabaseSettings(
                .aurora(minimumCapacity: 2, maximumCapacity: 16), name: "orders", backupRetentionInDays: 35,
                proxy: true),
            cache: CacheSettings(maximumStorage: 5, maximumUnitsPerSecond: 5_000)),
        work: WorkSettings(workers: [.invoices], schedules: [.settlement]),
        logs: LogSettings(retentionInDays: 365, retained: true, encrypted: true),
        alarmEmail: "operations@example.com",
        budget: BudgetSettings(monthly: 2_000),
        canary: CanarySettings(),
        containerInsights: .enhanced,
        loadBalancerCertificate: LoadBalancerCertificate(
            arn: "arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555",
            domainName: "internal.example.com"),
        webACL: true,
        webACLSettings: WebACLSettings(requestsPerAddress: 2_000, logs: .matches),
        deletionProtection: true,
        terminationProtection: true
    )
}

extension ServiceSettings {
    fileprivate static let web = ServiceSettings(
        name: "Web",
        repositoryName: "cluster1/service",
        imageTag: "1.0.0",
        port: 8080,
        healthCheckPath: "/actuator/health",
        count: .scaled(Scaling(minimum: 3, maximum: 12, cpu: 60, memory: 75)),
        cpu: 2048,
        memory: 4096,
        architecture: .arm,
        rollout: RolloutSettings(strategy: .blueGreen(bakeTime: 10), rollsBackOnAlarm: true),
        container: ContainerSettings(readOnlyRootFilesystem: true, temporaryMemory: 64, user: "1000:1000")
    )

    fileprivate static let orders = ServiceSettings(
        name: "Orders",
        pathPrefix: "/orders",
        repositoryName: "cluster1/orders",
        imageTag: "1.0.0",
        port: 9090,
        healthCheckPath: "/orders/health",
        count: .scaled(Scaling(minimum: 2, maximum: 20, cpu: 70)),
        cpu: 1024,
        memory: 2048,
        architecture: .arm,
        ephemeralStorage: 40,
        spot: SpotSettings(base: 2, fargateWeight: 1, spotWeight: 3),
        variables: ["LOG_LEVEL": "info"],
        secrets: [
            "PAYMENT_TOKEN": .parameterStore(
                arn: "arn:aws:ssm:eu-central-1:123456789012:parameter/orders/payment-token")
        ],
        uses: [.database(user: "orders"), .queue(of: "Invoices")],
        migration: MigrationSettings(command: ["migrate"], uses: [.databaseMaster]),
        rollout: RolloutSettings(minimumHealthyPercent: 50, maximumPercent: 150),
        container: ContainerSettings(readOnlyRootFilesystem: true, temporaryMemory: 64, user: "1000:1000")
    )
}

extension WorkerSettings {
    fileprivate static let invoices = WorkerSettings(
        name: "Invoices",
        repositoryName: "cluster1/orders",
        imageTag: "1.0.0",
        command: ["invoices"],
        queue: QueueSettings(),
        count: .byBacklog(minimum: 1, maximum: 10, messagesPerTask: 100),
        cpu: 512,
        memory: 1024,
        architecture: .arm,
        spot: SpotSettings(base: 1, fargateWeight: 1, spotWeight: 3),
        uses: [.database(user: "invoices"), .cache],
        container: ContainerSettings(readOnlyRootFilesystem: true, temporaryMemory: 64, user: "1000:1000"))
}

extension ScheduleSettings {
    fileprivate static let settlement = ScheduleSettings(
        name: "Settlement",
        expression: "cron(0 3 * * ? *)",
        timeZone: "Europe/Berlin",
        repositoryName: "cluster1/orders",
        imageTag: "1.0.0",
        command: ["settle"],
        cpu: 512,
        memory: 1024,
        architecture: .arm,
        uses: [.database(user: "settlement")],
        container: ContainerSettings(readOnlyRootFilesystem: true, temporaryMemory: 64, user: "1000:1000"))
}

extension Sample {
    static let wholeEnvironment = Environment("whole", whole) { settings in
        AccountStack(settings)
        RegistryStack(settings)
        NetworkStack(settings)
        DataStack(settings)
        WorkStack(settings)
        ServiceStack(settings)
        MonitoringStack(settings)
    }
}
