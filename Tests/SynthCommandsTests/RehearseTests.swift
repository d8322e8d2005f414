// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct RehearseTests {
    private static func template(_ zone: String = "a", retention: Int = 7) -> String {
        #"""
        {"Resources": {
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-west-1\#(zone)"}},
        "Address": {"Type": "AWS::EC2::EIP", "Properties": {"Domain": "vpc"}},
        "Nat": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": {"Ref": "Subnet"}, "AllocationId": {"Fn::GetAtt": ["Address", "AllocationId"]}}},
        "One": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": \#(retention)}, "DeletionPolicy": "RetainExceptOnCreate", "UpdateReplacePolicy": "Retain"},
        "Two": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 7, "LogGroupName": "two"}, "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"},
        "Three": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 7}, "DeletionPolicy": "Delete", "UpdateReplacePolicy": "Delete"}
        }}
        """#
    }

    private func run(_ folder: TestFolder, _ arguments: String..., environments: [StackDSL.Environment] = [.one, .two])
        -> TestFolder.Run
    {
        let collector = Collector()
        let synth = Synth(
            environments: environments, console: collector.console, process: ProcessContext(variables: [:]))
        let status = synth.run(["rehearse"] + arguments)
        return TestFolder.Run(
            status: status, output: collector.out.replacing(folder.path, with: ""),
            messages: collector.error.replacing(folder.path, with: ""))
    }

    @Test func aFirstDeploymentStepByStep() throws {
        let folder = try TestFolder()
        try folder.write(Self.template(), to: "t.json")
        let run = run(folder, "\(folder.path)/t.json", "--region", "eu-west-1")
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.output == """
                /t.json: eu-west-1, as if nothing were there yet
                  /t.json: creation, 7 resources, 80 s to 3 min
                    step 1: creates VPC 'Vpc', EIP 'Address', 3 x LogGroup (then there: 5, 3.65 USD a month)
                    step 2: creates Subnet 'Subnet' (then there: 6, 3.65 USD a month)
                    step 3: creates NatGateway 'Nat' (then there: 7, 38.69 USD a month)
                    longest way: EIP 'Address' (15 to 20 s, by experience) -> NatGateway 'Nat' (60 s to 3 min, by experience)
                    if it fails:
                      blocks a second try: 'Two': DeletionPolicy Retain keeps it even where its creation is rolled back, and a second try finds LogGroupName "two" taken; RetainExceptOnCreate deletes it then
                  a creation that fails: CloudFormation deletes what the stack made, and its name is left (ROLLBACK_COMPLETE); 'synth deploy' deletes that and begins anew
                  5 times are not known: each counts 10 s
                  for an update: --from deployed, or a revision of git as --from HEAD

                """, "\(run.output)")
    }

    @Test func anUpdateFromAnEarlierFile() throws {
        let folder = try TestFolder()
        try folder.write(Self.template("a"), to: "old.json")
        try folder.write(Self.template("b", retention: 14), to: "t.json")
        let run = run(
            folder, "\(folder.path)/t.json", "--from", "\(folder.path)/old.json", "--region", "eu-west-1", "--waits")
        #expect(run.status == 0, "\(run.messages)")
        for line in [
            "/t.json: eu-west-1, from /old.json", "  /t.json: update, 3 resources, then 2 old ones, 2 to 5 min",
            "    step 1 (then there: 8, 38.69 USD a month)",
            "      updates LogGroup 'One', 10 s, not known, /t.json:6:8",
            "    step 2 (then there: 9, 73.73 USD a month)",
            "      replaces NatGateway 'Nat', 60 s to 3 min, by experience, after 'Subnet', 35.04 USD a month, /t.json:5:8",
            "    clean-up 1",
            "      deletes NatGateway 'Nat', 30 s to 2 min, by experience, 35.04 USD a month, /t.json:5:8",
            "    clean-up 2 (then 38.69 USD a month)",
            "    longest way: Subnet 'Subnet' -> NatGateway 'Nat' (60 s to 3 min, by experience)",
            "  from a stack's clean-up on nothing of it is turned back; what cannot be deleted then stays in the account, in "
                + "no stack",
        ] {
            #expect(run.output.contains("\(line)\n"), "\(line)\n\(run.output)")
        }
        let same = self.run(folder, "\(folder.path)/t.json", "--from", "\(folder.path)/t.json")
        #expect(same.output.contains("nothing is done with any resource"), "\(same.output)")
    }

    @Test func theSameAsJSON() throws {
        let folder = try TestFolder()
        try folder.write(Self.template(), to: "t.json")
        let report = try JSONReader.read(
            run(folder, "\(folder.path)/t.json", "--region", "eu-west-1", "--json").output)
        let stack = try #require(report["stacks"]?[0])
        #expect(stack["isNew"] == true)
        #expect(stack["seconds"] == [80, 200])
        #expect(stack["criticalPath"] == ["Address", "Nat"] || stack["criticalPath"] == ["Vpc", "Subnet", "Nat"])
        let nat = try #require(stack["steps"]?[2]?["actions"]?[0])
        #expect(nat["waitsFor"] == ["Address", "Subnet"])
        #expect(nat["seconds"] == [60, 180])
        #expect(nat["evidence"] == "by experience")
        #expect(nat["line"] == 5)
        #expect(nat["monthlyUSD"] == "35.04")
        #expect(stack["steps"]?[2]?["monthlyUSD"] == "38.69")
        #expect(stack["steps"]?[2]?["present"]?.arrayValue?.count == 7)
        #expect(stack["leftovers"]?[0]?["kind"] == "blocks")
        #expect(report["exitStatus"] == 0)
    }

    @Test func stacksOfAnEnvironmentOneAfterTheOther() throws {
        let folder = try TestFolder()
        let run = run(folder, "one")
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.output.contains(
                "in all 25 to 35 s, one stack after the other; those that are through stay as they are when a later one "
                    + "fails"), "\(run.output)")
        #expect(run.output.contains("  first (one-first): creation, 1 resource, 10 s\n"), "\(run.output)")
    }

    @Test func anotherEnvironmentBefore() throws {
        let folder = try TestFolder()
        let run = run(folder, "one", "--from", "two")
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.output.contains("one: eu-west-1, from two\n  second (one-second): creation, 1 resource"),
            "\(run.output)")
        #expect(run.output.contains("  first: nothing is done with any resource\n"), "\(run.output)")
    }

    @Test func aRefusalIsAFailure() throws {
        let folder = try TestFolder()
        try folder.write(Self.template(), to: "old.json")
        try folder.write(
            Self.template().replacing(
                "AWS::EC2::EIP\", \"Properties\": {\"Domain\": \"vpc\"}", with: "AWS::SNS::Topic\""),
            to: "t.json")
        let run = run(folder, "\(folder.path)/t.json", "--from", "\(folder.path)/old.json")
        #expect(run.status == 1)
        #expect(run.output.contains("  refused: 'Address': its type was AWS::EC2::EIP"), "\(run.output)")
        #expect(run.messages.contains("the deployment does not come through"), "\(run.messages)")
    }

    @Test func whatIsDeployedIsAsked() throws {
        let aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.stack("UPDATE_COMPLETE"))
        try aws.answer(
            "get-template",
            Recorded.Answer(output: #"{"TemplateBody": {"Resources": {"Old": {"Type": "AWS::SQS::Queue"}}}}"#))
        try aws.answer(
            "describe-stack-events",
            Recorded.events([
                ("one-first", "CREATE_IN_PROGRESS", ""), ("Thing", "CREATE_IN_PROGRESS", ""),
                ("Thing", "CREATE_IN_PROGRESS", "Resource creation Initiated"), ("Other", "CREATE_IN_PROGRESS", ""),
                ("Thing", "CREATE_COMPLETE", ""), ("Other", "CREATE_FAILED", "no"),
            ]))
        let run = aws.synth("rehearse", "two", "--from", "deployed", "--waits")
        #expect(run.status == 0, "\(run.messages)")
        #expect(aws.actions == ["get-caller-identity", "describe-stacks", "get-template", "describe-stack-events"])
        #expect(run.output.contains("creates Topic 'Thing', 3 s, measured"), "\(run.output)")
        #expect(run.output.contains("deletes Queue 'Old', 10 s, not known"), "\(run.output)")
    }

    @Test func whatIsNotDeployedIsCreated() throws {
        let aws = try FakeAWS()
        try aws.answer("describe-stacks", Recorded.noStack)
        let run = aws.synth("rehearse", "two", "--from", "deployed")
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("creation, 1 resource"), "\(run.output)")
    }

    @Test func argumentsThatDoNotFit() throws {
        let folder = try TestFolder()
        #expect(run(folder).status == 64)
        #expect(run(folder, "one", "two").status == 64)
        #expect(run(folder, "one", "--profile", "x").status == 64)
        #expect(run(folder, "one", "--region", "eu-west-1").status == 64)
        #expect(run(folder, "one", "--from", "deployed", "--output", "x").status == 64)
        #expect(run(folder, "one", "--from", "no such thing").status == 1)
        let empty = run(folder, "one", "--from", folder.path)
        #expect(empty.status == 1)
        #expect(empty.messages.contains("there are no templates in "), "\(empty.messages)")
        #expect(run(folder, "one", "--prices", "\(folder.path)/none").status == 1)
        try folder.write(Self.template(), to: "t.json")
        #expect(run(folder, "\(folder.path)/t.json", "--from", "one").status == 64)
    }
}
