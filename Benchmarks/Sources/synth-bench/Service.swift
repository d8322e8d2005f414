// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A container on Fargate, with all that it takes: seven resources that refer to each other.
struct Service: Component {
    let logGroup: Logs.LogGroup
    let execution: IAM.Role
    let task: IAM.Role
    let definition: ECS.TaskDefinition
    let targets: ElasticLoadBalancingV2.TargetGroup
    let listener: ElasticLoadBalancingV2.Listener
    let service: ECS.Service

    init(
        _ name: String, port: Int, vpcId: ID<EC2.VPC>, subnetIds: List<ID<EC2.Subnet>>, cluster: ECS.Cluster,
        group: EC2.SecurityGroup, balancer: ElasticLoadBalancingV2.LoadBalancer
    ) {
        logGroup = Logs.LogGroup("\(name)Logs", retentionInDays: .days(30))
        execution = IAM.Role(
            "\(name)ExecutionRole",
            assumeRolePolicyDocument: Self.trust,
            description: "Pulls the image and opens log streams",
            policies: [
                .init(
                    policyDocument: .policy(
                        .allow("ecr:GetAuthorizationToken", on: ["*"]),
                        .allow(
                            "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
                            on: ["arn:\(.partition):ecr:\(.region):\(.accountId):repository/shop"]),
                        .allow("logs:CreateLogStream", "logs:PutLogEvents", on: [logGroup.arn])),
                    policyName: "Start")
            ])
        task = IAM.Role(
            "\(name)TaskRole", assumeRolePolicyDocument: Self.trust, description: "What the service may do in AWS")
        definition = ECS.TaskDefinition(
            "\(name)TaskDefinition",
            containerDefinitions: [
                .init(
                    image: "\(.accountId).dkr.ecr.\(.region).\(.urlSuffix)/shop:1.0.0",
                    name: "web",
                    environment: [
                        .init(name: "NAME", value: "\(name)"), .init(name: "REGION", value: "\(.region)"),
                    ],
                    essential: true,
                    logConfiguration: .init(
                        logDriver: .awslogs,
                        options: [
                            "awslogs-group": logGroup.ref, "awslogs-region": "\(.region)",
                            "awslogs-stream-prefix": "web",
                        ]),
                    portMappings: [.init(containerPort: 8080, protocol: "tcp")])
            ],
            cpu: "256",
            executionRoleArn: .init(execution.arn),
            memory: "512",
            networkMode: .awsvpc,
            requiresCompatibilities: [.fargate],
            taskRoleArn: .init(task.arn))
        targets = ElasticLoadBalancingV2.TargetGroup(
            "\(name)Targets",
            healthCheckPath: "/health",
            healthCheckProtocol: .http,
            port: 8080,
            protocol: .tcp,
            targetGroupAttributes: [.init(key: "deregistration_delay.timeout_seconds", value: "30")],
            targetType: .ip,
            vpcId: vpcId)
        listener = ElasticLoadBalancingV2.Listener(
            "\(name)Listener",
            defaultActions: [.init(type: .forward, targetGroupArn: targets.ref)],
            loadBalancerArn: balancer.ref,
            port: Value(port),
            protocol: .tcp)
        service = ECS.Service(
            name,
            cluster: cluster.ref,
            deploymentConfiguration: .init(deploymentCircuitBreaker: .init(enable: true, rollback: true)),
            desiredCount: 2,
            healthCheckGracePeriodSeconds: 60,
            launchType: .fargate,
            loadBalancers: [.init(containerName: "web", containerPort: 8080, targetGroupArn: targets.ref)],
            networkConfiguration: .init(
                awsvpcConfiguration: .init(
                    assignPublicIp: .disabled, securityGroups: [group.groupId], subnets: subnetIds)),
            taskDefinition: definition.ref
        ).dependsOn(listener)
    }

    private static let trust: Document = .policy(
        .allow(
            "sts:AssumeRole", principal: .service("ecs-tasks.amazonaws.com"),
            when: [.stringEquals("aws:SourceAccount", "\(.accountId)")]))
}
