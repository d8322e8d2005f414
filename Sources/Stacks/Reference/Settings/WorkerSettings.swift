// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A service without a port: its tasks are called by nobody, and take messages from a queue if they have one.
public struct WorkerSettings: Sendable, Located {
    /// How many tasks run.
    public enum Count: Sendable {
        case fixed(Int)
        /// As many as the queue needs: for so many waiting messages one task each.
        case byBacklog(minimum: Int, maximum: Int, messagesPerTask: Double)
    }

    /// In letters and digits, a capital first: it begins the logical IDs.
    public var name: String
    /// The repository of the image; with `imageTag` it is the short form of `image: .repository(…, tag: …)`.
    public var repositoryName: String
    public var imageTag: String
    /// Where the image comes from otherwise: built from the package, or by its digest.
    public var image: ContainerImage?
    /// What the image runs instead of its own command.
    public var command: [String]?
    /// Where its messages wait; nil for work that is found elsewhere.
    public var queue: QueueSettings?
    public var count: Count
    /// In CPU units: 1024 are one vCPU.
    public var cpu: Int
    /// In MiB.
    public var memory: Int
    public var architecture: CPUArchitecture
    /// In GiB, from 21 to 200; Fargate's 20 when it is nil.
    public var ephemeralStorage: Int?
    public var spot: SpotSettings?
    /// The container's environment. What is secret goes to `secrets`.
    public var variables: [String: String]
    public var secrets: [String: Secret]
    /// What it uses of the `DataStack`.
    public var uses: [StoreUse]
    public var container: ContainerSettings
    public var tracing: TracingSidecar?
    /// Where it is written.
    public let location: Location

    public init(
        name: String,
        repositoryName: String = "",
        imageTag: String = "",
        image: ContainerImage? = nil,
        command: [String]? = nil,
        queue: QueueSettings? = nil,
        count: Count,
        cpu: Int,
        memory: Int,
        architecture: CPUArchitecture = .x86,
        ephemeralStorage: Int? = nil,
        spot: SpotSettings? = nil,
        variables: [String: String] = [:],
        secrets: [String: Secret] = [:],
        uses: [StoreUse] = [],
        container: ContainerSettings = ContainerSettings(),
        tracing: TracingSidecar? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.repositoryName = repositoryName
        self.imageTag = imageTag
        self.image = image
        self.command = command
        self.queue = queue
        self.count = count
        self.cpu = cpu
        self.memory = memory
        self.architecture = architecture
        self.ephemeralStorage = ephemeralStorage
        self.spot = spot
        self.variables = variables
        self.secrets = secrets
        self.uses = uses
        self.container = container
        self.tracing = tracing
        location = Location(file: file, line: line, column: column)
    }
}

extension WorkerSettings: CommonTaskSettings {}

/// A queue and what becomes of messages that fail. Its tasks are told its address, `QUEUE_URL`.
public struct QueueSettings: Sendable {
    /// How many seconds a task has for a message before another gets it.
    public var visibilityTimeout: Int
    /// How often a message is tried before it becomes a dead letter.
    public var maximumReceives: Int
    /// How many seconds the oldest message may wait before somebody is told.
    public var maximumAge: Int

    public init(visibilityTimeout: Int = 60, maximumReceives: Int = 5, maximumAge: Int = 600) {
        self.visibilityTimeout = visibilityTimeout
        self.maximumReceives = maximumReceives
        self.maximumAge = maximumAge
    }
}
