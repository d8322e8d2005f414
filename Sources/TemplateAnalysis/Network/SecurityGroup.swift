// SPDX-License-Identifier: Apache-2.0

/// A security group with all rules that the template gives it, its own and those that are resources of their own.
public struct SecurityGroup: Sendable {
    /// Its logical ID; `Vpc.DefaultSecurityGroup` for the group that comes with a VPC.
    public let name: String
    /// The resource, or the VPC whose default group it is.
    public let resource: Outcome.Resource
    /// What it admits, by rules of its own and by those that are resources.
    public let ingress: [SecurityGroupRule]
    /// Where it lets traffic go; none where AWS's own rule stays, which lets everything out.
    public let egress: [SecurityGroupRule]
    /// Whether others can add rules that are not seen here.
    let mayHaveMoreIngress: Bool
    let mayHaveMoreEgress: Bool

    /// Whether it is the group that comes with a VPC: its members may talk to each other and to everybody.
    public var isDefault: Bool { name != resource.logicalID }

    /// The name of the group that comes with a VPC.
    static func defaultName(of vpc: String) -> String { "\(vpc).DefaultSecurityGroup" }
}

extension SecurityGroup {
    /// The groups of an outcome by name.
    ///
    /// - Parameter handedOut: the resources that others than this template may change.
    static func all(in outcome: Outcome, handedOut: Set<String>) -> [String: SecurityGroup] {
        let entering = separateRules(outcome, "AWS::EC2::SecurityGroupIngress", isIngress: true)
        let leaving = separateRules(outcome, "AWS::EC2::SecurityGroupEgress", isIngress: false)
        var groups: [String: SecurityGroup] = [:]
        for resource in outcome.resources(of: "AWS::EC2::SecurityGroup") {
            let name = resource.logicalID
            let inner = resource["SecurityGroupIngress"]
            let outer = resource["SecurityGroupEgress"]
            let isTouched = outcome.mayHaveMore || handedOut.contains(name)
            let ownEgress = outer.knownElements
            groups[name] = SecurityGroup(
                name: name, resource: resource,
                ingress: inner.knownElements.map { SecurityGroupRule($0, isIngress: true) } + (entering[name] ?? []),
                egress: ownEgress.map { SecurityGroupRule($0, isIngress: false) } + (leaving[name] ?? []),
                mayHaveMoreIngress: isTouched || hasUnknown(inner),
                // A group without egress rules of its own may keep the rule that lets everything out.
                mayHaveMoreEgress: isTouched || hasUnknown(outer) || ownEgress.isEmpty)
        }
        for vpc in outcome.resources(of: "AWS::EC2::VPC") {
            let name = SecurityGroup.defaultName(of: vpc.logicalID)
            groups[name] = SecurityGroup(
                name: name, resource: vpc, ingress: entering[name] ?? [], egress: leaving[name] ?? [],
                mayHaveMoreIngress: outcome.mayHaveMore || handedOut.contains(vpc.logicalID), mayHaveMoreEgress: true)
        }
        return groups
    }

    private static func hasUnknown(_ rules: PropertyValue) -> Bool {
        rules.elements?.contains { $0.isUnknown } ?? true
    }

    private static func separateRules(
        _ outcome: Outcome, _ type: String, isIngress: Bool
    ) -> [String: [SecurityGroupRule]] {
        var rules: [String: [SecurityGroupRule]] = [:]
        for resource in outcome.resources(of: type) {
            guard let name = name(of: resource["GroupId"]) ?? name(of: resource["GroupName"]) else { continue }
            rules[name, default: []].append(SecurityGroupRule(resource.properties, isIngress: isIngress))
        }
        return rules
    }

    /// The group that a value names; nil when it is none of this template.
    static func name(of value: PropertyValue) -> String? {
        guard let reference = value.reference else { return nil }
        return reference.attribute == "DefaultSecurityGroup"
            ? defaultName(of: reference.logicalID) : reference.logicalID
    }
}
