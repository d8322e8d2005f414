// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateModel
import TestSupport
import Testing

/// What Swift says of resources that had other names, and what is wrong with it.
@Suite struct MoveTests {
    private struct Named: Stack {
        let name: String
        let description = "A test"
        let content: Elements
        var body: some StackContent { content }

        init(_ name: String, @StackBuilder _ content: () -> Elements) {
            self.name = name
            self.content = content()
        }
    }

    private struct Worker: Component {
        let name: String
        var isSmall = false
        var body: some StackContent {
            SNS.Topic("\(name)Topic")
            if !isSmall {
                SNS.Topic("\(name)TopicOfFailures")
                SNS.Topic("\(name)Alarms").moved(from: "Bells")
            }
        }
    }

    private func environment(@EnvironmentBuilder _ stacks: () -> [EnvironmentStack]) -> [SynthesizedStack] {
        Environment("shop", region: .euWest1, account: .any, stacks: stacks).synthesize()
    }

    private func moves(_ stacks: [SynthesizedStack]) -> [String] {
        stacks.flatMap(\.moves).map { "\($0.oldStack)/\($0.oldID) > \($0.stack)/\($0.newID)" }
    }

    private func findings(_ stacks: [SynthesizedStack]) -> [Diagnostic] {
        stacks.flatMap(\.diagnostics).filter { ["move", "stale-move"].contains($0.rule) }
    }

    @Test func nothingOfItIsInTheTemplate() {
        let plain = environment { Named("web") { SNS.Topic("Topic") } }
        let moved = environment { Named("web") { SNS.Topic("Topic").moved(from: "Old", until: "2027-03-31") } }
        #expect(moved[0].template == plain[0].template)
        #expect(moves(moved) == ["web/Old > web/Topic"])
        #expect(moved[0].moves.first?.until == "2027-03-31")
        #expect(moved[0].moves.first?.location?.line == #line - 4)
        #expect(findings(moved).isEmpty)
    }

    @Test func anyTypeMovesAndBetweenStacksToo() {
        let found = environment {
            Named("data") { SNS.Topic("Stays") }
            Named("web") {
                UntypedResource("Queue", type: "AWS::SQS::Queue").moved(from: .stack("data"), "Jobs")
                SNS.Topic("Topic").moved(from: .stack("data")).moved(from: "Older")
            }
        }
        #expect(
            moves(found) == ["data/Jobs > web/Queue", "data/Topic > web/Topic", "web/Older > web/Topic"])
        #expect(findings(found).isEmpty)
    }

    @Test func aComponentMovesWithAllThatBeginsWithItsName() {
        let found = environment { Named("web") { Worker(name: "Invoices").moved(from: "Bills") } }
        #expect(
            moves(found) == [
                "web/BillsTopic > web/InvoicesTopic", "web/BillsTopicOfFailures > web/InvoicesTopicOfFailures",
                "web/Bells > web/InvoicesAlarms",
            ])
        let said = environment {
            Named("web") { Worker(name: "Mail", isSmall: true).moved(from: .stack("old"), "Post", prefix: "Mail") }
        }
        #expect(moves(said) == ["old/PostTopic > web/MailTopic"])
        #expect(findings(found + said).isEmpty)
    }

    @Test func aComponentOfWhichNobodyKnowsHowItsNamesBegin() {
        let alone = findings(
            environment { Named("web") { Worker(name: "Mail", isSmall: true).moved(from: "Post") } })
        #expect(alone.map(\.severity) == [.error])
        #expect(alone.first?.fix == "say what they begin with now, by prefix:")
        let other = findings(
            environment { Named("web") { Worker(name: "Mail").moved(from: "Post", prefix: "Letter") } })
        #expect(other.first?.message == "no logical ID of the component begins with 'Letter'")
    }

    @Test func aStackMovesWithEverythingInIt() {
        let found = environment {
            Named("web") {
                SNS.Topic("Topic")
                SNS.Topic("Other").moved(from: "Older")
            }.moved(from: .stack("front"))
        }
        #expect(moves(found) == ["front/Topic > web/Topic", "front/Older > web/Other"])
        #expect(found[0].stackName == "shop-web")
        #expect(findings(found).isEmpty)
    }

    @Test func mistakesAreToldWhereTheyAre() throws {
        func only(_ stacks: [SynthesizedStack]) throws -> Diagnostic {
            let found = findings(stacks)
            #expect(found.count == 1, "\(found)")
            return try #require(found.first)
        }
        let itself = try only(environment { Named("web") { SNS.Topic("Topic").moved(from: "Topic") } })
        #expect(itself.message == "'Topic' is moved from itself")
        #expect(itself.location?.line == #line - 2)
        #expect(itself.location?.label == "from")
        let still = try only(
            environment {
                Named("web") {
                    SNS.Topic("Old")
                    SNS.Topic("New").moved(from: "Old")
                }
            })
        #expect(still.message == "'New' is moved from 'Old', and that is still in the template")
        let twice = try only(
            environment {
                Named("data") { SNS.Topic("One").moved(from: "Old") }
                Named("web") { SNS.Topic("Two").moved(from: .stack("data"), "Old") }
            })
        #expect(twice.message == "'Two' and 'One' are both moved from 'Old' of stack 'data'")
        #expect(twice.notes.count == 1)
        let nobody = try only(
            environment {
                Named("database") { SNS.Topic("One") }
                Named("web") { SNS.Topic("Two").moved(from: .stack("databse"), "Old") }
            })
        #expect(nobody.fix == "did you mean 'database'?")
        let name = try only(environment { Named("web") { SNS.Topic("Topic").moved(from: "old-topic") } })
        #expect(name.message.hasSuffix("which is no logical ID"))
        let day = try only(environment { Named("web") { SNS.Topic("Topic").moved(from: "Old", until: "soon") } })
        #expect(day.message == "'soon' is no day")
        #expect(day.location?.label == "until")
    }

    @Test func aStackThatIsGoneFromSwiftMayHaveHadThem() {
        let found = environment {
            Named("shops") { SNS.Topic("One") }.moved(from: .stack("shop"))
            Named("web") { SNS.Topic("Two").moved(from: .stack("mail")) }
        }
        #expect(findings(found).isEmpty)
    }

    @Test func whatACloudFormationLoopMakesIsNotMoved() {
        let found = findings(
            environment {
                Named("web") {
                    ForEach("Topics", "Name", in: ["A", "B"]) { _ in SNS.Topic("Topic${Name}").moved(from: "Old") }
                }
            })
        #expect(found.first?.message.contains("within a loop of CloudFormation") == true, "\(found)")
    }

    @Test func whatCloudFormationCannotMoveIsAWarning() {
        let found = findings(
            environment { Named("web") { UntypedResource("Ip", type: "AWS::EC2::EIP").moved(from: "Address") } })
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.message == "'Ip' cannot be moved: stack refactoring does not support AWS::EC2::EIP")
    }

    @Test func anAspectLeavesItWhereItIs() {
        let found = environment {
            Named("web") { SNS.Topic("Topic").moved(from: "Old") }
                .forEach(SNS.Topic.self) { $0 = $0.retained() }
        }
        #expect(moves(found) == ["web/Old > web/Topic"])
    }
}
