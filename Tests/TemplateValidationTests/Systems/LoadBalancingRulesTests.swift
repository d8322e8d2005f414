// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct LoadBalancingRulesTests {
    private static func resource(_ name: String, _ type: String, _ properties: String) -> String {
        #""\#(name)": {"Type": "AWS::ElasticLoadBalancingV2::\#(type)", "Properties": {\#(properties)}}"#
    }

    private static func balancer(_ more: String = "", name: String = "Balancer") -> String {
        resource(name, "LoadBalancer", #""Subnets": ["subnet-00000001", "subnet-00000002"]\#(more)"#)
    }

    private static func listener(
        _ more: String, name: String = "Listener", of balancer: String = "Balancer", to group: String = "Group"
    ) -> String {
        resource(
            name, "Listener",
            #""LoadBalancerArn": {"Ref": "\#(balancer)"}, "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "\#(group)"}}], \#(more)"#
        )
    }

    private static func group(_ more: String = #", "Protocol": "HTTP""#) -> String {
        resource("Group", "TargetGroup", #""Port": 80, "VpcId": "vpc-00000001"\#(more)"#)
    }

    private func found(_ rule: String, _ resources: [String]) throws -> [Diagnostic] {
        try findings(rule, "{\"Resources\": {\(resources.joined(separator: ", "))}}")
    }

    @Test(arguments: [
        ("", #""Port": 80, "Protocol": "HTTP""#, 0), ("", #""Port": 80, "Protocol": "TCP""#, 1),
        (#", "Type": "network""#, #""Port": 80, "Protocol": "TCP""#, 0),
        (#", "Type": "network""#, #""Port": 443, "Protocol": "TLS""#, 1),
        ("", #""Port": 443, "Protocol": "HTTPS""#, 1),
        ("", #""Port": 443, "Protocol": "HTTPS", "Certificates": [{"CertificateArn": {"Fn::ImportValue": "c"}}]"#, 0),
        ("", #""Port": 80, "Protocol": "HTTP", "Certificates": [{"CertificateArn": "arn"}]"#, 1),
        ("", #""Port": 80"#, 1), (#", "Type": {"Fn::ImportValue": "type"}"#, #""Port": 80, "Protocol": "TCP""#, 0),
    ])
    func listenersSpeakWhatTheirBalancerDoes(balancer: String, listener: String, count: Int) throws {
        let resources = [Self.balancer(balancer), Self.listener(listener), Self.group()]
        #expect(try found("listener-protocol", resources).count == count)
    }

    @Test func aPortHasOneListener() throws {
        let http = #""Port": 80, "Protocol": "HTTP""#
        let two = [Self.listener(http), Self.listener(http, name: "Second")]
        #expect(try found("listener-protocol", [Self.balancer(), Self.group()] + two).map(\.element) == ["Second"])
    }

    @Test(arguments: [
        ("HTTP", "HTTPS", 0), ("HTTP", "TCP", 1), ("TCP", "TCP_UDP", 0), ("TLS", "UDP", 1), ("UDP", "TCP", 1),
        ("TCP_UDP", "TCP_UDP", 0),
    ])
    func protocolsGoTogether(listener: String, group: String, count: Int) throws {
        let resources = [
            Self.listener(#""Port": 80, "Protocol": "\#(listener)""#), Self.group(#", "Protocol": "\#(group)""#),
        ]
        #expect(try found("target-group-protocol", resources).count == count)
    }

    @Test func aTargetGroupHasOneBalancer() throws {
        let http = #""Port": 80, "Protocol": "HTTP""#
        let other = #""Port": 81, "Protocol": "HTTP""#
        let balancers = [Self.balancer(), Self.balancer(name: "Other"), Self.group()]
        let shared = [Self.listener(http), Self.listener(other, name: "Second", of: "Other")]
        #expect(try found("target-group-protocol", balancers + shared).count == 1)
        let own = [Self.listener(http), Self.listener(other, name: "Second")]
        #expect(try found("target-group-protocol", balancers + own).isEmpty)
    }

    @Test(arguments: [
        (#""TargetType": "lambda""#, 0), (#""TargetType": "lambda", "Port": 80"#, 1), (#""TargetType": "ip""#, 1),
        (#""TargetType": "alb", "Port": 80, "Protocol": "HTTP", "VpcId": "vpc-00000001""#, 1),
    ])
    func targetsHaveWhatTheyTake(properties: String, count: Int) throws {
        #expect(try found("target-group-protocol", [Self.resource("Group", "TargetGroup", properties)]).count == count)
    }

    @Test(arguments: [
        (#", "Protocol": "TCP", "HealthCheckPath": "/""#, ["warning"]),
        (#", "Protocol": "TCP", "HealthCheckPath": "/", "HealthCheckProtocol": "HTTP""#, []),
        (#", "Protocol": "TCP", "HealthCheckPath": "/", "HealthCheckProtocol": {"Fn::ImportValue": "p"}"#, []),
        (#", "Protocol": "HTTP", "HealthCheckPath": "/""#, []),
        (#", "Protocol": "HTTP", "HealthCheckProtocol": "TCP""#, ["error"]),
        (#", "Protocol": "TCP", "Matcher": {"HttpCode": "200"}"#, ["error"]),
        (#", "Protocol": "HTTP", "HealthCheckTimeoutSeconds": 10, "HealthCheckIntervalSeconds": 10"#, ["error"]),
        (#", "Protocol": "TCP", "HealthCheckTimeoutSeconds": 10, "HealthCheckIntervalSeconds": 10"#, []),
        (#", "Protocol": "HTTP", "HealthCheckTimeoutSeconds": 60"#, ["error"]),
        (#", "Protocol": "HTTP", "HealthCheckIntervalSeconds": 1"#, ["error"]),
    ])
    func healthChecks(properties: String, severities: [String]) throws {
        #expect(try found("health-check", [Self.group(properties)]).map(\.severity.rawValue) == severities)
    }

    @Test(arguments: [
        (#"{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}}"#, 0),
        (#"{"Type": "redirect", "RedirectConfig": {"Protocol": "HTTPS", "StatusCode": "HTTP_301"}}"#, 1),
        (#"{"Type": "redirect", "RedirectConfig": {"StatusCode": "HTTP_301"}}"#, 1),
        (#"{"Type": "redirect", "RedirectConfig": {"Host": "www.example.com", "StatusCode": "HTTP_301"}}"#, 0),
        (#"{"Type": "redirect", "RedirectConfig": {"Path": "/new", "StatusCode": "HTTP_301"}}"#, 0),
        (#"{"Type": "forward"}"#, 1), (#"{"Type": "fixed-response"}"#, 1),
        (#"{"Type": "authenticate-oidc", "AuthenticateOidcConfig": {}}"#, 2),
    ])
    func actionsLeadSomewhere(action: String, count: Int) throws {
        let listener = Self.resource(
            "Listener", "Listener",
            #""LoadBalancerArn": {"Ref": "Balancer"}, "Port": 80, "Protocol": "HTTP", "DefaultActions": [\#(action)]"#)
        #expect(try found("listener-actions", [Self.balancer(), listener]).count == count)
    }

    @Test func aNetworkLoadBalancerOnlyForwards() throws {
        let listener = Self.resource(
            "Listener", "Listener",
            #""LoadBalancerArn": {"Ref": "Balancer"}, "Port": 80, "Protocol": "TCP", "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "404"}}]"#
        )
        #expect(try found("listener-actions", [Self.balancer(#", "Type": "network""#), listener]).count == 1)
    }

    @Test func rulesOfOneListenerHaveTheirOwnPriorities() throws {
        func rule(_ name: String, _ listener: String, _ priority: Int) -> String {
            Self.resource(
                name, "ListenerRule",
                #""ListenerArn": {"Ref": "\#(listener)"}, "Priority": \#(priority), "Conditions": [{"Field": "path-pattern", "Values": ["/\#(name)"]}], "Actions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}]"#
            )
        }
        let base = [
            Self.balancer(), Self.group(), Self.listener(#""Port": 80, "Protocol": "HTTP""#),
            Self.listener(#""Port": 81, "Protocol": "HTTP""#, name: "Second"),
        ]
        #expect(
            try found("listener-rule-priority", base + [rule("A", "Listener", 1), rule("B", "Second", 1)]).isEmpty)
        #expect(
            try found("listener-rule-priority", base + [rule("A", "Listener", 1), rule("B", "Listener", 1)]).count == 1)
    }

    @Test(arguments: [
        (#""Subnets": ["subnet-00000001"]"#, 1), (#""Subnets": ["subnet-00000001"], "Type": "network""#, 0),
        (#""Subnets": {"Fn::Split": [",", {"Fn::ImportValue": "subnets"}]}"#, 0),
        (#""Subnets": [{"Fn::ImportValue": "subnet"}]"#, 0),
        (#""Subnets": [{"Ref": "A"}, {"Ref": "B"}]"#, 1), (#""Subnets": [{"Ref": "A"}, {"Ref": "C"}]"#, 0),
        (#""Subnets": ["subnet-00000001", "subnet-00000002"], "SubnetMappings": [{"SubnetId": "subnet-00000001"}]"#, 1),
        (#""Type": "gateway", "Subnets": ["subnet-00000001"], "SecurityGroups": ["sg-00000001"]"#, 1),
    ])
    func subnetsAreOfDifferentZones(properties: String, count: Int) throws {
        let subnets = [("A", 0), ("B", 0), ("C", 1)].map { name, zone in
            #""\#(name)": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": "vpc-00000001", "CidrBlock": {"Fn::ImportValue": "\#(name)"}, "AvailabilityZone": {"Fn::Select": [\#(zone), {"Fn::GetAZs": ""}]}}}"#
        }
        #expect(
            try found("load-balancer-subnets", subnets + [Self.resource("Balancer", "LoadBalancer", properties)]).count
                == count)
    }

    @Test(arguments: [
        ("web", 0), ("internal-web", 1), ("a_b", 1), ("-web", 1), ("abcdefghijklmnopqrstuvwxyz0123456", 1),
    ])
    func names(name: String, count: Int) throws {
        #expect(try found("load-balancer-name", [Self.balancer(#", "Name": "\#(name)""#)]).count == count)
    }

    @Test func attributesAreOfTheKind() throws {
        func group(_ key: String, _ value: String) -> String {
            Self.group(#", "Protocol": "TCP", "TargetGroupAttributes": [{"Key": "\#(key)", "Value": "\#(value)"}]"#)
        }
        #expect(try found("load-balancer-attributes", [group("slow_start.duration_seconds", "30")]).count == 1)
        #expect(try found("load-balancer-attributes", [group("stickiness.type", "lb_cookie")]).count == 1)
        #expect(try found("load-balancer-attributes", [group("stickiness.type", "source_ip")]).isEmpty)
        #expect(try found("load-balancer-attributes", [group("something.new", "1")]).isEmpty)
    }

    @Test(arguments: [
        ("1", "", 1), ("2", "", 0), (#"{"Fn::ImportValue": "count"}"#, "", 0),
        ("1", #", "LoadBalancerAttributes": [{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]"#, 0),
        ("1", #", "LoadBalancerAttributes": [{"Key": "deletion_protection.enabled", "Value": "true"}]"#, 1),
    ])
    func eachZoneHasATask(count: String, attributes: String, findings number: Int) throws {
        let service =
            #""Service": {"Type": "AWS::ECS::Service", "DependsOn": "Listener", "Properties": {"TaskDefinition": "a:1", "DesiredCount": \#(count), "LoadBalancers": [{"ContainerName": "a", "ContainerPort": 80, "TargetGroupArn": {"Ref": "Group"}}]}}"#
        let resources = [
            Self.balancer(#", "Type": "network"\#(attributes)"#), Self.listener(#""Port": 80, "Protocol": "TCP""#),
            Self.group(#", "Protocol": "TCP""#), service,
        ]
        #expect(try found("cross-zone", resources).count == number)
    }

    @Test(arguments: [
        (#"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/16"}"#, "", 1),
        (#"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"}"#, "", 0),
        (#"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": {"Fn::ImportValue": "block"}}"#, "", 0),
        (
            #"{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/16"}"#,
            #", "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": "off""#, 0
        ),
    ])
    func aVPCLinkIsLetIn(rule: String, enforcement: String, count: Int) throws {
        let resources = [
            #""Guard": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "g", "SecurityGroupIngress": [\#(rule)]}}"#,
            Self.balancer(#", "Type": "network", "SecurityGroups": [{"Ref": "Guard"}]\#(enforcement)"#),
            #""Link": {"Type": "AWS::ApiGateway::VpcLink", "DependsOn": "Balancer", "Properties": {"Name": "l", "TargetArns": [{"Ref": "Balancer"}]}}"#,
        ]
        #expect(try found("link-traffic", resources).count == count)
    }
}
