/// A service runs on capacity that its cluster has.
enum ServiceCapacityRule: SystemRule {
    static let description = RuleDescription(
        "service-capacity", "A service has a launch type or capacity providers, which its cluster has too.",
        reason: "ECS refuses the service",
        failing:
            #""Cluster": {"Type": "AWS::ECS::Cluster"}, "Service": {"Type": "AWS::ECS::Service", "Properties": {"Cluster": {"Ref": "Cluster"}, "TaskDefinition": "web:1", "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE_SPOT", "Weight": 1}]}}"#,
        passing:
            #""Cluster": {"Type": "AWS::ECS::Cluster", "Properties": {"CapacityProviders": ["FARGATE", "FARGATE_SPOT"]}}, "Service": {"Type": "AWS::ECS::Service", "Properties": {"Cluster": {"Ref": "Cluster"}, "TaskDefinition": "web:1", "CapacityProviderStrategy": [{"CapacityProvider": "FARGATE_SPOT", "Weight": 1}]}}"#,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html")

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        let outcome = system.outcome
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
            guard outcome.isClosed, let cluster = outcome.resource(service["Cluster"]),
                let known = providers(of: cluster, outcome)
            else { return found }
            return found
                + items.compactMap { item in
                    let provider = item["CapacityProvider"]
                    guard let text = provider.text, text.hasPrefix("FARGATE"), !known.contains(text) else { return nil }
                    return error(
                        at: provider,
                        "'\(service.logicalID)' runs on '\(text)', which cluster '\(cluster.logicalID)' does not have",
                        fix: "add it to CapacityProviders of '\(cluster.logicalID)'")
                }
        }
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

    /// The names of AWS's providers that a cluster has; nil when nobody knows.
    private static func providers(of cluster: Outcome.Resource, _ outcome: Outcome) -> [String]? {
        let associations = outcome.resources(of: "AWS::ECS::ClusterCapacityProviderAssociations")
        let lists = [cluster["CapacityProviders"]] + associations.map { $0["CapacityProviders"] }
        var names: [String] = []
        for list in lists {
            guard let elements = list.elements else { return nil }
            for element in elements {
                if element.resource != nil { continue }
                guard let name = element.text else { return nil }
                names.append(name)
            }
        }
        return names
    }
}
