// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

struct Subnets: Stack {
    let name = "subnets"
    let description = "A network of two sizes"

    var body: some StackContent {
        let size = Parameter<Value<String>>("Size", default: "small", allowedValues: ["small", "large"])
        let zones = Parameter<List<ID<EC2.AvailabilityZone>>>("Zones")

        let blocks = Mapping(
            "Blocks", ["small": ["Vpc": "10.0.0.0/20", "Bits": "6"], "large": ["Vpc": "10.0.0.0/16", "Bits": "8"]])

        let vpc = EC2.VPC(
            "Vpc", cidrBlock: blocks.findInMap(size.ref, "Vpc"), enableDnsHostnames: true,
            tags: ["Name": "\(.stackName)"])
        let subnetA = EC2.Subnet(
            "SubnetA", vpcId: vpc.ref, availabilityZone: .select(0, from: .init(zones.ref)),
            cidrBlock: .select(0, from: .cidr(vpc.cidrBlock, count: 2, cidrBits: blocks.findInMap(size.ref, "Bits"))))
        let subnetB = EC2.Subnet(
            "SubnetB", vpcId: vpc.ref, availabilityZone: .select(1, from: .init(zones.ref)),
            cidrBlock: .select(1, from: .cidr(vpc.cidrBlock, count: 2, cidrBits: blocks.findInMap(size.ref, "Bits"))))

        [size, zones]
        Rule(
            "LargeIsForEurope", when: .equals(size.ref, "large"),
            .assert(.contains(["eu-west-1", "eu-central-1"], "\(.region)"), "The large one is for Europe"))
        [blocks, vpc, subnetA, subnetB]
        EC2.SecurityGroup(
            "Inside", groupDescription: "Within the network",
            securityGroupIngress: [.tcp(443, fromCidr: vpc.cidrBlock)], vpcId: vpc.ref)
        Output("VpcId", vpc.ref)
        Output("Subnets", .join(",", [subnetA.ref, subnetB.ref]))
    }
}
