// SPDX-License-Identifier: Apache-2.0

/// The rules about alarms and the metrics that they watch.
enum MonitoringRules {
    static let all: [any TemplateRule.Type] = [AlarmSettingsRule.self, MetricNameRule.self, MetricDimensionRule.self]
}
