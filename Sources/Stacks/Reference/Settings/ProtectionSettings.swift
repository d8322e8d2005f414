// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A certificate for the load balancer's listeners: TLS on a network load balancer, HTTPS on an application one.
public struct LoadBalancerCertificate: Sendable, Located {
    public var arn: String
    /// A name that the certificate is for: API Gateway checks it.
    public var domainName: String
    /// Where it is written.
    public let location: Location

    public init(
        arn: String, domainName: String,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.arn = arn
        self.domainName = domainName
        location = Location(file: file, line: line, column: column)
    }
}

/// A name of your own for the entry point, with its record in Route 53.
public struct CustomDomain: Sendable, Located {
    public var name: String
    public var hostedZoneId: String
    /// The name's certificate in this region; nil has the stack make one. A public load balancer has its own already.
    public var certificateArn: String?
    /// Where it is written.
    public let location: Location

    public init(
        name: String, hostedZoneId: String, certificateArn: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.hostedZoneId = hostedZoneId
        self.certificateArn = certificateArn
        location = Location(file: file, line: line, column: column)
    }
}

/// The settings of the logs, whoever writes them.
public struct LogSettings: Sendable, Located {
    public var retentionInDays: Int
    /// Whether logs stay when the stack is deleted. It is no parameter: CloudFormation takes none in a policy.
    public var retained: Bool
    /// Whether logs and alarms are encrypted with a key of the stack's own.
    public var encrypted: Bool
    /// Where lines go besides.
    public var subscription: LogSubscription?
    /// Where it is written.
    public let location: Location

    public init(
        retentionInDays: Int, retained: Bool = false, encrypted: Bool = false,
        subscription: LogSubscription? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.retentionInDays = retentionInDays
        self.retained = retained
        self.encrypted = encrypted
        self.subscription = subscription
        location = Location(file: file, line: line, column: column)
    }
}
