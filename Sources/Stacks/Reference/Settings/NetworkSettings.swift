// SPDX-License-Identifier: Apache-2.0

import StackDSL

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
public struct AddressPlan: Sendable, Located {
    /// A zone with the addresses of its subnets; the architecture says which subnets there are.
    public struct Zone: Sendable, Located {
        public let name: String
        public let privateCidrBlock: String?
        public let publicCidrBlock: String?
        /// Where it is written.
        public let location: Location

        public init(
            _ name: String, private privateCidrBlock: String? = nil, public publicCidrBlock: String? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            self.name = name
            self.privateCidrBlock = privateCidrBlock
            self.publicCidrBlock = publicCidrBlock
            location = Location(file: file, line: line, column: column)
        }
    }

    public var vpcCidrBlock: String
    public var zones: [Zone]
    /// Whether the connections in the VPC are logged.
    public var flowLogs: Bool
    /// Where it is written.
    public let location: Location

    public init(
        vpcCidrBlock: String, zones: [Zone], flowLogs: Bool = false,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.vpcCidrBlock = vpcCidrBlock
        self.zones = zones
        self.flowLogs = flowLogs
        location = Location(file: file, line: line, column: column)
    }
}

/// A network that is there already. Its subnets need a way to AWS's services that fits the architecture.
public struct ExistingNetwork: Sendable, Located {
    public var vpcId: String
    /// Where the tasks run, and internal load balancers.
    public var subnetIds: [String]
    /// Where a public load balancer stands; the tasks' subnets when it is nil.
    public var publicSubnetIds: [String]?
    /// The group of the interface endpoints, for architectures that leave by endpoints.
    public var endpointSecurityGroupId: String?
    /// Where it is written.
    public let location: Location

    public init(
        vpcId: String, subnetIds: [String], publicSubnetIds: [String]? = nil, endpointSecurityGroupId: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.vpcId = vpcId
        self.subnetIds = subnetIds
        self.publicSubnetIds = publicSubnetIds
        self.endpointSecurityGroupId = endpointSecurityGroupId
        location = Location(file: file, line: line, column: column)
    }
}
