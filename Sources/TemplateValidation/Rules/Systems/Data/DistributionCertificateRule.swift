// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A distribution with names of its own proves them, with a certificate that CloudFront can use.
enum DistributionCertificateRule: SystemRule {
    static let description = RuleDescription(
        "distribution-certificate", "A distribution with aliases has a certificate, made in us-east-1.",
        reason: "CloudFront rejects the distribution: the certificate is missing or in a Region that it does not read",
        example: """
              "D": {
                "Type": "AWS::CloudFront::Distribution",
                "Properties": {
                  "DistributionConfig": {
                    "Enabled": true,
                    "Aliases": ["www.example.com"],
            +       "ViewerCertificate": {
            +         "AcmCertificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/a1b2c3",
            +         "SslSupportMethod": "sni-only",
            +         "MinimumProtocolVersion": "TLSv1.2_2021"
            +       },
                    "Origins": [
                      {
                        "Id": "app",
                        "DomainName": "example.com",
                        "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}
                      }
                    ],
                    "DefaultCacheBehavior": {
                      "TargetOriginId": "app",
                      "ViewerProtocolPolicy": "https-only",
                      "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6"
                    }
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CloudFront::Distribution").compactMap { distribution in
            let configuration = distribution["DistributionConfig"]
            let certificate = configuration["ViewerCertificate"]
            guard !configuration.isUnknown, !certificate.isUnknown else { return nil }
            return missing(configuration, distribution) ?? region(certificate["AcmCertificateArn"], system.outcome)
        }
    }

    private static func missing(_ configuration: PropertyValue, _ distribution: Outcome.Resource) -> Diagnostic? {
        let certificate = configuration["ViewerCertificate"]
        guard let aliases = configuration["Aliases"].elements, let alias = aliases.first,
            alias.text != PseudoParameterNames.nameOfNoValue,
            certificate["AcmCertificateArn"].isAbsent, certificate["IamCertificateId"].isAbsent
        else { return nil }
        return error(
            at: configuration["Aliases"],
            "'\(distribution.logicalID)' has \(alias.text.map { "the alias '\($0)'" } ?? "an alias") and no certificate for it",
            why: "CloudFront rejects the distribution",
            fix: "set AcmCertificateArn and SslSupportMethod of ViewerCertificate")
    }

    private static func region(_ certificate: PropertyValue, _ outcome: Outcome) -> Diagnostic? {
        if let resource = outcome.resource(certificate, of: "AWS::CertificateManager::Certificate"),
            let region = outcome.region, region != "us-east-1", !region.hasPrefix("cn-")
        {
            return error(
                at: certificate,
                "the certificate '\(resource.logicalID)' is made in \(region); CloudFront reads those of us-east-1",
                fix: "make it in a stack in us-east-1 and pass its ARN")
        }
        guard let text = certificate.text, text.hasPrefix("arn:aws:acm:") else { return nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 3, parts[3] != "us-east-1" else { return nil }
        return error(
            at: certificate, "the certificate is in \(parts[3]); CloudFront reads those of us-east-1",
            fix: "make one in us-east-1")
    }
}
