// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackSynthesis
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// A network of its own stack, somebody else's network, and the stack of alarms.
@Suite struct SharingTests {
    let plan = AddressPlan(
        vpcCidrBlock: "10.0.0.0/16",
        zones: [.init("eu-west-1a", private: "10.0.0.0/24"), .init("eu-west-1b", private: "10.0.1.0/24")])

    var shared: Settings { Settings.arranged(.httpAPI()).with { $0.network = .ownStack(plan) } }

    func environment(_ settings: Settings, @EnvironmentBuilder _ stacks: () -> [EnvironmentStack]) -> [String] {
        Environment("e", settings) { _ in return stacks() }.synthesize().flatMap(\.diagnostics).map(\.message)
    }

    @Test func theServiceReadsTheNetworkOfAnotherStack() throws {
        let stack = StackUnderTest(ServiceStack(shared))
        #expect(stack.count(EC2.VPC.self) == 0)
        let group = try stack.resource(EC2.SecurityGroup.self, "WebSecurityGroup")
        #expect(
            group["VpcId"]
                == .call(
                    "Fn::GetStackOutput",
                    ["StackName": .sub("${Deployment}-${Stage}-network"), "OutputName": "VpcId"]))
        #expect(
            StackUnderTest(NetworkStack(shared)).names(in: .outputs)
                == ["VpcId", "TaskSubnetIds", "LoadBalancerSubnetIds", "EndpointSecurityGroupId"])
    }

    @Test func theNetworkComesFirst() {
        #expect(
            environment(shared) {
                NetworkStack(shared)
                ServiceStack(shared)
                MonitoringStack(shared)
            }.isEmpty)
        let late = environment(shared) {
            ServiceStack(shared)
            NetworkStack(shared)
        }
        #expect(!late.isEmpty)
        #expect(late.allSatisfy { $0.contains("deployed later") })
        let missing = environment(shared) { ServiceStack(shared) }
        #expect(missing.contains { $0.contains("test-dev-network") && $0.contains("no stack of the environment") })
    }

    @Test func aNetworkStackThatNobodyUsesIsSaid() {
        #expect(
            StackUnderTest(NetworkStack(.arranged(.httpAPI()))).messages
                == ["the settings have no network of a stack of its own"])
    }

    @Test func aNetworkThatIsThereIsNamedByParameters() throws {
        let settings = Settings.arranged(.httpAPI(HTTPAPISettings(egress: .natGateway))).with {
            $0.network = .existing(
                ExistingNetwork(vpcId: "vpc-0123456789abcdef0", subnetIds: ["subnet-0000000a", "subnet-0000000b"]))
        }
        let stack = StackUnderTest(ServiceStack(settings))
        #expect(stack.messages.isEmpty)
        #expect(stack.count(EC2.VPC.self) == 0)
        #expect(try stack.parameter("VpcId")["Type"] == "AWS::EC2::VPC::Id")
        #expect(try stack.parameter("SubnetIds")["Type"] == "List<AWS::EC2::Subnet::Id>")
        #expect(
            try stack.resource(ECS.Service.self)["NetworkConfiguration.AwsvpcConfiguration.Subnets"]
                == .ref("SubnetIds"))
    }

    @Test func theGroupOfExistingEndpointsIsNeededToLeaveByThem() {
        let settings = Settings.arranged(.httpAPI()).with {
            $0.network = .existing(ExistingNetwork(vpcId: "vpc-00000001", subnetIds: ["subnet-0000000a"]))
        }
        #expect(
            StackUnderTest(ServiceStack(settings)).messages.contains { $0.contains("'EndpointSecurityGroupId'") })
    }
}
