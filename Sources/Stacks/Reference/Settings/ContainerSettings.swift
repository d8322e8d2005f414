// SPDX-License-Identifier: Apache-2.0

/// The rights of the container within its task, and how it ends.
public struct ContainerSettings: Sendable {
    /// Whether the image cannot be written to while it runs.
    public var readOnlyRootFilesystem: Bool
    /// The size of a `/tmp` in memory, in MiB, which whoever the process runs as may write to; none when it is nil. It is
    /// part of the task's memory. A volume would not do: ECS mounts one for root alone to write.
    public var temporaryMemory: Int?
    /// Who the process runs as, as `1000:1000`; whoever the image says when it is nil.
    public var user: String?
    /// A command within the container that says whether it is well, beside the load balancer's requests.
    public var healthCheck: ContainerHealthCheck?
    /// How many seconds the process has between the signal to end and its end, at most 120; Fargate's 30 when it is nil.
    public var stopTimeout: Int?
    /// Whether an init process runs the container's, passes signals on and ends what it leaves behind.
    public var initProcess: Bool
    /// Whether operators may run commands in the container, by ECS Exec: what they do is logged. It needs a root file
    /// system that can be written to.
    public var allowsExec: Bool

    public init(
        readOnlyRootFilesystem: Bool = false, temporaryMemory: Int? = nil, user: String? = nil,
        healthCheck: ContainerHealthCheck? = nil, stopTimeout: Int? = nil, initProcess: Bool = false,
        allowsExec: Bool = false
    ) {
        self.readOnlyRootFilesystem = readOnlyRootFilesystem
        self.temporaryMemory = temporaryMemory
        self.user = user
        self.healthCheck = healthCheck
        self.stopTimeout = stopTimeout
        self.initProcess = initProcess
        self.allowsExec = allowsExec
    }
}

/// A command that ends with 0 while the container is well. ECS replaces a task whose container is not. Times are in seconds.
public struct ContainerHealthCheck: Sendable {
    /// As a shell reads it.
    public var command: String
    public var interval: Int
    public var timeout: Int
    public var retries: Int
    /// So long failures do not count after the start, at most 300.
    public var startPeriod: Int

    public init(_ command: String, interval: Int = 30, timeout: Int = 5, retries: Int = 3, startPeriod: Int = 60) {
        self.command = command
        self.interval = interval
        self.timeout = timeout
        self.retries = retries
        self.startPeriod = startPeriod
    }
}
