// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension SettingsCheck {
    /// What stands between clients and the entry point.
    static func edge(_ settings: Settings) -> [Diagnostic] {
        distribution(settings) + mutualTLS(settings) + versions(settings) + failover(settings)
    }

    private static func distribution(_ settings: Settings) -> [Diagnostic] {
        guard let distribution = settings.distribution else { return [] }
        let isAtHome = settings.region == .usEast1
        var found: [Diagnostic] = []
        if settings.architecture.isPublic {
            found.append(
                finding(
                    settings.argument("distribution"), "the distribution has no API behind it",
                    "a public load balancer is called by everybody, past CloudFront",
                    "choose .restAPI or .httpAPI, or leave the distribution out"))
        }
        if settings.customDomain != nil, distribution.certificateArn == nil, !isAtHome {
            found.append(
                finding(
                    distribution.location, "the distribution has no certificate for the custom domain",
                    "CloudFront takes certificates of us-east-1 alone, and this stack is elsewhere",
                    "give certificateArn"))
        }
        if settings.webACL, !isAtHome || distribution.webACLArn != nil {
            found.append(
                finding(
                    settings.argument("webACL"), "the web ACL would not stand before the distribution",
                    distribution.webACLArn == nil
                        ? "CloudFront takes web ACLs of us-east-1 alone, and behind it every client is CloudFront"
                        : "the distribution has one already, and takes no second",
                    distribution.webACLArn == nil
                        ? "leave webACL out and give webACLArn to the distribution" : "leave one of them out"))
        }
        return found
    }

    private static func mutualTLS(_ settings: Settings) -> [Diagnostic] {
        guard settings.mutualTLS != nil else { return [] }
        let place = settings.argument("mutualTLS")
        if settings.distribution != nil {
            return [
                finding(
                    place, "clients would show their certificates to CloudFront, which does not ask",
                    "the connection to the API is CloudFront's own", "leave mutualTLS or the distribution out")
            ]
        }
        guard settings.customDomain == nil, !settings.architecture.isPublic || settings.loadBalancerCertificate == nil
        else { return [] }
        return [
            finding(
                place, "nothing can ask clients for certificates",
                "only a name of one's own, with its certificate, does", "give customDomain")
        ]
    }

    private static func versions(_ settings: Settings) -> [Diagnostic] {
        guard settings.requiresTLS13, settings.distribution == nil else { return [] }
        let place = settings.argument("requiresTLS13")
        switch settings.architecture {
        case .httpAPI:
            return [
                finding(
                    place, "the HTTP API would go on with TLS 1.2", "API Gateway has one policy for HTTP APIs, TLS_1_2",
                    "put a distribution before it, choose .restAPI, or leave requiresTLS13 out")
            ]
        case .restAPI where settings.mutualTLS != nil:
            return [
                finding(
                    place, "clients cannot show certificates and be held to TLS 1.3",
                    "API Gateway refuses mutual TLS beside such a policy", "leave mutualTLS or requiresTLS13 out")
            ]
        case .publicLoadBalancer where settings.customDomain == nil && settings.loadBalancerCertificate == nil:
            return [
                finding(
                    place, "the load balancer speaks no TLS at all", "it has no certificate",
                    "give customDomain or loadBalancerCertificate")
            ]
        default: return []
        }
    }

    private static func failover(_ settings: Settings) -> [Diagnostic] {
        guard settings.failover != nil, settings.customDomain == nil || settings.distribution != nil else { return [] }
        return [
            finding(
                settings.argument("failover"), "there is no name that two regions could answer for",
                "Route 53 moves the name of an entry point of the region",
                "give customDomain, and no distribution")
        ]
    }
}
