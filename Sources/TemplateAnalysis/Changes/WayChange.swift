// SPDX-License-Identifier: Apache-2.0

/// Ways of one subject to one end that are not what they were.
package struct WayChange: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        /// There was none, and there is now.
        case opened
        /// It was broken, and passes now.
        case mended
        /// It passes, by other hops.
        case rerouted
        /// There is none any more.
        case closed
        /// It passed, and does not now; or it is new, and broken.
        case broken
    }

    package let kind: Kind
    package let subject: String
    package let purpose: String
    /// The ways as they were, and as they are.
    package let old: [NetworkPath]
    package let new: [NetworkPath]

    /// What breaks it now.
    package var blocker: Blocker? { kind == .broken ? new.lazy.compactMap(\.failure).first?.blocker : nil }
}

extension SystemComparison {
    /// The ways that traffic takes differently, those of the new state first.
    package var ways: [WayChange] {
        let (before, after) = (WayGroups(old.outcome), WayGroups(new.outcome))
        let keys = after.keys + before.keys.filter { after[$0].isEmpty }
        return keys.compactMap { key in
            let (was, isNow) = (before[key], after[key])
            guard let kind = kind(was, isNow), let path = isNow.first ?? was.first else { return nil }
            return WayChange(kind: kind, subject: path.subject, purpose: path.purpose, old: was, new: isNow)
        }
    }

    private func kind(_ was: [NetworkPath], _ isNow: [NetworkPath]) -> WayChange.Kind? {
        if isNow.isEmpty { return .closed }
        let breaks = isNow.contains(where: \.isBroken)
        if was.isEmpty { return breaks ? .broken : .opened }
        let broke = was.contains(where: \.isBroken)
        if broke != breaks { return breaks ? .broken : .mended }
        return Set(was.map(\.description)) == Set(isNow.map(\.description)) || breaks ? nil : .rerouted
    }
}

/// The ways through an outcome, by whose they are and what for.
private struct WayGroups {
    private(set) var keys: [String] = []
    private var groups: [String: [NetworkPath]] = [:]

    init(_ outcome: Outcome) {
        for path in Traffic(outcome).paths {
            let key = "\(path.subject): \(path.purpose)"
            if groups[key] == nil { keys.append(key) }
            groups[key, default: []].append(path)
        }
    }

    subscript(key: String) -> [NetworkPath] { groups[key] ?? [] }
}
