import AWS
import StackDSL

/// A VPC without a way to the internet, and one private subnet in each zone.
struct Network: Component {
    let vpc: EC2.VPC
    let privateSubnets: [EC2.Subnet]
    let routeTable: EC2.RouteTable
    let routeTableAssociations: [EC2.SubnetRouteTableAssociation]

    init(_ parameters: NetworkParameters) {
        let vpc = EC2.VPC(
            "Vpc",
            cidrBlock: parameters.vpcCidrBlock.ref,
            // The endpoints' private names resolve only with both.
            enableDnsHostnames: true,
            enableDnsSupport: true,
            tags: ["Name": "\(.stackName)"])
        let routeTable = EC2.RouteTable(
            "PrivateRouteTable", vpcId: vpc.ref, tags: ["Name": "\(.stackName)-private"])
        let subnets = (0..<parameters.zoneCount).map { zone in
            EC2.Subnet(
                "PrivateSubnet\(zone + 1)",
                vpcId: vpc.ref,
                availabilityZone: parameters.availabilityZones.ref[Value(zone)],
                cidrBlock: parameters.privateSubnetCidrBlocks.ref[Value(zone)],
                mapPublicIpOnLaunch: false,
                tags: ["Name": "\(.stackName)-private-\(zone + 1)"])
        }
        self.vpc = vpc
        self.routeTable = routeTable
        privateSubnets = subnets
        routeTableAssociations = subnets.enumerated().map { zone, subnet in
            EC2.SubnetRouteTableAssociation(
                "PrivateSubnet\(zone + 1)RouteTableAssociation", routeTableId: routeTable.ref, subnetId: subnet.ref)
        }
    }

    var body: some StackContent {
        vpc
        routeTable
        privateSubnets
        routeTableAssociations
    }
}
