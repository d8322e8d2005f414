// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SynthCommands

/// `new` writes into the folder that it runs in, so it runs as a program of its own.
@Suite struct NewPackageTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func synth(_ arguments: String...) throws -> TestFolder.Run {
        try run(Products.synth, arguments)
    }

    private func run(_ program: URL, _ arguments: [String]) throws -> TestFolder.Run {
        let process = Process()
        let out = Foundation.Pipe()
        let error = Foundation.Pipe()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.standardOutput = out
        process.standardError = error
        try process.run()
        let output = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let messages = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return TestFolder.Run(status: process.terminationStatus, output: output, messages: messages)
    }

    /// Everything in a folder, hidden or not.
    private func names(in path: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
        var isFolder: ObjCBool = false
        return files.filter {
            FileManager.default.fileExists(atPath: "\(path)/\($0)", isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test(arguments: [
        ("empty", "empty"), ("container", "container-service"), ("lambda", "lambda-api"),
        ("static-site", "static-site"),
        ("queue-worker", "queue-worker"), ("two-accounts", "two-accounts"),
    ])
    func aTemplateIsAnExampleUnderAnotherName(template: String, example: String) throws {
        let run = try synth("new", "shop", "--template", template)
        #expect(run.status == 0, "\(run.messages)")
        let source = "\(Self.root)/Examples/\(example)"
        let expected = names(in: source).filter { name in
            !["cfn-out/", ".build/", ".swiftpm/", "Package.resolved"].contains { name.hasPrefix($0) }
        }
        #expect(names(in: "\(folder.path)/shop") == expected)
        for name in expected {
            let text = try String(contentsOfFile: "\(source)/\(name)", encoding: .utf8)
                .replacingOccurrences(of: example, with: "shop")
                .replacingOccurrences(
                    of: #"name: "StackDSL", path: "../..""#,
                    with: #"url: "https://github.com/stackdsl/StackDSL", from: "\#(ToolVersion.current)""#)
            #expect(folder.read("shop/\(name)") == text, "\(name)")
        }
    }

    @Test func itSaysWhatToRunNext() throws {
        let run = try synth("new", "shop")
        #expect(run.output == "cd shop && swift run synth --all\nswift test\n")
        #expect(run.messages.hasPrefix("wrote shop/Package.swift\n"))
        let report = try synth("new", "other", "--json").output
        #expect(report.contains("\"other/Package.swift\""), "\(report)")
    }

    @Test(arguments: [("DSL", "../DSL"), ("./DSL/", ".././DSL/"), (".", "..")])
    func aFolderIsNamedAsSeenFromThePackage(path: String, expected: String) throws {
        let manifest = try String(contentsOfFile: "\(Self.root)/Package.swift", encoding: .utf8)
        try folder.write(manifest, to: path == "." ? "Package.swift" : "DSL/Package.swift")
        let run = try synth("new", "shop", "--path", path)
        #expect(run.status == 0, "\(run.messages)")
        let text = try #require(folder.read("shop/Package.swift"))
        #expect(text.contains(".package(name: \"StackDSL\", path: \"\(expected)\")"), "\(text)")
    }

    @Test(arguments: [
        (["new"], "name the package: new NAME"),
        (["new", "a", "b"], "name one package, not a and b"),
        (["new", "../shop"], "'../shop' is no name for a package of stacks: "),
        (["new", "1shop"], "'1shop' is no name for a package of stacks: "),
        (["new", ""], "'' is no name for a package of stacks: "),
        (["new", "größe"], "'größe' is no name for a package of stacks: "),
        (["new", String(repeating: "a", count: 41)], "has 41 characters; "),
        (["new", "StackDsl"], "cannot depend on StackDSL"),
        (["new", "shop", "--template", "lamda"], "no template 'lamda'; did you mean 'lambda'? there are: empty, "),
        (
            ["new", "shop", "--path", "nowhere"],
            "--path 'nowhere' is no folder with StackDSL: there is no Package.swift"
        ),
        (["new", "shop", "--path", ""], "--path '' is no folder with StackDSL: "),
        (
            ["new", "shop", "--path", "other"],
            "--path 'other' is no folder with StackDSL: its Package.swift is of another"
        ),
    ])
    func whatCannotBeMeantIsAUsageError(arguments: [String], message: String) throws {
        try folder.write("let package = Package(name: \"Other\")\n", to: "other/Package.swift")
        let run = try run(Products.synth, arguments)
        #expect(run.status == 64)
        #expect(run.messages.contains("synth-under-test: error: "), "\(run.messages)")
        #expect(run.messages.contains(message), "\(run.messages)")
        #expect(run.output.isEmpty)
        #expect(names(in: folder.path) == ["other/Package.swift"])
    }

    @Test func nothingIsOverwritten() throws {
        try folder.write("mine", to: "shop/notes.txt")
        try folder.write("mine", to: "file")
        for (name, kind) in [("shop", "a folder"), ("file", "something")] {
            let run = try synth("new", name)
            #expect(run.status == 1)
            #expect(run.messages.contains("there is \(kind) '\(name)' here already, and nothing is overwritten"))
        }
        #expect(names(in: folder.path) == ["file", "shop/notes.txt"])
    }

    @Test func anEmptyFolderIsTaken() throws {
        try FileManager.default.createDirectory(atPath: "\(folder.path)/shop", withIntermediateDirectories: false)
        #expect(try synth("new", "shop").status == 0)
        #expect(folder.read("shop/Package.swift") != nil)
    }

    @Test func aPackageComesWholeOrNotAtAll() throws {
        // No file of more than a block can be written.
        let script = "trap '' XFSZ; ulimit -f 1; exec '\(Products.synth.path)' new shop --template container"
        let run = try run(URL(fileURLWithPath: "/bin/sh"), ["-c", script])
        #expect(run.status == 1, "\(run.messages)")
        #expect(run.messages.contains("error: cannot write "), "\(run.messages)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test func filesOutsideOfAPackageAreAnnounced() throws {
        let warning = "warning: this is not a package's folder: cfn-out is meant in "
        let outside = try synth("shop")
        #expect(outside.status == 0)
        #expect(outside.messages.contains(warning), "\(outside.messages)")
        #expect(try !synth("shop", "--output", "there").messages.contains(warning))
        try folder.write("", to: "Package.swift")
        #expect(try !synth("shop").messages.contains(warning))
    }
}
