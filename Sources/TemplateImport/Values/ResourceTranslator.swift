// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// From resources of a template to the Swift that a person would have written to make them.
package struct ResourceTranslator {
    private let names: any ReferenceNames
    private let library: ResourceLibrary

    package init(names: any ReferenceNames, library: ResourceLibrary = ResourceLibrary()) {
        self.names = names
        self.library = library
    }

    /// - Parameters:
    ///   - logicalID: its name in the template.
    ///   - node: its entry in `Resources`.
    package func translate(_ logicalID: String, _ node: Node) -> ResourceTranslation {
        var values = ValueTranslator(names: names, library: library)
        let path = "Resources/\(logicalID)"
        let made = values.made(logicalID, node, at: path)
        let expression = values.attributes(of: node, on: made, at: path)
        return ResourceTranslation(
            expression: expression, unchecked: values.unchecked, types: values.types, properties: values.properties,
            usesShorthands: values.usesShorthands)
    }
}

extension ValueTranslator {
    fileprivate mutating func made(_ logicalID: String, _ node: Node, at path: String) -> SwiftExpression {
        let typeName = node["Type"]?.stringValue ?? ""
        let properties = node["Properties"]
        let place = "\(path)/Properties"
        if typeName.isCustomResource {
            if let call = customResource(logicalID, typeName, properties, at: place) { return call }
        } else if let resource = library.resource(typeName), properties == nil || properties?.objectValue != nil {
            return typed(logicalID, resource, properties?.objectValue ?? Node.Object(), at: place)
        }
        if typeName.hasPrefix("AWS::"), !typeName.hasSuffix("::MODULE"), !typeName.isCustomResource {
            unchecked.append(Unchecked(path: path, cause: "no schema of \(typeName)"))
        }
        var arguments = [SwiftArgument(nil, .literal(logicalID)), SwiftArgument("type", .literal(typeName))]
        if let properties, !properties.isEmptyContainer {
            arguments.append(SwiftArgument("properties", expression(properties, as: .map(.document), at: place)))
        }
        return .call(.code("UntypedResource"), arguments)
    }

    private mutating func typed(
        _ logicalID: String, _ resource: SwiftResource, _ properties: Node.Object, at path: String
    ) -> SwiftExpression {
        let type = resource.blueprint.type
        types.insert(type)
        var result = arguments(for: properties, resource.blueprint.properties, resource, of: nil, at: path)
        var arguments = [SwiftArgument(nil, .literal(logicalID))]
        if !result.missing.isEmpty {
            let required = result.missing.map { SwiftArgument($0, .code(".noValue")) }
            result.arguments = sorted(result.arguments + required, resource)
            for label in result.missing {
                unchecked.append(
                    Unchecked(path: path, cause: "\(type.full) lacks \(label), which it must have"))
            }
            let unset = result.missing.map { "$0.\($0) = nil" }.joined(separator: "; ")
            arguments += result.arguments + [SwiftArgument("configure", .code("{ \(unset) }"))]
        } else {
            arguments += result.arguments
            if let short = ResourceShorthand.expression(type.full, arguments) {
                usesShorthands = true
                return overridden(short, result.unknown, of: type.full, at: path)
            }
        }
        return overridden(.call(.code(type.swiftName), arguments), result.unknown, of: type.full, at: path)
    }

    /// In the order of the initialiser's parameters.
    private func sorted(_ arguments: [SwiftArgument], _ resource: SwiftResource) -> [SwiftArgument] {
        let byLabel = Dictionary(arguments.map { ($0.label ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        return resource.inOrder(resource.blueprint.properties, of: nil).compactMap {
            byLabel[resource.label($0.name, of: nil)]
        }
    }

    /// Nil where nobody is named that makes it.
    private mutating func customResource(
        _ logicalID: String, _ typeName: String, _ properties: Node?, at path: String
    ) -> SwiftExpression? {
        guard let object = properties?.objectValue, properties?.isFunction == false,
            let token = object["ServiceToken"]
        else { return nil }
        var arguments = [SwiftArgument(nil, SwiftExpression.literal(logicalID))]
        if typeName != "AWS::CloudFormation::CustomResource" {
            arguments.append(SwiftArgument("type", .literal(typeName)))
        }
        arguments.append(SwiftArgument("serviceToken", expression(token, as: .text, at: "\(path)/ServiceToken")))
        if let timeout = object["ServiceTimeout"] {
            arguments.append(
                SwiftArgument("serviceTimeout", expression(timeout, as: .integer, at: "\(path)/ServiceTimeout")))
        }
        let rest = object.members.filter { $0.key != "ServiceToken" && $0.key != "ServiceTimeout" }
        self.properties += object.count - rest.count
        if !rest.isEmpty {
            // By member: a single one whose name begins with `Fn::` is no call here.
            self.properties += rest.count
            arguments.append(
                SwiftArgument(
                    "properties",
                    .dictionary(
                        rest.map {
                            SwiftEntry(.literal($0.key), expression($0.value, as: .document, at: "\(path)/\($0.key)"))
                        })))
        }
        return .call(.code("CustomResource"), arguments)
    }
}
