// SPDX-License-Identifier: Apache-2.0

import Foundation
import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct DeployedImportTests {
    let aws: FakeAWS

    init() throws { aws = try FakeAWS() }

    private static let stacks = """
        {"Stacks": [{"StackId": "arn:aws:cloudformation:eu-west-1:123456789012:stack/jobsprod/1", "StackName": "jobsprod",
          "StackStatus": "UPDATE_COMPLETE", "CreationTime": "2026-01-01T00:00:00Z", "EnableTerminationProtection": true,
          "Parameters": [{"ParameterKey": "Stage", "ParameterValue": "prod"},
                         {"ParameterKey": "Password", "ParameterValue": "****"}],
          "Tags": [{"Key": "Team", "Value": "a"}]}]}
        """

    private func answer(_ text: String) -> Recorded.Answer { Recorded.Answer(output: text, error: "", status: 0) }

    @Test func aDeployedStackBecomesOneUnderItsName() throws {
        let body = try #require(String(data: JSONEncoder().encode(ImportCommandTests.queue), encoding: .utf8))
        try aws.answer("describe-stacks", answer(Self.stacks))
        try aws.answer("get-template", answer("{\"TemplateBody\": \(body)}"))
        try aws.answer("get-stack-policy", answer(#"{"StackPolicyBody": "{}"}"#))
        let out = "\(aws.folder.path)/out"
        let run = aws.synth(
            [
                "import", "--from-stack", "jobsprod", "--environment", "prod", "--region", "eu-west-1", "--unproven",
                "-o", out,
            ])
        #expect(run.status == 0, "\(run.messages)")
        let text = try #require(aws.folder.read("out/JobsprodEnvironments.swift"))
        #expect(text.contains(#"region: .euWest1, account: "123456789012""#), "\(text)")
        #expect(text.contains(#"tags: ["Team": "a"]"#))
        #expect(text.contains("terminationProtection: true"))
        #expect(text.contains(#"Jobsprod(stage: "prod").deployed(as: "jobsprod")"#))
        #expect(run.messages.contains("jobsprod has a stack policy"))
        #expect(run.messages.contains("Password is a secret"))
        #expect(aws.value("--template-stage", of: "get-template") == "Original")
    }

    @Test func aStackThatIsNotThereIsSaid() throws {
        try aws.answer(
            "describe-stacks",
            Recorded.Answer(
                output: "",
                error:
                    "\nAn error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id gone does not exist\n",
                status: 254))
        let run = aws.synth(["import", "--from-stack", "gone", "--region", "eu-west-1", "-o", "\(aws.folder.path)/out"])
        #expect(run.status == 1)
        #expect(run.messages.contains("there is no stack 'gone' in eu-west-1"), "\(run.messages)")
    }

    private static let arn = "arn:aws:cloudformation:eu-west-1:123456789012:stack/jobsprod/1"
    private static let made =
        #"{"Id": "arn:aws:cloudformation:eu-west-1:123456789012:changeSet/x/1", "StackId": "\#(arn)"}"#

    private func described(_ status: String, _ reason: String, _ changes: String = "[]") -> String {
        """
        {"ChangeSetId": "arn:aws:cloudformation:eu-west-1:123456789012:changeSet/x/1", "StackId": "\(Self.arn)",
         "Status": "\(status)", "StatusReason": "\(reason)", "Changes": \(changes)}
        """
    }

    private func demand() throws {
        let process = ProcessContext(variables: aws.variables, pause: 0)
        let cli = try AWSCLI(
            profile: nil, region: .euWest1, timeout: 60, console: Collector().console, process: process,
            interruption: Interruption())
        try aws.answer("describe-stacks", answer(Self.stacks))
        let described = try cli.run(["cloudformation", "describe-stacks"]).list("Stacks")[0]
        try EmptyChangeSet(cli).demand(
            of: DeployedStack(described, asked: "jobsprod"),
            template: ["Resources": ["A": ["Type": "AWS::SNS::Topic"]]],
            tags: [("Team", "a")])
    }

    @Test func cloudFormationIsAskedWhetherAnythingChanges() throws {
        try aws.answer("create-change-set", answer(Self.made))
        try aws.answer(
            "describe-change-set", answer(described("CREATE_IN_PROGRESS", "")),
            answer(described("FAILED", "The submitted information didn't contain changes.")))
        try aws.answer("delete-change-set", answer("{}"))
        try demand()
        let parameters = try JSONReader.read(Array(try #require(aws.file("parameters")).utf8), file: "parameters.json")
        #expect(
            parameters == [
                ["ParameterKey": "Stage", "ParameterValue": "prod"],
                ["ParameterKey": "Password", "UsePreviousValue": true],
            ])
        #expect(aws.value("--tags", of: "create-change-set") == #"[{"Key":"Team","Value":"a"}]"#)
        #expect(aws.value("--change-set-name", of: "delete-change-set")?.hasSuffix("changeSet/x/1") == true)
    }

    @Test func whatWouldChangeIsNamedAndTheChangeSetIsGone() throws {
        try aws.answer("create-change-set", answer(Self.made))
        let change = """
            [{"Type": "Resource", "ResourceChange": {"Action": "Modify", "LogicalResourceId": "Jobs",
              "ResourceType": "AWS::SQS::Queue", "Replacement": "False", "Scope": [], "Details": []}}]
            """
        try aws.answer("describe-change-set", answer(described("CREATE_COMPLETE", "", change)))
        try aws.answer("delete-change-set", answer("{}"))
        let failure = #expect(throws: CommandFailure.self) { try demand() }
        #expect(failure?.description.contains("would change jobsprod: Jobs") == true)
        #expect(aws.value("--change-set-name", of: "delete-change-set") != nil)
    }

    @Test(arguments: [
        (["import", "a.yaml", "--change-set"], "--change-set is for"),
        (["import", "--from-stack", "a", "--change-set", "--unproven"], "--change-set is for"),
        (["import", "--from-stack", "a", "--timeout", "0"], "takes whole seconds"),
    ])
    func whatDoesNotFitIsUsage(arguments: [String], message: String) throws {
        let run = aws.synth(arguments + ["-o", "\(aws.folder.path)/out"])
        #expect(run.status == 64)
        #expect(run.messages.contains(message), "\(run.messages)")
    }
}
