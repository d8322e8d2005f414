// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel

@testable import SynthCommands

/// A folder with two templates, and what `review` says of them.
struct Reviewed {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    /// - Parameters:
    ///   - old: the members of `Resources`, or a whole template.
    ///   - new: likewise.
    func files(_ old: String, _ new: String, _ arguments: String...) throws -> TestFolder.Run {
        try folder.write(Self.template(old), to: "old.json")
        try folder.write(Self.template(new), to: "new.json")
        return run(["\(folder.path)/new.json", "--from", "\(folder.path)/old.json"] + arguments)
    }

    func report(_ old: String, _ new: String, _ arguments: String...) throws -> Node {
        try folder.write(Self.template(old), to: "old.json")
        try folder.write(Self.template(new), to: "new.json")
        let run = run(["\(folder.path)/new.json", "--from", "\(folder.path)/old.json", "--json"] + arguments)
        return try JSONReader.read(run.output)
    }

    func run(
        _ arguments: [String], environments: [StackDSL.Environment] = [.one, .two],
        variables: [String: String] = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
    ) -> TestFolder.Run {
        let collector = Collector()
        let status = Synth(
            environments: environments, console: collector.console, process: ProcessContext(variables: variables)
        ).run(["review"] + arguments)
        return TestFolder.Run(
            status: status, output: collector.out.replacing(folder.path, with: ""),
            messages: collector.error.replacing(folder.path, with: ""))
    }

    private static func template(_ text: String) -> String {
        text.hasPrefix("{") ? text : #"{"Resources": {\#(text)}}"#
    }

    /// Runs git in the folder, without anybody's settings.
    func git(_ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            [
                "git", "-C", folder.path, "-c", "user.name=T", "-c", "user.email=t@example.com", "-c",
                "commit.gpgsign=false",
            ]
            + arguments
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }
}

extension Reviewed {
    static func table(_ key: String, policy: String = "") -> String {
        #"""
        "Table": {"Type": "AWS::DynamoDB::Table", \#(policy)"Properties": {"BillingMode": "PAY_PER_REQUEST",
          "KeySchema": [{"AttributeName": "\#(key)", "KeyType": "HASH"}],
          "AttributeDefinitions": [{"AttributeName": "\#(key)", "AttributeType": "S"}]}}
        """#
    }

    static func queue(_ id: String, _ seconds: Int, name: String = "") -> String {
        #""\#(id)": {"Type": "AWS::SQS::Queue", "Properties": {\#(name)"VisibilityTimeout": \#(seconds), "DelaySeconds": 1}}"#
    }
}

/// A stack of a queue, with what a test says.
struct ReviewedStack: Stack {
    let name: String
    var seconds = 30
    var hasTopic = false
    let description = "A test"

    var body: some StackContent {
        UntypedResource(
            "Jobs", type: "AWS::SQS::Queue", properties: ["VisibilityTimeout": Document(integerLiteral: seconds)])
        if hasTopic { UntypedResource("News", type: "AWS::SNS::Topic") }
    }
}
