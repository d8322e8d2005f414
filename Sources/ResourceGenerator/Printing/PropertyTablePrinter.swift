// SPDX-License-Identifier: Apache-2.0

/// The table of a resource's or an object's properties, by which they are read and set.
struct PropertyTablePrinter {
    let parameters: ParameterPrinter

    /// CloudFormation's name, what is known, and where AWS says the rest.
    private func documentation(_ property: PropertyBlueprint) -> String {
        let page = parameters.scope.resource.documentation(of: property.name, within: parameters.owner)
        let link = page.map { ["[AWS](\($0))"] } ?? []
        return (["`\(property.name)`."] + property.notes + link).joined(separator: " ")
    }

    func printTable(_ properties: [PropertyBlueprint], _ printer: inout Printer) {
        guard !properties.isEmpty else { return }
        let scope = parameters.scope
        printer.line()
        printer.comment(["Its properties by name, to be read and set: `properties`."])
        printer.block("public struct \(NameTable.propertyTable): \(scope.library("PropertyTable")) {") { printer in
            printer.comment(["All of them."])
            printer.line("public init() {}")
            for property in parameters.inOrder(properties) {
                printer.line()
                printer.comment([documentation(property)])
                let type = "\(scope.library("PropertyName"))<\(scope.spell(property.type))>"
                let name = Printer.literal(property.name)
                printer.line("public var \(parameters.label(property)): \(type) { \(name) }")
            }
        }
    }
}
