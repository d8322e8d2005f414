// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import Testing

@testable import SynthCommands

/// That what is imported comes back is proved by compiling it, which Scripts/round-trip does; here is all else.
@Suite struct ImportCommandTests {
    let folder: TestFolder

    init() throws { folder = try TestFolder() }

    static let queue = """
        Parameters:
          Stage: {Type: String}
          Password: {Type: String, NoEcho: true}
        Resources:
          Jobs:
            Type: AWS::SQS::Queue
            Properties: {QueueName: !Sub "jobs-${Stage}"}
        """

    /// Without a compiler: nothing on PATH is one.
    private func run(_ arguments: String...) -> TestFolder.Run {
        let collector = Collector()
        let process = ProcessContext(variables: ["PATH": "/usr/bin:/bin", "TMPDIR": folder.path])
        let status = Synth(environments: [], console: collector.console, process: process).run(["import"] + arguments)
        return TestFolder.Run(status: status, output: collector.out, messages: collector.error)
    }

    private func path(_ name: String) -> String { "\(folder.path)/\(name)" }

    @Test func aTemplateBecomesAStackAndItsEnvironment() throws {
        try folder.write(Self.queue, to: "jobs.yaml")
        try folder.write(#"["Stage=prod", "Password=x"]"#, to: "prod.json")
        let run = run(
            path("jobs.yaml"), "--unproven", "-o", path("out"), "--environment", "prod=\(path("prod.json"))",
            "--region",
            "eu-west-1", "--account", "123456789012", "--stack-name", "shop-prod-jobs")
        #expect(run.status == 0, "\(run.messages)")
        let stack = try #require(folder.read("out/Jobs.swift"))
        #expect(stack.contains("SQS.Queue("))
        #expect(stack.hasPrefix("// Not proved"))
        let environments = try #require(folder.read("out/JobsEnvironments.swift"))
        #expect(environments.contains(#"Environment("prod", region: .euWest1, account: "123456789012", "#))
        #expect(environments.contains(#"stackNamePrefix: "shop-prod""#))
        #expect(environments.contains(#"Jobs(stage: "prod")"#))
        #expect(!environments.contains("assword"), "a secret stays one")
        #expect(run.output == "swift run synth prod\n")
    }

    @Test func aNumberThatMayBeATextIsDoubted() throws {
        try folder.write(
            """
            Parameters: {Account: {Type: String, Default: 012345670123}}
            Resources: {Jobs: {Type: "AWS::SQS::Queue"}}
            """, to: "jobs.yaml")
        let run = run(path("jobs.yaml"), "--unproven", "-o", path("out"))
        #expect(run.status == 0)
        #expect(run.messages.contains("warning: 012345670123 without quotes is a number of base 8: 1402433619"))
    }

    @Test func aNameThatDoesNotFollowFromTheEnvironmentIsSaid() throws {
        try folder.write(Self.queue, to: "jobs.yaml")
        try folder.write(
            """
            [prod.deploy.parameters]
            stack_name = "jobsprod"
            parameter_overrides = ["Stage=prod"]
            tags = ["Team=a"]
            """, to: "samconfig.toml")
        let run = run(path("jobs.yaml"), "--unproven", "-o", path("out"), "--samconfig", path("samconfig.toml"))
        #expect(run.status == 0, "\(run.messages)")
        let environments = try #require(folder.read("out/JobsEnvironments.swift"))
        #expect(environments.contains(#"Jobs(stage: "prod").deployed(as: "jobsprod")"#), "\(environments)")
        #expect(environments.contains(#"tags: ["Team": "a"]"#))
    }

    @Test func whatIsThereStays() throws {
        try folder.write(Self.queue, to: "jobs.yaml")
        try folder.write("// mine", to: "out/Jobs.swift")
        let run = run(path("jobs.yaml"), "--unproven", "-o", path("out"))
        #expect(run.status == 1)
        #expect(run.messages.contains("out/Jobs.swift is there already and nothing is overwritten"))
        #expect(folder.read("out/Jobs.swift") == "// mine")
        #expect(folder.read("out/JobsEnvironments.swift") == nil)
    }

    @Test func withoutACompilerNothingIsWrittenUnlessThatIsSaid() throws {
        try folder.write(Self.queue, to: "jobs.yaml")
        let run = run(path("jobs.yaml"), "-o", path("out"))
        #expect(run.status == 1)
        #expect(run.messages.contains("it cannot be proved that what is imported comes back: "))
        #expect(run.messages.contains("--unproven"))
        #expect(folder.read("out/Jobs.swift") == nil)
    }

    @Test(arguments: [
        ("[]", "a.json:1:1: error: a.json is no template"), ("{}", "has no Resources that are an object"),
        (#"{"Resources": {}}"#, "has no Resources"), (#"{"Resources": "#, "error: "),
    ])
    func whatIsNoTemplateIsRefused(text: String, message: String) throws {
        try folder.write(text, to: "a.json")
        let run = run(path("a.json"), "--unproven", "-o", path("out"))
        #expect(run.status == 1)
        #expect(run.messages.replacingOccurrences(of: "\(folder.path)/", with: "").contains(message), "\(run.messages)")
        #expect(folder.read("out/A.swift") == nil)
    }

    /// What Swift could not say is not left out, with a proof or without one.
    @Test(arguments: [
        (
            #"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}, "T": {"Type": "AWS::SQS::Queue"}}}"#,
            [
                "a.json:1:55: error: the key 'T' stands twice in one object; only one of the values can count",
                "a.json:1:21: note: the first 'T' is here",
            ]
        ),
        (
            #"{"Resources": {"T": {"Type": "AWS::SNS::Topic", "Metadata": {"A": 1e400}}}}"#,
            ["a.json:1:67: error: 1e400 is no number in JSON"]
        ),
        (
            #"{"Outputs": [], "Mappings": "x", "Parameters": null, "Conditions": 1, "Description": {}, "Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#,
            [
                "a.json:1:13: error: Outputs is not an object", "a.json:1:29: error: Mappings is not an object",
                "error: Parameters is not an object", "error: Conditions is not an object",
                "error: Description is not text",
            ]
        ),
    ])
    func whatWouldBeLostIsRefused(text: String, messages: [String]) throws {
        try folder.write(text, to: "a.json")
        let run = run(path("a.json"), "--unproven", "-o", path("out"))
        #expect(run.status == 1)
        let told = run.messages.replacingOccurrences(of: "\(folder.path)/", with: "")
        for message in messages { #expect(told.contains(message), "\(told)") }
        #expect(folder.read("out/A.swift") == nil)
    }

    @Test func aParameterHasOneValue() throws {
        try folder.write(Self.queue, to: "jobs.yaml")
        try folder.write(#"["Stage=dev", "Stage=prod"]"#, to: "dev.json")
        let run = run(path("jobs.yaml"), "--unproven", "-o", path("out"), "--parameters", path("dev.json"))
        #expect(run.status == 1)
        #expect(run.messages.contains("dev.json:1:15: error: parameter 'Stage' has a value already; "))
        #expect(run.messages.contains("dev.json:1:2: note: the first one is here"), "\(run.messages)")
        #expect(folder.read("out/Jobs.swift") == nil)
    }

    @Test func aPipeIsNotWaitedFor() throws {
        mkfifo(path("pipe"), 0o600)
        let run = run(path("pipe"), "--unproven", "-o", path("out"))
        #expect(run.status == 1)
        #expect(run.messages.contains("it is a pipe, not a file"))
    }

    @Test(arguments: [
        ([], "name a template"), (["a.json", "--check", "--unproven"], "choose one"),
        (["a.json", "--account", "12", "-o", "x"], "12 digits"), (["a.json", "a.json", "-o", "x"], "given twice"),
        (["a.json", "--stack-name", "1", "-o", "x"], "is not a name for a stack"),
        (["a.json", "--from-stack", "b", "-o", "x"], "not both"),
    ])
    func whatDoesNotFitIsUsage(arguments: [String], message: String) throws {
        try folder.write(Self.queue, to: "a.json")
        let all = arguments.map { $0 == "a.json" ? path($0) : $0 == "x" ? path($0) : $0 }
        let collector = Collector()
        let status = Synth(environments: [], console: collector.console).run(["import"] + all)
        #expect(status == 64, "\(collector.error)")
        #expect(collector.error.contains(message), "\(collector.error)")
    }

    @Test func theCDKsAssemblyIsAnEnvironment() throws {
        try folder.write(
            """
            {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}, "Outputs": {"ExportsOutputRefTopic": {
              "Value": {"Ref": "Topic"}, "Export": {"Name": "shop-network:ExportsOutputRefTopic"}}}}
            """, to: "cdk.out/A.template.json")
        try folder.write(
            """
            {"Resources": {"Sending": {"Type": "AWS::SNS::Subscription", "Properties": {"Protocol": "email",
              "Endpoint": "a@example.com", "TopicArn": {"Fn::ImportValue": "shop-network:ExportsOutputRefTopic"}}}}}
            """, to: "cdk.out/B.template.json")
        try folder.write(
            """
            {"version": "36.0.0", "artifacts": {
              "B": {"type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-west-1",
                    "properties": {"templateFile": "B.template.json", "stackName": "shop-web"}, "dependencies": ["A"]},
              "A": {"type": "aws:cloudformation:stack", "environment": "aws://123456789012/eu-west-1",
                    "properties": {"templateFile": "A.template.json", "stackName": "shop-network",
                                   "terminationProtection": true}}}}
            """, to: "cdk.out/manifest.json")
        let run = run(path("cdk.out"), "--unproven", "-o", path("out"))
        #expect(run.status == 0, "\(run.messages)")
        let text = try #require(folder.read("out/ImportedEnvironments.swift"))
        #expect(text.contains(#"region: .euWest1, account: "123456789012""#))
        #expect(text.contains("terminationProtection: true"))
        let network = try #require(text.range(of: "Network()"))
        let web = try #require(text.range(of: "Web()"))
        #expect(network.lowerBound < web.lowerBound)
        let values = try #require(folder.read("out/ImportedValues.swift"))
        #expect(
            values.contains(
                #"SharedValue<ARN<SNS.Topic>>("#), "\(values)")
        #expect(
            folder.read("out/Network.swift")?.contains("ImportedValues.exportsOutputRefTopic.provided(topic.ref)")
                == true)
        #expect(
            folder.read("out/Web.swift")?.contains("topicArn: ImportedValues.exportsOutputRefTopic.consumed") == true)
    }

    @Test func filesStandInTheOrderInWhichTheyTakeValues() throws {
        try folder.write(
            """
            Parameters: {Network: {Type: String}}
            Resources:
              Sending:
                Type: AWS::SNS::Subscription
                Properties: {Protocol: email, TopicArn: {'Fn::ImportValue': !Sub "${Network}-topic"}}
            """, to: "web.yaml")
        try folder.write(
            """
            Resources: {Topic: {Type: AWS::SNS::Topic}}
            Outputs: {Topic: {Value: !Ref Topic, Export: {Name: !Sub "${AWS::StackName}-topic"}}}
            """, to: "network.yaml")
        try folder.write(#"["Network=shop-network"]"#, to: "values.json")
        let run = run(
            path("web.yaml"), path("network.yaml"), "--unproven", "-o", path("out"), "--environment",
            "shop=\(path("values.json"))")
        #expect(run.status == 0, "\(run.messages)")
        let text = try #require(folder.read("out/ImportedEnvironments.swift"))
        let network = try #require(text.range(of: "Network()"), "\(text)")
        let web = try #require(text.range(of: #"Web(network: "shop-network")"#), "\(text)")
        #expect(network.lowerBound < web.lowerBound)
        let consumer = try #require(folder.read("out/Web.swift"))
        #expect(consumer.contains("ImportedValues.topic.consumed(from: network.ref)"), "\(consumer)")
    }
}
