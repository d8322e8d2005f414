import AWS
import StackDSL

/// A name of its own for a REST API.
struct RestDomain: Component {
    let name: Value<String>
    let certificate: CertificateManager.Certificate?
    let domainName: ApiGateway.DomainName
    let mapping: ApiGateway.BasePathMapping
    let record: Route53.RecordSet

    init(_ domain: EntranceParameters.Domain, _ api: ApiGateway.RestApi, _ stage: ApiGateway.Stage) {
        let certificate = DomainRecord.certificate(domain)
        let domainName = ApiGateway.DomainName(
            "ApiDomainName",
            domainName: domain.name.ref,
            endpointConfiguration: .init(types: ["REGIONAL"]),
            regionalCertificateArn: domain.certificateArn?.ref ?? certificate?.ref,
            securityPolicy: "TLS_1_2")
        mapping = ApiGateway.BasePathMapping(
            "ApiMapping", domainName: domainName.ref, restApiId: api.ref, stage: stage.ref)
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
