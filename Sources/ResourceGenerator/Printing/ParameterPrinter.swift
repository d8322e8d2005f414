// SPDX-License-Identifier: Apache-2.0

/// Properties as the parameters of an initialiser.
struct ParameterPrinter {
    let names: NameTable
    let owner: NestedID?
    let scope: Scope

    func declaration(_ property: PropertyBlueprint) -> String {
        let type = scope.spell(property.type)
        return "\(label(property)): \(type)\(property.isRequired ? "" : "? = nil")"
    }

    /// The property as it goes into the property list.
    func entry(_ property: PropertyBlueprint) -> String {
        "\(Printer.literal(property.name)): \(label(property))\(property.isRequired ? "" : "?").node,"
    }

    func documentation(_ properties: [PropertyBlueprint]) -> [String] {
        guard !properties.isEmpty else { return [] }
        return ["- Parameters:"]
            + properties.map { property in
                let notes = ["`\(property.name)`."] + property.notes
                return "  - \(label(property, isPlain: true)): \(notes.joined(separator: " "))"
            }
    }

    private func label(_ property: PropertyBlueprint, isPlain: Bool = false) -> String {
        let label = names.label(property.name, of: owner)
        return isPlain ? label.filter { $0 != "`" } : label
    }
}
