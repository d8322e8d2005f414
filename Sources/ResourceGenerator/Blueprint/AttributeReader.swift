// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// The types of the values that `Ref` and `Fn::GetAtt` return for a type.
struct AttributeReader {
    let schema: TypeSchema

    /// A fact, or else what the primary identifier is.
    var ref: SlotType {
        if let fact = schema.facts.refs[schema.type.full] { return SlotType(fact) ?? .string }
        let isARN = schema.identifier.map { isOwnARN($0) } ?? false
        return isARN ? .arn(schema.type) : .id(schema.type)
    }

    /// By name. An object's members are attributes each, as `Endpoint.Address`.
    var attributes: [AttributeBlueprint] {
        var found: [String: SlotType] = [:]
        for path in schema.paths("readOnlyProperties") where !path.contains("*") {
            if let property = property(at: path) { add(property, path, to: &found) }
        }
        let facts = schema.facts.attributes[schema.type.full] ?? [:]
        let texts = schema.facts.texts[schema.type.full] ?? []
        for (name, fact) in facts {
            let path = name.split(separator: ".").map(String.init)
            if found[name] == nil, let property = property(at: path) { add(property, path, to: &found) }
            let said = SlotType(fact) ?? .string
            found[name] = found[name]?.replacingElement(said) ?? said
        }
        return found.sorted { $0.key < $1.key }.map { name, type in
            let isKnownText = facts[name]?.form == .text || texts.contains(name)
            return AttributeBlueprint(name: name, type: type, isKnownText: isKnownText)
        }
    }

    private func property(at path: [String]) -> Node? {
        var node: Node? = schema.root
        for step in path { node = node.flatMap { ObjectShape(resolved($0), in: schema).schemas[step] } }
        return node
    }

    private func resolved(_ node: Node) -> Node {
        var node = node
        for _ in 0..<6 {
            guard let target = node["$ref"]?.stringValue.flatMap(schema.target)?.schema else { break }
            node = target
        }
        return node
    }

    private func add(_ property: Node, _ path: [String], to found: inout [String: SlotType]) {
        let node = resolved(property)
        if case .object = SchemaShape(node, in: schema) {
            guard path.count < 5 else { return }
            let shape = ObjectShape(node, in: schema)
            for name in shape.names { add(shape.schemas[name] ?? .object([]), path + [name], to: &found) }
        } else {
            found[path.joined(separator: ".")] = type(of: property, path)
        }
    }

    private func type(of property: Node, _ path: [String]) -> SlotType {
        let node = resolved(property)
        switch SchemaShape(node, in: schema) {
        case .integer: return .integer
        case .number: return .number
        case .boolean: return .boolean
        case .enumeration: return .string
        case .array(let items):
            let element = type(of: items, path + ["*"])
            guard element == .string else { return .list(element) }
            return .list(ReferenceKind.kind(property) ?? ReferenceKind.kind(node) ?? .string)
        case .string: return text(property, node, path)
        case .map(let values):
            let types = Set(values.map { type(of: $0, path + ["*"]) })
            return types.count == 1 ? .map(types.first ?? .document) : .document
        default: return .document
        }
    }

    private func text(_ property: Node, _ node: Node, _ path: [String]) -> SlotType {
        if isOwnARN(path) { return .arn(schema.type) }
        if path == schema.identifier, ref.kind == schema.type, !ref.isARN { return ref }
        return ReferenceKind.kind(property) ?? ReferenceKind.kind(node) ?? .string
    }

    /// `Arn`, `VPCArn` of a `VPC`, or an identifier whose name ends so.
    private func isOwnARN(_ path: [String]) -> Bool {
        guard path.count == 1, let name = path.first?.lowercased(), name.hasSuffix("arn") else { return false }
        return name == "arn" || name == schema.type.name.lowercased() + "arn" || path == schema.identifier
    }
}

extension SlotType {
    var isARN: Bool {
        if case .arn = self { true } else { false }
    }

    func replacingElement(_ type: SlotType) -> SlotType {
        switch self {
        case .list(let element): .list(element.replacingElement(type))
        case .map(let element): .map(element.replacingElement(type))
        default: type
        }
    }
}
