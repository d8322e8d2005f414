// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The CloudWatch agent beside a service, for Application Signals.
///
/// See <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Application-Signals-ECS-Sidecar.html>.
enum SignalsAgent {
    /// What the agent does: it takes OpenTelemetry, and answers X-Ray's SDKs which requests to follow.
    static let configuration = ECS.TaskDefinition.KeyValuePair(
        name: "CW_CONFIG_CONTENT",
        value: .json([
            "traces": ["traces_collected": ["application_signals": [:]]],
            "logs": ["metrics_collected": ["application_signals": [:]]],
        ]))

    /// What tells AWS's distribution of OpenTelemetry, in whatever language, where to send to. The service's own variables go
    /// before them.
    static func variables(of service: String) -> [String: String] {
        [
            "OTEL_AWS_APPLICATION_SIGNALS_ENABLED": "true",
            "OTEL_AWS_APPLICATION_SIGNALS_EXPORTER_ENDPOINT": "http://localhost:4316/v1/metrics",
            "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf",
            "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://localhost:4316/v1/traces",
            "OTEL_LOGS_EXPORTER": "none",
            "OTEL_METRICS_EXPORTER": "none",
            "OTEL_PROPAGATORS": "tracecontext,baggage,b3,xray",
            "OTEL_RESOURCE_ATTRIBUTES": "service.name=\(service)",
            "OTEL_TRACES_SAMPLER": "xray",
            "OTEL_TRACES_SAMPLER_ARG": "endpoint=http://localhost:2000",
        ]
    }

    /// Metrics come as lines of a log group that all agents of the account share.
    static let policy = IAM.Role.Policy(
        policyDocument: .policy(
            .allow(
                "logs:CreateLogGroup", "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents",
                "logs:PutRetentionPolicy",
                on: [
                    "arn:\(.partition):logs:\(.region):\(.accountId):log-group:/aws/application-signals/data",
                    "arn:\(.partition):logs:\(.region):\(.accountId):log-group:/aws/application-signals/data:*",
                ])),
        policyName: "SendSignals")
}
