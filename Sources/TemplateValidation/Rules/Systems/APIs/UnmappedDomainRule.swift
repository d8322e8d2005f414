// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A domain name leads to an API.
enum UnmappedDomainRule: SystemRule {
    static let description = RuleDescription(
        "unmapped-domain", "A domain name that is made with an API is mapped to it.",
        reason: "every call by the domain name is answered 403",
        example: """
              "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}},
              "Stage": {
                "Type": "AWS::ApiGatewayV2::Stage",
                "Properties": {"ApiId": {"Ref": "Api"}, "StageName": "$default", "AutoDeploy": true}
              },
              "Domain": {
                "Type": "AWS::ApiGatewayV2::DomainName",
                "Properties": {
                  "DomainName": "api.example.com",
                  "DomainNameConfigurations": [
                    {
                      "CertificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/a1b2c3"
                    }
                  ]
                }
            + },
            + "Mapping": {
            +   "Type": "AWS::ApiGatewayV2::ApiMapping",
            +   "Properties": {
            +     "ApiId": {"Ref": "Api"},
            +     "DomainName": {"Ref": "Domain"},
            +     "Stage": {"Ref": "Stage"}
            +   }
              }
            """,
        source:
            "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let domains = ["AWS::ApiGateway::DomainName", "AWS::ApiGatewayV2::DomainName"].flatMap {
            outcome.resources(of: $0)
        }
        let hasStages = ["AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment", "AWS::ApiGatewayV2::Stage"].contains {
            !outcome.resources(of: $0).isEmpty
        }
        guard outcome.isComplete, !domains.isEmpty, hasStages else { return [] }
        let mapped = ["BasePathMapping", "ApiMapping"].flatMap { kind in
            ["AWS::ApiGateway::", "AWS::ApiGatewayV2::"].flatMap { outcome.resources(of: $0 + kind) }
        }.map { $0["DomainName"] }
        let rules = outcome.resources(of: "AWS::ApiGatewayV2::RoutingRule").map { $0["DomainNameArn"] }
        let names = mapped + rules
        return domains.compactMap { domain in
            guard
                names.allSatisfy({ name in
                    name.resource.map { $0 != domain.logicalID } ?? (name.equals(domain["DomainName"]) == false)
                }), !outcome.outputReferences.exports.contains(domain.logicalID)
            else { return nil }
            return warning(
                at: domain, "'\(domain.logicalID)' is a domain name that leads to no API",
                fix: "add an AWS::ApiGatewayV2::ApiMapping or an AWS::ApiGateway::BasePathMapping with it")
        }
    }
}
