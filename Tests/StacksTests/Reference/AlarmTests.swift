// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// What alarms watch, from when they ring, and for how long it must last.
@Suite struct AlarmTests {
    private let stack = StackUnderTest(MonitoringStack(Sample.production))

    @Test func eachWatchesItsMetric() {
        #expect(
            stack.resources(CloudWatch.Alarm.self).filter { $0["Metrics"] == nil }.map(row) == [
                "ServerErrorAlarm: Sum of AWS/ApiGateway 5XXError > 5 for 2 x 60 s, of ApiName=EntranceName Stage=Stage",
                "LatencyAlarm: p99 of AWS/ApiGateway Latency > 3000 for 3 x 60 s, of ApiName=EntranceName Stage=Stage",
                "RejectedConnectionAlarm: Sum of AWS/NetworkELB RejectedFlowCount > 0 for 1 x 60 s, "
                    + "of LoadBalancer=LoadBalancerName",
                "WebUnhealthyAlarm: Maximum of AWS/NetworkELB UnHealthyHostCount > 0 for 3 x 60 s, "
                    + "of LoadBalancer=LoadBalancerName TargetGroup=WebTargetGroupName",
                "WebCpuAlarm: Average of AWS/ECS CPUUtilization > 90 for 5 x 60 s, "
                    + "of ClusterName=ClusterName ServiceName=WebServiceName",
                "WebMemoryAlarm: Average of AWS/ECS MemoryUtilization > 90 for 5 x 60 s, "
                    + "of ClusterName=ClusterName ServiceName=WebServiceName",
                "OrdersUnhealthyAlarm: Maximum of AWS/NetworkELB UnHealthyHostCount > 0 for 3 x 60 s, "
                    + "of LoadBalancer=LoadBalancerName TargetGroup=OrdersTargetGroupName",
                "OrdersCpuAlarm: Average of AWS/ECS CPUUtilization > 90 for 5 x 60 s, "
                    + "of ClusterName=ClusterName ServiceName=OrdersServiceName",
                "OrdersMemoryAlarm: Average of AWS/ECS MemoryUtilization > 90 for 5 x 60 s, "
                    + "of ClusterName=ClusterName ServiceName=OrdersServiceName",
            ])
    }

    /// Container Insights counts those that should run and those that do.
    @Test(arguments: ["Web", "Orders"]) func aTaskThatIsMissingForTenMinutesIsNoticed(service: String) {
        func count(_ id: Value<String>, _ metric: Value<String>) -> CloudWatch.Alarm.MetricDataQuery {
            .init(
                id: id,
                metricStat: .init(
                    metric: .init(
                        dimensions: [
                            .init(name: "ClusterName", value: output("ClusterName")),
                            .init(name: "ServiceName", value: output("\(service)ServiceName")),
                        ], metricName: metric, namespace: "ECS/ContainerInsights"), period: 60, stat: "Average"),
                returnData: false)
        }
        stack.expect(
            CloudWatch.Alarm(
                "\(service)MissingTasksAlarm", evaluationPeriods: 10,
                metrics: [
                    .init(id: "difference", expression: "FILL(more, 0) - FILL(less, 0)", returnData: true),
                    count("more", "DesiredTaskCount"), count("less", "RunningTaskCount"),
                ], threshold: 0))
    }

    @Test func allSayWhenItBeginsAndWhenItIsOver() {
        stack.expect(
            every: CloudWatch.Alarm("*", alarmActions: [.ref("AlarmTopic")], okActions: [.ref("AlarmTopic")]))
    }

    /// Nobody is woken because nothing happens.
    @Test func noDataIsNoAlarm() {
        stack.expect(
            every: CloudWatch.Alarm(
                "*", comparisonOperator: .greaterThanThreshold, treatMissingData: "notBreaching"))
    }

    /// It tells the deployment, and no people. Tasks that start are unhealthy for a while, so it does not count those.
    @Test func aRolloutWhoseClientsGetErrorsIsRolledBack() {
        StackUnderTest(ServiceStack(Sample.production)).expect(
            every: CloudWatch.Alarm(
                "*Alarm", alarmActions: .absent, comparisonOperator: .greaterThanThreshold,
                dimensions: [
                    .init(name: "ApiName", value: .ref("AWS::StackName")), .init(name: "Stage", value: .ref("Stage")),
                ], evaluationPeriods: 2, metricName: "5XXError", namespace: "AWS/ApiGateway", period: 60,
                statistic: .sum, threshold: 5, treatMissingData: "notBreaching"))
    }

    private func row(_ alarm: ResourceUnderTest<CloudWatch.Alarm>) -> String {
        func text(_ path: String) -> String { alarm[path].map { $0.stringValue ?? "\($0)" } ?? "nothing" }
        let statistic = text(alarm["Statistic"] == nil ? "ExtendedStatistic" : "Statistic")
        let dimensions = (alarm["Dimensions"]?.arrayValue ?? []).map { dimension in
            let value = dimension["Value"]
            let source = value?["Fn::GetStackOutput"]?["OutputName"] ?? value?["Ref"]
            return "\(dimension["Name"]?.stringValue ?? "nothing")=\(source?.stringValue ?? "nothing")"
        }
        return "\(alarm.logicalID): \(statistic) of \(text("Namespace")) \(text("MetricName")) > \(text("Threshold"))"
            + " for \(text("EvaluationPeriods")) x \(text("Period")) s, of \(dimensions.joined(separator: " "))"
    }

    /// What the stack with the services says it is called.
    private func output(_ name: String) -> Value<String> {
        Value(
            node: .call(
                "Fn::GetStackOutput",
                ["StackName": .sub("${Deployment}-${Stage}-service"), "OutputName": .string(name)]))
    }
}
