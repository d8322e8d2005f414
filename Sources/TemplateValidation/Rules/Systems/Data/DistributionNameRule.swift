// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A distribution answers to the names whose records lead to it.
enum DistributionNameRule: SystemRule {
    static let description = RuleDescription(
        "distribution-name", "The name of a record that leads to a distribution is one of the distribution's Aliases.",
        reason: "CloudFront answers requests for a name that is not an alias of a distribution with 403",
        example: """
              "D": {
                "Type": "AWS::CloudFront::Distribution",
                "Properties": {
                  "DistributionConfig": {
                    "Enabled": true,
            +       "Aliases": ["www.example.com"],
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
              },
              "R": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": "Z0123456789ABCDEFGHIJ",
                  "Name": "www.example.com",
                  "Type": "A",
                  "AliasTarget": {
                    "DNSName": {"Fn::GetAtt": ["D", "DomainName"]},
                    "HostedZoneId": "Z2FDTNDATAQYW2"
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/CNAMEs.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        guard !outcome.resources(of: "AWS::CloudFront::Distribution").isEmpty else { return [] }
        return outcome.records.compactMap { record, _ in
            target(of: record, outcome).flatMap { finding(record["Name"], $0) }
        }
    }

    private static func target(of record: PropertyValue, _ outcome: Outcome) -> Outcome.Resource? {
        let values = [record["AliasTarget"]["DNSName"]] + record["ResourceRecords"].knownElements
        for value in values {
            guard let reference = value.reference, reference.attribute == "DomainName",
                let target = outcome[reference.logicalID], target.type == "AWS::CloudFront::Distribution"
            else { continue }
            return target
        }
        return nil
    }

    private static func finding(_ name: PropertyValue, _ distribution: Outcome.Resource) -> Diagnostic? {
        let configuration = distribution["DistributionConfig"]
        // The names of tenants are their own.
        guard !configuration.isUnknown, configuration["ConnectionMode"].text(default: "direct") == "direct",
            configuration["CNAMEs"].isAbsent, let aliases = configuration["Aliases"].elements, !name.isAbsent
        else { return nil }
        if !aliases.isEmpty {
            guard let text = name.text?.plainDomainName, !isWildcard(text) else { return nil }
            let known = aliases.map { $0.text?.plainDomainName }
            guard known.allSatisfy({ $0.map { !covers($0, text) } ?? false }) else { return nil }
        }
        let shown = name.text.map { "'\($0)'" } ?? "a name"
        // The name may be given to the distribution by hand, later.
        return warning(
            at: name,
            "'\(name.element)' leads from \(shown) to '\(distribution.logicalID)', which \(aliases.isEmpty ? "has no Aliases" : "does not have it in Aliases")",
            fix: "add the name to Aliases of '\(distribution.logicalID)', and a certificate for it")
    }

    /// Route 53 writes `*` as `\052` too.
    private static func isWildcard(_ name: String) -> Bool { name.hasPrefix("*") || name.hasPrefix("\\052") }

    /// `*` stands for one label, or several.
    private static func covers(_ alias: String, _ name: String) -> Bool {
        alias == name || alias.hasPrefix("*.") && name.hasSuffix(alias.dropFirst())
    }
}
