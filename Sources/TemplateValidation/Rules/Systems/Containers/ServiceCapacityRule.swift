// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A service runs on capacity that its cluster has.
enum ServiceCapacityRule: SystemRule {
    static let description = RuleDescription(
        "service-capacity", "A service has a launch type or capacity providers, which its cluster has too.",
        reason: "ECS refuses the service",
        example: """
            - "Cluster": {"Type": "AWS::ECS::Cluster"},
            + "Cluster": {
            +   "Type": "AWS::ECS::Cluster",
            +   "Properties": {"CapacityProviders": ["FARGATE", "FARGATE_SPOT"]}
            + },
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {
                  "Cluster": {"Ref": "Cluster"},
                  "TaskDefinition": "web:1",
                  "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE_SPOT", "Weight": 1}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var dependencies = Dependencies(outcome)
        return outcome.resources(of: "AWS::ECS::Service").flatMap { service -> [Diagnostic] in
            let strategy = service["CapacityProviderStrategy"]
            guard strategy.isGiven, let items = strategy.elements else { return [] }
            var found = mixture(service, strategy, items)
            if !service["LaunchType"].isAbsent {
                found.append(
                    error(
                        at: strategy, "'\(service.logicalID)' has both a LaunchType and a CapacityProviderStrategy",
                        fix: "remove LaunchType"))
            }
            guard outcome.isComplete, let cluster = outcome.resource(service["Cluster"]),
                let known = providers(of: cluster, outcome)
            else { return found }
            return found
                + items.compactMap { item in
                    let provider = item["CapacityProvider"]
                    guard let name = name(of: provider, outcome) else { return nil }
                    guard let makers = known[name] else {
                        let message =
                            "'\(service.logicalID)' runs on '\(name)', which cluster '\(cluster.logicalID)' does not have"
                        let fix = "add it to CapacityProviders of '\(cluster.logicalID)'"
                        // Templates that people deploy run on Fargate's in clusters that have none.
                        return known.isEmpty && name.hasPrefix("FARGATE")
                            ? warning(at: provider, message, fix: fix) : error(at: provider, message, fix: fix)
                    }
                    guard dependencies.all(of: service.logicalID).isDisjoint(with: makers) else { return nil }
                    return warning(
                        at: provider,
                        "'\(service.logicalID)' runs on '\(name)', but does not wait for '\(makers[0])', which gives it "
                            + "to cluster '\(cluster.logicalID)'",
                        fix: "add DependsOn \"\(makers[0])\"")
                }
        }
    }

    /// One of AWS's providers, or one of the template; nil for what the cluster may have from elsewhere.
    private static func name(of provider: PropertyValue, _ outcome: Outcome) -> String? {
        if let text = provider.text { return text.hasPrefix("FARGATE") ? text : nil }
        guard let resource = outcome.resource(provider, of: "AWS::ECS::CapacityProvider") else {
            return nil
        }
        return resource.logicalID
    }

    private static func mixture(
        _ service: Outcome.Resource, _ strategy: PropertyValue, _ items: [PropertyValue]
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let names = items.compactMap { item in
            item["CapacityProvider"].text ?? item["CapacityProvider"].resource
        }
        let fargate = names.filter { $0 == "FARGATE" || $0 == "FARGATE_SPOT" }
        if !fargate.isEmpty, fargate.count < names.count {
            found.append(
                error(
                    at: strategy, "'\(service.logicalID)' mixes Fargate and other capacity providers",
                    fix: "take either Fargate's or others"))
        }
        if items.filter({ ($0["Base"].number ?? 0) > 0 }).count > 1 {
            found.append(
                error(
                    at: strategy, "more than one capacity provider of '\(service.logicalID)' has a Base",
                    fix: "leave Base at one of them"))
        }
        return found
    }

    /// The names of the providers that a cluster has, with what gives each to it; nil when nobody knows.
    private static func providers(of cluster: Outcome.Resource, _ outcome: Outcome) -> [String: [String]]? {
        let associations = outcome.resources(of: "AWS::ECS::ClusterCapacityProviderAssociations").filter {
            $0["Cluster"].resource == nil || $0["Cluster"].resource == cluster.logicalID
        }
        var names: [String: [String]] = [:]
        for maker in [cluster] + associations {
            guard let elements = maker["CapacityProviders"].elements else { return nil }
            for element in elements {
                guard let name = element.resource ?? element.text else { return nil }
                names[name, default: []].append(maker.logicalID)
                // One of the template can be named by its name too.
                if let own = element.resource.flatMap({ outcome[$0]?["Name"].text }) {
                    names[own, default: []].append(maker.logicalID)
                }
            }
        }
        // A provider that is called by a name may be any of the template.
        let isNamed = names.keys.contains { outcome[$0] == nil && !$0.hasPrefix("FARGATE") }
        return isNamed ? nil : names
    }
}
