// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The way between public subnets and the internet.
struct InternetAccess: Component {
    let gateway: EC2.InternetGateway
    let attachment: EC2.VPCGatewayAttachment
    let routes: [EC2.Route]

    init(vpc: EC2.VPC, publicSubnets: SubnetGroup, leadsIPv6: Bool = false) {
        let gateway = EC2.InternetGateway("InternetGateway", tags: ["Name": "\(.stackName)"])
        let attachment = EC2.VPCGatewayAttachment(
            "InternetGatewayAttachment", vpcId: vpc.ref, internetGatewayId: gateway.ref)
        routes = publicSubnets.routeTables.flatMap { table in
            let ofIPv4 = EC2.Route(
                "PublicDefaultRoute", routeTableId: table.ref, destinationCidrBlock: "0.0.0.0/0",
                gatewayId: .init(gateway.ref))
            let ofIPv6 = EC2.Route(
                "PublicDefaultIpv6Route", routeTableId: table.ref, destinationIpv6CidrBlock: "::/0",
                gatewayId: .init(gateway.ref))
            return (leadsIPv6 ? [ofIPv4, ofIPv6] : [ofIPv4]).map { $0.dependsOn(attachment) }
        }
        self.gateway = gateway
        self.attachment = attachment
    }
}
