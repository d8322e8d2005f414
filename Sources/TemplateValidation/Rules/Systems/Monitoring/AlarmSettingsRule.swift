// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// An alarm says what it compares, how, and over which time.
enum AlarmSettingsRule: SystemRule {
    static let description = RuleDescription(
        "alarm-settings", "An alarm says what it compares, with what, and over periods that CloudWatch has.",
        reason: "CloudWatch refuses the alarm",
        example: """
              "A": {
                "Type": "AWS::CloudWatch::Alarm",
                "Properties": {
                  "Namespace": "Shop",
                  "MetricName": "Orders",
            +     "Statistic": "Sum",
            -     "Period": 45,
            +     "Period": 60,
            +     "ComparisonOperator": "LessThanThreshold",
                  "Threshold": 1,
                  "EvaluationPeriods": 3
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CloudWatch::Alarm").flatMap { alarm -> [Diagnostic] in
            // A query in EvaluationCriteria says what is compared by itself.
            guard alarm["EvaluationCriteria"].isAbsent else { return [] }
            let periods = [alarm["Period"]] + alarm["Metrics"].knownElements.map { $0["MetricStat"]["Period"] }
            return missing(alarm) + periods.compactMap { period($0, alarm) }
                + [datapoints(alarm), time(alarm), statistic(alarm), action(alarm)].compactMap { $0 }
        }
    }

    private static func missing(_ alarm: Outcome.Resource) -> [Diagnostic] {
        let hasMetric = !alarm["MetricName"].isAbsent
        guard hasMetric || !alarm["Metrics"].isAbsent else { return [] }
        var wanted: [(names: [String], fix: String)] = [
            (["ComparisonOperator"], "set ComparisonOperator, as GreaterThanThreshold"),
            (["EvaluationPeriods"], "set EvaluationPeriods to how many periods decide"),
            (["Threshold", "ThresholdMetricId"], "set Threshold to what the metric is compared with"),
        ]
        if hasMetric {
            wanted += [
                (["Namespace"], "set Namespace, as AWS/SQS"),
                (["Period"], "set Period to seconds, as 60"),
                (["Statistic", "ExtendedStatistic"], "set Statistic, as Sum, or ExtendedStatistic, as p99"),
            ]
        }
        return wanted.filter { $0.names.allSatisfy { alarm[$0].isAbsent } }.map { names, fix in
            error(at: alarm, "the alarm '\(alarm.logicalID)' has no \(names.joined(separator: " and no "))", fix: fix)
        }
    }

    /// Below a minute there are metrics of high resolution.
    private static let short: Set<Quantity> = [Quantity(1), Quantity(5), Quantity(10), Quantity(20), Quantity(30)]

    private static func period(_ period: PropertyValue, _ alarm: Outcome.Resource) -> Diagnostic? {
        guard let seconds = period.number, !short.contains(seconds),
            !seconds.isWithin(1...Int.max) || !seconds.isMultiple(of: Quantity(60))
        else { return nil }
        return error(
            at: period, "the alarm '\(alarm.logicalID)' has a period of \(seconds) seconds",
            fix: "take 60 or a multiple of it; below that 10, 20 and 30, for metrics of high resolution")
    }

    private static func datapoints(_ alarm: Outcome.Resource) -> Diagnostic? {
        let value = alarm["DatapointsToAlarm"]
        guard let wanted = value.number, let periods = alarm["EvaluationPeriods"].number, wanted > periods else {
            return nil
        }
        return error(
            at: value, "the alarm '\(alarm.logicalID)' waits for \(wanted) of \(periods) periods",
            fix: "set DatapointsToAlarm to at most EvaluationPeriods")
    }

    /// A day at most is looked at; a week when periods are an hour or more.
    private static func time(_ alarm: Outcome.Resource) -> Diagnostic? {
        guard let period = alarm["Period"].number?.int(in: 1...604_800),
            let count = alarm["EvaluationPeriods"].number?.int(in: 1...604_800)
        else { return nil }
        let (most, name) = period < 3600 ? (86_400, "a day") : (604_800, "a week")
        guard period * count > most else { return nil }
        return error(
            at: alarm["EvaluationPeriods"],
            "the alarm '\(alarm.logicalID)' looks at \(count) periods of \(period) seconds, longer than \(name)",
            fix: "take \(most / period) periods at most")
    }

    /// What EC2 does with an instance, it does with that of the dimension.
    private static func action(_ alarm: Outcome.Resource) -> Diagnostic? {
        let lists = ["AlarmActions", "OKActions", "InsufficientDataActions"]
        guard !alarm["MetricName"].isAbsent, let dimensions = alarm["Dimensions"].elements,
            dimensions.allSatisfy({ $0["Name"].text.map { $0 != "InstanceId" } ?? false }),
            let value = lists.flatMap({ alarm[$0].knownElements }).first(where: isOfInstance)
        else { return nil }
        return error(
            at: value, "the alarm '\(alarm.logicalID)' acts on an instance, and has no dimension InstanceId",
            why: "CloudWatch answers 'Invalid use of EC2 action'",
            fix: "watch one instance by the dimension InstanceId, or notify a topic",
            notes: [Diagnostic.Note(at: nil, "see marklogic/cloud-enablement-aws#82")])
    }

    /// Whether it is as `arn:aws:automate:eu-west-1:ec2:recover`.
    private static func isOfInstance(_ action: PropertyValue) -> Bool {
        guard let texts = action.parts?.compactMap(\.stringValue), texts.first?.hasPrefix("arn:") == true else {
            return false
        }
        return texts.contains { $0.contains(":automate:") } && texts.last?.contains(":ec2:") == true
    }

    private static let statistics = ["p", "tm", "tc", "ts", "wm", "pr", "iqm"]

    private static func statistic(_ alarm: Outcome.Resource) -> Diagnostic? {
        let value = alarm["ExtendedStatistic"]
        guard let text = value.text else { return nil }
        let kind = text.prefix { $0.isLetter }.lowercased()
        guard !statistics.contains(kind) || (kind == "p" && Double(text.dropFirst()) == nil) else { return nil }
        return error(
            at: value, "'\(text)' of the alarm '\(alarm.logicalID)' is no statistic",
            fix:
                "write a percentile as p99 or p99.9, a trimmed mean as tm90; Sum, Average and the like are for Statistic"
        )
    }
}
