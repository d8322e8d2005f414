// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// What there is to say about an expectation that is not met: what is wrong, then the closest candidates, each with its
/// differences and the place in Swift that made it.
struct ExpectationFailure {
    private let expectation: PatternExpectation
    private let places: PlaceText

    /// - Parameter places: how places are shown.
    init(_ expectation: PatternExpectation, _ places: PlaceText) {
        self.expectation = expectation
        self.places = places
    }

    private static let mostCandidates = 3
    private static let mostDifferences = 10

    /// Nil where the expectation is met. The first line says alone what is wrong.
    var text: String? {
        guard !expectation.isMet else { return nil }
        if let problem = expectation.problem { return problem }
        return ([heading] + notes).joined(separator: "\n")
    }

    private var pattern: ElementPattern { expectation.pattern }

    /// What the pattern is of, as `AWS::SQS::Queue`.
    private var kind: String {
        switch pattern.section {
        case .resources: pattern.type.map { $0.text == "*" ? "resource" : $0.text } ?? "loop"
        case .parameters: "parameter"
        case .outputs: "output"
        case .conditions: "condition"
        case .mappings: "mapping"
        case .rules: "rule"
        case .metadata: "key of the metadata"
        case .transform: "transform"
        case .globals: "global"
        case .hooks: "hook"
        case .formatVersion, .description: pattern.section.rawValue
        }
    }

    /// The same with the logical ID, where the pattern says one.
    private var subject: String { pattern.name.text == "*" ? kind : "\(kind) '\(pattern.name.text)'" }

    private var heading: String {
        let named = expectation.named
        let matches = expectation.matches
        switch expectation.quantity {
        case .none where !matches.isEmpty: return wanted("no", matches.count)
        case .count(let count) where !named.isEmpty: return wanted(count == 0 ? "no" : "\(count)", matches.count)
        case .every where !named.isEmpty:
            let wrong = named.count - matches.count
            return "\(wrong) of \(named.count) \(subject) \(wrong == 1 ? "is" : "are") not as expected"
        case .some where named.count == 1: return "\(kind) '\(named[0].name)' is not as expected"
        case .some where named.count > 1: return "none of \(named.count) \(subject) is as expected"
        default: return missing
        }
    }

    private func wanted(_ number: String, _ found: Int) -> String {
        let isOne = number == "no" || number == "1"
        let there = found == 0 ? "there is none" : found == 1 ? "there is 1" : "there are \(found)"
        return "\(number) \(subject) like this \(isOne ? "is" : "are") expected, and \(there)"
    }

    /// That there is nothing of that name, and what else there is.
    private var missing: String {
        let first = "there is no \(subject)"
        if pattern.name.isName, let other = expectation.types.first(where: { $0.name == pattern.name.text }),
            pattern.section == .resources
        {
            return "\(first); '\(other.name)' is of type \(other.type)"
        }
        if let close = closest.first { return "\(first); did you mean '\(close)'?" }
        if expectation.kin.isEmpty, pattern.section == .resources, let type = pattern.type {
            let present = Set(expectation.types.map(\.type)).sorted()
            if let meant = didYouMean(type.text, in: present) { return "\(first); \(meant)" }
            return present.isEmpty
                ? "\(first); the template has no resources" : "\(first); the template has \(listed(present))"
        }
        return expectation.kin.isEmpty
            ? "\(first); the template has none" : "\(first); there are \(listed(expectation.kin.map(\.name)))"
    }

    private func listed(_ names: [String]) -> String {
        names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " and \(names.count - 8) more" : "")
    }

    /// The names that are close to the pattern's.
    private var closest: [String] {
        pattern.name.isName ? closestNames(to: pattern.name.text, in: expectation.kin.map(\.name)) : []
    }

    private var notes: [String] {
        switch expectation.quantity {
        case .none: return shown(expectation.matches, note)
        case .count(let count) where expectation.matches.count > count: return shown(expectation.matches, note)
        case .every where !expectation.named.isEmpty:
            return shown(expectation.named.filter { !$0.comparison.isSame }, note)
        default: return shown(best, note)
        }
    }

    /// Those that are not as expected, the closest first: by its name where that may be misspelled, then by what is alike.
    private var best: [PatternExpectation.Candidate] {
        let close = closest
        let candidates =
            expectation.named.isEmpty ? expectation.kin : expectation.named.filter { !$0.comparison.isSame }
        return candidates.enumerated().sorted { left, right in
            let (first, second) = (close.firstIndex(of: left.element.name), close.firstIndex(of: right.element.name))
            return (first ?? .max, left.element.comparison.rank, left.offset)
                < (second ?? .max, right.element.comparison.rank, right.offset)
        }.map(\.element)
    }

    private func shown(
        _ candidates: [PatternExpectation.Candidate], _ note: (PatternExpectation.Candidate) -> String
    ) -> [String] {
        let rest = candidates.count - Self.mostCandidates
        return candidates.prefix(Self.mostCandidates).map(note) + (rest > 0 ? ["note: and \(rest) more"] : [])
    }

    /// A candidate with its differences, or with what is alike where there are none.
    private func note(_ candidate: PatternExpectation.Candidate) -> String {
        let comparison = candidate.comparison
        let heading = places.heading(candidate.place, "note")
        guard !comparison.isSame else {
            let alike = comparison.agreements.prefix(Self.mostDifferences).map { path, found in
                "    \(Self.name(path))\(found.map { Comparison.shown($0.description).printable } ?? "absent")"
            }
            let isNamed = pattern.name.matches(candidate.name)
            let what = isNamed ? "is like this" : alike.isEmpty ? "is here" : "is as expected but for its name"
            return (["\(heading)'\(candidate.name)' \(what)"] + alike).joined(separator: "\n")
        }
        let differences = comparison.differences
        let lines = differences.prefix(Self.mostDifferences).map { difference in
            let place = difference.place == candidate.place ? nil : difference.place
            let at = place.map { " (\(places.text($0)))" } ?? ""
            return "    \(Self.name(difference.path))\(difference.text.printable)\(at)"
        }
        let rest = differences.count - lines.count
        let count =
            "differs in \(differences.count) of \(comparison.count) \(comparison.count == 1 ? "value" : "values")"
        return (["\(heading)'\(candidate.name)' \(count)"] + lines + (rest > 0 ? ["    and \(rest) more"] : []))
            .joined(separator: "\n")
    }

    private static func name(_ path: Node.Path) -> String { path.steps.isEmpty ? "" : "\(path): " }
}
