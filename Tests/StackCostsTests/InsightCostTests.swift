// SPDX-License-Identifier: Apache-2.0

import StackCosts
import Testing

/// The metrics of clusters and of stages.
@Suite struct InsightCostTests {
    private func system(_ value: String, count: Int = 2, definition: String = "") throws -> Estimate {
        try Estimates.of(
            #"""
            "C": {"Type": "AWS::ECS::Cluster", "Properties": {"ClusterSettings": [\#(value)]}},
            "T": {"Type": "AWS::ECS::TaskDefinition", "Properties": {
              "Cpu": "256", "Memory": "512", "ContainerDefinitions": [{"Name": "a"}, {"Name": "b"\#(definition)}]}},
            "S": {"Type": "AWS::ECS::Service", "Properties": {
              "Cluster": {"Ref": "C"}, "TaskDefinition": {"Ref": "T"}, "LaunchType": "FARGATE", "DesiredCount": \#(count)}}
            """#)
    }

    private func setting(_ value: String) -> String { #"{"Name": "containerInsights", "Value": \#(value)}"# }

    @Test func metricsOfClusterServiceAndTaskDefinitionAreCounted() throws {
        // 12 of the cluster, 15 of the service, 10 of its tasks together.
        #expect(try system(setting(#""enabled""#)).count(.metric) == "37")
        #expect(try system(setting(#""enabled""#)).monthly(.metric) == "11.10")
        #expect(try system(setting(#""disabled""#)).outcome("C") == .free)
        #expect(try system("").outcome("C") == .free)
    }

    @Test func enhancedOnesAreOfEachTaskAndContainerToo() throws {
        // 25 + 21 + 16, two containers by service and by definition, and two tasks with two containers each.
        let metrics = 25 + 21 + 16 + 2 * 2 * 7 + 2 * (32 + 2 * 2 * 7)
        #expect(try system(setting(#""enhanced""#)).count(.insightMetric) == "\(metrics)")
        #expect(try system(setting(#""enhanced""#)).monthly(.insightMetric) == "14.70")
        let checked = try system(setting(#""enhanced""#), definition: #", "HealthCheck": {"Command": ["CMD", "x"]}"#)
        #expect(checked.count(.insightMetric) == "\(metrics + 2 + 2 * 2)")
    }

    @Test func whatOnlyADeploymentTellsIsNotGuessed() throws {
        #expect(
            try system(setting(#"{"Ref": "P"}"#)).outcome("C")
                == .notCovered("whether Container Insights bills its metrics is not known before the deployment"))
        let alone =
            #""C": {"Type": "AWS::ECS::Cluster", "Properties": {"ClusterSettings": [\#(setting(#""enabled""#))]}}"#
        guard case .notCovered(let reason) = try Estimates.of(alone).outcome("C") else {
            Issue.record("metrics of services that nobody knows")
            return
        }
        #expect(reason.contains("none of its services is known here"))
    }

    private func stage(_ settings: String, more: String = "") throws -> Estimate {
        try Estimates.of(
            #"""
            "A": {"Type": "AWS::ApiGateway::RestApi"},
            "G": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "A"}}},
            "P": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "A"}}},
            "X": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": "other"}},
            "S": {"Type": "AWS::ApiGateway::Stage", "Properties": {
              "RestApiId": {"Ref": "A"}, "MethodSettings": \#(settings)\#(more)}}
            """#)
    }

    @Test func metricsOfMethodsAreCounted() throws {
        let every = #"[{"ResourcePath": "/*", "HttpMethod": "*", "MetricsEnabled": true}]"#
        #expect(try stage(every).count(.metric) == "10")
        #expect(
            try stage(every, more: #", "TracingEnabled": true"#).missing("S") == [
                "X-Ray bills the traces that it makes"
            ])
        #expect(try stage(#"[{"ResourcePath": "/*", "HttpMethod": "*"}]"#).outcome("S") == .free)
        let one = #"[{"ResourcePath": "/~1a", "HttpMethod": "GET", "MetricsEnabled": true}]"#
        #expect(
            try stage(one).outcome("S") == .notCovered("how many metrics of its methods are paid is not known here"))
    }

    @Test func metricsOfRoutesAreCounted() throws {
        let routes = #"""
            "A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"ProtocolType": "HTTP"}},
            "R": {"Type": "AWS::ApiGatewayV2::Route", "Properties": {"ApiId": {"Ref": "A"}}},
            "S": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"ApiId": {"Ref": "A"}SETTINGS}}
            """#
        let detailed = #", "DefaultRouteSettings": {"DetailedMetricsEnabled": true}"#
        #expect(try Estimates.of(routes.replacing("SETTINGS", with: detailed)).count(.metric) == "6")
        #expect(try Estimates.of(routes.replacing("SETTINGS", with: "")).outcome("S") == .free)
    }
}
