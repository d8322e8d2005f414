// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL
import TemplateModel
import Testing

@Suite struct AlarmTests {
    let queue = SQS.Queue("Queue")
    let topic = SNS.Topic("Alarms")

    @Test func holdTheMetricAndTheThreshold() {
        let alarm = CloudWatch.Alarm(
            "Old", when: queue.metric(.approximateAgeOfOldestMessage) > .minutes(5), for: 3, notify: [topic])
        let properties = alarm.resource.properties
        #expect(properties["Namespace"] == "AWS/SQS")
        #expect(properties["MetricName"] == "ApproximateAgeOfOldestMessage")
        #expect(
            properties["Dimensions"] == [["Name": "QueueName", "Value": ["Fn::GetAtt": ["Queue", "QueueName"]]]])
        #expect(properties["ComparisonOperator"] == "GreaterThanThreshold")
        #expect(properties["Threshold"] == 300)
        #expect(properties["EvaluationPeriods"] == 3)
        #expect(properties["Period"] == 60)
        #expect(properties["AlarmActions"] == [["Ref": "Alarms"]])
    }

    @Test func comparisonsAreWhatTheyLookLike() {
        let metric = Lambda.Function("F", code: .init(zipFile: "x"), role: "arn").metric(.errors)
        func comparison(_ comparison: MetricComparison) -> Node? {
            CloudWatch.Alarm("A", when: comparison).resource.properties["ComparisonOperator"]
        }
        #expect(comparison(metric > 0) == "GreaterThanThreshold")
        #expect(comparison(metric >= 1) == "GreaterThanOrEqualToThreshold")
        #expect(comparison(metric < 1) == "LessThanThreshold")
        #expect(comparison(metric <= 0.5) == "LessThanOrEqualToThreshold")
    }

    @Test func aPercentileIsAnExtendedStatistic() {
        let function = Lambda.Function("F", code: .init(zipFile: "x"), role: "arn")
        let alarm = CloudWatch.Alarm("Slow", when: function.metric(.duration).with(statistic: "p99") > .seconds(3))
        #expect(alarm.resource.properties["ExtendedStatistic"] == "p99")
        #expect(alarm.resource.properties["Statistic"] == nil)
        #expect(alarm.resource.properties["Threshold"] == 3000)
    }

    @Test func noDataIsAnAlarmForTooLittle() {
        let metric = queue.metric(.numberOfMessagesSent)
        #expect(CloudWatch.Alarm("A", when: metric > 1).properties.treatMissingData?.node == "notBreaching")
        #expect(CloudWatch.Alarm("B", when: metric < 1).properties.treatMissingData?.node == "breaching")
        #expect(
            CloudWatch.Alarm("C", when: metric <= 1, missingData: "ignore").properties.treatMissingData?.node
                == "ignore")
    }

    @Test func namesOfOnesOwnAreMetricsToo() {
        let name = MetricName<SQS.Queue, Value<Double>>("Trimmed", statistic: "TM(10%:90%)")
        let alarm = CloudWatch.Alarm("A", when: queue.metric(name) > 1)
        #expect(alarm.properties.extendedStatistic?.node == "TM(10%:90%)")
        #expect(alarm.properties.statistic == nil)
    }

    @Test func thresholdsCanBeParameters() {
        let patience = Parameter<Seconds>("Patience", value: 60)
        let alarm = CloudWatch.Alarm("Old", when: queue.metric(.approximateAgeOfOldestMessage) > patience.ref)
        #expect(alarm.resource.properties["Threshold"] == ["Ref": "Patience"])
    }

    @Test func anyMetricWillDo() {
        let orders = Metric<Value<Double>>("Orders", in: "Shop", statistic: "Sum")
        let alarm = CloudWatch.Alarm("None", when: orders < 1, of: .hours(1), missingData: "breaching")
        #expect(alarm.resource.properties["Dimensions"] == nil)
        #expect(alarm.resource.properties["Period"] == 3600)
        #expect(alarm.resource.properties["TreatMissingData"] == "breaching")
    }
}
