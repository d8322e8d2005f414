// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The certificate of the load balancer's listeners: one that is given, or, where clients call the load balancer by a name of a
/// hosted zone, one that the stack makes.
struct BalancerCertificate: Component {
    let arn: ARN<CertificateManager.Certificate>
    let domainName: Value<String>
    private let made: CertificateManager.Certificate?

    init?(_ names: EntryPointParameters, _ architecture: Architecture) {
        if let given = names.loadBalancerCertificate {
            (arn, domainName, made) = (given.arn.ref, given.domainName.ref, nil)
        } else if architecture.isPublic, let domain = names.domain {
            let certificate = DomainCertificate.make(domain)
            (arn, domainName, made) = (certificate.ref, domain.name.ref, certificate)
        } else {
            return nil
        }
    }

    var body: some StackContent { made }
}
