// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL

@testable import SynthCommands

/// A folder of a test's own, and what `synth` said while it ran there.
final class TestFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("synth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    struct Run {
        let status: Int32
        let output: String
        let messages: String
    }

    /// Runs `synth` with this folder's `out` as output folder unless the arguments name one.
    func synth(_ arguments: String..., environments: [Environment] = [.one, .two]) -> Run {
        synth(arguments: arguments, environments: environments)
    }

    func synth(arguments: [String], environments: [Environment] = [.one, .two]) -> Run {
        let collector = Collector()
        let hasOutput = arguments.contains { $0 == "-o" || $0.hasPrefix("--output") || $0 == "list" || $0 == "--help" }
        let isCommand = Synth.commands.contains { $0.name == arguments.first && $0 != SynthesizeCommand.self }
        let all = hasOutput || isCommand ? arguments : arguments + ["--output", "\(path)/out"]
        let status = Synth(environments: environments, console: collector.console).run(all)
        return Run(status: status, output: collector.out, messages: collector.error)
    }

    func read(_ name: String) -> String? {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) }
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    /// The names of all files below a folder.
    func files(_ folder: String = "out") -> [String] {
        (FileManager.default.enumerator(atPath: "\(path)/\(folder)")?.allObjects as? [String] ?? [])
            .filter { $0.hasSuffix(".json") || $0.hasSuffix(".tmp") }.sorted()
    }

    func modified(_ name: String) throws -> Date? {
        try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.modificationDate] as? Date
    }
}

struct TestStack: Stack {
    let name: String
    let description = "A test"
    var port: Int? = 8080
    var type = "AWS::SNS::Topic"
    var properties: Map<Document> = [:]

    /// Where the resource is made.
    static let (line, column) = (#line + 5, 24)

    var body: some StackContent {
        let parameter = Parameter<Value<Int>>("Port", value: port, maxValue: 65_535)
        parameter
        UntypedResource("Thing", type: type, properties: properties)
        Output("Port", parameter.ref)
    }
}

extension StackDSL.Environment {
    static let one = Environment("one", region: .euWest1, account: .any, tags: ["Team": "a b"]) {
        TestStack(name: "first")
        TestStack(
            name: "second", type: "AWS::IAM::Role",
            properties: [
                "AssumeRolePolicyDocument": .policy(.allow("sts:AssumeRole", principal: .service("ec2.amazonaws.com")))
            ])
    }

    static let two = Environment("two", region: .usEast1, account: .any, stackNamePrefix: "shop-prod") {
        TestStack(name: "first")
    }

    static let broken = Environment("broken", region: .euWest1, account: .any) {
        TestStack(name: "first", port: 70_000)
        TestStack(name: "second", port: nil)
    }
}
