// SPDX-License-Identifier: Apache-2.0

import StackDSL
import Testing

@testable import SynthCommands

/// What comes from outside is shown, and does nothing where it is shown.
@Suite struct PrintedTextTests {
    @Test func aLineStaysOne() {
        let collector = Collector(width: 80)
        collector.console.print("a\n::error::b\u{1B}[31m\u{202E}")
        collector.console.tell("a\r\n::error::b\u{9B}31m")
        collector.console.showProgress("c\u{1B}[2J")
        #expect(collector.out == "a\\n::error::b\\u{1B}[31m\\u{202E}\n")
        #expect(collector.error == "a\\r\\n::error::b\\u{9B}31m\n\r\u{1B}[Kc\\u{1B}[2J")
    }

    @Test(arguments: [
        ["ways", "a\n::error::b.json"], ["validate", "a\n::error::b.json"], ["a\n::error::b"], ["list", "\u{1B}[31mx"],
    ])
    func namesOfTheCommandLineAreShownEscaped(arguments: [String]) {
        let collector = Collector()
        #expect(Synth(environments: [.one], console: collector.console).run(arguments) != 0)
        #expect(!collector.error.contains("\n::error") && !collector.error.contains("\u{1B}"))
        #expect(collector.error.contains("\\n::error::b") || collector.error.contains("\\u{1B}[31mx"))
    }

    @Test func argumentsThatAreNotUTF8AreRefused() throws {
        let broken = String(decoding: [UInt8(ascii: "a"), 0xFF], as: UTF8.self)
        let folder = try TestFolder()
        let run = folder.synth("one", "--output", "\(folder.path)/\(broken)")
        #expect(run.status == 64)
        #expect(run.messages.contains("is not UTF-8"))
        #expect(folder.files(".").isEmpty)
    }

    @Test(arguments: [["nothing"], ["broken"], ["one", "--chek"]])
    func aShellThatReadsTheCommandsFailsToo(arguments: [String]) throws {
        let folder = try TestFolder()
        let run = folder.synth(arguments: arguments, environments: [.one, .broken])
        #expect(run.status != 0)
        #expect(run.output.hasPrefix("false  # synth failed"))
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test(arguments: [
        ["broken", "--json"], ["one", "--check"], ["broken", "-q"], ["validate", "none.json"], ["nothing", "--json"],
    ])
    func nothingElseIsMadeAScript(arguments: [String]) throws {
        let run = try TestFolder().synth(arguments: arguments, environments: [.one, .broken])
        #expect(run.status != 0)
        #expect(!run.output.contains("false  #"))
    }

    @Test func aTerminalGetsNoScript() {
        let collector = Collector(width: 80)
        #expect(Synth(environments: [.one], console: collector.console).run(["nothing"]) == 64)
        #expect(collector.out.isEmpty)
    }

    @Test(arguments: [["list"], ["--help"], ["--version"], ["explain"], ["list", "--json"], ["ways", "one"]])
    func whatStandardOutputDidNotTakeIsAFailure(arguments: [String]) {
        let collector = Collector()
        let console = Console(
            out: { _ in }, error: collector.console.write, outputFailure: { "No space left on device" })
        #expect(Synth(environments: [.one], console: console).run(arguments) == 1)
        #expect(collector.out.contains("synth: error: standard output took not all of the result: No space left"))
    }
}
