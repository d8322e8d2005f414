// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// One of the services behind the API and the load balancer.
public struct ServiceSettings: Sendable, Located {
    /// In letters and digits, a capital first: it begins the logical IDs, so changing it replaces everything.
    public var name: String
    /// The prefix of the paths of its requests: `/` or one segment, as `/orders`. The service sees it too.
    public var pathPrefix: String

    /// The repository of the image; with `imageTag` it is the short form of `image: .repository(…, tag: …)`.
    public var repositoryName: String
    public var imageTag: String
    /// Where the image comes from otherwise: built from the package, or by its digest.
    public var image: ContainerImage?
    /// The port that the container listens on.
    public var port: Int
    /// What it listened on before, once the port has changed.
    public var portChange: PortChange?
    /// The path that answers 200 while the service is well. It is asked of the tasks that run already too, so a version
    /// that answers at both the old and the new one goes before a change.
    public var healthCheckPath: String

    /// How many tasks run.
    public var count: TaskCount
    /// In CPU units: 1024 are one vCPU.
    public var cpu: Int
    /// In MiB.
    public var memory: Int
    public var architecture: CPUArchitecture
    /// In GiB, from 21 to 200; Fargate's 20 when it is nil.
    public var ephemeralStorage: Int?
    /// Nil for Fargate without Spot.
    public var spot: SpotSettings?

    /// The container's environment. What is secret goes to `secrets`.
    public var variables: [String: String]
    public var secrets: [String: Secret]
    /// What it uses of the `DataStack`.
    public var uses: [StoreUse]
    /// What runs before a new version starts; nothing when it is nil.
    public var migration: MigrationSettings?
    /// The names of the services that it calls by Service Connect, each as `http://name:port` with the name in small
    /// letters.
    public var calls: [String]

    public var rollout: RolloutSettings
    public var container: ContainerSettings
    public var tracing: TracingSidecar?
    /// Where it is written.
    public let location: Location

    public init(
        name: String,
        pathPrefix: String = "/",
        repositoryName: String = "",
        imageTag: String = "",
        image: ContainerImage? = nil,
        port: Int,
        portChange: PortChange? = nil,
        healthCheckPath: String,
        count: TaskCount,
        cpu: Int,
        memory: Int,
        architecture: CPUArchitecture = .x86,
        ephemeralStorage: Int? = nil,
        spot: SpotSettings? = nil,
        variables: [String: String] = [:],
        secrets: [String: Secret] = [:],
        uses: [StoreUse] = [],
        migration: MigrationSettings? = nil,
        calls: [String] = [],
        rollout: RolloutSettings = RolloutSettings(),
        container: ContainerSettings = ContainerSettings(),
        tracing: TracingSidecar? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.pathPrefix = pathPrefix
        self.repositoryName = repositoryName
        self.imageTag = imageTag
        self.image = image
        self.port = port
        self.portChange = portChange
        self.healthCheckPath = healthCheckPath
        self.count = count
        self.cpu = cpu
        self.memory = memory
        self.architecture = architecture
        self.ephemeralStorage = ephemeralStorage
        self.spot = spot
        self.variables = variables
        self.secrets = secrets
        self.uses = uses
        self.migration = migration
        self.calls = calls
        self.rollout = rollout
        self.container = container
        self.tracing = tracing
        location = Location(file: file, line: line, column: column)
    }

    /// What any of its tasks uses.
    var allUses: [StoreUse] { uses + (migration?.uses ?? []) }
}

public enum CPUArchitecture: Sendable {
    case x86
    case arm
}
