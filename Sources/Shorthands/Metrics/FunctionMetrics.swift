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
    /// How long it takes, in milliseconds: the longest of the period.
    public static var duration: Self { Self("Duration", statistic: "Maximum") }
    /// How old the newest record of a stream is when the function gets it.
    public static var iteratorAge: Self { Self("IteratorAge", statistic: "Maximum") }
}

extension MetricName where Source == Lambda.Function, Quantity == Value<Double> {
    /// Asynchronous events that were given up without running the function, in number.
    public static var asyncEventsDropped: Self { Self("AsyncEventsDropped", statistic: "Sum") }
    /// How many run at a time: the most of the period.
    public static var concurrentExecutions: Self { Self("ConcurrentExecutions", statistic: "Maximum") }
    /// Events that could not be sent to the dead-letter queue, in number.
    public static var deadLetterErrors: Self { Self("DeadLetterErrors", statistic: "Sum") }
    /// Runs that ended in an error of the function or of its runtime, in number.
    public static var errors: Self { Self("Errors", statistic: "Sum") }
    /// Runs, those that failed too, in number.
    public static var invocations: Self { Self("Invocations", statistic: "Sum") }
    /// Requests that were turned away because too many ran already, in number.
    public static var throttles: Self { Self("Throttles", statistic: "Sum") }
}
