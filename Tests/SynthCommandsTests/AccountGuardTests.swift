// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import Testing

@testable import SynthCommands

/// Printed commands in a real shell, with an `aws` that says which account it is and writes down what else it is told.
@Suite struct AccountGuardTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private static func environment(
        _ name: String, _ account: Account, profile: String? = nil
    ) -> StackDSL.Environment {
        Environment(name, region: .euWest1, account: account, profile: profile, stackNamePrefix: "prod") {
            TestStack(name: "first")
            TestStack(name: "second")
        }
    }

    private func printed(_ environments: StackDSL.Environment...) -> String {
        let run = folder.synth(arguments: environments.map(\.name), environments: environments)
        #expect(run.status == 0, "\(run.messages)")
        return run.output
    }

    /// - Returns: the exit status, what was told, and the words of each command but for the question of who asks.
    private func run(
        _ script: String, account: String, _ shell: [String] = ["/bin/sh", "-e"]
    ) throws -> (Int32, String, [String]) {
        // A function, since a file that was just written may still be open in another test's child.
        let aws = """
            aws() {
                if [ "$1" = sts ]; then echo "$*" >> '\(folder.path)/asked'; echo \(account); return; fi
                echo "$*" >> '\(folder.path)/ran'
            }

            """
        let process = Process()
        let input = Foundation.Pipe()
        let errors = Foundation.Pipe()
        process.executableURL = URL(fileURLWithPath: shell[0])
        process.arguments = Array(shell.dropFirst())
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.standardInput = input
        process.standardError = errors
        try process.run()
        input.fileHandleForWriting.write(Data((aws + script).utf8))
        try input.fileHandleForWriting.close()
        let told = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = (folder.read("ran") ?? "").split(separator: "\n").map(String.init)
        return (process.terminationStatus, told, lines)
    }

    @Test func theRightAccountIsDeployedTo() throws {
        let script = printed(Self.environment("prod", "123456789012", profile: "it's prod"))
        let (status, told, ran) = try run(script, account: "123456789012")
        #expect(status == 0, "\(told)")
        #expect(ran.count == 2 && ran.allSatisfy { $0.contains("--region eu-west-1 --profile it's prod") }, "\(ran)")
        #expect(
            folder.read("asked")?.hasPrefix(
                "sts get-caller-identity --query Account --output text --region eu-west-1 --profile it's prod\n")
                == true)
    }

    @Test func aScriptEndsBeforeAnythingIsDone() throws {
        let script = printed(Self.environment("it's prod", "123456789012"), Self.environment("test", "210987654321"))
        let (status, told, ran) = try run(script, account: "210987654321")
        #expect(status != 0)
        #expect(told == "it's prod is for account 123456789012\n")
        #expect(ran.isEmpty)
    }

    /// As lines that are pasted: what fails does not end the shell, and each refuses by itself.
    @Test(arguments: [["/bin/sh"], ["/bin/bash"], ["/bin/bash", "-i", "+m"]])
    func pastedLinesRefuseOneByOne(shell: [String]) throws {
        let script = printed(Self.environment("prod", "123456789012")) + "echo still here >&2\n"
        let (_, told, ran) = try run(script, account: "210987654321", shell)
        #expect(told.components(separatedBy: "prod is for account 123456789012").count >= 3, "\(told)")
        #expect(told.contains("still here"))
        #expect(ran.isEmpty)
    }

    @Test func aLineWithoutItsFunctionRunsNothing() throws {
        let script = printed(Self.environment("prod", "123456789012")).split(separator: "\n").dropFirst()
        let (status, told, ran) = try run(script.joined(separator: "\n") + "\n", account: "123456789012")
        #expect(status != 0)
        #expect(told.contains("not found"))
        #expect(ran.isEmpty)
    }

    @Test func eachProfileHasAGuardOfItsOwn() throws {
        let lines = printed(
            Self.environment("a", "123456789012", profile: "p-a"), Self.environment("b", "123456789012", profile: "p_a")
        )
        .split(separator: "\n").map(String.init)
        let guards = lines.filter { $0.contains("get-caller-identity") }.map { $0.prefix { $0 != "(" } }
        #expect(Set(guards).count == 2)
        // Pasted in another order, each command asks with its own profile.
        let pasted = [lines[0], lines[3], lines[1]].joined(separator: "\n") + "\n"
        let (_, _, ran) = try run(pasted, account: "123456789012")
        #expect(ran.count == 1 && ran[0].contains("--profile p-a"))
        let asked = try #require(folder.read("asked"))
        #expect(asked.contains("--profile p-a") && !asked.contains("--profile p_a"))
    }

    @Test func anyAccountIsNotAskedFor() throws {
        let script = printed(Self.environment("open", .any, profile: "me"))
        #expect(!script.contains("get-caller-identity"))
        #expect(script.split(separator: "\n").allSatisfy { $0.hasPrefix("aws cloudformation deploy") })
        let (status, _, ran) = try run(script, account: "123456789012")
        #expect(status == 0)
        #expect(ran.count == 2 && ran.allSatisfy { $0.contains("--profile me") })
    }

    @Test func aDryRunIsGuardedToo() throws {
        let aws = try FakeAWS()
        for command in ["deploy", "destroy"] {
            let lines = aws.synth(command, "operated", "--dry-run").output.split(separator: "\n")
            #expect(lines.first?.hasPrefix("in_123456789012() {") == true)
            #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("in_123456789012 aws cloudformation ") })
        }
        #expect(aws.calls.isEmpty)
    }

    @Test(arguments: ["", "-x", "a\nb"]) func aProfileIsAName(name: String) {
        let run = folder.synth("prod", environments: [Self.environment("prod", .any, profile: name)])
        #expect(run.status == 1)
        #expect(run.messages.contains("is no name for a profile of the aws CLI"), "\(run.messages)")
        #expect(run.messages.contains("[profile]"))
    }
}
