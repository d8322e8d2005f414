// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

/// The stacks of an environment are judged as the one system that they are.
@Suite struct JoinedEnvironmentTests {
    struct Network: Stack {
        let name = "network"
        let description = "Has a network"
        var block = "10.0.0.0/24"
        var takes: SharedValue<Value<String>>?

        static let vpcId = SharedValue<ID<EC2.VPC>>("VpcId", stackName: "dev-network")

        var body: some StackContent {
            let vpc = EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16")
            vpc
            EC2.Subnet("Subnet", vpcId: vpc.ref, cidrBlock: .init(stringLiteral: block))
            Self.vpcId.provided(vpc.ref)
            if let takes { Output("Taken", takes.consumed) }
        }
    }

    struct Web: Stack {
        let name = "web"
        let description = "Adds to it"
        var block = "10.0.1.0/24"
        var stackName: Value<String> = "dev-network"

        static let name = SharedValue<Value<String>>("Name", stackName: "dev-web")

        var body: some StackContent {
            EC2.Subnet("Subnet", vpcId: Network.vpcId.consumed, cidrBlock: .init(stringLiteral: block))
            Self.name.provided("web")
        }
    }

    func synthesize(@EnvironmentBuilder _ stacks: () -> [EnvironmentStack]) -> [SynthesizedStack] {
        Environment("dev", region: .euWest1, account: .any, stacks: stacks).synthesize()
    }

    @Test func whatStacksAreTogetherIsToldWhereItIs() throws {
        #expect(
            synthesize {
                Network()
                Web()
            }.flatMap(\.diagnostics).isEmpty)
        let stacks = synthesize {
            Network()
            Web(block: "10.0.0.128/25")
        }
        #expect(stacks[0].diagnostics.isEmpty)
        let finding = try #require(stacks[1].diagnostics.first)
        #expect(stacks[1].diagnostics.count == 1)
        #expect(finding.rule == "subnet-addresses")
        #expect(finding.element == "Subnet")
        #expect(finding.message.contains("'Subnet' (10.0.0.128/25) overlaps 'network/Subnet' (10.0.0.0/24)"))
        #expect(finding.location?.file.hasSuffix("JoinedEnvironmentTests.swift") == true)
    }

    @Test func stacksThatWaitForEachOtherShowTheirCircle() throws {
        let stacks = synthesize {
            Network(takes: Web.name)
            Web()
        }
        let messages = stacks.flatMap(\.diagnostics).map(\.message)
        #expect(messages.count == 1)
        #expect(messages.first?.contains("the stacks wait for each other: network -> web -> network") == true)
    }

    @Test func anotherRegionIsTold() {
        struct Far: Stack {
            let name = "far"
            let description = "Asks elsewhere"
            var body: some StackContent {
                Output(
                    "Vpc", .getStackOutput(stackName: "dev-network", outputName: "VpcId", region: "us-east-1"))
            }
        }
        let messages = synthesize {
            Network()
            Far()
        }.flatMap(\.diagnostics).map(\.message)
        let words = "asks for it in us-east-1, while that stack is deployed into eu-west-1"
        #expect(messages.first?.contains(words) == true)
    }
}
