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
        let run = folder.synth("shop", environments: [environment("shop"), environment("shop")])
        #expect(run.status == 1)
        #expect(run.messages.contains("error: there are 2 environments named 'shop'; "))
        #expect(folder.files().isEmpty)
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
