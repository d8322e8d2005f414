// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

extension Sketch {
    /// Where load balancers and distributions send requests to, as far as no way tells of it.
    mutating func addTargets() {
        func add(_ source: String?, _ target: String?, _ label: String?) {
            guard let source, let target, source != target, !leads(source, target) else { return }
            picture.arrows.append(.init(source, target, .way, label.map { [$0] } ?? []))
        }
        func add(_ group: PropertyValue, _ target: Outcome.Resource, port: PropertyValue?) {
            guard let group = outcome.resource(group) else { return }
            let port = (port ?? group["Port"]).text
            add(
                symbol(for: group.logicalID), symbol(for: target.logicalID),
                Wording.traffic(group["Protocol"], port))
        }
        for group in outcome.resources(of: "AWS::AutoScaling::AutoScalingGroup") {
            for target in group["TargetGroupARNs"].knownElements { add(target, group, port: nil) }
            for balancer in group["LoadBalancerNames"].knownElements.compactMap({ outcome.resource($0) }) {
                add(balancer.logicalID, symbol(for: group.logicalID), Self.traffic(of: balancer))
            }
        }
        for service in outcome.resources(of: "AWS::ECS::Service") {
            for entry in service["LoadBalancers"].knownElements {
                add(entry["TargetGroupArn"], service, port: entry["ContainerPort"])
            }
        }
        for group in outcome.resources(of: "AWS::ElasticLoadBalancingV2::TargetGroup") {
            for id in group["Targets"].knownElements.compactMap({ $0["Id"].resource }) {
                add(
                    symbol(for: group.logicalID), symbol(for: id),
                    Wording.traffic(group["Protocol"], group["Port"].text))
            }
        }
        for balancer in outcome.resources(of: "AWS::ElasticLoadBalancing::LoadBalancer") {
            for id in balancer["Instances"].knownElements.compactMap(\.resource) {
                add(balancer.logicalID, symbol(for: id), Self.traffic(of: balancer))
            }
        }
        for distribution in outcome.resources(of: "AWS::CloudFront::Distribution") {
            for origin in distribution["DistributionConfig"]["Origins"].knownElements {
                for target in symbols(in: origin["DomainName"]) { add(distribution.logicalID, target, "https 443") }
            }
        }
    }

    /// What a classic load balancer sends to its instances.
    private static func traffic(of balancer: Outcome.Resource) -> String? {
        let listener = balancer["Listeners"].knownElements.first
        return listener.flatMap { Wording.traffic($0["InstanceProtocol"], $0["InstancePort"].text) }
    }
}
