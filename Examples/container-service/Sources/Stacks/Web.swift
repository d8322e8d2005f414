import AWS
import Shorthands
import StackDSL

/// A container on Fargate behind an application load balancer.
struct Web: Stack {
    let name = "web"
    let description = "A service on Fargate behind a load balancer"

    var body: some StackContent {
        let image = Parameter<Value<String>>("Image", value: "public.ecr.aws/nginx/nginx:1.27-alpine")
        let count = Parameter<Value<Int>>("TaskCount", value: 2, minValue: 1, maxValue: 20)
        let network = PublicNetwork(cidrBlock: "10.0.0.0/16")
        let subnetIds = List(network.subnets.map(\.ref))

        let entrance = EC2.SecurityGroup(
            "EntranceGroup", groupDescription: "The load balancer",
            securityGroupIngress: [.tcp(80, fromCidr: "0.0.0.0/0", "Everybody")], vpcId: network.vpc.ref)
        let tasks = EC2.SecurityGroup(
            "TaskGroup", groupDescription: "The tasks",
            securityGroupIngress: [.tcp(80, from: entrance.groupId, "The load balancer")], vpcId: network.vpc.ref)

        let balancer = ElasticLoadBalancingV2.LoadBalancer(
            "LoadBalancer", scheme: .internetFacing, securityGroups: [entrance.groupId], subnets: subnetIds,
            type: .application
        ).dependsOn(network.toInternet)
        let targets = ElasticLoadBalancingV2.TargetGroup(
            "Targets", healthCheckPath: "/", port: 80, protocol: .http,
            targetGroupAttributes: [.init(key: "deregistration_delay.timeout_seconds", value: "30")], targetType: .ip,
            vpcId: network.vpc.ref)
        let listener = ElasticLoadBalancingV2.Listener(
            "Listener", defaultActions: [.init(type: .forward, targetGroupArn: targets.ref)],
            loadBalancerArn: balancer.ref, port: 80, protocol: .http)

        let cluster = ECS.Cluster("Cluster")
        let logs = Logs.LogGroup("Logs", retentionInDays: .days(30)).retained()
        let execution = IAM.Role("ExecutionRole", assumedBy: "ecs-tasks.amazonaws.com").uses(logs, .write)
        let definition = ECS.TaskDefinition(
            "TaskDefinition",
            containerDefinitions: [
                .init(
                    image: image.ref, name: "web",
                    logConfiguration: .init(
                        logDriver: .awslogs,
                        options: [
                            "awslogs-group": logs.ref, "awslogs-region": "\(.region)", "awslogs-stream-prefix": "web",
                        ]),
                    portMappings: [.init(containerPort: 80)])
            ],
            cpu: "256", executionRoleArn: .init(execution.arn), memory: "512", networkMode: .awsvpc,
            requiresCompatibilities: [.fargate])
        let service = ECS.Service(
            "Service", cluster: cluster.ref,
            deploymentConfiguration: .init(deploymentCircuitBreaker: .init(enable: true, rollback: true)),
            desiredCount: count.ref, healthCheckGracePeriodSeconds: 60, launchType: .fargate,
            loadBalancers: [.init(containerName: "web", containerPort: 80, targetGroupArn: targets.ref)],
            networkConfiguration: .init(
                awsvpcConfiguration: .init(
                    assignPublicIp: .enabled, securityGroups: [tasks.groupId], subnets: subnetIds)),
            taskDefinition: definition.ref
        ).dependsOn(listener, network.toInternet)

        [image, count, network, entrance, tasks, balancer, targets, listener, cluster, logs, execution, definition]
        service
        Output("Url", "http://\(balancer.dnsName)")
    }
}
