// SPDX-License-Identifier: Apache-2.0

/// A path that traffic takes through the network, hop by hop, up to where it ends or breaks.
public struct NetworkPath: Sendable {
    /// The purpose of the path, as `pull its image`.
    public let purpose: String
    /// Whose path it is, as `task of 'Service'`.
    public let subject: String
    /// The hops that are passed.
    public private(set) var hops: [String]
    /// The hop that cannot be taken, and why.
    public private(set) var failure: (hop: String, blocker: Blocker)?
    /// Whether every hop is known to be open.
    public private(set) var isCertain = true

    init(of subject: String, to purpose: String, from hops: [String] = []) {
        self.subject = subject
        self.purpose = purpose
        self.hops = hops + [subject]
    }

    /// Whether it ends before it arrives.
    public var isBroken: Bool { failure != nil }

    /// Takes a hop, or breaks there. After a break nothing counts any more.
    mutating func take(
        _ hop: String, _ reachability: Reachability = .reachable, else blocker: @autoclosure () -> Blocker
    ) {
        guard failure == nil else { return }
        switch reachability {
        case .reachable: hops.append(hop)
        case .unknown:
            isCertain = false
            hops.append(hop)
        case .blocked: failure = (hop, blocker())
        }
    }

    mutating func take(_ hop: String) {
        if failure == nil { hops.append(hop) }
    }

    mutating func fail(at hop: String, _ blocker: Blocker) {
        if failure == nil { failure = (hop, blocker) }
    }

    /// The hops that follow are not known.
    mutating func leave(by hop: String? = nil) {
        guard failure == nil else { return }
        if let hop { hops.append(hop) }
        isCertain = false
    }
}

extension NetworkPath: CustomStringConvertible {
    /// The whole path: `a -> b -X-> c: why`.
    public var description: String {
        let passed = hops.joined(separator: " -> ")
        guard let failure else { return passed + (isCertain ? "" : " (as far as is known)") }
        return "\(passed) -X-> \(failure.hop): \(failure.blocker.reason)"
    }
}
