// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A load balancer that clients call themselves.
struct PublicEntrance: Component {
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    private let certificate: EntranceParameters.Certificate?
    private let domain: EntranceParameters.Domain?

    init(
        _ balancing: LoadBalancing, certificate: EntranceParameters.Certificate?, domain: EntranceParameters.Domain?
    ) {
        loadBalancer = balancing.loadBalancer
        self.certificate = certificate
        self.domain = domain
    }

    var url: Value<String> {
        if let domain { return "https://\(domain.name.ref)" }
        return certificate.map { "https://\($0.domainName.ref)" } ?? "http://\(loadBalancer.dnsName)"
    }

    var body: some StackContent {
        domain.map {
            DomainRecord.make($0, alias: loadBalancer.dnsName, zone: loadBalancer.canonicalHostedZoneID)
        }
    }
}
