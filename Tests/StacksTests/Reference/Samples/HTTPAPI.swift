// SPDX-License-Identifier: Apache-2.0

import StackDSL

@testable import Stacks

extension Sample {
    /// An HTTP API with a name of its own, for clients that have a token.
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
                repositoryName: "http/shop",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/health",
                count: .fixed(2),
                cpu: 512,
                memory: 1024,
                tracing: TracingSidecar(.openTelemetry, repositoryName: "http/aws-otel-collector", imageTag: "v0.43.3"))
        ],
        logs: LogSettings(retentionInDays: 30),
        customDomain: CustomDomain(name: "shop.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
    )
}
