// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The Swift file of one resource type.
struct ResourcePrinter {
    let blueprint: ResourceBlueprint
    let names: NameTable
    let catalog: CatalogNames
    let uses: UseFacts
    let module: TargetModule

    private var type: TypeName { blueprint.type }

    func file() -> GeneratedFile {
        var printer = Printer()
        printer.line(Printer.header)
        if module != .whole { printer.line("import AWS") }
        printer.line("import StackDSL")
        printer.line("import TemplateModel")
        printer.line()
        if isKindElsewhere {
            printResource(&printer)
        } else {
            printer.block("extension \(type.service) {") { printResource(&$0) }
        }
        return GeneratedFile(path: Self.path(of: type), text: printer.text)
    }

    /// Whether the type is there already, for references, and becomes a resource by an extension.
    private var isKindElsewhere: Bool {
        if case .beside(let other) = module { other.kinds.contains(type) } else { false }
    }

    /// The service is in the file's name too, because no two files of a module may have the same.
    static func path(of type: TypeName) -> String { "\(type.service)/\(type.swiftName).swift" }

    private func printResource(_ printer: inout Printer) {
        let scope = scope(nil)
        let notes = blueprint.notes.isEmpty ? [] : ["", blueprint.notes.joined(separator: " ")]
        printer.comment(["`\(type.full)`"] + notes + ["", "See <\(type.documentationPage)>."])
        let uses = UsePrinter(type: type, facts: uses) { scope.library($0) }
        let conformances = uses.conformances(usable: "UsableResource")
        let isExtension = isKindElsewhere
        let opening =
            isExtension
            ? "extension \(type.swiftName): "
                + (["StackDSL.Resource"] + conformances).map { "@retroactive \($0)" }.joined(separator: ", ")
            : "public struct \(type.ownName): " + (["StackDSL.Resource"] + conformances).joined(separator: ", ")
        printer.block("\(opening) {") { printer in
            if !isExtension {
                printer.comment(["As templates name it."])
                printer.line(
                    "public static var typeName: \(scope.library("String", "Swift")) { \(Printer.literal(type.full)) }")
                printer.line()
                printer.comment(["As it goes into a template."])
                printer.line("public var resource: \(scope.library("ResourceDefinition"))")
                printer.line()
            }
            printInitialiser(scope, &printer)
            printer.line()
            printer.comment(["`Ref`"])
            printer.line("public var ref: \(scope.spell(blueprint.ref)) { .init(node: resource.ref) }")
            for attribute in blueprint.attributes { printAttribute(attribute, scope, &printer) }
            uses.printMembers(&printer, as: isExtension ? .extended : .resource)
            let parameters = ParameterPrinter(names: names, owner: nil, scope: scope)
            PropertyTablePrinter(parameters: parameters).printTable(blueprint.properties, &printer)
            NestedTypePrinter(blueprint: blueprint, names: names, catalog: catalog).printTypes(of: nil, &printer)
        }
    }

    private func printInitialiser(_ scope: Scope, _ printer: inout Printer) {
        let parameters = ParameterPrinter(names: names, owner: nil, scope: scope)
        let text = scope.library("String", "Swift")
        let number = scope.library("Int", "Swift")
        let properties = "\(scope.library("Properties"))<\(scope.spell(type))>"
        printer.comment(parameters.documentation(blueprint.properties))
        printer.block("public init(", ") {") { printer in
            printer.line("_ logicalID: \(text),")
            for property in parameters.inOrder(blueprint.properties) {
                printer.line(parameters.declaration(property) + ",")
            }
            printer.line("file: \(text) = #filePath, line: \(number) = #line, column: \(number) = #column,")
            printer.line("configure: (inout \(properties)) -> Void = { _ in }")
        }
        let made = "\(scope.library("ResourceDefinition"))("
        let isExtension = isKindElsewhere
        printer.block(
            isExtension ? "    self = .made(of: \(made)" : "    self.resource = \(made)",
            isExtension ? "    ))" : "    )"
        ) { printer in
            guard !blueprint.properties.isEmpty else {
                printer.line("    logicalID, Self.typeName, [:], file, line, column")
                return
            }
            printer.line("    logicalID, Self.typeName,")
            printer.block("    [", "    ],") { printer in
                for property in blueprint.properties { printer.line("    " + parameters.entry(property)) }
            }
            printer.line("    file, line, column")
        }
        printer.line("    configure(&self.properties)")
        printer.line("}")
    }

    private func printAttribute(_ attribute: AttributeBlueprint, _ scope: Scope, _ printer: inout Printer) {
        printer.line()
        printer.comment(["`\(attribute.name)`"])
        let name = names.attribute(attribute.name)
        let node = "resource.attribute(\(Printer.literal(attribute.name)))"
        printer.line("public var \(name): \(scope.spell(attribute.type)) { .init(node: \(node)) }")
    }

    private func scope(_ owner: NestedID?) -> Scope { Scope(names, type, catalog, within: owner) }
}
