import AWS
import StackDSL

/// Who may speak to whom: the load balancer to the tasks, the tasks to the endpoints and to S3.
///
/// The groups name each other. What would make a circle is a rule of its own.
struct Firewall: Component {
    let loadBalancer: EC2.SecurityGroup
    let tasks: EC2.SecurityGroup
    let endpoints: EC2.SecurityGroup
    let rules: [EC2.SecurityGroupIngress]

    init(vpc: EC2.VPC, port: Parameter<Value<Int>>, s3PrefixListId: Parameter<ID<EC2.PrefixList>>) {
        endpoints = EC2.SecurityGroup(
            "EndpointSecurityGroup",
            groupDescription: "Interface endpoints of AWS services",
            securityGroupEgress: [Self.nowhere],
            tags: ["Name": "\(.stackName)-endpoints"],
            vpcId: vpc.ref)
        tasks = EC2.SecurityGroup(
            "TaskSecurityGroup",
            groupDescription: "Tasks of the service",
            securityGroupEgress: [
                .init(
                    ipProtocol: "tcp", description: "AWS services by their endpoints",
                    destinationSecurityGroupId: endpoints.groupId, fromPort: 443, toPort: 443),
                .init(
                    ipProtocol: "tcp", description: "Image layers in S3",
                    destinationPrefixListId: s3PrefixListId.ref, fromPort: 443, toPort: 443),
            ],
            tags: ["Name": "\(.stackName)-tasks"],
            vpcId: vpc.ref)
        // The VPC link comes in over PrivateLink, which the load balancer does not hold against its group.
        loadBalancer = EC2.SecurityGroup(
            "LoadBalancerSecurityGroup",
            groupDescription: "Load balancer of the service",
            securityGroupEgress: [
                .init(
                    ipProtocol: "tcp", description: "Requests and health checks",
                    destinationSecurityGroupId: tasks.groupId, fromPort: port.ref, toPort: port.ref)
            ],
            tags: ["Name": "\(.stackName)-load-balancer"],
            vpcId: vpc.ref)
        rules = [
            EC2.SecurityGroupIngress(
                "TaskIngressFromLoadBalancer", ipProtocol: "tcp", description: "Requests and health checks",
                fromPort: port.ref, groupId: tasks.groupId, sourceSecurityGroupId: loadBalancer.groupId,
                toPort: port.ref),
            EC2.SecurityGroupIngress(
                "EndpointIngressFromTasks", ipProtocol: "tcp", description: "HTTPS from the tasks", fromPort: 443,
                groupId: endpoints.groupId, sourceSecurityGroupId: tasks.groupId, toPort: 443),
        ]
    }

    var body: some StackContent {
        endpoints
        tasks
        loadBalancer
        rules
    }

    /// A group without an egress rule may speak to everyone: CloudFormation leaves AWS's default in place.
    private static let nowhere = EC2.SecurityGroup.Egress(
        ipProtocol: "-1", cidrIp: "127.0.0.1/32", description: "Answers only")
}
