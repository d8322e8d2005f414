// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// What `Globals` give the resources of a type of SAM: by the type's own properties, or by CloudFormation's names where those
/// do not admit it. Nil for what is no object.
enum GlobalsWriter {
    static func expression(_ kind: String, _ node: Node, _ values: inout ValueTranslator) -> SwiftExpression? {
        guard let object = node.objectValue, !node.isFunction, Set(object.keys).count == object.count else {
            return nil
        }
        return typed(kind, object, &values) ?? named(kind, node, &values)
    }

    /// `Globals(Serverless.Function.self) { $0.timeout = .seconds(30) }`
    private static func typed(
        _ kind: String, _ object: Node.Object, _ values: inout ValueTranslator
    ) -> SwiftExpression? {
        guard !object.isEmpty, let resource = values.library.resource("AWS::Serverless::\(kind)") else { return nil }
        var attempt = values
        let properties = resource.blueprint.properties
        let result = attempt.arguments(for: object, properties, resource, of: nil, at: "Globals/\(kind)")
        guard result.unknown.isEmpty, attempt.unchecked.count == values.unchecked.count else { return nil }
        let type = resource.blueprint.type
        attempt.types.insert(type)
        values = attempt
        return .settingClosure(
            .call(.code("Globals"), [SwiftArgument(nil, .code("\(type.swiftName).self"))]), result.arguments)
    }

    /// `Globals(.function, ["Timeout": 30])`
    private static func named(_ kind: String, _ node: Node, _ values: inout ValueTranslator) -> SwiftExpression {
        let name = kinds.contains(kind) ? SwiftExpression.code("." + Identifier.label(kind)) : .literal(kind)
        let properties = values.expression(node, as: .map(.document), at: "Globals/\(kind)")
        return .call(.code("Globals"), [SwiftArgument(nil, name), SwiftArgument(nil, properties)])
    }

    /// Those of `Globals.Kind`.
    private static let kinds: Set = [
        "Api", "CapacityProvider", "Function", "HttpApi", "LayerVersion", "SimpleTable", "StateMachine", "WebSocketApi",
    ]
}
