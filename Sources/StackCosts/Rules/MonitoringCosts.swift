import StackDSL

/// What watches.
enum AlarmCosts: CostRule {
    static let types = ["AWS::CloudWatch::Alarm"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        guard let metrics = resource["Metrics"] else {
            return isQuick(resource["Period"]) ? .notCovered(quick) : .priced([Charge(.alarm)])
        }
        guard resource.count("Metrics") != nil, let queries = metrics.arrayValue,
            !"\(metrics)".contains("ANOMALY_DETECTION_BAND")
        else {
            return .notCovered("no price of what it watches is known here")
        }
        let watched = queries.compactMap { $0["MetricStat"] }
        if watched.contains(where: { isQuick($0["Period"]) }) { return .notCovered(quick) }
        return .priced([Charge(.alarm, Amount(max(1, watched.count)))])
    }

    private static let quick = "no price of alarms that look more often than every minute is known here"

    private static func isQuick(_ period: Node?) -> Bool {
        period?.scalarText.flatMap { Int($0) }.map { $0 < 60 } ?? false
    }
}

enum DashboardCosts: CostRule {
    static let types = ["AWS::CloudWatch::Dashboard"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        .priced([Charge(.dashboard)])
    }
}

/// A policy that tracks a target makes two alarms: one to grow, one to shrink.
enum ScalingPolicyCosts: CostRule {
    static let types = ["AWS::ApplicationAutoScaling::ScalingPolicy"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        guard resource.text("PolicyType", default: "StepScaling") != "StepScaling" else { return .free }
        let configuration = resource["TargetTrackingScalingPolicyConfiguration"]
        let isOneWay = DeployedResource.text(configuration?["DisableScaleIn"], default: "false") != "false"
        if isOneWay || resource.text("PolicyType") != "TargetTrackingScaling" {
            return .notCovered("how many alarms it makes is not known here")
        }
        return .priced([Charge(.alarm, Amount(2))])
    }
}

enum LogGroupCosts: CostRule {
    static let types = ["AWS::Logs::LogGroup"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        if let tier = resource["LogGroupClass"], tier.stringValue != "STANDARD" {
            return .notCovered("no price of its class is known here")
        }
        guard let retention = resource["RetentionInDays"] else {
            return .priced([Charge(.logIngestion)], missing: ["its logs never expire, so that keeping them grows"])
        }
        guard let days = retention.scalarText.flatMap({ Amount($0) }), let months = days.divided(by: Amount(30)) else {
            return .priced([Charge(.logIngestion)], missing: ["how long its logs are kept is not known"])
        }
        return .priced([Charge(.logIngestion), Charge(.logStorage, months)])
    }
}
