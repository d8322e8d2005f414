// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

/// A change set that is not executed goes, and with it nothing that is somebody else's.
@Suite struct TakingBackTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-change-set", Recorded.changeSet(status: "FAILED", reason: "no"))
        try aws.answer("delete-stack", Recorded.nothing)
        try aws.answer("delete-change-set", Recorded.nothing)
        try aws.answer("list-change-sets", Recorded.changeSets())
    }

    private func deploy() -> TestFolder.Run { aws.synth("deploy", "one", "--stack", "first") }

    @Test func theStackThatThisRunMadeGoesByItsID() throws {
        try aws.answer("describe-stacks", Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"))
        #expect(deploy().status == 1)
        #expect(aws.value("--stack-name", of: "delete-stack") == Recorded.stackID)
        #expect(!aws.actions.contains("delete-change-set"))
    }

    @Test func aStackThatAnotherDeploymentCreatesStays() throws {
        for status in ["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "ROLLBACK_COMPLETE", "UPDATE_IN_PROGRESS"] {
            try aws.answer("describe-stacks", Recorded.noStack, Recorded.stack(status))
            let run = deploy()
            #expect(run.status == 1)
            #expect(run.messages.contains("one-first itself stays, because it is \(status): another deployment"))
        }
        #expect(!aws.actions.contains("delete-stack") && aws.actions.contains("delete-change-set"))
    }

    @Test func aStackThatAnotherDeploymentPreparesStays() throws {
        try aws.answer("describe-stacks", Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"))
        try aws.answer("list-change-sets", Recorded.changeSets(of: "theirs"))
        #expect(deploy().messages.contains("another deployment prepares something in it: change set 'theirs'"))
        try aws.answer("describe-stacks", Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"))
        try aws.answer("list-change-sets", Recorded.changeSets(execution: "EXECUTE_IN_PROGRESS"))
        #expect(deploy().messages.contains("its change set is being executed"))
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test func aStackThatSomebodyLookedAtBeforeStays() throws {
        try aws.answer("describe-stacks", Recorded.stack("REVIEW_IN_PROGRESS"))
        #expect(deploy().status == 1)
        #expect(!aws.actions.contains("delete-stack") && aws.actions.last == "delete-change-set")
    }

    @Test func whatCannotBeSeenIsNotDeleted() throws {
        try aws.answer("describe-stacks", Recorded.noStack, Recorded.Answer(output: #"{"Stacks": []}"#))
        let run = deploy()
        #expect(run.status == 1)
        #expect(run.messages.contains("the change set stays (the answer of 'aws cloudformation describe-stacks'"))
        #expect(run.messages.contains("--change-set-name \(Recorded.changeSetID) --region eu-west-1' removes it"))
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test func aCreationOfAChangeSetThatGaveNoAnswerIsLookedFor() throws {
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        try aws.answer("create-change-set", .refusing("\nRead timeout on endpoint URL: \"https://x\"\n"))
        try aws.answer("describe-change-set", Recorded.noChanges)
        #expect(deploy().status == 0)
        #expect(aws.actions.count { $0 == "create-change-set" } == 1)
        #expect(aws.calls.contains { $0.contains("describe-change-set") && $0.contains("--stack-name") })
    }

    @Test func anExecutionThatGaveNoAnswerIsLookedFor() throws {
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Modify", "Thing")))
        try aws.answer("execute-change-set", .refusing("\nRead timeout on endpoint URL: \"https://x\"\n"))
        try aws.answer("describe-stack-events", Recorded.events([]))
        try aws.answer(
            "describe-stacks", Recorded.stack("CREATE_COMPLETE"), Recorded.stack("CREATE_COMPLETE"),
            Recorded.stack("UPDATE_IN_PROGRESS", updated: 2), Recorded.stack("UPDATE_COMPLETE", updated: 2))
        #expect(deploy().status == 0)
        #expect(aws.actions.count { $0 == "execute-change-set" } == 1)
        #expect(!aws.actions.contains("delete-change-set"))
    }
}
