/// Where the services run.
public enum NetworkSettings: Sendable {
    /// A network of the service's stack: the simplest, where nothing else needs it.
    case own(AddressPlan)
    /// A network in a stack of its own, which outlives the service and can serve others.
    case ownStack(AddressPlan)
    /// A network that somebody else keeps.
    case existing(ExistingNetwork)

    var addressPlan: AddressPlan? {
        switch self {
        case .own(let plan), .ownStack(let plan): plan
        case .existing: nil
        }
    }
}

/// A VPC's addresses and zones. The number of zones shapes the template.
public struct AddressPlan: Sendable {
    /// A zone with the addresses of its subnets; the architecture says which subnets there are.
    public struct Zone: Sendable {
        public let name: String
        public let privateCidrBlock: String?
        public let publicCidrBlock: String?

        public init(_ name: String, private privateCidrBlock: String? = nil, public publicCidrBlock: String? = nil) {
            self.name = name
            self.privateCidrBlock = privateCidrBlock
            self.publicCidrBlock = publicCidrBlock
        }
    }

    public var vpcCidrBlock: String
    public var zones: [Zone]
    /// Whether the connections in the VPC are logged.
    public var flowLogs: Bool

    public init(vpcCidrBlock: String, zones: [Zone], flowLogs: Bool = false) {
        self.vpcCidrBlock = vpcCidrBlock
        self.zones = zones
        self.flowLogs = flowLogs
    }
}

/// A network that is there already. Its subnets need a way to AWS's services that fits the architecture.
public struct ExistingNetwork: Sendable {
    public var vpcId: String
    /// Where the tasks run, and internal load balancers.
    public var subnetIds: [String]
    /// Where a public load balancer stands; the tasks' subnets when it is nil.
    public var publicSubnetIds: [String]?
    /// The group of the interface endpoints, for architectures that leave by endpoints.
    public var endpointSecurityGroupId: String?

    public init(
        vpcId: String, subnetIds: [String], publicSubnetIds: [String]? = nil, endpointSecurityGroupId: String? = nil
    ) {
        self.vpcId = vpcId
        self.subnetIds = subnetIds
        self.publicSubnetIds = publicSubnetIds
        self.endpointSecurityGroupId = endpointSecurityGroupId
    }
}
