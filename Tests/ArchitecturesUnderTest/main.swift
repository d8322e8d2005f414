// SPDX-License-Identifier: Apache-2.0

import StackDSL
import Stacks
import SynthCommands

/// One installation in every architecture: environments whose stacks have the same names, so that each can be deployed over
/// every other. `Scripts/verify` does.
let architectures: [(name: String, architecture: Architecture)] = [
    ("legacy", .restAPI(RestAPISettings(link: .legacy))),
    ("network", .restAPI(RestAPISettings(link: .toNetworkLoadBalancer, accessLogs: true))),
    ("application", .restAPI(RestAPISettings(link: .toApplicationLoadBalancer))),
    ("http", .httpAPI(HTTPAPISettings(accessLogs: true))),
    ("nat", .restAPI(RestAPISettings(link: .toApplicationLoadBalancer, egress: .natGateway))),
    ("public", .publicLoadBalancer()),
]

func settings(_ architecture: Architecture) -> Settings {
    Settings(
        region: .euWest1,
        account: "123456789012",
        deployment: "changing",
        stage: "dev",
        architecture: architecture,
        network: .own(
            AddressPlan(
                vpcCidrBlock: "10.9.0.0/16",
                zones: [
                    .init("eu-west-1a", private: "10.9.0.0/24", public: "10.9.10.0/24"),
                    .init("eu-west-1b", private: "10.9.1.0/24", public: "10.9.11.0/24"),
                ])),
        services: [
            ServiceSettings(
                name: "Web",
                repositoryName: "changing/web",
                imageTag: "1.0.0",
                port: 8080,
                healthCheckPath: "/health",
                count: .fixed(1),
                cpu: 256,
                memory: 512)
        ],
        logs: LogSettings(retentionInDays: 14),
        loadBalancerCertificate: LoadBalancerCertificate(
            arn: "arn:aws:acm:eu-west-1:123456789012:certificate/11111111-2222-3333-4444-555555555555",
            domainName: "web.example.com"),
        webACL: true)
}

let environments = architectures.map { name, architecture in
    Environment(name, settings(architecture)) { settings in
        RegistryStack(settings)
        ServiceStack(settings)
    }
}

Synth.main(environments)
