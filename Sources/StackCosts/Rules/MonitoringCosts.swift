// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The costs of alarms; those of other things that watch follow.
enum AlarmCosts: CostRule {
    static let types = ["AWS::CloudWatch::Alarm"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let metrics = resource["Metrics"]
        guard !metrics.isAbsent else {
            return .priced([Charge(isQuick(resource["Period"]) ? .fastAlarm : .alarm)])
        }
        guard metrics.count != nil, let all = metrics.resolved, !"\(all)".contains("ANOMALY_DETECTION_BAND") else {
            return .notCovered("no price of what it watches is known here")
        }
        let watched = metrics.knownElements.map { $0["MetricStat"] }.filter { !$0.isAbsent }
        let quick = watched.contains { isQuick($0["Period"]) }
        return .priced([Charge(quick ? .fastAlarm : .alarm, Amount(max(1, watched.count)))])
    }

    private static func isQuick(_ period: PropertyValue) -> Bool { period.number.map { $0 < 60 } ?? false }
}

/// An alarm of other alarms.
enum CompositeAlarmCosts: CostRule {
    static let types = ["AWS::CloudWatch::CompositeAlarm"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        .priced([Charge(.compositeAlarm)])
    }
}

/// Metrics made of what logs say: one for each, and more where they are kept by values.
enum MetricFilterCosts: CostRule {
    static let types = ["AWS::Logs::MetricFilter"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard let made = resource["MetricTransformations"].elements, !made.isEmpty else {
            return .notCovered("how many metrics it makes is not known before the deployment")
        }
        let isKeptByValue = made.contains { !$0["Dimensions"].isAbsent }
        return .priced(
            [Charge(.metric, Amount(made.count))],
            missing: isKeptByValue ? ["a metric for each value of its dimensions"] : [])
    }
}

enum DashboardCosts: CostRule {
    static let types = ["AWS::CloudWatch::Dashboard"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        .priced([Charge(.dashboard)])
    }
}

/// A policy that tracks a target makes two alarms: one to grow, one to shrink.
enum ScalingPolicyCosts: CostRule {
    static let types = ["AWS::ApplicationAutoScaling::ScalingPolicy"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard resource["PolicyType"].text(default: "StepScaling") != "StepScaling" else { return .free }
        let configuration = resource["TargetTrackingScalingPolicyConfiguration"]
        let isOneWay = configuration["DisableScaleIn"].text(default: "false") != "false"
        if isOneWay || resource["PolicyType"].text != "TargetTrackingScaling" {
            return .notCovered("how many alarms it makes is not known here")
        }
        return .priced([Charge(.alarm, Amount(2))])
    }
}

enum LogGroupCosts: CostRule {
    static let types = ["AWS::Logs::LogGroup"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        if resource["LogGroupClass"].text(default: "STANDARD") != "STANDARD" {
            return .notCovered("no price of its class is known here")
        }
        let retention = resource["RetentionInDays"]
        guard !retention.isAbsent else {
            return .priced([Charge(.logIngestion)], missing: ["its logs never expire, so that keeping them grows"])
        }
        guard let days = retention.text.flatMap({ Amount($0) }), let months = days.divided(by: Amount(30)) else {
            return .priced([Charge(.logIngestion)], missing: ["how long its logs are kept is not known"])
        }
        return .priced([Charge(.logIngestion), Charge(.logStorage, months)])
    }
}
