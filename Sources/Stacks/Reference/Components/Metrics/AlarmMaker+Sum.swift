// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

extension AlarmMaker {
    /// An alarm for the sum of metrics above a threshold, so many minutes in a row: what is counted for each target group
    /// on its own, where requests move from one to another. A metric without data counts as 0.
    func callAsFunction(
        _ logicalID: String, _ description: String, sumOf metrics: [Metric<Value<Double>>], above threshold: Double,
        for minutes: Int
    ) -> CloudWatch.Alarm {
        if metrics.count == 1 { return self(logicalID, description, metrics[0], above: threshold, for: minutes) }
        let queries = metrics.enumerated().map { query("part\($0.offset + 1)", $0.element) }
        let sum = metrics.indices.map { "FILL(part\($0 + 1), 0)" }.joined(separator: " + ")
        return CloudWatch.Alarm(
            logicalID,
            alarmActions: topic.map { [.init($0.ref)] },
            alarmDescription: .init(description),
            comparisonOperator: .greaterThanThreshold,
            evaluationPeriods: .init(minutes),
            metrics: .init(
                [.init(id: "sum", expression: .init(sum), label: .init(description), returnData: true)] + queries),
            okActions: topic.map { [.init($0.ref)] },
            threshold: .init(threshold),
            treatMissingData: "notBreaching")
    }
}
