// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

/// What rules know by the slot table.
@Suite struct SlotRulesTests {
    private func findings(_ resources: String) throws -> [Diagnostic] {
        let template = try Template(json: #"{"Resources": {\#(resources)}}"#)
        return Validator.diagnostics(for: ValidationInput(template: template))
    }

    private func rules(_ resources: String) throws -> [String] { try findings(resources).map(\.rule) }

    private let networks = #"""
        "A": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "B": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.1.0.0/16"}},
        "S1": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "A"}, "CidrBlock": "10.0.0.0/24"}},
        "S2": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "A"}, "CidrBlock": "10.0.1.0/24"}},
        "G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "B"}}}
        """#

    @Test(
        "A store whose groups are of another VPC is told of once",
        arguments: [
            #"""
            "N": {"Type": "AWS::RDS::DBSubnetGroup", "Properties": {"DBSubnetGroupDescription": "d",
              "SubnetIds": [{"Ref": "S1"}, {"Ref": "S2"}]}},
            "D": {"Type": "AWS::RDS::DBInstance", "Properties": {"DBSubnetGroupName": {"Ref": "N"},
              "VPCSecurityGroups": [{"Ref": "G"}]}}
            """#,
            #"""
            "N": {"Type": "AWS::ElastiCache::SubnetGroup", "Properties": {"Description": "d",
              "SubnetIds": [{"Ref": "S1"}, {"Ref": "S2"}]}},
            "D": {"Type": "AWS::ElastiCache::ReplicationGroup", "Properties": {"ReplicationGroupDescription": "d",
              "CacheSubnetGroupName": {"Ref": "N"}, "SecurityGroupIds": [{"Ref": "G"}]}}
            """#,
            #"""
            "F": {"Type": "AWS::EFS::FileSystem", "Properties": {}},
            "D": {"Type": "AWS::EFS::MountTarget", "Properties": {"FileSystemId": {"Ref": "F"}, "SubnetId": {"Ref": "S1"},
              "SecurityGroups": [{"Ref": "G"}]}}
            """#,
            #"""
            "D": {"Type": "AWS::MSK::Cluster", "Properties": {"ClusterName": "c", "KafkaVersion": "3.6.0",
              "NumberOfBrokerNodes": 2, "BrokerNodeGroupInfo": {"InstanceType": "kafka.m5.large",
              "ClientSubnets": [{"Ref": "S1"}, {"Ref": "S2"}], "SecurityGroups": [{"Ref": "G"}]}}}
            """#,
        ])
    func oneVPC(store: String) throws {
        let told = try rules("\(networks), \(store)").filter { ["one-vpc", "data-store-network"].contains($0) }
        #expect(told == ["one-vpc"])
    }

    @Test("A group that another VPC is associated with may be used there")
    func associatedGroup() throws {
        let told = try rules(
            networks + #"""
                , "X": {"Type": "AWS::EC2::SecurityGroupVpcAssociation", "Properties": {"GroupId": {"Ref": "G"},
                  "VpcId": {"Ref": "A"}}},
                "I": {"Type": "AWS::EC2::NetworkInterface", "Properties": {"SubnetId": {"Ref": "S1"},
                  "GroupSet": [{"Ref": "G"}]}}
                """#)
        #expect(!told.contains("one-vpc"))
    }

    @Test(
        "Policies within queues and topics are open as those that stand alone",
        arguments: [
            (
                "AWS::SQS::QueuePolicy", #""Queues": ["https://sqs.eu-west-1.amazonaws.com/123456789012/q"]"#,
                "PolicyDocument"
            ),
            (
                "AWS::SQS::QueueInlinePolicy", #""Queue": "https://sqs.eu-west-1.amazonaws.com/123456789012/q""#,
                "PolicyDocument"
            ),
            ("AWS::SNS::TopicInlinePolicy", #""TopicArn": "arn:aws:sns:eu-west-1:123456789012:t""#, "PolicyDocument"),
            ("AWS::KMS::ReplicaKey", #""PrimaryKeyArn": "arn:aws:kms:eu-west-1:123456789012:key/mrk-1""#, "KeyPolicy"),
        ])
    func openPrincipal(type: String, rest: String, property: String) throws {
        let told = try rules(
            #"""
            "P": {"Type": "\#(type)", "Properties": {\#(rest), "\#(property)": {"Version": "2012-10-17",
              "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}}}
            """#)
        #expect(told.filter { $0 == "open-principal" }.count == 1)
    }

    @Test(
        "A role for any service that assumes it has to trust it",
        arguments: [
            (
                #""D": {"Type": "AWS::DAX::Cluster", "Properties": {"IAMRoleARN": ROLE, "NodeType": "dax.r4.large", "ReplicationFactor": 1}}"#,
                1
            ),
            (
                #""D": {"Type": "AWS::IoT::TopicRule", "Properties": {"TopicRulePayload": {"Sql": "SELECT * FROM 'a'", "Actions": [{"Kinesis": {"StreamName": "s", "RoleArn": ROLE}}]}}}"#,
                1
            ),
            (
                #""D": {"Type": "AWS::Cognito::UserPoolGroup", "Properties": {"UserPoolId": "eu-west-1_a", "RoleArn": ROLE}}"#,
                0
            ),
        ])
    func assumedRole(resource: String, count: Int) throws {
        let told = try rules(
            #"""
            "R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17",
              "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}},
            """# + resource.replacing("ROLE", with: #"{"Fn::GetAtt": ["R", "Arn"]}"#))
        #expect(told.filter { $0 == "untrusting-role" }.count == count)
    }

    private let things = #"""
        "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "W": {"Type": "AWS::EC2::InternetGateway"},
        "N": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {}}},
        "X": {"Type": "AWS::EC2::VPCGatewayAttachment", "Properties": {"VpcId": {"Ref": "V"}, "InternetGatewayId": {"Ref": "W"}}},
        "T": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "V"}}},
        "R": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "T"}, "GatewayId": {"Ref": "W"},
          "DestinationCidrBlock": "0.0.0.0/0"}, "DependsOn": "X"},
        "K": {"Type": "AWS::KMS::Alias", "Properties": {"AliasName": "alias/a", "TargetKeyId": "1234abcd-12ab-34cd-56ef-1234567890ab"}},
        "Y": {"Type": "AWS::SecretsManager::SecretTargetAttachment", "Properties": {"SecretId": "s", "TargetId": "d",
          "TargetType": "AWS::RDS::DBInstance"}},
        "A": {"Type": "AWS::Lambda::Alias", "Properties": {"Name": "a", "FunctionName": "f", "FunctionVersion": "1"}},
        "M": {"Type": "AWS::StepFunctions::StateMachineAlias", "Properties": {"Name": "a"}},
        "S": {"Type": "AWS::SNS::Topic"},
        "C": {"Type": "AWS::CloudFormation::CustomResource", "Properties": {"ServiceToken": "arn:aws:sns:eu-west-1:123456789012:t"}}
        """#

    @Test(
        "What Ref yields is of its type, also where nobody knows its form",
        arguments: [
            (#""AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "R"}}"#, 1),
            (#""AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "X"}}"#, 1),
            (#""AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "C"}}"#, 0),
            (#""AWS::EC2::RouteTable", "Properties": {"VpcId": {"Fn::GetAtt": "V.VpcId"}}"#, 0),
            (#""AWS::SQS::Queue", "Properties": {"KmsMasterKeyId": {"Ref": "K"}}"#, 0),
            (#""AWS::SQS::Queue", "Properties": {"KmsMasterKeyId": {"Ref": "W"}}"#, 1),
            (#""AWS::SecretsManager::RotationSchedule", "Properties": {"SecretId": {"Ref": "Y"}}"#, 0),
            (#""AWS::SecretsManager::RotationSchedule", "Properties": {"SecretId": {"Ref": "T"}}"#, 1),
            (#""AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "V"}}"#, 1),
            (#""AWS::ECS::TaskDefinition", "Properties": {"TaskRoleArn": {"Ref": "N"}}"#, 0),
            (#""AWS::Logs::MetricFilter", "Properties": {"LogGroupName": {"Ref": "N"}}"#, 1),
            (#""AWS::Kinesis::Stream", "Properties": {"Name": {"Ref": "V"}}"#, 0),
            (#""AWS::Lambda::EventSourceMapping", "Properties": {"FunctionName": {"Ref": "A"}}"#, 0),
            (#""AWS::Events::Rule", "Properties": {"Targets": [{"Id": "a", "Arn": {"Ref": "M"}}]}"#, 0),
            (#""AWS::Events::Rule", "Properties": {"Targets": [{"Id": "a", "Arn": {"Ref": "K"}}]}"#, 1),
            (#""AWS::CloudTrail::Trail", "Properties": {"SnsTopicName": {"Fn::GetAtt": ["S", "TopicName"]}}"#, 0),
            (#""AWS::AutoScaling::AutoScalingGroup", "Properties": {"TargetGroupARNs": [{"Ref": "V"}]}"#, 1),
        ])
    func referenceKind(resource: String, count: Int) throws {
        let told = try rules(things + #", "Z": {"Type": \#(resource)}"#)
        #expect(told.filter { $0 == "reference-kind" }.count == count)
    }

    @Test("A mapping reads a table's stream, whatever else of the template it could read")
    func streams() throws {
        func found(_ attribute: String) throws -> [Diagnostic] {
            try findings(
                #"""
                "T": {"Type": "AWS::DynamoDB::Table"}, "Q": {"Type": "AWS::SQS::Queue"},
                "E": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": {
                  "FunctionName": "f", "EventSourceArn": {"Fn::GetAtt": ["T", "\#(attribute)"]}}}
                """#
            ).filter { $0.rule == "reference-kind" }
        }
        #expect(try found("StreamArn") == [])
        #expect(try found("Arn").map(\.fix) == [#"write {"Fn::GetAtt": ["T", "StreamArn"]}"#])
    }
}
