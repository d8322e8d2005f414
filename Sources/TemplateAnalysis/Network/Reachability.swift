// SPDX-License-Identifier: Apache-2.0

/// Whether traffic passes. What nobody knows before the deployment is neither open nor blocked.
public enum Reachability: Sendable, Hashable {
    case reachable
    case unknown
    case blocked

    /// Open as soon as one way is.
    static func any(_ ways: some Sequence<Reachability>) -> Reachability {
        var best = Reachability.blocked
        for way in ways {
            if way == .reachable { return .reachable }
            if way == .unknown { best = .unknown }
        }
        return best
    }

    /// Open when every step is.
    package static func all(_ steps: Reachability...) -> Reachability {
        steps.contains(.blocked) ? .blocked : steps.contains(.unknown) ? .unknown : .reachable
    }

    init(_ answer: Bool?) {
        switch answer {
        case true?: self = .reachable
        case false?: self = .blocked
        case nil: self = .unknown
        }
    }
}
