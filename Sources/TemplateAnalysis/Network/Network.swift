// SPDX-License-Identifier: Apache-2.0

/// The network that a template makes in one outcome: what is where, and what passes between.
///
/// It answers from what the template says alone. Whatever others can change, because it is handed to nested stacks or
/// custom resources or is not of this template, is unknown.
public final class Network: Sendable {
    /// What it is the network of.
    public let outcome: Outcome
    /// The resources that nested stacks, custom resources and modules are given.
    package let handedOut: Set<String>
    /// The security groups by name: the logical ID, or `Vpc.DefaultSecurityGroup` for the group that comes with a VPC.
    public let groups: [String: SecurityGroup]
    private let routes: [String: [Outcome.Resource]]
    private let tables: [String: PropertyValue]
    private let hasUnknownAssociations: Bool
    private let attachedGateways: [String: PropertyValue]
    /// The endpoints of AWS's services, in the order of the templates.
    public let endpoints: [VPCEndpoint]
    /// The places of the endpoints in each VPC, and of those whose VPC is not plain to see.
    private let endpointPlaces: [String?: [Int]]

    /// The network of one outcome of a template.
    public init(_ outcome: Outcome) {
        self.outcome = outcome
        let handedOut = Self.handedOut(outcome)
        self.handedOut = handedOut
        groups = SecurityGroup.all(in: outcome, handedOut: handedOut)
        routes = Dictionary(grouping: outcome.resources(of: "AWS::EC2::Route")) { $0["RouteTableId"].resource ?? "" }
        let associations = outcome.resources(of: "AWS::EC2::SubnetRouteTableAssociation")
        tables = Dictionary(
            associations.compactMap { association in
                association["SubnetId"].resource.map { ($0, association["RouteTableId"]) }
            }, uniquingKeysWith: { first, _ in first })
        hasUnknownAssociations = associations.contains { $0["SubnetId"].resource == nil }
        attachedGateways = Dictionary(
            outcome.resources(of: "AWS::EC2::VPCGatewayAttachment").compactMap { attachment in
                attachment["InternetGatewayId"].resource.map { ($0, attachment["VpcId"]) }
            }, uniquingKeysWith: { first, _ in first })
        let endpoints = outcome.resources(of: "AWS::EC2::VPCEndpoint").map { VPCEndpoint($0, in: outcome) }
        self.endpoints = endpoints
        endpointPlaces = Dictionary(grouping: endpoints.indices) { Self.namedVPC(of: endpoints[$0].resource) }
    }

    /// The resources that others get in their hands, and so may change.
    private static func handedOut(_ outcome: Outcome) -> Set<String> {
        outcome.resources.filter { mayChangeOthers($0.type) }.reduce(into: []) { $0.formUnion($1.referencedNames) }
    }

    private static func mayChangeOthers(_ type: String) -> Bool {
        type.hasPrefix("Custom::") || type.hasPrefix("AWS::CloudFormation::") || type.hasSuffix("::MODULE")
            || !type.hasPrefix("AWS::")
    }

    /// The VPC that a subnet belongs to, when it is one of these.
    public func vpc(of subnet: Outcome.Resource) -> Outcome.Resource? {
        outcome.resource(subnet["VpcId"]).flatMap { $0.type == "AWS::EC2::VPC" ? $0 : nil }
    }

    /// The endpoints of a service that may be in the VPC of a subnet; those of which nobody knows what they serve too.
    func endpoints(of service: String, near subnet: Outcome.Resource) -> [VPCEndpoint] {
        let near =
            Self.namedVPC(of: subnet).map { vpc in
                ((endpointPlaces[vpc] ?? []) + (endpointPlaces[nil] ?? [])).sorted().map { endpoints[$0] }
            } ?? endpoints
        let vpc = subnet["VpcId"]
        return near.filter { ($0.service ?? service) == service && $0.resource["VpcId"].equals(vpc) != false }
    }

    /// The VPC that a resource names by a plain `Ref`: two such are the same, or they are not.
    private static func namedVPC(of resource: Outcome.Resource) -> String? {
        let value = resource["VpcId"]
        return value.reference?.attribute == nil ? value.resource : nil
    }

    /// The route table of a subnet.
    func table(of subnet: Outcome.Resource) -> RouteTable {
        guard let value = tables[subnet.logicalID] else {
            let isUnknown = outcome.mayHaveMore || hasUnknownAssociations || handedOut.contains(subnet.logicalID)
            return isUnknown ? .unknown : .main
        }
        guard let table = outcome.resource(value, of: "AWS::EC2::RouteTable") else { return .unknown }
        let mayHaveMore = outcome.mayHaveMore || handedOut.contains(table.logicalID)
        let hasPropagation = outcome.resources(of: "AWS::EC2::VPNGatewayRoutePropagation").contains {
            $0["RouteTableIds"].elements?.contains { $0.resource == table.logicalID } ?? true
        }
        return .own(table, routes[table.logicalID] ?? [], isComplete: !mayHaveMore && !hasPropagation)
    }

    /// The VPC that an internet gateway is attached to; nil when the template attaches it to none.
    func attachment(of gateway: String) -> PropertyValue? { attachedGateways[gateway] }
}

/// Where a subnet's traffic is told to go.
enum RouteTable {
    /// A table of this template, with its routes.
    case own(Outcome.Resource, [Outcome.Resource], isComplete: Bool)
    /// The VPC's main table, which CloudFormation cannot name: it knows the VPC alone.
    case main
    case unknown
}
