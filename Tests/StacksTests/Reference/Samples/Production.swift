// SPDX-License-Identifier: Apache-2.0

import StackDSL

@testable import Stacks

extension Sample {
    /// An installation for production: two services in three zones, scaled, watched and protected.
    static let production = Settings(
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
        logs: LogSettings(retentionInDays: 365, retained: true, encrypted: true),
        alarmEmail: "operations@example.com",
        loadBalancerCertificate: LoadBalancerCertificate(
            arn: "arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555",
            domainName: "internal.example.com"),
        webACL: true,
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
        rollout: RolloutSettings(rollsBackOnAlarm: true),
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
            "DATABASE_PASSWORD": .secretsManager(
                arn: "arn:aws:secretsmanager:eu-central-1:123456789012:secret:orders/database-AbCdEf", key: "password"),
            "PAYMENT_TOKEN": .parameterStore(
                arn: "arn:aws:ssm:eu-central-1:123456789012:parameter/orders/payment-token"),
        ],
        rollout: RolloutSettings(minimumHealthyPercent: 50, maximumPercent: 150),
        container: ContainerSettings(readOnlyRootFilesystem: true, temporaryMemory: 64, user: "1000:1000")
    )
}
