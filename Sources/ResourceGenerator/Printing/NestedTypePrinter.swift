// SPDX-License-Identifier: Apache-2.0

/// The types within a resource's type: property objects and enumerations, each with those within it.
struct NestedTypePrinter {
    let blueprint: ResourceBlueprint
    let names: NameTable
    let catalog: CatalogNames

    func printTypes(of owner: NestedID?, _ printer: inout Printer) {
        let nested = blueprint.nestedTypes.filter { $0.id.owner == owner }
        for type in nested.sorted(by: { names.type($0.id) < names.type($1.id) }) {
            printer.line()
            switch type.content {
            case .object(let properties): printObject(type.id, properties, type.scalars, &printer)
            case .union(let union):
                UnionPrinter(names: names, scope: Scope(names, blueprint.type, catalog, within: type.id))
                    .print(type.id, union, documentation(of: type.id), &printer) { printTypes(of: type.id, &$0) }
            case .enumeration(let values): printEnumeration(type.id, values, &printer)
            case .choice(let types): printChoice(type.id, types, &printer)
            }
        }
    }

    private func printObject(
        _ id: NestedID, _ properties: [PropertyBlueprint], _ scalars: ScalarForms, _ printer: inout Printer
    ) {
        let scope = Scope(names, blueprint.type, catalog, within: id)
        let parameters = ParameterPrinter(names: names, owner: id, scope: scope)
        let node = scope.library("Node", "TemplateModel")
        printer.comment(documentation(of: id))
        let conformances = ["PropertyObject"] + UnionPrinter.conformances(scalars)
        printer.block(
            "public struct \(names.type(id)): \(conformances.map { scope.library($0) }.joined(separator: ", ")) {"
        ) { printer in
            printer.comment(["As it stands in the template."])
            printer.line("public let node: \(node)")
            printer.line()
            printer.comment(["What somebody else put together."])
            printer.line("public init(node: \(node)) { self.node = node }")
            printer.line()
            printer.comment(parameters.documentation(properties))
            if properties.isEmpty {
                printer.line("public init() { self.node = \(node)(properties: [:]) }")
            } else {
                printer.block("public init(", ") {") { printer in
                    for (index, property) in parameters.inOrder(properties).enumerated() {
                        printer.line(parameters.declaration(property) + (index == properties.count - 1 ? "" : ","))
                    }
                }
                printer.block("    self.node = \(node)(properties: [", "    ])") { printer in
                    for property in properties { printer.line("    " + parameters.entry(property)) }
                }
                printer.line("}")
            }
            UnionPrinter.printInitialisers(scalars, scope, &printer)
            PropertyTablePrinter(parameters: parameters).printTable(properties, &printer)
            printTypes(of: id, &printer)
        }
    }

    private func printEnumeration(_ id: NestedID, _ values: [String], _ printer: inout Printer) {
        printTextClass(id, "OpenEnum", &printer) { name, printer in
            for value in values.sorted() {
                guard let label = names.enumCase(value, of: id) else { continue }
                printer.comment(["`\(value)`"])
                printer.line("public static var \(label): \(name) { \(Printer.literal(value)) }")
            }
        }
    }

    private func printChoice(_ id: NestedID, _ types: [SlotType], _ printer: inout Printer) {
        let scope = Scope(names, blueprint.type, catalog, within: id)
        printTextClass(id, "ReferenceChoice", &printer) { _, printer in
            for type in types {
                printer.comment([type.kind.map { "Something of `\($0.full)`." } ?? "Any text."])
                printer.line(
                    "public convenience init(_ reference: \(scope.spell(type))) { self.init(node: reference.node) }")
            }
        }
    }

    /// Subclasses, not structures: each conformance of each structure costs a table and some functions, and makes looking
    /// any conformance up slower.
    private func printTextClass(
        _ id: NestedID, _ superclass: String, _ printer: inout Printer, _ body: (String, inout Printer) -> Void
    ) {
        let scope = Scope(names, blueprint.type, catalog, within: id)
        let name = names.type(id)
        printer.comment(documentation(of: id))
        printer.block("public final class \(name): \(scope.library(superclass)), @unchecked Sendable {") { printer in
            body(name, &printer)
        }
    }

    private func documentation(of id: NestedID) -> [String] {
        let name = "`\(blueprint.type.full)`: `\(id)`"
        guard id.isDefinition, id.path.count == 1 else { return [name] }
        return [name, "", "See <\(blueprint.type.documentationPage(ofDefinition: id.path[0]))>."]
    }
}
