// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A name of its own for an API.
struct EntryPointDomain: Component {
    let name: Value<String>
    private let resources: [any Resource]

    /// For a REST API.
    init(_ domain: EntryPointParameters.Domain, _ api: ApiGateway.RestApi, _ stage: ApiGateway.Stage) {
        let certificate = DomainRecord.certificate(domain)
        let domainName = ApiGateway.DomainName(
            "ApiDomainName",
            domainName: domain.name.ref,
            endpointConfiguration: .init(types: [.regional]),
            regionalCertificateArn: domain.certificateArn?.ref ?? certificate?.ref,
            securityPolicy: .tls1_2)
        let mapping = ApiGateway.BasePathMapping(
            "ApiMapping", domainName: domainName.ref, restApiId: api.ref, stage: stage.ref)
        self.init(
            domain, certificate, domainName, mapping, alias: domainName.regionalDomainName,
            zone: domainName.regionalHostedZoneId)
    }

    /// For an HTTP API.
    init(_ domain: EntryPointParameters.Domain, _ api: ApiGatewayV2.Api, _ stage: ApiGatewayV2.Stage) {
        let certificate = DomainRecord.certificate(domain)
        let domainName = ApiGatewayV2.DomainName(
            "ApiDomainName",
            domainName: domain.name.ref,
            domainNameConfigurations: [
                .init(
                    certificateArn: domain.certificateArn?.ref ?? certificate?.ref, endpointType: .regional,
                    securityPolicy: .tls1_2)
            ])
        let mapping = ApiGatewayV2.ApiMapping(
            "ApiMapping", apiId: .init(api.ref), domainName: domainName.ref, stage: .init(stage.ref))
        self.init(
            domain, certificate, domainName, mapping, alias: domainName.regionalDomainName,
            zone: domainName.regionalHostedZoneId)
    }

    private init(
        _ domain: EntryPointParameters.Domain, _ certificate: CertificateManager.Certificate?,
        _ domainName: any Resource, _ mapping: any Resource, alias: Value<String>, zone: ID<Route53.HostedZone>
    ) {
        name = domain.name.ref
        let record = DomainRecord.make(domain, alias: alias, zone: zone)
        resources = (certificate.map { [$0] } ?? []) + [domainName, mapping, record]
    }
}
