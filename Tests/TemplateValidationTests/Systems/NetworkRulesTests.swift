// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct NetworkRulesTests {
    private static let vpc = #""Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}"#

    private static func subnet(_ name: String, _ block: String, _ more: String = "") -> String {
        #""\#(name)": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": \#(block)\#(more)}}"#
    }

    private static func resource(_ name: String, _ type: String, _ properties: String, after: String? = nil) -> String {
        let dependency = after.map { #""DependsOn": "\#($0)", "# } ?? ""
        return #""\#(name)": {"Type": "AWS::EC2::\#(type)", \#(dependency)"Properties": {\#(properties)}}"#
    }

    private func found(_ rule: String, _ resources: [String], head: String = "") throws -> [Diagnostic] {
        try findings(rule, "{\(head)\"Resources\": {\(resources.joined(separator: ", "))}}")
    }

    @Test(arguments: [
        [subnet("A", #""10.1.0.0/24""#)],
        [subnet("A", #""10.0.0.0/24""#), subnet("B", #""10.0.0.128/25""#)],
        [subnet("A", #""10.0.0.0/20""#), subnet("B", #""10.0.1.0/24""#), subnet("C", #""10.0.16.0/20""#)],
        [subnet("A", #""10.0.0.0/29""#)],
        [subnet("A", #"{"Fn::Select": [0, {"Fn::Cidr": ["192.168.0.0/16", 2, 8]}]}"#)],
    ])
    func addressesThatEC2Refuses(subnets: [String]) throws {
        #expect(try found("subnet-addresses", [Self.vpc] + subnets).map(\.severity) == [.error])
    }

    @Test(arguments: [
        [subnet("A", #""10.0.0.0/24""#), subnet("B", #""10.0.1.0/24""#)],
        [subnet("A", #"{"Fn::ImportValue": "block"}"#)],
        [
            subnet("A", #""10.1.0.0/24""#),
            resource("More", "VPCCidrBlock", #""VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.1.0.0/16""#),
        ],
        [
            subnet("A", #""10.1.0.0/24""#),
            resource("More", "VPCCidrBlock", #""VpcId": {"Ref": "Vpc"}, "Ipv4IpamPoolId": "ipam-pool-1""#),
        ],
    ])
    func addressesThatFitOrAreUnknown(subnets: [String]) throws {
        #expect(try found("subnet-addresses", [Self.vpc] + subnets).isEmpty)
    }

    @Test func subnetsOfDifferentOutcomesMayOverlap() throws {
        let head =
            #""Parameters": {"P": {"Type": "String", "Default": "a"}}, "Conditions": {"A": {"Fn::Equals": [{"Ref": "P"}, "a"]}, "B": {"Fn::Not": [{"Condition": "A"}]}}, "#
        let subnets = ["A", "B"].map { name in
            #""S\#(name)": {"Type": "AWS::EC2::Subnet", "Condition": "\#(name)", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}}"#
        }
        #expect(try found("subnet-addresses", [Self.vpc] + subnets, head: head).isEmpty)
    }

    private static let gateway = [
        vpc, resource("Gateway", "InternetGateway", ""), resource("Table", "RouteTable", #""VpcId": {"Ref": "Vpc"}"#),
    ]
    private static let route =
        #""RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}"#
    private static let attachment = resource(
        "Attachment", "VPCGatewayAttachment", #""VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}"#)

    @Test func aRouteToAGatewayWantsItsAttachment() throws {
        let none = try found("gateway-attachment", Self.gateway + [Self.resource("Route", "Route", Self.route)])
        #expect(none.map(\.severity) == [.error])
        let early = try found(
            "gateway-attachment", Self.gateway + [Self.attachment, Self.resource("Route", "Route", Self.route)])
        #expect(early.map(\.severity) == [.warning])
        let late = try found(
            "gateway-attachment",
            Self.gateway + [Self.attachment, Self.resource("Route", "Route", Self.route, after: "Attachment")])
        #expect(late.isEmpty)
    }

    @Test(
        arguments: [
            ("", nil, 1), ("", "Attachment", 0), (#", "ConnectivityType": "private""#, nil, 0),
            (#", "AllocationId": {"Fn::GetAtt": ["Address", "AllocationId"]}"#, nil, 0),
        ] as [(String, String?, Int)])
    func aNATGatewayWaitsForTheGateway(more: String, after: String?, count: Int) throws {
        let nat = Self.resource("Nat", "NatGateway", #""SubnetId": {"Ref": "A"}\#(more)"#, after: after)
        let address = Self.resource("Address", "EIP", #""Domain": "vpc""#, after: "Attachment")
        let base = Self.gateway + [Self.attachment, Self.subnet("A", #""10.0.0.0/24""#), address]
        #expect(try found("gateway-attachment", base + [nat]).map(\.element) == Array(repeating: "Nat", count: count))
    }

    @Test func aLoadBalancerOnTheInternetWaitsForTheGateway() throws {
        func balancer(_ scheme: String, _ more: String = "") -> String {
            #""Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", \#(more)"Properties": {"Scheme": "\#(scheme)", "Subnets": [{"Ref": "A"}, {"Ref": "B"}]}}"#
        }
        let base =
            Self.gateway + [Self.attachment, Self.subnet("A", #""10.0.0.0/24""#), Self.subnet("B", #""10.0.1.0/24""#)]
        #expect(try found("gateway-attachment", base + [balancer("internet-facing")]).count == 1)
        #expect(try found("gateway-attachment", base + [balancer("internal")]).isEmpty)
        let waiting = balancer("internet-facing", #""DependsOn": ["Attachment"], "#)
        #expect(try found("gateway-attachment", base + [waiting]).isEmpty)
    }

    @Test(arguments: [
        ("", 1), (#", "NatGatewayId": {"Fn::ImportValue": "nat"}"#, 0),
        (#", "GatewayId": "igw-00000001", "NatGatewayId": "nat-00000001""#, 1),
        (#", "NatGatewayId": {"Ref": "AWS::NoValue"}, "GatewayId": "igw-00000001""#, 0),
    ])
    func aRouteHasOneTarget(targets: String, count: Int) throws {
        let route = Self.resource(
            "Route", "Route", #""RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0"\#(targets)"#)
        #expect(try found("route-target", Self.gateway + [route]).count == count)
    }

    @Test func aTableHasADestinationOnce() throws {
        let routes = ["10.9.0.0/16", "10.9.0.0/16", "10.8.0.0/16"].enumerated().map { index, block in
            Self.resource(
                "Route\(index)", "Route",
                #""RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "\#(block)", "TransitGatewayId": "tgw-00000001""#
            )
        }
        #expect(try found("route-target", Self.gateway + routes).map(\.element) == ["Route1"])
    }

    private static let nat = #""SubnetId": {"Ref": "A"}, "AllocationId": "eipalloc-0123456789abcdef0""#
    private static let association = resource(
        "Association", "SubnetRouteTableAssociation", #""SubnetId": {"Ref": "A"}, "RouteTableId": {"Ref": "Table"}"#)

    @Test func aNATGatewayStandsInAPublicSubnet() throws {
        let base = Self.gateway + [Self.attachment, Self.subnet("A", #""10.0.0.0/24""#), Self.association]
        let nat = Self.resource("Nat", "NatGateway", Self.nat)
        #expect(try found("nat-gateway", base + [nat]).map(\.severity) == [.error])
        #expect(try found("nat-gateway", base + [nat, Self.resource("Route", "Route", Self.route)]).isEmpty)
        let itself = Self.resource(
            "Route", "Route",
            #""RouteTableId": {"Ref": "Table"}, "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": {"Ref": "Nat"}"#)
        #expect(try found("nat-gateway", base + [nat, itself]).map(\.severity) == [.error])
    }

    @Test(arguments: [
        (#""SubnetId": "subnet-00000001""#, 1), (#""SubnetId": "subnet-00000001", "ConnectivityType": "private""#, 0),
        (#""SubnetId": "subnet-00000001", "ConnectivityType": "private", "AllocationId": "eipalloc-1""#, 1),
        (#""AvailabilityMode": "regional", "VpcId": "vpc-00000001""#, 0),
        (#""SubnetId": "subnet-00000001", "ConnectivityType": {"Fn::ImportValue": "x"}"#, 0),
    ])
    func aNATGatewayHasAnAddressIfPublic(properties: String, count: Int) throws {
        #expect(try found("nat-gateway", [Self.resource("Nat", "NatGateway", properties)]).count == count)
    }

    @Test(arguments: [
        (#""ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.s3"}, "RouteTableIds": ["rtb-00000001"]"#, []),
        (#""ServiceName": {"Fn::Join": ["", ["com.amazonaws.", {"Ref": "AWS::Region"}, ".s3"]]}"#, ["warning"]),
        (
            #""ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.sqs"}, "RouteTableIds": ["rtb-00000001"]"#,
            ["error"]
        ),
        (
            #""ServiceName": "com.amazonaws.eu-west-1.s3", "SubnetIds": ["subnet-00000001"], "RouteTableIds": ["rtb-00000001"]"#,
            ["error"]
        ),
        (#""ServiceName": {"Fn::ImportValue": "service"}, "RouteTableIds": ["rtb-00000001"]"#, []),
        (
            #""VpcEndpointType": "Interface", "ServiceName": "com.amazonaws.eu-west-1.sqs", "RouteTableIds": ["rtb-00000001"], "SubnetIds": ["subnet-00000001"]"#,
            ["error"]
        ),
        (
            #""VpcEndpointType": "Interface", "ServiceName": "com.amazonaws.vpce.eu-west-1.vpce-svc-1", "SubnetIds": {"Fn::Split": [",", {"Fn::ImportValue": "subnets"}]}"#,
            []
        ),
    ])
    func endpointsHaveWhatTheirKindTakes(properties: String, severities: [String]) throws {
        let endpoint = Self.resource("Endpoint", "VPCEndpoint", #""VpcId": {"Ref": "Vpc"}, \#(properties)"#)
        #expect(try found("vpc-endpoint", [Self.vpc, endpoint]).map(\.severity.rawValue) == severities)
    }

    @Test func aServiceHasItsPrivateNamesOnce() throws {
        let vpc =
            #""Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true}}"#
        func endpoint(_ name: String, _ service: String) -> String {
            Self.resource(
                name, "VPCEndpoint",
                #""VpcId": {"Ref": "Vpc"}, "VpcEndpointType": "Interface", "PrivateDnsEnabled": true, "SubnetIds": ["subnet-00000001"], "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.\#(service)"}"#
            )
        }
        #expect(try found("private-dns", [vpc, endpoint("A", "logs"), endpoint("B", "logs")]).count == 1)
        #expect(try found("private-dns", [vpc, endpoint("A", "logs"), endpoint("B", "ecr.api")]).isEmpty)
    }

    @Test(arguments: [
        (#"{"IpProtocol": "tcp", "CidrIp": "10.0.0.0/8"}"#, 1),
        (#"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80}"#, 1),
        (#"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/8", "CidrIpv6": "::/0"}"#, 1),
        (#"{"IpProtocol": "6", "FromPort": 90, "ToPort": 80, "CidrIp": "10.0.0.0/8"}"#, 1),
        (#"{"IpProtocol": "-1", "CidrIp": "10.0.0.0/8"}"#, 0),
        (#"{"IpProtocol": "icmp", "FromPort": 8, "ToPort": -1, "CidrIp": "10.0.0.0/8"}"#, 0),
        (
            #"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/8"}, {"IpProtocol": "6", "FromPort": "80", "ToPort": "80", "CidrIp": "10.0.0.0/8", "Description": "x"}"#,
            1
        ),
        (
            #"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": {"Fn::ImportValue": "a"}}, {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": {"Fn::ImportValue": "b"}}"#,
            0
        ),
    ])
    func rulesOfSecurityGroups(rules: String, count: Int) throws {
        let group = Self.resource(
            "Group", "SecurityGroup", #""GroupDescription": "g", "SecurityGroupIngress": [\#(rules)]"#)
        #expect(try found("security-group-rule", [group]).count == count)
    }

    @Test func subnetsHaveOneTableOfTheirVPC() throws {
        let other = Self.resource("Other", "VPC", #""CidrBlock": "10.1.0.0/16""#)
        let table = Self.resource("Table2", "RouteTable", #""VpcId": {"Ref": "Other"}"#)
        let association = Self.resource(
            "X", "SubnetRouteTableAssociation", #""SubnetId": {"Ref": "A"}, "RouteTableId": {"Ref": "Table2"}"#)
        let found = try found(
            "route-table-association", [Self.vpc, other, table, Self.subnet("A", #""10.0.0.0/24""#), association])
        #expect(found.map(\.message) == ["subnet 'A' is in VPC 'Vpc', but route table 'Table2' is in 'Other'"])
    }

    @Test(arguments: [("vpc-00000001", 1), ("vpc-00000002", 0)])
    func groupsAreOfTheVPCOfTheSubnets(id: String, count: Int) throws {
        let resources = [
            Self.resource("Subnet", "Subnet", #""VpcId": "vpc-00000002", "CidrBlock": "10.0.0.0/24""#),
            Self.resource("Group", "SecurityGroup", #""GroupDescription": "g", "VpcId": "\#(id)""#),
            #""Service": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": "a:1", "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": [{"Ref": "Subnet"}], "SecurityGroups": [{"Fn::GetAtt": ["Group", "GroupId"]}]}}}}"#,
        ]
        #expect(try found("one-vpc", resources).count == count)
    }

    @Test func zonesAreOfTheStacksRegion() throws {
        let template = try Template(
            json:
                "{\"Resources\": {\(Self.vpc), \(Self.subnet("A", #""10.0.0.0/24""#, #", "AvailabilityZone": "us-east-1a""#))}}"
        )
        func count(_ region: String) -> Int {
            Validator.diagnostics(for: ValidationInput(template: template, region: region))
                .filter { $0.rule == "availability-zone" }.count
        }
        #expect(count("us-east-1") == 0)
        #expect(count("us-east-2") == 1)
    }

    @Test func entriesOfANetworkACLHaveNumbersInEachDirection() throws {
        func entry(_ name: String, _ number: Int, egress: Bool) -> String {
            Self.resource(
                name, "NetworkAclEntry",
                #""NetworkAclId": {"Ref": "Acl"}, "RuleNumber": \#(number), "Egress": \#(egress), "Protocol": -1, "RuleAction": "allow", "CidrBlock": "0.0.0.0/0""#
            )
        }
        let acl = Self.resource("Acl", "NetworkAcl", #""VpcId": "vpc-00000001""#)
        let good = [entry("A", 100, egress: false), entry("B", 100, egress: true), entry("C", 101, egress: false)]
        #expect(try found("network-acl-entry", [acl] + good).isEmpty)
        #expect(try found("network-acl-entry", [acl] + good + [entry("D", 101, egress: false)]).count == 1)
    }

    @Test(arguments: [(#""VpcId": {"Ref": "Vpc"}, "#, 0), ("", 1), (#""VpcId": {"Fn::ImportValue": "vpc"}, "#, 0)])
    func aGroupWithoutVPCIsOfTheDefaultOne(vpc: String, count: Int) throws {
        let resources = [
            Self.vpc, Self.subnet("A", #""10.0.0.0/24""#),
            Self.resource("Group", "SecurityGroup", #"\#(vpc)"GroupDescription": "g""#),
            Self.resource(
                "Instance", "Instance",
                #""ImageId": "ami-0123456789abcdef0", "SubnetId": {"Ref": "A"}, "SecurityGroupIds": [{"Ref": "Group"}]"#
            ),
        ]
        #expect(try found("one-vpc", resources).count == count)
    }
}
