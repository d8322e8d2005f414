// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension BlueprintBuilder {
    /// The type of a schema that lists forms; nil for any other.
    mutating func union(_ schema: Node, _ slot: Slot) -> SlotType? {
        let place = slot.place
        if let named = schema["byType"]?.objectValue {
            return union(at: place) { builder in
                Union(variants: named.members.map { builder.tagged($0.key, $0.value, place) })
            }
        }
        guard let forms = schema["forms"]?.arrayValue else { return nil }
        return union(at: place) { builder in
            var union = Union()
            // Before a form that any object has.
            for member in schema["byMember"]?.objectValue?.members ?? [] {
                let id = NestedID.property(member.key, of: place)
                union.variants.append(.member(member.key, builder.properties(of: member.value, owner: id)))
            }
            for form in forms { builder.add(form, at: place, to: &union) }
            return union
        }
    }

    private mutating func tagged(_ name: String, _ form: Node, _ place: NestedID) -> Union.Variant {
        let whole = form["$ref"]?.stringValue.flatMap(schema.target)?.schema ?? form
        guard let properties = whole["properties"]?["Properties"], whole["properties"]?.objectValue?.count == 2 else {
            return .value(name, element(form, name, of: place))
        }
        let isRequired = whole["required"]?.arrayValue?.contains("Properties") ?? false
        return .tagged(name, element(properties, name, of: place), isRequired: isRequired)
    }

    private mutating func add(_ form: Node, at place: NestedID, to union: inout Union) {
        if let target = form["$ref"]?.stringValue.flatMap(schema.target) {
            // What a form within takes without a name is taken here too.
            if target.schema["forms"]?.arrayValue?.contains(["type": "string"]) == true { union.takesText = true }
            union.variants.append(.value(target.name, element(form, target.name, of: place)))
            return
        }
        switch SchemaShape(form, in: schema) {
        case .string: union.takesText = true
        case .array(let items): union.elements = element(items, "Element", of: place)
        case .map(let values):
            if let first = values.first { union.values = element(first, "Value", of: place) }
        default: union.variants.append(.value("Document", .document))
        }
    }

    private mutating func element(_ schema: Node, _ name: String, of place: NestedID) -> SlotType {
        let id = NestedID.property(name, of: place)
        return type(of: schema, Slot(property: id, facts: nil, place: id))
    }
}
