// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import Testing

@testable import SynthCommands

@Suite struct CompletionTests {
    private func candidates(_ words: String...) throws -> [String] {
        let run = try TestFolder().synth(arguments: ["completions", "--candidates", "--"] + words)
        #expect(run.status == 0)
        return run.output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
    }

    @Test func theFirstWordIsAnEnvironmentOrACommand() throws {
        let all = try candidates("")
        #expect(all.first == "one" && all.contains("two") && all.contains("deploy"))
        #expect(try candidates("dep") == ["deploy"])
        #expect(try candidates("--che") == ["--check"])
    }

    @Test func commandsTakeWhatTheirUsageSays() throws {
        #expect(try candidates("deploy", "") == ["one", "two"])
        #expect(try candidates("deploy", "one", "") == ["two"])
        #expect(try candidates("outputs", "one", "") == [])
        #expect(try candidates("explain", "unreachable-aws") == ["unreachable-aws-service"])
        #expect(
            try candidates("explain", "AWS::SQS::") == [
                "AWS::SQS::Queue", "AWS::SQS::QueueInlinePolicy", "AWS::SQS::QueuePolicy",
            ])
        #expect(try candidates("explain", "AWS::Serverless::Fu") == ["AWS::Serverless::Function"])
        #expect(try candidates("explain", "AWS::SQS::Queue", "") == [])
        #expect(try candidates("completions", "z") == ["zsh"])
        #expect(try candidates("convert", "") == [])
    }

    @Test func optionsTakeTheirValues() throws {
        #expect(try candidates("deploy", "--dry") == ["--dry-run"])
        #expect(try candidates("deploy", "--dry-run", "--dry") == [])
        #expect(try candidates("new", "shop", "--template", "lam") == ["lambda"])
        #expect(try candidates("new", "shop", "--template=lam") == ["--template=lambda"])
        #expect(try candidates("new", "shop", "--template", "=", "lam") == ["lambda"])
        #expect(try candidates("explain", "--format", "") == ["text", "markdown"])
        #expect(try candidates("deploy", "--profile", "") == [])
        #expect(try candidates("deploy", "--profile", "me", "") == ["one", "two"])
        #expect(try candidates("exec", "one", "Web", "--", "") == [])
    }

    @Test func layersAreNamed() throws {
        #expect(try candidates("graph", "one", "--show", "se") == ["security"])
    }

    @Test func wordsThatBashTakesApartAreWhole() throws {
        #expect(try candidates("explain", "AWS", "::", "SQS", "::", "QueueP") == ["AWS::SQS::QueuePolicy"])
        #expect(try candidates("explain", "AWS", "::", "SQS", "::").count == 3)
        #expect(try candidates("explain", "AWS", "::", "SQS", "::", "Queue", "") == [])
    }

    @Test func bashIsGivenWhatStandsBehindTheLastColon() throws {
        let folder = try TestFolder()
        let script = try #require(CompletionScript.text(for: "bash", program: "synth"))
        try folder.write("\(script)\nprogram() { printf 'AWS::SQS::Queue\\thelp\\n'; }\n", to: "script")
        let bash = Process()
        let output = Foundation.Pipe()
        bash.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        bash.arguments = [
            "bash", "-c",
            """
            source "$1"; COMP_WORDBREAKS=' =:'
            COMP_WORDS=(program explain AWS :: SQS :: Qu) COMP_CWORD=6
            COMP_LINE='program explain AWS::SQS::Qu' COMP_POINT=28; _synth_words; echo "${COMPREPLY[*]}"
            """, "bash", "\(folder.path)/script",
        ]
        bash.standardOutput = output
        try bash.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        bash.waitUntilExit()
        #expect(String(decoding: said, as: UTF8.self) == "Queue\n")
    }

    @Test func stacksAreThoseOfTheEnvironment() throws {
        #expect(try candidates("diff", "one", "--stack", "") == Environment.one.stacks.map(\.stack.name))
    }

    @Test func nothingThatIsTypedIsAnError() throws {
        #expect(try candidates("nosuch", "--nosuch", "") == ["one", "two"])
        #expect(try candidates() == candidates(""))
    }

    @Test(arguments: CompletionScript.shells) func scriptsAskTheProgram(shell: String) throws {
        let run = try TestFolder().synth(arguments: ["completions", shell])
        #expect(run.status == 0)
        #expect(run.output.contains("completions --candidates --"))
        #expect(run.output.contains("synth"))
    }

    @Test func anotherShellIsRefused() throws {
        let run = try TestFolder().synth(arguments: ["completions", "tcsh"])
        #expect(run.status == 64)
        #expect(run.messages.contains("there are some for bash, fish, zsh"))
    }

    @Test func theManualHasEveryCommandAndOption() throws {
        let page = try TestFolder().synth(arguments: ["manual"]).output
        for command in Synth.commands {
            #expect(page.contains("\n.SS \(command.name)\n"))
            for option in command.options {
                #expect(page.contains(option.name.replacing("-", with: "\\-")), "\(command.name) \(option.name)")
            }
        }
        #expect(!page.split(separator: "\n").contains { $0.hasPrefix("'") })
    }
}
