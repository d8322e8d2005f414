// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A load balancer that clients call themselves.
struct PublicEntryPoint: Component {
    let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    private let certificate: BalancerCertificate?
    private let domain: EntryPointParameters.Domain?
    private let records: DomainRecords?

    init(
        _ balancing: LoadBalancing, certificate: BalancerCertificate?, domain: EntryPointParameters.Domain?,
        answersIPv6: Bool, failover: RegionalFailover?
    ) {
        let loadBalancer = balancing.loadBalancer
        records = domain.map {
            DomainRecords(
                $0, alias: loadBalancer.dnsName, zone: loadBalancer.canonicalHostedZoneID, answersIPv6: answersIPv6,
                failover: failover)
        }
        self.loadBalancer = loadBalancer
        self.certificate = certificate
        self.domain = domain
    }

    var url: Value<String> {
        if let domain { return "https://\(domain.name.ref)" }
        return certificate.map { "https://\($0.domainName)" } ?? "http://\(loadBalancer.dnsName)"
    }

    /// Where a DNS record of the address must lead, where the stack makes none.
    var recordTarget: Value<String>? { domain == nil && certificate != nil ? loadBalancer.dnsName : nil }

    var body: some StackContent { records }
}
