// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Who may do what in what stacks make together, each thing once, whatever their conditions turn out to be.
struct StackAccess {
    /// A role, user or group.
    struct Principal {
        let identity: Outcome.Resource
        let title: String
        /// What acts with it, and who may assume it, in words.
        let holders: [Conditional<String>]
        let assumedBy: [Conditional<String>]
        let boundaries: [Conditional<PropertyValue>]
        let entries: [Conditional<AccessEntry>]
        let denials: [Conditional<AccessEntry>]
        let unknown: [Conditional<(policy: String, place: PropertyValue)>]
        let escalations: [Conditional<Escalation>]
        let outcomes: Set<Int>
    }

    /// The name of the stack, or of the environment.
    let name: String
    let principals: [Principal]
    let outside: [Conditional<OutsideAccess>]
    /// What acts with a role that is not here, in words.
    let strangers: [Conditional<(title: String, place: PropertyValue)>]
    private let outcomes: [Outcome]
    private let locator: SourceLocator

    /// Of the stacks of an environment together, and of templates that have nothing to do with each other one by one.
    static func all(of requested: RequestedStacks) -> [StackAccess] {
        let locator = SourceLocator()
        return requested.deployedSystems.map { StackAccess($0.name, $0.stacks.outcomes, locator) }
    }

    private init(_ name: String, _ outcomes: [Outcome], _ locator: SourceLocator) {
        self.name = name
        self.outcomes = outcomes
        self.locator = locator
        var outside = Conditionals<OutsideAccess>()
        var strangers = Conditionals<(title: String, place: PropertyValue)>()
        var order: [String] = []
        var collected: [String: Collected] = [:]
        for (position, outcome) in outcomes.enumerated() {
            let model = AccessModel(outcome)
            let escalations = Dictionary(grouping: model.escalations) { $0.identity.logicalID }
            for list in model.lists {
                let id = list.identity.logicalID
                if collected[id] == nil { order.append(id) }
                collected[id, default: Collected(list)].add(list, escalations[id] ?? [], in: position)
            }
            for access in model.outside {
                outside.add(access, as: "\(access.who) \(Self.key(access.entry))", in: [position])
            }
            for holder in model.strangers { strangers.add(holder, as: holder.title, in: [position]) }
        }
        principals = order.compactMap { collected[$0]?.principal }
        self.outside = outside.all
        self.strangers = strangers.all
    }

    /// The same for what says the same.
    static func key(_ entry: AccessEntry) -> String {
        "\(entry.summary) \(entry.actions) \(entry.policy) \(entry.conditions) \(entry.refusals) \(entry.place.path)"
    }

    /// The conditions that it takes, as `'IsProd' holds`; nil for what is always there.
    func conditionSet(_ positions: Set<Int>) -> String? { ConditionSet(positions, of: outcomes)?.description }

    /// Where a reader finds a statement.
    func place(of value: PropertyValue) -> SourceLocation? { locator.place(of: value.path, from: value.location) }
}

/// What the outcomes say of one principal.
private struct Collected {
    private let identity: Outcome.Resource
    private let title: String
    private var holders = Conditionals<String>()
    private var assumedBy = Conditionals<String>()
    private var boundaries = Conditionals<PropertyValue>()
    private var entries = Conditionals<AccessEntry>()
    private var denials = Conditionals<AccessEntry>()
    private var unknown = Conditionals<(policy: String, place: PropertyValue)>()
    private var escalations = Conditionals<Escalation>()
    private var outcomes: Set<Int> = []

    init(_ list: AccessList) {
        identity = list.identity
        title = list.title
    }

    mutating func add(_ list: AccessList, _ ways: [Escalation], in position: Int) {
        outcomes.insert(position)
        for holder in list.holders { holders.add(holder, as: holder, in: [position]) }
        for who in list.assumedBy { assumedBy.add(who, as: who, in: [position]) }
        if let boundary = list.boundary { boundaries.add(boundary, as: "", in: [position]) }
        for entry in list.entries { entries.add(entry, as: StackAccess.key(entry), in: [position]) }
        for entry in list.denials { denials.add(entry, as: StackAccess.key(entry), in: [position]) }
        for policy in list.unknown { unknown.add(policy, as: policy.policy, in: [position]) }
        for way in ways { escalations.add(way, as: way.text, in: [position]) }
    }

    var principal: StackAccess.Principal {
        .init(
            identity: identity, title: title, holders: holders.all, assumedBy: assumedBy.all,
            boundaries: boundaries.all, entries: entries.all, denials: denials.all, unknown: unknown.all,
            escalations: escalations.all, outcomes: outcomes)
    }
}
