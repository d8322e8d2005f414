// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// How much is said: steps in words, the commands too, or only what nobody may miss.
@Suite struct VerbosityTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        let outputs =
            #"[{"OutputKey": "Name", "OutputValue": "n"}, {"OutputKey": "Url", "OutputValue": "https://x.y"}]"#
        try aws.answer(
            "describe-stacks", Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"),
            Recorded.stack("CREATE_COMPLETE", outputs: outputs))
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Add", "Thing")))
        try aws.answer("execute-change-set", Recorded.nothing)
        try aws.answer(
            "describe-stack-events", Recorded.events([]),
            Recorded.events([("Thing", "CREATE_COMPLETE", ""), ("one-first", "CREATE_COMPLETE", "")]))
    }

    private func deploy(_ more: String..., isTerminal: Bool = false) -> TestFolder.Run {
        aws.synth(["deploy", "one", "--stack", "first"] + more, isTerminal: isTerminal)
    }

    @Test func stepsAreTold() throws {
        let run = deploy()
        #expect(run.status == 0, "\(run.messages)")
        #expect(!run.messages.contains("aws "), "\(run.messages)")
        let steps = ["one-first\n", "  making a change set of one-first\n", "  + add Thing", "  1 to add\n"]
        var rest = run.messages[...]
        for step in steps + ["  executing the change set of one-first\n", "CREATE_COMPLETE  Thing"] {
            guard let place = rest.firstRange(of: step) else {
                Issue.record("no '\(step)' in its turn: \(run.messages)")
                return
            }
            rest = rest[place.upperBound...]
        }
    }

    /// On a terminal nobody wonders what it waits for.
    @Test func whatIsAskedStandsThereForAsLongAsItIsAsked() throws {
        let run = deploy(isTerminal: true)
        #expect(run.messages.contains("\r\u{1B}[K  asking AWS: cloudformation describe-stacks\r\u{1B}[K"))
    }

    @Test func commandsThatAreShownCanBeCopied() throws {
        let run = deploy("--verbose")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains("$ aws cloudformation describe-stacks --stack-name one-first"))
        let line = try #require(run.messages.split(separator: "\n").first { $0.contains("create-change-set") })
        let words = line.split(separator: " ").map(String.init)
        let place = try #require(words.firstIndex(of: "--template-body"))
        let path = String(words[place + 1].dropFirst("file://".count))
        let kept = try #require(FileManager.default.contents(atPath: path), "\(line)")
        #expect(String(decoding: kept, as: UTF8.self) == aws.file("template-body"))
        #expect(line.contains(#"--parameters '[{"ParameterKey":"Port","ParameterValue":"8080"}]'"#), "\(line)")
        #expect(
            try aws.file("parameters").map { try JSONReader.read($0) } == [
                ["ParameterKey": "Port", "ParameterValue": "8080"]
            ])
    }

    @Test func quietIsTheURL() throws {
        let run = deploy("-q")
        #expect(run.status == 0)
        #expect(run.messages.isEmpty, "\(run.messages)")
        #expect(run.output == "Url  https://x.y\n")
    }

    @Test func quietStillAsks() throws {
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE"))
        try aws.answer("describe-change-set", Recorded.changeSet(Recorded.change("Remove", "Thing")))
        try aws.answer("delete-change-set", Recorded.nothing)
        let run = aws.synth(["deploy", "one", "--stack", "first", "--quiet"], answer: "n")
        #expect(run.status == 3)
        #expect(run.messages.contains("  - remove Thing"), "\(run.messages)")
        #expect(run.messages.contains("This replaces or removes Thing. Go on? [y/N]"))
    }

    @Test func aCommandThatFailsIsShown() throws {
        try aws.answer("create-change-set", .failing("ValidationError", "CreateChangeSet", "no such thing"))
        for options in [[], ["--quiet"]] {
            let run = aws.synth(["deploy", "one", "--stack", "first"] + options)
            #expect(run.status == 1)
            let line = run.messages.split(separator: "\n").last.map(String.init) ?? ""
            #expect(
                line.hasPrefix("  this failed: aws cloudformation create-change-set --stack-name one-first"), "\(line)")
            let file = line.split(separator: " ").first { $0.hasPrefix("file://") }?.dropFirst("file://".count)
            #expect(FileManager.default.fileExists(atPath: String(try #require(file))))
        }
        // It has been shown already.
        #expect(!deploy("--verbose").messages.contains("this failed"))
    }

    /// In whatever sentence the failure is told.
    @Test func aCommandWhoseFailureIsToldInOtherWordsIsShown() throws {
        try aws.answer("describe-stacks", .failing("AccessDenied", "DescribeStacks", "not you"))
        let run = deploy()
        #expect(run.messages.contains("error: not allowed: not you"))
        #expect(run.messages.contains("  this failed: aws cloudformation describe-stacks"), "\(run.messages)")
        try aws.answer("version", .init(output: "aws-cli/2.15.0 Python/3.11.6 Linux/6.1 exe/x86_64.debian.12\n"))
        let doctor = aws.synth("doctor", "one", "--stack", "first")
        #expect(doctor.output.contains("this failed: aws cloudformation describe-stacks"), "\(doctor.output)")
    }

    @Test func aSecretIsInNoCommand() throws {
        try aws.answer("describe-stacks", Recorded.noStack)
        let environment = Environment("e", region: .euWest1, account: .any) { Safe() }
        let secret = "he said \"hunter2\""
        let run = aws.synth(
            ["deploy", "e", "--verbose"], environments: [environment],
            variables: aws.variables.merging(["PASSWORD": secret]) { $1 })
        #expect(run.messages.contains(#"{"ParameterKey":"Password","ParameterValue":"****"}"#), "\(run.messages)")
        #expect(!run.messages.contains("hunter2"))
        #expect(aws.file("parameters")?.contains("hunter2") == true)
    }

    @Test func bothAtOnceAreNone() throws {
        let run = deploy("--verbose", "--quiet")
        #expect(run.status == 64)
        #expect(run.messages.contains("pass --verbose or --quiet, not both"))
    }

    @Test func aDryRunIsWhatItWas() throws {
        #expect(deploy("--dry-run").output.contains("\naws cloudformation create-change-set --stack-name one-first"))
    }
}

private struct Safe: Stack {
    let name = "safe"
    let description = "A test"

    var body: some StackContent {
        UntypedResource("Thing", type: "AWS::SNS::Topic")
        Parameter<Value<String>>("Password", noEcho: true)
    }
}
