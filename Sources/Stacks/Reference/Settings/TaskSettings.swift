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
    /// Where it is written.
    public let location: Location

    public init(
        minimum: Int, maximum: Int, cpu: Double? = nil, memory: Double? = nil, requestsPerTask: Double? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.minimum = minimum
        self.maximum = maximum
        self.cpu = cpu
        self.memory = memory
        self.requestsPerTask = requestsPerTask
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

/// How a new version replaces the old one. One that never becomes healthy is rolled back.
public struct RolloutSettings: Sendable {
    public var minimumHealthyPercent: Int
    public var maximumPercent: Int
    /// Whether errors that clients see roll a deployment back as well.
    public var rollsBackOnAlarm: Bool
    /// How many seconds a task that starts may fail its health check: more than the slowest start takes.
    public var healthCheckGracePeriod: Int

    public init(
        minimumHealthyPercent: Int = 100, maximumPercent: Int = 200, rollsBackOnAlarm: Bool = false,
        healthCheckGracePeriod: Int = 60
    ) {
        self.minimumHealthyPercent = minimumHealthyPercent
        self.maximumPercent = maximumPercent
        self.healthCheckGracePeriod = healthCheckGracePeriod
        self.rollsBackOnAlarm = rollsBackOnAlarm
    }
}

/// The rights of the container within its task.
public struct ContainerSettings: Sendable {
    /// Whether the image cannot be written to while it runs.
    public var readOnlyRootFilesystem: Bool
    /// The size of a `/tmp` in memory, in MiB, which whoever the process runs as may write to; none when it is nil. It is
    /// part of the task's memory. A volume would not do: ECS mounts one for root alone to write.
    public var temporaryMemory: Int?
    /// Who the process runs as, as `1000:1000`; whoever the image says when it is nil.
    public var user: String?

    public init(readOnlyRootFilesystem: Bool = false, temporaryMemory: Int? = nil, user: String? = nil) {
        self.readOnlyRootFilesystem = readOnlyRootFilesystem
        self.temporaryMemory = temporaryMemory
        self.user = user
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
    }

    public var kind: Kind
    public var repositoryName: String
    public var imageTag: String
    /// Where it is written.
    public let location: Location

    public init(
        _ kind: Kind, repositoryName: String, imageTag: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.repositoryName = repositoryName
        self.imageTag = imageTag
        location = Location(file: file, line: line, column: column)
    }
}
