// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

/// How files get into the output folder.
@Suite struct WritingTests {
    private func mode(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    @Test func permissionsOfFilesThatAreThereStay() throws {
        let folder = try TestFolder()
        _ = folder.synth("two")
        let name = "out/two/first.template.json"
        for wanted in [0o600, 0o664] {
            try FileManager.default.setAttributes([.posixPermissions: wanted], ofItemAtPath: "\(folder.path)/\(name)")
            let file = try #require(FileHandle(forWritingAtPath: "\(folder.path)/\(name)"))
            try file.truncate(atOffset: 10)
            #expect(folder.synth("two").messages.contains("updated   "))
            #expect(try mode("\(folder.path)/\(name)") == wanted)
        }
    }

    @Test func nothingIsWrittenWhereOneFileCannotBe() throws {
        let folder = try TestFolder()
        try folder.write("old", to: "out/one/first.template.json")
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/out/two/first.template.json", withIntermediateDirectories: true)
        let run = folder.synth("one", "two")
        #expect(run.status == 1)
        #expect(folder.files().filter { !$0.hasPrefix("two/") } == ["one/first.template.json"])
        #expect(folder.read("out/one/first.template.json") == "old")
        #expect(folder.read("out/.synth-files") == nil)
    }

    @Test func temporaryFilesOfTheDeadAreSwept() throws {
        let folder = try TestFolder()
        _ = folder.synth("one")
        let (dead, young) = (".synth-0123456789abcdef.tmp", ".first.template.json.11.tmp")
        let old = ".second.template.json.4711.tmp"
        for name in [dead, young, old, ".mine.tmp"] { try folder.write("half", to: "out/one/\(name)") }
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -7_200)], ofItemAtPath: "\(folder.path)/out/one/\(old)")
        #expect(folder.synth("one").status == 0)
        #expect(folder.files().filter { $0.hasSuffix(".tmp") } == ["one/\(young)", "one/.mine.tmp"].sorted())
    }

    @Test func aFolderIsOneRunsAtATime() throws {
        let folder = try TestFolder()
        try FileManager.default.createDirectory(atPath: "\(folder.path)/out", withIntermediateDirectories: true)
        var lock: FolderLock? = try FolderLock("\(folder.path)/out")
        #expect(lock?.isHeld == true)
        let isDone = DispatchSemaphore(value: 0)
        let thread = Thread {
            _ = folder.synth("one")
            isDone.signal()
        }
        thread.start()
        #expect(isDone.wait(timeout: .now() + 0.05) == .timedOut)
        #expect(folder.files().isEmpty)
        lock = nil
        isDone.wait()
        #expect(folder.files().count == 4)
    }

    @Test func aMixOfAnEarlierRunIsSaidAndMended() throws {
        let folder = try TestFolder()
        _ = folder.synth("--all")
        var unfinished = try UnfinishedRun(in: "\(folder.path)/out")
        let new = try #require(folder.read("out/one/first.template.json"))
        unfinished.note("one/first.template.json", Array(new.utf8))
        unfinished.note("one/first.parameters.json", Array("[]".utf8))
        try folder.write(unfinished.text, to: "out/.synth-unfinished")
        let words = "an earlier run was ended while it wrote the files of 'one', which do not belong together"

        let check = folder.synth("one", "--check")
        #expect(check.messages.contains("\(words): new is \(folder.path)/out/one/first.template.json; from before is"))
        #expect(folder.synth("two").messages.contains("\(words)"))
        let collector = Collector()
        _ = Synth(environments: [.one], console: collector.console)
            .run(["validate", "\(folder.path)/out/one/first.template.json"])
        #expect(collector.out.contains("\(words)"))

        #expect(folder.synth("one").messages.contains("all are brought up to date now"))
        #expect(folder.read("out/.synth-unfinished") == nil)
        #expect(!folder.synth("one").messages.contains("an earlier run"))
    }

    @Test func whatIsAllNewOrAllOldIsNoMix() throws {
        let folder = try TestFolder()
        _ = folder.synth("one")
        for isNew in [true, false] {
            var unfinished = try UnfinishedRun(in: "\(folder.path)/out")
            for name in folder.files() {
                unfinished.note(name, Array((isNew ? folder.read("out/\(name)") ?? "" : "other").utf8))
            }
            try folder.write(unfinished.text, to: "out/.synth-unfinished")
            #expect(!folder.synth("one").messages.contains("an earlier run"))
            #expect(folder.read("out/.synth-unfinished") == nil)
        }
    }
}
