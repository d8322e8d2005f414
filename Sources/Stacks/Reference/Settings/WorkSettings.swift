// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Work that no request waits for, in a stack of its own, `WorkStack`.
public struct WorkSettings: Sendable, Located {
    /// Tasks that run all the time, and that nobody calls.
    public var workers: [WorkerSettings]
    /// Tasks that run at certain times.
    public var schedules: [ScheduleSettings]
    /// Functions of Lambda beside the services.
    public var functions: [FunctionSettings]
    /// Where it is written.
    public let location: Location

    public init(
        workers: [WorkerSettings] = [],
        schedules: [ScheduleSettings] = [],
        functions: [FunctionSettings] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.workers = workers
        self.schedules = schedules
        self.functions = functions
        location = Location(file: file, line: line, column: column)
    }

    /// What runs on Fargate.
    var tasks: [any CommonTaskSettings] { workers + schedules }
}
