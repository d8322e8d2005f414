// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

/// Components and stacks without a body, and what several of them mention.
@Suite struct ComponentTests {
    struct Network: Component {
        let vpc: EC2.VPC
        let subnet: EC2.Subnet

        init(_ name: String) {
            vpc = EC2.VPC("\(name)Vpc")
            subnet = EC2.Subnet("\(name)Subnet", vpcId: vpc.ref)
        }
    }

    private func ids(@StackBuilder _ body: () -> Elements) -> [String] {
        TestStack(body).template.resources.map(\.logicalID)
    }

    @Test func withoutABodyStoredPropertiesAreMentionedInTheirOrder() {
        struct Everything: Component {
            let note = "no content"
            let size = 3
            let name = Parameter<Value<String>>("Name")
            let isLarge = Condition("IsLarge", .equals("a", "b"))
            let networks = [Network("A"), Network("B")]
            let missing: EC2.VPC? = nil
            let there: EC2.VPC? = EC2.VPC("There")
            let named = ["z": EC2.VPC("Z"), "y": EC2.VPC("Y")]
            let mixed: [any Resource] = [SNS.Topic("Topic"), EC2.VPC("Mixed")]
            let any: any Resource = SNS.Topic("Any")
            private let hidden = SNS.Topic("Private")
            let output = Output("Out", "x")
            var computed: EC2.VPC { EC2.VPC("Computed") }
        }
        let template = TestStack { Everything() }.template
        #expect(
            template.resources.map(\.logicalID) == [
                "AVpc", "ASubnet", "BVpc", "BSubnet", "There", "Y", "Z", "Topic", "Mixed", "Any", "Private",
            ])
        #expect(template[.parameters].map(\.key) == ["Name"])
        #expect(template[.conditions].map(\.key) == ["IsLarge"])
        #expect(template[.outputs].map(\.key) == ["Out"])
    }

    @Test func anEnumerationMentionsItsCase() {
        enum Place: Component {
            case own(EC2.VPC, topic: SNS.Topic)
            case other(Network)
            case none
        }
        #expect(ids { Place.own(EC2.VPC("V"), topic: SNS.Topic("T")) } == ["V", "T"])
        #expect(ids { Place.other(Network("N")) } == ["NVpc", "NSubnet"])
        #expect(ids { Place.none }.isEmpty)
    }

    @Test func aStackNeedsNoBodyEither() {
        struct Whole: Stack {
            let name = "whole"
            let description = "d"
            let network = Network("N")
            let topic = SNS.Topic("Topic")
        }
        let made = Whole().synthesize()
        #expect(made.template.resources.map(\.logicalID) == ["NVpc", "NSubnet", "Topic"])
        #expect(made.diagnostics.filter { $0.rule == "unmentioned-resource" }.isEmpty)
    }

    @Test func aBodyOfOnesOwnIsTheWholeOfIt() {
        struct Chosen: Component {
            let first = EC2.VPC("First")
            let second = EC2.VPC("Second")
            var body: some StackContent { second }
        }
        #expect(ids { Chosen() } == ["Second"])
    }

    @Test func whatIsGivenToAComponentStandsOnceWhereItIsMentionedFirst() {
        struct Reader: Component {
            let network: Network
            let topic = SNS.Topic("Topic")
        }
        let network = Network("N")
        let first = TestStack {
            network
            Reader(network: network)
        }
        #expect(first.template.resources.map(\.logicalID) == ["NVpc", "NSubnet", "Topic"])
        #expect(first.findings("duplicate-logical-id").isEmpty)
        let later = ids {
            SNS.Topic("Other")
            Reader(network: network)
            network
        }
        #expect(later == ["Other", "NVpc", "NSubnet", "Topic"])
    }

    @Test func outputsAndGroupsStandOnceToo() {
        struct Parameters: Component {
            let name = Parameter<Value<String>>("Name")
            var body: some StackContent { ParameterGroup("Group", name) }
        }
        struct User: Component {
            let parameters: Parameters
            let output: Output
        }
        let parameters = Parameters()
        let output = Output("Out", parameters.name.ref)
        let template = TestStack {
            parameters
            output
            User(parameters: parameters, output: output)
        }.template
        #expect(template[.outputs].count == 1)
        #expect(template[.parameters].count == 1)
        let groups = template[.metadata].first?.value["ParameterGroups"]?.arrayValue
        #expect(groups?.count == 1)
    }

    @Test func twoThatAreMadeAtOnePlaceAreTwo() {
        let loop = TestStack { for _ in 1...2 { SNS.Topic("Topic") } }
        #expect(loop.findings("duplicate-logical-id").map(\.message) == ["'Topic' is made twice"])
        let topic = SNS.Topic("Topic")
        let changed = TestStack {
            topic
            topic.retained()
        }
        #expect(changed.findings("duplicate-logical-id").map(\.message) == ["the logical ID 'Topic' is taken"])
    }
}
