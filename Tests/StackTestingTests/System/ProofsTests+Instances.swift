// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel
import Testing

@testable import StackTesting

/// Who reaches databases from instances that others start, and databases that are public themselves.
extension ProofsTests {
    /// The network of the shop with a database that admits everybody, and something beside it.
    private func besideADatabase(_ others: UntypedResource...) -> String? {
        let gateway = EC2.InternetGateway("Gateway")
        let table = EC2.RouteTable("PublicTable", vpcId: Shop.vpc.ref)
        let inner = EC2.RouteTable("PrivateTable", vpcId: Shop.vpc.ref)
        let resources: [any Resource] = [
            Shop.vpc, Shop.privateSubnet, Shop.publicSubnet, gateway, table, inner, Shop.webGroup,
            EC2.VPCGatewayAttachment("Attachment", vpcId: Shop.vpc.ref, internetGatewayId: gateway.ref),
            EC2.Route("Out", routeTableId: table.ref, destinationCidrBlock: "0.0.0.0/0", gatewayId: .init(gateway.ref)),
            EC2.SubnetRouteTableAssociation("PublicPlace", routeTableId: table.ref, subnetId: Shop.publicSubnet.ref),
            EC2.SubnetRouteTableAssociation("PrivatePlace", routeTableId: inner.ref, subnetId: Shop.privateSubnet.ref),
            EC2.SecurityGroup(
                "DatabaseGroup", groupDescription: "database",
                securityGroupIngress: [.init(ipProtocol: "tcp", cidrIp: "0.0.0.0/0", fromPort: 5432, toPort: 5432)],
                vpcId: Shop.vpc.ref),
            UntypedResource(
                "DatabaseSubnets", type: "AWS::RDS::DBSubnetGroup",
                properties: ["DBSubnetGroupDescription": "d", "SubnetIds": [.init(Shop.privateSubnet.ref)]]),
            UntypedResource(
                "Database", type: "AWS::RDS::DBInstance",
                properties: [
                    "Engine": "postgres", "PubliclyAccessible": false,
                    "DBSubnetGroupName": .init(Value<String>.unchecked(.ref("DatabaseSubnets"))),
                    "VPCSecurityGroups": [.init(Shop.databaseGroup.ref)],
                ]),
        ]
        return StackUnderTest(Several(resources: resources + others)).failures(of: [.nothingPublicReachesDatabases])
            .first
    }

    private func instances(_ subnet: EC2.Subnet, _ template: Document) -> UntypedResource {
        UntypedResource(
            "Fleet", type: "AWS::AutoScaling::AutoScalingGroup",
            properties: [
                "MinSize": "1", "MaxSize": "2", "VPCZoneIdentifier": [.init(subnet.ref)],
                "LaunchTemplate": ["LaunchTemplateId": template, "Version": "1"],
            ])
    }

    @Test func instancesOfAutoScalingGroupsReachDatabases() {
        func template(_ isPublic: Bool) -> UntypedResource {
            UntypedResource(
                "Template", type: "AWS::EC2::LaunchTemplate",
                properties: [
                    "LaunchTemplateData": [
                        "NetworkInterfaces": [
                            [
                                "DeviceIndex": 0, "Groups": [.init(Shop.webGroup.ref)],
                                "AssociatePublicIpAddress": .init(booleanLiteral: isPublic),
                            ]
                        ]
                    ]
                ])
        }
        let ref = Document(Value<String>.unchecked(.ref("Template")))
        #expect(besideADatabase() == nil)
        let text = besideADatabase(template(true), instances(Shop.publicSubnet, ref))
        #expect(
            text?.contains(
                "error: 'Database': instance of 'Fleet', which is public, reaches it on port 5432; admit what is private alone"
            )
                == true, "\(text ?? "")")
        #expect(besideADatabase(template(false), instances(Shop.publicSubnet, ref)) == nil)
        #expect(besideADatabase(template(true), instances(Shop.privateSubnet, ref)) == nil)
        let unknown = besideADatabase(instances(Shop.publicSubnet, "lt-0123456789abcdef0"))
        #expect(unknown?.contains("not proved: 'Database': nobody knows here which addresses") == true)
    }

    @Test func nodesOfUnknownAddressesAreNotProved() {
        func nodes(_ subnet: EC2.Subnet) -> UntypedResource {
            UntypedResource(
                "Nodes", type: "AWS::EKS::Nodegroup",
                properties: ["ClusterName": "c", "NodeRole": "r", "Subnets": [.init(subnet.ref)]])
        }
        let text = besideADatabase(nodes(Shop.publicSubnet))
        #expect(
            text?.contains("the instances of 'Nodes' have, an AWS::EKS::Nodegroup that may be public") == true,
            "\(text ?? "")")
        #expect(besideADatabase(nodes(Shop.privateSubnet)) == nil)
        let other = EC2.VPC("OtherVpc", cidrBlock: "10.1.0.0/16")
        let elsewhere = UntypedResource(
            "Elsewhere", type: "AWS::EC2::Subnet",
            properties: ["VpcId": .init(other.ref), "CidrBlock": "10.1.0.0/24", "MapPublicIpOnLaunch": true])
        let there = UntypedResource(
            "OtherVpc", type: "AWS::EC2::VPC", properties: ["CidrBlock": "10.1.0.0/16"])
        let far = UntypedResource(
            "Nodes", type: "AWS::EKS::Nodegroup",
            properties: [
                "ClusterName": "c", "NodeRole": "r",
                "Subnets": [.init(Value<String>.unchecked(.ref("Elsewhere")))],
            ])
        #expect(besideADatabase(there, elsewhere, far) == nil)
    }

    @Test(arguments: [
        ("AWS::Timestream::InfluxDBInstance", "PubliclyAccessible"), ("AWS::Lightsail::Database", "PubliclyAccessible"),
        ("AWS::NeptuneGraph::Graph", "PublicConnectivity"),
    ]) func whatSaysThatItIsPublicIs(type: String, property: String) {
        func text(_ value: Document) -> String? {
            breaks(
                .nothingPublicReachesDatabases,
                UntypedResource("Store", type: type, properties: [.init(property): value]))
        }
        #expect(text(true)?.contains("error: 'Store': its \(property) is true") == true)
        #expect(text(false) == nil)
        #expect(
            text(.init(Value<Bool>.unchecked(.call("Fn::ImportValue", "x"))))?.contains("not proved: 'Store'") == true)
    }
}
