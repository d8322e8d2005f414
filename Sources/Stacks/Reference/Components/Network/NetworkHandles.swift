// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The handles that the network's stack provides and service stacks consume.
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
            architecture.egress == .endpoints ? SharedValue("EndpointSecurityGroupId", stackName: stackName) : nil
    }

    var consumed: NetworkReferences {
        NetworkReferences(
            vpcId: vpcId.consumed, taskSubnetIds: taskSubnetIds.consumed, balancerSubnetIds: balancerSubnetIds.consumed,
            endpointSecurityGroupId: endpointSecurityGroupId?.consumed, waysOut: [])
    }

    /// The outputs of the network's stack.
    @StackBuilder func provided(_ network: NetworkReferences) -> some StackContent {
        vpcId.provided(network.vpcId, description: "The VPC")
        taskSubnetIds.provided(network.taskSubnetIds, description: "Where tasks run")
        balancerSubnetIds.provided(network.balancerSubnetIds, description: "Where load balancers stand")
        if let handle = endpointSecurityGroupId, let group = network.endpointSecurityGroupId {
            handle.provided(group, description: "The group of the interface endpoints")
        }
    }
}
