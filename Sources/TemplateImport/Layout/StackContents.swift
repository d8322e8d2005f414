// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel
import YAML

/// The elements of a template as expressions, before they have names and places in files.
struct StackContents {
    /// An element, or something else that stands in a body.
    struct Entry {
        /// Nil for what nothing can refer to: an output, a transform.
        let key: ElementKey?
        let section: Template.Section
        var expression: SwiftExpression
        /// The value that it is in the template.
        let node: Node
        let origin: SourceLocation?
        var comments: [String] = []
        /// Whether some of it is said by `Shorthands`.
        var usesShorthands = false
    }

    /// In the order in which a body mentions them.
    private(set) var entries: [Entry] = []
    private(set) var unchecked: [Unchecked] = []
    private(set) var types: Set<TypeName> = []
    private(set) var properties = 0
    private(set) var parameterTypes: [String: ParameterType] = [:]
    /// Dependencies first.
    private(set) var order: [ElementKey] = []
    private let outline: TemplateOutline
    private let shares: StackShares
    private let library = ResourceLibrary()
    private var broken: [ElementKey: Set<ElementKey>] = [:]
    private var raw: Set<ElementKey> = []

    /// - Parameters:
    ///   - given: the labels of the parameters that are given values.
    ///   - shares: what it gives to other stacks, and takes from them.
    init(_ outline: TemplateOutline, given: [String: SwiftExpression], shares: StackShares) {
        self.outline = outline
        self.shares = shares
        let template = outline.template
        let uses = ParameterUses.find(in: template, library: library)
        for member in template[.parameters] {
            parameterTypes[member.key] = ParameterType(member.value, uses: uses[member.key] ?? [])
        }
        let dependencies = DependencyOrder(outline.order, references: outline.references)
        order = dependencies.order
        broken = dependencies.broken
        addTransforms()
        addParameters(given)
        addRules()
        addMappings()
        addConditions()
        addGlobals()
        addHooks()
        addResources()
        addOutputs()
        noteUnknownSections()
    }

    /// Puts the comments of the template beside what they speak of.
    ///
    /// - Returns: those that speak of all of it, and those of its description.
    mutating func place(commentsOf document: YAMLDocument) -> (head: [String], description: [String]) {
        let anchors = entries.reduce(into: Set<SourceLocation>()) { found, entry in
            found.formUnion(entry.expression.origins)
            if let origin = entry.origin { found.insert(origin) }
        }
        var placement = CommentPlacement(document, anchors: anchors)
        for index in entries.indices { placement.place(in: &entries[index]) }
        return (placement.head, placement.description)
    }

    private func names(at key: ElementKey?) -> PlaceNames {
        PlaceNames(
            outline: outline, parameterTypes: parameterTypes, raw: raw, shares: shares,
            hidden: key.map { broken[$0, default: []].union([$0]) } ?? [])
    }

    private mutating func add(
        _ section: Template.Section, _ member: Node.Object.Member, _ expression: SwiftExpression?, isNamed: Bool = false
    ) {
        let key = ElementKey(section, member.key)
        let made = expression ?? RawElement.expression(key, member.value)
        if expression == nil { note("\(section.rawValue)/\(member.key)", "no type of the DSL says it") }
        entries.append(
            Entry(
                key: isNamed && expression != nil ? key : nil, section: section, expression: made, node: member.value,
                origin: member.value.origin))
    }

    private mutating func note(_ path: String, _ cause: String) {
        unchecked.append(Unchecked(path: path, cause: cause))
    }

    private mutating func take(_ values: ValueTranslator) {
        unchecked += values.unchecked
        types.formUnion(values.types)
        properties += values.properties
    }

    private mutating func addTransforms() {
        guard let node = outline.template.root[Template.Section.transform.rawValue] else { return }
        for transform in TransformWriter.expressions(node) {
            entries.append(
                Entry(
                    key: nil, section: .transform, expression: transform.expression, node: transform.node,
                    origin: transform.node.origin))
        }
    }

    /// Metadata that stands before the interface comes first, so that it stands there again.
    private mutating func addParameters(_ given: [String: SwiftExpression]) {
        let template = outline.template
        let parameters = template[.parameters].filter { !$0.key.beginsFunction }
        func writer(_ member: Node.Object.Member, _ label: String?) -> ParameterWriter {
            ParameterWriter(
                logicalID: member.key, node: member.value,
                type: parameterTypes[member.key] ?? ParameterType(.null, uses: []),
                label: label, library: library)
        }
        let expressible = Set(parameters.filter { writer($0, nil).expression(value: nil) != nil }.map(\.key))
        raw.formUnion(
            parameters.filter { !expressible.contains($0.key) }.map { ElementKey(.parameters, $0.key) })
        let metadata = template[.metadata]
        let index = metadata.firstIndex { $0.key == "AWS::CloudFormation::Interface" }
        let interface = index.flatMap { InterfaceWriter(metadata[$0].value, parameters: expressible) }
        addMetadata(metadata[..<(index ?? metadata.count)])
        for member in template[.parameters] {
            let label = interface?.labels[member.key]
            let isKnown = expressible.contains(member.key)
            add(
                .parameters, member, isKnown ? writer(member, label).expression(value: given[member.key]) : nil,
                isNamed: true)
        }
        guard let index else { return }
        if let interface {
            for group in interface.groups {
                entries.append(
                    Entry(
                        key: nil, section: .metadata, expression: group, node: metadata[index].value,
                        origin: metadata[index].value.origin))
            }
        } else {
            addMetadata(metadata[index...index])
        }
        addMetadata(metadata[(index + 1)...])
    }

