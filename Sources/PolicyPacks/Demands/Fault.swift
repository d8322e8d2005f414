// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What does not meet a demand.
struct Fault: Sendable {
    /// What is wrong, as the end of a sentence about the resource: `has PubliclyAccessible true`.
    let message: String
    /// Where it stands; nil for the resource as a whole.
    let place: PropertyValue?
    let fix: String?

    init(_ message: String, at place: PropertyValue? = nil, fix: String? = nil) {
        self.message = message
        self.place = place
        self.fix = fix
    }
}

/// Whether a demand is met. What only the deployment knows is unknown, and then nothing is said.
enum Verdict {
    case met
    case unknown
    case broken([Fault])

    static func broken(_ message: String, at place: PropertyValue? = nil) -> Verdict {
        .broken([Fault(message, at: place)])
    }

    /// Broken where any is, and then by all of those.
    static func all(_ verdicts: [Verdict]) -> Verdict {
        var faults: [Fault] = []
        var isKnown = true
        for verdict in verdicts {
            switch verdict {
            case .met: break
            case .unknown: isKnown = false
            case .broken(let more): faults += more
            }
        }
        return faults.isEmpty ? (isKnown ? .met : .unknown) : .broken(faults)
    }

    /// All faults in one sentence, at the place of the first.
    var joined: Verdict {
        guard case .broken(let faults) = self, faults.count > 1 else { return self }
        return .broken(
            [Fault(faults.map(\.message).joined(separator: " and "), at: faults[0].place, fix: faults[0].fix)])
    }

    /// Met where any is, broken where all are, by the faults of the first one.
    static func any(_ verdicts: [Verdict]) -> Verdict {
        var first: [Fault]?
        var isKnown = true
        for verdict in verdicts {
            switch verdict {
            case .met: return .met
            case .unknown: isKnown = false
            case .broken(let faults): first = first ?? faults
            }
        }
        return isKnown ? .broken(first ?? []) : .unknown
    }
}
