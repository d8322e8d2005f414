// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The link between a REST API and the load balancer, in either version.
enum RestAPILinkage: Component {
    case first(ApiGateway.VpcLink)
    /// The second version leads into subnets, so the integration names the load balancer.
    case second(ApiGatewayV2.VpcLink, to: ElasticLoadBalancingV2.LoadBalancer)

    init(_ link: RestAPILink, _ balancing: LoadBalancing, _ network: NetworkReferences, _ group: EC2.SecurityGroup?) {
        guard link != .legacy, let group else {
            // A reference alone does not wait until the load balancer is active.
            self = .first(
                ApiGateway.VpcLink(
                    "VpcLink", name: "\(.stackName)", targetArns: [balancing.loadBalancer.ref],
                    description: "To the network load balancer"
                )
                .dependsOn(balancing.loadBalancer)
                .metadata(Self.dependsOnIsMeant))
            return
        }
        self = .second(VpcLink.make(network, group), to: balancing.loadBalancer)
    }

    var id: Value<String> {
        switch self {
        case .first(let link): link.ref
        case .second(let link, _): link.ref
        }
    }

    /// The load balancer, which a snapshot of the methods holds besides them.
    var target: ElasticLoadBalancingV2.LoadBalancer? {
        guard case .second(_, let loadBalancer) = self else { return nil }
        return loadBalancer
    }

    var body: some StackContent {
        switch self {
        case .first(let link): link
        case .second(let link, _): link
        }
    }

    private static let dependsOnIsMeant: Map<Document> = [
        "cfn-lint": [
            "config": ["ignore_checks": ["W3005"]],
            "reason": "CloudFormation starts what refers to a load balancer before the load balancer is active",
        ]
    ]
}

enum VpcLink {
    /// A link of the second version: network interfaces in the load balancer's subnets.
    static func make(_ network: NetworkReferences, _ group: EC2.SecurityGroup) -> ApiGatewayV2.VpcLink {
        ApiGatewayV2.VpcLink(
            "VpcLinkV2", name: "\(.stackName)", subnetIds: network.balancerSubnetIds, securityGroupIds: [group.groupId])
    }
}
