// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// The arguments of a call that makes an object of known properties, and what the call cannot say.
struct ObjectArguments {
    var arguments: [SwiftArgument] = []
    /// Properties that the schema does not have.
    var unknown: [Node.Object.Member] = []
    /// Labels of properties that must be given and are not.
    var missing: [String] = []
}

extension ValueTranslator {
    /// The properties of a resource, or of an object within one, in the order of the initialiser's parameters.
    mutating func arguments(
        for object: Node.Object, _ properties: [PropertyBlueprint], _ resource: SwiftResource, of owner: NestedID?,
        at path: String
    ) -> ObjectArguments {
        var result = ObjectArguments()
        self.properties += object.count
        for property in resource.inOrder(properties, of: owner) {
            let label = resource.label(property.name, of: owner)
            guard let value = object[property.name] else {
                if property.isRequired { result.missing.append(label) }
                continue
            }
            let type = ValueType(property.type, of: resource.blueprint.type)
            result.arguments.append(
                SwiftArgument(
                    label, expression(value, as: type, at: "\(path)/\(property.name)"), at: value.origin))
        }
        let known = Set(properties.map(\.name))
        result.unknown = object.members.filter { !known.contains($0.key) }
        return result
    }

    /// An object within a resource: `.init(…)`.
    mutating func object(_ node: Node, _ type: TypeName, _ id: NestedID, at path: String) -> SwiftExpression {
        let scalars = library.scalars(of: type, id)
        if let text = node.stringValue, scalars.contains(.text) { return .literal(text) }
        if let flag = node.boolValue, scalars.contains(.boolean) { return .code("\(flag)") }
        guard let object = node.objectValue else {
            return bypass(node, because: "\(node.described) where an object is wanted", at: path)
        }
        guard let resource = library.resource(type.full), case .object(let properties)? = resource.content(of: id)
        else {
            return bypass(node, because: "nobody knows the type", at: path)
        }
        let names = Set(object.keys)
        if let required = properties.first(where: { $0.isRequired && !names.contains($0.name) }) {
            return bypass(node, because: "\(id) lacks \(required.name), which it must have", at: path)
        }
        let result = arguments(for: object, properties, resource, of: id, at: path)
        if result.unknown.isEmpty, let short = ObjectShorthand.expression("\(type.full).\(id)", result.arguments) {
            usesShorthands = true
            return short
        }
        return overridden(.call(.code(".init"), result.arguments), result.unknown, of: "\(id)", at: path)
    }

    /// What the schema lacks, set by its name: `.override("NewSetting", 5)`.
    mutating func overridden(
        _ call: SwiftExpression, _ unknown: [Node.Object.Member], of owner: String, at path: String
    ) -> SwiftExpression {
        var call = call
        for member in unknown {
            let place = "\(path)/\(member.key)"
            unchecked.append(
                Unchecked(path: place, cause: "the schema has no \(member.key) in \(owner)"))
            call = .call(
                .member(call, "override"),
                [
                    SwiftArgument(nil, .literal(member.key)),
                    SwiftArgument(nil, expression(member.value, as: .document, at: place)),
                ])
        }
        return call
    }

    mutating func tag(_ node: Node, at path: String) -> SwiftExpression {
        guard let object = node.objectValue else {
            return bypass(node, because: "\(node.described) where a tag is wanted", at: path)
        }
        guard let key = object["Key"], let value = object["Value"] else {
            return bypass(node, because: "a tag without key or value", at: path)
        }
        properties += object.count
        let call = SwiftExpression.call(
            .code(".init"),
            [
                SwiftArgument("key", expression(key, as: .text, at: "\(path)/Key")),
                SwiftArgument("value", expression(value, as: .text, at: "\(path)/Value")),
            ])
        return overridden(call, object.members.filter { $0.key != "Key" && $0.key != "Value" }, of: "Tag", at: path)
    }

    /// `["Name": "web"]`; nil where something in the list is more than a key and a value.
    mutating func tags(_ node: Node, at path: String) -> SwiftExpression? {
        guard let elements = node.arrayValue, !elements.isEmpty,
            elements.allSatisfy({ Set($0.objectValue?.keys ?? []) == ["Key", "Value"] && $0.objectValue?.count == 2 })
        else { return nil }
        return .dictionary(
            elements.enumerated().map { index, tag in
                properties += 2
                return SwiftEntry(
                    expression(tag["Key"] ?? .null, as: .text, at: "\(path)/\(index)/Key"),
                    expression(tag["Value"] ?? .null, as: .text, at: "\(path)/\(index)/Value"))
            })
    }
}
