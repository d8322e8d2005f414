// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// A load balancer that is public where 'IsProd' holds.
enum TraveledTemplate {
    /// - Parameter admitted: the port that its security group admits.
    static func json(admitted: Int = 80) -> String {
        #"""
        {"Parameters": {"Stage": {"Type": "String"}},
        "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
        "Resources": {
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
        "A": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "eu-west-1a"}}, "B": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-west-1b"}},
        "Gateway": {"Type": "AWS::EC2::InternetGateway"},
        "Attachment": {"Type": "AWS::EC2::VPCGatewayAttachment", "Properties": {"VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}},
        "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
        "Route": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}}},
        "Association": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": {"Ref": "A"}, "RouteTableId": {"Ref": "Table"}}}, "AssociationB": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": {"Ref": "B"}, "RouteTableId": {"Ref": "Table"}}},
        "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "Clients", "VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": \#(admitted), "ToPort": \#(admitted), "CidrIp": "0.0.0.0/0"}]}},
        "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Scheme": {"Fn::If": ["IsProd", "internet-facing", "internal"]}, "Subnets": [{"Ref": "A"}, {"Ref": "B"}], "SecurityGroups": [{"Ref": "Group"}]}},
        "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Balancer"}, "Port": 80, "Protocol": "HTTP", "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]}}
        }}
        """#
    }
}

extension Environment {
    static let traveled = Environment("traveled", region: .euWest1, account: .any) {
        TraveledStack(name: "way", admitted: 80)
    }

    static let blocked = Environment("blocked", region: .euWest1, account: .any) {
        TraveledStack(name: "way", admitted: 8080)
    }
}

/// A load balancer in somebody else's subnets.
struct TraveledStack: Stack {
    let name: String
    let description = "A test"
    let admitted: Int

    var body: some StackContent {
        UntypedResource(
            "Group", type: "AWS::EC2::SecurityGroup",
            properties: [
                "GroupDescription": "Load balancer", "VpcId": "vpc-0123456789abcdef0",
                "SecurityGroupIngress": [
                    [
                        "IpProtocol": "tcp", "FromPort": .init(node: .number(admitted)),
                        "ToPort": .init(node: .number(admitted)), "CidrIp": "10.0.0.0/16", "Description": "Clients",
                    ]
                ],
            ])
        UntypedResource(
            "Balancer", type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
            properties: [
                "Scheme": "internal", "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"],
                "SecurityGroups": [.init(node: .getAtt("Group", "GroupId"))],
            ])
        UntypedResource(
            "Listener", type: "AWS::ElasticLoadBalancingV2::Listener",
            properties: [
                "LoadBalancerArn": .init(node: .ref("Balancer")), "Port": 80, "Protocol": "HTTP",
                "DefaultActions": [["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "200"]]],
            ])
    }
}
