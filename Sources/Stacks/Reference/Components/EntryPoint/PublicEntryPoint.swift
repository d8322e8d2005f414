// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A load balancer that clients call themselves.
struct PublicEntryPoint: Component {
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    private let certificate: EntryPointParameters.Certificate?
    private let domain: EntryPointParameters.Domain?

    init(
        _ balancing: LoadBalancing, certificate: EntryPointParameters.Certificate?, domain: EntryPointParameters.Domain?
    ) {
        loadBalancer = balancing.loadBalancer
        self.certificate = certificate
        self.domain = domain
    }

    var url: Value<String> {
        if let domain { return "https://\(domain.name.ref)" }
        return certificate.map { "https://\($0.domainName.ref)" } ?? "http://\(loadBalancer.dnsName)"
    }

    /// Where a DNS record of the address must lead, where the stack makes none.
    var recordTarget: Value<String>? { domain == nil && certificate != nil ? loadBalancer.dnsName : nil }

    var body: some StackContent {
        domain.map {
            DomainRecord.make($0, alias: loadBalancer.dnsName, zone: loadBalancer.canonicalHostedZoneID)
        }
    }
}
