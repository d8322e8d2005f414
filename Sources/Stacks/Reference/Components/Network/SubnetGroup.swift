// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// One subnet in each zone, and the route tables that they are on.
struct SubnetGroup: Component {
    /// The parts of one zone.
    struct Zone: Sendable {
        let subnet: EC2.Subnet
        let association: EC2.SubnetRouteTableAssociation
    }

    let routeTables: [EC2.RouteTable]
    let zones: [Zone]

    /// - Parameters:
    ///   - tablePerSubnet: whether each zone has a route table of its own, so that its routes can differ.
    ///   - ipv6: the ranges of IPv6; nil without.
    init(
        _ kind: String, vpc: EC2.VPC, cidrBlocks: Parameter<List<Value<String>>>, zones plan: NetworkParameters,
        tablePerSubnet: Bool = false, ipv6: IPv6Ranges? = nil
    ) {
        let name = kind.lowercased()
        func table(_ number: String, _ suffix: String) -> EC2.RouteTable {
            EC2.RouteTable(
                "\(kind)RouteTable\(number)", vpcId: vpc.ref, tags: ["Name": "\(.stackName)-\(name)\(suffix)"])
        }
        let shared = tablePerSubnet ? nil : table("", "")
        let made = (0..<plan.zoneCount).map { zone in
            let number = zone + 1
            let table = shared ?? table("\(number)", "-\(number)")
            let made = EC2.Subnet(
                "\(kind)Subnet\(number)",
                vpcId: vpc.ref,
                assignIpv6AddressOnCreation: ipv6.map { _ in true },
                availabilityZone: plan.availabilityZones.ref[Value(zone)],
                cidrBlock: cidrBlocks.ref[Value(zone)],
                ipv6CidrBlock: ipv6?.range(zone),
                mapPublicIpOnLaunch: false,
                tags: ["Name": "\(.stackName)-\(name)-\(number)"])
            // The VPC's ranges are read from the VPC, which does not wait for the one that is added to it.
            let subnet = ipv6.map { made.dependsOn($0.addresses.block) } ?? made
            let association = EC2.SubnetRouteTableAssociation(
                "\(kind)Subnet\(number)RouteTableAssociation", routeTableId: table.ref, subnetId: subnet.ref)
            return (table: table, zone: Zone(subnet: subnet, association: association))
        }
        routeTables = shared.map { [$0] } ?? made.map(\.table)
        zones = made.map(\.zone)
    }

    var refs: List<ID<EC2.Subnet>> { .init(zones.map(\.subnet.ref)) }

    var body: some StackContent {
        routeTables
        zones.map(\.subnet)
        zones.map(\.association)
    }
}
