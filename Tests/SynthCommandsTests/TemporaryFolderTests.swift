// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

@Suite struct TemporaryFolderTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private var process: ProcessContext { ProcessContext(variables: ["TMPDIR": folder.path]) }

    private func age(_ path: String) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -3_600)], ofItemAtPath: path)
    }

    private func leave(_ name: String, _ file: String = "a.parameters.json") throws {
        try folder.write("secret", to: "\(name)/\(file)")
        try age("\(folder.path)/\(name)")
    }

    private func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder.path)/\(name)") }

    @Test func nobodyElseReadsIt() throws {
        let temporary = try TemporaryFolder(process)
        let mode = try FileManager.default.attributesOfItem(atPath: temporary.path)[.posixPermissions] as? Int
        #expect(mode == 0o700)
    }

    @Test func itGoesWithItsFiles() throws {
        var temporary: TemporaryFolder? = try TemporaryFolder(process)
        let path = try #require(try temporary?.write("x", to: "a.parameters.json"))
        #expect(FileManager.default.fileExists(atPath: path))
        temporary = nil
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func whatAKilledRunLeftIsSwept() throws {
        try leave("synth-AbCd12")
        try leave("synth-EfGh34", ".a.parameters.json.77.tmp")
        try leave("synth-IjKl56", ".synth-0123456789abcdef.tmp")
        _ = try TemporaryFolder(process)
        #expect(!exists("synth-AbCd12"))
        #expect(!exists("synth-EfGh34"))
        #expect(!exists("synth-IjKl56"), "the name of a file that StagedFiles was writing")
    }

    @Test func whatLivesOrIsYoungOrForeignStays() throws {
        let living = try TemporaryFolder(process)
        try age(living.path)
        try folder.write("secret", to: "synth-Young1/a.parameters.json")
        try leave("synth-Other1", "notes.txt")
        try leave("synth-longer-name")
        try leave("elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/synth-Link12", withDestinationPath: "\(folder.path)/elsewhere")
        _ = try TemporaryFolder(process)
        #expect(FileManager.default.fileExists(atPath: living.path))
        for name in ["synth-Young1", "synth-Other1", "synth-longer-name", "elsewhere/a.parameters.json"] {
            #expect(exists(name), "\(name)")
        }
    }
}
