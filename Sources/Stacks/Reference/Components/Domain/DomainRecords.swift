// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The records that lead a domain name to the entry point: one of IPv4, and one of IPv6 where it answers there.
struct DomainRecords: Component {
    let records: [Route53.RecordSet]

    /// - Parameter failover: what this region is to the name, where another answers for it too.
    init(
        _ domain: EntryPointParameters.Domain, alias: Value<String>, zone: ID<Route53.HostedZone>,
        answersIPv6: Bool = false, failover: RegionalFailover? = nil
    ) {
        let kinds = [("DomainRecord", "A")] + (answersIPv6 ? [("DomainIpv6Record", "AAAA")] : [])
        records = kinds.map { logicalID, type in
            Route53.RecordSet(
                logicalID,
                name: domain.name.ref,
                type: .init(type),
                // The primary fails with its region's API Gateway or load balancer too, whatever its alarms say.
                aliasTarget: .init(
                    dnsName: alias, hostedZoneId: zone, evaluateTargetHealth: .init(failover?.role == .primary)),
                failover: failover.map { $0.role == .primary ? .primary : .secondary },
                healthCheckId: failover?.healthCheckID,
                hostedZoneId: domain.hostedZoneId.ref,
                setIdentifier: failover.map { _ in "\(.region)" })
        }
    }
}

/// What a region is to a name that another answers for too.
struct RegionalFailover: Sendable {
    let role: FailoverRole
    /// Of the primary; the secondary answers whatever its health, because nobody comes after it.
    let healthCheckID: ID<Route53.HealthCheck>?
}
