// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// How a new version replaces the old one. One that never becomes healthy is rolled back.
public struct RolloutSettings: Sendable, Located {
    public var strategy: RolloutStrategy
    /// The port at which the new version can be tried; for strategies that move requests.
    public var testListener: TestListener?
    /// Who is asked whether a deployment may go on; for strategies that move requests.
    public var hooks: [RolloutHook]
    public var minimumHealthyPercent: Int
    public var maximumPercent: Int
    /// Whether errors that clients see roll a deployment back as well.
    public var rollsBackOnAlarm: Bool
    /// How many seconds a task that starts may fail its health check: more than the slowest start takes.
    public var healthCheckGracePeriod: Int
    /// How many seconds a task that ends gets no new requests and finishes those it has, before it is told to stop: more
    /// than the slowest request takes.
    public var deregistrationDelay: Int
    /// Where it is written.
    public let location: Location

    public init(
        strategy: RolloutStrategy = .rolling, testListener: TestListener? = nil, hooks: [RolloutHook] = [],
        minimumHealthyPercent: Int = 100, maximumPercent: Int = 200, rollsBackOnAlarm: Bool = false,
        healthCheckGracePeriod: Int = 60, deregistrationDelay: Int = 30,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.strategy = strategy
        self.testListener = testListener
        self.hooks = hooks
        self.minimumHealthyPercent = minimumHealthyPercent
        self.maximumPercent = maximumPercent
        self.healthCheckGracePeriod = healthCheckGracePeriod
        self.deregistrationDelay = deregistrationDelay
        self.rollsBackOnAlarm = rollsBackOnAlarm
        location = Location(file: file, line: line, column: column)
    }
}
