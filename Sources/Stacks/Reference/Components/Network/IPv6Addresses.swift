// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A range of IPv6 addresses that Amazon gives the VPC, a /56, of which each subnet has a /64.
struct IPv6Addresses: Component {
    let block: EC2.VPCCidrBlock
    private let vpc: EC2.VPC
    private let zoneCount: Int

    init(vpc: EC2.VPC, zoneCount: Int) {
        block = EC2.VPCCidrBlock("Ipv6CidrBlock", vpcId: vpc.ref, amazonProvidedIpv6CidrBlock: true)
        self.vpc = vpc
        self.zoneCount = zoneCount
    }

    /// The range of one subnet. A zone's two follow each other, so that another zone moves nobody.
    func range(_ kind: Kind, zone: Int) -> Value<String> {
        List<Value<String>>.cidr(vpc.ipv6CidrBlocks[0], count: .init(zoneCount * 2), cidrBits: 64)[
            .init(zone * 2 + (kind == .publicSubnets ? 0 : 1))]
    }

    enum Kind: Sendable {
        case publicSubnets
        case privateSubnets
    }

    var body: some StackContent { block }
}

/// The ranges of the subnets of one kind.
struct IPv6Ranges: Sendable {
    let addresses: IPv6Addresses
    let kind: IPv6Addresses.Kind

    func range(_ zone: Int) -> Value<String> { addresses.range(kind, zone: zone) }
}
