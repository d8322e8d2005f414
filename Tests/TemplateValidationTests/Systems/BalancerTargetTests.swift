// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// A network load balancer in front of an application load balancer.
@Suite struct BalancerTargetTests {
    private func severities(
        _ group: String, after: String = #""DependsOn": "Behind", "#, front: String = "TCP", port: Int = 8443,
        behind: String = "HTTPS"
    ) throws -> [Diagnostic.Severity] {
        let kind = "AWS::ElasticLoadBalancingV2"
        return try findings(
            "balancer-target",
            #"""
            {"Resources": {
              "App": {"Type": "\#(kind)::LoadBalancer", "Properties": {"Subnets": ["subnet-1", "subnet-2"]}},
              "Behind": {"Type": "\#(kind)::Listener", "Properties": {
                "LoadBalancerArn": {"Ref": "App"}, "Port": 8443, "Protocol": "\#(behind)"}},
              "Net": {"Type": "\#(kind)::LoadBalancer", "Properties": {"Type": "network"}},
              "Front": {"Type": "\#(kind)::Listener", "Properties": {
                "LoadBalancerArn": {"Ref": "Net"}, "Port": 443, "Protocol": "\#(front)",
                "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}]}},
              "Group": {"Type": "\#(kind)::TargetGroup", \#(after)"Properties": {
                "VpcId": "vpc-1", "TargetType": "alb", "Port": \#(port), "Targets": [{"Id": {"Ref": "App"}}], \#(group)}}
            }}
            """#
        ).map(\.severity)
    }

    private let right = #""Protocol": "TCP", "HealthCheckProtocol": "HTTPS""#

    @Test func whatGoesTogetherIsSilent() throws {
        #expect(try severities(right) == [])
        #expect(try severities(#""Protocol": "TCP""#, behind: "HTTP") == [])
    }

    @Test func targetsSpeakTCP() throws {
        #expect(try severities(#""Protocol": "TLS", "HealthCheckProtocol": "HTTPS""#, front: "TLS") == [.error])
        #expect(try severities(#""Protocol": "UDP", "HealthCheckProtocol": "HTTPS""#, front: "UDP") == [.error])
        #expect(try severities(right, front: "TLS") == [.error])
    }

    @Test(arguments: [
        (#""Protocol": "TCP""#, Diagnostic.Severity.warning),
        (#""Protocol": "TCP", "HealthCheckProtocol": "HTTP""#, .warning),
        (#""Protocol": "TCP", "Matcher": {"HttpCode": "200-499"}"#, nil),
        (#""Protocol": "TCP", "HealthCheckPort": "8080""#, nil),
    ])
    func checksSpeakWhatTheListenerBehindSpeaks(group: String, severity: Diagnostic.Severity?) throws {
        #expect(try severities(group) == (severity.map { [$0] } ?? []))
    }

    @Test func checksAreNoConnections() throws {
        #expect(try severities(#""Protocol": "TCP", "HealthCheckProtocol": "TCP""#) == [.error])
    }

    @Test func theListenerBehindIsThereAndFirst() throws {
        #expect(try severities(right, after: "") == [.warning])
        #expect(try severities(right, port: 9443) == [.error])
    }
}
