// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// TLS is of a version that still protects.
enum OldTLSRule: SystemRule {
    static let description = RuleDescription(
        "old-tls", "Encrypted connections need TLS 1.2 at least.",
        reason: "older versions have known weaknesses, and AWS itself no longer accepts them",
        example: """
              "D": {
                "Type": "AWS::ApiGateway::DomainName",
                "Properties": {
                  "DomainName": "api.example.com",
                  "RegionalCertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/a1b2c3",
                  "EndpointConfiguration": {"Types": ["REGIONAL"]},
            -     "SecurityPolicy": "TLS_1_0"
            +     "SecurityPolicy": "TLS_1_2"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html"
    )

    private struct Setting {
        let type: String
        let path: [String]
        let old: Set<String>
        let fix: String
    }

    private static let settings = [
        Setting(
            type: "AWS::ElasticLoadBalancingV2::Listener", path: ["SslPolicy"],
            old: [
                "ELBSecurityPolicy-2015-05", "ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-TLS-1-0-2015-04",
                "ELBSecurityPolicy-TLS-1-1-2017-01", "ELBSecurityPolicy-FS-2018-06",
                "ELBSecurityPolicy-FS-1-1-2019-08", "ELBSecurityPolicy-TLS13-1-0-2021-06",
                "ELBSecurityPolicy-TLS13-1-1-2021-06",
            ], fix: "use ELBSecurityPolicy-TLS13-1-2-2021-06"),
        Setting(
            type: "AWS::CloudFront::Distribution",
            path: ["DistributionConfig", "ViewerCertificate", "MinimumProtocolVersion"],
            old: ["SSLv3", "TLSv1", "TLSv1_2016", "TLSv1.1_2016"], fix: "use TLSv1.2_2021"),
        Setting(type: "AWS::ApiGateway::DomainName", path: ["SecurityPolicy"], old: ["TLS_1_0"], fix: "use TLS_1_2"),
        Setting(
            type: "AWS::OpenSearchService::Domain", path: ["DomainEndpointOptions", "TLSSecurityPolicy"],
            old: ["Policy-Min-TLS-1-0-2019-07"], fix: "use Policy-Min-TLS-1-2-2019-07"),
        Setting(
            type: "AWS::Elasticsearch::Domain", path: ["DomainEndpointOptions", "TLSSecurityPolicy"],
            old: ["Policy-Min-TLS-1-0-2019-07"], fix: "use Policy-Min-TLS-1-2-2019-07"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        settings.flatMap { setting in
            system.outcome.resources(of: setting.type).compactMap { resource in
                let value = resource.properties.value(at: setting.path)
                guard let text = value.text, setting.old.contains(text) else { return nil }
                return warning(
                    at: value, "'\(resource.logicalID)' accepts TLS older than 1.2 by \(text)", fix: setting.fix)
            }
        }
    }
}
