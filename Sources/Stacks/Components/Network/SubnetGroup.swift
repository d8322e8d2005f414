import AWS
import StackDSL

/// One subnet in each zone, and the route tables that they are on.
struct SubnetGroup: Component {
    let subnets: [EC2.Subnet]
    let routeTables: [EC2.RouteTable]
    let associations: [EC2.SubnetRouteTableAssociation]

    /// - Parameter tablePerSubnet: whether each zone has a route table of its own, so that its routes can differ.
    init(
        _ kind: String, vpc: EC2.VPC, cidrBlocks: Parameter<List<Value<String>>>, zones: NetworkParameters,
        tablePerSubnet: Bool = false
    ) {
        let name = kind.lowercased()
        let tables = (0..<(tablePerSubnet ? zones.zoneCount : 1)).map { index in
            let number = tablePerSubnet ? "\(index + 1)" : ""
            return EC2.RouteTable(
                "\(kind)RouteTable\(number)", vpcId: vpc.ref,
                tags: ["Name": "\(.stackName)-\(name)\(tablePerSubnet ? "-\(number)" : "")"])
        }
        subnets = (0..<zones.zoneCount).map { zone in
            EC2.Subnet(
                "\(kind)Subnet\(zone + 1)",
                vpcId: vpc.ref,
                availabilityZone: zones.availabilityZones.ref[Value(zone)],
                cidrBlock: cidrBlocks.ref[Value(zone)],
                mapPublicIpOnLaunch: false,
                tags: ["Name": "\(.stackName)-\(name)-\(zone + 1)"])
        }
        associations = subnets.enumerated().map { zone, subnet in
            EC2.SubnetRouteTableAssociation(
                "\(kind)Subnet\(zone + 1)RouteTableAssociation",
                routeTableId: tables[tablePerSubnet ? zone : 0].ref, subnetId: subnet.ref)
        }
        routeTables = tables
    }

    var refs: List<ID<EC2.Subnet>> { .init(subnets.map(\.ref)) }

    var body: some StackContent {
        routeTables
        subnets
        associations
    }
}
