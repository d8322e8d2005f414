// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

@Suite struct ObservabilityTests {
    func alarms(_ architecture: Architecture) -> StackUnderTest {
        StackUnderTest(MonitoringStack(Settings.arranged(architecture).with { $0.alarmEmail = "a@example.com" }))
    }

    @Test(arguments: [
        (Architecture.restAPI(), "5XXError", "RejectedFlowCount", 3000.0),
        (.httpAPI(), "5xx", "RejectedConnectionCount", 3000.0),
        (.publicLoadBalancer(), "HTTPCode_Target_5XX_Count", "RejectedConnectionCount", 3.0),
    ])
    func alarmsFitTheArchitecture(
        architecture: Architecture, errors: String, rejected: String, latency: Double
    ) {
        let stack = alarms(architecture)
        // Without a healthy task, a load balancer that clients call answers itself.
        let own = CloudWatch.Alarm("BalancerErrorAlarm", metricName: "HTTPCode_ELB_5XX_Count")
        stack.expect(architecture.egress == nil ? 1 : 0, own)
        stack.expect(architecture.egress == nil ? 8 : 7, CloudWatch.Alarm("*"))
        stack.expect(CloudWatch.Alarm("ServerErrorAlarm", metricName: .init(errors)))
        stack.expect(CloudWatch.Alarm("RejectedConnectionAlarm", metricName: .init(rejected)))
        stack.expect(CloudWatch.Alarm("LatencyAlarm", extendedStatistic: "p99", threshold: .init(latency)))
    }

    @Test func missingTasksAreCounted() throws {
        let alarm = try alarms(.restAPI()).resource("WebMissingTasksAlarm")
        #expect(alarm["Metrics[0].Expression"] == "FILL(more, 0) - FILL(less, 0)")
        #expect(alarm["Metrics[1].MetricStat.Metric.MetricName"] == "DesiredTaskCount")
        #expect(alarm["Metrics[2].MetricStat.Metric.MetricName"] == "RunningTaskCount")
    }

    @Test func somebodyHears() {
        let stack = alarms(.restAPI())
        stack.expect(every: CloudWatch.Alarm("*", alarmActions: [.ref("AlarmTopic")]))
        stack.expect(every: SNS.Subscription("*", protocol: .any, topicArn: .any, endpoint: .ref("AlarmEmail")))
    }

    @Test func theDashboardIsJSON() throws {
        let body = try #require(alarms(.restAPI()).resource(CloudWatch.Dashboard.self)["DashboardBody"])
        let text = try #require(body["Fn::Sub"]?[0]?.stringValue)
        let widgets = try #require(JSONReader.read(text)["widgets"]?.arrayValue)
        #expect(widgets.count == 7)
        #expect(widgets[0]["properties"]?["region"] == "${AWS::Region}")
        #expect(widgets[4]["x"] == 8)
        #expect(widgets[4]["y"] == 6)
    }

    @Test func accessLogsAreLinesOfJSON() throws {
        let settings = RestAPISettings(accessLogs: true, tracing: true)
        let stack = StackUnderTest(ServiceStack(.arranged(.restAPI(settings))))
        let stage = try stack.resource(ApiGateway.Stage.self)
        #expect(stage["AccessLogSetting.DestinationArn"] == .getAtt("AccessLogGroup", "Arn"))
        let format = try #require(stage["AccessLogSetting.Format"]?.stringValue)
        #expect(try JSONReader.read(format)["status"] == "$context.status")
        #expect(stage["TracingEnabled"] == true)
        #expect(try StackUnderTest(AccountStack(Sample.production)).resource(IAM.Role.self).deletionPolicy == "Retain")
    }

    @Test func flowLogsAndEncryptionAreOptions() {
        let network = StackUnderTest(NetworkStack(Sample.production))
        network.expect(every: EC2.FlowLog("*", resourceId: .any, resourceType: .any, trafficType: "ALL"))
        network.expect(every: Logs.LogGroup("*", kmsKeyId: .getAtt("EncryptionKey", "Arn")))
        let plain = StackUnderTest(ServiceStack(Sample.development))
        #expect(plain.count(KMS.Key.self) == 0)
        #expect(plain.count(EC2.FlowLog.self) == 0)
    }

    @Test func containerInsightsAreOn() {
        StackUnderTest(ServiceStack(Sample.development)).expect(
            every: ECS.Cluster("*", clusterSettings: [.init(name: "containerInsights", value: "enabled")]))
    }
}
