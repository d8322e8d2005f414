// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A VPC with the subnets that the architecture needs, and the ways out of them.
struct Network: Component {
    let vpc: EC2.VPC
    let privateSubnets: SubnetGroup?
    let publicSubnets: SubnetGroup?
    let internet: InternetAccess?
    let nat: NATGateways?
    let endpoints: Endpoints?
    let s3: EC2.VPCEndpoint?
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
        let privateSubnets = parameters.privateSubnetCidrBlocks.map {
            SubnetGroup(
                "Private", vpc: vpc, cidrBlocks: $0, zones: parameters, tablePerSubnet: egress == .natGatewayPerZone)
        }
        let publicSubnets = parameters.publicSubnetCidrBlocks.map {
            SubnetGroup("Public", vpc: vpc, cidrBlocks: $0, zones: parameters)
        }
        let internet = publicSubnets.map { InternetAccess(vpc: vpc, publicSubnets: $0) }
        if let privateSubnets, let publicSubnets, let internet {
            nat = NATGateways(from: privateSubnets, through: publicSubnets, internet)
        } else {
            nat = nil
        }
        if let privateSubnets, egress == .endpoints {
            endpoints = Endpoints(vpc: vpc, subnets: privateSubnets, services: settings.calledServices)
        } else {
            endpoints = nil
        }
        s3 = privateSubnets.map { S3Endpoint.make(vpc: vpc, subnets: $0) }
        flowLogs = settings.network.addressPlan?.flowLogs == true ? FlowLogs(vpc: vpc, logging: logging) : nil
        self.vpc = vpc
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
        if let s3 { found.append(s3) }
        return found + ((privateSubnets ?? publicSubnets)?.zones.map(\.association) ?? [])
    }
}
