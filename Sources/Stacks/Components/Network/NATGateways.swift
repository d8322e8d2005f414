import AWS
import StackDSL

/// The way from private subnets to the internet, and none back: a gateway for each of their route tables.
struct NATGateways: Component {
    let addresses: [EC2.EIP]
    let gateways: [EC2.NatGateway]
    let routes: [EC2.Route]

    init(from privateSubnets: SubnetGroup, through publicSubnets: SubnetGroup, _ internet: InternetAccess) {
        let tables = privateSubnets.routeTables
        let addresses = tables.indices.map { index in
            EC2.EIP("NatAddress\(index + 1)", domain: .vpc, tags: ["Name": "\(.stackName)-nat-\(index + 1)"])
                .dependsOn(internet.attachment)
        }
        let gateways = tables.indices.map { index in
            EC2.NatGateway(
                "NatGateway\(index + 1)", allocationId: addresses[index].allocationId,
                subnetId: publicSubnets.subnets[index].ref, tags: ["Name": "\(.stackName)-\(index + 1)"]
            )
            .dependsOn(internet.routes)
        }
        routes = tables.enumerated().map { index, table in
            EC2.Route(
                "PrivateDefaultRoute\(index + 1)", routeTableId: table.ref, destinationCidrBlock: "0.0.0.0/0",
                natGatewayId: gateways[index].ref)
        }
        self.addresses = addresses
        self.gateways = gateways
    }

    var body: some StackContent {
        addresses
        gateways
        routes
    }
}
