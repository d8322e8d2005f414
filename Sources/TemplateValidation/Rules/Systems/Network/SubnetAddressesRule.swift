// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A subnet has addresses of its VPC, and no two subnets the same.
enum SubnetAddressesRule: SystemRule {
    static let description = RuleDescription(
        "subnet-addresses", "A subnet's addresses are its VPC's, and no other subnet has them.",
        reason: "EC2 refuses the block",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
            -   "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.1.0.0/24"}
            +   "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html")

    private struct Range {
        let block: IPv4Block
        let value: PropertyValue

        var name: String { "'\(value.element)' (\(block))" }
        var last: UInt64 { UInt64(block.address) + (1 << UInt64(32 - block.prefixLength)) - 1 }
    }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let vpcs = outcome.resources(of: "AWS::EC2::VPC")
        let subnets = outcome.resources(of: "AWS::EC2::Subnet")
        var blocks = Dictionary(
            vpcs.map { ($0.logicalID, [$0["CidrBlock"]]) }, uniquingKeysWith: { first, _ in first })
        for block in outcome.resources(of: "AWS::EC2::VPCCidrBlock") where block["AmazonProvidedIpv6CidrBlock"].isAbsent
        {
            if block["Ipv6CidrBlock"].isAbsent, block["Ipv6IpamPoolId"].isAbsent, let vpc = block["VpcId"].resource {
                blocks[vpc]?.append(block["CidrBlock"])
            }
        }
        var found = (vpcs + subnets).compactMap { size(of: $0) }
        var rangesByVPC: [Node: [Range]] = [:]
        for subnet in subnets {
            guard let range = range(of: subnet), let vpc = subnet["VpcId"].node else { continue }
            rangesByVPC[vpc, default: []].append(range)
            guard outcome.isComplete, let name = subnet["VpcId"].resource, let own = blocks[name] else { continue }
            let known = own.compactMap { $0.text.flatMap { IPv4Block($0) } }
            if known.count == own.count, !known.contains(where: { $0.contains(range.block) }) {
                found.append(
                    error(
                        at: range.value,
                        "\(range.name) is not within \(known.map(\.description).joined(separator: ", ")) of VPC '\(name)'",
                        why: "EC2 answers InvalidSubnet.Range",
                        fix: "take a block of the VPC, or add the block to the VPC with AWS::EC2::VPCCidrBlock"))
            }
        }
        for ranges in rangesByVPC.values { found += overlaps(ranges) }
        return found
    }

    private static func range(of subnet: Outcome.Resource) -> Range? {
        let value = subnet["CidrBlock"]
        return value.text.flatMap { IPv4Block($0) }.map { Range(block: $0, value: value) }
    }

    private static func size(of resource: Outcome.Resource) -> Diagnostic? {
        let value = resource["CidrBlock"]
        guard let text = value.text, text.contains("/"), let block = IPv4Block(text),
            !(16...28).contains(block.prefixLength)
        else { return nil }
        return error(
            at: value, "'\(resource.logicalID)' has the block \(text)",
            why: "EC2 takes blocks from /16 to /28", fix: "take a block between /16 and /28")
    }

    /// In the order of addresses, so that each is compared with what reaches furthest before it.
    private static func overlaps(_ ranges: [Range]) -> [Diagnostic] {
        let sorted = ranges.enumerated().sorted {
            ($0.element.block.address, $0.offset) < ($1.element.block.address, $1.offset)
        }.map(\.element)
        guard var widest = sorted.first else { return [] }
        var found: [Diagnostic] = []
        for range in sorted.dropFirst() {
            if widest.block.overlaps(range.block) {
                found.append(
                    error(
                        at: range.value, "\(range.name) overlaps \(widest.name) in the same VPC",
                        why: "EC2 answers InvalidSubnet.Conflict",
                        fix: "give each subnet addresses of its own",
                        notes: [Diagnostic.Note(at: widest.value.location, "the other block")]))
            }
            if range.last > widest.last { widest = range }
        }
        return found
    }
}
