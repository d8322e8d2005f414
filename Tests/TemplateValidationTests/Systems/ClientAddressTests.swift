// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// Whose address a web ACL sees.
@Suite struct ClientAddressTests {
    private static let integration = """
        "Integration": {"Type": "AWS::ApiGatewayV2::Integration", "Properties": {
          "ApiId": "api", "IntegrationType": "HTTP_PROXY", "ConnectionType": "VPC_LINK", "ConnectionId": "link",
          "IntegrationUri": {"Ref": "Listener"}}}
        """
    private static let method = """
        "Method": {"Type": "AWS::ApiGateway::Method", "Properties": {
          "RestApiId": "api", "ResourceId": "r", "HttpMethod": "ANY", "AuthorizationType": "AWS_IAM",
          "Integration": {"Type": "HTTP_PROXY", "ConnectionType": "VPC_LINK", "ConnectionId": "link",
            "IntegrationTarget": {"Ref": "Balancer"}, "Uri": "http://a.example.com"}}}
        """

    private func found(_ statement: String, _ caller: String, scheme: String = "internal") throws -> [Diagnostic] {
        try findings(
            "web-acl-address",
            """
            {"Resources": {
              "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"Scheme": "\(scheme)"}},
              "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {
                "LoadBalancerArn": {"Ref": "Balancer"}}},
              "Acl": {"Type": "AWS::WAFv2::WebACL", "Properties": {"Rules": [{"Statement": \(statement)}]}},
              "Association": {"Type": "AWS::WAFv2::WebACLAssociation", "Properties": {
                "WebACLArn": {"Fn::GetAtt": ["Acl", "Arn"]}, "ResourceArn": {"Ref": "Balancer"}}}
              \(caller.isEmpty ? "" : ", \(caller)")
            }}
            """)
    }

    @Test(arguments: [
        (#"{"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP"}}"#, 1),
        (#"{"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "FORWARDED_IP"}}"#, 0),
        (#"{"ManagedRuleGroupStatement": {"VendorName": "AWS", "Name": "AWSManagedRulesAmazonIpReputationList"}}"#, 1),
        (#"{"ManagedRuleGroupStatement": {"VendorName": "AWS", "Name": "AWSManagedRulesAnonymousIpList"}}"#, 1),
        (#"{"ManagedRuleGroupStatement": {"VendorName": "AWS", "Name": "AWSManagedRulesCommonRuleSet"}}"#, 0),
        (#"{"NotStatement": {"Statement": {"GeoMatchStatement": {"CountryCodes": ["DE"]}}}}"#, 1),
        (#"{"GeoMatchStatement": {"CountryCodes": ["DE"], "ForwardedIPConfig": {"HeaderName": "X"}}}"#, 0),
        // Who may come from within is a matter of the link's addresses.
        (#"{"IPSetReferenceStatement": {"Arn": "arn:aws:wafv2:eu-west-1:123456789012:regional/ipset/a/1"}}"#, 0),
        // Nobody knows what these are made of.
        (#"{"RateBasedStatement": {"Fn::ForEach::Loop": ["I", ["a"], {"X${I}": {"AggregateKeyType": "IP"}}]}}"#, 0),
        (#"{"Fn::Transform": {"Name": "Made"}}"#, 0),
        (#"{"NotStatement": {"Statement": {"Fn::GetAtt": ["Acl", "Arn"]}}}"#, 0),
    ]) func statementsAskTheHeader(statement: String, count: Int) throws {
        let found = try found(statement, Self.integration)
        #expect(found.map(\.severity) == Array(repeating: .warning, count: count))
    }

    @Test func onlyBehindALink() throws {
        let rate = #"{"RateBasedStatement": {"Limit": 100, "AggregateKeyType": "IP"}}"#
        #expect(try found(rate, Self.method).count == 1)
        #expect(try found(rate, "").isEmpty)
        // Clients may call it themselves too.
        #expect(try found(rate, Self.integration, scheme: "internet-facing").isEmpty)
    }
}
