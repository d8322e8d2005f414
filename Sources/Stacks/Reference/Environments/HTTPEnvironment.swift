// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Settings {
    /// An HTTP API with a name of its own, for clients that have a certificate and a token. Another region takes the name over when
    /// it fails.
    static let httpAPI = Settings(
        region: .euWest1,
        account: "123456789012",
        deployment: "http",
        stage: "dev",
        architecture: .httpAPI(
            HTTPAPISettings(
                authorization: .jwt(issuer: "https://login.example.com/", audience: ["shop"]),
                throttling: Throttling(requestsPerSecond: 200, burst: 400),
                accessLogs: true)),
        network: .own(
            AddressPlan(
                vpcCidrBlock: "10.2.0.0/16",
                zones: [
                    .init("eu-west-1a", private: "10.2.0.0/24"), .init("eu-west-1b", private: "10.2.1.0/24"),
                ])),
        services: [
            ServiceSettings(
                name: "Shop",
                image: .build("Services/Shop"),
                port: 8080,
                healthCheckPath: "/health",
                count: .fixed(2),
                cpu: 512,
                memory: 1024,
                tracing: TracingSidecar(
                    .applicationSignals, repositoryName: "http/cloudwatch-agent", imageTag: "1.300062.0b1304"))
        ],
        logs: LogSettings(retentionInDays: 30),
        customDomain: CustomDomain(name: "shop.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ"),
        failover: .primary,
        mutualTLS: MutualTLS(bucket: "shop-authorities-ireland", key: "authorities.pem"),
        deletionProtection: true
    )
}

extension Environment {
    static let httpAPI = Environment("http-api", .httpAPI) { settings in
        AccountStack(settings)
        RegistryStack(settings)
        ServiceStack(settings)
    }
}
