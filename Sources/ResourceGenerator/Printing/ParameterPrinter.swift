// SPDX-License-Identifier: Apache-2.0

/// Properties as the parameters of an initialiser.
struct ParameterPrinter {
    let names: NameTable
    let owner: NestedID?
    let scope: Scope

    func inOrder(_ properties: [PropertyBlueprint]) -> [PropertyBlueprint] { names.inOrder(properties, of: owner) }

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
