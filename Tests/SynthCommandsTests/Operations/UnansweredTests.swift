// SPDX-License-Identifier: Apache-2.0

import StackDSL
import Testing

@testable import SynthCommands

/// AWS does not answer, or answers in a way that is none.
@Suite struct UnansweredTests {
    private let aws: FakeAWS

    init() throws { aws = try FakeAWS() }

    private static let passing: [Recorded.Answer] = [
        .failing("Throttling", "DescribeStacks", "Rate exceeded"),
        .failing("InternalError", "DescribeStacks", "An internal error has occurred"),
        .failing("TooManyRequestsException", "DescribeStacks", "Too Many Requests"),
        .failing("RequestTimeout", "DescribeStacks", "Your socket connection was not read from"),
        .failing("503", "DescribeStacks", "Service Unavailable"),
        .refusing("\nConnect timeout on endpoint URL: \"https://cloudformation.eu-west-1.amazonaws.com/\"\n"),
        .refusing("\nCould not connect to the endpoint URL: \"https://cloudformation.eu-west-1.amazonaws.com/\"\n"),
    ]

    private func prepare(_ polls: [Recorded.Answer]) throws {
        let before = Recorded.stack("UPDATE_COMPLETE", updated: 1)
        try aws.answer("describe-stacks", [before, before, Recorded.stack("UPDATE_IN_PROGRESS", updated: 2)] + polls)
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Modify", "Thing")))
        try aws.answer("execute-change-set", Recorded.nothing)
        try aws.answer("describe-stack-events", Recorded.events([]))
    }

    private func deploy(_ more: String...) -> TestFolder.Run {
        aws.synth(["deploy", "one", "--stack", "first"] + more)
    }

