// SPDX-License-Identifier: Apache-2.0

/// Templates that are drawn.
enum SampleTemplates {
    /// A load balancer in two public subnets, and a server behind it in a private one.
    static func network(admitted: Int = 8080) -> String {
        """
        {"Resources": {
          "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
          "A": \(subnet("10.0.0.0/24", "a")), "B": \(subnet("10.0.1.0/24", "b")), "Inner": \(subnet("10.0.2.0/24", "a")),
          "Gateway": {"Type": "AWS::EC2::InternetGateway"},
          "Attachment": {"Type": "AWS::EC2::VPCGatewayAttachment",
            "Properties": {"VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}},
          "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
          "Route": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"},
            "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}}},
          "ToA": \(association("A")), "ToB": \(association("B")),
          "BalancerGroup": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "d",
            "VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [
              {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"}]}},
          "ServerGroup": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "d",
            "VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": \(admitted),
              "ToPort": \(admitted), "SourceSecurityGroupId": {"Fn::GetAtt": ["BalancerGroup", "GroupId"]}}]}},
          "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {
            "Subnets": [{"Ref": "A"}, {"Ref": "B"}], "SecurityGroups": [{"Ref": "BalancerGroup"}]}},
          "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"Port": 80, "Protocol": "HTTP",
            "LoadBalancerArn": {"Ref": "Balancer"},
            "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Targets"}}]}},
          "Targets": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {"Port": 8080, "Protocol": "HTTP",
            "VpcId": {"Ref": "Vpc"}, "Targets": [{"Id": {"Ref": "Server"}}]}},
          "Server": {"Type": "AWS::EC2::Instance", "Properties": {"SubnetId": {"Ref": "Inner"},
            "SecurityGroupIds": [{"Ref": "ServerGroup"}]}},
          "Uploads": {"Type": "AWS::S3::Bucket"}
        }}
        """
    }

    private static func subnet(_ block: String, _ zone: String) -> String {
        """
        {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "\(block)",
          "AvailabilityZone": "eu-west-1\(zone)"}}
        """
    }

    private static func association(_ subnet: String) -> String {
        """
        {"Type": "AWS::EC2::SubnetRouteTableAssociation",
          "Properties": {"SubnetId": {"Ref": "\(subnet)"}, "RouteTableId": {"Ref": "Table"}}}
        """
    }

    /// A function with a queue, a schedule and a table.
    static let events = """
        {"Resources": {
          "Queue": {"Type": "AWS::SQS::Queue", "Properties": {
            "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Failed", "Arn"]}, "maxReceiveCount": 3}}},
          "Failed": {"Type": "AWS::SQS::Queue"}, "Log": {"Type": "AWS::Logs::LogGroup"},
          "Table": {"Type": "AWS::DynamoDB::Table"},
          "Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [{"PolicyName": "p", "PolicyDocument": {
            "Statement": [{"Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:PutItem"],
              "Resource": {"Fn::GetAtt": ["Table", "Arn"]}}]}}]}},
          "Source": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": {
            "EventSourceArn": {"Fn::GetAtt": ["Queue", "Arn"]}, "FunctionName": {"Ref": "Worker"}}},
          "Worker": {"Type": "AWS::Lambda::Function", "Properties": {"Role": {"Fn::GetAtt": ["Role", "Arn"]}}},
          "Every": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 day)",
            "Targets": [{"Id": "t", "Arn": {"Fn::GetAtt": ["Worker", "Arn"]}}]}}
        }}
        """

    /// So many queues and functions.
    static func many(functions: Int) -> String {
        let resources = (0..<functions).map {
            #""Queue\#($0)": {"Type": "AWS::SQS::Queue"}, "Function\#($0)": {"Type": "AWS::Lambda::Function"}"#
        }
        return #"{"Resources": {\#(resources.joined(separator: ", "))}}"#
    }

    /// Queues that are the dead letters of each other.
    static let circle: String = {
        func queue(_ name: String, _ other: String) -> String {
            """
            "\(name)": {"Type": "AWS::SQS::Queue", "Properties": {
              "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["\(other)", "Arn"]}}}}
            """
        }
        return #"{"Resources": {\#([queue("A", "B"), queue("B", "C"), queue("C", "A")].joined(separator: ", "))}}"#
    }()
}
