// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// From a schema to the blueprint of what will be generated for it.
struct BlueprintBuilder {
    let schema: TypeSchema
    private(set) var nestedTypes: [NestedType] = []
    private var begun: Set<NestedID> = []
    /// The definitions that are being read through, so that one which is a list of itself ends.
    private var aliases: [String] = []

    /// The type that stands for tags, whatever it is called.
    private let tagPlace: NestedID?

    private init(_ schema: TypeSchema) {
        self.schema = schema
        tagPlace = schema.tagProperty.flatMap { Self.elementPlace(of: $0, in: schema) }
    }

    private static func elementPlace(of property: String, in schema: TypeSchema) -> NestedID? {
        var place = NestedID.property(property, of: nil)
        var node = schema.root["properties"]?[property]
        for _ in 0..<4 {
            if let target = node?["$ref"]?.stringValue.flatMap(schema.target) {
                place = .definition(target.name)
                node = target.schema
            } else if let items = node?["items"] {
                node = items
            }
        }
        return node?["properties"] == nil ? nil : place
    }

    static func blueprint(of schema: TypeSchema) -> ResourceBlueprint {
        var builder = BlueprintBuilder(schema)
        let readOnly = Set(schema.paths("readOnlyProperties").filter { $0.count == 1 }.map { $0[0] })
        let properties = builder.properties(of: schema.root, owner: nil).filter { !readOnly.contains($0.name) }
        let attributes = AttributeReader(schema: schema)
        var blueprint = ResourceBlueprint(
            type: schema.type, notes: schema.notes, properties: properties, nestedTypes: builder.nestedTypes,
            attributes: attributes.attributes, ref: attributes.ref)
        blueprint.applyLifecycle(of: schema)
        blueprint.dropUnusedTypes()
        blueprint.noteValues()
        return blueprint
    }

    /// The members of an object: required ones first, each half by name.
    mutating func properties(of object: Node, owner: NestedID?) -> [PropertyBlueprint] {
        let shape = ObjectShape(object, in: schema)
        let facts = schema.facts.slots[schema.type.full] ?? [:]
        let texts = schema.facts.texts[schema.type.full] ?? []
        var properties: [PropertyBlueprint] = []
        for name in shape.names.sorted() {
            let member = shape.schemas[name] ?? .object([])
            let id = NestedID.property(name, of: owner)
            let isText = texts.contains(id.description)
            let text = [SchemaFacts.Kind(form: .text, typeName: "")]
            let slot = Slot(property: id, facts: facts[id.description] ?? (isText ? text : nil), place: id)
            var type = type(of: member, slot)
            var evidence: PropertyBlueprint.Evidence? = slot.facts == nil ? .schema : .facts
            if owner == nil, [name] == schema.identifier, type.kind == schema.type {
                // Its own name, which refers to nothing.
                type = type.replacingElement(.string)
            } else if isText, type.element == .document {
                // Anything at all, by the schema.
                type = type.replacingElement(.string)
            } else if type.element == .string, slot.facts == nil, let kinds = kindsByName(id) {
                if let named = reference(kinds, id) { type = type.replacingElement(named) }
                evidence = .name
            } else if type.element == .integer, let unit = schema.facts.unit(of: id.path, in: schema.type.full) {
                type = type.replacingElement(.duration(unit))
            }
            if !isReference(type), type.element != .string || evidence == .schema { evidence = nil }
            let accepted = type
            if case .either(let kind) = type, ReferenceKind.kind(member) == .arn(kind) { type = .arn(kind) }
            properties.append(
                PropertyBlueprint(
                    name: name, type: type, accepted: accepted, isRequired: shape.required.contains(name),
                    notes: Limits.sentences(member, in: schema) + Companions.sentences(name, in: object),
                    evidence: evidence))
        }
        return properties.filter(\.isRequired) + properties.filter { !$0.isRequired }
    }

    /// The kinds that the name of a slot says, where neither a fact nor the schema does.
    private func kindsByName(_ id: NestedID) -> [SchemaFacts.Kind]? {
        let isOwnName = id.path.count == 1 && !id.isDefinition && id.path == schema.identifier
        return isOwnName ? nil : schema.facts.kinds(ofSlotNamed: id.path)
    }

    /// A reference of one kind, or the type that takes several; nil for text.
    private mutating func reference(_ kinds: [SchemaFacts.Kind], _ id: NestedID) -> SlotType? {
        if kinds.count == 1 { return SlotType(kinds[0]) }
        return nested(id, .choice(kinds.flatMap(SlotType.all)))
    }

