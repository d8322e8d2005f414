import StackDSL

extension Settings {
    /// A small installation for development.
    static let env1 = Settings(
        region: .euWest1,
        account: "123456789012",
        deployment: "cluster1",
        stage: "dev",
        vpcCidrBlock: "10.0.0.0/16",
        privateSubnets: [PrivateSubnet("eu-west-1a", "10.0.0.0/24"), PrivateSubnet("eu-west-1b", "10.0.1.0/24")],
        repositoryName: "cluster1/service",
        imageTag: "1.0.0",
        port: 8080,
        healthCheckPath: "/actuator/health",
        taskCount: 1,
        cpu: 1024,
        memory: 2048,
        logRetentionInDays: 14,
        retainsLogs: false
    )
}

extension Environment {
    static let env1 = Environment(
        "env1", region: Settings.env1.region, account: Settings.env1.account,
        stackNamePrefix: Settings.env1.stackNamePrefix
    ) {
        RegistryStack(.env1)
        ServiceStack(.env1)
    }
}
