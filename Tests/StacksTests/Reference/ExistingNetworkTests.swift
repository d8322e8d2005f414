// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel
import Testing

@testable import Stacks

/// Ways through a network that somebody else keeps: as far as it is described.
@Suite struct ExistingNetworkTests {
    let group = "sg-0123456789abcdef0"

    func service(_ egress: Egress) -> ServiceStack {
        ServiceStack(
            Settings.arranged(.httpAPI(HTTPAPISettings(egress: egress))).with {
                $0.network = .existing(
                    ExistingNetwork(
                        vpcId: "vpc-0123456789abcdef0", subnetIds: ["subnet-0000000a", "subnet-0000000b"],
                        endpointSecurityGroupId: group))
            })
    }

    func environment(_ egress: Egress, _ existing: [ExistingVPC]) -> Environment {
        Environment("e", region: .euWest1, account: .any, existing: existing) { service(egress) }
    }

    func vpc(
        _ kind: (String, String) -> ExistingVPC.Subnet = { .isolated($0, zone: $1) }, port: Int = 443,
        endpoints: [String]? = ["ecr.api", "ecr.dkr", "logs", "secretsmanager", "ssm", "ssmmessages", "kms"]
    ) -> ExistingVPC {
        Existing.vpc(
            "vpc-0123456789abcdef0", cidrBlock: "10.0.0.0/16",
            subnets: [kind("subnet-0000000a", "eu-west-1a"), kind("subnet-0000000b", "eu-west-1b")],
            endpoints: endpoints.map { $0.map { .interface($0, groups: [group]) } + [.gateway("s3")] },
            groups: [.group(group, admits: [.tcp(port, from: "10.0.0.0/16")])])
    }

    func paths(_ environment: Environment) -> [NetworkPath] {
        let joined = environment.synthesize().joined(in: environment)
        return Traffic(joined.outcomes[0]).paths
    }

    @Test func describedEndpointsAreAWay() {
        let environment = environment(.endpoints, [vpc()])
        #expect(environment.synthesize().flatMap(\.diagnostics) == [])
        let images = paths(environment).filter { $0.purpose == "pull its image" }
        let ways = images.map { "\($0)" }
        let way = "subnet 'subnet-0000000a' -> endpoint 'ecr.api endpoint of vpc-0123456789abcdef0' -> ECR's API"
        #expect(ways.contains { $0.hasSuffix(way) }, "\(ways)")
        #expect(images.allSatisfy { !$0.isBroken })
    }

    @Test func anEndpointThatIsNotThereIsMissed() {
        let environment = environment(.endpoints, [vpc(endpoints: ["logs"])])
        let findings = environment.synthesize().flatMap(\.diagnostics)
        #expect(findings.contains { $0.rule == "unreachable-aws-service" && $0.severity == .error })
    }

    /// The stack lets its tasks in by a rule of its own, at 443.
    @Test func aSubnetWithoutAWayOutIsTold() {
        #expect(
            environment(.natGateway, [vpc({ .nat($0, zone: $1) }, endpoints: [])]).synthesize().flatMap(\.diagnostics)
                == [])
        let findings = environment(.natGateway, [vpc({ .isolated($0, zone: $1) }, endpoints: [])]).synthesize()
            .flatMap(\.diagnostics)
        #expect(findings.contains { $0.message.contains("subnet 'subnet-0000000a' -X->") })
    }

    @Test func whatIsNotDescribedStaysUnknown() {
        for existing in [[], [vpc({ .elsewhere($0, zone: $1) }, endpoints: nil)], [vpc(endpoints: nil)]] {
            let environment = environment(.natGateway, existing)
            #expect(environment.synthesize().flatMap(\.diagnostics) == [])
            #expect(paths(environment).allSatisfy { !$0.isBroken })
            #expect(paths(environment).filter { $0.purpose == "pull its image" }.allSatisfy { !$0.isCertain })
        }
    }

    @Test func nothingOfItIsWritten() {
        let described = environment(.endpoints, [vpc()]).synthesize()
        let plain = environment(.endpoints, []).synthesize()
        #expect(described.map(\.template) == plain.map(\.template))
    }
}
