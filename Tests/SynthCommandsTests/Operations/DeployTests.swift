// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import SynthCommands

@Suite struct DeployTests {
    private let aws: FakeAWS

    init() throws { aws = try FakeAWS() }

    private func deployOne(_ more: String..., answer: String? = nil) -> TestFolder.Run {
        let words = ["deploy", "one", "--stack", "first"] + more
        return aws.synth(words, answer: answer)
    }

    private func prepareUpdate(_ changes: String...) throws {
        try aws.answer(
            "describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1),
            Recorded.stack("UPDATE_COMPLETE", updated: 1), Recorded.stack("UPDATE_IN_PROGRESS", updated: 2),
            Recorded.stack("UPDATE_COMPLETE", updated: 2))
        let set = Recorded.changeSet(changes.joined(separator: ","))
        try aws.answer("describe-change-set", Recorded.changeSet(status: "CREATE_IN_PROGRESS"), set)
        try aws.answer("delete-change-set", Recorded.nothing)
        try aws.answer("execute-change-set", Recorded.nothing)
        try aws.answer(
            "describe-stack-events", Recorded.events([]),
            Recorded.events([("one-first", "UPDATE_IN_PROGRESS", ""), ("Thing", "UPDATE_IN_PROGRESS", "")]),
            Recorded.events([
                ("one-first", "UPDATE_IN_PROGRESS", ""), ("Thing", "UPDATE_IN_PROGRESS", ""),
                ("Thing", "UPDATE_COMPLETE", ""), ("one-first", "UPDATE_COMPLETE", ""),
            ]))
    }

