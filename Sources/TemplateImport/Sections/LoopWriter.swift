// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// A loop of `Fn::ForEach` as one of the DSL's; nil for one that makes something else than whole elements.
struct LoopWriter {
    let names: PlaceNames
    let section: Template.Section
    let library: ResourceLibrary
    private(set) var unchecked: [Unchecked] = []
    private(set) var types: Set<TypeName> = []
    private(set) var properties = 0
    private(set) var usesShorthands = false

    init(names: PlaceNames, section: Template.Section, library: ResourceLibrary) {
        self.names = names
        self.section = section
        self.library = library
    }

    mutating func expression(_ key: String, _ node: Node, depth: Int = 0) -> SwiftExpression? {
        guard depth < 8, key.hasPrefix("Fn::ForEach::"), let parts = node.arrayValue, parts.count == 3,
            let identifier = parts[0].stringValue, let made = parts[2].objectValue?.members, !made.isEmpty,
            names.loops[identifier] == nil, let variable = names.variable(identifier)
        else { return nil }
        let path = "\(section.rawValue)/\(key)"
        var values = ValueTranslator(names: names, library: library)
        let collection = values.expression(parts[1], as: .list(.text), at: path)
        take(values.unchecked, values.types, values.properties)
        var inner = LoopWriter(names: names.within(identifier, variable), section: section, library: library)
        var statements: [SwiftExpression] = []
        for member in made {
            guard let statement = inner.statement(member, depth) else { return nil }
            statements.append(statement)
        }
        take(inner.unchecked, inner.types, inner.properties)
        usesShorthands = usesShorthands || inner.usesShorthands
        let call = SwiftExpression.call(
            .code("ForEach"),
            [
                SwiftArgument(nil, .literal(String(key.dropFirst("Fn::ForEach::".count)))),
                SwiftArgument(nil, .literal(identifier)), SwiftArgument("in", collection),
            ])
        return .trailingClosure(call, parameter: variable, statements)
    }

    private mutating func statement(_ member: Node.Object.Member, _ depth: Int) -> SwiftExpression? {
        if member.key.beginsFunction { return expression(member.key, member.value, depth: depth + 1) }
        switch section {
        case .resources:
            guard member.value["Type"]?.stringValue != nil else { return nil }
            let translation = ResourceTranslator(names: names, library: library).translate(member.key, member.value)
            take(translation.unchecked, translation.types, translation.properties)
            usesShorthands = usesShorthands || translation.usesShorthands
            return translation.expression
        case .outputs:
            var values = ValueTranslator(names: names, library: library)
            guard let output = OutputWriter.expression(member.key, member.value, &values) else { return nil }
            take(values.unchecked, values.types, values.properties)
            usesShorthands = usesShorthands || values.usesShorthands
            return output
        default: return nil
        }
    }

    private mutating func take(_ more: [Unchecked], _ moreTypes: Set<TypeName>, _ count: Int) {
        unchecked += more
        types.formUnion(moreTypes)
        properties += count
    }
}
