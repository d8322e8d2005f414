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
}
