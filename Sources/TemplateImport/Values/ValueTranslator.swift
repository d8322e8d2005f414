// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// From values of a template to expressions of the types that slots want.
package struct ValueTranslator {
    let names: any ReferenceNames
    let library: ResourceLibrary

    /// What goes round the types, of all that was translated so far.
    package internal(set) var unchecked: [Unchecked] = []
    /// The resource types that were mentioned.
    package internal(set) var types: Set<TypeName> = []
    /// How many properties were met, at every depth.
    package internal(set) var properties = 0
    /// Whether some of it is said by `Shorthands`.
    var usesShorthands = false

    package init(names: any ReferenceNames, library: ResourceLibrary = ResourceLibrary()) {
        self.names = names
        self.library = library
    }

    /// The expression for a value where one of a type is wanted.
    ///
    /// - Parameters:
    ///   - node: the value.
    ///   - type: of the slot, as `.text` for an output.
    ///   - path: where it stands in the template, as `Outputs/Url/Value`.
    package mutating func expression(_ node: Node, as type: ValueType, at path: String) -> SwiftExpression {
        if let (name, argument) = node.function {
            return call(name, argument, node, as: type, at: path)
                ?? bypass(node, because: "\(name) is written in a way that the types do not have", at: path)
        }
        return literal(node, as: type, at: path)
    }

    private mutating func literal(_ node: Node, as type: ValueType, at path: String) -> SwiftExpression {
        switch type {
        case .document: return document(node, at: path)
        case .list(.tag): return tags(node, at: path) ?? list(node, of: .tag, at: path)
        case .list(let element): return list(node, of: element, at: path)
        case .map(let element): return map(node, of: element, at: path)
        case .tag: return tag(node, at: path)
        case .nested(let resource, let id):
            switch library.content(of: resource, id) {
            case .object?: return object(node, resource, id, at: path)
            case .union(let union)?: return self.union(node, union, resource, id, at: path)
            default: break
            }
            return scalar(node, as: type, at: path)
        default: return scalar(node, as: type, at: path)
        }
    }

    private mutating func list(_ node: Node, of element: ValueType, at path: String) -> SwiftExpression {
        guard let elements = node.arrayValue else {
            return bypass(node, because: "\(node.described) where a list is wanted", at: path)
        }
        return .array(elements.enumerated().map { expression($1, as: element, at: "\(path)/\($0)") })
    }

    private mutating func map(_ node: Node, of element: ValueType, at path: String) -> SwiftExpression {
        guard let object = node.objectValue else {
            return bypass(node, because: "\(node.described) where an object is wanted", at: path)
        }
        properties += object.count
        return .dictionary(
            object.members.map { member in
                SwiftEntry(
                    .literal(member.key), expression(member.value, as: element, at: "\(path)/\(member.key)"),
                    at: member.value.origin)
            })
    }

    /// Past the types, and counted.
    mutating func bypass(_ node: Node, because cause: String, at path: String) -> SwiftExpression {
        unchecked.append(Unchecked(path: path, cause: cause))
        // A call that the DSL does not have is itself the literal, as is what has no call in it.
        let isPlain = node.isFunction || !node.contains { $0.isFunction }
        return .made(
            "unchecked",
            isPlain
                ? SwiftArgument(nil, NodeLiteral.expression(node)) : SwiftArgument("json", document(node, at: path)))
    }

    /// An expression of another type than is wanted, and counted.
    mutating func bypass(_ expression: SwiftExpression, because cause: String, at path: String) -> SwiftExpression {
        unchecked.append(Unchecked(path: path, cause: cause))
        return .call(.code(".unchecked"), [SwiftArgument(nil, expression)])
    }
}

extension Node {
    /// What kind of value it is, for people.
    var described: String {
        switch content {
        case .null: "null"
        case .bool: "a Boolean"
        case .number: "a number"
        case .string: "text"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
