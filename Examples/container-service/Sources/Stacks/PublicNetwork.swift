import AWS
import StackDSL

/// A VPC with a public subnet in each of two zones. A NAT gateway would let the tasks stand in private ones.
struct PublicNetwork: Component {
    let vpc: EC2.VPC
    let gateway: EC2.InternetGateway
    let attachment: EC2.VPCGatewayAttachment
    let routes: EC2.RouteTable
    let toInternet: EC2.Route
    let subnets: [EC2.Subnet]
    let associations: [EC2.SubnetRouteTableAssociation]

    init(cidrBlock: Value<String>) {
        vpc = EC2.VPC("Vpc", cidrBlock: cidrBlock, enableDnsHostnames: true, enableDnsSupport: true)
        gateway = EC2.InternetGateway("InternetGateway")
        attachment = EC2.VPCGatewayAttachment("Attachment", vpcId: vpc.ref, internetGatewayId: gateway.ref)
        routes = EC2.RouteTable("Routes", vpcId: vpc.ref)
        toInternet = EC2.Route(
            "ToInternet", routeTableId: routes.ref, destinationCidrBlock: "0.0.0.0/0", gatewayId: .init(gateway.ref)
        ).dependsOn(attachment)
        let blocks = List<Value<String>>.cidr(cidrBlock, count: 2, cidrBits: 8)
        subnets = (0..<2).map { [vpc] zone in
            EC2.Subnet(
                "Subnet\(zone + 1)", vpcId: vpc.ref, availabilityZone: .availabilityZone(zone),
                cidrBlock: blocks[Value(zone)])
        }
        associations = subnets.map { [routes] subnet in
            EC2.SubnetRouteTableAssociation(
                "\(subnet.logicalID)Routes", routeTableId: routes.ref, subnetId: subnet.ref)
        }
    }
}
