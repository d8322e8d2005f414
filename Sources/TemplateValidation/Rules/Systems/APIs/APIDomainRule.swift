// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A domain name of an API has the certificate that its endpoint takes.
enum APIDomainRule: SystemRule {
    static let description = RuleDescription(
        "api-domain", "A domain name of a REST API has the certificate of its endpoint's kind.",
        reason: "API Gateway refuses the domain name",
        example: """
              "Domain": {
                "Type": "AWS::ApiGateway::DomainName",
                "Properties": {
                  "DomainName": "api.example.com",
                  "EndpointConfiguration": {"Types": ["REGIONAL"]},
            -     "CertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/a"
            +     "RegionalCertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/a"
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ApiGateway::DomainName").compactMap { domain in
            let configuration = domain["EndpointConfiguration"]
            guard !configuration.isUnknown, let types = configuration["Types"].elements, types.count <= 1,
                let type = configuration.isAbsent || types.isEmpty ? "EDGE" : types[0].text
            else { return nil }
            let wanted = type == "REGIONAL" ? "RegionalCertificateArn" : "CertificateArn"
            let other = type == "REGIONAL" ? "CertificateArn" : "RegionalCertificateArn"
            guard type == "REGIONAL" || type == "EDGE", domain[wanted].isAbsent else { return nil }
            return error(
                at: domain[other].isAbsent ? domain.properties : domain[other],
                "'\(domain.logicalID)' has \(type == "REGIONAL" ? "a regional" : "an edge-optimized") endpoint and no "
                    + wanted,
                fix: type == "REGIONAL"
                    ? "set RegionalCertificateArn to a certificate of the same region"
                    : "set CertificateArn to a certificate in us-east-1, or Types to [\"REGIONAL\"]")
        }
    }
}