    private func isReference(_ type: SlotType) -> Bool {
        guard case .nested(let id) = type.element else { return type.kind != nil }
        guard case .choice? = nestedTypes.first(where: { $0.id == id })?.content else { return false }
        return true
    }

    /// The property whose type is looked for.
    struct Slot {
        let property: NestedID
        let facts: [SchemaFacts.Kind]?
        /// The namesake of a nested type that the schema describes: the property, or a definition on the way.
        var place: NestedID

        func at(_ definition: String) -> Slot {
            Slot(property: property, facts: facts, place: .definition(definition))
        }
    }

    mutating func type(of schema: Node, _ slot: Slot) -> SlotType {
        if let union = union(schema, slot) { return union }
        switch SchemaShape(schema, in: self.schema) {
        case .reference(let reference): return target(reference, of: schema, slot)
        case .string: return text(schema, slot)
        case .enumeration(let values): return nested(slot.place, .enumeration(values))
        case .integer: return .integer
        case .number: return .number
        case .boolean: return .boolean
        case .document: return .document
        case .array(let items): return .list(elements(items, of: schema, slot))
        case .map(let values): return .map(common(values, slot))
        case .object: return object(schema, slot.place)
        }
    }

    private mutating func target(_ reference: String, of schema: Node, _ slot: Slot) -> SlotType {
        guard let target = self.schema.target(of: reference), !aliases.contains(reference) else { return .document }
        aliases.append(reference)
        defer { aliases.removeLast() }
        let type = type(of: target.schema, slot.at(target.name))
        return type == .string && slot.facts == nil ? ReferenceKind.kind(schema) ?? .string : type
    }

    private mutating func text(_ schema: Node, _ slot: Slot) -> SlotType {
        guard let facts = slot.facts else { return ReferenceKind.kind(schema) ?? .string }
        return reference(facts, slot.property) ?? .string
    }

    private mutating func elements(_ items: Node, of list: Node, _ slot: Slot) -> SlotType {
        let element = type(of: items, slot)
        return element == .string && slot.facts == nil ? ReferenceKind.kind(list) ?? .string : element
    }

    /// A map's values by pattern of their key: one type when all patterns agree.
    private mutating func common(_ values: [Node], _ slot: Slot) -> SlotType {
        guard let first = values.first, values.allSatisfy({ $0 == first }) else { return .document }
        return type(of: first, slot)
    }

    private mutating func object(_ schema: Node, _ place: NestedID) -> SlotType {
        if isTag(schema, place) { return .tag }
        guard begun.insert(place).inserted else { return .nested(place) }
        let index = nestedTypes.count
        nestedTypes.append(
            NestedType(
                id: place, content: .object([]), scalars: self.schema.type.isServerless ? ScalarForms(schema) : []))
        // Within an object, a definition that leads back to it is no alias any more.
        let outerAliases = aliases
        aliases = []
        nestedTypes[index].content = .object(properties(of: schema, owner: place))
        aliases = outerAliases
        return .nested(place)
    }

    /// A type that lists forms, each of which may hold it again.
    mutating func union(at place: NestedID, _ read: (inout BlueprintBuilder) -> Union) -> SlotType {
        guard begun.insert(place).inserted else { return .nested(place) }
        let index = nestedTypes.count
        nestedTypes.append(NestedType(id: place, content: .union(Union())))
        let outerAliases = aliases
        aliases = []
        nestedTypes[index].content = .union(read(&self))
        aliases = outerAliases
        return .nested(place)
    }

    private func isTag(_ schema: Node, _ place: NestedID) -> Bool {
        let members = schema["properties"]?.objectValue
        guard place == tagPlace || place == .definition("Tag"), Set(members?.keys ?? []) == ["Key", "Value"] else {
            return false
        }
        return members?.members.allSatisfy { member in
            if case .string = SchemaShape(member.value, in: self.schema) { return true }
            let target = member.value["$ref"]?.stringValue.flatMap(self.schema.target)?.schema
            return target?["type"] == "string"
        } ?? false
    }

    private mutating func nested(_ id: NestedID, _ content: NestedType.Content) -> SlotType {
        if begun.insert(id).inserted { nestedTypes.append(NestedType(id: id, content: content)) }
        return .nested(id)
    }
}
