// SPDX-License-Identifier: Apache-2.0

/// Whether traffic passes. What nobody knows before the deployment is neither reachable nor blocked.
public enum Reachability: Sendable, Hashable {
    /// By all that is known it passes.
    case reachable
    /// Something is not known that can make a difference.
    case unknown
    /// It does not pass, whatever is not known.
    case blocked

    /// Reachable as soon as one of them is.
    static func any(_ answers: some Sequence<Reachability>) -> Reachability {
        var best = Reachability.blocked
        for answer in answers {
            if answer == .reachable { return .reachable }
            if answer == .unknown { best = .unknown }
        }
        return best
    }

    /// Reachable when every step is.
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
