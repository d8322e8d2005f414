// SPDX-License-Identifier: Apache-2.0

/// A type that takes several forms: literals where a literal says which it is, and a static member for each other.
struct UnionPrinter {
    let names: NameTable
    let scope: Scope

    func print(
        _ id: NestedID, _ union: Union, _ documentation: [String], _ printer: inout Printer,
        nested: (inout Printer) -> Void
    ) {
        let name = names.type(id)
        let node = scope.library("Node", "TemplateModel")
        var conformances = [scope.library("Expression")]
        if union.takesText { conformances.append(scope.library("TextExpression")) }
        if union.elements != nil { conformances.append(scope.library("ExpressibleByArrayLiteral", "Swift")) }
        if union.values != nil { conformances.append(scope.library("ExpressibleByDictionaryLiteral", "Swift")) }
        printer.comment(documentation)
        printer.block("public struct \(name): \(conformances.joined(separator: ", ")) {") { printer in
            printer.comment(["As it stands in the template."])
            printer.line("public let node: \(node)")
            printer.line()
            printer.comment(["What somebody else put together."])
            printer.line("public init(node: \(node)) { self.node = node }")
            if union.takesText { Self.printInitialisers(.text, scope, &printer) }
            if let elements = union.elements { printList(elements, &printer) }
            if let values = union.values { printMap(values, &printer) }
            for variant in union.variants { printVariant(variant, name, node, id, &printer) }
            nested(&printer)
        }
    }

    private func printList(_ elements: SlotType, _ printer: inout Printer) {
        let type = scope.spell(elements)
        printer.line()
        printer.comment(["A list that is written as `[a, b]`."])
        printer.line(
            "public init(arrayLiteral elements: \(type)...) { self.node = .array(elements.map(\\.node)) }")
        printer.line()
        printer.comment(["A list."])
        printer.line("public init(_ list: \(scope.spell(.list(elements)))) { self.node = list.node }")
    }

    private func printMap(_ values: SlotType, _ printer: inout Printer) {
        let text = scope.library("String", "Swift")
        let map = scope.spell(.map(values))
        printer.line()
        printer.comment(["An object that is written as `[\"name\": value]`."])
        printer.line("public init(dictionaryLiteral elements: (\(text), \(scope.spell(values)))...) {")
        printer.line("    self.node = \(map)(elements.map { (key: $0.0, value: $0.1) }).node")
        printer.line("}")
    }

    private func printVariant(
        _ variant: Union.Variant, _ name: String, _ node: String, _ id: NestedID, _ printer: inout Printer
    ) {
        printer.line()
        let label = variant.label
        let key = Printer.literal(variant.name)
        switch variant {
        case .value(_, let type):
            printer.comment(["`\(variant.name)`"])
            printer.line(
                "public static func \(label)(_ value: \(scope.spell(type))) -> \(name) { .init(node: value.node) }")
        case .tagged(_, let type, let isRequired):
            printer.comment(["`Type` is `\(variant.name)`."])
            let parameter = "_ properties: \(scope.spell(type))\(isRequired ? "" : "? = nil")"
            printer.block("public static func \(label)(\(parameter)) -> \(name) {") { printer in
                let properties = "properties\(isRequired ? "" : "?").node"
                printer.line(
                    ".init(node: \(node)(properties: [\"Type\": .string(\(key)), \"Properties\": \(properties)]))")
            }
        case .member(_, let properties):
            let parameters = ParameterPrinter(names: names, owner: .property(variant.name, of: id), scope: scope)
            let declared = parameters.inOrder(properties).map(parameters.declaration).joined(separator: ", ")
            let entries = properties.map { String(parameters.entry($0).dropLast()) }
            let object = entries.isEmpty ? "[:]" : "[\(entries.joined(separator: ", "))]"
            printer.comment(["`\(variant.name)`"])
            printer.block("public static func \(label)(\(declared)) -> \(name) {") { printer in
                printer.line(".init(node: \(node)(properties: [\(key): \(node)(properties: \(object))]))")
            }
        }
    }

    /// The protocols by which scalars are literals of an object's type.
    static func conformances(_ scalars: ScalarForms) -> [String] {
        (scalars.contains(.text) ? ["TextExpression"] : [])
            + (scalars.contains(.boolean) ? ["ExpressibleByBooleanLiteral"] : [])
    }

    static func printInitialisers(_ scalars: ScalarForms, _ scope: Scope, _ printer: inout Printer) {
        let value = scope.library("Value")
        if scalars.contains(.text) {
            printer.line()
            printer.comment(["Text in its place."])
            printer.line("public init(_ text: \(value)<\(scope.library("String", "Swift"))>) { self.node = text.node }")
        }
        if scalars.contains(.boolean) {
            printer.line()
            printer.comment(["`true` or `false` in its place."])
            printer.line("public init(_ flag: \(value)<\(scope.library("Bool", "Swift"))>) { self.node = flag.node }")
        }
    }
}
