// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The way from private subnets to the internet, and none back: a gateway for each of their route tables.
struct NATGateways: Component {
    /// A gateway, its address, and the route that leads to it.
    struct Gateway: Sendable {
        let address: EC2.EIP
        let gateway: EC2.NatGateway
        let route: EC2.Route

        init(_ number: Int, from table: EC2.RouteTable, in subnet: EC2.Subnet, _ internet: InternetAccess) {
            address = EC2.EIP("NatAddress\(number)", domain: .vpc, tags: ["Name": "\(.stackName)-nat-\(number)"])
                .dependsOn(internet.attachment)
            gateway = EC2.NatGateway(
                "NatGateway\(number)", allocationId: address.allocationId, subnetId: subnet.ref,
                tags: ["Name": "\(.stackName)-\(number)"]
            )
            .dependsOn(internet.routes)
            route = EC2.Route(
                "PrivateDefaultRoute\(number)", routeTableId: table.ref, destinationCidrBlock: "0.0.0.0/0",
                natGatewayId: gateway.ref)
        }
    }

    let gateways: [Gateway]

    init(from privateSubnets: SubnetGroup, through publicSubnets: SubnetGroup, _ internet: InternetAccess) {
        gateways = zip(privateSubnets.routeTables, publicSubnets.zones).enumerated().map { index, pair in
            Gateway(index + 1, from: pair.0, in: pair.1.subnet, internet)
        }
    }

    var body: some StackContent {
        gateways.map(\.address)
        gateways.map(\.gateway)
        gateways.map(\.route)
    }
}
