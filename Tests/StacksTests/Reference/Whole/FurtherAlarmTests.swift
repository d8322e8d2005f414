// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// What rings beside the services: stores, other work, and the door as somebody outside finds it.
@Suite struct FurtherAlarmTests {
    private let stack = StackUnderTest(MonitoringStack(Sample.whole))

    @Test(arguments: [
        ("DatabaseCapacityAlarm", "Average of AWS/RDS ACUUtilization > 90 for 10 x 60 s, else notBreaching"),
        ("DatabaseCpuAlarm", "Average of AWS/RDS CPUUtilization > 90 for 10 x 60 s, else notBreaching"),
        ("CacheThrottlingAlarm", "Sum of AWS/ElastiCache ThrottledCmds > 0 for 3 x 60 s, else notBreaching"),
        (
            "InvoicesDeadLettersAlarm",
            "Maximum of AWS/SQS ApproximateNumberOfMessagesVisible > 0 for 1 x 60 s, else notBreaching"
        ),
        (
            "InvoicesAgeAlarm",
            "Maximum of AWS/SQS ApproximateAgeOfOldestMessage > 600 for 3 x 60 s, else notBreaching"
        ),
        (
            "ScheduleDeadLettersAlarm",
            "Maximum of AWS/SQS ApproximateNumberOfMessagesVisible > 0 for 1 x 60 s, else notBreaching"
        ),
        ("CanaryAlarm", "Average of CloudWatchSynthetics SuccessPercent < 100 for 2 x 300 s, else breaching"),
    ])
    func eachWatchesItsMetric(name: String, expected: String) throws {
        let alarm = try stack.resource(CloudWatch.Alarm.self, name)
        func text(_ path: String) -> String { alarm[path].map { $0.stringValue ?? $0.description } ?? "?" }
        let comparison = ["GreaterThanThreshold": ">", "LessThanThreshold": "<"][text("ComparisonOperator")] ?? "?"
        #expect(
            "\(text("Statistic")) of \(text("Namespace")) \(text("MetricName")) \(comparison) \(text("Threshold")) "
                + "for \(text("EvaluationPeriods")) x \(text("Period")) s, else \(text("TreatMissingData"))"
                == expected)
        #expect(alarm["AlarmActions"] == [.ref("AlarmTopic")])
        #expect(alarm["OKActions"] == [.ref("AlarmTopic")])
        #expect(alarm["Dimensions"]?.arrayValue?.isEmpty == false)
    }

    /// Requests move between two target groups, so targets of both count.
    @Test func targetsOfBothVersionsCount() throws {
        let metrics = try stack.resource(CloudWatch.Alarm.self, "WebUnhealthyAlarm")["Metrics"]?.arrayValue ?? []
        let parts = metrics.filter { $0["MetricStat"] != nil }
        #expect(metrics.first?["Expression"] == "FILL(part1, 0) + FILL(part2, 0)")
        #expect(parts.map { $0["Id"] } == ["part1", "part2"])
        for part in parts.compactMap({ $0["MetricStat"] }) {
            #expect(part["Period"] == 60)
            #expect(part["Stat"] == "Maximum")
            #expect(part["Metric"]?["MetricName"] == "UnHealthyHostCount")
            #expect(part["Metric"]?["Namespace"] == "AWS/NetworkELB")
            let dimensions = part["Metric"]?["Dimensions"]?.arrayValue ?? []
            #expect(dimensions.map { $0["Name"] } == ["LoadBalancer", "TargetGroup"])
        }
        #expect(metrics.map { $0["ReturnData"] } == [true, false, false])
    }

    /// Its bucket keeps what it found for a month, and for nobody else.
    @Test func whatTheCanaryFoundIsKeptInPrivate() throws {
        stack.expect(
            S3.Bucket(
                "CanaryBucket",
                lifecycleConfiguration: .init(rules: [
                    .init(
                        status: .enabled, abortIncompleteMultipartUpload: .init(daysAfterInitiation: 1),
                        expirationInDays: 31)
                ]),
                publicAccessBlockConfiguration: .init(
                    blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true)
            ))
        let canary = try stack.resource(Synthetics.Canary.self)
        #expect(canary["Schedule.Expression"] == "rate(5 minutes)")
        #expect(canary["StartCanaryAfterCreation"] == true)
        #expect(canary["RunConfig.TimeoutInSeconds"] == 30)
        #expect([canary["SuccessRetentionPeriod"], canary["FailureRetentionPeriod"]] == [31, 31])
    }

    /// Two weeks are the most that SQS keeps a message; four days are its own default.
    @Test func lettersThatDiedAreKeptTheLongest() throws {
        let work = StackUnderTest(WorkStack(Sample.whole))
        for queue in ["InvoicesDeadLetters", "ScheduleDeadLetters"] {
            #expect(try work.resource(SQS.Queue.self, queue)["MessageRetentionPeriod"] == 1_209_600)
        }
        let queue = try work.resource(SQS.Queue.self, "InvoicesQueue")
        #expect(queue["MessageRetentionPeriod"] == 345_600)
        #expect(queue["ReceiveMessageWaitTimeSeconds"] == 20)
        #expect(queue["VisibilityTimeout"] == 60)
    }

    /// ECS moves requests to tasks that must answer as those before them.
    @Test func bothTargetGroupsOfAServiceAreAlike() throws {
        let services = StackUnderTest(ServiceStack(Sample.whole))
        let first = try services.resource(ElasticLoadBalancingV2.TargetGroup.self, "WebTargetGroup")
        let other = try services.resource(ElasticLoadBalancingV2.TargetGroup.self, "WebAlternateTargetGroup")
        #expect(first.propertyNames == other.propertyNames)
        for name in first.propertyNames { #expect(first[name] == other[name], "\(name)") }
    }
}
