// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The way of IPv6 from private subnets to the internet, and none back: what NAT gateways are to IPv4, without a price.
struct EgressOnlyAccess: Component {
    let gateway: EC2.EgressOnlyInternetGateway
    let routes: [EC2.Route]

    init(vpc: EC2.VPC, from privateSubnets: SubnetGroup) {
        let gateway = EC2.EgressOnlyInternetGateway(
            "EgressOnlyInternetGateway", vpcId: vpc.ref, tags: ["Name": "\(.stackName)"])
        routes = privateSubnets.routeTables.enumerated().map { index, table in
            EC2.Route(
                "PrivateDefaultIpv6Route\(index + 1)", routeTableId: table.ref, destinationIpv6CidrBlock: "::/0",
                egressOnlyInternetGatewayId: gateway.ref)
        }
        self.gateway = gateway
    }
}
