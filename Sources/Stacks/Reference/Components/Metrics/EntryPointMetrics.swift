// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// The metrics that tell whether clients are served.
struct EntryPointMetrics: Sendable {
    let requests: Metric<Value<Double>>
    let serverErrors: Metric<Value<Double>>
    /// Answers of 5xx that come from the entry point itself, where those of the services are counted apart: without a healthy
    /// task, all are.
    let ownErrors: Metric<Value<Double>>?
    let latency: Metric<Value<Double>>
    /// CloudWatch has an API's latency in milliseconds, and a load balancer's in seconds.
    let latencyPerSecond: Double

    /// - Parameter identity: what CloudWatch names the entry point by: a REST API's name, an HTTP API's ID, or the load
    ///   balancer's full name.
    init(_ architecture: Architecture, identity: Value<String>, stage: Value<String>) {
        let api = "AWS/ApiGateway"
        switch architecture {
        case .restAPI:
            self.init(
                api, [.init(name: "ApiName", value: identity), .init(name: "Stage", value: stage)], requests: "Count",
                errors: "5XXError", latency: "Latency",
                latencyPerSecond: 1000)
        case .httpAPI:
            self.init(
                api, [.init(name: "ApiId", value: identity), .init(name: "Stage", value: stage)], requests: "Count",
                errors: "5xx", latency: "Latency",
                latencyPerSecond: 1000)
        case .publicLoadBalancer:
            self.init(
                "AWS/ApplicationELB", [.init(name: "LoadBalancer", value: identity)], requests: "RequestCount",
                errors: "HTTPCode_Target_5XX_Count", ownErrors: "HTTPCode_ELB_5XX_Count",
                latency: "TargetResponseTime", latencyPerSecond: 1)
        }
    }

    private init(
        _ namespace: String, _ dimensions: [CloudWatch.Alarm.Dimension], requests: String, errors: String,
        ownErrors: String? = nil, latency: String, latencyPerSecond: Double
    ) {
        self.requests = Metric(requests, in: namespace, statistic: "Sum", dimensions: dimensions)
        serverErrors = Metric(errors, in: namespace, statistic: "Sum", dimensions: dimensions)
        self.ownErrors = ownErrors.map { Metric($0, in: namespace, statistic: "Sum", dimensions: dimensions) }
        self.latency = Metric(latency, in: namespace, statistic: "p99", dimensions: dimensions)
        self.latencyPerSecond = latencyPerSecond
    }
}
