// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The references to a network that services need, whoever keeps it.
struct NetworkReferences: Sendable {
    let vpcId: ID<EC2.VPC>
    let taskSubnetIds: List<ID<EC2.Subnet>>
    let balancerSubnetIds: List<ID<EC2.Subnet>>
    /// Nil where tasks leave by a NAT gateway or a public address.
    let endpointSecurityGroupId: ID<EC2.SecurityGroup>?
    /// The resources that a service waits for; none when another stack made them.
    let waysOut: [any Resource]
}

extension NetworkReferences {
    /// A network that somebody else keeps.
    init(_ parameters: ExistingNetworkParameters) {
        self.init(
            vpcId: parameters.vpcId.ref, taskSubnetIds: parameters.subnetIds.ref,
            balancerSubnetIds: (parameters.publicSubnetIds ?? parameters.subnetIds).ref,
            endpointSecurityGroupId: parameters.endpointSecurityGroupId?.ref, waysOut: [])
    }
}
