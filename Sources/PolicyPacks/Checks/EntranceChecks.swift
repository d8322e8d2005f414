// SPDX-License-Identifier: Apache-2.0

extension CheckTable {
    private static let attributes = "LoadBalancerAttributes"

    private static func attribute(_ name: String, in values: [String], default standard: String? = nil) -> Demand {
        .entry(attributes, key: "Key", value: "Value", named: name, in: values, default: standard)
    }

    /// A load balancer that is of a kind, which is an application load balancer where nothing is said.
    private static let isApplication = Demand.isOneOf("Type", ["application"], default: "application")

    private static let strongPolicies = [
        "ELBSecurityPolicy-TLS13-1-2-2021-06", "ELBSecurityPolicy-TLS13-1-2-FIPS-2023-04",
        "ELBSecurityPolicy-TLS13-1-3-2021-06", "ELBSecurityPolicy-TLS13-1-3-FIPS-2023-04",
        "ELBSecurityPolicy-TLS13-1-2-Res-2021-06", "ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04",
        "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09", "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09",
        "ELBSecurityPolicy-TLS13-1-2-PQ-2025-09",
    ]

    /// Load balancers and their listeners.
    static let loadBalancers: [Check] = [
        Check(
            "listener-redirect", "AWS::ElasticLoadBalancingV2::Listener",
            demands: .every(
                "DefaultActions",
                .all([.isOneOf("Type", ["redirect"]), .isOneOf("RedirectConfig.Protocol", ["HTTPS"])])),
            where: .isOneOf("Protocol", ["HTTP"]), says: "Listeners of HTTP redirect to HTTPS.",
            why: "requests and cookies can be read on their way",
            bad: #""Protocol": "HTTP", "DefaultActions": [{"Type": "forward", "TargetGroupArn": "t"}]"#,
            good: """
                "Protocol": "HTTP", "DefaultActions": [{"Type": "redirect",
                  "RedirectConfig": {"Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"}}]
                """),
        Check(
            "listener-encryption", "AWS::ElasticLoadBalancingV2::Listener",
            demands: .any([
                .isOneOf("Protocol", ["HTTPS", "TLS"]),
                .some("DefaultActions", .isOneOf("RedirectConfig.Protocol", ["HTTPS"])),
            ]),
            where: .isNoneOf("Protocol", ["GENEVE", "UDP"]), says: "Listeners use TLS.",
            why: "requests can be read on their way", bad: #""Protocol": "TCP", "Port": 80"#,
            good: #""Protocol": "TLS", "Port": 443"#),
        Check(
            "listener-certificate", "AWS::ElasticLoadBalancingV2::Listener", demands: .isGiven("Certificates"),
            where: .isOneOf("Protocol", ["HTTP", "HTTPS", "TLS"]), says: "Listeners have a certificate.",
            why: "clients cannot tell whom they talk to", bad: #""Protocol": "HTTP""#,
            good: #""Protocol": "HTTPS", "Certificates": [{"CertificateArn": "c"}]"#),
        Check(
            "listener-security-policy", "AWS::ElasticLoadBalancingV2::Listener",
            demands: .isOneOf("SslPolicy", strongPolicies), where: .isOneOf("Protocol", ["HTTPS", "TLS"]),
            says: "Listeners have a security policy that AWS recommends.",
            why: "old ciphers and versions can be broken",
            fix: "set SslPolicy to ELBSecurityPolicy-TLS13-1-2-Res-2021-06 or a newer one",
            bad: #""Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-2016-08""#,
            good: #""Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-2021-06""#),
        Check(
            "balancer-headers", "AWS::ElasticLoadBalancingV2::LoadBalancer",
            demands: attribute("routing.http.drop_invalid_header_fields.enabled", in: ["true"]), where: isApplication,
            says: "Application load balancers drop headers that are not valid.",
            why: "programs behind it read them in another way, and are led astray", bad: "",
            good: """
                "LoadBalancerAttributes": [
                  {"Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"}]
                """),
        Check(
            "balancer-logging", "AWS::ElasticLoadBalancingV2::LoadBalancer",
            demands: attribute("access_logs.s3.enabled", in: ["true"]), where: isApplication,
            says: "Application load balancers log requests.", why: "nobody can tell afterwards who asked for what",
            bad: #""LoadBalancerAttributes": [{"Key": "access_logs.s3.enabled", "Value": "false"}]"#,
            good: #""LoadBalancerAttributes": [{"Key": "access_logs.s3.enabled", "Value": "true"}]"#),
        Check(
            "balancer-deletion-protection", "AWS::ElasticLoadBalancingV2::LoadBalancer",
            demands: attribute("deletion_protection.enabled", in: ["true"]),
            says: "Load balancers are protected from deletion.", why: "one wrong command takes the entrance away",
            bad: "", good: #""LoadBalancerAttributes": [{"Key": "deletion_protection.enabled", "Value": "true"}]"#),
        Check(
            "balancer-desync", "AWS::ElasticLoadBalancingV2::LoadBalancer",
            demands: attribute(
                "routing.http.desync_mitigation_mode", in: ["defensive", "strictest"], default: "defensive"),
            where: isApplication, says: "Application load balancers stop requests that can be read in two ways.",
            why: "one client's request can be made part of another's",
            bad: #""LoadBalancerAttributes": [{"Key": "routing.http.desync_mitigation_mode", "Value": "monitor"}]"#,
            good: ""),
        Check(
            "balancer-zones", "AWS::ElasticLoadBalancingV2::LoadBalancer",
            demands: .any([.hasAtLeast("Subnets", 2), .hasAtLeast("SubnetMappings", 2)]),
            says: "Load balancers stand in several zones.", why: "the entrance is away while the zone is",
            bad: #""Type": "network", "Subnets": ["subnet-1"]"#,
            good: #""Type": "network", "Subnets": ["subnet-1", "subnet-2"]"#),
        Check(
            "balancer-web-acl", "AWS::ElasticLoadBalancingV2::LoadBalancer",
            demands: .companion(
                "AWS::WAFv2::WebACLAssociation", at: "ResourceArn", fix: "add a WebACLAssociation for it"),
            where: isApplication, says: "Application load balancers have a web ACL.",
            why: "what attacks programs of the web comes through",
            badResources: #""B": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer"}"#,
            goodResources: """
                "B": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer"},
                "A": {"Type": "AWS::WAFv2::WebACLAssociation",
                  "Properties": {"ResourceArn": {"Ref": "B"}, "WebACLArn": "a"}}
                """),
        Check(
            "classic-certificate", "AWS::ElasticLoadBalancing::LoadBalancer",
            demands: .every(
                "Listeners",
                .any([
                    .isNoneOf("Protocol", ["HTTPS", "SSL", "https", "ssl"]),
                    .hasPart("SSLCertificateId", ":acm:", "is no certificate of ACM"),
                ])),
            says: "Classic load balancers have certificates of ACM.", why: "nobody renews it in time",
            bad: """
                "Listeners": [{"LoadBalancerPort": "443", "InstancePort": "80", "Protocol": "HTTPS",
                  "SSLCertificateId": "arn:aws:iam::111122223333:server-certificate/c"}]
                """,
            good: """
                "Listeners": [{"LoadBalancerPort": "443", "InstancePort": "80", "Protocol": "HTTPS",
                  "SSLCertificateId": "arn:aws:acm:eu-west-1:111122223333:certificate/c"}]
                """),
        Check(
            "classic-encryption", "AWS::ElasticLoadBalancing::LoadBalancer",
            demands: .every("Listeners", .isOneOf("Protocol", ["HTTPS", "SSL", "https", "ssl"])),
            says: "Classic load balancers use TLS.", why: "requests can be read on their way",
            bad: #""Listeners": [{"LoadBalancerPort": "80", "InstancePort": "80", "Protocol": "HTTP"}]"#,
            good: #""Listeners": [{"LoadBalancerPort": "443", "InstancePort": "80", "Protocol": "HTTPS"}]"#),
        Check(
            "classic-logging", "AWS::ElasticLoadBalancing::LoadBalancer",
            demands: .isTrue("AccessLoggingPolicy.Enabled"), says: "Classic load balancers log requests.",
            why: "nobody can tell afterwards who asked for what", bad: "",
            good: #""AccessLoggingPolicy": {"Enabled": true, "S3BucketName": "b"}"#),
        Check(
            "classic-draining", "AWS::ElasticLoadBalancing::LoadBalancer",
            demands: .isTrue("ConnectionDrainingPolicy.Enabled"),
            says: "Classic load balancers let requests end before an instance goes.",
            why: "requests are cut off with each deployment", bad: "",
            good: #""ConnectionDrainingPolicy": {"Enabled": true}"#),
        Check(
            "classic-cross-zone", "AWS::ElasticLoadBalancing::LoadBalancer", demands: .isTrue("CrossZone"),
            says: "Classic load balancers share requests among all zones.", why: "one zone's instances get too much",
            bad: #""CrossZone": false"#, good: #""CrossZone": true"#),
        Check(
            "classic-zones", "AWS::ElasticLoadBalancing::LoadBalancer",
            demands: .any([.hasAtLeast("Subnets", 2), .hasAtLeast("AvailabilityZones", 2)]),
            says: "Classic load balancers stand in several zones.", why: "the entrance is away while the zone is",
            bad: #""Subnets": ["subnet-1"]"#, good: #""Subnets": ["subnet-1", "subnet-2"]"#),
    ]

    /// APIs, and who signs in to them.
    static let apis: [Check] = [
        Check(
            "stage-logging", "AWS::ApiGateway::Stage",
            demands: .some("MethodSettings", .isOneOf("LoggingLevel", ["ERROR", "INFO"])),
            says: "Stages of REST APIs log executions.", why: "nobody can tell why requests failed", bad: "",
            good: #""MethodSettings": [{"HttpMethod": "*", "ResourcePath": "/*", "LoggingLevel": "ERROR"}]"#),
        Check(
            "web-socket-stage-logging", "AWS::ApiGatewayV2::Stage",
            demands: .isOneOf("DefaultRouteSettings.LoggingLevel", ["ERROR", "INFO"]), where: .isOfWebSockets,
            says: "Stages of WebSocket APIs log executions.", why: "nobody can tell why requests failed",
            badResources: """
                "A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "WEBSOCKET"}},
                "S": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"ApiId": {"Ref": "A"}, "StageName": "s"}}
                """,
            goodResources: """
                "A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "WEBSOCKET"}},
                "S": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"ApiId": {"Ref": "A"}, "StageName": "s",
                  "DefaultRouteSettings": {"LoggingLevel": "INFO"}}}
                """),
        Check(
            "stage-client-certificate", "AWS::ApiGateway::Stage", demands: .isGiven("ClientCertificateId"),
            says: "Stages of REST APIs show backends a certificate.",
            why: "whoever reaches a backend can pass for the API", bad: "", good: #""ClientCertificateId": "c""#),
        Check(
            "stage-tracing", "AWS::ApiGateway::Stage", demands: .isTrue("TracingEnabled"),
            says: "Stages of REST APIs are traced by X-Ray.", why: "nobody can tell where requests lose their time",
            bad: "", good: #""TracingEnabled": true"#),
        Check(
            "stage-web-acl", "AWS::ApiGateway::Stage",
            demands: .companion(
                "AWS::WAFv2::WebACLAssociation", at: "ResourceArn", or: ["RestApiId"],
                fix: "add a WebACLAssociation for it"),
            says: "Stages of REST APIs have a web ACL.", why: "what attacks programs of the web comes through",
            badResources: #""S": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": "a"}}"#,
            goodResources: """
                "S": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": "a"}},
                "A": {"Type": "AWS::WAFv2::WebACLAssociation", "Properties": {"WebACLArn": "a", "ResourceArn":
                  {"Fn::Sub": "arn:aws:apigateway:eu-west-1::/restapis/a/stages/${S}"}}}
                """),
        Check(
            "stage-cache-encryption", "AWS::ApiGateway::Stage",
            demands: .every("MethodSettings", .any([.isFalse("CachingEnabled"), .isTrue("CacheDataEncrypted")])),
            says: "Caches of REST APIs are encrypted.", why: "whoever gets at the storage reads answers",
            bad: #""MethodSettings": [{"HttpMethod": "*", "ResourcePath": "/*", "CachingEnabled": true}]"#,
            good: """
                "MethodSettings": [
                  {"HttpMethod": "*", "ResourcePath": "/*", "CachingEnabled": true, "CacheDataEncrypted": true}]
                """),
        Check(
            "route-authorization", "AWS::ApiGatewayV2::Route",
            demands: .isOneOf("AuthorizationType", ["AWS_IAM", "CUSTOM", "JWT"]), where: .canAuthorize,
            says: "Routes ask who calls.", why: "everybody can call it",
            bad: #""ApiId": "a", "RouteKey": "GET /orders""#,
            good: #""ApiId": "a", "RouteKey": "GET /orders", "AuthorizationType": "JWT""#),
        Check(
            "stage-access-logs", "AWS::ApiGatewayV2::Stage", demands: .isGiven("AccessLogSettings.DestinationArn"),
            says: "Stages of HTTP and WebSocket APIs log requests.",
            why: "nobody can tell afterwards who asked for what", bad: "",
            good: #""AccessLogSettings": {"DestinationArn": "l", "Format": "$context.requestId"}"#),
        Check(
            "graph-api-logging", "AWS::AppSync::GraphQLApi",
            demands: .isOneOf("LogConfig.FieldLogLevel", ["ERROR", "ALL", "INFO", "DEBUG"]),
            says: "GraphQL APIs log what their fields do.", why: "nobody can tell why requests failed", bad: "",
            good: #""LogConfig": {"FieldLogLevel": "ERROR"}"#),
        Check(
            "graph-api-key", "AWS::AppSync::GraphQLApi",
            demands: .all([
                .isNoneOf("AuthenticationType", ["API_KEY"]),
                .every("AdditionalAuthenticationProviders", .isNoneOf("AuthenticationType", ["API_KEY"])),
            ]),
            says: "GraphQL APIs do not take a key for a sign-in.", why: "one key is everybody's, and is copied around",
            bad: #""AuthenticationType": "API_KEY""#, good: #""AuthenticationType": "AWS_IAM""#),
        Check(
            "graph-cache-encryption", "AWS::AppSync::ApiCache", demands: .isTrue("AtRestEncryptionEnabled"),
            says: "Caches of GraphQL APIs are encrypted at rest.", why: "whoever gets at the storage reads answers",
            bad: "", good: #""AtRestEncryptionEnabled": true"#),
        Check(
            "graph-cache-tls", "AWS::AppSync::ApiCache", demands: .isTrue("TransitEncryptionEnabled"),
            says: "Caches of GraphQL APIs are reached by TLS.", why: "answers can be read on their way", bad: "",
            good: #""TransitEncryptionEnabled": true"#),
        Check(
            "identity-pool-guests", "AWS::Cognito::IdentityPool", demands: .isFalse("AllowUnauthenticatedIdentities"),
            says: "Identity pools give guests no credentials.", why: "everybody gets credentials of AWS",
            bad: #""AllowUnauthenticatedIdentities": true"#, good: #""AllowUnauthenticatedIdentities": false"#),
        Check(
            "user-pool-passwords", "AWS::Cognito::UserPool",
            demands: .all(
                [.isAtLeast("Policies.PasswordPolicy.MinimumLength", 8, default: 8)]
                    + ["Lowercase", "Uppercase", "Numbers", "Symbols"].map {
                        .isTrue("Policies.PasswordPolicy.Require\($0)", default: true)
                    } + [.isAtMost("Policies.PasswordPolicy.TemporaryPasswordValidityDays", 7, default: 7)]),
            says: "User pools want strong passwords.", why: "passwords are guessed",
            bad: #""Policies": {"PasswordPolicy": {"MinimumLength": 6}}"#,
            good: """
                "Policies": {"PasswordPolicy": {"MinimumLength": 12, "RequireLowercase": true, "RequireUppercase": true,
                  "RequireNumbers": true, "RequireSymbols": true, "TemporaryPasswordValidityDays": 3}}
                """),
    ]

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

extension Demand {
    /// A stage of an API of WebSockets.
    fileprivate static let isOfWebSockets: Demand = .system(fix: "") { stage, system in
        let api = system.outcome.resource(stage["ApiId"], of: "AWS::ApiGatewayV2::Api")
        return api?["ProtocolType"].text == "WEBSOCKET" ? .met : .unknown
    }

    /// A route that can have an authorisation: of WebSockets it is that of the connection alone.
    fileprivate static let canAuthorize: Demand = .system(fix: "") { route, system in
        let api = system.outcome.resource(route["ApiId"], of: "AWS::ApiGatewayV2::Api")
        guard let key = route["RouteKey"].text else { return .unknown }
        if key == "$connect" || key.contains("/") { return .met }
        return api?["ProtocolType"].text == "HTTP" ? .met : .unknown
    }
}
