// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The addresses of the network. How many subnets there are shapes the template: see `Network`.
struct NetworkParameters: Component {
    let vpcCidrBlock: Parameter<Value<String>>
    let availabilityZones: Parameter<List<Value<String>>>
    let privateSubnetCidrBlocks: Parameter<List<Value<String>>>?
    let publicSubnetCidrBlocks: Parameter<List<Value<String>>>?
    let zoneCount: Int

    init(_ plan: AddressPlan, _ architecture: Architecture) {
        zoneCount = plan.zones.count
        vpcCidrBlock = Parameter(
            "VpcCidrBlock", value: plan.vpcCidrBlock, from: plan.argument("vpcCidrBlock"),
            allowedPattern: CidrBlockParameter.pattern,
            description: "The addresses of the VPC", constraintDescription: CidrBlockParameter.meaning)
        availabilityZones = Parameter(
            "AvailabilityZones", value: plan.zones.map(\.name), from: plan.argument("zones"),
            description: "One zone for each subnet of a kind")
        privateSubnetCidrBlocks =
            architecture.hasPrivateSubnets ? Self.subnets("Private", plan, \.privateCidrBlock) : nil
        publicSubnetCidrBlocks =
            architecture.hasPublicSubnets ? Self.subnets("Public", plan, \.publicCidrBlock) : nil
    }

    var body: some StackContent {
        ParameterGroup("Network", [vpcCidrBlock, availabilityZones] + subnetCidrBlocks)
    }

    private var subnetCidrBlocks: [any AnyParameter] {
        [privateSubnetCidrBlocks, publicSubnetCidrBlocks].compactMap { $0 }
    }

    private static func subnets(
        _ kind: String, _ plan: AddressPlan, _ cidrBlock: (AddressPlan.Zone) -> String?
    ) -> Parameter<List<Value<String>>> {
        Parameter(
            "\(kind)SubnetCidrBlocks", value: plan.zones.compactMap(cidrBlock), from: plan.argument("zones"),
            allowedPattern: CidrBlockParameter.pattern,
            description: "One range within the VPC for each \(kind.lowercased()) subnet",
            constraintDescription: CidrBlockParameter.meaning)
    }
}
