// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What is open in what stacks make together: what the internet has a way to, and what security groups admit.
struct StackPorts {
    /// Something with an address that the internet can route to.
    struct Entrance {
        let name: String
        let reason: String
    }

    /// What one rule of a group admits.
    struct Rule {
        let group: String
        /// What has the group.
        let members: [String]
        let ports: String
        let from: String
        /// Whether it admits everybody, to something that the internet can route to.
        let isPublic: Bool
        let place: SourceLocation?
    }

    /// The name of the stack, or of the environment.
    let name: String
    let entrances: [Conditional<Entrance>]
    let rules: [Conditional<Rule>]
    private let outcomes: [Outcome]

    static func all(of requested: RequestedStacks) -> [StackPorts] {
        let locator = SourceLocator()
        return requested.deployedSystems.map { StackPorts($0.name, $0.stacks.outcomes, locator) }
    }

    private init(_ name: String, _ outcomes: [Outcome], _ locator: SourceLocator) {
        (self.name, self.outcomes) = (name, outcomes)
        var entrances = Conditionals<Entrance>()
        var rules = Conditionals<Rule>()
        for (position, outcome) in outcomes.enumerated() {
            let network = Network(outcome)
            for resource in outcome.resources {
                guard let publicity = network.publicity(of: resource), publicity.isPublic == true else { continue }
                let entrance = Entrance(name: resource.logicalID, reason: publicity.reason)
                entrances.add(entrance, as: "\(entrance)", in: [position])
            }
            let exposure = Exposure(network)
            let members = network.members
            for group in network.groups.values.sorted(by: { $0.name < $1.name }) {
                let isExposed = exposure.isReachableFromInternet(group.name) == true
                let users = members.filter { $0.groups.contains(group.name) }.map(\.resource.logicalID)
                for rule in group.ingress {
                    let rule = Rule(group.name, users, rule, isExposed, locator)
                    rules.add(rule, as: "\(rule)", in: [position])
                }
            }
        }
        (self.entrances, self.rules) = (entrances.all, rules.all)
    }

    /// The conditions that it takes, as `'IsProd' holds`; nil for what is always there.
    func conditionSet(_ positions: Set<Int>) -> String? { ConditionSet(positions, of: outcomes)?.description }
}

extension StackPorts.Rule {
    fileprivate init(
        _ group: String, _ users: [String], _ rule: SecurityGroupRule, _ isExposed: Bool, _ locator: SourceLocator
    ) {
        self.group = group
        members = users.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        let numbers = rule.ports.text ?? "a port that is not known"
        ports = numbers == "everything" ? numbers : "\(rule.ipProtocol ?? "?") \(numbers)"
        from = rule.peerText ?? "somebody who is not known"
        switch rule.peer {
        case .block(let block): isPublic = isExposed && block == .everything
        case .ipv6(let text): isPublic = isExposed && text == "::/0"
        case .group, .prefixList, .unknown: isPublic = false
        }
        place = locator.place(of: rule.value.path, from: rule.value.location)
    }
}
