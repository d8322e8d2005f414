// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// How many tasks of a service run.
public enum TaskCount: Sendable {
    case fixed(Int)
    case scaled(Scaling)
}

/// Bounds, and what is held steady between them. Each target is a policy of its own; the highest demand wins.
public struct Scaling: Sendable, Located {
    public var minimum: Int
    public var maximum: Int
    /// Percent of the CPU.
    public var cpu: Double?
    /// Percent of the memory.
    public var memory: Double?
    /// Requests a minute for each task: known to an application load balancer only.
    public var requestsPerTask: Double?
    /// Other bounds at certain times.
    public var schedules: [ScheduledScaling]
    /// Where it is written.
    public let location: Location

    public init(
        minimum: Int, maximum: Int, cpu: Double? = nil, memory: Double? = nil, requestsPerTask: Double? = nil,
        schedules: [ScheduledScaling] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.cpu = cpu
        self.memory = memory
        self.requestsPerTask = requestsPerTask
        self.schedules = schedules
        location = Location(file: file, line: line, column: column)
    }
}

/// How tasks are shared between Fargate and Fargate Spot, which is cheaper and can be interrupted.
public struct SpotSettings: Sendable {
    /// So many tasks run on Fargate before the weights count.
    public var base: Int
    public var fargateWeight: Int
    public var spotWeight: Int

    public init(base: Int, fargateWeight: Int, spotWeight: Int) {
        self.base = base
        self.fargateWeight = fargateWeight
        self.spotWeight = spotWeight
    }
}

/// A container beside the service that sends its traces to X-Ray. Its image must be in a repository of the account,
/// because the endpoints lead to no other.
public struct TracingSidecar: Sendable, Located {
    public enum Kind: Sendable {
        /// The daemon that AWS's X-Ray SDKs speak to, on UDP 2000. AWS only maintains both since 2026-02-25: for what is
        /// there already.
        case xRay
        /// The AWS distribution of the OpenTelemetry Collector, on TCP 4317 and 4318.
        case openTelemetry
        /// The CloudWatch agent, for Application Signals: metrics and traces of what the service is asked and what it asks, by
        /// OpenTelemetry on TCP 4316. The image brings AWS's distribution of OpenTelemetry for its language, which the
        /// service's variables tell where to send to; `AccountStack` turns the account's side on.
        case applicationSignals
    }

    public var kind: Kind
    public var repositoryName: String
    public var imageTag: String
    /// Where the image is published that is brought there, without its tag: what AWS publishes for its kind.
    public var source: String
    /// Where it is written.
    public let location: Location

    /// - Parameter source: AWS's own image when it is nil.
    public init(
        _ kind: Kind, repositoryName: String, imageTag: String, source: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.repositoryName = repositoryName
        self.imageTag = imageTag
        self.source = source ?? kind.published
        location = Location(file: file, line: line, column: column)
    }
}

extension TracingSidecar.Kind {
    fileprivate var published: String {
        switch self {
        case .xRay: "public.ecr.aws/xray/aws-xray-daemon"
        case .openTelemetry: "public.ecr.aws/aws-observability/aws-otel-collector"
        case .applicationSignals: "public.ecr.aws/cloudwatch-agent/cloudwatch-agent"
        }
    }
}
