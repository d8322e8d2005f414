// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import ResourceGenerator

@Suite("generate-resources")
struct CommandTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("generated-\(UUID())")

    private static let schemas = [
        "AWS::SQS::Queue": properties(
            #"{"Id": {"type": "string"}, "Key": {"type": "string", "format": "AWS::KMS::Key.Arn"}}"#),
        "AWS::SQS::QueuePolicy": properties("{}"),
        "AWS::SNS::Topic": properties("{}"),
        "AWS::Bad::Thing": properties(#"{"Line": {"type": "string"}}"#),
    ]

    private func run(_ arguments: String..., schemas: [String: String] = schemas) -> (
        code: Int32, said: String, complained: String
    ) {
        let printed = Lines()
        let complained = Lines()
        let command = GenerateCommand(
            generator(schemas), print: { printed.add($0) }, complain: { complained.add($0) })
        let code = command.run(arguments + ["--whole", "--output", folder.path])
        return (code, printed.text, complained.text)
    }

    private final class Lines {
        private(set) var text = ""
        func add(_ line: String) { text += line + "\n" }
    }

    private func files() throws -> [String] { try OutputFolder(folder.path).generatedFiles().keys.sorted() }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    private func remove() { try? FileManager.default.removeItem(at: folder) }

    @Test("Types and services are added to what is there")
    func adds() throws {
        defer { remove() }
        #expect(run("AWS::SNS::Topic").code == 0)
        #expect(try files() == ["Kinds.swift", "NotGenerated.swift", "SNS/SNS.Topic.swift", "SNS/SNS.swift"])
        let result = run("AWS::SQS")
        #expect(result.code == 0)
        #expect(
            try files() == [
                "Kinds.swift", "NotGenerated.swift", "SNS/SNS.Topic.swift", "SNS/SNS.swift", "SQS/SQS.Queue.swift",
                "SQS/SQS.QueuePolicy.swift", "SQS/SQS.swift",
            ])
        #expect(!result.said.contains("wrote \(folder.path)/SNS/"), "what is right already is not written again")
        #expect(try text("Kinds.swift").contains("public enum KMS"))
    }

    @Test("--check names what is stale and writes nothing; --refresh makes it right and removes what is left over")
    func checkAndRefresh() throws {
        defer { remove() }
        _ = run("AWS::SNS::Topic", "AWS::SQS::Queue")
        #expect(run("--check").code == 0)
        let topic = folder.appendingPathComponent("SNS/SNS.Topic.swift")
        try Data((try text("SNS/SNS.Topic.swift") + "// more").utf8).write(to: topic)
        try FileManager.default.removeItem(at: folder.appendingPathComponent("SQS/SQS.Queue.swift"))
        let result = run("--check")
        #expect(result.code == 1)
        for name in ["SNS/SNS.Topic.swift", "SQS/SQS.swift", "Kinds.swift"] {
            #expect(result.complained.contains("\(name) is not what the generator makes"))
        }
        #expect(try text("SNS/SNS.Topic.swift").hasSuffix("// more"))
        #expect(run("--refresh").code == 0)
        #expect(try files() == ["Kinds.swift", "NotGenerated.swift", "SNS/SNS.Topic.swift", "SNS/SNS.swift"])
        #expect(run("--check").code == 0)
    }

    @Test("Files of other origin are left alone")
    func foreignFiles() throws {
        defer { remove() }
        _ = run("AWS::SNS::Topic")
        let own = folder.appendingPathComponent("SNS/Extras.swift")
        try Data("// mine".utf8).write(to: own)
        #expect(run("--refresh").code == 0)
        #expect(try text("SNS/Extras.swift") == "// mine")
    }

    @Test("A misspelled name is answered with the closest ones, and nothing is written")
    func misspelled() throws {
        defer { remove() }
        let type = run("AWS::SNS::Topik", "AWS::SQS::Queue")
        #expect(type.code == 1)
        #expect(
            type.complained
                == "generate-resources: error: there is no resource type or service AWS::SNS::Topik; did you mean AWS::SNS::Topic?\n"
        )
        #expect(run("AWS::SQ").complained.contains("did you mean AWS::SQS"))
        #expect(run("queue").complained.contains("did you mean AWS::SQS::Queue?"))
        #expect(run("xyzzy").complained.contains("see --list"))
        #expect(try files() == [])
    }

    @Test("A collision of names stops everything")
    func collision() throws {
        defer { remove() }
        let result = run("AWS::Bad::Thing", "AWS::SNS::Topic")
        #expect(result.code == 1)
        #expect(result.complained.contains("generate-resources: error: AWS::Bad::Thing: property Line"))
        #expect(try files() == [])
    }

    @Test("A type that AWS has no more is named")
    func goneType() throws {
        defer { remove() }
        _ = run("AWS::SNS::Topic", "AWS::SQS::Queue")
        let result = run("--refresh", schemas: Self.schemas.filter { $0.key != "AWS::SNS::Topic" })
        #expect(result.code == 1)
        #expect(result.complained.contains("SNS/SNS.Topic.swift: AWS has no such type; delete the file"))
    }

    @Test("A folder that cannot be written to is named, with the system's reason")
    func unwritable() throws {
        defer { remove() }
        try Data().write(to: folder)
        let result = run("AWS::SNS::Topic")
        #expect(result.code == 1)
        #expect(result.complained.hasPrefix("generate-resources: error: \(folder.path)"))
        #expect(result.complained.contains("cannot write this: "))
    }

    @Test("--list names types")
    func list() {
        #expect(run("--list").said.split(separator: "\n").count == 4)
        #expect(run("--list", "queue").said == "AWS::SQS::Queue\nAWS::SQS::QueuePolicy\n")
        #expect(run("--list", "nothing").code == 1)
    }

    @Test("--untyped lists texts that sound like references")
    func untyped() {
        let schema = properties(
            #"{"RoleArn": {"type": "string"}, "Comment": {"type": "string"}, "KeyArn": {"type": "string", "format": "AWS::KMS::Key.Arn"}}"#
        )
        #expect(
            run("--untyped", "AWS::Test::Thing", schemas: ["AWS::Test::Thing": schema]).said
                == "AWS::Test::Thing RoleArn\n")
    }

    @Test(
        "Wrong usage exits with 64 and shows the usage",
        arguments: [["--chek"], ["--output"], ["--check", "AWS::SQS::Queue"], []])
    func usage(arguments: [String]) {
        let complained = Lines()
        let command = GenerateCommand(generator(Self.schemas), print: { _ in }, complain: { complained.add($0) })
        #expect(command.run(arguments) == 64)
        #expect(complained.text.hasPrefix("generate-resources: error: "))
        #expect(complained.text.contains("usage: generate-resources"))
    }

    @Test("--help is no error")
    func help() {
        let result = run("--help")
        #expect(result.code == 0)
        #expect(result.said.hasPrefix("usage: generate-resources"))
    }
}
