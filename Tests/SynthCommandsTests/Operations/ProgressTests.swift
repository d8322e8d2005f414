// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

/// The line that says how far it is: on a terminal it is written over, elsewhere it comes now and then.
@Suite(.serialized) struct ProgressTests {
    private let aws: FakeAWS
    private static let erasing = "\r\u{1B}[K"

    init() throws {
        aws = try FakeAWS()
        try aws.answer(
            "describe-stacks", Recorded.noStack, Recorded.stack("REVIEW_IN_PROGRESS"),
            Recorded.stack("CREATE_IN_PROGRESS"), Recorded.stack("CREATE_IN_PROGRESS"),
            Recorded.stack("CREATE_COMPLETE"))
        try aws.answer(
            "describe-change-set",
            Recorded.changeSet(Recorded.change("Add", "Thing"), Recorded.change("Add", "Other")))
        try aws.answer("execute-change-set", Recorded.nothing)
        let begun = [("Thing", "CREATE_IN_PROGRESS", ""), ("Other", "CREATE_IN_PROGRESS", "")]
        let ended = [
            ("Thing", "CREATE_COMPLETE", ""), ("Other", "CREATE_COMPLETE", ""), ("one-first", "CREATE_COMPLETE", ""),
        ]
        try aws.answer(
            "describe-stack-events", Recorded.events([]), Recorded.events(begun),
            Recorded.events(begun + ended.prefix(1)), Recorded.events(begun + ended))
    }

    @Test func aTerminalShowsOneLineThatIsWrittenOver() throws {
        let run = aws.synth("deploy", "one", "--stack", "first", isTerminal: true)
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.messages.contains(": 0 of 2 done; at work on Thing, Other\(Self.erasing)"), "\(run.messages)")
        #expect(run.messages.contains(": 1 of 2 done; at work on Other\(Self.erasing)"))
        // The line of a resource that is through takes its place.
        for line in run.messages.split(separator: "\n") where line.contains("CREATE_COMPLETE") {
            #expect(line.components(separatedBy: Self.erasing).last?.contains("at work") == false)
        }
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func elsewhereNothingIsWrittenOver() throws {
        let run = aws.synth("deploy", "one", "--stack", "first")
        #expect(run.status == 0, "\(run.messages)")
        #expect(!run.messages.contains("\r"))
        #expect(!run.messages.contains("at work on"))
    }

    @Test func manyResourcesAreCounted() throws {
        let begun = (1...5).map { ("Thing\($0)", "CREATE_IN_PROGRESS", "") }
        try aws.answer(
            "describe-stack-events", Recorded.events([]), Recorded.events(begun),
            Recorded.events(begun + [("one-first", "CREATE_COMPLETE", "")]))
        let run = aws.synth("deploy", "one", "--stack", "first", isTerminal: true)
        #expect(run.messages.contains("at work on Thing1, Thing2, Thing3 and 2 more"), "\(run.messages)")
    }

    @Test func theRealProgramKnowsATerminal() throws {
        guard let terminal = PseudoTerminal() else { return }
        let process = Process()
        process.executableURL = Products.synth
        process.arguments = ["deploy", "shop", "--stack", "registry", "--yes"]
        process.environment = aws.variables
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = terminal.program
        try process.run()
        let identifier = process.processIdentifier
        let watch = DispatchWorkItem { kill(identifier, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watch)
        defer { watch.cancel() }
        let told = terminal.text()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(told)")
        #expect(told.contains("\(Self.erasing)  "), "\(told)")
        #expect(told.contains("0 of 2 done; at work on Thing, Other\(Self.erasing)"), "\(told)")
        // Colours come with a terminal too.
        #expect(told.contains("\u{1B}[36m$ aws cloudformation execute-change-set"))
    }
}
