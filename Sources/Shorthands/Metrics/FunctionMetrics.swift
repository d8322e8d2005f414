// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension Lambda.Function {
    /// A metric of the function, by its name: namespace `AWS/Lambda`, dimension `FunctionName`.
    ///
    /// See <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html>.
    public func metric<Quantity>(_ name: MetricName<Lambda.Function, Quantity>) -> Metric<Quantity> {
        Metric(
            name.name, in: "AWS/Lambda", statistic: name.statistic,
            dimensions: [.init(name: "FunctionName", value: ref)])
    }
}

extension MetricName where Source == Lambda.Function, Quantity == Milliseconds {
    public static var duration: Self { Self("Duration", statistic: "Maximum") }
    /// How old the newest record of a stream is when the function gets it.
    public static var iteratorAge: Self { Self("IteratorAge", statistic: "Maximum") }
}

extension MetricName where Source == Lambda.Function, Quantity == Value<Double> {
    public static var asyncEventsDropped: Self { Self("AsyncEventsDropped", statistic: "Sum") }
    public static var concurrentExecutions: Self { Self("ConcurrentExecutions", statistic: "Maximum") }
    public static var deadLetterErrors: Self { Self("DeadLetterErrors", statistic: "Sum") }
    public static var errors: Self { Self("Errors", statistic: "Sum") }
    public static var invocations: Self { Self("Invocations", statistic: "Sum") }
    public static var throttles: Self { Self("Throttles", statistic: "Sum") }
}
