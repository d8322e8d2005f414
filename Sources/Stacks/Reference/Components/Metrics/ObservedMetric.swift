// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A number that CloudWatch keeps: alarms watch it, the dashboard shows it.
struct ObservedMetric: Sendable {
    struct Dimension: Sendable {
        let name: String
        let value: Value<String>
    }

    let namespace: String
    let name: String
    let dimensions: [Dimension]
    /// As `Sum`, `Average`, `Maximum` or `p99`.
    let statistic: String

    init(_ namespace: String, _ name: String, _ statistic: String, _ dimensions: KeyValuePairs<String, Value<String>>) {
        self.namespace = namespace
        self.name = name
        self.statistic = statistic
        self.dimensions = dimensions.map { Dimension(name: $0.key, value: $0.value) }
    }
}
