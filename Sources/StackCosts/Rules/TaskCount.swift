// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// How many tasks a service runs at least, and how many of them on Fargate without Spot.
struct TaskCount: Sendable {
    let all: Int
    let onFargate: Int

    /// Nil when that is not known before the deployment.
    init?(_ service: Outcome.Resource, _ outcome: Outcome) {
        guard let all = Self.all(service, outcome), let onFargate = Self.onFargate(all, service, outcome) else {
            return nil
        }
        self.all = all
        self.onFargate = min(all, onFargate)
    }

    /// The count that scaling leaves at least, or that is asked for.
    private static func all(_ service: Outcome.Resource, _ outcome: Outcome) -> Int? {
        let target = outcome.resources(of: "AWS::ApplicationAutoScaling::ScalableTarget").first { target in
            target["ScalableDimension"].text == "ecs:service:DesiredCount"
                && target["ResourceId"].referencedNames.contains(service.logicalID)
        }
        if let target, outcome.openCondition(of: target) != nil { return nil }
        let count = target.map { $0["MinCapacity"].number } ?? service["DesiredCount"].number(default: 1)
        return count?.int(in: 0...1_000_000)
    }

    /// The base and then a share by weight, rounded up.
    private static func onFargate(_ all: Int, _ service: Outcome.Resource, _ outcome: Outcome) -> Int? {
        let type = service["LaunchType"]
        guard type.isAbsent else { return type.text == "FARGATE" ? all : nil }
        var strategy = service["CapacityProviderStrategy"]
        if strategy.isAbsent, let cluster = outcome.resource(service["Cluster"]) {
            strategy = cluster["DefaultCapacityProviderStrategy"]
        }
        guard let count = strategy.count, count > 0 else { return nil }
        var base = 0
        var weights = (fargate: 0, all: 0)
        for item in strategy.knownElements {
            guard let provider = item["CapacityProvider"].text, ["FARGATE", "FARGATE_SPOT"].contains(provider),
                let least = number(item["Base"]), let weight = number(item["Weight"], default: count == 1 ? 1 : 0)
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

    private static func spotBase(_ strategy: PropertyValue) -> Int {
        strategy.knownElements.filter { $0["CapacityProvider"].text == "FARGATE_SPOT" }
            .compactMap { number($0["Base"]) }.reduce(0, +)
    }

    /// Within what CloudFormation takes.
    private static func number(_ value: PropertyValue, default standard: Int = 0) -> Int? {
        value.number(default: Quantity(standard))?.int(in: 0...100_000)
    }
}