    @Test func aFirstDeploymentCreatesFollowsAndShowsTheURLFirst() throws {
        let outputs =
            #"[{"OutputKey": "Name", "OutputValue": "n"}, {"OutputKey": "Url", "OutputValue": "https://x.y"}]"#
        try aws.answer(
            "describe-stacks", Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"),
            Recorded.stack("CREATE_IN_PROGRESS"), Recorded.stack("CREATE_COMPLETE", outputs: outputs))
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Add", "Thing")))
        try aws.answer("execute-change-set", Recorded.nothing)
        try aws.answer(
            "describe-stack-events", Recorded.events([("one-first", "REVIEW_IN_PROGRESS", "")]),
            Recorded.events([
                ("one-first", "REVIEW_IN_PROGRESS", ""), ("Thing", "CREATE_COMPLETE", ""),
                ("one-first", "CREATE_COMPLETE", ""),
            ]))
        let run = deployOne()
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output == "Url   https://x.y\nName  n\n")
        #expect(aws.value("--change-set-type", of: "create-change-set") == "CREATE")
        #expect(run.messages.contains("  + add Thing (AWS::SNS::Topic)"))
        #expect(run.messages.contains("  executing the change set of one-first"))
        #expect(run.messages.contains("21:39:41  CREATE_COMPLETE  Thing  AWS::SNS::Topic"))
        #expect(!run.messages.contains("\u{1B}["))
        #expect(aws.folder.files("tmp").isEmpty)
    }

    /// The stack is green all the same.
    @Test func whatTheCleanUpCouldNotDeleteIsTold() throws {
        try prepareUpdate(Recorded.change("Modify", "Thing"))
        try aws.answer(
            "describe-stack-events", Recorded.events([]),
            Recorded.events([
                ("one-first", "UPDATE_IN_PROGRESS", ""), ("Other", "DELETE_FAILED", "in use"),
                ("Other", "DELETE_COMPLETE", ""), ("Thing", "DELETE_FAILED", "not empty"),
                ("one-first", "UPDATE_COMPLETE", ""),
            ]))
        let run = deployOne()
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.messages.contains(
                "the old Thing (AWS::SNS::Topic) was not deleted: not empty. It is in no stack any more"),
            "\(run.messages)")
        #expect(!run.messages.contains("the old Other"))
    }

    @Test func anUpdateInPlaceAsksNobody() throws {
        try prepareUpdate(Recorded.change("Modify", "Thing"))
        let run = deployOne()
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("  ~ change Thing (AWS::SNS::Topic): DisplayName"))
        #expect(aws.value("--change-set-type", of: "create-change-set") == "UPDATE")
    }

    @Test(arguments: [
        (Recorded.change("Remove", "Thing"), "- remove Thing (AWS::SNS::Topic)"),
        (
            Recorded.change(
                "Modify", "Thing", replacement: "True", property: "TopicName", recreation: "Always",
                cause: "NameParameter"),
            "! replace Thing (AWS::SNS::Topic): TopicName, which follows NameParameter and cannot be changed in place"
        ),
        (
            Recorded.change(
                "Modify", "Thing", replacement: "Conditional", property: "X", recreation: "Conditionally"),
            "! may replace Thing (AWS::SNS::Topic): X, which cannot always be changed in place"
        ),
    ])
    func replacementsAndDeletionsNeedAYes(change: String, told: String) throws {
        try prepareUpdate(change)
        let refused = deployOne()
        #expect(refused.status == 3)
        #expect(refused.messages.contains(told), "\(refused.messages)")
        #expect(refused.messages.contains("nobody is there to agree to that; look at it, then pass --yes"))
        #expect(aws.actions.contains("delete-change-set") && !aws.actions.contains("execute-change-set"))
        #expect(deployOne(answer: "n").status == 3)
        #expect(!aws.actions.contains("execute-change-set"))
    }

    @Test(arguments: [true, false]) func aYesGoesOn(isOption: Bool) throws {
        try prepareUpdate(Recorded.change("Remove", "Thing"))
        let run = isOption ? deployOne("--yes") : deployOne(answer: "yes")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("This replaces or removes Thing. Go on? [y/N]") == !isOption)
        #expect(aws.actions.contains("execute-change-set"))
    }

    @Test func aNewRevisionOfASnapshotAsksNobody() throws {
        try prepareUpdate(Recorded.change("Modify", "Task", "AWS::ECS::TaskDefinition", replacement: "True"))
        #expect(deployOne().status == 0)
    }

    @Test func nothingToChangeIsWell() throws {
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer("describe-change-set", Recorded.noChanges)
        try aws.answer("delete-change-set", Recorded.nothing)
        let run = deployOne()
        #expect(run.status == 0)
        #expect(run.messages.contains("nothing to change"))
        #expect(aws.actions.contains("delete-change-set"))
    }

    @Test func theFirstCauseIsToldWithItsPlaceInSwift() throws {
        try prepareUpdate(Recorded.change("Modify", "Thing"))
        try aws.answer(
            "describe-stacks", Recorded.stack("UPDATE_COMPLETE", updated: 1),
            Recorded.stack("UPDATE_COMPLETE", updated: 1), Recorded.stack("UPDATE_ROLLBACK_COMPLETE", updated: 2))
        try aws.answer(
            "describe-stack-events", Recorded.events([]),
            Recorded.events([
                ("Other", "UPDATE_FAILED", "Resource update cancelled"),
                ("Thing", "UPDATE_FAILED", "Invalid parameter: DisplayName"),
                ("one-first", "UPDATE_ROLLBACK_IN_PROGRESS", "The following resource(s) failed to update: [Thing]."),
                ("one-first", "UPDATE_ROLLBACK_COMPLETE", ""),
            ]))
        let run = deployOne("--json")
        #expect(run.status == 4)
        #expect(
            run.messages.contains(
                "TestFolder.swift:\(TestStack.line):\(TestStack.column): error: 'Thing' (AWS::SNS::Topic) could not be "
                    + "updated; Invalid parameter: DisplayName [deployment]"), "\(run.messages)")
        #expect(run.messages.contains("one-first was not updated and is as it was before"))
        let report = try JSONReader.read(run.output)
        #expect(report["exitStatus"] == 4)
        #expect(report["stacks"]?[0]?["firstCause"]?["logicalID"] == "Thing")
        #expect(report["stacks"]?[0]?["firstCause"]?["line"] == .number(TestStack.line))
    }

    @Test func valuesArriveAsTheyAre() throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        try aws.answer("create-change-set", .failing("ValidationError", "CreateChangeSet", "stop here"))
        let run = aws.synth("deploy", "operated", "--role-arn", "arn:aws:iam::123456789012:role/x")
        #expect(run.status == 1)
        let parameters = try JSONReader.read(aws.file("parameters") ?? "")
        #expect(parameters == [["ParameterKey": "Odd", "ParameterValue": .string(OddStack.value)]])
        #expect(aws.value("--tags", of: "create-change-set") == #"[{"Key":"Team","Value":"a, b='c'"}]"#)
        #expect(aws.value("--role-arn", of: "create-change-set") == "arn:aws:iam::123456789012:role/x")
        #expect(aws.file("template-body") == OddStack().template.json)
        #expect(!aws.calls.joined().contains { $0.contains("touch owned") })
    }

    @Test func theEnvironmentSetsTerminationProtection() throws {
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer("describe-change-set", Recorded.noChanges)
        try aws.answer("delete-change-set", Recorded.nothing)
        try aws.answer("update-termination-protection", Recorded.nothing)
        #expect(aws.synth("deploy", "operated").status == 0)
        #expect(aws.call("update-termination-protection").contains("--enable-termination-protection"))
    }

    @Test func aDryRunPrintsCommandsAndRunsNone() throws {
        let run = aws.synth("deploy", "one", "--dry-run", "--profile", "me")
        #expect(run.status == 0)
        #expect(aws.calls.isEmpty)
        let lines = run.output.split(separator: "\n")
        #expect(lines.count == 11)
        #expect(lines.allSatisfy { $0.hasPrefix("aws ") && $0.contains("--profile me") })
        #expect(run.output.contains("--parameters file://cfn-out/one/first.parameters.json"))
        #expect(aws.synth("destroy", "one", "--dry-run").output.contains("delete-stack --stack-name one-second"))
        #expect(aws.calls.isEmpty)
    }
}
