// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A network that somebody else keeps, by its IDs.
struct ExistingNetworkParameters: Component {
    let vpcId: Parameter<ID<EC2.VPC>>
    let subnetIds: Parameter<List<ID<EC2.Subnet>>>
    let publicSubnetIds: Parameter<List<ID<EC2.Subnet>>>?
    let endpointSecurityGroupId: Parameter<ID<EC2.SecurityGroup>>?

    init(_ network: ExistingNetwork, _ architecture: Architecture) {
        vpcId = Parameter(
            "VpcId", value: network.vpcId, from: network.argument("vpcId"),
            description: "The VPC that the services run in")
        subnetIds = Parameter(
            "SubnetIds", value: network.subnetIds, from: network.argument("subnetIds"),
            description: "The subnets of tasks and internal load balancers")
        publicSubnetIds =
            architecture.isPublic
            ? network.publicSubnetIds.map {
                Parameter(
                    "PublicSubnetIds", value: $0, from: network.argument("publicSubnetIds"),
                    description: "The subnets of the public load balancer")
            } : nil
        endpointSecurityGroupId =
            architecture.egress == .endpoints
            ? Parameter(
                "EndpointSecurityGroupId", value: network.endpointSecurityGroupId,
                from: network.argument("endpointSecurityGroupId"),
                description: "The security group of the interface endpoints") : nil
    }

    var body: some StackContent {
        ParameterGroup(
            "Network",
            ([vpcId, subnetIds, publicSubnetIds, endpointSecurityGroupId] as [(any AnyParameter)?]).compactMap { $0 })
    }
}
