// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

/// How far it is: on a terminal it is written over, elsewhere a line comes now and then.
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

    @Test func aTerminalShowsWhatIsAtWorkAndWritesOverIt() throws {
        let run = aws.synth("deploy", "one", "--stack", "first", isTerminal: true)
        #expect(run.status == 0, "\(run.messages)")
        let (both, one) = ("\r\u{1B}[2A\u{1B}[J", "\r\u{1B}[1A\u{1B}[J")
        #expect(run.messages.contains(": 0 of 2 done, 2 at work\n  ├ Thing  "), "\(run.messages)")
        #expect(run.messages.contains(": 1 of 2 done, 1 at work\n  └ Other  "))
        // The line of a resource that is through takes their place.
        #expect(run.messages.contains(" s\(both)"))
        #expect(run.messages.contains(" s\(one)"))
        for line in run.messages.split(separator: "\n") where line.contains("CREATE_COMPLETE") {
            #expect(!line.contains("├") && !line.contains("└ Other") || line.contains(one) || line.contains(both))
        }
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func elsewhereNothingIsWrittenOver() throws {
        let run = aws.synth("deploy", "one", "--stack", "first")
        #expect(run.status == 0, "\(run.messages)")
        #expect(!run.messages.contains("\r"))
        #expect(!run.messages.contains("at work"))
    }

    @Test func manyResourcesAreCounted() throws {
        let begun = (1...12).map { ("Thing\($0)", "CREATE_IN_PROGRESS", "") }
        try aws.answer(
            "describe-stack-events", Recorded.events([]), Recorded.events(begun),
            Recorded.events(begun + [("one-first", "CREATE_COMPLETE", "")]))
        let run = aws.synth("deploy", "one", "--stack", "first", isTerminal: true)
        #expect(run.messages.contains("12 at work"), "\(run.messages)")
        #expect(run.messages.contains("\n  └ and 5 more"), "\(run.messages)")
    }

    @Test func theRealProgramKnowsATerminal() throws {
        guard let terminal = PseudoTerminal() else { return }
        let process = Process()
        process.executableURL = Products.synth
        process.arguments = ["deploy", "shop", "--stack", "registry", "--yes", "--verbose"]
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
        #expect(told.contains("0 of 2 done, 2 at work\r\n  ├ Thing  "), "\(told)")
        // Colours come with a terminal too.
        #expect(told.contains("\u{1B}[36m$ aws cloudformation execute-change-set"))
    }
}
