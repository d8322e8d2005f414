// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// A metric that a resource of a template watches.
struct MetricUse {
    let owner: Outcome.Resource
    let namespace: PropertyValue
    let name: PropertyValue
    let dimensions: PropertyValue

    private init?(_ owner: Outcome.Resource, _ holder: PropertyValue) {
        guard !holder["MetricName"].isAbsent else { return nil }
        self.owner = owner
        namespace = holder["Namespace"]
        name = holder["MetricName"]
        dimensions = holder["Dimensions"]
    }

    static func all(in outcome: Outcome) -> [MetricUse] {
        let alarms = outcome.resources(of: "AWS::CloudWatch::Alarm").flatMap { alarm in
            ([alarm.properties] + alarm["Metrics"].knownElements.map { $0["MetricStat"]["Metric"] })
                .compactMap { MetricUse(alarm, $0) }
        }
        let policies = scalingPolicies.flatMap { type, configuration in
            outcome.resources(of: type).compactMap { policy in
                MetricUse(policy, policy[configuration]["CustomizedMetricSpecification"])
            }
        }
        return alarms + policies
    }

    private static let scalingPolicies = [
        ("AWS::ApplicationAutoScaling::ScalingPolicy", "TargetTrackingScalingPolicyConfiguration"),
        ("AWS::AutoScaling::ScalingPolicy", "TargetTrackingConfiguration"),
    ]
}
