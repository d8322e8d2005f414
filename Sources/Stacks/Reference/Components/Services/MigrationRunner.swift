// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The function that runs the migrations of a stack's services, and may run those tasks alone.
struct MigrationRunner: Component {
    let migrations: [Migration]
    let logGroup: Logs.LogGroup
    let role: IAM.Role
    let function: Lambda.Function

    /// Nil where no service has one.
    init?(_ services: [ServiceParameters], cluster: ECS.Cluster, logging: Logging) {
        let migrations = services.compactMap { Migration(of: $0, logGroup: logging.group("\($0.name)LogGroup")) }
        guard !migrations.isEmpty else { return nil }
        let logGroup = logging.group("MigrationFunctionLogGroup")
        let role = IAM.Role(
            "MigrationFunctionRole",
            assumeRolePolicyDocument: .policy(
                .allow(
                    "sts:AssumeRole", principal: .service("lambda.amazonaws.com"))),
            description: "Runs the migrations of the services",
            policies: [
                .init(policyDocument: .policy(Self.running(migrations, in: cluster)), policyName: "RunMigrations"),
                .init(
                    policyDocument: .policy(
                        .allow("logs:CreateLogStream", "logs:PutLogEvents", on: ["\(logGroup.arn)"])),
                    policyName: "WriteLogs"),
            ])
        function = Lambda.Function(
            "MigrationFunction",
            code: .init(zipFile: .init(MigrationCode.text)),
            role: role.arn,
            architectures: [.arm64],
            description: "Runs a task to its end before a new version of a service starts",
            // The role names it before it is there: it calls itself when its time is up and the task's is not.
            functionName: Self.name,
            handler: "index.handler",
            loggingConfig: .init(logFormat: .json, logGroup: logGroup.ref),
            memorySize: 128,
            runtime: .python3_13,
            timeout: .minutes(15))
        self.migrations = migrations
        self.logGroup = logGroup
        self.role = role
    }

    func migration(of service: Service) -> Migration? { migrations.first { $0.serviceName == service.name } }

    private static let name: Value<String> = "\(.stackName)-migrations"

    private static func running(_ migrations: [Migration], in cluster: ECS.Cluster) -> [PolicyStatement] {
        let own: Value<String> = "arn:\(.partition):ecs:\(.region):\(.accountId)"
        return [
            .allow(
                "ecs:RunTask", on: .init(migrations.map { "\(own):task-definition/\($0.family):*" }),
                when: [.init("ArnEquals", "ecs:cluster", "\(cluster.arn)")]),
            .allow("ecs:DescribeTasks", "ecs:StopTask", on: ["\(own):task/\(cluster.ref)/*"]),
            .allow(
                "iam:PassRole",
                on: .init(
                    migrations.flatMap { ["\($0.roles.execution.arn)", "\($0.roles.task.arn)"] }),
                when: [.stringEquals("iam:PassedToService", "ecs-tasks.amazonaws.com")]),
            .allow("cloudformation:DescribeStacks", on: ["\(.stackId)"]),
            .allow(
                "lambda:InvokeFunction",
                on: ["arn:\(.partition):lambda:\(.region):\(.accountId):function:\(name)"]),
        ]
    }
}
