// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackAssets
import StackDSL
import StackSynthesis
import StackTesting
import TemplateModel
import Testing

@Suite struct NestedStackTests {
    struct Network: Stack {
        let name = "network"
        let description = "A test"
        let block = Parameter<Value<String>>("Block", default: "10.0.0.0/16")
        let zone = Parameter<Value<String>>("Zone", value: "eu-west-1a")
        var topicName = "one"
        var roleName: Value<String>?
        var needs: Parameter<Value<String>>?

        private var role: IAM.Role {
            var role = IAM.Role("Role", assumedBy: "lambda.amazonaws.com")
            if let roleName { role.properties.roleName = roleName }
            return role
        }

        var body: some StackContent {
            block
            zone
            if let needs { needs }
            SNS.Topic("Topic", displayName: "\(topicName)\(block.ref)\(zone.ref)\(needs?.ref ?? "")")
            role
            Output("Topic", SNS.Topic("Topic").ref)
        }
    }

    struct Parent: Stack {
        let name = "parent"
        let description = "A test"
        let nested: CloudFormation.Stack
        var body: some StackContent {
            nested
            Output("Topic", nested.output("Topic") as ID<SNS.Topic>)
        }
    }

    private func parent(_ network: Network, _ given: [ParameterOverride] = []) -> Parent {
        Parent(nested: CloudFormation.Stack("Nested", of: network, giving: given))
    }

    private func synthesized(_ parent: Parent) -> SynthesizedStack {
        Environment("test", region: .euWest1, account: .any, stackNamePrefix: "shop") { parent }.synthesize()[0]
    }

    private func properties(_ parent: Parent) throws -> Node {
        try #require(synthesized(parent).template.root["Resources"]?["Nested"]?["Properties"])
    }

    @Test func theTemplateIsAnAssetByItsContent() throws {
        let url = try properties(parent(Network()))["TemplateURL"]
        #expect(try properties(parent(Network()))["TemplateURL"] == url)
        #expect(try properties(parent(Network(topicName: "two")))["TemplateURL"] != url)
        let text = try #require(url?["Fn::Sub"]?.stringValue)
        #expect(text.hasPrefix("https://s3.${AWS::Region}.${AWS::URLSuffix}/"))
        let asset = try #require(synthesized(parent(Network())).assets.first)
        #expect(text.hasSuffix("/\(asset.key)") && asset.key.hasSuffix(".json"))
        #expect(asset.path == "network")
    }

    @Test func whatIsUploadedIsTheTemplate() throws {
        let asset = try #require(synthesized(parent(Network())).assets.first)
        var bytes: [UInt8] = []
        try asset.write { bytes += $0 }
        #expect(bytes.count == asset.size)
        let template = try JSONReader.read(String(decoding: bytes, as: UTF8.self))
        #expect(template["Resources"]?["Topic"]?["Type"] == "AWS::SNS::Topic")
    }

    @Test func valuesAreThoseOfTheStackUnlessOthersAreGiven() throws {
        #expect(try properties(parent(Network()))["Parameters"]?["Zone"] == "eu-west-1a")
        let network = Network()
        let values = try properties(parent(network, [.init(network.zone, "eu-west-1b")]))["Parameters"]
        #expect(values?["Zone"] == "eu-west-1b" && values?["Block"] == "10.0.0.0/16")
    }

    @Test func commandsThatMakeWhatItNeedsAreKnown() {
        struct Built: Stack {
            let name = "inner"
            let description = "A test"
            var body: some StackContent {
                Output("Code", Asset.built(by: "make it", output: "out").key)
                SNS.Topic("Topic")
            }
        }
        let environment = Environment("test", region: .euWest1, account: .any) {
            Parent(nested: CloudFormation.Stack("Nested", of: Built()))
            Built()
        }
        #expect(environment.assetBuilds.map(\.command) == ["make it"])
        let outer = Environment("test", region: .euWest1, account: .any) {
            Parent(nested: CloudFormation.Stack("Nested", of: Built()))
        }
        #expect(outer.assetBuilds.map(\.command) == ["make it"])
    }

    @Test func outputsAreAttributes() {
        let output = synthesized(parent(Network())).template.root["Outputs"]?["Topic"]?["Value"]
        #expect(output == ["Fn::GetAtt": ["Nested", "Outputs.Topic"]])
    }

    @Test func whatTheNestedTemplateAsksForIsAcknowledged() {
        #expect(synthesized(parent(Network())).capabilities == ["CAPABILITY_AUTO_EXPAND", "CAPABILITY_IAM"])
        #expect(
            synthesized(parent(Network(roleName: "reader"))).capabilities
                == ["CAPABILITY_AUTO_EXPAND", "CAPABILITY_NAMED_IAM"])
    }

    private struct Endless: Stack {
        let name = "endless"
        let description = "A test"
        var body: some StackContent { CloudFormation.Stack("Nested", of: Endless()) }
    }

    @Test func oneWithinItselfIsTold() throws {
        let finding = try #require(StackUnderTest(Endless()).diagnostics.first { $0.rule == "nested-stack" })
        #expect(finding.message == "'Nested' deploys the stack 'endless' within itself")
    }

    @Test func listsAndNamesOfWhatIsGivenAreChecked() {
        let names = Parameter<List<Value<String>>>("Names", value: ["a"])
        let network = Network(needs: Parameter<Value<String>>("Need"))
        let stack = StackUnderTest(
            parent(network, [.init(names, ["a,b", "c"]), .init(network.zone, "x"), .init(network.zone, "y")]))
        let messages = stack.diagnostics.filter { $0.rule == "nested-stack" }.map(\.message)
        #expect(messages.contains("'Nested' gives parameter 'Names' the element 'a,b', which has a comma in it"))
        #expect(messages.contains("'Nested' gives parameter 'Zone' two values"))
    }

    @Test func aParameterWithoutAValueIsTold() throws {
        let stack = StackUnderTest(parent(Network(needs: Parameter<Value<String>>("Need"))))
        let finding = try #require(stack.diagnostics.first { $0.rule == "nested-stack" })
        #expect(finding.message == "'Nested' gives no value to parameter 'Need' of 'network', which has no default")
        #expect(finding.location?.file.hasSuffix("NestedStackTests.swift") == true)
    }
}
