// SPDX-License-Identifier: Apache-2.0

import AWS
import Foundation
import Shorthands
import StackDSL
import TemplateModel
import Testing

@testable import StackTesting

/// What tests are told of a change.
@Suite struct ChangeTests {
    struct Orders: Stack {
        var name = "orders"
        let description = "d"
        var key = "id"
        var isKept = false
        var queueName: String?
        var isFifo = false
        var stage = "test"
        var hasTopic = true

        var body: some StackContent {
            let stage = Parameter<Value<String>>("Stage", value: "\(stage)")
            let table = DynamoDB.Table("Orders", partitionKey: .string("\(key)"))
            stage
            if isKept { table.retained() } else { table }
            SQS.Queue(
                "Jobs", fifoQueue: isFifo ? true : nil, queueName: queueName.map { "\($0)" },
                visibilityTimeout: .minutes(3))
            if hasTopic { AWS.SNS.Topic("Alarms", displayName: "\(stage.ref) alarms") }
        }
    }

    private func stack(_ orders: Orders) -> StackUnderTest { StackUnderTest(orders) }

    private func environment(_ stacks: Orders..., name: String = "env1") -> EnvironmentUnderTest {
        EnvironmentUnderTest(
            Environment(name, region: .euWest1, account: .any) {
                for stack in stacks { stack }
            })
    }

    @Test func nothingChangesByItself() {
        let change = Change(from: .stack(stack(Orders())), to: stack(Orders()))
        #expect(change.isEmpty)
        #expect(change.resources.count == 3)
        #expect("\(change)" == "nothing changes")
    }

    @Test func aTableThatIsReplacedLosesItsItems() throws {
        let change = Change(from: .stack(stack(Orders())), to: stack(Orders(key: "order")))
        #expect(change.losesData.map(\.name) == ["Orders"])
        #expect(change.replacements.map(\.name) == ["Orders"])
        #expect(change.refused.isEmpty)
        withKnownIssue {
            #expect(change["Ordrs"]?.isReplacement != true)
        } matching: {
            $0.comments.first?.rawValue == "neither state has a resource 'Ordrs'; did you mean 'Orders'?"
        }
        let table = try #require(change["Orders"])
        #expect(table.location?.file == #filePath)
        try Golden.expect("\(change)", "change-replaced-table")
        #expect(String(describingForTest: table).contains(" (Tests/StackTestingTests/ChangeTests.swift:"))
        let kept = Change(from: .stack(stack(Orders())), to: stack(Orders(key: "order", isKept: true)))
        #expect(kept.losesData.isEmpty)
        #expect("\(kept)".contains("; UpdateReplacePolicy Retain keeps the old one ("))
        #expect(kept.replacements.map(\.name) == ["Orders"])
    }

    @Test func whatIsAddedAndRemoved() {
        let change = Change(from: .stack(stack(Orders(hasTopic: false))), to: stack(Orders(queueName: "jobs")))
        #expect(change.added.map(\.name) == ["Alarms"])
        #expect(change.changed.map(\.name) == ["Jobs", "Alarms"])
        let back = Change(from: .stack(stack(Orders())), to: stack(Orders(hasTopic: false)))
        #expect(back.removed.map(\.name) == ["Alarms"])
    }

    @Test func aFixedNameIsRefused() throws {
        let change = Change(
            from: .stack(stack(Orders(queueName: "jobs.fifo"))),
            to: stack(Orders(queueName: "jobs.fifo", isFifo: true)))
        #expect(change.refused.map(\.name) == ["Jobs"])
        try Golden.expect("\(change)", "change-fixed-name")
    }

    @Test func parametersCount() throws {
        let change = Change(from: .stack(stack(Orders())), to: stack(Orders(stage: "prod")))
        try Golden.expect("\(change)", "change-parameter")
    }

    @Test func aTemplateIsTakenWithTheValuesOfTheNewState() {
        let json = stack(Orders()).template.json
        #expect(Change(from: .template(json), to: stack(Orders())).isEmpty)
        #expect(Change(from: .template(json), to: stack(Orders(key: "k"))).replacements.map(\.name) == ["Orders"])
    }

