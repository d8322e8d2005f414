import AWS
import StackDSL

/// What services need to know of a network, whoever keeps it.
struct NetworkReferences: Sendable {
    let vpcId: ID<EC2.VPC>
    let taskSubnetIds: List<ID<EC2.Subnet>>
    let balancerSubnetIds: List<ID<EC2.Subnet>>
    /// Nil where tasks leave by a NAT gateway or a public address.
    let endpointSecurityGroupId: ID<EC2.SecurityGroup>?
    /// What a service waits for; nothing when another stack made it.
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
