// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// Attributes that only SAM has.
extension ValueTranslator {
    /// The arguments of `ignoringGlobals`; nil where it is neither everything nor a list of names.
    func ignoredGlobals(_ node: Node) -> [SwiftArgument]? {
        if node == "*" { return [] }
        guard let names = node.arrayValue, !names.isEmpty else { return nil }
        let texts = names.compactMap(\.stringValue)
        return texts.count == names.count ? texts.map { SwiftArgument(nil, .literal($0)) } : nil
    }

    /// `function.connector("Orders", to: orders, permissions: [.read])`, a call each; nil where one says more than that.
    mutating func connectors(_ node: Node, on made: SwiftExpression, at path: String) -> SwiftExpression? {
        guard let object = node.objectValue, !object.isEmpty, !node.isFunction,
            Set(object.keys).count == object.count, let type = library.resource(Self.connector)
        else { return nil }
        var attempt = self
        var result = made
        for member in object.members {
            let place = "\(path)/\(member.key)/Properties"
            guard member.value.objectValue?.keys == ["Properties"],
                let arguments = attempt.connector(member.value["Properties"], type, at: place)
            else { return nil }
            attempt.properties += 2
            result = .call(.member(result, "connector"), [SwiftArgument(nil, .literal(member.key))] + arguments)
        }
        self = attempt
        usesShorthands = true
        return result
    }

    static let connector = "AWS::Serverless::Connector"

    private mutating func connector(_ node: Node?, _ type: SwiftResource, at path: String) -> [SwiftArgument]? {
        guard let object = node?.objectValue, let destination = object["Destination"],
            let permissions = object["Permissions"], Set(object.keys).count == object.count,
            Set(object.keys).isSubset(of: ["Destination", "Permissions", "SourceReference"])
        else { return nil }
        func wanted(_ property: String) -> ValueType {
            let blueprint = type.blueprint.properties.first { $0.name == property }
            return blueprint.map { ValueType($0.type, of: type.blueprint.type) } ?? .document
        }
        properties += object.count
        let source = object["SourceReference"]
        var arguments: [SwiftArgument] = []
        if source == nil, destination.objectValue?.keys == ["Id"],
            let resource = destination["Id"]?.stringValue.flatMap(names.resource)
        {
            properties += 1
            arguments.append(SwiftArgument("to", resource.expression, at: destination.origin))
        } else {
            arguments.append(
                SwiftArgument(
                    "to", expression(destination, as: wanted("Destination"), at: "\(path)/Destination"),
                    at: destination.origin))
        }
        if let source {
            let place = "\(path)/SourceReference"
            arguments.append(
                SwiftArgument("from", expression(source, as: wanted("Source"), at: place), at: source.origin))
        }
        arguments.append(
            SwiftArgument(
                "permissions", expression(permissions, as: wanted("Permissions"), at: "\(path)/Permissions"),
                at: permissions.origin))
        return arguments
    }
}
