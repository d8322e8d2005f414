// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// A task that EventBridge Scheduler starts at certain times.
struct ScheduledTask: Component {
    let security: TaskSecurity
    let logGroup: Logs.LogGroup
    let roles: TaskRoles
    let taskDefinition: ECS.TaskDefinition
    let scheduleRole: IAM.Role
    let schedule: Scheduler.Schedule

    init(_ parameters: ScheduleParameters, in place: WorkPlace, deadLetters: DeadLetters, logging: Logging) {
        let task = parameters.task
        let security = TaskSecurity(task, in: place)
        let logGroup = logging.group("\(task.name)LogGroup")
        let roles = TaskRoles(task, logGroup: logGroup)
        let taskDefinition = TaskDefinition.make(task, roles: roles, Containers(service: task, logGroup: logGroup))
        let role = SchedulerRole.make(
            task.name,
            .allow(
                "ecs:RunTask", on: ["\(taskDefinition.ref)"],
                when: [.init("ArnEquals", "ecs:cluster", "\(place.cluster.arn)")]),
            .allow(
                "iam:PassRole", on: ["\(roles.execution.arn)", "\(roles.task.arn)"],
                when: [.stringEquals("iam:PassedToService", "ecs-tasks.amazonaws.com")]),
            deadLetters: deadLetters)
        schedule = Scheduler.Schedule(
            "\(task.name)Schedule",
            flexibleTimeWindow: .init(mode: .off),
            scheduleExpression: parameters.expression.ref,
            target: .init(
                arn: .init(place.cluster.arn),
                roleArn: role.arn,
                deadLetterConfig: .init(arn: deadLetters.queue.arn),
                ecsParameters: .init(
                    taskDefinitionArn: taskDefinition.ref,
                    launchType: .fargate,
                    networkConfiguration: .init(
                        awsvpcConfiguration: .init(
                            subnets: place.network.taskSubnetIds,
                            assignPublicIp: place.hasPublicAddress ? .enabled : .disabled,
                            securityGroups: [security.group.groupId]))),
                // What is due is of no use hours later.
                retryPolicy: .init(maximumEventAgeInSeconds: 3_600, maximumRetryAttempts: 10)),
            description: .init("Runs \(task.name)"),
            scheduleExpressionTimezone: .init(parameters.settings.timeZone)
        )
        .dependsOn(security.rules)
        self.security = security
        self.logGroup = logGroup
        self.roles = roles
        self.taskDefinition = taskDefinition
        scheduleRole = role
    }
}

/// The role by which EventBridge Scheduler does one thing.
enum SchedulerRole {
    static func make(_ name: String, _ statements: PolicyStatement..., deadLetters: DeadLetters) -> IAM.Role {
        IAM.Role(
            "\(name)ScheduleRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("scheduler.amazonaws.com"),
                    when: [.stringEquals("aws:SourceAccount", "\(.accountId)")])),
            description: .init("Starts \(name) at its times"),
            policies: [.init(policyDocument: .policy(statements), policyName: "Start")]
        )
        .uses(deadLetters.queue, .send)
    }
}