    @Test func anEnvironmentHasAllItsStacks() {
        let old = environment(Orders(), Orders(name: "returns", isKept: true), Orders(name: "archive"))
        let change = Change(from: .environment(old), to: environment(Orders(), Orders(name: "new")))
        #expect(
            change.removed.map(\.name) == [
                "returns/Orders", "returns/Jobs", "returns/Alarms", "archive/Orders", "archive/Jobs", "archive/Alarms",
            ])
        #expect(change.added.map(\.name) == ["new/Orders", "new/Jobs", "new/Alarms"])
        #expect(change.losesData.map(\.name) == ["returns/Jobs", "archive/Orders", "archive/Jobs"])
        #expect(change["orders/Orders"]?.effect == .unchanged)
        #expect(Change(from: .environment(old), to: stack(Orders(name: "archive"))).isEmpty)
    }

    @Test func oneStackBecomesTwo() {
        let change = Change(
            from: .environment(environment(Orders())), to: environment(Orders(), Orders(name: "returns")))
        #expect(change["orders/Orders"]?.effect == .unchanged)
        #expect(change.added.count == 3)
    }

    // MARK: What is committed

    /// A package with what synth wrote for its environments.
    private func package(_ environments: [(name: String, stacks: [Orders])], pairs: Bool = false) throws -> String {
        let root = try Golden.temporaryFolder()
        try Data().write(to: root.appendingPathComponent("Package.swift"))
        for (name, stacks) in environments {
            let folder = root.appendingPathComponent("cfn-out/\(name)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for orders in stacks {
                let stack = stack(orders)
                try Data(stack.template.json.utf8)
                    .write(to: folder.appendingPathComponent("\(orders.name).template.json"))
                let values = stack.parameterValues.map { name, value -> Node in
                    pairs
                        ? ["ParameterKey": .string(name), "ParameterValue": .string(value)]
                        : .string("\(name)=\(value)")
                }
                try Data("\(Node.array(values))".utf8)
                    .write(to: folder.appendingPathComponent("\(orders.name).parameters.json"))
            }
        }
        return root.appendingPathComponent("Tests/Some/SomeTests.swift").path
    }

    private func change(_ base: ChangeBase, in test: String, to environment: EnvironmentUnderTest) throws -> Change {
        Change(try BaseStacks(base, near: test).change(to: environment))
    }

    private func change(_ base: ChangeBase, in test: String, to stack: StackUnderTest) throws -> Change {
        Change(try BaseStacks(base, near: test).change(to: stack))
    }

    @Test(arguments: [false, true]) func whatIsCommittedIsReadWithItsParameters(pairs: Bool) throws {
        let test = try package([("env1", [Orders(), Orders(name: "gone")])], pairs: pairs)
        #expect(try change(.committed, in: test, to: environment(Orders(), Orders(name: "gone"))).isEmpty)
        let found = try change(.committed, in: test, to: environment(Orders(stage: "prod")))
        #expect(found.changed.map(\.name) == ["orders/Alarms", "gone/Orders", "gone/Jobs", "gone/Alarms"])
        #expect(try change(.committed, in: test, to: stack(Orders(stage: "prod"))).changed.map(\.name) == ["Alarms"])
        #expect(try change(.file("cfn-out/env1"), in: test, to: environment(Orders(), Orders(name: "gone"))).isEmpty)
        #expect(try change(.file("cfn-out/env1/orders.template.json"), in: test, to: stack(Orders())).isEmpty)
    }

    private func failure(_ base: ChangeBase, in test: String, to environment: EnvironmentUnderTest) -> String {
        do { return "\(try change(base, in: test, to: environment))" } catch { return "\(error)" }
    }

    private func failure(_ base: ChangeBase, in test: String, to stack: StackUnderTest) -> String {
        do { return "\(try change(base, in: test, to: stack))" } catch { return "\(error)" }
    }

    @Test func whatIsMissingIsNoUnchangedState() throws {
        let test = try package([("env1", [Orders()]), ("env2", [Orders()])])
        let texts = [
            failure(.committed, in: test, to: environment(Orders(), name: "env3")),
            failure(.committed, in: test, to: stack(Orders(name: "nothing"))),
            failure(.committed, in: test, to: stack(Orders())),
            failure(.committed(in: "env9"), in: test, to: stack(Orders())),
            failure(.file("none.json"), in: test, to: stack(Orders())),
            failure(.template("{"), in: test, to: stack(Orders())),
            failure(.stack(stack(Orders())), in: test, to: environment(Orders())),
            failure(.environment(environment(Orders())), in: test, to: stack(Orders(name: "nothing"))),
        ]
        try Golden.expect(texts.joined(separator: "\n"), "change-missing")
    }

    @Test(arguments: [
        (#"{"Parameters": {"Stage": "dev"}}"#, ""),
        (#"["Stage=dev", "Stage=prod"]"#, "orders.parameters.json:1:15: parameter 'Stage' has a value already"),
        (#"["Stage"]"#, "orders.parameters.json:1:2: the entry gives no parameter a value"),
        ("[", "orders.parameters.json:1:2: "),
    ]) func valuesAreReadAsTheCLIReadsThem(text: String, told: String) throws {
        let test = try package([("env1", [Orders()])])
        let root = URL(fileURLWithPath: test).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        try Data(text.utf8).write(to: root.appendingPathComponent("cfn-out/env1/orders.parameters.json"))
        let failure = failure(.committed, in: test, to: environment(Orders()))
        #expect(told.isEmpty ? !failure.contains("no change can be told") : failure.contains(told), "\(failure)")
    }

    @Test func whatIsMissingFailsTheTest() {
        withKnownIssue {
            let change = Change(from: .committed(in: "no such environment"), to: stack(Orders()))
            #expect(change.resources.isEmpty)
        } matching: { issue in
            "\(issue)".contains("has no orders.template.json") && issue.sourceLocation?.fileName == "ChangeTests.swift"
        }
    }
}
