// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A name of its own for an API of either kind: a change from the one to the other moves the name, and nothing else.
struct EntryPointDomain: Component {
    let name: Value<String>
    private let certificate: CertificateManager.Certificate?
    private let domainName: ApiGatewayV2.DomainName
    private let mapping: ApiGatewayV2.ApiMapping
    private let records: DomainRecords

    init(
        _ domain: EntryPointParameters.Domain, api: ApiGatewayV2.ApiMapping.ApiId, stage: ApiGatewayV2.ApiMapping.Stage,
        _ context: APIContext
    ) {
        let certificate = domain.certificateArn == nil ? DomainCertificate.make(domain) : nil
        let domainName = ApiGatewayV2.DomainName(
            "ApiDomainName",
            domainName: domain.name.ref,
            domainNameConfigurations: [
                .init(
                    certificateArn: domain.certificateArn?.ref ?? certificate?.ref, endpointType: .regional,
                    ipAddressType: context.dualStack ? .dualstack : nil,
                    // It accepts TLS 1.3 too. What a REST API itself demands is demanded here as well.
                    securityPolicy: .tls1_2)
            ],
            mutualTlsAuthentication: context.mutualTLS.map {
                .init(truststoreUri: $0.uri, truststoreVersion: $0.version?.ref)
            })
        mapping = ApiGatewayV2.ApiMapping("ApiMapping", apiId: api, domainName: domainName.ref, stage: stage)
        records = DomainRecords(
            domain, alias: domainName.regionalDomainName, zone: domainName.regionalHostedZoneId,
            answersIPv6: context.dualStack, failover: context.failover)
        name = domain.name.ref
        self.certificate = certificate
        self.domainName = domainName
    }
}
