// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

/// Secrets on their way into a deployment, and nowhere else.
@Suite struct DeploymentSecretTests {
    private let aws: FakeAWS
    private static let value = "hunter2-hunter2"

    init() throws {
        aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.noStack)
        // The answer repeats the secret, as AWS's reasons may.
        try aws.answer(
            "create-change-set",
            .failing("ValidationError", "CreateChangeSet", "Parameter Password '\(Self.value)' is bad"))
    }

    private func deploy(
        _ source: SecretSource = .environment("DB_PASSWORD"), _ variables: [String: String] = [:],
        answer: String? = nil,
        command: String = "deploy"
    ) -> TestFolder.Run {
        let environment = Environment("e", region: .euWest1, account: .any) { SecretStack(source: source) }
        return aws.synth(
            [command, "e", "--json"], environments: [environment], answer: answer,
            variables: aws.variables.merging(variables) { $1 })
    }

    private func sent() throws -> Node? { try aws.file("parameters").map { try JSONReader.read($0)[1] ?? .null } }

    private func isSilent(_ run: TestFolder.Run) -> Bool {
        !(run.output + run.messages + aws.calls.joined().joined()).contains("hunter2")
    }

    @Test func fromTheEnvironment() throws {
        let run = deploy(variables: ["DB_PASSWORD": Self.value])
        #expect(run.status == 1)
        #expect(try sent() == ["ParameterKey": "Password", "ParameterValue": .string(Self.value)])
        #expect(run.messages.contains("Parameter Password '****' is bad"))
        #expect(isSilent(run), "\(run)")
        // The template stays for whoever copies the command that failed.
        #expect(aws.folder.files("tmp").allSatisfy { $0.hasSuffix(".template.json") })
    }

    private func deploy(variables: [String: String]) -> TestFolder.Run {
        deploy(.environment("DB_PASSWORD"), variables)
    }

    @Test func fromAFile() throws {
        try aws.folder.write(Self.value + "\n", to: "secret")
        let run = deploy(.file("\(aws.folder.path)/secret"))
        #expect(try sent()?["ParameterValue"] == .string(Self.value))
        #expect(isSilent(run), "\(run)")
    }

    @Test func notFromAFileThatGitWouldCommit() throws {
        try aws.folder.write(Self.value, to: "secret")
        let run = deploy(
            .file("\(aws.folder.path)/secret"),
            ["PATH": "\(FakeAWS.program):\(FakeAWS.program)/not-ignoring:/usr/bin:/bin"])
        #expect(run.status == 1)
        #expect(run.messages.contains("git does not ignore"))
        #expect(try sent() == nil)
    }

    @Test func fromThePersonAtTheTerminal() throws {
        let run = deploy(answer: Self.value)
        #expect(try sent()?["ParameterValue"] == .string(Self.value))
        #expect(run.messages.contains("value of 'Password' (the variable DB_PASSWORD has none)"))
        #expect(isSilent(run), "\(run)")
    }

    @Test func withoutOneNothingIsAskedOfAWS() throws {
        let run = deploy()
        #expect(run.status == 1)
        #expect(run.messages.contains("Set DB_PASSWORD"))
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func oneThatTheParameterRefusesIsNotSent() throws {
        let run = deploy(variables: ["DB_PASSWORD": String(repeating: Self.value, count: 9)])
        #expect(run.status == 1)
        #expect(run.messages.contains("more than MaxLength 40"))
        #expect(isSilent(run), "\(run)")
        #expect(!aws.actions.contains("create-change-set"))
    }

    @Test func aStackKeepsTheOneItHas() throws {
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE", parameters: ["Name", "Password"]))
        _ = deploy()
        #expect(try sent() == ["ParameterKey": "Password", "UsePreviousValue": true])
        _ = deploy(command: "diff")
        #expect(try sent() == ["ParameterKey": "Password", "UsePreviousValue": true])
    }

    @Test func theDoctorSaysWhereItComesFrom() throws {
        try aws.answer("version", .init(output: "aws-cli/2.15.0 Python/3.11.6 Linux/6.1 exe/x86_64.debian.12\n"))
        #expect(deploy(command: "doctor").output.contains("'Password' has no value in the variable DB_PASSWORD"))
    }
}
