// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import SynthCommands

/// Templates in files that are the stacks of one environment.
@Suite struct StackFilesTests {
    static let network = #"""
        {"Resources": {
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "A": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-west-1a"}},
        "B": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-west-1b"}}},
        "Outputs": {
        "Vpc": {"Value": {"Ref": "Vpc"}, "Export": {"Name": {"Fn::Sub": "${AWS::StackName}-vpc"}}},
        "Subnets": {"Value": {"Fn::Join": [",", [{"Ref": "A"}, {"Ref": "B"}]]}, "Export": {"Name": {"Fn::Sub": "${AWS::StackName}-subnets"}}}}}
        """#

    /// - Parameter admitted: the port that its security group admits.
    static func web(admitted: Int, vpc: String = #"{"Fn::ImportValue": "dev-net-vpc"}"#) -> String {
        #"""
        {"Resources": {
        "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": \#(vpc), "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": \#(admitted), "ToPort": \#(admitted), "CidrIp": "10.0.0.0/16"}]}},
        "Tasks": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": \#(vpc), "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/16"}]}},
        "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Scheme": "internal", "Subnets": {"Fn::Split": [",", {"Fn::ImportValue": "dev-net-subnets"}]}, "SecurityGroups": [{"Ref": "Group"}]}},
        "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Balancer"}, "Port": 80, "Protocol": "HTTP", "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]}}}}
        """#
    }

    private func run(_ command: String, admitted: Int = 80, _ options: [String]) throws -> TestFolder.Run {
        let folder = try TestFolder()
        try folder.write(Self.network, to: "net.json")
        try folder.write(Self.web(admitted: admitted), to: "web.json")
        let run = folder.synth(arguments: [command, "\(folder.path)/net.json", "\(folder.path)/web.json"] + options)
        return TestFolder.Run(
            status: run.status, output: run.output.replacing(folder.path, with: ""),
            messages: run.messages.replacing(folder.path, with: ""))
    }

    private let names = ["--stack-name", "dev-net", "--stack-name", "dev-web"]

    @Test func waysLeadThroughAllOfThem() throws {
        let run = try run("ways", names)
        #expect(run.status == 0, "\(run.messages)")
        #expect(run.output.contains("client -> load balancer 'dev-web/Balancer' -> listener 'dev-web/Listener'"))
        let broken = try self.run("ways", admitted: 8080, names)
        #expect(broken.status == 1)
        #expect(broken.output.contains("because: 'dev-web/Group' admits 8080, not 80"), "\(broken.output)")
        #expect(broken.output.contains("at: /web.json:2:"), "\(broken.output)")
    }

    @Test func findingsAreInTheFileOfTheirStack() throws {
        #expect(try run("validate", names).status == 0)
        let folder = try TestFolder()
        try folder.write(Self.network.replacing("eu-west-1b", with: "eu-west-1a"), to: "net.json")
        try folder.write(Self.web(admitted: 80), to: "web.json")
        let run = folder.synth(
            arguments: ["validate", "\(folder.path)/net.json", "\(folder.path)/web.json"] + names)
        #expect(run.status == 1)
        #expect(run.output.contains("/web.json:4:"), "\(run.output)")
        #expect(run.output.contains("'dev-net/A'"), "\(run.output)")
        #expect(run.output.contains("[load-balancer-subnets]"), "\(run.output)")
        let alone = folder.synth(arguments: ["validate", "\(folder.path)/net.json", "\(folder.path)/web.json"])
        #expect(alone.status == 0, "\(alone.output)")
    }

    @Test func whatIsNotThereYetIsTold() throws {
        let run = try run("validate", ["--stack-name", "dev-other", "--stack-name", "dev-net"])
        #expect(run.status == 0, "an export of somebody else's stack: \(run.output)")
        let folder = try TestFolder()
        try folder.write(Self.network, to: "net.json")
        try folder.write(Self.web(admitted: 80), to: "web.json")
        let late = folder.synth(
            arguments: [
                "validate", "\(folder.path)/web.json", "\(folder.path)/net.json", "--stack-name", "dev-web",
                "--stack-name", "dev-net",
            ])
        #expect(late.status == 1)
        #expect(late.output.contains("that stack is deployed later"), "\(late.output)")
    }

    @Test func aNestedTemplateIsJudgedWithItsParent() throws {
        let folder = try TestFolder()
        try folder.write(
            #"""
            {"Resources": {"Web": {"Type": "AWS::CloudFormation::Stack", "Properties": {
               "TemplateURL": "https://b.s3.amazonaws.com/child.json", "Parameters": {"Port": "8080"}}}}}
            """#, to: "top.json")
        try folder.write(
            #"""
            {"Parameters": {"Port": {"Type": "Number"}},
             "Resources": {
            "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": "vpc-0123456789abcdef0", "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": {"Ref": "Port"}, "ToPort": {"Ref": "Port"}, "CidrIp": "10.0.0.0/16"}]}},
            "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Scheme": "internal", "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"], "SecurityGroups": [{"Ref": "Group"}]}},
            "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Balancer"}, "Port": 80, "Protocol": "HTTP", "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]}}}}
            """#, to: "child.json")
        let files = ["\(folder.path)/top.json", "\(folder.path)/child.json"]
        let run = folder.synth(arguments: ["ways"] + files + ["--stack-name", "shop"])
        #expect(run.status == 1)
        #expect(run.output.contains("'shop/Web/Group' admits 8080, not 80"), "\(run.output)")
        let idle = folder.synth(arguments: ["ways"] + files.reversed() + ["--stack-name", "shop"])
        #expect(idle.status == 64)
        #expect(idle.messages.contains("no stack nests"), "\(idle.messages)")
    }

    @Test(arguments: [
        (["--stack-name", "a", "--stack-name", "a"], "two stacks are named 'a'"),
        (["--stack-name", "a b"], "'a b' is not a name for a stack"),
        (
            ["--stack-name", "a", "--stack-name", "b", "--stack-name", "c"],
            "there are 3 names of stacks and 2 templates"
        ),
    ])
    func namesOfStacksAreChecked(_ options: [String], _ message: String) throws {
        let run = try run("validate", options)
        #expect(run.status == 64)
        #expect(run.messages.contains(message), "\(run.messages)")
    }

    @Test func anEnvironmentHasItsNames() throws {
        let folder = try TestFolder()
        #expect(folder.synth("validate", "one", "--stack-name", "x").status == 64)
    }

    @Test func whatAProgramIsToldOfMayBeInAnotherStack() throws {
        let folder = try TestFolder()
        try folder.write(
            #"""
            {"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}, "Outputs": {
            "Url": {"Value": {"Ref": "Queue"}, "Export": {"Name": "dev-url"}},
            "Arn": {"Value": {"Fn::GetAtt": ["Queue", "Arn"]}, "Export": {"Name": "dev-arn"}}}}
            """#, to: "data.json")
        func run(_ action: String) throws -> TestFolder.Run {
            try folder.write(
                #"""
                {"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {
                "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]},
                "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "\#(action)", "Resource": {"Fn::ImportValue": "dev-arn"}}]}}]}},
                "Function": {"Type": "AWS::Lambda::Function", "Properties": {"Handler": "a.b", "Runtime": "python3.13", "Code": {"S3Bucket": "code", "S3Key": "key"}, "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                "Environment": {"Variables": {"URL": {"Fn::ImportValue": "dev-url"}}}}}}}
                """#, to: "work.json")
            return folder.synth(
                arguments: [
                    "validate", "\(folder.path)/data.json", "\(folder.path)/work.json", "--stack-name", "data",
                    "--stack-name", "work",
                ])
        }
        #expect(try !run("sqs:SendMessage").output.contains("told-not-allowed"))
        let told = try run("sns:Publish").output
        #expect(
            told.contains(
                "'Function' is told of the queue 'data/Queue' by URL, and its role 'Role' may do nothing with it"),
            "\(told)")
        #expect(told.contains("/work.json:5:"), "\(told)")
    }

    @Test func whatOnlyTheFilesTogetherShowIsSilencedInItsFile() throws {
        let folder = try TestFolder()
        try folder.write(Self.network, to: "net.json")
        func rules(_ web: String, _ options: [String]) throws -> [String] {
            try folder.write(web, to: "web.json")
            let paths = ["\(folder.path)/net.json", "\(folder.path)/web.json"]
            let run = folder.synth(arguments: ["validate", "--format", "json"] + paths + options)
            return try JSONReader.read(run.output).arrayValue?
                .filter { $0["silence"] == .null && $0["severity"] != "note" }.compactMap { $0["rule"]?.stringValue }
                ?? []
        }
        let open = try rules(Self.web(admitted: 8080), names)
        let rule = try #require(open.first)
        let metadata = #""Metadata": {"StackDSL": {"Ignore": [{"Rule": "\#(rule)", "Reason": "it is a test"}]}}"#
        let silenced = Self.web(admitted: 8080).replacing("{\"Resources\": {", with: "{\(metadata), \"Resources\": {")
        #expect(try rules(silenced, names) == open.filter { $0 != rule })
    }
}

/// What stacks of files promise each other, and do not keep.
@Suite struct StackPromiseTests {
    static let child = #"""
        {"Parameters": {"Name": {"Type": "String"}},
         "Resources": {"Queue": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": {"Ref": "Name"}}}},
         "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Queue", "Arn"]}}}}
        """#

    static func parent(parameters: String, output: String) -> String {
        #"""
        {"Resources": {"Child": {"Type": "AWS::CloudFormation::Stack", "Properties": {
           "TemplateURL": "https://b.s3.amazonaws.com/child.json", "Parameters": \#(parameters)}}},
         "Outputs": {"Out": {"Value": {"Fn::GetAtt": ["Child", "Outputs.\#(output)"]}}}}
        """#
    }

    private func messages(_ files: [(name: String, text: String)], _ stacks: [String]) throws -> String {
        let folder = try TestFolder()
        for file in files { try folder.write(file.text, to: file.name) }
        let names = stacks.flatMap { ["--stack-name", $0] }
        return folder.synth(arguments: ["validate"] + files.map { "\(folder.path)/\($0.name)" } + names).output
    }

    @Test(arguments: [
        (#"{"Name": "a"}"#, "Arn", nil), (#"{"Nome": "a"}"#, "Arn", "gives 'Nome' to"),
        ("{}", "Arn", "no 'Name', which has no default"), (#"{"Name": "a"}"#, "Url", "reads output 'Url' of 'Child'"),
    ])
    func aNestedStackGetsWhatItDeclares(_ parameters: String, _ output: String, _ message: String?) throws {
        let told = try messages(
            [("top.json", Self.parent(parameters: parameters, output: output)), ("child.json", Self.child)], ["top"])
        #expect(message.map(told.contains) ?? told.isEmpty, "\(told)")
    }

    private static func exporting(_ condition: String = "") -> String {
        #"""
        {"Parameters": {"Stage": {"Type": "String", "Default": "dev"}},
         "Conditions": {"IsProd": {"Fn::Equals": ["dev", "prod"]}, "Named": {"Fn::Equals": [{"Ref": "Stage"}, "x"]}},
         "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Condition": "Named"}, "All": {"Type": "AWS::SNS::Topic"}},
         "Outputs": {"Arn": {\#(condition) "Value": {"Ref": "All"}, "Export": {"Name": "topic"}}}}
        """#
    }

    @Test func anExportHasItsNameAlone() throws {
        let told = try messages([("a.json", Self.exporting()), ("b.json", Self.exporting())], ["a", "b"])
        #expect(told.contains("'Arn' exports 'topic', as 'Arn' of stack 'a' does"), "\(told)")
    }

    @Test func anExportThatAConditionTakesAwayIsMissed() throws {
        let importing = #"""
            {"Resources": {"S": {"Type": "AWS::SNS::Subscription", "Properties": {
               "Protocol": "email", "Endpoint": "a@example.com", "TopicArn": {"Fn::ImportValue": "topic"}}}}}
            """#
        let kept = try messages([("a.json", Self.exporting()), ("b.json", importing)], ["a", "b"])
        #expect(!kept.contains("shared-value"), "\(kept)")
        let taken = try messages(
            [("a.json", Self.exporting(#""Condition": "IsProd","#)), ("b.json", importing)], ["a", "b"])
        #expect(taken.contains("'a' has it only where condition 'IsProd' holds"), "\(taken)")
    }

    @Test func aStoredParameterOfALaterStackIsTold() throws {
        let reading = #"""
            {"Parameters": {"Name": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/shop/name"}},
             "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "Name"}}}}}
            """#
        let writing = #"""
            {"Resources": {"Name": {"Type": "AWS::SSM::Parameter", "Properties": {
               "Name": "/shop/name", "Type": "String", "Value": "shop"}}}}
            """#
        #expect(try messages([("w.json", writing), ("r.json", reading)], ["w", "r"]).isEmpty)
        let late = try messages([("r.json", reading), ("w.json", writing)], ["r", "w"])
        #expect(late.contains("'Name' consumes '/shop/name', and that stack is deployed later"), "\(late)")
    }
}
