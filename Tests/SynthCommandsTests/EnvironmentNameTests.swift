// SPDX-License-Identifier: Apache-2.0

import StackDSL
import Testing

@testable import SynthCommands

/// Names that are no folder's, or mean something else.
@Suite struct EnvironmentNameTests {
    private func environment(_ name: String) -> Environment {
        Environment(name, region: .euWest1, account: .any, stackNamePrefix: "shop") { TestStack(name: "first") }
    }

    @Test(arguments: ["../../evil", "", "..", ".", ".git", "-x", "a/b", "a\nb", "a\u{1B}[31m"])
    func whatIsNoFoldersNameIsAnError(name: String) throws {
        let folder = try TestFolder()
        let run = folder.synth("--all", environments: [environment(name), .two])
        #expect(run.status == 1)
        #expect(run.messages.contains("is not a name for an environment; "), "\(run.messages)")
        #expect(run.messages.contains("[environment-name]"))
        #expect(folder.files(".").isEmpty)
    }

    @Test(arguments: ["env1", "http-api", "v1.2", "größe", "two words"])
    func othersAreFine(name: String) throws {
        let folder = try TestFolder()
        let run = folder.synth("--all", environments: [environment(name)])
        #expect(run.status == 0, "\(run.messages)")
        #expect(!run.messages.contains("[environment-name]"))
    }

    @Test func anEnvironmentWithoutStacksIsCheckedToo() throws {
        let empty = Environment("..", region: .euWest1, account: .any) {}
        #expect(try TestFolder().synth("--all", environments: [empty]).status == 1)
    }

    @Test func oneNameMeansOneEnvironment() throws {
        let folder = try TestFolder()
        let first = environment("shop")
        let line = #line + 1
        let second = Environment("shop", region: .usEast1, account: .any) { TestStack(name: "second") }
        let run = folder.synth("shop", environments: [first, second])
        #expect(run.status == 1)
        let file = "Tests/SynthCommandsTests/EnvironmentNameTests.swift"
        for place in ["\(file):\(first.location.line):", "\(file):\(line):"] {
            let told = run.messages.split(separator: "\n").filter { $0.hasPrefix(place) }
            #expect(told.count == 1, "\(run.messages)")
            #expect(told.first?.contains("error: there are 2 environments named 'shop'; ") == true)
        }
        #expect(folder.files().isEmpty)
    }

    @Test(arguments: [
        ["--all"], ["shop"], ["list"], ["validate", "--all"], ["silences"], ["deploy", "shop"], ["cost", "--compare"],
    ])
    func aPackageWithoutEnvironmentsIsToldWhereTheyBelong(arguments: [String]) throws {
        let messages = Collector()
        let synth = Synth(
            environments: [], console: messages.console, file: "Sources/synth/main.swift", line: 4, column: 6)
        #expect(synth.run(arguments) == 1)
        #expect(
            messages.error.contains(
                "Sources/synth/main.swift:4:6: error: there are no environments here; synth has no stack to write, to ask "
                    + "about or to deploy; put one into the list: Environment(\"test\", "), "\(messages.error)")
        #expect(messages.out.isEmpty || messages.out.hasPrefix("false  # "))
    }

    @Test func aCommandsNameIsAWarning() throws {
        let run = try TestFolder().synth("synthesize", "cost", environments: [environment("cost")])
        #expect(run.status == 0)
        #expect(run.messages.contains("warning: environment 'cost' has the name of a command; "))
    }

    @Test func lettersCaseIsAWarning() throws {
        let run = try TestFolder().synth("--all", environments: [environment("shop"), environment("Shop")])
        #expect(run.messages.contains("environments 'shop' and 'Shop' differ in the case of letters alone"))
    }
}
