// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Settings {
    /// A public load balancer without an API: the cheapest, for what needs no private network. It is reached by IPv6 too, and by
    /// TLS 1.3 alone.
    static let publicLoadBalancer = Settings(
        region: .euNorth1,
        account: "123456789012",
        deployment: "public",
        stage: "dev",
        architecture: .publicLoadBalancer(),
        network: .own(
            AddressPlan(
                vpcCidrBlock: "10.4.0.0/16",
                zones: [
                    .init("eu-north-1a", public: "10.4.0.0/24"), .init("eu-north-1b", public: "10.4.1.0/24"),
                ])),
        services: [
            ServiceSettings(
                name: "Site",
                repositoryName: "public/site",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/health",
                count: .fixed(1),
                cpu: 256,
                memory: 512)
        ],
        logs: LogSettings(retentionInDays: 14),
        customDomain: CustomDomain(name: "site.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ"),
        requiresTLS13: true,
        dualStack: true,
        webACL: true,
        deletionProtection: true
    )
}

extension Environment {
    static let publicLoadBalancer = Environment("public", .publicLoadBalancer) { settings in
        RegistryStack(settings)
        ServiceStack(settings)
    }
}
