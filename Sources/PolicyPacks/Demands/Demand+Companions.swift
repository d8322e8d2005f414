// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

extension Demand {
    /// Another resource of a type must name this one in a property, as a flow log its VPC.
    ///
    /// - Parameter others: what else the property may name in its stead: the resources that these properties of it name.
    static func companion(_ type: String, at property: String, or others: [String] = [], fix: String) -> Demand {
        companion([(type, property)], or: others, fix: fix)
    }

    static func companion(
        _ kinds: [(type: String, property: String)], or others: [String] = [], fix: String
    ) -> Demand {
        .system(fix: fix) { resource, system in
            let outcome = system.outcome
            let names = Set([resource.logicalID] + others.compactMap { resource[$0].resource })
            let companions = kinds.flatMap { kind in
                outcome.resources(of: kind.type).map { $0[kind.property] }
            }
            if companions.contains(where: { !$0.names.isDisjoint(with: names) }) { return .met }
            // One that names what nobody knows may name this one.
            if outcome.mayHaveMore || companions.contains(where: { $0.isOpen && $0.names.isEmpty }) { return .unknown }
            return .broken("has no \(kinds.map(\.type).joined(separator: " or ")) with it")
        }
    }
}

extension PropertyValue {
    /// The elements of the template that it mentions, however it is written.
    var names: Set<String> { node?.referencedNames ?? [] }
}
