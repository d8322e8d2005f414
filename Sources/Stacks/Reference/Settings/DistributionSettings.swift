// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// CloudFront before an API: clients come by the nearest of its places, and the API answers nobody else.
///
/// CloudFront keeps what it needs in us-east-1. There the stack makes the certificate and the web ACL itself; elsewhere both are
/// given.
public struct DistributionSettings: Sendable, Located {
    /// The custom domain's certificate, of us-east-1.
    public var certificateArn: String?
    /// A web ACL of scope `CLOUDFRONT`, of us-east-1, which stands before the distribution.
    public var webACLArn: String?
    /// Where it is written.
    public let location: Location

    public init(
        certificateArn: String? = nil, webACLArn: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.certificateArn = certificateArn
        self.webACLArn = webACLArn
        location = Location(file: file, line: line, column: column)
    }
}
