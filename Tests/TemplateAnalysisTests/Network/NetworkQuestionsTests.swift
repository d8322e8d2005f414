// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

/// What rules, policies and tests may ask a network.
@Suite struct NetworkQuestionsTests {
    private let network: Network

    init() throws {
        let template = try Template(
            json: """
                {"Parameters": {"Port": {"Type": "Number"}}, "Resources": {
                  "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                  "Gateway": {"Type": "AWS::EC2::InternetGateway"},
                  "Attachment": {"Type": "AWS::EC2::VPCGatewayAttachment",
                    "Properties": {"VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}},
                  "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
                  "Route": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"},
                    "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}}},
                  "Public": {"Type": "AWS::EC2::Subnet",
                    "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
                  "Association": {"Type": "AWS::EC2::SubnetRouteTableAssociation",
                    "Properties": {"SubnetId": {"Ref": "Public"}, "RouteTableId": {"Ref": "Table"}}},
                  "Private": {"Type": "AWS::EC2::Subnet",
                    "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.1.0/24"}},
                  "Clients": {"Type": "AWS::EC2::SecurityGroup",
                    "Properties": {"GroupDescription": "d", "VpcId": {"Ref": "Vpc"}}},
                  "Servers": {"Type": "AWS::EC2::SecurityGroup",
                    "Properties": {"GroupDescription": "d", "VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [
                      {"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432,
                       "SourceSecurityGroupId": {"Ref": "Clients"}},
                      {"IpProtocol": "tcp", "FromPort": {"Ref": "Port"}, "ToPort": {"Ref": "Port"},
                       "SourceSecurityGroupId": {"Ref": "Clients"}}]}},
                  "Instance": {"Type": "AWS::EC2::Instance", "Properties": {"NetworkInterfaces": [{
                    "DeviceIndex": "0", "AssociatePublicIpAddress": true, "SubnetId": {"Ref": "Public"},
                    "GroupSet": [{"Ref": "Clients"}]}]}},
                  "Names": {"Type": "AWS::RDS::DBSubnetGroup",
                    "Properties": {"DBSubnetGroupDescription": "d", "SubnetIds": [{"Ref": "Private"}]}},
                  "Cluster": {"Type": "AWS::RDS::DBCluster", "Properties": {"Engine": "aurora-postgresql",
                    "DBSubnetGroupName": {"Ref": "Names"}, "VpcSecurityGroupIds": [{"Ref": "Servers"}]}},
                  "Endpoint": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "Vpc"},
                    "ServiceName": "com.amazonaws.eu-west-1.s3", "RouteTableIds": [{"Ref": "Table"}]}}
                }}
                """)
        network = Network(template.outcomes()[0])
    }

    private func member(_ name: String) throws -> NetworkMember { try #require(network.member(name)) }

    @Test func membersAreWhatHasAddresses() {
        #expect(Set(network.members.map(\.resource.logicalID)) == ["Instance", "Cluster", "Endpoint"])
        #expect(network.member("Vpc") == nil)
    }

    @Test func aConnectionPassesBothGroupsOrNot() throws {
        let (instance, cluster) = (try member("Instance"), try member("Cluster"))
        #expect(network.reachability(from: instance, to: cluster, port: 5432) == .reachable)
        #expect(network.blocker(from: instance, to: cluster, port: 5432) == nil)
        #expect(network.reachability(from: instance, to: cluster, port: 22) == .unknown)
        #expect(network.reachability(from: cluster, to: instance, port: 5432) == .blocked)
        let blocker = network.blocker(from: cluster, to: instance, port: 5432)
        #expect(blocker?.reason == "'Clients' admits nothing")
        #expect(network.path(from: cluster, to: instance, port: 5432).failure?.hop == "instance 'Instance':5432")
    }

    @Test func subnetsHaveRoutesAndAWayOut() throws {
        let outcome = network.outcome
        let (open, closed) = (try #require(outcome["Public"]), try #require(outcome["Private"]))
        #expect(network.routes(of: open)?.map(\.logicalID) == ["Route"])
        #expect(network.routes(of: closed) == nil)
        guard case .internetGateway(let gateway) = network.egressRoute(of: open) else {
            Issue.record("not by an internet gateway")
            return
        }
        #expect(gateway.logicalID == "Gateway")
        guard case .blocked = network.egressRoute(of: closed) else {
            Issue.record("not blocked")
            return
        }
    }

    /// A route of IPv6 comes first by its name, and services are reached by IPv4.
    @Test func ipv6StandsBesideTheWayOut() throws {
        func route(_ more: String) throws -> EgressRoute {
            let template = try Template(
                json: """
                    {"Resources": {
                      "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                      "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
                      "Outward": {"Type": "AWS::EC2::EgressOnlyInternetGateway", "Properties": {"VpcId": {"Ref": "Vpc"}}},
                      "ARoute": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"},
                        "DestinationIpv6CidrBlock": "::/0", "EgressOnlyInternetGatewayId": {"Ref": "Outward"}}},
                      \(more)
                      "Private": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}}},
                      "Association": {"Type": "AWS::EC2::SubnetRouteTableAssociation",
                        "Properties": {"SubnetId": {"Ref": "Private"}, "RouteTableId": {"Ref": "Table"}}}
                    }}
                    """)
            let network = Network(template.outcomes()[0])
            return network.egressRoute(of: try #require(network.outcome["Private"]))
        }
        let nat = """
            "Nat": {"Type": "AWS::EC2::NatGateway", "Properties": {"SubnetId": "subnet-0123456789abcdef0"}},
            "BRoute": {"Type": "AWS::EC2::Route", "Properties": {"RouteTableId": {"Ref": "Table"},
              "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": {"Ref": "Nat"}}},
            """
        guard case .natGateway = try route(nat) else {
            Issue.record("not by the NAT gateway")
            return
        }
        guard case .other("IPv6") = try route("") else {
            Issue.record("not by IPv6")
            return
        }
    }

    @Test func whatIsExposedIsKnown() throws {
        #expect(network.isExposed(try member("Instance")) == true)
        #expect(network.isExposed(try member("Cluster")) == false)
    }

    @Test func endpointsAreOfAServiceInAVPC() throws {
        let endpoints = network.endpoints(in: try #require(network.outcome["Vpc"]))
        #expect(endpoints.map(\.service) == ["s3"])
        #expect(endpoints[0].isGateway)
    }

    @Test func groupsHaveRulesWithPorts() throws {
        let rule = try #require(network.groups["Servers"]?.ingress.first)
        #expect(rule.ports.text == "5432")
        #expect(rule.ports.contains(5432) == .reachable)
        #expect(rule.ports.contains(22) == .blocked)
        #expect(rule.admitsTCP == .reachable)
    }
}
