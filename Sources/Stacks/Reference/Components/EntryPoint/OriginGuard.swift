// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A web ACL that lets nothing in but what carries the distribution's secret.
struct OriginGuard: Component {
    /// The header that CloudFront sets, and overwrites where a client sends one.
    static let header: Value<String> = "x-origin-verify"

    let webACL: WAFv2.WebACL
    let association: WAFv2.WebACLAssociation

    init(_ resourceArn: Value<String>, secret: Value<String>) {
        let webACL = WAFv2.WebACL(
            "OriginWebAcl",
            defaultAction: .init(block: .init()),
            scope: "REGIONAL",
            visibilityConfig: Self.visibility("OriginWebAcl"),
            description: "Only the distribution may call",
            rules: [
                .init(
                    name: "FromDistribution",
                    priority: 0,
                    statement: .init(
                        byteMatchStatement: .init(
                            fieldToMatch: .init(singleHeader: .init(name: Self.header)),
                            positionalConstraint: .exactly,
                            textTransformations: [.init(priority: 0, type: .noneValue)],
                            searchString: secret)),
                    visibilityConfig: Self.visibility("FromDistribution"),
                    action: .init(allow: .init()))
            ])
        association = WAFv2.WebACLAssociation(
            "OriginWebAclAssociation", resourceArn: "\(resourceArn)", webACLArn: webACL.arn)
        self.webACL = webACL
    }

    private static func visibility(_ name: String) -> WAFv2.WebACL.VisibilityConfig {
        .init(cloudWatchMetricsEnabled: true, metricName: .init(name), sampledRequestsEnabled: true)
    }
}
