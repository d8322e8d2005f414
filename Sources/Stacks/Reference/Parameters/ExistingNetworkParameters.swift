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
        (vpcId, subnetIds) = Self.place(network)
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

    /// Of what stands in its subnets and asks nobody.
    init(storesIn network: ExistingNetwork) {
        (vpcId, subnetIds) = Self.place(network)
        publicSubnetIds = nil
        endpointSecurityGroupId = nil
    }

    private static func place(
        _ network: ExistingNetwork
    ) -> (Parameter<ID<EC2.VPC>>, Parameter<List<ID<EC2.Subnet>>>) {
        (
            Parameter(
                "VpcId", value: network.vpcId, from: network.argument("vpcId"),
                description: "The VPC that the services run in"),
            Parameter(
                "SubnetIds", value: network.subnetIds, from: network.argument("subnetIds"),
                description: "The subnets of tasks and internal load balancers")
        )
    }

    var body: some StackContent {
        ParameterGroup(
            "Network",
            ([vpcId, subnetIds, publicSubnetIds, endpointSecurityGroupId] as [(any AnyParameter)?]).compactMap { $0 })
    }
}
