// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The metrics that tell whether clients are served.
struct EntryPointMetrics: Sendable {
    let requests: ObservedMetric
    let serverErrors: ObservedMetric
    let latency: ObservedMetric
    /// CloudWatch has an API's latency in milliseconds, and a load balancer's in seconds.
    let latencyPerSecond: Double

    /// - Parameter identity: what CloudWatch names the entry point by: a REST API's name, an HTTP API's ID, or the load
    ///   balancer's full name.
    init(_ architecture: Architecture, identity: Value<String>, stage: Value<String>) {
        let api = "AWS/ApiGateway"
        switch architecture {
        case .restAPI:
            self.init(
                api, ["ApiName": identity, "Stage": stage], requests: "Count", errors: "5XXError", latency: "Latency",
                latencyPerSecond: 1000)
        case .httpAPI:
            self.init(
                api, ["ApiId": identity, "Stage": stage], requests: "Count", errors: "5xx", latency: "Latency",
                latencyPerSecond: 1000)
        case .publicLoadBalancer:
            self.init(
                "AWS/ApplicationELB", ["LoadBalancer": identity], requests: "RequestCount",
                errors: "HTTPCode_Target_5XX_Count", latency: "TargetResponseTime", latencyPerSecond: 1)
        }
    }

    private init(
        _ namespace: String, _ dimensions: KeyValuePairs<String, Value<String>>, requests: String, errors: String,
        latency: String, latencyPerSecond: Double
    ) {
        self.requests = ObservedMetric(namespace, requests, "Sum", dimensions)
        serverErrors = ObservedMetric(namespace, errors, "Sum", dimensions)
        self.latency = ObservedMetric(namespace, latency, "p99", dimensions)
        self.latencyPerSecond = latencyPerSecond
    }
}
