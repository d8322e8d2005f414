// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

@Suite struct SharedValueTests {
    struct Network: Stack {
        let name = "network"
        let description = "Provides"
        var way: SharingWay = .stackOutput
        var providesSubnets = true

        var body: some StackContent {
            let vpc = EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16")
            let subnet = EC2.Subnet("Subnet", vpcId: vpc.ref, cidrBlock: "10.0.0.0/24")
            let handles = Handles(way: way)
            vpc
            subnet
            handles.vpcId.provided(vpc.ref)
            if providesSubnets { handles.subnetIds.provided([subnet.ref]) }
        }
    }

    struct Web: Stack {
        let name = "web"
        let description = "Consumes"
        var way: SharingWay = .stackOutput

        var body: some StackContent {
            let handles = Handles(way: way)
            let stage = Parameter<Value<String>>("Stage", value: "dev")
            stage
            EC2.Subnet("Subnet", vpcId: handles.vpcId.consumed, cidrBlock: "10.0.1.0/24")
            Output("Subnets", handles.subnetIds.consumed.joined(" "))
            Output("Stage", stage.ref)
        }
    }

    struct Handles {
        let vpcId: SharedValue<ID<EC2.VPC>>
        let subnetIds: SharedValue<List<ID<EC2.Subnet>>>

        init(way: SharingWay) {
            vpcId = SharedValue("VpcId", stackName: "shop-dev-network", by: way)
            subnetIds = SharedValue("SubnetIds", stackName: "shop-dev-network", exported: way == .export)
        }
    }

    func messages(@EnvironmentBuilder _ stacks: () -> [EnvironmentStack]) -> [String] {
        Environment("dev", region: .euWest1, account: .any, stackNamePrefix: "shop-dev", stacks: stacks).synthesize()
            .flatMap(\.diagnostics).map(\.message)
    }

    @Test func anOutputIsReadByName() throws {
        let consumed = Web().template.resources[0].properties["VpcId"]
        #expect(
            consumed
                == .call(
                    "Fn::GetStackOutput", ["StackName": "shop-dev-network", "OutputName": "VpcId"]))
        #expect(Network().template.root["Outputs"]?["VpcId"]?["Value"] == .call("Ref", "Vpc"))
    }

    @Test func aListCrossesAsOneText() {
        let provided = Network().template.root["Outputs"]?["SubnetIds"]?["Value"]
        #expect(provided == .call("Fn::Join", [",", [.call("Ref", "Subnet")]]))
        let consumed = Web().template.root["Outputs"]?["Subnets"]?["Value"]?["Fn::Join"]?[1]
        #expect(consumed?["Fn::Split"]?[0] == ",")
        #expect(consumed?["Fn::Split"]?[1]?["Fn::Join"]?[1]?[0]?["Fn::GetStackOutput"]?["OutputName"] == "SubnetIds")
    }

    @Test func anExportIsImported() {
        let way = SharingWay.export
        #expect(
            Network(way: way).template.root["Outputs"]?["VpcId"]?["Export"]?["Name"] == "shop-dev-network-VpcId")
        #expect(
            Web(way: way).template.resources[0].properties["VpcId"]
                == .call("Fn::ImportValue", "shop-dev-network-VpcId"))
    }

    @Test func aParameterIsWrittenAndRead() {
        let way = SharingWay.ssmParameter
        let parameter = Network(way: way).template.resources.first { $0.type == "AWS::SSM::Parameter" }
        #expect(parameter?.properties["Name"] == "/shop-dev-network/VpcId")
        #expect(
            Web(way: way).template.resources[0].properties["VpcId"]
                == "{{resolve:ssm:/shop-dev-network/VpcId}}")
    }

    @Test(arguments: [SharingWay.stackOutput, .export, .ssmParameter])
    func whatIsProvidedBeforeHasNoFindings(way: SharingWay) {
        #expect(
            messages {
                Network(way: way)
                Web(way: way)
            }.isEmpty)
    }

    @Test(arguments: [SharingWay.stackOutput, .export, .ssmParameter])
    func aProviderThatIsMissingOrLaterIsSaid(way: SharingWay) {
        let missing = messages { Web(way: way) }
        #expect(missing.count == 2)
        #expect(missing.allSatisfy { $0.contains("no stack of the environment provides it") })
        let later = messages {
            Web(way: way)
            Network(way: way)
        }
        #expect(later.count == 2)
        #expect(later.allSatisfy { $0.contains("deployed later") })
    }

    @Test func anOutputThatTheProviderLacksIsSaid() {
        let found = messages {
            Network(providesSubnets: false)
            Web()
        }
        #expect(
            found == ["'Subnets' consumes 'SubnetIds' of stack 'shop-dev-network', and that stack has no such output"])
    }

    @Test func whatBelongsToOthersIsNotJudged() {
        struct Guest: Stack {
            let name = "guest"
            let description = "Consumes from elsewhere"
            var body: some StackContent {
                EC2.Subnet("Subnet", vpcId: .importValue("platform-VpcId"), cidrBlock: "10.0.0.0/24")
            }
        }
        #expect(messages { Guest() }.isEmpty)
    }

    @Test func namesMadeOfParametersAreWorkedOut() {
        struct Consumer: Stack {
            let name = "consumer"
            let description = "Its provider's name is made of parameters"
            var body: some StackContent {
                let stage = Parameter<Value<String>>("Stage", value: "dev")
                let gone = SharedValue<ID<EC2.VPC>>("VpcId", stackName: "shop-\(stage.ref)-nowhere")
                stage
                EC2.Subnet("Subnet", vpcId: gone.consumed, cidrBlock: "10.0.0.0/24")
            }
        }
        #expect(
            messages { Consumer() }
                == [
                    "'Subnet' consumes 'VpcId' of stack 'shop-dev-nowhere', and no stack of the environment provides it"
                ])
    }
}

@Suite struct JSONTextTests {
    @Test func aDocumentWithoutExpressionsIsText() {
        #expect(Value<String>.json(["a": [1, true], "b": "say \"x\""]).node == #"{"a":[1,true],"b":"say \"x\""}"#)
    }

    @Test func expressionsAreFilledIn() {
        let vpc = EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16")
        #expect(
            Value<String>.json(["id": .init(vpc.ref), "n": 1]).node
                == .call("Fn::Sub", #"{"id":"${Vpc}","n":1}"#))
    }
}

@Suite struct StackFindingsTests {
    @Test func aStacksOwnFindingsComeWithTheOthers() {
        struct Picky: Stack {
            let name = "picky"
            let description = "Finds fault with its settings"
            var findings: [Diagnostic] {
                [Diagnostic(.error, rule: "settings", at: nil, "x excludes y", why: "", fix: "choose one")]
            }
            var body: some StackContent { EC2.VPC("Vpc", cidrBlock: "10.0.0.0/16") }
        }
        let made = Environment("e", region: .euWest1, account: .any) { Picky() }.synthesize()[0]
        #expect(made.diagnostics.map(\.message) == ["x excludes y"])
        #expect(made.diagnostics[0].location?.file == #filePath)
    }
}
