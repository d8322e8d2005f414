// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A VPC with the subnets that the architecture needs, and the ways out of them.
struct Network: Component {
    let vpc: EC2.VPC
    let ipv6: IPv6Addresses?
    let privateSubnets: SubnetGroup?
    let publicSubnets: SubnetGroup?
    let internet: InternetAccess?
    let nat: NATGateways?
    /// Of IPv6, beside the NAT gateways.
    let egressOnly: EgressOnlyAccess?
    let endpoints: Endpoints?
    let s3: EC2.VPCEndpoint?
    let dynamoDB: EC2.VPCEndpoint?
    let flowLogs: FlowLogs?

    init(_ parameters: NetworkParameters, _ settings: Settings, logging: Logging) {
        let egress = settings.architecture.egress
        let vpc = EC2.VPC(
            "Vpc",
            cidrBlock: parameters.vpcCidrBlock.ref,
            // The endpoints' private names resolve only with both.
            enableDnsHostnames: true,
            enableDnsSupport: true,
            tags: ["Name": "\(.stackName)"])
        let ipv6 = settings.dualStack ? IPv6Addresses(vpc: vpc, zoneCount: parameters.zoneCount) : nil
        let privateSubnets = parameters.privateSubnetCidrBlocks.map {
            SubnetGroup(
                "Private", vpc: vpc, cidrBlocks: $0, zones: parameters, tablePerSubnet: egress == .natGatewayPerZone,
                ipv6: ipv6.map { IPv6Ranges(addresses: $0, kind: .privateSubnets) })
        }
        let publicSubnets = parameters.publicSubnetCidrBlocks.map {
            SubnetGroup(
                "Public", vpc: vpc, cidrBlocks: $0, zones: parameters,
                ipv6: ipv6.map { IPv6Ranges(addresses: $0, kind: .publicSubnets) })
        }
        let internet = publicSubnets.map {
            InternetAccess(vpc: vpc, publicSubnets: $0, leadsIPv6: settings.dualStack)
        }
        if let privateSubnets, let publicSubnets, let internet {
            nat = NATGateways(from: privateSubnets, through: publicSubnets, internet)
            egressOnly = settings.dualStack ? EgressOnlyAccess(vpc: vpc, from: privateSubnets) : nil
        } else {
            (nat, egressOnly) = (nil, nil)
        }
        if let privateSubnets, egress == .endpoints {
            endpoints = Endpoints(vpc: vpc, subnets: privateSubnets, services: settings.calledServices)
        } else {
            endpoints = nil
        }
        s3 = privateSubnets.map { S3Endpoint.make(vpc: vpc, subnets: $0) }
        dynamoDB =
            settings.usesTable ? privateSubnets.map { DynamoDBEndpoint.make(vpc: vpc, subnets: $0) } : nil
        flowLogs = settings.network.addressPlan?.flowLogs == true ? FlowLogs(vpc: vpc, logging: logging) : nil
        self.vpc = vpc
        self.ipv6 = ipv6
        self.privateSubnets = privateSubnets
        self.publicSubnets = publicSubnets
        self.internet = internet
    }

    var references: NetworkReferences {
        let taskSubnets = (privateSubnets ?? publicSubnets)?.refs ?? []
        return NetworkReferences(
            vpcId: vpc.ref, taskSubnetIds: taskSubnets, balancerSubnetIds: taskSubnets,
            endpointSecurityGroupId: endpoints?.securityGroup.groupId, waysOut: waysOut)
    }

    /// The resources that must be there before a task can pull its image.
    private var waysOut: [any Resource] {
        var found: [any Resource] = endpoints?.interfaces ?? []
        found += nat?.gateways.map(\.route) ?? (privateSubnets == nil ? internet?.routes ?? [] : [])
        found += egressOnly?.routes ?? []
        if let s3 { found.append(s3) }
        if let dynamoDB { found.append(dynamoDB) }
        return found + ((privateSubnets ?? publicSubnets)?.zones.map(\.association) ?? [])
    }
}
