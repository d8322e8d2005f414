// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The names and certificates of the entry point and of the load balancer.
struct EntryPointParameters: Component {
    struct Domain: Sendable {
        let name: Parameter<Value<String>>
        let hostedZoneId: Parameter<ID<Route53.HostedZone>>
        /// Nil when the stack makes the certificate.
        let certificateArn: Parameter<ARN<CertificateManager.Certificate>>?
    }

    struct Certificate: Sendable {
        let arn: Parameter<ARN<CertificateManager.Certificate>>
        let domainName: Parameter<Value<String>>
    }

    let domain: Domain?
    let loadBalancerCertificate: Certificate?
    let distribution: DistributionParameters?
    let mutualTLS: MutualTLSParameters?

    init(_ settings: Settings) {
        domain = settings.customDomain.map { domain in
            Domain(
                name: Parameter(
                    "DomainName", value: domain.name, from: domain.argument("name"),
                    description: "The name that clients call"),
                hostedZoneId: Parameter(
                    "HostedZoneId", value: domain.hostedZoneId, from: domain.argument("hostedZoneId"),
                    description: "The hosted zone that gets the record"),
                certificateArn: settings.architecture.isPublic || settings.distribution != nil
                    ? nil
                    : domain.certificateArn.map {
                        Parameter(
                            "CertificateArn", value: $0, from: domain.argument("certificateArn"),
                            description: "The certificate of the domain name")
                    })
        }
        distribution = settings.distribution.map { DistributionParameters($0) }
        mutualTLS = settings.mutualTLS.map { MutualTLSParameters($0) }
        loadBalancerCertificate = settings.loadBalancerCertificate.map {
            Certificate(
                arn: Parameter(
                    "LoadBalancerCertificateArn", value: $0.arn, from: $0.argument("arn"),
                    description: "The certificate of the load balancer's listeners"),
                domainName: Parameter(
                    "LoadBalancerDomainName", value: $0.domainName, from: $0.argument("domainName"),
                    description: "A name that the load balancer's certificate is for"))
        }
    }

    var body: some StackContent {
        let all: [(any AnyParameter)?] = [
            domain?.name, domain?.hostedZoneId, domain?.certificateArn, loadBalancerCertificate?.arn,
            loadBalancerCertificate?.domainName,
        ]
        let given = all.compactMap { $0 }
        if !given.isEmpty { ParameterGroup("Names and certificates", given) }
        distribution
        mutualTLS
    }
}
