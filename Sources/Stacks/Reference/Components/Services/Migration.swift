// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The task that runs before a new version of a service: as a resource that the service waits for, so that it works with every
/// way of replacing tasks. AWS describes hooks of ECS for those that have two versions side by side.
struct Migration: Component {
    let logGroup: Logs.LogGroup
    let roles: TaskRoles
    let taskDefinition: ECS.TaskDefinition
    private let service: ServiceParameters
    private let settings: MigrationSettings

    /// Nil where the service has none.
    ///
    /// - Parameter logGroup: the service's.
    init?(of service: ServiceParameters, logGroup: Logs.LogGroup) {
        guard let task = service.migration, let settings = service.settings.migration else { return nil }
        roles = TaskRoles(task, logGroup: logGroup)
        taskDefinition = TaskDefinition.make(
            task, roles: roles, Containers(service: task, logGroup: logGroup), family: Self.family(task.name))
        self.logGroup = logGroup
        self.service = service
        self.settings = settings
    }

    var body: some StackContent {
        roles
        taskDefinition
    }

    var serviceName: String { service.name }

    /// The task definition's name, so that a role can name those to come.
    var family: Value<String> { Self.family("\(service.name)Migration") }

    private static func family(_ name: String) -> Value<String> { "\(.stackName)-\(name)" }

    /// What runs the task when it is made, and when there is another version.
    func run(
        by runner: MigrationRunner, in place: ServicePlace, securityGroup: EC2.SecurityGroup, after: [any Resource]
    ) -> CustomResource {
        CustomResource(
            "\(service.name)Migration",
            type: "Custom::Migration",
            serviceToken: "\(runner.function.arn)",
            // CloudFormation waits an hour unless it is told otherwise.
            serviceTimeout: .init((settings.timeoutInMinutes + 4) * 60),
            properties: [
                "TimeoutInSeconds": .init("\(settings.timeoutInMinutes * 60)"),
                "Cluster": "\(place.cluster.arn)",
                "TaskDefinition": "\(taskDefinition.ref)",
                "Subnets": .init(place.subnetIds),
                "SecurityGroups": ["\(securityGroup.groupId)"],
                "AssignPublicIp": place.hasPublicAddress ? "ENABLED" : "DISABLED",
                "LogGroup": "\(logGroup.ref)",
            ]
        )
        .dependsOn(after)
    }
}
