// SPDX-License-Identifier: Apache-2.0

/// The table of a resource's or an object's properties, by which they are read and set.
struct PropertyTablePrinter {
    /// The name of the table within its owner.
    static let name = "PropertyNames"

    let parameters: ParameterPrinter

    func printTable(_ properties: [PropertyBlueprint], _ printer: inout Printer) {
        guard !properties.isEmpty else { return }
        let scope = parameters.scope
        printer.line()
        printer.block("public struct \(Self.name): \(scope.library("PropertyTable")) {") { printer in
            printer.line("public init() {}")
            for property in parameters.inOrder(properties) {
                printer.line()
                printer.comment(["`\(property.name)`"])
                let type = "\(scope.library("PropertyName"))<\(scope.spell(property.type))>"
                let name = Printer.literal(property.name)
                printer.line("public var \(parameters.label(property)): \(type) { \(name) }")
            }
        }
    }
}
