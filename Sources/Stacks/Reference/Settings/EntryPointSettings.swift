// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// How a REST API reaches the load balancer.
public enum RestAPILink: Sendable, Equatable {
    /// VPC link of the first version, to a network load balancer: what AWS calls legacy, and the longest proven.
    case legacy
    /// VPC link of the second version, to a network load balancer.
    case toNetworkLoadBalancer
    /// VPC link of the second version, to an application load balancer.
    case toApplicationLoadBalancer
}

/// How many requests may be made.
public struct Throttling: Sendable {
    public let requestsPerSecond: Double
    public let burst: Int

    public init(requestsPerSecond: Double, burst: Int) {
        self.requestsPerSecond = requestsPerSecond
        self.burst = burst
    }
}

/// Who may call a REST API.
public enum RestAuthorization: Sendable {
    case none
    /// Signed requests of IAM principals.
    case iam
    /// Whoever has a token of this issuer, as `https://…`, for one of these audiences, signed with RS256; and for one of these
    /// scopes, where there are any. Without scopes an ID token opens the API as well as an access token.
    case jwt(issuer: String, audience: [String], scopes: [String] = [])
    /// Whoever this Lambda function admits, by the `Authorization` header.
    case lambda(functionArn: String)
}

/// Who may call an HTTP API.
public enum HTTPAuthorization: Sendable {
    case none
    case iam
    /// Whoever has a token of this issuer, as `https://…`, for one of these audiences.
    case jwt(issuer: String, audience: [String])
    case lambda(functionArn: String)
}

public struct RestAPISettings: Sendable, Located {
    public var link: RestAPILink
    public var egress: Egress
    public var authorization: RestAuthorization
    /// What a client may use: whoever calls sends the key that the stack makes, so that its requests are counted and limited. It
    /// comes beside the authorization, because a key proves nothing.
    public var usagePlan: Throttling?
    public var throttling: Throttling?
    /// JSON lines in a log group. Needs the account's role: see `AccountStack`.
    public var accessLogs: Bool
    /// X-Ray traces of the API itself.
    public var tracing: Bool
    /// Whether anybody's `OPTIONS` comes through to the services: browsers ask by it what another origin may do, and send
    /// neither tokens nor keys with it. The services answer.
    public var admitsPreflight: Bool
    /// Where it is written.
    public let location: Location

    public init(
        link: RestAPILink = .legacy, egress: Egress = .endpoints, authorization: RestAuthorization = .none,
        usagePlan: Throttling? = nil, throttling: Throttling? = nil, accessLogs: Bool = false, tracing: Bool = false,
        admitsPreflight: Bool = false,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.link = link
        self.egress = egress
        self.authorization = authorization
        self.usagePlan = usagePlan
        self.throttling = throttling
        self.accessLogs = accessLogs
        self.tracing = tracing
        self.admitsPreflight = admitsPreflight
        location = Location(file: file, line: line, column: column)
    }
}

public struct HTTPAPISettings: Sendable, Located {
    public var egress: Egress
    public var authorization: HTTPAuthorization
    public var throttling: Throttling?
    /// JSON lines in a log group.
    public var accessLogs: Bool
    /// Whether anybody's `OPTIONS` comes through to the services: browsers ask by it what another origin may do, and send
    /// neither tokens nor keys with it. The services answer.
    public var admitsPreflight: Bool
    /// Where it is written.
    public let location: Location

    public init(
        egress: Egress = .endpoints, authorization: HTTPAuthorization = .none, throttling: Throttling? = nil,
        accessLogs: Bool = false, admitsPreflight: Bool = false, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.egress = egress
        self.authorization = authorization
        self.throttling = throttling
        self.accessLogs = accessLogs
        self.admitsPreflight = admitsPreflight
        location = Location(file: file, line: line, column: column)
    }
}

public struct PublicLoadBalancerSettings: Sendable {
    /// The bucket that takes access logs; its policy must let Elastic Load Balancing write.
    public var accessLogBucket: String?

    public init(accessLogBucket: String? = nil) { self.accessLogBucket = accessLogBucket }
}
