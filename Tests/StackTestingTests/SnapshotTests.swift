// SPDX-License-Identifier: Apache-2.0

import AWS
import Foundation
import Shorthands
import StackDSL
import TemplateModel
import Testing

@testable import StackTesting

/// What a stack says against what is recorded of it.
@Suite struct SnapshotTests {
    struct Shop: Stack {
        var name = "shop"
        var description = "A shop"
        var image = "1"
        var key = "id"
        var minutes = 3
        var methods = "GET"
        var isWrittenOtherwise = false
        var note = "a"
        var hasTopic = true

        var body: some StackContent {
            let table = DynamoDB.Table("Orders", partitionKey: .string("\(key)")).metadata(["note": "\(note)"])
            let queue = SQS.Queue("Jobs", visibilityTimeout: .minutes(minutes))
            let snapshot = AWS.SNS.Topic("Deployment\(ContentHash(of: [AWS.SNS.Topic("T", topicName: "\(methods)")]))")
            let size = Parameter<Value<String>>("Size", value: "1", default: "\(description)")
            let name: Value<String> =
                isWrittenOtherwise
                ? .join("-", ["\(.stackName)", queue.queueName]) : "\(.stackName)-\(queue.queueName)"
            if isWrittenOtherwise { queue }
            table
            ECS.TaskDefinition(
                "Task", containerDefinitions: [.init(image: "web:\(image)", name: "web")], cpu: "256", family: "web",
                memory: "512")
            if !isWrittenOtherwise { queue }
            size
            snapshot
            if hasTopic { AWS.SNS.Topic("Alarms", displayName: name) }
            Output("Deployed", snapshot.ref)
        }
    }

    /// A file for one test, gone with it.
    private func file() throws -> SnapshotFile {
        let folder = try Golden.temporaryFolder()
        return SnapshotFile(of: folder.appendingPathComponent("ShopTests.swift").path, "stays()", named: nil)
    }

    private func content(_ shop: Shop, _ form: SnapshotForm = .written) -> SnapshotContent {
        SnapshotContent(StackUnderTest(shop), form)
    }

    /// What a stack's test is told against the snapshot of another one.
    private func failure(
        _ old: Shop, _ new: Shop, ignoring exclusions: [SnapshotExclusion] = [], as form: SnapshotForm = .written
    ) throws -> String? {
        let file = try file()
        let recorded = file.failure(of: content(old, form), ignoring: exclusions, isRecording: true)
        #expect(recorded?.hasPrefix("recorded __Snapshots__/ShopTests/stays.json") == true)
        return file.failure(of: content(new, form), ignoring: exclusions, isRecording: false)
    }

    // MARK: As tests use it

    @Test func theShopStays() { StackUnderTest(Shop()).expectSnapshot() }

    @Test func theShopStaysAsItTurnsOut() {
        StackUnderTest(Shop()).expectSnapshot(
            named: "evaluated", ignoring: ["Task.ContainerDefinitions[*].Image", .metadata, .descriptions],
            as: .evaluated)
    }

    @Test(
        arguments: ["dev", "prod"].map { name in
            Environment(name, region: .euWest1, account: .any) { Shop(minutes: name == "dev" ? 1 : 3) }
        }) func environmentsStay(_ environment: Environment)
    {
        EnvironmentUnderTest(environment).expectSnapshot(ignoring: ["shop/Task.ContainerDefinitions[web].Image"])
    }

    @Test func eachSnapshotHasItsTest() { Snapshots.expectNoOrphans() }

    @Test(.disabled(if: Snapshots.isRecording)) func whatIsMissingFailsTheTest() {
        withKnownIssue {
            StackUnderTest(Shop(key: "other")).expectSnapshot(named: "other")
        } matching: { issue in
            issue.sourceLocation?.fileName == "SnapshotTests.swift"
                && "\(issue)".contains("whatIsMissingFailsTheTest.other.json: the snapshot is missing")
        }
    }

