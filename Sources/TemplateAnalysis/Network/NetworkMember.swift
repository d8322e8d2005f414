// SPDX-License-Identifier: Apache-2.0

/// Something with addresses in a network: tasks, functions, load balancers, endpoints, databases.
public struct NetworkMember: Sendable {
    /// How messages call it: `task of 'Service'`.
    public let subject: String
    /// The resource that has the addresses.
    public let resource: Outcome.Resource
    /// The names of its security groups that are of this template.
    public let groups: [String]
    /// Whether it has other groups, which nobody knows here.
    public let hasUnknownGroups: Bool
    /// Whether groups filter its traffic at all: a network load balancer can have none.
    public let isFiltered: Bool
    /// The subnets of this template that it stands in.
    public let subnets: [Outcome.Resource]
    /// Whether it can stand in other subnets too, which nobody knows here.
    public let hasUnknownSubnets: Bool
    /// Whether it has a public address; nil when nobody knows.
    public let hasPublicAddress: Bool?
    /// The property that gives it its groups, to point at.
    public let groupsValue: PropertyValue

    package init(
        _ subject: String, _ resource: Outcome.Resource, groups value: PropertyValue, subnets: PropertyValue,
        mappings: PropertyValue? = nil, in outcome: Outcome, hasPublicAddress: Bool? = false,
        isFilteredWithoutGroups: Bool = true
    ) {
        self.subject = subject
        self.resource = resource
        self.hasPublicAddress = hasPublicAddress
        groupsValue = value
        let mapped = mappings.flatMap { $0.isAbsent ? nil : $0.elements?.map { $0["SubnetId"] } }
        let places = mapped ?? subnets.elements
        let known = (places ?? []).compactMap { outcome.resource($0) }.filter { $0.type == "AWS::EC2::Subnet" }
        self.subnets = known
        hasUnknownSubnets = known.count != places?.count || known.isEmpty
        let vpc = known.first.flatMap { outcome.resource($0["VpcId"]) }
        if value.isAbsent || value.elements?.isEmpty == true {
            isFiltered = isFilteredWithoutGroups
            groups = isFiltered ? vpc.map { [SecurityGroup.defaultName(of: $0.logicalID)] } ?? [] : []
            hasUnknownGroups = isFiltered && groups.isEmpty
        } else {
            isFiltered = true
            let names = value.knownElements.map { SecurityGroup.name(of: $0) }
            groups = names.compactMap { $0 }
            hasUnknownGroups = value.elements == nil || names.contains { $0 == nil }
        }
    }
}
