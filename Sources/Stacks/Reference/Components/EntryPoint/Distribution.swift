// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// CloudFront before an API. Each request that it passes on carries a secret, and the API's own web ACL lets nothing else in.
struct Distribution: Component {
    let distribution: CloudFront.Distribution
    private let secret: SecretsManager.Secret
    private let guardian: OriginGuard
    let webACL: WebACL?
    private let certificate: CertificateManager.Certificate?
    private let records: DomainRecords?
    private let name: Value<String>?

    /// - Parameters:
    ///   - origin: the API's own address, and the path that leads to its stage.
    ///   - guarded: what stands behind the web ACL that asks for the secret: the API's stage, or the load balancer behind it.
    init(
        _ names: EntryPointParameters, _ settings: Settings, origin: (host: Value<String>, path: Value<String>),
        guarded: Value<String>, logging: Logging
    ) {
        let secret = SecretsManager.Secret(
            "OriginSecret", description: "Tells the API that a request comes from CloudFront",
            generateSecretString: .init(excludePunctuation: true, passwordLength: 48)
        )
        // Nothing else knows it: the next distribution has another.
        .deletionPolicy(.delete)
        .updateReplacePolicy(.delete)
        let value = Value<String>.resolve(.secretsManager(secret.ref))
        let made = names.distribution?.certificateArn == nil ? names.domain.map { DomainCertificate.make($0) } : nil
        let certificateArn = names.distribution?.certificateArn?.ref ?? made?.ref
        let webACL =
            settings.webACL ? WebACL(protecting: nil, seeing: .clients, settings, logging: logging) : nil
        let webACLArn = names.distribution?.webACLArn?.ref ?? webACL?.webACL.arn
        let distribution = CloudFront.Distribution(
            "Distribution",
            distributionConfig: .init(
                defaultCacheBehavior: .init(
                    targetOriginId: "api",
                    viewerProtocolPolicy: .redirectToHttps,
                    allowedMethods: [.get, .head, .options, .put, .patch, .post, .delete],
                    cachePolicyId: ManagedPolicy.cachingDisabled,
                    compress: true,
                    originRequestPolicyId: ManagedPolicy.allViewerExceptHostHeader,
                    responseHeadersPolicyId: ManagedPolicy.securityHeaders),
                enabled: true,
                aliases: names.domain.map { [$0.name.ref] },
                comment: "\(.stackName)",
                httpVersion: .http2and3,
                ipv6Enabled: true,
                origins: [
                    .init(
                        domainName: origin.host,
                        id: "api",
                        customOriginConfig: .init(
                            originProtocolPolicy: .httpsOnly, ipAddressType: settings.dualStack ? .dualstack : nil,
                            originSSLProtocols: [.tlsv1_2]),
                        originCustomHeaders: [.init(headerName: OriginGuard.header, headerValue: value)],
                        originPath: origin.path)
                ],
                viewerCertificate: certificateArn.map {
                    .init(
                        acmCertificateArn: $0,
                        minimumProtocolVersion: settings.requiresTLS13 ? .tlsv1_3_2025 : .tlsv1_2_2025,
                        sslSupportMethod: .sniOnly)
                },
                webACLId: webACLArn.map { .init($0) }))
        records = names.domain.map {
            DomainRecords(
                $0, alias: distribution.domainName, zone: "Z2FDTNDATAQYW2", answersIPv6: true)
        }
        guardian = OriginGuard(guarded, secret: value)
        name = names.domain?.name.ref
        certificate = made
        self.distribution = distribution
        self.secret = secret
        self.webACL = webACL
    }

    var url: Value<String> { "https://\(name ?? distribution.domainName)" }

    /// Policies that AWS keeps, by the IDs that its documentation lists.
    private enum ManagedPolicy {
        static let cachingDisabled: ID<CloudFront.CachePolicy> = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad"
        /// The API answers to its own name alone, so the client's stays out.
        static let allViewerExceptHostHeader: ID<CloudFront.OriginRequestPolicy> =
            "b689b0a8-53d0-40ab-baf2-68738e2966ac"
        static let securityHeaders: ID<CloudFront.ResponseHeadersPolicy> = "67f7725c-6f97-4210-82d7-5512b31e9d03"
    }
}
