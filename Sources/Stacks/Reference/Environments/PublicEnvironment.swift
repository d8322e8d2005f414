// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Settings {
    /// A public load balancer without an API: the cheapest, for what needs no private network.
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
        loadBalancerCertificate: LoadBalancerCertificate(
            arn: "arn:aws:acm:eu-north-1:123456789012:certificate/11111111-2222-3333-4444-555555555555",
            domainName: "site.example.com"),
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
