import AWS
import StackDSL

/// Tasks that run the image on Fargate: their cluster, their roles, their logs.
struct FargateService: Component {
    let cluster: ECS.Cluster
    let logGroup: Logs.LogGroup
    let roles: TaskRoles
    let taskDefinition: ECS.TaskDefinition
    let service: ECS.Service

    /// - Parameter after: what must be there before a task can start and answer.
    init(
        _ parameters: ServiceParameters, subnets: [EC2.Subnet], securityGroup: EC2.SecurityGroup,
        targets: ElasticLoadBalancingV2.TargetGroup, after: [any Resource]
    ) {
        let container: Value<String> = "service"
        cluster = ECS.Cluster("Cluster", clusterSettings: [.init(name: "containerInsights", value: "enabled")])
        let logPolicy: DeletionPolicy = parameters.retainsLogs ? .retain : .delete
        logGroup = Logs.LogGroup("LogGroup", retentionInDays: parameters.logRetentionInDays.ref)
            .deletionPolicy(logPolicy)
            .updateReplacePolicy(logPolicy)
        roles = TaskRoles(repositoryName: parameters.repositoryName, logGroup: logGroup)
        taskDefinition = ECS.TaskDefinition(
            "TaskDefinition",
            containerDefinitions: [
                .init(
                    image: parameters.imageUri.ref,
                    name: container,
                    essential: true,
                    logConfiguration: .init(
                        logDriver: "awslogs",
                        options: [
                            "awslogs-group": .init(logGroup.ref),
                            "awslogs-region": "\(.region)",
                            "awslogs-stream-prefix": "ecs",
                        ]),
                    portMappings: [.init(containerPort: parameters.port.ref, protocol: "tcp")])
            ],
            cpu: "\(parameters.cpu.ref)",
            executionRoleArn: .init(roles.execution.arn),
            memory: "\(parameters.memory.ref)",
            networkMode: .awsvpc,
            requiresCompatibilities: [.fargate],
            taskRoleArn: .init(roles.task.arn))
        service = ECS.Service(
            "Service",
            cluster: cluster.ref,
            deploymentConfiguration: .init(
                deploymentCircuitBreaker: .init(enable: true, rollback: true),
                maximumPercent: 200,
                minimumHealthyPercent: 100),
            desiredCount: parameters.taskCount.ref,
            enableECSManagedTags: true,
            healthCheckGracePeriodSeconds: 60,
            launchType: .fargate,
            loadBalancers: [
                .init(containerName: container, containerPort: parameters.port.ref, targetGroupArn: targets.ref)
            ],
            networkConfiguration: .init(
                awsvpcConfiguration: .init(
                    assignPublicIp: .disabled,
                    securityGroups: [securityGroup.groupId],
                    subnets: .init(subnets.map(\.ref)))),
            propagateTags: .service,
            taskDefinition: taskDefinition.ref
        )
        .dependsOn(after)
    }

    var body: some StackContent {
        cluster
        logGroup
        roles
        taskDefinition
        service
    }
}
