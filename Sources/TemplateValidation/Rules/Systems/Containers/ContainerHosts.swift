// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The instances that a template starts in Auto Scaling groups for containers.
struct ContainerHosts {
    struct Host {
        let group: Outcome.Resource
        /// A launch template or a launch configuration.
        let launch: Outcome.Resource
        /// The settings that the instances are started with.
        let settings: PropertyValue
        /// The clusters that they are meant for.
        let clusters: [Outcome.Resource]
    }

    let all: [Host]

    init(_ outcome: Outcome) {
        let groups = outcome.resources(of: "AWS::AutoScaling::AutoScalingGroup")
        let clusters = outcome.resources(of: "AWS::ECS::Cluster")
        guard !groups.isEmpty, !clusters.isEmpty else {
            all = []
            return
        }
        let provided = Self.provided(outcome)
        all = groups.compactMap { group in
            guard let (launch, settings) = Self.launch(of: group, outcome) else { return nil }
            let referencedNames = launch.referencedNames
            let names = provided[group.logicalID] ?? referencedNames
            let own = clusters.filter { names.contains($0.logicalID) }
            return own.isEmpty ? nil : Host(group: group, launch: launch, settings: settings, clusters: own)
        }
    }

    /// The launch template or configuration of a group, and its settings, when all its instances are started so.
    static func launch(of group: Outcome.Resource, _ outcome: Outcome) -> (Outcome.Resource, PropertyValue)? {
        let mixed = group["MixedInstancesPolicy"]["LaunchTemplate"]["LaunchTemplateSpecification"]
        let overrides = group["MixedInstancesPolicy"]["LaunchTemplate"]["Overrides"]
        guard let others = overrides.elements, others.allSatisfy({ $0["LaunchTemplateSpecification"].isAbsent }) else {
            return nil
        }
        let specification = group["LaunchTemplate"].isAbsent ? mixed : group["LaunchTemplate"]
        if let template = outcome.resource(specification["LaunchTemplateId"], of: "AWS::EC2::LaunchTemplate") {
            return (template, template["LaunchTemplateData"])
        }
        guard
            let configuration = outcome.resource(
                group["LaunchConfigurationName"], of: "AWS::AutoScaling::LaunchConfiguration")
        else { return nil }
        return (configuration, configuration.properties)
    }

    /// The clusters that capacity providers give the groups to.
    private static func provided(_ outcome: Outcome) -> [String: Set<String>] {
        var clusters: [String: Set<String>] = [:]
        for provider in outcome.resources(of: "AWS::ECS::CapacityProvider") {
            guard let group = provider["AutoScalingGroupProvider"]["AutoScalingGroupArn"].resource else { continue }
            for association in outcome.resources(of: "AWS::ECS::ClusterCapacityProviderAssociations") {
                guard let cluster = association["Cluster"].resource,
                    association["CapacityProviders"].knownElements.contains(where: { $0.resource == provider.logicalID }
                    )
                else { continue }
                clusters[group, default: []].insert(cluster)
            }
            for cluster in outcome.resources(of: "AWS::ECS::Cluster")
            where cluster["CapacityProviders"].knownElements.contains(where: { $0.resource == provider.logicalID }) {
                clusters[group, default: []].insert(cluster.logicalID)
            }
        }
        return clusters
    }
}
