// SPDX-License-Identifier: Apache-2.0

/// Properties as the parameters of an initialiser.
struct ParameterPrinter {
    let names: NameTable
    let owner: NestedID?
    let scope: Scope

    /// Required ones first, each half as a person looks them up. What is emitted keeps its own order.
    func inOrder(_ properties: [PropertyBlueprint]) -> [PropertyBlueprint] {
        let sorted = properties.sorted { Identifier.precedes(label($0), label($1)) }
        return sorted.filter(\.isRequired) + sorted.filter { !$0.isRequired }
    }

    func declaration(_ property: PropertyBlueprint) -> String {
        let type = scope.spell(property.type)
        return "\(label(property)): \(type)\(property.isRequired ? "" : "? = nil")"
    }

    /// The property as it goes into the property list.
    func entry(_ property: PropertyBlueprint) -> String {
        "\(Printer.literal(property.name)): \(label(property))\(property.isRequired ? "" : "?").node,"
    }

    func documentation(_ properties: [PropertyBlueprint]) -> [String] {
        // The name says itself; where nothing else is known, the table of properties has the link.
        let told = properties.filter { !$0.notes.isEmpty }
        return told.isEmpty
            ? ["One of these properties."]
            : ["- Parameters:"]
                + inOrder(told).map { property in
                    "  - \(label(property, isPlain: true)): \(property.notes.joined(separator: " "))"
                }
    }

    func label(_ property: PropertyBlueprint, isPlain: Bool = false) -> String {
        let label = names.label(property.name, of: owner)
        return isPlain ? label.filter { $0 != "`" } : label
    }
}
