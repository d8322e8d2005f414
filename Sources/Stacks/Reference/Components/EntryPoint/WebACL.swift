// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// AWS's managed rules before the entry point: known attackers, known bad requests, the common attacks; and a limit of requests
/// by setting.
struct WebACL: Component {
    /// Whose address AWS WAF sees.
    enum Sight: Sendable {
        /// The client's.
        case clients
        /// That of a VPC link, behind an HTTP API, which takes no web ACL itself. The API writes the client's into a header,
        /// over whatever a client wrote there.
        case link
    }

    let webACL: WAFv2.WebACL
    /// Nil where the web ACL stands before a distribution, which names it itself.
    let association: WAFv2.WebACLAssociation?
    let logs: WebACLLogs?

    /// The header in which an HTTP API says who called it.
    static let clientHeader = "X-Client-Address"

    /// - Parameter resourceArn: a stage of a REST API, or an application load balancer; nil before a distribution of
    ///   CloudFront, whose web ACLs are in us-east-1.
    init(protecting resourceArn: Value<String>?, seeing sight: Sight, _ settings: Settings, logging: Logging) {
        let rules = WebACLRules(sight, settings)
        let webACL = WAFv2.WebACL(
            "WebAcl",
            defaultAction: .init(allow: .init()),
            scope: resourceArn == nil ? "CLOUDFRONT" : "REGIONAL",
            visibilityConfig: WebACLRules.visibility("WebAcl"),
            description: "Managed rules of AWS",
            rules: .init(rules.all))
        association = resourceArn.map {
            WAFv2.WebACLAssociation("WebAclAssociation", resourceArn: "\($0)", webACLArn: webACL.arn)
        }
        logs = settings.webACLSettings.flatMap { WebACLLogs($0.logs, of: webACL, logging: logging) }
        self.webACL = webACL
    }
}
