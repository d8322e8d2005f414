// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A certificate is validated in the zones of its names, and has the names of what uses it.
enum CertificateNameRule: SystemRule {
    static let description = RuleDescription(
        "certificate-name", "A certificate is validated in the zones of its names, and covers what uses it.",
        reason: "nobody looks for the record in another domain's zone: the stack waits until it fails",
        example: """
              "Zone": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.com"}},
              "Certificate": {
                "Type": "AWS::CertificateManager::Certificate",
                "Properties": {
            -     "DomainName": "www.example.org",
            +     "DomainName": "www.example.com",
                  "ValidationMethod": "DNS",
                  "DomainValidationOptions": [
            -       {"DomainName": "www.example.org", "HostedZoneId": {"Ref": "Zone"}}
            +       {"DomainName": "www.example.com", "HostedZoneId": {"Ref": "Zone"}}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::CertificateManager::Certificate").flatMap { zones($0, outcome) }
            + uses.flatMap { use in outcome.resources(of: use.type).flatMap { findings(use, $0, outcome) } }
    }

    // MARK: - Zones

    private static func zones(_ certificate: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        let names = names(of: certificate)
        return certificate["DomainValidationOptions"].knownElements.compactMap { option in
            guard !option.isUnknown, let domain = option["DomainName"].text else { return nil }
            let plain = domain.plainDomainName
            if let names, !names.contains(plain) {
                return error(
                    at: option["DomainName"],
                    "'\(certificate.logicalID)' says how '\(domain)' is validated, which is none of its names",
                    why: "ACM answers that it is not a domain name of the request",
                    fix: "write one of \(names.sorted().joined(separator: ", "))")
            }
            guard let zone = outcome.resource(option["HostedZoneId"], of: "AWS::Route53::HostedZone"),
                let outer = zone["Name"].text?.plainDomainName
            else { return nil }
            let inner = plain.hasPrefix("*.") ? String(plain.dropFirst(2)) : plain
            guard inner != outer, !inner.hasSuffix("." + outer) else { return nil }
            return error(
                at: option["HostedZoneId"],
                "'\(certificate.logicalID)' validates '\(domain)' in '\(zone.logicalID)', the zone of '\(outer)'",
                fix: "name the hosted zone of '\(inner)'")
        }
    }

    /// The names that a certificate is for; nil where one of them is unknown.
    private static func names(of certificate: Outcome.Resource) -> Set<String>? {
        guard let others = certificate["SubjectAlternativeNames"].elements else { return nil }
        let all = ([certificate["DomainName"]] + others).map { $0.text?.plainDomainName }
        return all.contains(nil) ? nil : Set(all.compactMap { $0 })
    }

    // MARK: - Uses

    /// A type that shows a certificate to whoever asks for a name.
    private struct Use {
        let type: String
        let names: [String]
        let certificates: [[String]]
    }

    private static let uses = [
        Use(
            type: "AWS::CloudFront::Distribution", names: ["DistributionConfig", "Aliases"],
            certificates: [["DistributionConfig", "ViewerCertificate", "AcmCertificateArn"]]),
        Use(
            type: "AWS::ApiGateway::DomainName", names: ["DomainName"],
            certificates: [["CertificateArn"], ["RegionalCertificateArn"]]),
        Use(
            type: "AWS::ApiGatewayV2::DomainName", names: ["DomainName"],
            certificates: [["DomainNameConfigurations", "CertificateArn"]]),
        Use(type: "AWS::AppSync::DomainName", names: ["DomainName"], certificates: [["CertificateArn"]]),
        Use(
            type: "AWS::Cognito::UserPoolDomain", names: ["Domain"],
            certificates: [["CustomDomainConfig", "CertificateArn"]]),
    ]

    private static func findings(_ use: Use, _ user: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        for path in use.certificates {
            for value in user.properties.values(at: path) {
                guard let certificate = outcome.resource(value, of: "AWS::CertificateManager::Certificate"),
                    let names = names(of: certificate)
                else { continue }
                return user.properties.values(at: use.names).compactMap { name in
                    guard let text = name.text?.plainDomainName, text.contains("."),
                        !names.contains(where: { covers($0, text) })
                    else { return nil }
                    return error(
                        at: name,
                        "'\(user.logicalID)' has the name '\(text)', and its certificate '\(certificate.logicalID)' is for "
                            + names.sorted().joined(separator: ", "),
                        why: "AWS refuses a name that the certificate does not cover",
                        fix: "add '\(text)' to SubjectAlternativeNames of '\(certificate.logicalID)'")
                }
            }
        }
        return []
    }

    /// `*` stands for one label.
    private static func covers(_ certified: String, _ name: String) -> Bool {
        if certified == name { return true }
        guard certified.hasPrefix("*."), name.hasSuffix(certified.dropFirst()) else { return false }
        return !name.dropLast(certified.utf8.count - 1).contains(".")
    }
}
