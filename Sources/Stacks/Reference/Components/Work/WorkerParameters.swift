// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The parameters of one worker. Their names begin with the worker's.
struct WorkerParameters: Component {
    let settings: WorkerSettings
    let task: TaskParameters
    let count: WorkerCountParameters

    init(_ worker: WorkerSettings, queue: WorkQueue?, in settings: Settings) {
        var task = TaskParameters(worker, in: settings, command: worker.command)
        if let queue { task.variables.append(("QUEUE_URL", "\(queue.queue.ref)")) }
        self.settings = worker
        self.task = task
        count = WorkerCountParameters(worker)
    }

    var body: some StackContent {
        ParameterGroup(
            "Worker \(task.name)",
            task.image.all + [task.cpu, task.memory] + count.all + task.further)
    }
}

/// How many tasks of a worker run.
enum WorkerCountParameters: Sendable {
    struct Backlog: Sendable {
        let minimum: Parameter<Value<Int>>
        let maximum: Parameter<Value<Int>>
        let messagesPerTask: Parameter<Value<Double>>
    }

    case fixed(Parameter<Value<Int>>)
    case byBacklog(Backlog)

    init(_ worker: WorkerSettings) {
        let origin = worker.argument("count")
        switch worker.count {
        case .fixed(let count):
            self = .fixed(
                Parameter(
                    "\(worker.name)TaskCount", value: count, from: origin, minValue: 0, maxValue: 5_000,
                    description: "How many tasks run"))
        case .byBacklog(let minimum, let maximum, let messages):
            self = .byBacklog(
                Backlog(
                    minimum: Parameter(
                        "\(worker.name)MinimumTaskCount", value: minimum, from: origin, minValue: 0, maxValue: 5_000,
                        description: "The fewest tasks that run"),
                    maximum: Parameter(
                        "\(worker.name)MaximumTaskCount", value: maximum, from: origin, minValue: 1, maxValue: 5_000,
                        description: "The most tasks that run"),
                    messagesPerTask: Parameter(
                        "\(worker.name)MessagesPerTask", value: messages, from: origin, minValue: 1,
                        maxValue: 1_000_000, description: "How many messages may wait for each task")))
        }
    }

    /// Nil for a scaled worker: a number in the template would undo what scaling did, at each deployment.
    var fixed: Value<Int>? { if case .fixed(let count) = self { count.ref } else { nil } }

    var backlog: Backlog? { if case .byBacklog(let backlog) = self { backlog } else { nil } }

    var all: [any AnyParameter] {
        switch self {
        case .fixed(let count): [count]
        case .byBacklog(let backlog): [backlog.minimum, backlog.maximum, backlog.messagesPerTask]
        }
    }
}
