// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Settings {
    /// A small installation for development: the default architecture, everything in one stack.
    static let env1 = Settings(
        region: .euWest1,
        account: "123456789012",
        deployment: "cluster1",
        stage: "dev",
        architecture: .restAPI(),
        network: .own(
            AddressPlan(
                vpcCidrBlock: "10.0.0.0/16",
                zones: [
                    .init("eu-west-1a", private: "10.0.0.0/24"), .init("eu-west-1b", private: "10.0.1.0/24"),
                ])),
        services: [
            ServiceSettings(
                name: "Web",
                repositoryName: "cluster1/service",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/actuator/health",
                count: .fixed(1),
                cpu: 1024,
                memory: 2048)
        ],
        logs: LogSettings(retentionInDays: 14)
    )
}

extension Environment {
    static let env1 = Environment("env1", .env1, isDevelopment: true) { settings in
        RegistryStack(settings)
        ServiceStack(settings)
    }
}
