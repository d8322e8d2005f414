// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import Testing

/// What the internet can route to decides how an open port is told.
@Suite struct ExposureTests {
    /// An instance with an open SSH port, in a subnet whose traffic leaves by the route.
    private func severity(route: String, publicAddress: Bool, more: String = "") throws -> Diagnostic.Severity? {
        let json = #"""
            {"Resources": {
            "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            "Gateway": {"Type": "AWS::EC2::InternetGateway"},
            "Attachment": {"Type": "AWS::EC2::VPCGatewayAttachment", "Properties": {"VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}},
            "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24", "MapPublicIpOnLaunch": \#(publicAddress)}},
            "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
            "Association": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": {"Ref": "Subnet"}, "RouteTableId": {"Ref": "Table"}}},
            "Route": {"Type": "AWS::EC2::Route", "DependsOn": "Attachment", "Properties": {"RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0", \#(route)}},
            "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "0.0.0.0/0"}]}}\#(more),
            "Host": {"Type": "AWS::EC2::Instance", "Properties": {"ImageId": "ami-00000001", "SubnetId": {"Ref": "Subnet"}, "SecurityGroupIds": [{"Ref": "Group"}]}}
            }}
            """#
        return Validator.diagnostics(for: ValidationInput(template: try Template(json: json)))
            .first { $0.rule == "open-port" }?.severity
    }

    private let gateway = #""GatewayId": {"Ref": "Gateway"}"#

    @Test func whatTheInternetReachesIsAWarning() throws {
        #expect(try severity(route: gateway, publicAddress: true) == .warning)
    }

    @Test func whatItCannotReachIsANote() throws {
        #expect(try severity(route: #""NatGatewayId": "nat-00000001""#, publicAddress: false) == .warning)
        #expect(
            try severity(
                route: #""NatGatewayId": {"Ref": "Nat"}"#, publicAddress: false,
                more:
                    #", "Nat": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": "subnet-00000001", "AllocationId": "eipalloc-1"}}"#
            ) == .note)
    }

    @Test func whatNobodyKnowsIsAWarning() throws {
        // An instance may be given an address when it starts, or something of another stack may have the group.
        #expect(try severity(route: gateway, publicAddress: false) == .warning)
        #expect(
            try severity(
                route: #""TransitGatewayId": "tgw-00000001""#, publicAddress: true,
                more:
                    #", "Custom": {"Type": "Custom::Thing", "Properties": {"ServiceToken": "arn:aws:lambda:eu-west-1:123456789012:function:f", "Group": {"Ref": "Group"}}}"#
            ) == .warning)
    }
}