    @Test(arguments: passing) func theWatchGoesOn(failure: Recorded.Answer) throws {
        try prepare(
            Array(repeating: failure, count: 9) + [Recorded.stack("UPDATE_ROLLBACK_COMPLETE", updated: 2)])
        let run = deploy()
        #expect(run.status == 4, "\(run.messages)")
        #expect(
            run.messages.components(separatedBy: "CloudFormation goes on meanwhile").count == 10, "\(run.messages)")
    }

    @Test(arguments: [
        (Recorded.Answer.failing("AccessDenied", "DescribeStacks", "no"), "because not allowed: no"),
        (.failing("ExpiredToken", "DescribeStacks", "expired"), "because the credentials have expired"),
        (.refusing("what?", 1), "aws cloudformation describe-stacks failed: what?"),
        (.init(output: "{}"), "has no list 'Stacks', and nothing is concluded from it; it begins with: {}."),
    ])
    func theEndOfTheWatchIsNotThatOfTheOperation(failure: Recorded.Answer, told: String) throws {
        try prepare([failure])
        let run = deploy()
        #expect(run.status == 1)
        #expect(run.messages.contains(told), "\(run.messages)")
        #expect(
            run.messages.contains(
                "but CloudFormation goes on: one-first was UPDATE_IN_PROGRESS when last seen. 'synth deploy one' "
                    + "follows it to its end"), "\(run.messages)")
        #expect(run.messages.contains("'aws cloudformation describe-stacks --stack-name \(Recorded.stackID) "))
        #expect(!aws.actions.contains("delete-change-set"))
    }

    @Test func aQuestionWithoutAnOperationIsNotAskedForEver() throws {
        for failure in Self.passing {
            try aws.answer("describe-stacks", failure)
            let run = aws.synth("status", "one")
            #expect(run.status == 1)
            #expect(run.messages.contains("asked 6 times, and there was no answer: "), "\(run.messages)")
            #expect(run.messages.components(separatedBy: "asking again in ").count == 6)
        }
    }

    @Test func aChangeSetThatIsNeverToldIsTakenBack() throws {
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE"))
        try aws.answer("describe-change-set", Self.passing[0])
        try aws.answer("delete-change-set", Recorded.nothing)
        for command in ["deploy", "diff"] {
            let run = aws.synth(command, "one", "--stack", "first")
            #expect(run.status == 1)
            #expect(run.messages.contains("aws cloudformation describe-change-set failed: Rate exceeded (Throttling)"))
            #expect(run.messages.contains("asked 6 times"))
            #expect(aws.actions.last == "delete-change-set")
        }
    }

    private static let shapeless = [
        "", "null", "{}", "[]", "\"x\"", "{\"Stacks\": null}", "<html>", "{\"Stacks\": [{}]}",
    ]

    @Test(arguments: shapeless) func nothingIsConcludedFromAnAnswerThatIsNone(text: String) throws {
        try aws.answer("describe-stacks", Recorded.Answer(output: text))
        for words in [["destroy", "one", "--yes"], ["status", "one"], ["outputs", "one"], ["diff", "one"]] {
            let run = aws.synth(words)
            #expect(run.status == 1, "\(words)")
            #expect(run.messages.contains("the answer of 'aws cloudformation describe-stacks'"), "\(run.messages)")
            #expect(!run.messages.contains("nothing to delete") && !run.output.contains("not deployed"))
        }
        try aws.answer("version", .init(output: "aws-cli/2.15.0 Python/3.11.6\n"))
        #expect(aws.synth("doctor", "one").output.contains("problem  the answer of 'aws cloudformation"))
    }

    @Test(arguments: ["", "null", "{}", #"{"Account": null, "Arn": null}"#, #"{"Account": 1, "Arn": "a"}"#])
    func whoWeAreIsNotGuessed(text: String) throws {
        try aws.answer("get-caller-identity", Recorded.Answer(output: text))
        let run = aws.synth("status", "one")
        #expect(run.status == 1)
        #expect(run.messages.contains("the answer of 'aws sts get-caller-identity' has no text 'Account'"))
        #expect(!run.messages.contains("account ,"))
    }

    @Test func anotherStackThanWasAskedForIsNoAnswer() throws {
        let other = Recorded.stack("CREATE_COMPLETE").output.replacing("@STACK@", with: "other")
        try aws.answer("describe-stacks", Recorded.Answer(output: other))
        let run = aws.synth("destroy", "one", "--yes")
        #expect(run.status == 1)
        #expect(run.messages.contains("is not about 'one-second' but about 'Stacks[0].StackName'"), "\(run.messages)")
        #expect(!aws.actions.contains("delete-stack"))
    }

    @Test(arguments: ["get-role", "describe-images"]) func whatMustBeThereIsSeen(action: String) throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        try aws.answer("get-role", Recorded.Answer(output: #"{"Role": {"RoleName": "AWSServiceRoleForECS"}}"#))
        try aws.answer(action, Recorded.Answer(output: #"{"imageDetails": [], "Role": null}"#))
        let run = aws.synth(
            ["deploy", "c"],
            environments: [Environment("c", region: .euWest1, account: .any) { ContainerTests.Containers() }])
        #expect(run.status == 1)
        #expect(run.messages.contains("and nothing is concluded from it"), "\(run.messages)")
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func aFloodOnStandardErrorIsDrained() throws {
        try aws.folder.write("50000000", to: "answers/describe-stacks.noise")
        try aws.answer("describe-stacks", .failing("AccessDenied", "DescribeStacks", "no"))
        let run = aws.synth("status", "one", "--stack", "first")
        #expect(run.status == 1)
        #expect(run.messages.utf8.count < 20_000)
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE"))
        #expect(aws.synth("status", "one", "--stack", "first").status == 0)
    }

    @Test func aCommandThatHangsIsEnded() throws {
        try aws.folder.write("8", to: "answers/describe-stacks.1.slow")
        try aws.answer("describe-stacks", Recorded.noStack, Recorded.stack("CREATE_COMPLETE"))
        let run = aws.synth("status", "one", "--stack", "first", "--timeout", "1")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("gave no answer in time (1 s; --timeout sets another); asking again in "))
    }

    @Test(arguments: ["0", "-1", "x", "1.5", "86401"]) func aTimeoutIsWholeSeconds(text: String) {
        let run = aws.synth("status", "one", "--timeout", text)
        #expect(run.status == 64)
        #expect(run.messages.contains("option '--timeout' takes whole seconds from 1 to 86400"))
    }
}
