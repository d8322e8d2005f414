/// Whether traffic passes. What nobody knows before the deployment is neither open nor blocked.
public enum Passage: Sendable, Hashable {
    case open
    case unknown
    case blocked

    /// Open as soon as one way is.
    static func any(_ ways: some Sequence<Passage>) -> Passage {
        var best = Passage.blocked
        for way in ways {
            if way == .open { return .open }
            if way == .unknown { best = .unknown }
        }
        return best
    }

    /// Open when every step is.
    package static func all(_ steps: Passage...) -> Passage {
        steps.contains(.blocked) ? .blocked : steps.contains(.unknown) ? .unknown : .open
    }

    init(_ answer: Bool?) {
        switch answer {
        case true?: self = .open
        case false?: self = .blocked
        case nil: self = .unknown
        }
    }
}
