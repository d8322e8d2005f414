// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A certificate is in the region of what uses it.
enum CertificateRegionRule: SystemRule {
    static let description = RuleDescription(
        "certificate-region", "A listener or a domain name has a certificate of its own region.",
        reason: "a certificate of ACM is known in its region only: AWS answers that it is not found",
        example: """
              "Domain": {
                "Type": "AWS::ApiGateway::DomainName",
                "Properties": {
                  "DomainName": "api.example.com",
                  "EndpointConfiguration": {"Types": ["EDGE"]},
            -     "CertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/a1b2c3"
            +     "CertificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/a1b2c3"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/acm/latest/userguide/acm-regions.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let certificates = ["Listener", "ListenerCertificate"].flatMap { type in
            outcome.resources(of: "AWS::ElasticLoadBalancingV2::\(type)").flatMap {
                $0["Certificates"].knownElements.map { $0["CertificateArn"] }
            }
        }
        let domains = outcome.resources(of: "AWS::ApiGateway::DomainName")
        let regional =
            domains.map { $0["RegionalCertificateArn"] }
            + outcome.resources(of: "AWS::ApiGatewayV2::DomainName").flatMap {
                $0["DomainNameConfigurations"].knownElements.map { $0["CertificateArn"] }
            }
        return (certificates + regional).compactMap { finding($0, outcome.region) }
            + domains.compactMap { finding($0["CertificateArn"], "us-east-1", isEdge: true, in: $0) }
    }

    private static func finding(
        _ value: PropertyValue, _ region: String?, isEdge: Bool = false, in domain: Outcome.Resource? = nil
    ) -> Diagnostic? {
        guard let region, let parts = value.parts, let start = parts.first?.stringValue else { return nil }
        let fields = start.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count > 4, fields[0] == "arn", fields[2] == "acm", fields[3] != "", fields[3] != region,
            // A private endpoint has its certificate in the region, by the same property.
            !isEdge || domain?["EndpointConfiguration"].isAbsent == true
                || domain?["EndpointConfiguration"]["Types"].elements?.map(\.text) == ["EDGE"],
            !isEdge || fields[1] == "aws"
        else { return nil }
        return error(
            at: value,
            "'\(value.element)' uses a certificate of \(fields[3]), but is "
                + (isEdge ? "at the edge, whose certificates are in us-east-1" : "in \(region)"),
            fix: "take a certificate of \(region)")
    }
}
