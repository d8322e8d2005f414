// SPDX-License-Identifier: Apache-2.0

/// How requests come in and how tasks get out: the one value that arranges everything else.
///
/// docs/architectures.md compares them.
public enum Architecture: Sendable {
    /// REST API -> VPC link -> internal load balancer -> tasks in private subnets.
    case restAPI(RestAPISettings = RestAPISettings())
    /// HTTP API -> VPC link -> internal application load balancer -> tasks in private subnets.
    case httpAPI(HTTPAPISettings = HTTPAPISettings())
    /// Application load balancer -> tasks, both in public subnets: cheaper, and less secure.
    case publicLoadBalancer(PublicLoadBalancerSettings = PublicLoadBalancerSettings())
}

/// How tasks in private subnets reach ECR, S3 and CloudWatch Logs.
public enum Egress: Sendable, Equatable {
    /// Interface endpoints: no way to the internet at all.
    case endpoints
    /// One NAT gateway for all zones: cheaper than endpoints, but its zone takes the others' egress with it.
    case natGateway
    case natGatewayPerZone
}

public enum BalancerKind: Sendable {
    case network
    case application
}

extension Architecture {
    /// Nil where tasks have public addresses.
    public var egress: Egress? {
        switch self {
        case .restAPI(let settings): settings.egress
        case .httpAPI(let settings): settings.egress
        case .publicLoadBalancer: nil
        }
    }

    public var balancer: BalancerKind {
        switch self {
        case .restAPI(let settings) where settings.link != .toApplicationLoadBalancer: .network
        default: .application
        }
    }

    var isPublic: Bool { egress == nil }

    /// Whether tasks run in private subnets.
    var hasPrivateSubnets: Bool { !isPublic }

    /// Whether something stands in public subnets: the load balancer or a NAT gateway.
    var hasPublicSubnets: Bool { egress != .endpoints }

    /// Whether something comes through a VPC link of the second version, which has a security group.
    var hasLinkWithGroup: Bool {
        switch self {
        case .restAPI(let settings): settings.link != .legacy
        case .httpAPI: true
        case .publicLoadBalancer: false
        }
    }
}
