// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct TaskPathsTests {
    @Test func aSystemWithAllWaysOpenHasNoFinding() throws {
        #expect(try PrivateSystem.findings() == [])
    }

    private static let endpoint = #""FromPort": 443, "ToPort": 443, "CidrIp": {"Fn::GetAtt": ["Vpc", "CidrBlock"]}"#
    private static let egress = #""FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0""#

    @Test(arguments: [
        (#""EnableDnsSupport": true"#, #""EnableDnsSupport": false"#, "ECR's API: 'Vpc' resolves no names"),
        (#""EnableDnsHostnames": true, "#, "", "endpoint 'Api': 'Vpc' has no EnableDnsHostnames"),
        (endpoint, #""FromPort": 8443, "ToPort": 8443, "CidrIp": "10.0.0.0/16""#, "'Endpoints' admits 8443"),
        (
            endpoint, #""FromPort": 443, "ToPort": 443, "CidrIp": "10.1.0.0/16""#,
            "'Endpoints' admits 443 from 10.1.0.0/16"
        ),
        (
            #"["com.amazonaws", {"Ref": "AWS::Region"}, "logs"]"#, #"["com.amazonaws", {"Ref": "AWS::Region"}, "sqs"]"#,
            "write its logs"
        ),
        (
            #""PrivateDnsEnabled": true, "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.ecr.api"}"#,
            #""ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.ecr.api"}"#, "endpoint 'Api' has no private DNS"
        ),
        (
            #""RouteTableIds": [{"Ref": "Table"}]"#, #""RouteTableIds": []"#,
            "endpoint 'S3' is not on the route table of 'A'"
        ),
        (
            #""SubnetId": {"Ref": "B"}, "RouteTableId""#, #""SubnetId": {"Ref": "A"}, "RouteTableId""#,
            "subnet 'B' -X-> S3"
        ),
        (
            egress, #""FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/16""#,
            "endpoint 'S3': 'Tasks' lets out 443 to 10.0.0.0/16, not 443 to S3"
        ),
        (egress, #""FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0""#, "'Tasks' lets out 80 to everywhere, not 443"),
        (
            #""SecurityGroupIds": [{"Ref": "Endpoints"}]"#, #""SecurityGroupIds": []"#,
            "the VPC's default security group"
        ),
        (
            #""SubnetIds": [{"Ref": "A"}, {"Ref": "B"}], "SecurityGroupIds""#, #""SubnetIds": [], "SecurityGroupIds""#,
            "stands in no subnet"
        ),
        (
            #"{"Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/web:1"}"#, #""nginx:1.29""#,
            "-X-> docker.io"
        ),
    ])
    func aBrokenHopIsNamed(old: String, new: String, words: String) throws {
        let findings = try PrivateSystem.findings((old, new))
        #expect(findings.map(\.rule) == ["unreachable-aws-service"])
        #expect(findings.contains { $0.description.contains(words) && $0.message.contains("-X->") })
    }

    @Test func oneBlockerIsOneFinding() throws {
        let findings = try PrivateSystem.findings((#""EnableDnsSupport": true"#, #""EnableDnsSupport": false"#))
        #expect(findings.count == 1)
        #expect(findings.first?.notes.count == 3)
    }

    @Test(arguments: [
        // Nobody knows what the values will be.
        (#""CidrBlock": "10.0.0.0/16""#, #""CidrBlock": {"Fn::ImportValue": "range"}"#),
        (#"{"Fn::Sub": "${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/web:1"}"#, #"{"Ref": "Image"}"#),
        // Other ways out.
        (
            #""S3": {"Type": "AWS::EC2::VPCEndpoint""#,
            #""Way": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0", "TransitGatewayId": "tgw-00000001"}}, "Old": {"Type": "AWS::EC2::VPCEndpoint""#
        ),
        // The network goes to another stack, which may add to it.
        (
            #""S3": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "Vpc"}, "VpcEndpointType": "Gateway", "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.s3"}, "RouteTableIds": [{"Ref": "Table"}]}}"#,
            #""Nested": {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "https://a.s3.amazonaws.com/b", "Parameters": {"Table": {"Ref": "Table"}}}}"#
        ),
        // Prefix lists hold what nobody sees here.
        (
            egress,
            #""FromPort": 443, "ToPort": 443, "DestinationPrefixListId": "pl-1"}, {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "DestinationSecurityGroupId": {"Ref": "Endpoints"}"#
        ),
    ])
    func whatNobodyKnowsIsNoFault(old: String, new: String) throws {
        #expect(try PrivateSystem.findings((old, new)) == [])
    }

    private static let gateway =
        #""Gateway": {"Type": "AWS::EC2::InternetGateway"}, "Attachment": {"Type": "AWS::EC2::VPCGatewayAttachment", "Properties": {"VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}}, "#
    private static let nat =
        gateway
        + #""Public": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.9.0/24"}}, "PublicTable": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}}, "PublicAssociation": {"Type": "AWS::EC2::SubnetRouteTableAssociation", "Properties": {"SubnetId": {"Ref": "Public"}, "RouteTableId": {"Ref": "PublicTable"}}}, "PublicRoute": {"Type": "AWS::EC2::Route", "DependsOn": "Attachment", "Properties": {"RouteTableId": {"Ref": "PublicTable"}, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}}}, "Nat": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": {"Ref": "Public"}, "AllocationId": "eipalloc-1"}}, "Way": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": {"Ref": "Nat"}}}, "#
    private static let withoutS3 = (
        #""ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.s3"}"#,
        #""ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.dynamodb"}"#
    )

    @Test func aNATGatewayIsAWay() throws {
        #expect(try PrivateSystem.findings(Self.withoutS3, (#""S3": "#, Self.nat + #""S3": "#)) == [])
    }

    @Test func aNATGatewayInAPrivateSubnetIsNone() throws {
        let findings = try PrivateSystem.findings(
            Self.withoutS3, (#""S3": "#, Self.nat + #""S3": "#),
            (#""SubnetId": {"Ref": "Public"}, "AllocationId""#, #""SubnetId": {"Ref": "A"}, "AllocationId""#))
        #expect(findings.first?.message.contains("NAT gateway 'Nat' stands in 'A'") == true)
    }

    @Test func anInternetGatewayNeedsAPublicAddress() throws {
        let route =
            Self.gateway
            + #""Way": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}}}, "S3": "#
        let findings = try PrivateSystem.findings(Self.withoutS3, (#""S3": "#, route))
        #expect(findings.first?.message.contains("internet gateway 'Gateway'") == true)
        let withAddress = try PrivateSystem.findings(
            Self.withoutS3, (#""S3": "#, route), (#""AssignPublicIp": "DISABLED""#, #""AssignPublicIp": "ENABLED""#))
        #expect(withAddress == [])
    }

    @Test func secretsNeedAWayAndAPermission() throws {
        let findings = try PrivateSystem.findings(
            (
                #""PortMappings""#,
                #""Secrets": [{"Name": "KEY", "ValueFrom": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:a"}], "PortMappings""#
            ))
        #expect(Set(findings.map(\.rule)) == ["unreachable-aws-service", "missing-task-permission"])
    }

    @Test(arguments: [
        (#""ecr:*""#, #""ecr:Describe*""#, "ecr:GetAuthorizationToken"),
        (#""logs:CreateLogStream", "logs:PutLogEvents""#, #""logs:CreateLogStream""#, "logs:PutLogEvents"),
    ])
    func theExecutionRoleNeedsItsPermissions(old: String, new: String, action: String) throws {
        let findings = try PrivateSystem.findings((old, new))
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.rule == "missing-task-permission" })
        #expect(findings.contains { $0.message.contains(action) })
    }

    @Test(arguments: [
        (
            "ecr.api",
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "ecr:Describe*", "Resource": "*"}]}"#,
            "ecr:GetAuthorizationToken"
        ),
        (
            "ecr.dkr",
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}, {"Effect": "Deny", "Principal": "*", "Action": "ecr:BatchGetImage", "Resource": "*"}]}"#,
            "ecr:BatchGetImage"
        ),
        (
            "s3",
            #"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::mine/*"}]}"#,
            "s3:GetObject"
        ),
    ])
    func thePolicyOfAnEndpointIsAHop(service: String, policy: String, action: String) throws {
        let name = #""ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.\#(service)"}"#
        let findings = try PrivateSystem.findings((name, #"\#(name), "PolicyDocument": \#(policy)"#))
        #expect(findings.map(\.rule) == ["unreachable-aws-service"])
        #expect(findings.first?.message.contains("does not allow \(action)") == true)
    }

    @Test func aListOfAWSHoldsNoAddressOfTheNetwork() throws {
        let findings = try PrivateSystem.findings(
            (Self.egress, #""FromPort": 443, "ToPort": 443, "DestinationPrefixListId": "pl-6da54004""#))
        #expect(findings.first?.message.contains("endpoint 'Api'") == true)
    }

    @Test func aRouteToFewAddressesIsNoWay() throws {
        let route =
            #""Way": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "192.0.2.0/24", "TransitGatewayId": "tgw-00000001"}}, "S3": "#
        #expect(try PrivateSystem.findings(Self.withoutS3, (#""S3": "#, route)).count == 1)
    }

    @Test func bothSidesOfAConditionAreFollowed() throws {
        let findings = try PrivateSystem.findings(
            (
                #""Resources": {"#,
                #""Conditions": {"IsOdd": {"Fn::Equals": [{"Ref": "Image"}, "odd"]}}, "Resources": {"#
            ),
            (
                #""S3": {"Type": "AWS::EC2::VPCEndpoint", "#,
                #""S3": {"Type": "AWS::EC2::VPCEndpoint", "Condition": "IsOdd", "#
            ))
        #expect(findings.count == 1)
        #expect(findings.first?.notes.last?.message == "so it is where condition 'IsOdd' does not hold")
    }
}
