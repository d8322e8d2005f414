// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct DoctorTests {
    private let aws: FakeAWS

    init() throws {
        aws = try FakeAWS()
        try aws.answer("version", .init(output: "aws-cli/2.15.0 Python/3.11.6 Linux/6.1 exe/x86_64.debian.12\n"))
        try aws.answer("describe-stacks", Recorded.noStack)
    }

    @Test func allIsWell() throws {
        let run = aws.synth("doctor", "one")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("  ok  aws CLI 2.15.0 at "))
        #expect(run.output.contains("  remark  the environment is pinned to no account; account: \"123456789012\" at "))
        #expect(run.output.contains("  ok  not deployed yet"))
        #expect(!aws.actions.contains { $0.hasPrefix("create") || $0.hasPrefix("delete") })
    }

    @Test(arguments: [
        ("aws-cli/1.16.3 Python/2.7.18 Linux/4.4 botocore/1.13.3", "is 1.16.3, which is too old; version 2, or 1.18"),
        ("something else", "does not say which aws CLI that is"),
    ])
    func anOldCLI(version: String, told: String) throws {
        try aws.answer("version", .init(output: version))
        let run = aws.synth("doctor", "one")
        #expect(run.status == 1)
        #expect(run.output.contains(told), "\(run.output)")
    }

    @Test func everyProblemIsToldAtOnce() throws {
        try aws.answer(
            "describe-stacks", Recorded.stack("UPDATE_ROLLBACK_FAILED"), Recorded.stack("CREATE_FAILED"))
        let run = aws.synth("doctor", "one", "--json")
        #expect(run.status == 1)
        let findings = try JSONReader.read(run.output)["findings"]?.arrayValue ?? []
        let problems = findings.filter { $0["level"] == "problem" }.compactMap { $0["text"]?.stringValue }
        #expect(problems.count == 2)
        #expect(problems[0].contains("continue-update-rollback"))
        #expect(problems[1].contains("synth destroy one"))
    }

    @Test func whatStandsInTheWayOfADestructionIsARemark() throws {
        let outputs = #"[{"OutputKey": "V", "OutputValue": "v", "ExportName": "shared-vpc"}]"#
        try aws.answer("describe-stacks", Recorded.stack("CREATE_COMPLETE", isProtected: true, outputs: outputs))
        try aws.answer("list-imports", Recorded.Answer(output: #"{"Imports": ["other-team"]}"#))
        let run = aws.synth("doctor", "one")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("remark  at destruction: other-team imports 'shared-vpc'"))
        #expect(run.output.contains("remark  protected from deletion"))
    }

    @Test func credentialsComeFirst() throws {
        try aws.answer("get-caller-identity", .refusing("\nUnable to locate credentials.\n", 253))
        let run = aws.synth("doctor", "one")
        #expect(run.status == 1)
        #expect(run.output.contains("problem  there are no credentials"))
        #expect(aws.actions.last == "get-caller-identity")
    }
}
