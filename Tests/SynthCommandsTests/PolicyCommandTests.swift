// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackPolicies
import TemplateModel
import Testing

@testable import SynthCommands

/// Packs, policies and aspects on the command line.
@Suite struct PolicyCommandTests {
    private static let thingsAreNamed = Policy(
        "things-are-named", .warning, because: "nobody finds them", source: "https://example.com/names"
    ) { environment in
        for topic in environment.resources(ofType: "AWS::SNS::Topic") where topic["TopicName"].isAbsent {
            topic.violation("'\(topic.logicalID)' has no name", fix: "name it")
        }
    }
    private static let obedient = Environment("obedient", region: .euWest1, account: .any) {
        TestStack(name: "first")
    }.obeying(thingsAreNamed)

    private func run(_ arguments: String...) throws -> TestFolder.Run {
        try TestFolder().synth(arguments: arguments, environments: [.one, Self.obedient])
    }

    @Test func packsApplyToAnyTemplate() throws {
        let folder = try TestFolder()
        try folder.write(
            #"{"Resources": {"Q": {"Type": "AWS::SQS::Queue", "Properties": {"SqsManagedSseEnabled": false}}}}"#,
            to: "t.json")
        let run = folder.synth("validate", "\(folder.path)/t.json", "--policies", "fsbp,cis")
        #expect(run.status == 0)
        #expect(run.output.contains("t.json:1:63: warning: 'Q' (AWS::SQS::Queue) has no KmsMasterKeyId; "))
        #expect(run.output.hasSuffix("or set SqsManagedSseEnabled to true [queue-encrypted]\n"))
        #expect(run.messages == "1 warning\n")
        let without = folder.synth("validate", "\(folder.path)/t.json")
        #expect(!without.output.contains("queue-encrypted"))
        let raised = folder.synth(
            "validate", "\(folder.path)/t.json", "--policies=fsbp", "--error", "queue-encrypted")
        #expect(raised.status == 1)
        let sarif = folder.synth("validate", "\(folder.path)/t.json", "--policies", "fsbp", "--format", "sarif")
        let rules = try JSONReader.read(sarif.output)["runs"]?[0]?["tool"]?["driver"]?["rules"]
        #expect(rules?[0]?["id"] == "queue-encrypted")
        #expect(rules?[0]?["helpUri"]?.stringValue?.hasSuffix("/sqs-controls.html#sqs-1") == true)
    }

    @Test func packsApplyToEnvironments() throws {
        #expect(try run("validate", "one", "--policies", "hipaa").output.contains("[topic-encryption]"))
        #expect(try !run("validate", "one").output.contains("[topic-encryption]"))
    }

    @Test func aPackThatThereIsNotIsAWrongArgument() throws {
        let run = try run("validate", "one", "--policies", "fsbp,hipa")
        #expect(run.status == 64)
        #expect(run.messages.contains("no pack 'hipa'; did you mean 'hipaa'?"))
    }

    @Test func explainListsPacksAndTheirChecks() throws {
        let list = try run("explain", "--policies", "list")
        #expect(list.output.contains("hipaa  HIPAA Security Rule: "))
        let checks = try run("explain", "--policies", "cis")
        #expect(checks.output.contains("\nkey-rotation "))
        #expect(checks.output.contains("[1.4.0/3.8, 3.0.0/3.6]"))
        let check = try run("explain", "key-rotation")
        #expect(check.output.hasPrefix("key-rotation: Keys are rotated.\n"))
        #expect(check.output.contains("cis: 1.4.0/3.8, 3.0.0/3.6"))
        #expect(try run("explain", "key-rotation", "--policies", "cis").status == 64)
    }

    @Test func policiesOfATeamAreToldLikeRules() throws {
        let told = try run("validate", "obedient")
        #expect(told.output.contains("warning: 'Thing' has no name; nobody finds them; name it [things-are-named]"))
        #expect(try run("obedient", "--fail-on", "warning").status == 1)
        #expect(try run("obedient", "--error", "things-are-named").status == 1)
        let explained = try run("explain", "things-are-named")
        #expect(explained.output.hasPrefix("things-are-named: Things are named.\n\nWhy: nobody finds them.\n"))
        #expect(explained.output.contains("See https://example.com/names"))
        let sarif = try run("validate", "obedient", "--format", "sarif")
        let rules = try JSONReader.read(sarif.output)["runs"]?[0]?["tool"]?["driver"]?["rules"]?.arrayValue
        #expect(rules?.map { $0["id"] } == ["things-are-named"])
    }

    @Test func changesOfAspectsAreExplained() throws {
        let line = #line + 3
        let changed = Environment("changed", region: .euWest1, account: .any) {
            TestStack(name: "first")
        }.forEach(TopicType.self) { $0 = $0.override("DisplayName", "d") }
        let folder = try TestFolder()
        let run = folder.synth("changed", "--explain-changes", environments: [changed])
        #expect(run.status == 0)
        #expect(run.messages.contains("PolicyCommandTests.swift:\(line):"))
        #expect(
            run.messages.contains(
                "forEach AWS::SNS::Topic: changed/first 'Thing' Properties: none -> {\"DisplayName\":\"d\"}"),
            "\(run.messages)")
        let json = folder.synth("changed", "--explain-changes", "--json", environments: [changed])
        let changes = try JSONReader.read(json.output)["changes"]
        #expect(changes?[0]?["logicalId"] == "Thing")
        #expect(changes?[0]?["before"] == .null)
        #expect(folder.synth("one", "--explain-changes").messages.contains("no aspect changed anything"))
    }
}

/// A topic, as the tests' stack has one.
private struct TopicType: Resource {
    static let typeName = "AWS::SNS::Topic"
    var resource: ResourceDefinition
}
