// SPDX-License-Identifier: Apache-2.0

extension AccessEntry {
    /// Whether an action can be among its own.
    func mayInclude(_ action: String) -> Bool {
        if isNegated { return !actions.contains { PartialString.isMatch($0.utf8, action.utf8) } }
        return actions.contains { PartialString.isMatch($0.utf8, action.utf8) } || isPartial
    }

    /// Whether it is about every resource.
    var isOnEverything: Bool { !target.isNegated && target.texts.contains { $0.literal == "*" } }

    /// Whether an action of another can be among its own.
    func mayOverlap(_ other: AccessEntry) -> Bool {
        other.concrete?.contains { mayInclude("\(other.service):\($0)") } ?? true
    }

    /// Whether it certainly allows all that another does.
    func covers(_ other: AccessEntry) -> Bool {
        coversConditions(of: other) && coversActions(of: other) && coversTarget(of: other)
    }

    /// Of the actions that another entry allows by name, those that this one allows too, on all that the other does.
    func covered(of other: AccessEntry) -> Set<String> {
        guard let asked = other.concrete, !isNegated, coversConditions(of: other), coversTarget(of: other) else {
            return []
        }
        if service == "*" { return Set(asked) }
        return service == other.service ? Set(concrete ?? []).intersection(asked) : []
    }

    private func coversConditions(of other: AccessEntry) -> Bool {
        conditions.isEmpty || conditions == other.conditions
    }

    private func coversActions(of other: AccessEntry) -> Bool {
        if isNegated || other.isNegated {
            return !isNegated && service == "*" && isEverything
                || isNegated && other.isNegated && actions == other.actions
        }
        if service == "*" { return true }
        guard service == other.service, let concrete, let others = other.concrete else { return false }
        return Set(others).isSubset(of: concrete)
    }

    private func coversTarget(of other: AccessEntry) -> Bool {
        if target == other.target { return true }
        if target.isNegated || target.isPartial || other.target.isPartial { return false }
        if target.texts.contains(where: { $0.literal == "*" }) { return true }
        if other.target.isNegated { return false }
        return other.target.texts.allSatisfy { text in
            target.texts.contains { $0 == text || $0.pattern.matches(text.asked) == true }
        }
    }
}

extension AccessModel {
    /// What acts with a role that is not here, in words, with where the role is named.
    public var strangers: [(title: String, place: PropertyValue)] {
        holders.ofOthers.map { ($0.title, $0.place) }
    }
}
