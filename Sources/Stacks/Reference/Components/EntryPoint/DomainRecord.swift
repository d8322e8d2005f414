// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The record that leads a domain name to the entry point, and the certificate of the name.
enum DomainRecord {
    static func make(
        _ domain: EntryPointParameters.Domain, alias: Value<String>, zone: ID<Route53.HostedZone>
    ) -> Route53.RecordSet {
        Route53.RecordSet(
            "DomainRecord",
            name: domain.name.ref,
            type: "A",
            aliasTarget: .init(dnsName: alias, hostedZoneId: zone, evaluateTargetHealth: false),
            hostedZoneId: domain.hostedZoneId.ref)
    }

    /// A certificate that Certificate Manager renews by a record that it makes in the hosted zone; nil when one is given.
    static func certificate(_ domain: EntryPointParameters.Domain) -> CertificateManager.Certificate? {
        guard domain.certificateArn == nil else { return nil }
        return CertificateManager.Certificate(
            "Certificate",
            domainName: domain.name.ref,
            domainValidationOptions: [
                .init(domainName: domain.name.ref, hostedZoneId: domain.hostedZoneId.ref)
            ],
            validationMethod: .dns)
    }
}
