// SPDX-License-Identifier: Apache-2.0

import Shorthands
import StackDSL

/// A graph on the dashboard.
struct Graph {
    private static let size = (width: 8, height: 6)
    private static let columns = 3

    let title: String
    let metrics: [Metric<Value<Double>>]

    init(_ title: String, _ metrics: [Metric<Value<Double>>]) {
        self.title = title
        self.metrics = metrics
    }

    /// The graph as a dashboard's body has it, in the next free place of a grid.
    func widget(at index: Int) -> Document {
        [
            "type": "metric",
            "x": .init(Value(index % Self.columns * Self.size.width)),
            "y": .init(Value(index / Self.columns * Self.size.height)),
            "width": .init(Value(Self.size.width)),
            "height": .init(Value(Self.size.height)),
            "properties": [
                "title": .init(Value<String>(title)),
                "region": .init(Value<String>(.region)),
                "view": "timeSeries",
                "period": 60,
                "metrics": .init(metrics.map(Self.line)),
            ],
        ]
    }

    private static func line(_ metric: Metric<Value<Double>>) -> Document {
        let dimensions = metric.dimensions.flatMap { [$0.name, $0.value].compactMap { $0.map { Document($0) } } }
        let names = [metric.namespace, metric.name].map { Document(Value<String>($0)) }
        return Document(names + dimensions + [["stat": .init(Value<String>(metric.statistic))]])
    }
}
