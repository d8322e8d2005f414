// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

@testable import SynthCommands

@Suite struct AccessTests {
    /// A template with a function that may send, and one condition.
    static func template(_ actions: String = #""sqs:SendMessage""#, open: Bool = false) -> String {
        #"""
        {"Parameters": {"Stage": {"Type": "String", "Default": "dev"}},
        "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
        "Resources": {
        "Jobs": {"Type": "AWS::SQS::Queue"},
        "Role": {"Type": "AWS::IAM::Role", "Properties": {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
        "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
        "Policies": [{"PolicyName": "send", "PolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": [\#(actions)], "Resource": {"Fn::GetAtt": ["Jobs", "Arn"]}}
        ]}}]}},
        "Extra": {"Type": "AWS::IAM::Policy", "Condition": "IsProd", "Properties": {"PolicyName": "extra", "Roles": [{"Ref": "Role"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "sqs:PurgeQueue", "Resource": {"Fn::GetAtt": ["Jobs", "Arn"]}}]}}},
        "Open": {"Type": "AWS::SQS::QueuePolicy", "Properties": {"Queues": [{"Ref": "Jobs"}], "PolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": \#(open ? "\"*\"" : #"{"AWS": "111122223333"}"#), "Action": "sqs:SendMessage", "Resource": {"Fn::GetAtt": ["Jobs", "Arn"]}}]}}},
        "Worker": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}, "Runtime": "python3.13", "Handler": "index.handler", "Code": {"ZipFile": "def handler(event, context): return 1"}}}}}
        """#
    }

    private func run(_ folder: TestFolder, _ arguments: [String], variables: [String: String] = [:]) -> TestFolder.Run {
        let collector = Collector()
        let synth = Synth(
            environments: [.one, .two], console: collector.console, process: ProcessContext(variables: variables))
        let status = synth.run(["access"] + arguments)
        return TestFolder.Run(
            status: status, output: collector.out.replacing(folder.path, with: ""),
            messages: collector.error.replacing(folder.path, with: ""))
    }

    private func run(_ template: String, _ arguments: String...) throws -> TestFolder.Run {
        let folder = try TestFolder()
        try folder.write(template, to: "t.json")
        return run(folder, ["\(folder.path)/t.json"] + arguments)
    }

    @Test func aBlockForEachPrincipal() throws {
        let run = try run(Self.template())
        #expect(run.status == 0, "\(run.messages)")
        #expect(
            run.output == """
                /t.json
                    role 'Role': function 'Worker'
                      assumed by lambda.amazonaws.com
                      may write queue 'Jobs': sqs:SendMessage
                        by policy 'send' of 'Role', /t.json:9:1
                      may write any resource of logs: logs:CreateLogGroup, CreateLogStream, PutLogEvents
                        by managed policy AWSLambdaBasicExecutionRole of 'Role', /t.json:7:23
                      may write queue 'Jobs': sqs:PurgeQueue, when 'IsProd' holds
                        by policy 'Extra', /t.json:12:1
                    other accounts
                      account 111122223333 may write queue 'Jobs': sqs:SendMessage
                        by resource policy 'Open', /t.json:14:1

                """, "\(run.output)")
    }

    @Test func theSameAsJSON() throws {
        let run = try run(Self.template(open: true), "--json", "--region", "eu-west-1")
        let json = try JSONReader.read(run.output)
        let stack = try #require(json["stacks"]?[0])
        let role = try #require(stack["principals"]?[0])
        #expect(role["logicalID"] == "Role")
        #expect(role["holders"] == ["function 'Worker'"])
        #expect(role["assumedBy"] == ["lambda.amazonaws.com"])
        let may = try #require(role["may"]?.arrayValue)
        #expect(may.count == 3)
        #expect(may[0]["text"] == "write queue 'Jobs'")
        #expect(may[0]["actions"] == ["sqs:SendMessage"])
        #expect(may[0]["levels"] == ["write"])
        #expect(may[0]["file"] == "/t.json")
        #expect(may[0]["line"] == 9)
        #expect(may[2]["when"] == "'IsProd' holds")
        let outside = try #require(stack["outside"]?[0])
        #expect(outside["kind"] == "anybody")
        #expect(outside["policy"] == "resource policy 'Open'")
        #expect(json["region"] == "eu-west-1")
        #expect(json["exitStatus"] == 0)
    }

    @Test func anEnvironmentIsOneSystem() throws {
        let folder = try TestFolder()
        let one = run(folder, ["one"])
        #expect(one.status == 0)
        #expect(
            one.output == """
                one: eu-west-1
                    role 'second/Thing'
                      assumed by ec2.amazonaws.com
                      may do nothing

                """, "\(one.output)")
        #expect(run(folder, ["two"]).output.contains("nobody: nothing in it gives anybody permissions"))
    }

    @Test func whatChangedBetweenTwoFiles() throws {
        let folder = try TestFolder()
        try folder.write(Self.template(), to: "old.json")
        try folder.write(Self.template(#""sqs:SendMessage", "sqs:ReceiveMessage""#, open: true), to: "new.json")
        let arguments = ["\(folder.path)/new.json", "--against", "\(folder.path)/old.json"]
        let changed = run(folder, arguments + ["--exit-code"])
        #expect(changed.status == 2, "\(changed.messages)")
        #expect(
            changed.output == """
                /new.json against /old.json
                  role 'Role'
                    + may read queue 'Jobs': sqs:ReceiveMessage
                        by policy 'send' of 'Role', /new.json:9:1
                  anybody (new)
                    + may write queue 'Jobs': sqs:SendMessage
                        by resource policy 'Open', /new.json:14:1
                  account 111122223333 (gone)
                    - may write queue 'Jobs': sqs:SendMessage
                        by resource policy 'Open', /old.json:14:1

                """, "\(changed.output)")
        let json = try JSONReader.read(run(folder, arguments + ["--json"]).output)
        #expect(json["changes"]?[0]?["who"] == "role 'Role'")
        #expect(json["changes"]?[0]?["gained"]?[0]?["actions"] == ["sqs:ReceiveMessage"])
        #expect(json["changes"]?[2]?["isGone"] == true)
        let same = run(
            folder, ["\(folder.path)/old.json", "--against", "\(folder.path)/old.json", "--exit-code"])
        #expect(same.status == 0)
        #expect(same.output.contains("nobody may more or less"))
    }

    @Test func whatChangedSinceARevision() throws {
        let folder = try TestFolder()
        try folder.write(Self.template(), to: "work/t.json")
        try folder.write(Self.template(#""sqs:ReceiveMessage""#), to: "revisions/main/work/t.json")
        let variables = ["PATH": "\(FakeAWS.program)/revisions:/usr/bin:/bin"]
        let changed = run(folder, ["\(folder.path)/work/t.json", "--against", "main"], variables: variables)
        #expect(changed.status == 0, "\(changed.messages)")
        #expect(changed.output.contains("+ may write queue 'Jobs': sqs:SendMessage"), "\(changed.output)")
        #expect(changed.output.contains("by policy 'send' of 'Role', main:/work/t.json:9:1"), "\(changed.output)")
        let other = run(folder, ["\(folder.path)/work/t.json", "--against", "other"], variables: variables)
        #expect(other.status == 1)
        #expect(other.messages.contains("'other' is neither a file, a folder nor a revision of git"))
    }

    @Test func whatChangedSinceTheFilesWereWritten() throws {
        let folder = try TestFolder()
        #expect(folder.synth("one").status == 0)
        let same = run(folder, ["one", "--against", "\(folder.path)/out"])
        #expect(same.status == 0, "\(same.messages)")
        #expect(same.output == "one against /out\n  nobody may more or less\n", "\(same.output)")
        let path = "out/one/second.template.json"
        let text = try #require(folder.read(path))
        try folder.write(text.replacing("ec2.amazonaws.com", with: "ecs.amazonaws.com"), to: path)
        let changed = run(folder, ["one", "--against", "\(folder.path)/out/one", "--exit-code"])
        #expect(changed.status == 2)
        #expect(
            changed.output == """
                one against /out/one
                  role 'second/Thing'
                    + may be assumed by ec2.amazonaws.com
                    - may be assumed by ecs.amazonaws.com

                """, "\(changed.output)")
        try folder.write("{", to: path)
        let broken = run(folder, ["one", "--against", "\(folder.path)/out"])
        #expect(broken.status == 1)
        #expect(broken.messages.contains("second.template.json: "), "\(broken.messages)")
    }

    @Test func argumentsThatDoNotFit() throws {
        let folder = try TestFolder()
        #expect(run(folder, []).status == 64)
        #expect(run(folder, ["nothing"]).status == 64)
        #expect(run(folder, ["one", "two"]).status == 64)
        #expect(run(folder, ["one", "--region", "eu-west-1"]).status == 64)
        #expect(run(folder, ["one", "--exit-code"]).status == 64)
        #expect(run(folder, ["one", "--against"]).status == 64)
        #expect(run(folder, ["none.json"]).status == 1)
        #expect(run(folder, ["one", "--against", "\(folder.path)/nowhere"]).status == 1)
        #expect(run(folder, ["one", "--against", "-x"]).status == 1)
        try folder.write("{", to: "t.json")
        #expect(run(folder, ["\(folder.path)/t.json"]).status == 1)
        try folder.write("[]", to: "t.json")
        #expect(run(folder, ["\(folder.path)/t.json"]).status == 1)
    }
}