    private mutating func addMetadata(_ members: ArraySlice<Node.Object.Member>) {
        for member in members {
            let call = SwiftExpression.call(
                .code("Metadata"),
                [SwiftArgument(nil, .literal(member.key)), SwiftArgument(nil, NodeLiteral.expression(member.value))])
            add(.metadata, member, member.value.isDocument ? call : nil)
        }
    }

    private mutating func addGlobals() {
        var values = ValueTranslator(names: names(at: nil), library: library)
        for member in outline.template[.globals] {
            add(.globals, member, GlobalsWriter.expression(member.key, member.value, &values))
            entries[entries.count - 1].usesShorthands = values.usesShorthands
        }
        take(values)
    }

    private mutating func addHooks() {
        for member in outline.template[.hooks] { add(.hooks, member, nil) }
    }

    private mutating func noteUnknownSections() {
        for key in outline.template.root.objectValue?.keys ?? [] where Template.Section(rawValue: key) == nil {
            note(key, "no section of a stack is called so")
        }
    }

    private mutating func addRules() {
        var conditions = ConditionWriter(
            values: ValueTranslator(names: names(at: nil), library: library), parameterTypes: parameterTypes)
        for member in outline.template[.rules] {
            add(.rules, member, RuleWriter.expression(member.key, member.value, &conditions))
        }
        take(conditions.values)
    }

    private mutating func addMappings() {
        for member in outline.template[.mappings] {
            let expression = MappingWriter.expression(member.key, member.value)
            if expression == nil { raw.insert(ElementKey(.mappings, member.key)) }
            add(.mappings, member, expression, isNamed: true)
        }
    }

    private mutating func addConditions() {
        for member in outline.template[.conditions] {
            if member.key.beginsFunction || member.value.objectValue == nil {
                raw.insert(ElementKey(.conditions, member.key))
                add(.conditions, member, nil)
                continue
            }
            var conditions = ConditionWriter(
                values: ValueTranslator(names: names(at: ElementKey(.conditions, member.key)), library: library),
                parameterTypes: parameterTypes)
            let asked = conditions.expression(member.value, at: "Conditions/\(member.key)")
            take(conditions.values)
            let call = SwiftExpression.call(
                .code("Condition"), [SwiftArgument(nil, .literal(member.key)), SwiftArgument(nil, asked)])
            add(.conditions, member, call, isNamed: true)
        }
    }

    private mutating func addResources() {
        for member in outline.template[.resources] {
            let key = ElementKey(.resources, member.key)
            guard !member.key.beginsFunction, member.value["Type"]?.stringValue != nil else {
                raw.insert(key)
                var usesShorthands = false
                add(.resources, member, loop(member, in: .resources, &usesShorthands))
                entries[entries.count - 1].usesShorthands = usesShorthands
                continue
            }
            let translator = ResourceTranslator(names: names(at: key), library: library)
            let translation = translator.translate(member.key, member.value)
            unchecked += translation.unchecked
            types.formUnion(translation.types)
            properties += translation.properties
            add(.resources, member, translation.expression, isNamed: true)
            entries[entries.count - 1].usesShorthands = translation.usesShorthands
        }
    }

    private mutating func loop(
        _ member: Node.Object.Member, in section: Template.Section, _ usesShorthands: inout Bool
    ) -> SwiftExpression? {
        var writer = LoopWriter(names: names(at: nil), section: section, library: library)
        guard let expression = writer.expression(member.key, member.value) else { return nil }
        unchecked += writer.unchecked
        types.formUnion(writer.types)
        properties += writer.properties
        usesShorthands = writer.usesShorthands
        return expression
    }

    private mutating func addOutputs() {
        var values = ValueTranslator(names: names(at: nil), library: library)
        var usesShorthands = false
        for member in outline.template[.outputs] {
            add(
                .outputs, member,
                member.key.beginsFunction
                    ? loop(member, in: .outputs, &usesShorthands)
                    : OutputWriter.expression(member.key, member.value, &values))
            entries[entries.count - 1].usesShorthands = usesShorthands || values.usesShorthands
        }
        take(values)
    }
}

extension Node {
    /// Whether a literal of `Document` can say it.
    var isDocument: Bool { !contains { $0.content == .null } }
}
