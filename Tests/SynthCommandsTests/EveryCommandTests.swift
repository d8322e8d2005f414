// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import TestSupport
import Testing

@testable import SynthCommands

/// What is wrong with a stack is told at the same places in the same words, whoever asks.
@Suite struct EveryCommandTests {
    private static let environment = Environment("faulty", region: .euWest1, account: .any) { FaultyStack() }

    private static let findings = [
        "\(FaultyStack.file):\(FaultyStack.line + 2):13: error: 'Vpc' at Properties.CidrBlock: '10.0.0.300/16' is not an "
            + "IPv4 range; AWS rejects the value as malformed; write one as 10.0.0.0/16 [format]",
        "\(FaultyStack.file):\(FaultyStack.line + 5):13: error: environment 'faulty' gives parameter 'Port' the value "
            + "'80000', which is above MaxValue 65535; CloudFormation refuses to deploy; change the value or the "
            + "constraint [parameter-value]",
    ]

    private func run(_ arguments: [String]) throws -> TestFolder.Run {
        try FakeAWS().synth(arguments, environments: [Self.environment])
    }

    private func lines(_ text: String, _ word: String) -> [String] {
        text.split(separator: "\n").map(String.init).filter { $0.contains(": \(word): ") && $0.hasPrefix("Tests/") }
    }

    @Test(arguments: [
        ["faulty"], ["faulty", "--check"], ["faulty", "-o", "-"], ["deploy", "faulty"],
        ["deploy", "faulty", "--dry-run"], ["diff", "faulty"], ["refactor", "faulty"], ["doctor", "faulty"],
        ["status", "faulty"], ["logs", "faulty"], ["exec", "faulty", "Service"],
        ["watch", "faulty", "--deploy", "--once"],
        ["outputs", "faulty"], ["drift", "faulty"], ["destroy", "faulty"], ["cost", "faulty"], ["ways", "faulty"],
        ["access", "faulty"], ["report", "faulty"],
        ["review", "faulty", "--from", "Tests"], ["rehearse", "faulty"],
        ["rehearse", "faulty", "--from", "deployed"], ["validate", "faulty"],
    ])
    func oneFaultIsToldAtOnePlace(arguments: [String]) throws {
        let run = try run(arguments)
        #expect(run.status == 1)
        let told = arguments[0] == "validate" ? run.output : run.messages
        #expect(lines(told, "error").sorted() == Self.findings.sorted(), "\(told)")
        #expect(lines(told, "note").count { $0.contains("[unused-element]") } == 1, "\(told)")
        #expect(run.messages.contains("2 errors, 1 note"), "\(run.messages)")
    }

    @Test(arguments: [
        "synthesize", "deploy", "status", "logs", "cost", "ways", "access", "report", "review", "rehearse",
        "validate",
    ])
    func reportsHoldTheSameFindings(command: String) throws {
        let report = try JSONReader.read(try run([command, "faulty", "--json"]).output)
        let expected = try JSONReader.read(try run(["validate", "faulty", "--format", "json"]).output)
        #expect(expected.arrayValue?.count == 3)
        #expect(report["diagnostics"] == expected)
        #expect(report["exitStatus"] == 1)
    }

    @Test func reportsForOtherProgramsNameTheSwiftFile() throws {
        let sarif = try JSONReader.read(try run(["validate", "faulty", "--format", "sarif"]).output)
        let places = sarif["runs"]?[0]?["results"]?.arrayValue?.compactMap { result in
            result["locations"]?[0]?["physicalLocation"]?["artifactLocation"]?["uri"]?.stringValue
        }
        #expect(places == Array(repeating: FaultyStack.file, count: 3))
        let junit = try run(["validate", "faulty", "--format", "junit"]).output
        #expect(junit.contains("<testsuite name=\"synth validate\" tests=\"1\" failures=\"2\">"))
        #expect(junit.contains("<testcase classname=\"template\" name=\"faulty/faulty\">"))
    }

    @Test(arguments: ["cost", "ways", "access", "rehearse", "validate"])
    func filesAreReadInTheSameWords(command: String) throws {
        let aws = try FakeAWS()
        let path = "\(aws.folder.path)/t.json"
        let region = command == "cost" ? ["--region", "eu-west-1"] : []
        #expect(aws.synth([command, path] + region).messages.contains("synth: error: there is no file \(path)\n"))
        try aws.folder.write("{\"Resources\": {", to: "t.json")
        let broken = aws.synth([command, path] + region)
        #expect(broken.status == 1)
        let told = command == "validate" ? broken.output : broken.messages
        #expect(told.contains("\(path):1:16: error: "), "\(told)")
        #expect(told.contains("; the template is read as JSON; correct the text [json]"), "\(told)")
        try aws.folder.write(#"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#, to: "t.json")
        try aws.folder.write(#"["P=1", {"ParameterKey": "Q", "ParameterValue": []}, 3]"#, to: "p.json")
        let values = aws.synth([command, path, "--parameters", "\(aws.folder.path)/p.json"] + region)
        #expect(values.status == 1)
        let problems = command == "validate" ? values.output : values.messages
        #expect(problems.contains("p.json:1:49: error: the value of 'Q' is not text; "), "\(problems)")
        #expect(problems.contains("p.json:1:54: error: the entry gives no parameter a value; "), "\(problems)")
    }
}

/// A property that has no such form, a value that a constraint refuses, and a condition that nothing uses.
private struct FaultyStack: Stack {
    static let file = "Tests/SynthCommandsTests/EveryCommandTests.swift"
    static let line = #line + 6

    let name = "faulty"
    let description = "A test"

    var body: some StackContent {
        EC2.VPC(
            "Vpc",
            cidrBlock: "10.0.0.300/16")
        let port = Parameter<Value<Int>>(
            "Port",
            value: 80_000, maxValue: 65_535)
        port
        Output("Port", port.ref)
        Condition("IsUnused", .equals("\(.stackName)", "x"))
    }
}
