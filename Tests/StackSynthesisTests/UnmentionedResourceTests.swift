// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

/// What a component keeps and no body mentions.
@Suite struct UnmentionedResourceTests {
    struct Queue: Component {
        let deadLetters: SNS.Topic
        let queue: SNS.Topic
        static let line = #line + 3

        init(_ name: String) {
            deadLetters = SNS.Topic("\(name)DeadLetters")
            queue = SNS.Topic("\(name)Queue")
        }

        var body: some StackContent { queue }
    }

    private func findings(@StackBuilder _ body: () -> Elements) -> [Diagnostic] {
        TestStack(body).findings("unmentioned-resource")
    }

    @Test func isToldWithItsPlaceAndItsComponent() throws {
        let found = findings { Queue("A") }
        #expect(
            found.map(\.message) == [
                "'Queue.deadLetters' keeps 'ADeadLetters' (AWS::SNS::Topic), which no body mentions"
            ])
        let finding = try #require(found.first)
        #expect(finding.severity == .warning)
        #expect(finding.location?.file == #filePath)
        #expect(finding.location?.line == Queue.line)
        #expect(TestStack { Queue("A") }.template.resources.map(\.logicalID) == ["AQueue"])
    }

    @Test func anotherBodyMayMentionIt() {
        let queue = Queue("A")
        #expect(
            findings {
                queue
                queue.deadLetters.retained()
            }.isEmpty)
    }

    @Test func aComponentThatIsKeptAndForgottenIsToldOfToo() {
        struct Orders: Component {
            let queue = Queue("Order")
            let more: [any Resource] = [EC2.VPC("Vpc")]
            let topic = SNS.Topic("Topic")
            var body: some StackContent { topic }
        }
        #expect(findings { Orders() }.map(\.element) == ["OrderDeadLetters", "OrderQueue", "Vpc"])
    }

    @Test func whatALoopHasIsMentioned() {
        struct Looped: Component {
            let topic = SNS.Topic("Topic${Name}")
            let forgotten = SNS.Topic("Forgotten")
            var body: some StackContent {
                ForEach("Topics", "Name", in: ["A", "B"]) { _ in topic }
            }
        }
        #expect(findings { Looped() }.map(\.element) == ["Forgotten"])
        let inside = findings { ForEach("Queues", "Name", in: ["A", "B"]) { _ in Queue("${Name}") } }
        #expect(inside.map(\.element) == ["${Name}DeadLetters"])
    }

    @Test func nilIsNotForgotten() {
        struct Watched: Component {
            let alarm: SNS.Topic?
            let topic = SNS.Topic("Topic")
            var body: some StackContent {
                topic
                if let alarm { alarm }
            }
        }
        #expect(findings { Watched(alarm: nil) }.isEmpty)
        #expect(findings { Watched(alarm: SNS.Topic("Alarm")) }.isEmpty)
    }

    @Test func aStackKeepsPartsLikewise() {
        struct Whole: Stack {
            let name = "whole"
            let description = "d"
            let topic = SNS.Topic("Topic")
            let other = SNS.Topic("Other")
            var body: some StackContent { other }
        }
        let found = Environment("e", region: .euWest1, account: .any) { Whole() }.synthesize()[0].diagnostics
        #expect(found.filter { $0.rule == "unmentioned-resource" }.map(\.element) == ["Topic"])
    }

    @Test func theTemplateOfAnotherStackMayHaveIt() {
        struct First: Stack {
            let name = "first"
            let description = "d"
            let network: Queue
        }
        struct Second: Stack {
            let name = "second"
            let description = "d"
            let network: Queue
            var body: some StackContent {
                network.deadLetters
                SNS.Topic("Topic")
            }
        }
        let network = Queue("N")
        let both = Environment("e", region: .euWest1, account: .any) {
            First(network: network)
            Second(network: network)
        }
        #expect(both.synthesize().flatMap(\.diagnostics).filter { $0.rule == "unmentioned-resource" }.isEmpty)
        let alone = Environment("e", region: .euWest1, account: .any) { Second(network: network) }
        #expect(
            alone.synthesize().flatMap(\.diagnostics).filter { $0.rule == "unmentioned-resource" }.map(\.element)
                == ["NQueue"])
    }
}
