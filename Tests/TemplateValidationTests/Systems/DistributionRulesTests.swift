// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct DistributionRulesTests {
    private let application =
        #"{"Id": "app", "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}"#
    private let cached = #""CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6""#

    private func distribution(
        origins: String? = nil, behavior: String? = nil, target: String = #""app""#, _ more: String = ""
    ) -> String {
        #""D": {"Type": "AWS::CloudFront::Distribution", "Properties": {"DistributionConfig": {"Enabled": true, "Origins": [\#(origins ?? application)], "DefaultCacheBehavior": {"TargetOriginId": \#(target), "ViewerProtocolPolicy": "https-only", \#(behavior ?? cached)}\#(more.isEmpty ? "" : ", ")\#(more)}}}"#
    }

    @Test func behaviorsLeadToOrigins() throws {
        func found(_ resources: String) throws -> Int {
            try findings("distribution-origin", resources: resources).count
        }
        #expect(try found(distribution()) == 0)
        #expect(try found(distribution(target: #""api""#)) == 1)
        #expect(try found(distribution(target: #"{"Ref": "P"}"#)) == 0)
        let unknown =
            #"{"Id": {"Ref": "P"}, "DomainName": "example.com", "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}"#
        #expect(try found(distribution(origins: unknown)) == 0)
        let group =
            #""OriginGroups": {"Quantity": 1, "Items": [{"Id": "both", "FailoverCriteria": {"StatusCodes": {"Quantity": 1, "Items": [500]}}, "Members": {"Quantity": 2, "Items": [{"OriginId": "app"}, {"OriginId": "spare"}]}}]}"#
        #expect(try found(distribution(target: #""both""#, group)) == 1)
    }

    @Test(arguments: [
        (#"{"Id": "app", "DomainName": "example.com"}"#, 1),
        (#"{"Id": "app", "DomainName": "b.s3-website-eu-west-1.amazonaws.com", "S3OriginConfig": {}}"#, 1),
        (
            #"{"Id": "app", "DomainName": "b.s3.amazonaws.com", "OriginAccessControlId": "E1", "S3OriginConfig": {"OriginAccessIdentity": "origin-access-identity/cloudfront/E2"}}"#,
            1
        ),
        (
            #"{"Id": "app", "DomainName": "b.s3.amazonaws.com", "OriginAccessControlId": "E1", "S3OriginConfig": {"OriginAccessIdentity": ""}}"#,
            0
        ),
        (
            #"{"Id": "app", "DomainName": "b.s3-website-eu-west-1.amazonaws.com", "CustomOriginConfig": {"OriginProtocolPolicy": "http-only"}}"#,
            0
        ),
    ])
    func anOriginIsOfOneKind(origin: String, count: Int) throws {
        #expect(try findings("distribution-origin", resources: distribution(origins: origin)).count == count)
    }

    @Test func aBehaviorSaysOnceHowItCaches() throws {
        func found(_ behavior: String) throws -> Int {
            try findings("distribution-behavior", resources: distribution(behavior: behavior)).count
        }
        let forwarded = #""ForwardedValues": {"QueryString": false}"#
        #expect(try found(cached) == 0)
        #expect(try found(forwarded) == 0)
        #expect(try found(#""Compress": true"#) == 1)
        #expect(try found("\(cached), \(forwarded)") == 1)
        #expect(try found(#"\#(cached), "DefaultTTL": 60"#) == 1)
        #expect(try found(#"\#(forwarded), "DefaultTTL": 60"#) == 0)
    }

    @Test func aliasesNeedACertificateOfTheRightRegion() throws {
        let certificate =
            #", "C": {"Type": "AWS::CertificateManager::Certificate", "Properties": {"DomainName": "www.example.com", "ValidationMethod": "DNS"}}"#
        func found(_ viewer: String?, region: String? = nil) throws -> Int {
            let viewer = viewer.map {
                #", "ViewerCertificate": {"AcmCertificateArn": \#($0), "SslSupportMethod": "sni-only"}"#
            }
            return try findings(
                "distribution-certificate",
                resources: distribution(#""Aliases": ["www.example.com"]\#(viewer ?? "")"#) + certificate,
                region: region
            ).count
        }
        #expect(try found(nil) == 1)
        #expect(try found(#"{"Ref": "C"}"#) == 0)
        #expect(try found(#"{"Ref": "C"}"#, region: "us-east-1") == 0)
        #expect(try found(#"{"Ref": "C"}"#, region: "eu-west-1") == 1)
        #expect(try found(#"{"Ref": "P"}"#, region: "eu-west-1") == 0)
        #expect(try found(#""arn:aws:acm:eu-west-1:123456789012:certificate/a""#) == 1)
        #expect(try found(#""arn:aws:acm:us-east-1:123456789012:certificate/a""#) == 0)
    }

    private func bucket(
        _ access: String, policy: String, domain: String = #"{"Fn::GetAtt": ["B", "RegionalDomainName"]}"#
    ) -> String {
        distribution(
            origins:
                #"{"Id": "app", "DomainName": \#(domain), \#(access)}"#)
            + #", "B": {"Type": "AWS::S3::Bucket"}, "Y": {"Type": "AWS::S3::BucketPolicy", "Properties": {"Bucket": {"Ref": "B"}, "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": \#(policy), "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${B.Arn}/*"}}]}}}"#
    }

    private let control = #""OriginAccessControlId": "E1", "S3OriginConfig": {}"#

    @Test(arguments: [
        (#"{"Service": "cloudfront.amazonaws.com"}"#, 0), (#""*""#, 0), (#"{"Ref": "P"}"#, 0),
        (#"{"Service": "logging.s3.amazonaws.com"}"#, 1), (#"{"CanonicalUser": "abc"}"#, 1),
    ])
    func anOriginAccessControlNeedsAPolicy(principal: String, count: Int) throws {
        #expect(try findings("distribution-bucket", resources: bucket(control, policy: principal)).count == count)
    }

    @Test(arguments: [
        (#"{"Fn::Sub": "${B}.s3.${AWS::Region}.amazonaws.com"}"#, 1), (#"{"Fn::GetAtt": ["B", "DomainName"]}"#, 1),
        (#"{"Fn::Sub": "${P}.s3.amazonaws.com"}"#, 0), (#""b.s3.amazonaws.com""#, 0),
    ])
    func theBucketIsFoundByItsAddress(domain: String, count: Int) throws {
        let json = bucket(control, policy: #"{"Service": "logging.s3.amazonaws.com"}"#, domain: domain)
        #expect(try findings("distribution-bucket", resources: json).count == count)
    }

    @Test func anIdentityNeedsAPolicyToo() throws {
        let identity = #""S3OriginConfig": {"OriginAccessIdentity": "origin-access-identity/cloudfront/E2"}"#
        #expect(
            try findings("distribution-bucket", resources: bucket(identity, policy: #"{"CanonicalUser": "abc"}"#)) == []
        )
        let found = try findings(
            "distribution-bucket", resources: bucket(identity, policy: #"{"Service": "logging.s3.amazonaws.com"}"#))
        #expect(found.map(\.severity) == [.warning])
    }

    private func edge(
        _ arn: String, function: String = "",
        services: String = #"["lambda.amazonaws.com", "edgelambda.amazonaws.com"]"#
    ) -> String {
        distribution(
            behavior:
                #"\#(cached), "LambdaFunctionAssociations": [{"EventType": "viewer-request", "LambdaFunctionARN": \#(arn)}]"#
        )
            + #", "R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": \#(services)}, "Action": "sts:AssumeRole"}]}}}, "F": {"Type": "AWS::Lambda::Function", "Properties": {"Runtime": "nodejs22.x", "Handler": "index.handler", "Role": {"Fn::GetAtt": ["R", "Arn"]}, "Code": {"ZipFile": "a"}\#(function)}}, "V": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "F"}}}"#
    }

    @Test func functionsAtTheEdgeAreVersions() throws {
        func found(_ resources: String, region: String? = nil) throws -> Int {
            try findings("edge-function", resources: resources, region: region).count
        }
        #expect(try found(edge(#"{"Ref": "V"}"#), region: "us-east-1") == 0)
        #expect(try found(edge(#"{"Ref": "P"}"#), region: "eu-west-1") == 0)
        #expect(try found(edge(#"{"Fn::GetAtt": ["F", "Arn"]}"#)) == 1)
        #expect(try found(edge(#"{"Ref": "V"}"#), region: "eu-west-1") == 1)
        #expect(try found(edge(#"{"Ref": "V"}"#, function: #", "Environment": {"Variables": {"A": "b"}}"#)) == 1)
        #expect(try found(edge(#"{"Ref": "V"}"#, services: #""lambda.amazonaws.com""#)) == 1)
        #expect(try found(edge(#"{"Ref": "V"}"#, services: #"["lambda.amazonaws.com", {"Ref": "P"}]"#)) == 0)
    }

    @Test func webACLsHaveTheirScope() throws {
        func list(_ scope: String) -> String {
            #", "W": {"Type": "AWS::WAFv2::WebACL", "Properties": {"Scope": "\#(scope)", "DefaultAction": {"Allow": {}}, "VisibilityConfig": {"CloudWatchMetricsEnabled": true, "MetricName": "m", "SampledRequestsEnabled": true}}}"#
        }
        let use = distribution(#""WebACLId": {"Fn::GetAtt": ["W", "Arn"]}"#)
        #expect(try findings("web-acl-scope", resources: use + list("CLOUDFRONT"), region: "us-east-1") == [])
        #expect(try findings("web-acl-scope", resources: use + list("REGIONAL"), region: "us-east-1").count == 1)
        #expect(try findings("web-acl-scope", resources: use + list("CLOUDFRONT"), region: "eu-west-1").count == 1)
    }

    private func record(_ type: String, _ name: String, zone: String, recordType: String = "A") -> String {
        #""L": {"Type": "\#(type)", "Properties": {}}, "Other": {"Type": "\#(type)", "Properties": {}}, "Z": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "example.com"}}, "R": {"Type": "AWS::Route53::RecordSet", "Properties": {"HostedZoneId": {"Ref": "Z"}, "Name": "www.example.com", "Type": "\#(recordType)", "AliasTarget": {"DNSName": {"Fn::Sub": "dualstack.${L.\#(name)}"}, "HostedZoneId": \#(zone)}}}"#
    }

    @Test(arguments: [
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", "DNSName", #"{"Fn::GetAtt": ["L", "CanonicalHostedZoneID"]}"#, 0),
        (
            "AWS::ElasticLoadBalancingV2::LoadBalancer", "DNSName",
            #"{"Fn::GetAtt": ["Other", "CanonicalHostedZoneID"]}"#, 0
        ),
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", "DNSName", #"{"Ref": "P"}"#, 0),
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", "DNSName", #""Z32O12XQLNTSW2""#, 0),
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", "DNSName", #""Z2FDTNDATAQYW2""#, 1),
        ("AWS::ElasticLoadBalancingV2::LoadBalancer", "DNSName", #"{"Ref": "Z"}"#, 1),
        ("AWS::CloudFront::Distribution", "DomainName", #""Z2FDTNDATAQYW2""#, 0),
        ("AWS::CloudFront::Distribution", "DomainName", #"{"Ref": "P"}"#, 0),
        ("AWS::CloudFront::Distribution", "DomainName", #""Z32O12XQLNTSW2""#, 1),
        ("AWS::CloudFront::Distribution", "DomainName", #"{"Ref": "Z"}"#, 1),
    ])
    func anAliasNamesTheZoneOfItsTarget(type: String, name: String, zone: String, count: Int) throws {
        #expect(try findings("alias-target", resources: record(type, name, zone: zone)).count == count)
    }

    @Test func anAliasOfALoadBalancerIsAnAddress() throws {
        let json = record(
            "AWS::ElasticLoadBalancingV2::LoadBalancer", "DNSName",
            zone: #"{"Fn::GetAtt": ["L", "CanonicalHostedZoneID"]}"#, recordType: "CNAME")
        #expect(try findings("alias-target", resources: json).count == 1)
    }

    @Test(arguments: [
        (
            #""HostedZoneName": "example.com.", "Name": "www.example.com", "TTL": "1", "ResourceRecords": ["192.0.2.1"]"#,
            0
        ),
        (#""HostedZoneName": "example.com.", "Name": "EXAMPLE.com.", "TTL": "1", "ResourceRecords": ["192.0.2.1"]"#, 0),
        (
            #""HostedZoneName": "example.com.", "Name": {"Fn::Sub": "www.${P}"}, "TTL": "1", "ResourceRecords": ["192.0.2.1"]"#,
            0
        ),
        (
            #""HostedZoneName": "example.com.", "Name": "wwwexample.com", "TTL": "1", "ResourceRecords": ["192.0.2.1"]"#,
            1
        ),
        (#""HostedZoneId": "Z1", "Name": "a.b", "TTL": "1"  "#, 1),
        (#""HostedZoneId": "Z1", "Name": "a.b", "ResourceRecords": ["192.0.2.1"]"#, 1),
    ])
    func aRecordLiesInItsZone(properties: String, count: Int) throws {
        let json = #""R": {"Type": "AWS::Route53::RecordSet", "Properties": {"Type": "A", \#(properties)}}"#
        #expect(try findings("record-zone", resources: json).count == count)
    }
}
