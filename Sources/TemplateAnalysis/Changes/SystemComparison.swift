// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Two states of one system side by side, for what a change means beyond the resources that it is made of.
package struct SystemComparison: Sendable {
    /// What CloudFormation does.
    package let change: SystemChange
    let old: DeployedSystem
    let new: DeployedSystem
    private let updates: [String: ResourceUpdate]

    /// - Parameters:
    ///   - old: the stacks as they are; none where there is nothing yet.
    ///   - new: the stacks as they are to be.
    ///   - isOneStack: whether both are one and the same stack, whatever it is named.
    package init(from old: JoinedStacks, to new: JoinedStacks, isOneStack: Bool) {
        change = SystemChange(from: old, to: new, isOneStack: isOneStack)
        self.old = DeployedSystem(old, isOneOfSeveral: !isOneStack)
        self.new = DeployedSystem(new, isOneOfSeveral: !isOneStack)
        updates = Dictionary(change.resources.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// How the system turns out, before and after.
    package var outcomes: (old: Outcome, new: Outcome) { (old.outcome, new.outcome) }

    /// What becomes of a resource; nil where neither state has it, or it is none of the stacks'.
    package func update(of name: String) -> ResourceUpdate? { updates[name] }

    /// Whether a resource is there before and after, and is not replaced for certain.
    func stays(_ name: String) -> Bool {
        switch updates[name]?.effect {
        case .unchanged, .imported, .updated, .interrupted, .mayBeReplaced: true
        case .added, .replaced, .removed, nil: false
        }
    }

    /// Whether any of a resource's properties is another, by the first name on the way to it.
    func changes(_ properties: Set<String>, of name: String) -> Bool {
        updates[name]?.properties.contains { $0.names.first.map(properties.contains) == true } ?? false
    }
}
