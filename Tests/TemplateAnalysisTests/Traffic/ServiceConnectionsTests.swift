// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel
import Testing

/// Services that call each other by Service Connect.
@Suite struct ServiceConnectionsTests {
    /// A service that is called, and one that is told so.
    private func ways(
        told: String = "http://shop:80", admits: Int = 8080, namespace: String = "apps", port: String = "web"
    ) throws -> [String] {
        let template = try Template(
            json: #"""
                {"Resources": {
                "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}},
                "Callers": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "a", "VpcId": {"Ref": "Vpc"}}},
                "Called": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "b", "VpcId": {"Ref": "Vpc"},
                  "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": \#(admits), "ToPort": \#(admits),
                    "SourceSecurityGroupId": {"Ref": "Callers"}}]}},
                "ShopTask": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"NetworkMode": "awsvpc",
                  "RequiresCompatibilities": ["FARGATE"],
                  "ContainerDefinitions": [{"Name": "a", "Image": "a", "PortMappings": [{"ContainerPort": 8080, "Name": "web"}]}]}},
                "Shop": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "ShopTask"}, "LaunchType": "FARGATE",
                  "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": [{"Ref": "Subnet"}], "SecurityGroups": [{"Ref": "Called"}]}},
                  "ServiceConnectConfiguration": {"Enabled": true, "Namespace": "apps",
                    "Services": [{"PortName": "\#(port)", "ClientAliases": [{"Port": 80, "DnsName": "shop"}]}]}}},
                "SiteTask": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"NetworkMode": "awsvpc",
                  "RequiresCompatibilities": ["FARGATE"],
                  "ContainerDefinitions": [{"Name": "a", "Image": "a", "Environment": [{"Name": "SHOP", "Value": "\#(told)"}]}]}},
                "Site": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "SiteTask"}, "LaunchType": "FARGATE",
                  "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": [{"Ref": "Subnet"}], "SecurityGroups": [{"Ref": "Callers"}]}},
                  "ServiceConnectConfiguration": {"Enabled": true, "Namespace": "\#(namespace)"}}}
                }}
                """#)
        let outcome = try #require(template.outcomes().first)
        return Traffic(outcome).paths.filter { $0.purpose.hasPrefix("call the task") }.map(\.description)
    }

    private static let open = "task of 'Site' -> Service Connect 'shop:80' -> task of 'Shop':8080"

    @Test func whoIsToldOfAServiceReachesItsTasks() throws {
        for told in ["http://shop:80", "http://shop:80/v1", "https://shop/", "shop:80"] {
            #expect(try ways(told: told) == [Self.open])
        }
    }

    @Test func whoIsToldAndNotAdmittedIsBroken() throws {
        let broken = try ways(admits: 80)
        #expect(broken.count == 1)
        #expect(broken.first?.contains("-X-> task of 'Shop':8080") == true, "\(broken)")
    }

    /// What the groups admit is a way too; what they do not, nobody has asked for.
    @Test func whoIsNotToldMayStillCall() throws {
        #expect(try ways(told: "nothing") == [Self.open])
        #expect(try ways(told: "http://workshop:80", admits: 80) == [])
    }

    @Test func anotherNamespaceHasOtherNames() throws {
        #expect(try ways(namespace: "others") == [])
        #expect(try ways(port: "admin") == [])
    }
}
