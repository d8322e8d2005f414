// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Other bounds of a scaled service from a time on: more tasks before the shops open, fewer at night.
public struct ScheduledScaling: Sendable, Located {
    /// What the action is called, by which it stays the same when its time changes.
    public var name: String
    /// `cron(…)` of six fields, `rate(…)` or `at(…)`.
    public var schedule: String
    /// The zone that the schedule's times are of, as `Europe/Berlin`, summer time included.
    public var timeZone: String
    /// The fewest tasks from then on; as they are when it is nil.
    public var minimum: Int?
    /// The most tasks from then on; as they are when it is nil.
    public var maximum: Int?
    /// Where it is written.
    public let location: Location

    public init(
        _ name: String, at schedule: String, timeZone: String = "UTC", minimum: Int? = nil, maximum: Int? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.schedule = schedule
        self.timeZone = timeZone
        self.minimum = minimum
        self.maximum = maximum
        location = Location(file: file, line: line, column: column)
    }
}
