// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// A VPC that is known by its name.
package enum KnownVPC: Hashable {
    /// One of the template, by its logical ID.
    case made(String)
    /// An existing one, by its ID.
    case existing(String)
    /// The one that what names no VPC is in.
    case byDefault

    package var name: String {
        switch self {
        case .made(let logicalID): logicalID
        case .existing(let id): id
        case .byDefault: "the default VPC"
        }
    }

    /// Whether it is certain that both are not the same.
    package func differs(from other: KnownVPC) -> Bool {
        switch (self, other) {
        case (.existing, .byDefault), (.byDefault, .existing): false
        default: self != other
        }
    }
}

extension Outcome {
    /// The VPC that a value names; nil when nobody knows.
    package func vpc(_ value: PropertyValue) -> KnownVPC? {
        if let resource = resource(value) { return resource.type == "AWS::EC2::VPC" ? .made(resource.logicalID) : nil }
        return value.text.flatMap { $0.hasPrefix("vpc-") ? .existing($0) : nil }
    }

    /// The VPC of what a value names: of a subnet, a security group, a route table, a group of subnets and so on.
    package func vpc(ofMember value: PropertyValue) -> KnownVPC? {
        var walk = ReferenceWalk()
        return vpc(ofMember: value, &walk)
    }

    /// The VPC of the first of them whose VPC is known.
    package func vpc(ofMembers list: PropertyValue) -> KnownVPC? {
        var walk = ReferenceWalk()
        return vpc(ofMembers: list, &walk)
    }

    private func vpc(ofMember value: PropertyValue, _ walk: inout ReferenceWalk) -> KnownVPC? {
        guard let member = resource(value) else { return nil }
        switch member.type {
        case "AWS::EC2::VPC": return .made(member.logicalID)
        case "AWS::EC2::SecurityGroup":
            return member["VpcId"].isAbsent && !member.properties.isUnknown ? .byDefault : vpc(member["VpcId"])
        case "AWS::ElasticLoadBalancingV2::LoadBalancer":
            return walk.visit(member.logicalID) {
                vpc(ofMembers: member["Subnets"], &$0) ?? vpc(ofMembers: member["SecurityGroups"], &$0)
            }
        case _ where VPCKind.isMember(member.type):
            let own = member.slots.filter { $0.path.count == 1 }
            if let slot = own.first(where: { $0.takes("AWS::EC2::VPC") }) { return vpc(member[slot.path[0]]) }
            guard let slot = own.first(where: { $0.takes(VPCKind.subnet) }) else { return nil }
            return walk.visit(member.logicalID) { vpc(ofMembers: member[slot.path[0]], &$0) }
        default: return nil
        }
    }

    private func vpc(ofMembers list: PropertyValue, _ walk: inout ReferenceWalk) -> KnownVPC? {
        for member in list.knownElements {
            if let vpc = vpc(ofMember: member, &walk) { return vpc }
        }
        return nil
    }
}

/// The types of what is in one VPC.
package enum VPCKind {
    package static let subnet = "AWS::EC2::Subnet"
    package static let securityGroup = "AWS::EC2::SecurityGroup"

    private static let others: Set = [
        subnet, securityGroup, "AWS::EC2::RouteTable", "AWS::EC2::NetworkAcl", "AWS::EC2::VPCEndpoint",
        "AWS::ElasticLoadBalancingV2::TargetGroup",
    ]

    /// Whether things of a type are in one VPC each.
    package static func isMember(_ type: String) -> Bool { others.contains(type) || isSubnetGroup(type) }

    /// Whether a type is a group of subnets, as databases and caches want it.
    package static func isSubnetGroup(_ type: String) -> Bool { type.hasSuffix("SubnetGroup") }
}
