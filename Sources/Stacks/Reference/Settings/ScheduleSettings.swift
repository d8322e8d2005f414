// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A task that runs at certain times, and ends by itself.
public struct ScheduleSettings: Sendable, Located {
    /// In letters and digits, a capital first: it begins the logical IDs.
    public var name: String
    /// As `rate(1 hour)` or `cron(0 3 * * ? *)`.
    public var expression: String
    /// As `Europe/Berlin`, whose summer time counts.
    public var timeZone: String
    /// The repository of the image; with `imageTag` it is the short form of `image: .repository(…, tag: …)`.
    public var repositoryName: String
    public var imageTag: String
    /// Where the image comes from otherwise: built from the package, or by its digest.
    public var image: ContainerImage?
    /// What the image runs instead of its own command.
    public var command: [String]?
    /// In CPU units: 1024 are one vCPU.
    public var cpu: Int
    /// In MiB.
    public var memory: Int
    public var architecture: CPUArchitecture
    /// In GiB, from 21 to 200; Fargate's 20 when it is nil.
    public var ephemeralStorage: Int?
    /// The container's environment. What is secret goes to `secrets`.
    public var variables: [String: String]
    public var secrets: [String: Secret]
    /// What it uses of the `DataStack`.
    public var uses: [StoreUse]
    public var container: ContainerSettings
    /// Where it is written.
    public let location: Location

    public init(
        name: String,
        expression: String,
        timeZone: String = "UTC",
        repositoryName: String = "",
        imageTag: String = "",
        image: ContainerImage? = nil,
        command: [String]? = nil,
        cpu: Int,
        memory: Int,
        architecture: CPUArchitecture = .x86,
        ephemeralStorage: Int? = nil,
        variables: [String: String] = [:],
        secrets: [String: Secret] = [:],
        uses: [StoreUse] = [],
        container: ContainerSettings = ContainerSettings(),
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.expression = expression
        self.timeZone = timeZone
        self.repositoryName = repositoryName
        self.imageTag = imageTag
        self.image = image
        self.command = command
        self.cpu = cpu
        self.memory = memory
        self.architecture = architecture
        self.ephemeralStorage = ephemeralStorage
        self.variables = variables
        self.secrets = secrets
        self.uses = uses
        self.container = container
        location = Location(file: file, line: line, column: column)
    }
}

extension ScheduleSettings: CommonTaskSettings {
    /// Nobody traces what ends by itself.
    var tracing: TracingSidecar? { nil }
}
