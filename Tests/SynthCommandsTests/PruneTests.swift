// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import Testing

@testable import SynthCommands

/// What `--prune` removes, and what it must not.
@Suite struct PruneTests {
    private static let first = Environment("one", region: .euWest1, account: .any) { TestStack(name: "first") }

    @Test func leftoversAreListedAndRemovedOnlyWhenAsked() throws {
        let folder = try TestFolder()
        _ = folder.synth("one")
        try folder.write("mine", to: "out/one/notes.json")
        let named = folder.synth("one", environments: [Self.first])
        #expect(named.status == 0)
        #expect(named.messages.contains("out/one/second.template.json: its stack is gone; --prune removes it"))
        let check = folder.synth("one", "--check", environments: [Self.first])
        #expect(check.status == 1)
        #expect(check.output.contains("Only in the output folder: \(folder.path)/out/one/second.template.json"))
        #expect(folder.files().contains("one/second.template.json"))

        let run = folder.synth("one", "--prune", environments: [Self.first])
        #expect(run.status == 0)
        let listed = try #require(run.messages.range(of: "  \(folder.path)/out/one/second.template.json"))
        let removed = try #require(run.messages.range(of: "removed   \(folder.path)/out/one/second.parameters.json"))
        #expect(listed.lowerBound < removed.lowerBound)
        #expect(folder.files() == ["one/first.parameters.json", "one/first.template.json", "one/notes.json"])
        #expect(folder.synth("one", "--check", environments: [Self.first]).status == 0)
    }

    @Test func environmentsThatAreGoneCountWithAll() throws {
        let folder = try TestFolder()
        _ = folder.synth("--all")
        #expect(!folder.synth("one", environments: [.one]).messages.contains("two/"))
        #expect(folder.synth("--all", environments: [.one]).messages.contains("left over \(folder.path)/out/two/first"))
        #expect(folder.synth("--all", "--prune", environments: [.one]).status == 0)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out/two"))
        #expect(folder.synth("--all", "--check", environments: [.one]).status == 0)
    }

    @Test func theRecordIsSortedAndOfThatWhatIsThere() throws {
        let folder = try TestFolder()
        _ = folder.synth("two")
        _ = folder.synth("one")
        let lines = try #require(folder.read("out/.synth-files")).split(separator: "\n").dropFirst()
        #expect(Array(lines) == lines.sorted())
        #expect(lines.map(String.init) == folder.files())
    }

    /// Whatever others have below the output folder, by any name.
    @Test func whatOthersWroteStays() throws {
        let folder = try TestFolder()
        _ = folder.synth("--all")
        let names = [".git/a.template.json", "cdk.out/b.template.json", "one/mine.parameters.json", "c.template.json"]
        for name in names { try folder.write("{}\n", to: "out/\(name)") }
        try folder.write("{}\n", to: "outside/d.template.json")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/out/linked", withDestinationPath: "\(folder.path)/outside")
        let run = folder.synth("--all", "--prune")
        #expect(run.status == 0)
        #expect(run.messages.contains("left alone \(folder.path)/out/one/mine.parameters.json: no record says"))
        for name in names { #expect(folder.read("out/\(name)") == "{}\n") }
        #expect(folder.read("outside/d.template.json") == "{}\n")
        #expect(folder.synth("--all", "--check").status == 0)
    }

    @Test func nothingIsRemovedThroughALink() throws {
        let folder = try TestFolder()
        _ = folder.synth("--all")
        let manager = FileManager.default
        try manager.moveItem(atPath: "\(folder.path)/out/two", toPath: "\(folder.path)/outside")
        try manager.createSymbolicLink(
            atPath: "\(folder.path)/out/two", withDestinationPath: "\(folder.path)/outside")
        _ = folder.synth("--all", "--prune", environments: [.one])
        #expect(folder.files("outside").count == 2)

        try manager.removeItem(atPath: "\(folder.path)/out/one/second.template.json")
        try folder.write("mine", to: "precious.template.json")
        try manager.createSymbolicLink(
            atPath: "\(folder.path)/out/one/second.template.json",
            withDestinationPath: "\(folder.path)/precious.template.json")
        _ = folder.synth("one", "--prune", environments: [Self.first])
        #expect(folder.read("precious.template.json") == "mine")
    }

    /// What a record says is believed of files that synth may have written, and of no others.
    @Test(arguments: [
        "../outside.template.json", "one/../../outside.template.json", "/outside.template.json", ".git/x.template.json",
        "one/notes.json",
    ])
    func aRecordIsNotBelievedEverything(line: String) throws {
        let folder = try TestFolder()
        try folder.write("mine", to: "outside.template.json")
        for name in [".git/x.template.json", "one/notes.json"] { try folder.write("mine", to: "out/\(name)") }
        try folder.write("<<<<<<< HEAD\n\(line)\n=======\n>>>>>>> b\n", to: "out/.synth-files")
        #expect(folder.synth("--all", "--prune").status == 0)
        for name in ["outside.template.json", "out/.git/x.template.json", "out/one/notes.json"] {
            #expect(folder.read(name) == "mine")
        }
    }

    @Test func ofAnOlderOutputWhatIsCertainlyOursIsRemoved() throws {
        let folder = try TestFolder()
        _ = folder.synth("one")
        try FileManager.default.removeItem(atPath: "\(folder.path)/out/.synth-files")
        // A template alone, and a pair in somebody else's writing.
        try folder.write(try #require(folder.read("out/one/first.template.json")), to: "out/one/alone.template.json")
        try folder.write(#"{"Resources": {}}"#, to: "out/one/theirs.template.json")
        try folder.write("[]", to: "out/one/theirs.parameters.json")
        let run = folder.synth("one", "--prune", environments: [Self.first])
        #expect(run.status == 0)
        #expect(
            folder.files() == [
                "one/alone.template.json", "one/first.parameters.json", "one/first.template.json",
                "one/theirs.parameters.json", "one/theirs.template.json",
            ])
        #expect(run.messages.contains("left alone \(folder.path)/out/one/alone.template.json"))
    }
}
