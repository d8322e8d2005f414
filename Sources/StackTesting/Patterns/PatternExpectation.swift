// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// That elements like a pattern are in a template, so many of them.
struct PatternExpectation {
    enum Quantity {
        case some
        case none
        case count(Int)
        /// All that the pattern names, and at least one.
        case every
    }

    /// An element that the pattern may mean.
    struct Candidate {
        let name: String
        let place: SourceLocation?
        let comparison: Comparison
    }

    let pattern: ElementPattern
    let quantity: Quantity
    /// The elements of the pattern's section and type, whatever they are called.
    let kin: [Candidate]
    /// The types of the resources in the template by logical ID.
    let types: [(name: String, type: String, place: SourceLocation?)]

    init(
        _ quantity: Quantity = .some, _ pattern: ElementPattern, in template: Template, given values: [String: String]
    ) {
        self.quantity = quantity
        self.pattern = pattern
        let members = template[pattern.section]
        kin = members.compactMap { member in
            if let type = pattern.type, !type.matches(member.value["Type"]?.stringValue ?? "") { return nil }
            return Candidate(
                name: member.key, place: member.value.origin,
                comparison: pattern.compared(with: member.value, givenValue: values[member.key]))
        }
        types = template.resources.map { ($0.logicalID, $0.type, $0.node.origin) }
    }

    /// Those that the pattern's logical ID names.
    var named: [Candidate] { kin.filter { pattern.name.matches($0.name) } }

    var matches: [Candidate] { named.filter(\.comparison.isSame) }

    /// What is wrong with the pattern itself.
    var problem: String? {
        switch quantity {
        case .none, .count(0): pattern.problem(whereNothingIsLikeIt: true)
        default: pattern.problem(whereNothingIsLikeIt: false)
        }
    }

    /// Whether it is met. A property that the type does not have is never met, not even by its absence.
    var isMet: Bool {
        guard problem == nil else { return false }
        return switch quantity {
        case .some: !matches.isEmpty
        case .none: matches.isEmpty && !(named.isEmpty && pattern.isOfOne)
        case .count(let count): matches.count == count
        case .every: !named.isEmpty && named.allSatisfy(\.comparison.isSame)
        }
    }
}
