// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Settings {
    /// A REST API through VPC link version 2 to an application load balancer, for services that call the internet.
    static let nat = Settings(
        region: .usEast1,
        account: "123456789012",
        deployment: "nat",
        stage: "dev",
        architecture: .restAPI(
            RestAPISettings(link: .toApplicationLoadBalancer, egress: .natGatewayPerZone, authorization: .iam)),
        network: .own(
            AddressPlan(
                vpcCidrBlock: "10.3.0.0/16",
                zones: [
                    .init("us-east-1a", private: "10.3.0.0/24", public: "10.3.128.0/24"),
                    .init("us-east-1b", private: "10.3.1.0/24", public: "10.3.129.0/24"),
                ])),
        services: [
            ServiceSettings(
                name: "Catalog",
                repositoryName: "nat/catalog",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/health",
                count: .scaled(Scaling(minimum: 2, maximum: 6, requestsPerTask: 1_000)),
                cpu: 512,
                memory: 1024),
            ServiceSettings(
                name: "Payments",
                pathPrefix: "/payments",
                repositoryName: "nat/payments",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/payments/health",
                count: .fixed(2),
                cpu: 512,
                memory: 1024),
        ],
        logs: LogSettings(retentionInDays: 30),
        deletionProtection: true
    )
}

extension Environment {
    static let nat = Environment("nat", .nat) { settings in
        RegistryStack(settings)
        ServiceStack(settings)
    }
}
