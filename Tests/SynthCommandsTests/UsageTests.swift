// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SynthCommands

@Suite struct UsageTests {
    @Test(arguments: [
        (["on"], "no environment 'on'; did you mean 'one'? known are: one, two"),
        (["nothing"], "no environment 'nothing'; known are: one, two"),
        ([], "name an environment"),
        (["one", "--chek"], "unknown option '--chek'; did you mean '--check'?"),
        (["one", "-x"], "unknown option '-x'"),
        (["one", "--stack"], "option '--stack' needs a value: --stack NAME"),
        (["one", "--check=yes"], "option '--check' takes no value"),
        (["one", "--stack", "frist"], "no stack 'frist'; did you mean 'first'? known are: first, second"),
        (["one", "--parameters-format", "yaml"], "takes deploy or create-stack, not 'yaml'"),
        (["--", "--all"], "no environment '--all'"),
        (["one", "--output", ""], "--output is empty; name a folder"),
        (
            ["deploy", "one", "--region", "euwest1"],
            "--region 'euwest1' is no region's code; did you mean 'eu-west-1'?"
        ),
        (["validate", "t.json", "--region", ""], "--region '' is no region's code"),
        (["list", "thre"], "no environment 'thre'"),
    ])
    func wrongArgumentsExitWith64(arguments: [String], message: String) throws {
        let folder = try TestFolder()
        let messages = Collector()
        let status = Synth(environments: [.one, .two], console: messages.console).run(arguments)
        #expect(status == 64)
        #expect(messages.error.contains("synth: error: "))
        #expect(messages.error.contains(message), "\(messages.error)")
        #expect(messages.out.isEmpty || messages.out.hasPrefix("false  # "))
        #expect(folder.files().isEmpty)
    }

    @Test func helpNamesCommandsOptionsAndEnvironments() throws {
        let run = try TestFolder().synth("--help")
        #expect(run.status == 0)
        for word in ["USAGE: synth ENVIRONMENT", "one, two", "--check", "--prune", "list", "Exit status"] {
            #expect(run.output.contains(word), "\(word)")
        }
        #expect(try TestFolder().synth("list", "--help").output.contains("USAGE: synth list"))
    }

    @Test(arguments: [
        (["nothing"], ["stacks: error: no environment 'nothing'", "Run 'stacks --help' for help."]),
        (["explain", "--strict"], ["Run 'stacks explain --help' for help."]),
        (["--help"], ["USAGE: stacks ENVIRONMENT... [OPTIONS]\n       stacks COMMAND", "OPTIONS of stacks ENV"]),
        (["help"], ["USAGE: stacks ENVIRONMENT... [OPTIONS]"]), (["help", "list"], ["USAGE: stacks list"]),
        (["help", "staus"], ["there is no command 'staus'; did you mean 'status'? 'stacks help' names all"]),
        (["ways", "--help"], ["USAGE: stacks ways ENVIRONMENT [OPTIONS]\n       stacks ways FILE... [OPTIONS]\n"]),
        (["--version"], ["stacks \(ToolVersion.current)\n"]),
        (["one", "--error", "no-such-rule-at-all"], ["see stacks explain", "false  # stacks failed"]),
    ])
    func theProgramGoesByItsOwnName(arguments: [String], expected: [String]) {
        let messages = Collector(program: "stacks")
        _ = Synth(environments: [.one], console: messages.console).run(arguments)
        let said = messages.out + messages.error
        for words in expected { #expect(said.contains(words), "\(said)") }
        #expect(!said.contains("synth "), "\(said)")
    }

    @Test func listShowsStacksInTheOrderOfTheirDeployment() throws {
        let one = "one  eu-west-1  any account\n  first  one-first\n  second  one-second\n"
        let two = "two  us-east-1  any account\n  first  shop-prod-first\n"
        #expect(try TestFolder().synth("list").output == one + two)
        #expect(try TestFolder().synth("list", "two").output == two)
    }

    @Test func listShowsTheAccount() throws {
        let run = try TestFolder().synth("list", environments: [.operated])
        #expect(run.output.hasPrefix("operated  eu-west-1  123456789012\n"))
    }

    @Test func versionIsPrinted() {
        let messages = Collector()
        #expect(Synth(environments: [], console: messages.console).run(["--version"]) == 0)
        #expect(messages.out == "synth \(ToolVersion.current)\n")
    }

    @Test(arguments: [
        ("plain-1_./:=@%+,", "plain-1_./:=@%+,"), ("", "''"), ("a b", "'a b'"), ("it's", #"'it'\''s'"#),
        ("$(rm)", "'$(rm)'"), ("a\nb", "'a\nb'"), ("é", "'é'"), ("*", "'*'"),
    ])
    func wordsAreQuotedForTheShell(word: String, expected: String) {
        #expect(ShellWord.quoted(word) == expected)
    }

    @Test func colorsAreForTerminalsOnly() {
        let plain = Collector()
        let colored = Collector(colors: true)
        for collector in [plain, colored] {
            _ = Synth(environments: [.one], console: collector.console).run(["nothing"])
        }
        #expect(!plain.error.contains("\u{1B}["))
        #expect(colored.error.contains("\u{1B}[31m"))
    }
}
