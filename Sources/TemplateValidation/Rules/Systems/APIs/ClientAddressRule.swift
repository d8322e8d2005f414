// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A web ACL behind an API's link sees the link's addresses, not those of clients.
enum ClientAddressRule: SystemRule {
    static let description = RuleDescription(
        "web-acl-address", "A web ACL on a load balancer behind an API asks a header for the client's address.",
        reason:
            "requests come from the VPC link, so lists of attackers match nobody, and a limit for each address is one "
            + "for all clients together",
        example: """
              "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "api", "ProtocolType": "HTTP"}},
              "Link": {
                "Type": "AWS::ApiGatewayV2::VpcLink",
                "Properties": {"Name": "link", "SubnetIds": ["subnet-0123456789abcdef0"]}
              },
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {
                  "Scheme": "internal",
                  "Subnets": ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
                }
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 80,
                  "Protocol": "HTTP",
                  "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]
                }
              },
              "Integration": {
                "Type": "AWS::ApiGatewayV2::Integration",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "IntegrationType": "HTTP_PROXY",
                  "ConnectionType": "VPC_LINK",
                  "ConnectionId": {"Ref": "Link"},
                  "IntegrationMethod": "ANY",
                  "IntegrationUri": {"Ref": "Listener"},
                  "PayloadFormatVersion": "1.0",
                  "RequestParameters": {"overwrite:header.X-Client": "$context.identity.sourceIp"}
                }
              },
              "Route": {
                "Type": "AWS::ApiGatewayV2::Route",
                "Properties": {
                  "ApiId": {"Ref": "Api"},
                  "RouteKey": "$default",
                  "AuthorizationType": "AWS_IAM",
                  "Target": {"Fn::Sub": "integrations/${Integration}"}
                }
              },
              "Stage": {
                "Type": "AWS::ApiGatewayV2::Stage",
                "Properties": {"ApiId": {"Ref": "Api"}, "StageName": "$default", "AutoDeploy": true}
              },
              "Acl": {
                "Type": "AWS::WAFv2::WebACL",
                "Properties": {
                  "Scope": "REGIONAL",
                  "DefaultAction": {"Allow": {}},
                  "VisibilityConfig": {
                    "CloudWatchMetricsEnabled": true,
                    "MetricName": "acl",
                    "SampledRequestsEnabled": true
                  },
                  "Rules": [
                    {
                      "Name": "rate",
                      "Priority": 0,
                      "Action": {"Block": {}},
                      "VisibilityConfig": {
                        "CloudWatchMetricsEnabled": true,
                        "MetricName": "rate",
                        "SampledRequestsEnabled": true
                      },
                      "Statement": {
            -           "RateBasedStatement": {"Limit": 1000, "AggregateKeyType": "IP"}
            +           "RateBasedStatement": {
            +             "Limit": 1000,
            +             "AggregateKeyType": "FORWARDED_IP",
            +             "ForwardedIPConfig": {"HeaderName": "X-Client", "FallbackBehavior": "MATCH"}
            +           }
                      }
                    }
                  ]
                }
              },
              "Association": {
                "Type": "AWS::WAFv2::WebACLAssociation",
                "Properties": {
                  "WebACLArn": {"Fn::GetAtt": ["Acl", "Arn"]},
                  "ResourceArn": {"Ref": "Balancer"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-forwarded-ip-address.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let linked = balancers(outcome)
        guard !linked.isEmpty else { return [] }
        var seen: Set<String> = []
        return outcome.resources(of: "AWS::WAFv2::WebACLAssociation").flatMap { association -> [Diagnostic] in
            guard let balancer = association["ResourceArn"].resource, let integration = linked[balancer],
                let list = outcome.resource(association["WebACLArn"], of: "AWS::WAFv2::WebACL"),
                seen.insert(list.logicalID).inserted
            else { return [] }
            let place = "'\(balancer)', where '\(integration)' sends requests through a VPC link"
            return list["Rules"].knownElements.flatMap { rule in
                statements(rule["Statement"]).compactMap { finding(on: $0, list.logicalID, place) }
            }
        }
    }

    /// Internal load balancers that an API's link leads to, each with the integration or method that says so. What is not
    /// internal may be called by clients themselves as well.
    private static func balancers(_ outcome: Outcome) -> [String: String] {
        var found: [String: String] = [:]
        func note(_ target: PropertyValue, _ source: Outcome.Resource) {
            let named = outcome.resource(target)
            let balancer =
                named?.type == "AWS::ElasticLoadBalancingV2::Listener"
                ? named.flatMap { outcome.resource($0["LoadBalancerArn"]) } : named
            guard let balancer, balancer.type == "AWS::ElasticLoadBalancingV2::LoadBalancer",
                balancer["Scheme"].text == "internal"
            else { return }
            found[balancer.logicalID] = found[balancer.logicalID] ?? source.logicalID
        }
        for integration in outcome.resources(of: "AWS::ApiGatewayV2::Integration")
        where integration["ConnectionType"].text == "VPC_LINK" {
            note(integration["IntegrationUri"], integration)
        }
        for method in outcome.resources(of: "AWS::ApiGateway::Method")
        where method["Integration"]["ConnectionType"].text == "VPC_LINK" {
            note(method["Integration"]["IntegrationTarget"], method)
        }
        return found
    }

    /// A statement, and those that it is made of.
    private static func statements(_ statement: PropertyValue) -> [PropertyValue] {
        // What nobody knows is made of itself, without end.
        if statement.isUnknown { return [] }
        let parts =
            ["AndStatement", "OrStatement"].flatMap { statement[$0]["Statements"].knownElements }
            + [statement["NotStatement"]["Statement"], statement["RateBasedStatement"]["ScopeDownStatement"]]
        return [statement] + parts.filter { !$0.isAbsent }.flatMap(statements)
    }

    private static func finding(on statement: PropertyValue, _ list: String, _ place: String) -> Diagnostic? {
        let group = statement["ManagedRuleGroupStatement"]
        if group["VendorName"].text == "AWS", let name = group["Name"].text, lists.contains(name) {
            return warning(
                at: group["Name"], "'\(list)' asks \(name) on \(place): it looks up the link's address",
                why: "that rule group knows no header, so no client is ever found in it",
                fix: "leave it out, or protect a REST API's stage or a distribution instead")
        }
        let rate = statement["RateBasedStatement"]
        if rate["AggregateKeyType"].text == "IP" {
            return warning(
                at: rate["AggregateKeyType"],
                "'\(list)' counts the requests of each address on \(place): it counts those of the link",
                why: "all clients together are let through that often, and then turned away together",
                fix: header)
        }
        let geography = statement["GeoMatchStatement"]
        if !geography.isAbsent, !geography.isUnknown, geography["ForwardedIPConfig"].isAbsent {
            return warning(
                at: geography, "'\(list)' asks where clients are on \(place): the link's address is in no country",
                why: "the rule matches nobody", fix: header)
        }
        return nil
    }

    private static let lists: Set = ["AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesAnonymousIpList"]
    private static let header =
        "have the API write $context.identity.sourceIp over a header, and name that in ForwardedIPConfig"
}
