import AWS
import StackDSL

/// What the network's stack gives and service stacks take.
struct NetworkHandles {
    static let stackName = "network"

    let vpcId: SharedValue<ID<EC2.VPC>>
    let taskSubnetIds: SharedValue<List<ID<EC2.Subnet>>>
    let balancerSubnetIds: SharedValue<List<ID<EC2.Subnet>>>
    let endpointSecurityGroupId: SharedValue<ID<EC2.SecurityGroup>>?

    init(_ installation: InstallationParameters, _ architecture: Architecture) {
        let stackName = installation.stackName(Self.stackName)
        vpcId = SharedValue("VpcId", stackName: stackName)
        taskSubnetIds = SharedValue("TaskSubnetIds", stackName: stackName)
        balancerSubnetIds = SharedValue("LoadBalancerSubnetIds", stackName: stackName)
        endpointSecurityGroupId =
            architecture.exit == .endpoints ? SharedValue("EndpointSecurityGroupId", stackName: stackName) : nil
    }

    var taken: NetworkReferences {
        NetworkReferences(
            vpcId: vpcId.taken, taskSubnetIds: taskSubnetIds.taken, balancerSubnetIds: balancerSubnetIds.taken,
            endpointSecurityGroupId: endpointSecurityGroupId?.taken, waysOut: [])
    }

    /// The outputs of the network's stack.
    @StackBuilder func given(_ network: NetworkReferences) -> some StackContent {
        vpcId.given(network.vpcId, description: "The VPC")
        taskSubnetIds.given(network.taskSubnetIds, description: "Where tasks run")
        balancerSubnetIds.given(network.balancerSubnetIds, description: "Where load balancers stand")
        if let handle = endpointSecurityGroupId, let group = network.endpointSecurityGroupId {
            handle.given(group, description: "The group of the interface endpoints")
        }
    }
}
