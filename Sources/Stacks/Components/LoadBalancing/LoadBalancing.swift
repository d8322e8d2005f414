import AWS
import StackDSL

/// A network load balancer within the VPC, and the tasks that it sends connections to.
struct LoadBalancing: Component {
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    let targetGroup: ElasticLoadBalancingV2.TargetGroup
    let listener: ElasticLoadBalancingV2.Listener

    init(_ network: Network, securityGroup: EC2.SecurityGroup, _ parameters: ServiceParameters) {
        let port = parameters.port
        loadBalancer = ElasticLoadBalancingV2.LoadBalancer(
            "LoadBalancer",
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: "off",
            loadBalancerAttributes: [.init(key: "load_balancing.cross_zone.enabled", value: "true")],
            scheme: .internal,
            securityGroups: [securityGroup.groupId],
            subnets: .init(network.privateSubnets.map(\.ref)),
            type: .network)
        targetGroup = ElasticLoadBalancingV2.TargetGroup(
            "TargetGroup",
            healthCheckIntervalSeconds: 30,
            healthCheckPath: parameters.healthCheckPath.ref,
            healthCheckPort: "traffic-port",
            healthCheckProtocol: .http,
            healthyThresholdCount: 3,
            port: port.ref,
            protocol: .tcp,
            targetGroupAttributes: [.init(key: "deregistration_delay.timeout_seconds", value: "30")],
            targetType: .ip,
            unhealthyThresholdCount: 3,
            vpcId: network.vpc.ref)
        listener = ElasticLoadBalancingV2.Listener(
            "Listener",
            defaultActions: [.init(type: .forward, targetGroupArn: targetGroup.ref)],
            loadBalancerArn: loadBalancer.ref,
            port: port.ref,
            protocol: .tcp)
    }

    var body: some StackContent {
        loadBalancer
        targetGroup
        listener
    }
}
