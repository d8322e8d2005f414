import StackDSL

/// How many tasks a service runs at least, and how many of them on Fargate without Spot.
struct TaskCount: Sendable {
    let all: Int
    let onFargate: Int

    /// Nil when that is not known before the deployment.
    init?(_ service: DeployedResource, _ stack: DeployedStack) {
        guard let all = Self.all(service, stack), let onFargate = Self.onFargate(all, service, stack) else {
            return nil
        }
        self.all = all
        self.onFargate = min(all, onFargate)
    }

    /// What scaling leaves at least, or the count that is asked for.
    private static func all(_ service: DeployedResource, _ stack: DeployedStack) -> Int? {
        let target = stack.resources.first { resource in
            resource.type == "AWS::ApplicationAutoScaling::ScalableTarget"
                && resource.text("ScalableDimension") == "ecs:service:DesiredCount"
                && resource["ResourceId"].map { DeployedResource.mentions($0, service.logicalID) } ?? false
        }
        let text = target.map { $0.text("MinCapacity") } ?? service["DesiredCount"].map { $0.scalarText } ?? "1"
        return text.flatMap { Int($0) }.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
    }

    /// The base and then a share by weight, rounded up.
    private static func onFargate(_ all: Int, _ service: DeployedResource, _ stack: DeployedStack) -> Int? {
        if let type = service["LaunchType"] { return type.stringValue == "FARGATE" ? all : nil }
        let cluster = stack.target(of: service["Cluster"])
        guard
            let strategy = (service["CapacityProviderStrategy"] ?? cluster?["DefaultCapacityProviderStrategy"])?
                .arrayValue,
            !strategy.isEmpty
        else { return nil }
        var base = 0
        var weights = (fargate: 0, all: 0)
        for item in strategy {
            guard let provider = item["CapacityProvider"]?.stringValue,
                ["FARGATE", "FARGATE_SPOT"].contains(provider), let least = number(item["Base"]),
                let weight = number(item["Weight"] ?? (strategy.count == 1 ? 1 : nil))
            else { return nil }
            if provider == "FARGATE" {
                base += least
                weights.fargate += weight
            }
            weights.all += weight
        }
        let rest = max(0, all - base - spotBase(strategy))
        guard weights.all > 0 else { return min(all, base) }
        return min(all, base) + (rest * weights.fargate + weights.all - 1) / weights.all
    }

    private static func spotBase(_ strategy: [Node]) -> Int {
        strategy.filter { $0["CapacityProvider"]?.stringValue == "FARGATE_SPOT" }.compactMap { number($0["Base"]) }
            .reduce(0, +)
    }

    /// Within what CloudFormation takes; zero when it is not there.
    private static func number(_ node: Node?) -> Int? {
        guard let node else { return 0 }
        return node.scalarText.flatMap { Int($0) }.flatMap { (0...100_000).contains($0) ? $0 : nil }
    }
}
