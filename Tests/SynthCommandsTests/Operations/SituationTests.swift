// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TestSupport
import Testing

@testable import SynthCommands

/// What people meet: each with a clear sentence and a way on.
@Suite struct SituationTests {
    private let aws: FakeAWS

    init() throws { aws = try FakeAWS() }

    @Test(arguments: [
        (
            Recorded.Answer.failing(
                "ExpiredToken", "GetCallerIdentity", "The security token included in the request is expired"),
            "the credentials of profile 'me' have expired; renew them ('aws sso login --profile me', or copy new keys)"
        ),
        (
            .refusing(
                "\nError when retrieving token from sso: Token has expired and refresh failed\n"),
            "the credentials of profile 'me' have expired"
        ),
        (
            .refusing(
                "\nUnable to locate credentials. You can configure credentials by running \"aws configure\".\n", 253),
            "there are no credentials of profile 'me'; choose a profile with --profile or AWS_PROFILE"
        ),
        (
            .refusing("\nThe config profile (me) could not be found\n"),
            "there is no profile 'me' in ~/.aws/config; 'aws configure list-profiles' shows"
        ),
        (
            .failing(
                "InvalidClientTokenId", "GetCallerIdentity", "The security token included in the request is invalid."),
            "AWS does not accept the credentials of profile 'me' (InvalidClientTokenId)"
        ),
        (
            .failing(
                "AccessDenied", "GetCallerIdentity", "User: me is not authorized to perform: sts:GetCallerIdentity"),
            "not allowed: User: me is not authorized to perform"
        ),
        (
            .refusing("\nCould not connect to the endpoint URL: \"https://sts.eu-west-9.amazonaws.com/\"\n"),
            "AWS does not answer in eu-west-1"
        ),
        (
            .refusing("usage: aws [options]\nUnknown options: --client-request-token\n", 252),
            "is too old (usage: aws [options] Unknown options: --client-request-token); version 2, or 1.18 at least"
        ),
    ])
    func credentialsAndTheCLI(answer: Recorded.Answer, told: String) throws {
        try aws.answer("get-caller-identity", answer)
        for command in ["deploy", "destroy", "status", "outputs", "diff", "drift"] {
            let run = aws.synth(command, "one", "--profile", "me")
            #expect(run.status == 1)
            #expect(run.messages.contains("synth: error: "))
            #expect(run.messages.contains(told), "\(run.messages)")
        }
        #expect(Set(aws.actions) == ["get-caller-identity"])
    }

    @Test func thereIsNoCLI() throws {
        let run = aws.synth(["deploy", "one"], variables: ["PATH": "\(aws.folder.path)/nowhere"])
        #expect(run.status == 1)
        #expect(run.messages.contains("synth: error: there is no aws CLI on PATH; install it: https://docs.aws"))
    }