    // MARK: What counts

    @Test func whatSaysTheSameIsTheSame() throws {
        #expect(try failure(Shop(), Shop(isWrittenOtherwise: true)) == nil)
        #expect(try failure(Shop(), Shop(methods: "POST")) == nil)
    }

    @Test func whatIsIgnoredMayChange() throws {
        let image = Shop(image: "2")
        #expect(try failure(Shop(), image) != nil)
        #expect(try failure(Shop(), image, ignoring: ["Task.ContainerDefinitions[*].Image"]) == nil)
        #expect(try failure(Shop(), image, ignoring: ["Task.ContainerDefinitions[0].Image"]) == nil)
        #expect(try failure(Shop(), image, ignoring: ["*.ContainerDefinitions[web]"]) == nil)
        #expect(try failure(Shop(), image, ignoring: ["Task.ContainerDefinitions[*].Name"]) != nil)
        #expect(try failure(Shop(), Shop(note: "b")) != nil)
        #expect(try failure(Shop(), Shop(note: "b"), ignoring: [.metadata]) == nil)
        #expect(try failure(Shop(), Shop(description: "b"), ignoring: [.metadata]) != nil)
    }

    @Test func whatIsIgnoredHasToBeThere() throws {
        let text = try file().failure(
            of: content(Shop()), ignoring: ["Task.ContainerDefinitions[*].Imag", "Tsk.Cpu", "Task.Cpu"],
            isRecording: false)
        #expect(text?.contains("what is not there: Task.ContainerDefinitions[*].Imag, Tsk.Cpu;") == true)
    }

    @Test func aDifferenceSaysWhatItMeans() throws {
        let text = try failure(
            Shop(), Shop(description: "Another shop", image: "2", key: "order", minutes: 5, note: "b", hasTopic: false))
        try Golden.expect(text ?? "", "snapshot-difference")
        try Golden.expect(
            try failure(Shop(), Shop(image: "2", key: "order", minutes: 5), as: .evaluated) ?? "",
            "snapshot-evaluated-difference")
    }

    @Test func stacksComeAndGo() throws {
        func content(_ names: String...) -> SnapshotContent {
            SnapshotContent(
                EnvironmentUnderTest(
                    Environment("env1", region: .euWest1, account: .any) { for name in names { Shop(name: name) } }),
                .written)
        }
        let file = try file()
        _ = file.failure(of: content("a", "b"), ignoring: [], isRecording: true)
        #expect(file.failure(of: content("a", "b"), ignoring: [], isRecording: false) == nil)
        let text = file.failure(of: content("b", "c"), ignoring: [], isRecording: false)
        #expect(text?.contains("- stack 'a'") == true)
        #expect(text?.contains("+ stack 'c'") == true)
    }

