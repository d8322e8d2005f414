// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A certificate that Certificate Manager renews by a record that it makes in the hosted zone.
enum DomainCertificate {
    static func make(_ domain: EntryPointParameters.Domain) -> CertificateManager.Certificate {
        CertificateManager.Certificate(
            "Certificate",
            domainName: domain.name.ref,
            domainValidationOptions: [
                .init(domainName: domain.name.ref, hostedZoneId: domain.hostedZoneId.ref)
            ],
            validationMethod: .dns)
    }
}