    @Test func aPinnedAccountIsTheOnlyOne() throws {
        try aws.answer("get-caller-identity", Recorded.Answer(output: #"{"Account": "999999999999", "Arn": "a"}"#))
        let run = aws.synth("deploy", "operated")
        #expect(run.status == 1)
        #expect(run.messages.contains("of account 999999999999, but environment 'operated' is pinned to 123456789012"))
        #expect(run.messages.contains("FakeAWS.swift:"))
        #expect(aws.actions == ["get-caller-identity"])
    }

    @Test func valuesOfARegionStayInIt() throws {
        struct Zones: Stack {
            let name = "zones"
            let description = ""
            var body: some StackContent {
                UntypedResource("Thing", type: "AWS::SNS::Topic")
                Parameter<Value<String>>("Zone", value: "eu-west-1a")
            }
        }
        let environments = [Environment("z", region: .euWest1, account: .any) { Zones() }]
        let run = aws.synth(["deploy", "z", "--region", "us-east-1"], environments: environments)
        #expect(run.status == 1)
        #expect(run.messages.contains("is made for eu-west-1: parameter 'Zone' is 'eu-west-1a'"))
        #expect(aws.calls.isEmpty)
    }

    @Test func anotherRegionIsForWhatIsNotTiedToOne() throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        #expect(aws.synth("outputs", "one", "--region", "us-east-1").status == 0)
        #expect(aws.value("--region", of: "describe-stacks") == "us-east-1")
    }

    @Test(arguments: [
        ("CREATE_FAILED", "Such a stack can only be deleted: 'synth destroy one'"),
        ("ROLLBACK_FAILED", "Such a stack can only be deleted: 'synth destroy one'"),
        ("DELETE_FAILED", "Such a stack can only be deleted: 'synth destroy one'"),
        (
            "UPDATE_ROLLBACK_FAILED",
            "'aws cloudformation continue-update-rollback --stack-name one-first --region eu-west-1'"
        ),
    ])
    func aStackThatIsStuck(status: String, told: String) throws {
        try aws.answer("describe-stacks", Recorded.stack(status, reason: "because"))
        for command in ["deploy", "diff"] {
            let run = aws.synth(command, "one", "--stack", "first")
            #expect(run.status == 1)
            #expect(run.messages.contains(told), "\(run.messages)")
            #expect(run.messages.contains("because"))
        }
        #expect(!aws.actions.contains("create-change-set"))
        #expect(aws.synth("status", "one").output.contains(told))
    }

    @Test func aStackThatWasOnlyLookedAtIsCreated() throws {
        try aws.answer("describe-stacks", Recorded.stack("REVIEW_IN_PROGRESS"))
        try aws.answer("create-change-set", .failing("ValidationError", "CreateChangeSet", "stop here"))
        let run = aws.synth("deploy", "one", "--stack", "first")
        #expect(run.messages.contains("it was looked at, but never created: going on from there"))
        #expect(aws.value("--change-set-type", of: "create-change-set") == "CREATE")
    }

    @Test func whatIsLeftOfAFailedCreationIsClearedAwayWhenAgreedTo() throws {
        try aws.answer("describe-stacks", Recorded.stack("ROLLBACK_COMPLETE"))
        let refused = aws.synth("deploy", "one", "--stack", "first")
        #expect(refused.status == 3)
        #expect(refused.messages.contains("nothing is left of it but its name"))
        #expect(!aws.actions.contains("delete-stack"))
        try aws.answer("delete-stack", Recorded.nothing)
        try aws.answer(
            "describe-stacks", Recorded.stack("ROLLBACK_COMPLETE"), Recorded.stack("ROLLBACK_COMPLETE"),
            Recorded.stack("DELETE_COMPLETE"))
        try aws.answer(
            "describe-stack-events", Recorded.events([]), Recorded.events([("one-first", "DELETE_COMPLETE", "")]))
        try aws.answer("create-change-set", .failing("ValidationError", "CreateChangeSet", "stop here"))
        _ = aws.synth("deploy", "one", "--stack", "first", "--yes")
        #expect(aws.actions.contains("delete-stack"))
        #expect(aws.value("--change-set-type", of: "create-change-set") == "CREATE")
    }

    @Test func workOfOthersIsFollowedToItsEndFirst() throws {
        try aws.answer(
            "describe-stacks", Recorded.stack("UPDATE_IN_PROGRESS"), Recorded.stack("UPDATE_IN_PROGRESS"),
            Recorded.stack("UPDATE_COMPLETE"))
        try aws.answer(
            "describe-stack-events", Recorded.events([("one-first", "UPDATE_IN_PROGRESS", "")]),
            Recorded.events([("one-first", "UPDATE_IN_PROGRESS", ""), ("one-first", "UPDATE_COMPLETE", "")]))
        try aws.answer("describe-change-set", Recorded.noChanges)
        try aws.answer("delete-change-set", Recorded.nothing)
        let run = aws.synth("deploy", "one", "--stack", "first")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("UPDATE_IN_PROGRESS: following that to its end first"))
        #expect(run.messages.contains("nothing to change"))
    }

    @Test func aThrottledQuestionIsAskedAgain() throws {
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE"))
        try aws.answer(
            "describe-change-set", .failing("Throttling", "DescribeChangeSet", "Rate exceeded"), Recorded.noChanges)
        try aws.answer("delete-change-set", Recorded.nothing)
        #expect(aws.synth("deploy", "one", "--stack", "first").status == 0)
    }

    @Test func aRefusedChangeSetIsToldAndTakenBack() throws {
        try aws.answer("describe-stacks", Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"))
        try aws.answer("list-change-sets", Recorded.changeSets())
        try aws.answer("describe-change-set", Recorded.changeSet(status: "FAILED", reason: "Transform failed with: x"))
        try aws.answer("delete-stack", Recorded.nothing)
        let run = aws.synth("deploy", "one", "--stack", "first")
        #expect(run.status == 1)
        #expect(run.messages.contains("refuses the changes of one-first: Transform failed with: x"))
        #expect(aws.actions.last == "delete-stack")
    }

    @Test func errorsInSwiftReachNobody() throws {
        let run = aws.synth(["deploy", "broken"], environments: [.broken])
        #expect(run.status == 1)
        #expect(run.messages.contains("nothing was asked of AWS"))
        #expect(aws.calls.isEmpty)
    }
}
