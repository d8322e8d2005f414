// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Settings {
    /// An HTTP API that CloudFront alone may call, with the web ACL before CloudFront, where it sees the clients.
    static let edge = Settings(
        region: .usEast1,
        account: "123456789012",
        deployment: "edge",
        stage: "dev",
        architecture: .httpAPI(
            HTTPAPISettings(
                authorization: .jwt(issuer: "https://login.example.com/", audience: ["media"]), accessLogs: true)),
        network: .own(
            AddressPlan(
                vpcCidrBlock: "10.5.0.0/16",
                zones: [
                    .init("us-east-1a", private: "10.5.0.0/24"), .init("us-east-1b", private: "10.5.1.0/24"),
                ])),
        services: [
            ServiceSettings(
                name: "Media",
                repositoryName: "edge/media",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/health",
                count: .fixed(2),
                cpu: 512,
                memory: 1024)
        ],
        logs: LogSettings(retentionInDays: 30),
        customDomain: CustomDomain(name: "media.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ"),
        distribution: DistributionSettings(),
        webACL: true,
        deletionProtection: true
    )
}

extension Environment {
    static let edge = Environment("edge", .edge) { settings in
        RegistryStack(settings)
        ServiceStack(settings)
    }
}
