import AWS
import StackDSL

/// A name of its own for an HTTP API.
struct HTTPDomain: Component {
    let name: Value<String>
    let certificate: CertificateManager.Certificate?
    let domainName: ApiGatewayV2.DomainName
    let mapping: ApiGatewayV2.ApiMapping
    let record: Route53.RecordSet

    init(_ domain: EntranceParameters.Domain, _ api: ApiGatewayV2.Api, _ stage: ApiGatewayV2.Stage) {
        let certificate = DomainRecord.certificate(domain)
        let domainName = ApiGatewayV2.DomainName(
            "ApiDomainName",
            domainName: domain.name.ref,
            domainNameConfigurations: [
                .init(
                    certificateArn: domain.certificateArn?.ref ?? certificate?.ref, endpointType: "REGIONAL",
                    securityPolicy: "TLS_1_2")
            ])
        mapping = ApiGatewayV2.ApiMapping(
            "ApiMapping", apiId: .init(api.ref), domainName: domainName.ref, stage: .init(stage.ref))
        record = DomainRecord.make(
            domain, alias: domainName.regionalDomainName, zone: .init(node: domainName.regionalHostedZoneId.node))
        name = domain.name.ref
        self.certificate = certificate
        self.domainName = domainName
    }

    var body: some StackContent {
        certificate
        domainName
        mapping
        record
    }
}
