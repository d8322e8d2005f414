// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A VPC that somebody else keeps; see `Existing.vpc`.
public struct ExistingVPC: Sendable {
    /// As `vpc-0123456789abcdef0`.
    public let id: String
    /// Its IPv4 addresses, as `10.0.0.0/16`; nil where nobody says.
    public let cidrBlock: String?
    /// Whether both its DNS support and its DNS host names are on.
    public let hasDNS: Bool
    /// The subnets that are described; others are unknown.
    public let subnets: [Subnet]
    /// Nil where nobody says which there are.
    public let endpoints: [Endpoint]?
    /// The security groups that are described; others are unknown.
    public let groups: [SecurityGroup]
    /// Where it is described.
    public let location: SourceLocation
}

extension ExistingVPC {
    /// A subnet, and where its route table leads.
    public struct Subnet: Sendable {
        /// Where traffic to the internet goes.
        public enum Kind: Sendable {
            /// To an internet gateway, which lets what has a public address in and out.
            case `public`
            /// To a NAT gateway, which lets it out.
            case nat
            /// Nowhere.
            case isolated
            /// Somewhere else, as to a transit gateway: where it ends nobody says.
            case elsewhere
        }

        /// As `subnet-0123456789abcdef0`.
        public let id: String
        /// Where its traffic to the internet goes.
        public let kind: Kind
        /// The Availability Zone, as `eu-west-1a`.
        public let zone: String
        /// Its IPv4 addresses, as `10.0.1.0/24`; nil where nobody says.
        public let cidrBlock: String?

        /// A subnet whose route table leads to an internet gateway.
        public static func `public`(_ id: String, zone: String, cidrBlock: String? = nil) -> Subnet {
            Subnet(id: id, kind: .public, zone: zone, cidrBlock: cidrBlock)
        }

        /// A subnet whose route table leads to a NAT gateway.
        public static func nat(_ id: String, zone: String, cidrBlock: String? = nil) -> Subnet {
            Subnet(id: id, kind: .nat, zone: zone, cidrBlock: cidrBlock)
        }

        /// A subnet whose route table has no way to the internet.
        public static func isolated(_ id: String, zone: String, cidrBlock: String? = nil) -> Subnet {
            Subnet(id: id, kind: .isolated, zone: zone, cidrBlock: cidrBlock)
        }

        /// A subnet whose route table leads to something else, as a transit gateway.
        public static func elsewhere(_ id: String, zone: String, cidrBlock: String? = nil) -> Subnet {
            Subnet(id: id, kind: .elsewhere, zone: zone, cidrBlock: cidrBlock)
        }
    }

    /// An endpoint of a service of AWS.
    public struct Endpoint: Sendable {
        /// The service's short name, as `ecr.api`.
        public let service: String
        /// The groups of an interface endpoint; nil for a gateway endpoint.
        public let groups: [String]?

        /// An interface endpoint that has the service's own name, in every subnet.
        public static func interface(_ service: String, groups: [String]) -> Endpoint {
            Endpoint(service: service, groups: groups)
        }

        /// A gateway endpoint, in the route tables of all subnets.
        public static func gateway(_ service: String) -> Endpoint { Endpoint(service: service, groups: nil) }
    }

    /// A security group with all of its rules.
    public struct SecurityGroup: Sendable {
        /// As `sg-0123456789abcdef0`.
        public let id: String
        /// What it admits.
        public let ingress: [Rule]
        /// Nil where everything may leave, as by default.
        public let egress: [Rule]?

        /// - Parameters:
        ///   - id: as `sg-0123456789abcdef0`.
        ///   - ingress: all that it admits.
        ///   - egress: all that it lets out; nil where that is everything.
        public static func group(_ id: String, admits ingress: [Rule], lets egress: [Rule]? = nil) -> SecurityGroup {
            SecurityGroup(id: id, ingress: ingress, egress: egress)
        }
    }

    /// A rule of a security group.
    public struct Rule: Sendable {
        /// The protocol as EC2 names it: `tcp`, or `-1` for all.
        public let transport: String
        /// Both ends count.
        public let ports: ClosedRange<Int>
        /// A block of addresses, or the ID of another group.
        public let peer: String

        /// - Parameters:
        ///   - port: from 0 to 65535.
        ///   - peer: a block as `10.0.0.0/16`, or a group as `sg-0123456789abcdef0`.
        public static func tcp(_ port: Int, from peer: String) -> Rule {
            Rule(transport: "tcp", ports: port...port, peer: peer)
        }

        /// Several ports, both ends counted.
        public static func tcp(_ ports: ClosedRange<Int>, from peer: String) -> Rule {
            Rule(transport: "tcp", ports: ports, peer: peer)
        }

        /// - Parameters:
        ///   - port: from 0 to 65535.
        ///   - peer: a block as `10.0.0.0/16`, or a group as `sg-0123456789abcdef0`.
        public static func tcp(_ port: Int, to peer: String) -> Rule {
            Rule(transport: "tcp", ports: port...port, peer: peer)
        }

        /// Several ports, both ends counted.
        public static func tcp(_ ports: ClosedRange<Int>, to peer: String) -> Rule {
            Rule(transport: "tcp", ports: ports, peer: peer)
        }

        /// Whatever the protocol.
        public static func everything(from peer: String) -> Rule {
            Rule(transport: "-1", ports: 0...65_535, peer: peer)
        }

        /// Whatever the protocol.
        public static func everything(to peer: String) -> Rule {
            Rule(transport: "-1", ports: 0...65_535, peer: peer)
        }
    }
}
