// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import ResourceGenerator

@Suite("Types in another package than AWS's")
struct BesideTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("package-\(UUID())")

    private static let schemas = [
        "AWS::SQS::Queue": properties(#"{"Key": {"type": "string", "format": "AWS::KMS::Key.Arn"}}"#),
        "AWS::KMS::Key": properties(#"{"Usage": {"type": "string"}}"#),
        "AWS::KMS::Alias": properties(#"{"Target": {"type": "string", "format": "AWS::KMS::Key.Arn"}}"#),
    ]

    private static let aws = TypedModule(text: "AWS::KMS::Key kind\nAWS::SQS::Queue type\n")

    private func run(_ arguments: String...) -> (code: Int32, said: String, complained: String) {
        let printed = Lines()
        let complained = Lines()
        let command = GenerateCommand(
            generator(Self.schemas), in: folder.path, beside: Self.aws, print: { printed.add($0) },
            complain: { complained.add($0) })
        return (command.run(arguments), printed.text, complained.text)
    }

    private final class Lines {
        private(set) var text = ""
        func add(_ line: String) { text += line + "\n" }
    }

    private func write(_ name: String, _ text: String = "") throws {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    private func files() throws -> [String] { try OutputFolder(folder.path).generatedFiles().keys.sorted() }

    private func remove() { try? FileManager.default.removeItem(at: folder) }

    private func makePackage() throws {
        try write("Package.swift")
        try write("Sources/Stacks/Shop.swift")
        try write("Sources/synth/main.swift")
    }

    @Test("Types go to the stacks' target, one file each and nothing else")
    func usualFolder() throws {
        defer { remove() }
        try makePackage()
        let result = run("AWS::KMS::Alias", "AWS::KMS::Key")
        #expect(result.code == 0)
        let written = ["Sources/Stacks/Resources/KMS/KMS.Alias.swift", "Sources/Stacks/Resources/KMS/KMS.Key.swift"]
        #expect(try files() == written)
        for file in written { #expect(result.said.contains("wrote \(file)\n")) }
        #expect(try text(written[0]).contains("import AWS\nimport StackDSL\n"))
    }

    @Test("What references know already becomes a resource, so that it is one type on both sides; the rest is new")
    func forms() throws {
        defer { remove() }
        try makePackage()
        _ = run("AWS::KMS::Alias", "AWS::KMS::Key")
        let key = try text("Sources/Stacks/Resources/KMS/KMS.Key.swift")
        #expect(key.contains("\nextension KMS.Key: @retroactive StackDSL.Resource {\n"))
        #expect(key.contains("        self = .made(of: ResourceDefinition(\n"))
        #expect(!key.contains("typeName = "))
        let alias = try text("Sources/Stacks/Resources/KMS/KMS.Alias.swift")
        #expect(alias.contains("\nextension KMS {\n"))
        #expect(alias.contains("    public struct Alias: StackDSL.Resource {\n"))
        #expect(alias.contains("target: ARN<KMS.Key>? = nil"))
    }

    @Test("What AWS has is not generated, and no longer kept once AWS has it")
    func shipped() throws {
        defer { remove() }
        try makePackage()
        let asked = run("AWS::SQS")
        #expect(asked.code == 0)
        #expect(asked.said.contains("AWS::SQS::Queue is in the module AWS: import AWS, and write SQS.Queue\n"))
        #expect(try files() == [])
        let old = "Sources/Stacks/Resources/SQS/SQS.Queue.swift"
        try write(old, Printer.header)
        #expect(run("--check").code == 1)
        #expect(run("--refresh").said.contains("removed \(old)\n"))
        #expect(try files() == [])
        #expect(run("--check").code == 0)
    }

    @Test("The folder of the module AWS is that also where it is named", arguments: ["Sources/AWS", "./Sources/AWS/"])
    func folderOfAWS(name: String) throws {
        defer { remove() }
        try write("Sources/SchemaCatalog/schemas.txt")
        #expect(run("AWS::SQS::Queue").code == 0)
        let made = try files()
        #expect(made.contains("Sources/AWS/SQS/SQS.Queue.swift"))
        #expect(run("AWS::SQS::Queue", "--output", name).code == 0)
        #expect(try files() == made)
        #expect(run("--check", "--output", name).code == 0)
    }

    @Test("They stay where they are, whatever the folder is called")
    func otherFolder() throws {
        defer { remove() }
        try makePackage()
        #expect(run("AWS::KMS::Alias", "--output", "Sources/Types").code == 0)
        #expect(run("AWS::KMS::Key").code == 0)
        #expect(try files() == ["Sources/Types/KMS/KMS.Alias.swift", "Sources/Types/KMS/KMS.Key.swift"])
    }

    @Test("A folder is the same however it is written, and one around it removes nothing")
    func spellings() throws {
        defer { remove() }
        try makePackage()
        _ = run("AWS::KMS::Alias")
        let made = try files()
        for name in [
            "Sources/Stacks/Resources/", "./Sources/Stacks/Resources", folder.path + "/Sources/Stacks/Resources",
        ] {
            #expect(run("--refresh", "--output", name).code == 0, "\(name)")
        }
        for name in ["Sources/Stacks", "Sources", "."] {
            #expect(run("--refresh", "--output", name).code == 0, "\(name)")
            #expect(run("AWS::KMS::Alias", "--output", name).complained.contains("is generated here already"))
        }
        #expect(run("--refresh", "--output", "").code == 64)
        #expect(try files() == made)
    }

    @Test("A file that somebody else made is not replaced")
    func stranger() throws {
        defer { remove() }
        try makePackage()
        let own = "Sources/Stacks/Resources/KMS/KMS.Alias.swift"
        try write(own, "// mine")
        let result = run("AWS::KMS::Alias")
        #expect(result.code == 1)
        #expect(result.complained.contains("\(own): a file is here that this did not make"))
        #expect(try text(own) == "// mine")
    }

    @Test("A type is generated once in a package")
    func twice() throws {
        defer { remove() }
        try makePackage()
        _ = run("AWS::KMS::Alias", "--output", "Sources/Types")
        let second = run("AWS::KMS::Alias", "--output", "Sources/Stacks/Resources")
        #expect(second.code == 1)
        #expect(
            second.complained.hasPrefix(
                "generate-resources: error: Sources/Types/KMS/KMS.Alias.swift: AWS::KMS::Alias is generated here already"
            ))
        #expect(run("AWS::KMS::Key", "--output", "Sources/Stacks/Resources").code == 0)
        #expect(run("--refresh").complained.contains("say which by --output"))
    }

    @Test("No package, or one whose targets say nothing: what to do is said, and nothing is written")
    func unclear() throws {
        defer { remove() }
        try write("README.md")
        #expect(run("AWS::KMS::Alias").complained.contains("Package.swift: there is none here"))
        try write("Package.swift")
        try write("Sources/One/a.swift")
        try write("Sources/Two/b.swift")
        #expect(run("AWS::KMS::Alias").complained.contains("which target are the types for?"))
        #expect(try files() == [])
    }

    @Test("The record of what AWS has reads back as it is written")
    func record() {
        #expect(TypedModule(text: Self.aws.text) == Self.aws)
        #expect(TypedModule.aws.types.contains { $0.full == "AWS::SQS::Queue" })
        #expect(TypedModule.aws.kinds.isDisjoint(with: TypedModule.aws.types))
    }
}
