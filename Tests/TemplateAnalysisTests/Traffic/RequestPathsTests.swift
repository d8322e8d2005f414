// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@Suite struct RequestPathsTests {
    private static let ingress =
        #""IpProtocol": "tcp", "FromPort": {"Ref": "Port"}, "ToPort": {"Ref": "Port"}, "CidrIp": "10.0.0.0/16""#

    @Test(arguments: [
        (#""IpProtocol": "tcp", "FromPort": 8081, "ToPort": 8081, "CidrIp": "10.0.0.0/16""#, "admits 8081"),
        (#""IpProtocol": "udp", "FromPort": 8080, "ToPort": 8080, "CidrIp": "10.0.0.0/16""#, "admits udp"),
        (
            #""IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "CidrIp": "10.0.1.0/24""#,
            "admits 8080 from 10.0.1.0/24"
        ),
        (
            #""IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "SourceSecurityGroupId": {"Ref": "Endpoints"}"#,
            "admits 8080 from 'Endpoints'"
        ),
    ])
    func theTasksAdmitTheLoadBalancer(rule: String, words: String) throws {
        let findings = try PrivateSystem.findings((Self.ingress, rule))
        #expect(findings.map(\.rule) == ["unreachable-target"])
        #expect(
            findings.first?.message.contains(
                "load balancer 'Balancer' -> listener 'Listener' -> target group 'Targets' -X-> task of 'Service':8080")
                == true)
        #expect(findings.first?.message.contains(words) == true)
    }

    @Test func groupsMayBeWider() throws {
        for rule in [
            #""IpProtocol": "-1", "CidrIp": "10.0.0.0/8""#,
            #""IpProtocol": "6", "FromPort": 8000, "ToPort": 9000, "CidrIp": "10.0.0.0/23""#,
            #""IpProtocol": "tcp", "FromPort": 0, "ToPort": 65535, "SourcePrefixListId": "pl-1""#,
            #""IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "CidrIp": {"Fn::ImportValue": "range"}"#,
        ] {
            #expect(try PrivateSystem.findings((Self.ingress, rule)) == [])
        }
    }

    @Test func healthChecksOnAPortOfTheirOwn() throws {
        let findings = try PrivateSystem.findings(
            (#""HealthCheckPort": "traffic-port""#, #""HealthCheckPort": "9090""#))
        #expect(findings.first?.message.contains("cannot check the health of the task of 'Service'") == true)
    }

    private static let link =
        #""Link": {"Type": "AWS::ApiGateway::VpcLink", "Properties": {"Name": "link", "TargetArns": [{"Ref": "Balancer"}]}}, "Listener": "#

    private static let group =
        #""Clients": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "Balancer", "VpcId": {"Ref": "Vpc"}, "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/16"}]}}, "#

    @Test func privateLinkIsFilteredUnlessItIsSaidNotToBe() throws {
        let changes = [
            (#""Listener": "#, Self.group + Self.link),
            (#""Scheme": "internal""#, #""Scheme": "internal", "SecurityGroups": [{"Ref": "Clients"}]"#),
        ]
        let findings = try PrivateSystem.findings(changes[0], changes[1])
        #expect(findings.map(\.rule) == ["unreachable-listener"])
        #expect(findings.first?.fix.contains("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic") == true)
        let off = try PrivateSystem.findings(
            changes[0], changes[1],
            (
                #""Type": "network""#,
                #""Type": "network", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": "off""#
            ))
        #expect(off == [])
    }

    @Test func aLoadBalancerThatFacesTheInternetStandsInPublicSubnets() throws {
        let findings = try PrivateSystem.findings((#""Scheme": "internal""#, #""Scheme": "internet-facing""#))
        #expect(findings.map(\.rule) == ["unreachable-listener"])
        #expect(findings.first?.message.contains("internet -X-> load balancer 'Balancer'") == true)
    }

    @Test func aListenerThatNobodyMayReach() throws {
        let findings = try PrivateSystem.findings(
            (#""Listener": "#, Self.group + #""Listener": "#),
            (#""Scheme": "internal""#, #""Scheme": "internal", "SecurityGroups": [{"Ref": "Clients"}]"#),
            (#""FromPort": 80, "ToPort": 80"#, #""FromPort": 81, "ToPort": 81"#))
        #expect(findings.map(\.rule) == ["unreachable-listener"])
        #expect(findings.first?.message.contains("admits 81, not 80") == true)
    }
}
