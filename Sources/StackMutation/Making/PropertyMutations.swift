// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// The mutations of a resource's properties.
struct PropertyMutations {
    private let resource: Template.Resource
    private let schema: ResourceSchema?
    private let targets: ReferenceTargets
    private let stackType: String

    init(_ resource: Template.Resource, schema: ResourceSchema?, targets: ReferenceTargets, stackType: String) {
        self.resource = resource
        self.schema = schema
        self.targets = targets
        self.stackType = stackType
    }

    /// In the order of the properties.
    var all: [Mutation] {
        guard let properties = resource.node["Properties"] else { return [] }
        return within(properties, schema?.properties, at: Node.Path([.key("Properties")]))
    }

    /// What only people read.
    private static let texts: Set = [
        "Tags", "TagSpecifications", "HostedZoneTags", "FileSystemTags", "Comment", "Sid", "DisplayName", "PolicyName",
    ]

    private static func isForPeople(_ name: String, in object: Node.Object) -> Bool {
        // What a query of metrics is drawn under; elsewhere a label is what something is chosen by.
        texts.contains(name) || name.hasSuffix("Description") || name == "Label" && object["Id"] != nil
    }

    private func within(_ node: Node, _ schema: Schema?, at path: Node.Path) -> [Mutation] {
        let schema = schema.map { self.schema?.resolve($0) ?? $0 }
        if node.isFunction { return function(node, at: path) }
        switch node.content {
        case .array(let elements):
            return elements.indices.flatMap { index in
                let place = path.appending(.index(index))
                let removal = elements.count > 1 ? [mutation(.element, place, elements[index], nil)] : []
                return removal + within(elements[index], schema?.items, at: place)
            }
        case .object(let object):
            if object["Statement"] != nil, object["Statement"]?.isFunction == false {
                return PolicyMutations(mutation).ofDocument(node, at: path)
            }
            return object.members.flatMap { member -> [Mutation] in
                if Self.isForPeople(member.key, in: object) { return [] }
                let place = path.appending(.key(member.key))
                let isRequired = schema?.required.contains(member.key) ?? false
                return
                    (!isRequired && isMoreThanADefault(member.value, schema?.properties[member.key])
                    ? [mutation(.property, place, member.value, nil)] : [])
                    + within(member.value, schema?.properties[member.key], at: place)
            }
        default:
            return OtherValue(schema, path).than(node).map { [mutation(.value, path, node, $0)] } ?? []
        }
    }

    /// Whether it is surely another thing without it: a Boolean, a number or one of a few values may say what holds
    /// anyway, and is changed instead.
    private func isMoreThanADefault(_ node: Node, _ schema: Schema?) -> Bool {
        let schema = schema.map { self.schema?.resolve($0) ?? $0 }
        return switch node.content {
        case .string(let text):
            !text.isEmpty && Double(text) == nil && text != "true" && text != "false"
                && OtherValue.values(of: schema).isEmpty
        case .array, .object: !node.isEmptyContainer
        default: false
        }
    }

    private func function(_ node: Node, at path: Node.Path) -> [Mutation] {
        guard let function = node.function else { return [] }
        if function.name == "Fn::If", let parts = function.argument.arrayValue, parts.count == 3, parts[1] != parts[2] {
            return [mutation(.condition, path, node, .call("Fn::If", [parts[0], parts[2], parts[1]]))]
        }
        guard let reference = node.reference, let other = targets.other(than: reference.name) else { return [] }
        let new: Node =
            function.name == "Ref"
            ? .call("Ref", .string(other))
            : .call("Fn::GetAtt", .array([.string(other), function.argument[1] ?? .null]))
        return [mutation(.reference, path, node, new)]
    }

    private func mutation(_ kind: Mutation.Kind, _ path: Node.Path, _ old: Node, _ new: Node?) -> Mutation {
        Mutation(
            kind, stackType, .resources, resource.logicalID, type: resource.type, path, old: old, new: new)
    }
}
