// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// As many services on Fargate as a stack of so many resources can have: three resources for all of them, seven for each,
/// and log groups for what is left over.
struct Services: Stack {
    let name: String
    let description = "Services on Fargate behind one network load balancer"
    let resources: Int

    private static let forAll = 3
    private static let forEach = 7

    var body: some StackContent {
        let vpc = Parameter<ID<EC2.VPC>>("VpcId", value: "vpc-0a1b2c3d4e5f60718")
        let subnets = Parameter<List<ID<EC2.Subnet>>>(
            "SubnetIds", value: ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"])
        let cluster = ECS.Cluster("Cluster")
        let group = EC2.SecurityGroup(
            "TaskGroup", groupDescription: "The tasks",
            securityGroupIngress: [
                .init(ipProtocol: "tcp", cidrIp: "10.0.0.0/8", description: "The network", fromPort: 8080, toPort: 8080)
            ],
            vpcId: vpc.ref)
        let balancer = ElasticLoadBalancingV2.LoadBalancer(
            "LoadBalancer", scheme: .internal, subnets: subnets.ref, type: .network)
        vpc
        subnets
        cluster
        group
        balancer
        for number in 1...(resources - Self.forAll) / Self.forEach {
            Service(
                "Service\(number)", port: 8000 + number, vpcId: vpc.ref, subnetIds: subnets.ref, cluster: cluster,
                group: group, balancer: balancer)
        }
        for number in 0..<(resources - Self.forAll) % Self.forEach {
            Logs.LogGroup("SpareLogs\(number + 1)", retentionInDays: .days(30))
        }
    }
}
