// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A name of its own for an API of either kind: a change from the one to the other moves the name, and nothing else.
struct EntryPointDomain: Component {
    let name: Value<String>
    private let resources: [any Resource]

    init(
        _ domain: EntryPointParameters.Domain, api: ApiGatewayV2.ApiMapping.ApiId, stage: ApiGatewayV2.ApiMapping.Stage
    ) {
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
            "ApiMapping", apiId: api, domainName: domainName.ref, stage: stage)
        let record = DomainRecord.make(
            domain, alias: domainName.regionalDomainName, zone: domainName.regionalHostedZoneId)
        name = domain.name.ref
        resources = (certificate.map { [$0] } ?? []) + [domainName, mapping, record]
    }
}
