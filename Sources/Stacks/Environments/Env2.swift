import StackDSL

extension Settings {
    /// An installation for production: three zones, a task in each and one to spare, logs for a year.
    static let env2 = Settings(
        region: .euCentral1,
        account: "123456789012",
        deployment: "cluster1",
        stage: "prod",
        vpcCidrBlock: "10.1.0.0/16",
        privateSubnets: [
            PrivateSubnet("eu-central-1a", "10.1.0.0/24"), PrivateSubnet("eu-central-1b", "10.1.1.0/24"),
            PrivateSubnet("eu-central-1c", "10.1.2.0/24"),
        ],
        repositoryName: "cluster1/service",
        imageTag: "1.0.0",
        port: 8080,
        healthCheckPath: "/actuator/health",
        taskCount: 4,
        cpu: 2048,
        memory: 4096,
        logRetentionInDays: 365,
        retainsLogs: true
    )
}

extension Environment {
    static let env2 = Environment(
        "env2", region: Settings.env2.region, account: Settings.env2.account,
        stackNamePrefix: Settings.env2.stackNamePrefix,
        terminationProtection: true
    ) {
        RegistryStack(.env2)
        ServiceStack(.env2)
    }
}
