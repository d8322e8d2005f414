// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The parameters of one scheduled task. Their names begin with the task's.
struct ScheduleParameters: Component {
    let settings: ScheduleSettings
    let task: TaskParameters
    let expression: Parameter<Value<String>>

    init(_ schedule: ScheduleSettings, in settings: Settings) {
        self.settings = schedule
        task = TaskParameters(schedule, in: settings, command: schedule.command)
        expression = Parameter(
            "\(schedule.name)ScheduleExpression", value: schedule.expression, from: schedule.argument("expression"),
            allowedPattern: "(rate|cron|at)\\(.+\\)",
            description: "When it runs",
            constraintDescription: "rate(1 hour), cron(0 3 * * ? *), or at(2030-01-01T00:00:00)")
    }

    var body: some StackContent {
        ParameterGroup(
            "Schedule \(task.name)",
            [expression] + task.image.all + [task.cpu, task.memory] + task.further)
    }
}