    @Test func whatIsMissingOrBrokenSaysHowToRecord() throws {
        let file = try file()
        let missing = file.failure(of: content(Shop()), ignoring: [], isRecording: false)
        #expect(
            missing
                == "__Snapshots__/ShopTests/stays.json: the snapshot is missing; record it with RECORD_SNAPSHOTS=1, "
                + "look at it, and commit it")
        _ = file.failure(of: content(Shop()), ignoring: [], isRecording: true)
        try Data("{".utf8).write(to: URL(fileURLWithPath: file.path))
        let broken = file.failure(of: content(Shop()), ignoring: [], isRecording: false)
        #expect(broken?.contains("stays.json: the snapshot cannot be read") == true)
    }

    // MARK: Files

    @Test(arguments: [
        ("stays()", "stays"), ("stays(_:as:)", "stays"), ("`stays what it is`()", "stays-what-it-is"),
        ("testStays()", "testStays"),
    ]) func aFileIsNamedAfterItsTest(_ function: String, _ name: String) {
        let file = SnapshotFile(of: "/tests/ShopTests.swift", function, named: "env 1")
        #expect(file.path == "/tests/__Snapshots__/ShopTests/\(name).env-1.json")
    }

    @Test func aFileWithoutATestIsAnOrphan() throws {
        let folder = try Golden.temporaryFolder()
        for (path, text) in [
            ("ShopTests.swift", "@Test func stays() {}\n@Test func `is kept`() {}"),
            ("__Snapshots__/ShopTests/stays.json", "{}"), ("__Snapshots__/ShopTests/stays.env1.json", "{}"),
            ("__Snapshots__/ShopTests/is-kept.json", "{}"), ("__Snapshots__/ShopTests/stay.json", "{}"),
            ("__Snapshots__/GoneTests/stays.json", "{}"),
        ] {
            let url = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        #expect(
            Snapshots.orphans(in: folder.path) == [
                "__Snapshots__/GoneTests/stays.json", "__Snapshots__/ShopTests/stay.json",
            ])
    }

    @Test(arguments: [
        ("Deployment0123456789ABCDEF", "Deployment[hash]"), ("Cafe0123456789ABCDEF", "Cafe[hash]"),
        ("assets/\(String(repeating: "0a", count: 32)).zip", "assets/[hash].zip"),
        ("0123456789ABCDE", "0123456789ABCDE"), ("1234567890123456", "1234567890123456"),
        ("ami-0123456789abcdef0", "ami-0123456789abcdef0"),
    ]) func contentHashesAreLeftOut(_ text: String, _ left: String) {
        #expect(CanonicalForm.withoutHashes(text) == left)
    }

    @Test func setsHaveNoOrder() {
        func canonical(_ json: Node) -> Node { CanonicalForm().template(["Resources": ["R": json]]) }
        let one: Node = [
            "Type": "AWS::IAM::Role", "DependsOn": "A",
            "Properties": ["ManagedPolicyArns": ["a", "b"], "P": ["Statement": [["Action": ["x", "y"]]]]],
        ]
        let other: Node = [
            "Properties": ["P": ["Statement": [["Action": ["y", "x"]]]], "ManagedPolicyArns": ["b", "a"]],
            "DependsOn": ["A"], "Type": "AWS::IAM::Role",
        ]
        #expect(canonical(one) == canonical(other))
        let ordered: (String, String) -> Node = { ["Type": "X", "Properties": ["L": [.string($0), .string($1)]]] }
        #expect(canonical(ordered("a", "b")) != canonical(ordered("b", "a")))
    }

    @Test(arguments: [
        (#"{"Fn::Join": ["-", ["a", {"Ref": "B"}]]}"#, #"{"Fn::Sub": "a-${B}"}"#),
        (#"{"Fn::Sub": ["${X}-${B.Arn}", {"X": "a"}]}"#, #"{"Fn::Sub": "a-${B.Arn}"}"#),
        (#"{"Fn::Sub": "${B}"}"#, #"{"Ref": "B"}"#), (#"{"Fn::GetAtt": "B.Arn"}"#, #"{"Fn::GetAtt": ["B", "Arn"]}"#),
        (#"{"Fn::Join": ["", ["a", "b"]]}"#, #""ab""#),
        (#"{"Fn::Sub": ["${!x}${X}", {"X": {"Fn::Sub": "${B}c"}}]}"#, #"{"Fn::Sub": "${!x}${B}c"}"#),
        (
            #"{"Fn::Join": [",", {"Fn::Split": ["-", {"Ref": "B"}]}]}"#,
            #"{"Fn::Join": [",", {"Fn::Split": ["-", {"Ref": "B"}]}]}"#
        ),
    ]) func textsHaveOneForm(_ written: String, _ canonical: String) throws {
        let output: (String) throws -> Node = { json in
            CanonicalForm().template(["Outputs": try JSONReader.read(json, file: "test")])["Outputs"] ?? .null
        }
        #expect(try output(written) == JSONReader.read(canonical, file: "test"))
        // What is recorded is read again.
        #expect(try output(canonical) == output(written))
    }
}
