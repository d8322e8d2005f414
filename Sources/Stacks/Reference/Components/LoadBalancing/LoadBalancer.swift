// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The load balancer itself: of the kind and at the place that the architecture says.
enum LoadBalancer {
    static func make(
        _ network: NetworkReferences, securityGroup: EC2.SecurityGroup, _ settings: Settings
    ) -> ElasticLoadBalancingV2.LoadBalancer {
        let architecture = settings.architecture
        // The first version's VPC link comes in over PrivateLink, from addresses that no rule can foresee.
        let comesByPrivateLink = architecture.balancer == .network && !architecture.hasLinkWithGroup
        let balancer = ElasticLoadBalancingV2.LoadBalancer(
            "LoadBalancer",
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: comesByPrivateLink ? "off" : nil,
            ipAddressType: settings.dualStack && architecture.isPublic ? .dualstack : nil,
            loadBalancerAttributes: .init(attributes(settings)),
            scheme: architecture.isPublic ? .internetFacing : .internal,
            securityGroups: [securityGroup.groupId],
            subnets: network.balancerSubnetIds,
            type: architecture.balancer == .network ? .network : .application)
        // One that faces the internet is refused as long as the VPC has no internet gateway.
        return architecture.isPublic ? balancer.dependsOn(network.waysOut) : balancer
    }

    private typealias Attribute = ElasticLoadBalancingV2.LoadBalancer.LoadBalancerAttribute

    private static func attributes(_ settings: Settings) -> [Attribute] {
        let ofKind: [Attribute]
        switch settings.architecture.balancer {
        // Off, a zone without a task would have no target.
        case .network: ofKind = [.init(key: "load_balancing.cross_zone.enabled", value: "true")]
        case .application: ofKind = [.init(key: "routing.http.drop_invalid_header_fields.enabled", value: "true")]
        }
        let protection: [Attribute] =
            settings.deletionProtection ? [.init(key: "deletion_protection.enabled", value: "true")] : []
        guard case .publicLoadBalancer(let entryPoint) = settings.architecture, let bucket = entryPoint.accessLogBucket
        else {
            return ofKind + protection
        }
        return ofKind + protection + [
            .init(key: "access_logs.s3.enabled", value: "true"),
            .init(key: "access_logs.s3.bucket", value: .init(bucket)),
        ]
    }
}
