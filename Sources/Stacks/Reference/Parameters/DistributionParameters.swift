// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The parts of us-east-1 that CloudFront takes.
struct DistributionParameters: Component {
    /// Nil when the stack makes the certificate, or no name needs one.
    let certificateArn: Parameter<ARN<CertificateManager.Certificate>>?
    let webACLArn: Parameter<ARN<WAFv2.WebACL>>?

    init(_ settings: DistributionSettings) {
        certificateArn = settings.certificateArn.map {
            Parameter(
                "DistributionCertificateArn", value: $0, from: settings.argument("certificateArn"),
                allowedPattern: "arn:[a-z-]+:acm:us-east-1:.+",
                description: "The certificate of the domain name that CloudFront shows",
                constraintDescription: "the ARN of a certificate of us-east-1")
        }
        webACLArn = settings.webACLArn.map {
            Parameter(
                "DistributionWebAclArn", value: $0, from: settings.argument("webACLArn"),
                allowedPattern: "arn:[a-z-]+:wafv2:us-east-1:.+:global/webacl/.+",
                description: "The web ACL before CloudFront",
                constraintDescription: "the ARN of a web ACL of scope CLOUDFRONT")
        }
    }

    var body: some StackContent {
        let all: [(any AnyParameter)?] = [certificateArn, webACLArn]
        let given = all.compactMap { $0 }
        if !given.isEmpty { ParameterGroup("CloudFront", given) }
    }
}
