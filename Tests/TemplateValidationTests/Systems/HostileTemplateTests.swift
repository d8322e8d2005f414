// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel
import TemplateValidation
import TestSupport
import Testing

/// Templates that no one writes on purpose: each must be judged, whatever is said of it.
@Suite struct HostileTemplateTests {
    private func judge(_ json: String) throws -> [Diagnostic] {
        let template = Template(root: try JSONReader.read(json))
        let region = "eu-west-1"
        _ = template.outcomes(region: region).map { Traffic($0).paths }
        return Validator.diagnostics(for: ValidationInput(template: template, region: region))
    }

    @Test(arguments: [
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", #""Subnets": [{"Ref": "A"}, {"Ref": "B"}]"#),
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", #""SecurityGroups": [{"Ref": "A"}, {"Ref": "B"}]"#),
        ("AWS::RDS::DBSubnetGroup", #""SubnetIds": [{"Ref": "A"}, {"Ref": "B"}]"#),
        (
            "AWS::EC2::Subnet",
            #""VpcId": {"Fn::GetAtt": ["B", "VpcId"]}, "CidrBlock": {"Fn::GetAtt": ["B", "CidrBlock"]}"#
        ),
        ("AWS::EC2::Subnet", #""VpcId": {"Ref": "A"}, "CidrBlock": {"Fn::Sub": "${A.CidrBlock}${B.CidrBlock}"}"#),
        (
            "AWS::EC2::SecurityGroup",
            #""VpcId": {"Ref": "B"}, "SecurityGroupIngress": [{"SourceSecurityGroupId": {"Ref": "A"}}]"#
        ),
        ("AWS::EC2::RouteTable", #""VpcId": {"Fn::GetAtt": ["B", "VpcId"]}"#),
        (
            "AWS::EC2::Route",
            #""RouteTableId": {"Ref": "A"}, "NatGatewayId": {"Ref": "B"}, "DestinationCidrBlock": "0.0.0.0/0""#
        ),
        ("AWS::EC2::NatGateway", #""SubnetId": {"Ref": "A"}, "AllocationId": {"Ref": "B"}"#),
        ("AWS::ElasticLoadBalancingV2::TargetGroup", #""VpcId": {"Ref": "A"}, "Targets": [{"Id": {"Ref": "B"}}]"#),
        (
            "AWS::ElasticLoadBalancingV2::Listener",
            #""LoadBalancerArn": {"Ref": "A"}, "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "B"}}]"#
        ),
        (
            "AWS::IAM::Role",
            #""RoleName": {"Fn::GetAtt": ["B", "Arn"]}, "Path": {"Fn::GetAtt": ["A", "Arn"]}, "ManagedPolicyArns": [{"Ref": "A"}], "AssumeRolePolicyDocument": {"Statement": [{"Effect": "Allow", "Principal": {"AWS": {"Fn::GetAtt": ["A", "Arn"]}}, "Action": "sts:AssumeRole"}]}"#
        ),
        (
            "AWS::SQS::Queue",
            #""QueueName": {"Fn::GetAtt": ["B", "QueueName"]}, "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["A", "Arn"]}, "maxReceiveCount": 3}"#
        ),
        ("AWS::Lambda::LayerVersion", #""LayerName": {"Ref": "B"}"#),
        (
            "AWS::Lambda::Function",
            #""FunctionName": {"Fn::GetAtt": ["B", "Arn"]}, "Layers": [{"Ref": "A"}], "Role": {"Fn::GetAtt": ["A", "Arn"]}"#
        ),
        ("AWS::Lambda::Alias", #""FunctionName": {"Ref": "B"}, "FunctionVersion": {"Fn::GetAtt": ["A", "Version"]}"#),
        (
            "AWS::S3::Bucket",
            #""BucketName": {"Ref": "B"}, "LoggingConfiguration": {"DestinationBucketName": {"Ref": "A"}}"#
        ),
        ("AWS::ApiGateway::Resource", #""RestApiId": {"Ref": "A"}, "ParentId": {"Ref": "B"}, "PathPart": "{p}""#),
        (
            "AWS::ApiGateway::Method",
            #""RestApiId": {"Ref": "A"}, "ResourceId": {"Ref": "B"}, "HttpMethod": "GET", "Integration": {"Type": "AWS_PROXY", "Uri": {"Fn::GetAtt": ["A", "Arn"]}}"#
        ),
        ("AWS::ECS::Service", #""Cluster": {"Ref": "A"}, "TaskDefinition": {"Ref": "B"}"#),
        (
            "AWS::RDS::DBInstance",
            #""DBClusterIdentifier": {"Ref": "B"}, "DBSubnetGroupName": {"Ref": "A"}, "SourceDBInstanceIdentifier": {"Ref": "A"}"#
        ),
    ])
    func circlesOfReferencesEnd(type: String, properties: String) throws {
        func resource(_ name: String, _ properties: String) -> String {
            #""\#(name)": {"Type": "\#(type)", "Properties": {\#(properties)}}"#
        }
        let swapped = properties.replacing(#""A""#, with: #""C""#).replacing(#""B""#, with: #""A""#)
            .replacing(#""C""#, with: #""B""#).replacing("${A", with: "${C").replacing("${B", with: "${A")
            .replacing("${C", with: "${B")
        _ = try judge(#"{"Resources": {\#(resource("A", properties)), \#(resource("B", swapped))}}"#)
        _ = try judge(#"{"Resources": {\#(resource("A", properties.replacing(#""B""#, with: #""A""#)))}}"#)
    }

    /// Each is looked at once, or this would take longer than anybody waits.
    @Test func manyWaysBetweenTheSameThingsAreTakenOnce() throws {
        let names = (0..<24).map { "L\($0)" }
        let references = names.map { #"{"Ref": "\#($0)"}"# }.joined(separator: ", ")
        let resources = names.map {
            #""\#($0)": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"#
                + #""Subnets": [\#(references)], "SecurityGroups": [\#(references)]}}"#
        }
        #expect(try judge(#"{"Resources": {\#(resources.joined(separator: ", "))}}"#).isEmpty == false)
    }

    @Test func everyReferenceOfTheExamplesMayLeadInACircle() throws {
        // Its own resource in what passes, the next one in what fails: circles of one and of all.
        let templates = Validator.rules.flatMap { [($0.example.passing, 0), ($0.example.failing, 1)] }
        for (template, shift) in templates {
            guard let root = try? JSONReader.read(template), let resources = root["Resources"]?.objectValue else {
                continue
            }
            let names = resources.members.map(\.key)
            let members = resources.members.enumerated().map { place, member in
                let target = names[(place + shift) % names.count]
                return Node.Object.Member(key: member.key, value: rewired(member.value, to: target))
            }
            _ = try judge(#"{"Resources": \#(Node(.object(Node.Object(members))))}"#)
        }
    }

    private func rewired(_ node: Node, to name: String) -> Node {
        switch node.content {
        case .array(let elements): return .array(elements.map { rewired($0, to: name) })
        case .object(let object):
            let members = object.members.map { member -> Node.Object.Member in
                switch member.key {
                case "Ref": return .init(key: "Ref", value: .string(name))
                case "Fn::GetAtt":
                    let attribute = member.value[1] ?? "Arn"
                    return .init(key: "Fn::GetAtt", value: .array([.string(name), attribute]))
                default: return .init(key: member.key, value: rewired(member.value, to: name))
                }
            }
            return Node(.object(Node.Object(members)))
        default: return node
        }
    }

    @Test(arguments: [
        #""Type": "AWS::ECS::TaskDefinition", "Properties": {"Cpu": "$", "Memory": "$", "RequiresCompatibilities": ["FARGATE"], "EphemeralStorage": {"SizeInGiB": $}, "ContainerDefinitions": [{"Name": "a", "Image": "b", "Memory": $, "Cpu": $, "MemoryReservation": $}, {"Name": "b", "Image": "b", "Memory": $, "Cpu": $}]}"#,
        #""Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": {"Fn::Select": [0, {"Fn::Cidr": ["10.0.0.0/8", 1, $]}]}}"#,
        #""Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": {"Fn::Select": [$, {"Fn::Cidr": ["10.0.0.0/8", $, 4]}]}}"#,
        #""Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": {"Fn::Select": [$, ["a", "b"]]}}"#,
        #""Type": "AWS::EC2::Subnet", "Properties": {"CidrBlock": "10.0.0.0/$"}"#,
        #""Type": "AWS::EC2::SecurityGroup", "Properties": {"SecurityGroupIngress": [{"IpProtocol": "tcp", "CidrIp": "0.0.0.0/0", "FromPort": $, "ToPort": -1}, {"IpProtocol": "tcp", "CidrIp": "0.0.0.0/0", "FromPort": 5, "ToPort": $}]}"#,
        #""Type": "AWS::Cognito::UserPoolClient", "Properties": {"AccessTokenValidity": $, "RefreshTokenValidity": $, "TokenValidityUnits": {"AccessToken": "days"}}"#,
        #""Type": "AWS::ECS::Service", "Properties": {"DesiredCount": $, "DeploymentConfiguration": {"MinimumHealthyPercent": $, "MaximumPercent": $}}"#,
        #""Type": "AWS::S3::Bucket", "Properties": {"LifecycleConfiguration": {"Rules": [{"ExpirationInDays": $, "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": $}]}]}}"#,
        #""Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate($ days)"}"#,
        #""Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "cron($ $ $ * ? $)"}"#,
        #""Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Protocol": "HTTP", "Matcher": {"HttpCode": "$-200,200-$"}, "HealthCheckIntervalSeconds": $, "HealthCheckTimeoutSeconds": $}"#,
    ])
    func extremeNumbersAreNumbers(resource: String) throws {
        for number in ["9223372036854775807", "-9223372036854775808", "0", "-1", "1e308", "99999999999999999999"] {
            _ = try judge(#"{"Resources": {"R": {\#(resource.replacing("$", with: number))}}}"#)
        }
    }

    @Test func textsThatMultiplyEndUnknown() throws {
        func subnets(_ count: Int, _ block: (Int) -> String) -> String {
            let all = (0..<count).map { place in
                #""S\#(place)": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-12345678", "CidrBlock": \#(block(place))}}"#
            }
            return #"{"Resources": {\#(all.joined(separator: ", "))}}"#
        }
        func eight(_ name: String) -> String {
            let part = #"{"Fn::GetAtt": ["\#(name)", "CidrBlock"]}"#
            return #"{"Fn::Join": ["", [\#(Array(repeating: part, count: 8).joined(separator: ", "))]]}"#
        }
        _ = try judge(subnets(1) { _ in eight("S0") })
        let chain = subnets(24) { $0 == 0 ? #""10.0.0.0/16""# : eight("S\($0 - 1)") }
        _ = try judge(chain)
        let outcome = try #require(Template(root: try JSONReader.read(chain)).outcomes().first)
        #expect(outcome["S1"]?["CidrBlock"].text == String(repeating: "10.0.0.0/16", count: 8))
        #expect(outcome["S20"]?["CidrBlock"].isUnknown == true)
    }

    @Test func namesThatMultiplyEndUnknown() throws {
        let queues = (0..<24).map { place in
            let part = #"{"Fn::GetAtt": ["Q\#(place - 1)", "QueueName"]}"#
            let name =
                place == 0
                ? #""q""# : #"{"Fn::Join": ["", [\#(Array(repeating: part, count: 8).joined(separator: ", "))]]}"#
            return #""Q\#(place)": {"Type": "AWS::SQS::Queue", "Properties": {"QueueName": \#(name)}}"#
        }
        let policy =
            #""P": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:*", "Resource": {"Fn::GetAtt": ["Q23", "Arn"]}}]}}}"#
        _ = try judge(#"{"Resources": {\#(queues.joined(separator: ", ")), \#(policy)}}"#)
    }

    @Test func choicesWithinChoicesAreAskedOnceEach() throws {
        func tree(_ depth: Int) -> String {
            depth == 0 ? #""v""# : #"{"Fn::If": ["C\#(depth)", \#(tree(depth - 1)), \#(tree(depth - 1))]}"#
        }
        let depths = 1...10
        let parameters = depths.map { #""P\#($0)": {"Type": "String"}"# }.joined(separator: ", ")
        let conditions = depths.map { #""C\#($0)": {"Fn::Equals": [{"Ref": "P\#($0)"}, "a"]}"# }.joined(separator: ", ")
        _ = try judge(
            #"{"Parameters": {\#(parameters)}, "Conditions": {\#(conditions)}, "Resources": {"T": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": \#(tree(10))}}}}"#
        )
    }
}
