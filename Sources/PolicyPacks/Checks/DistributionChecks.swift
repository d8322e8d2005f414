// SPDX-License-Identifier: Apache-2.0

extension CheckTable {
    private static let config = "DistributionConfig"

    /// Distributions, web ACLs and zones.
    static let distributions: [Check] = [
        Check(
            "distribution-root-object", "AWS::CloudFront::Distribution",
            demands: .isGiven("\(config).DefaultRootObject"), says: "Distributions have a root object.",
            why: "who asks for the root sees what the origin says, its list of objects at worst",
            bad: #""DistributionConfig": {"Enabled": true}"#,
            good: #""DistributionConfig": {"Enabled": true, "DefaultRootObject": "index.html"}"#),
        Check(
            "distribution-viewer-tls", "AWS::CloudFront::Distribution",
            demands: .all([
                .isNoneOf("\(config).DefaultCacheBehavior.ViewerProtocolPolicy", ["allow-all"]),
                .every("\(config).CacheBehaviors", .isNoneOf("ViewerProtocolPolicy", ["allow-all"])),
            ]),
            says: "Distributions answer by HTTPS alone.", why: "requests and cookies can be read on their way",
            bad: #""DistributionConfig": {"DefaultCacheBehavior": {"ViewerProtocolPolicy": "allow-all"}}"#,
            good: #""DistributionConfig": {"DefaultCacheBehavior": {"ViewerProtocolPolicy": "redirect-to-https"}}"#),
        Check(
            "distribution-failover", "AWS::CloudFront::Distribution",
            demands: .isAtLeast("\(config).OriginGroups.Quantity", 1, default: 0),
            says: "Distributions have an origin to fail over to.", why: "it fails with its origin",
            bad: #""DistributionConfig": {"Enabled": true}"#,
            good: #""DistributionConfig": {"Enabled": true, "OriginGroups": {"Quantity": 1, "Items": []}}"#),
        Check(
            "distribution-logging", "AWS::CloudFront::Distribution",
            demands: .any([
                .isGiven("\(config).Logging.Bucket"),
                .companion("AWS::Logs::DeliverySource", at: "ResourceArn", fix: "deliver its logs"),
            ]),
            says: "Distributions log requests.", why: "nobody can tell afterwards who asked for what",
            bad: #""DistributionConfig": {"Enabled": true}"#,
            good: #""DistributionConfig": {"Enabled": true, "Logging": {"Bucket": "b.s3.amazonaws.com"}}"#),
        Check(
            "distribution-web-acl", "AWS::CloudFront::Distribution", demands: .isGiven("\(config).WebACLId"),
            says: "Distributions have a web ACL.", why: "what attacks programs of the web comes through",
            bad: #""DistributionConfig": {"Enabled": true}"#,
            good: #""DistributionConfig": {"Enabled": true, "WebACLId": "a"}"#),
        Check(
            "distribution-own-certificate", "AWS::CloudFront::Distribution",
            demands: .any([
                .isGiven("\(config).ViewerCertificate.AcmCertificateArn"),
                .isGiven("\(config).ViewerCertificate.IamCertificateId"),
            ]),
            says: "Distributions have a certificate of their own.",
            why: "viewers cannot use a name of yours, nor you choose what TLS they need",
            bad: #""DistributionConfig": {"ViewerCertificate": {"CloudFrontDefaultCertificate": true}}"#,
            good: """
                "DistributionConfig": {"ViewerCertificate": {"AcmCertificateArn": "c", "SslSupportMethod": "sni-only"}}
                """),
        Check(
            "distribution-sni", "AWS::CloudFront::Distribution",
            demands: .isOneOf("\(config).ViewerCertificate.SslSupportMethod", ["sni-only"]),
            where: .isGiven("\(config).ViewerCertificate.AcmCertificateArn"),
            says: "Distributions tell names apart by SNI.", why: "addresses of its own cost 600 USD a month",
            bad: #""DistributionConfig": {"ViewerCertificate": {"AcmCertificateArn": "c", "SslSupportMethod": "vip"}}"#,
            good: """
                "DistributionConfig": {"ViewerCertificate": {"AcmCertificateArn": "c", "SslSupportMethod": "sni-only"}}
                """),
        Check(
            "distribution-viewer-tls-version", "AWS::CloudFront::Distribution",
            demands: .isOneOf(
                "\(config).ViewerCertificate.MinimumProtocolVersion",
                ["TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025"]),
            where: .isGiven("\(config).ViewerCertificate.AcmCertificateArn"),
            says: "Distributions have the security policy that AWS recommends.",
            why: "old ciphers and versions can be broken",
            bad: """
                "DistributionConfig": {"ViewerCertificate":
                  {"AcmCertificateArn": "c", "MinimumProtocolVersion": "TLSv1.1_2016"}}
                """,
            good: """
                "DistributionConfig": {"ViewerCertificate":
                  {"AcmCertificateArn": "c", "MinimumProtocolVersion": "TLSv1.2_2021"}}
                """),
        Check(
            "distribution-origin-tls", "AWS::CloudFront::Distribution",
            demands: .every("\(config).Origins", .isNoneOf("CustomOriginConfig.OriginProtocolPolicy", ["http-only"])),
            says: "Distributions ask their origins by TLS.", why: "requests can be read on their way",
            bad: """
                "DistributionConfig": {"Origins": [{"Id": "o", "DomainName": "example.com",
                  "CustomOriginConfig": {"OriginProtocolPolicy": "http-only"}}]}
                """,
            good: """
                "DistributionConfig": {"Origins": [{"Id": "o", "DomainName": "example.com",
                  "CustomOriginConfig": {"OriginProtocolPolicy": "https-only"}}]}
                """),
        Check(
            "distribution-origin-tls-version", "AWS::CloudFront::Distribution",
            demands: .every(
                "\(config).Origins", .containsNone("CustomOriginConfig.OriginSSLProtocols", ["SSLv3"])),
            says: "Distributions do not ask their origins by SSL.", why: "SSL 3 can be broken",
            bad: """
                "DistributionConfig": {"Origins": [{"Id": "o", "DomainName": "example.com",
                  "CustomOriginConfig": {"OriginProtocolPolicy": "https-only", "OriginSSLProtocols": ["SSLv3"]}}]}
                """,
            good: """
                "DistributionConfig": {"Origins": [{"Id": "o", "DomainName": "example.com",
                  "CustomOriginConfig": {"OriginProtocolPolicy": "https-only", "OriginSSLProtocols": ["TLSv1.2"]}}]}
                """),
        Check(
            "distribution-origin-access", "AWS::CloudFront::Distribution",
            demands: .every(
                "\(config).Origins", .any([.isAbsent("S3OriginConfig"), .isGiven("OriginAccessControlId")])),
            says: "Distributions show buckets who they are.", why: "the bucket must be open to everybody instead",
            bad: """
                "DistributionConfig": {"Origins": [{"Id": "o", "DomainName": "b.s3.eu-west-1.amazonaws.com",
                  "S3OriginConfig": {"OriginAccessIdentity": ""}}]}
                """,
            good: """
                "DistributionConfig": {"Origins": [{"Id": "o", "DomainName": "b.s3.eu-west-1.amazonaws.com",
                  "S3OriginConfig": {}, "OriginAccessControlId": "c"}]}
                """),
        Check(
            "web-acl-rules", "AWS::WAFv2::WebACL", demands: .isGiven("Rules"), says: "Web ACLs have rules.",
            why: "it does the same with every request", bad: "",
            good: #""Rules": [{"Name": "r", "Priority": 0, "Statement": {}, "VisibilityConfig": {}}]"#),
        Check(
            "web-acl-logging", "AWS::WAFv2::WebACL",
            demands: .companion(
                "AWS::WAFv2::LoggingConfiguration", at: "ResourceArn", fix: "add a LoggingConfiguration for it"),
            says: "Web ACLs write logs.", why: "nobody can tell what it stopped or let through",
            badResources: #""A": {"Type": "AWS::WAFv2::WebACL"}"#,
            goodResources: """
                "A": {"Type": "AWS::WAFv2::WebACL"},
                "L": {"Type": "AWS::WAFv2::LoggingConfiguration",
                  "Properties": {"ResourceArn": {"Fn::GetAtt": ["A", "Arn"]}}}
                """),
        Check(
            "web-acl-metrics", "AWS::WAFv2::WebACL",
            demands: .every("Rules", .isTrue("VisibilityConfig.CloudWatchMetricsEnabled")),
            says: "Rules of web ACLs have metrics.", why: "nobody sees what they stop",
            bad: #""Rules": [{"Name": "r", "VisibilityConfig": {"CloudWatchMetricsEnabled": false}}]"#,
            good: #""Rules": [{"Name": "r", "VisibilityConfig": {"CloudWatchMetricsEnabled": true}}]"#),
        Check(
            "zone-query-logs", "AWS::Route53::HostedZone",
            demands: .isGiven("QueryLoggingConfig.CloudWatchLogsLogGroupArn"), where: .isAbsent("VPCs"),
            says: "Public hosted zones log queries.", why: "nobody can tell who asks for which names",
            bad: #""Name": "example.com""#,
            good: #""Name": "example.com", "QueryLoggingConfig": {"CloudWatchLogsLogGroupArn": "l"}"#),
    ]
}
