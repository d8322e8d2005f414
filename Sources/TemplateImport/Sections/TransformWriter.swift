// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Transforms as the calls that make them.
enum TransformWriter {
    static func expressions(_ node: Node) -> [(name: String, node: Node, expression: SwiftExpression)] {
        (node.arrayValue ?? [node]).map { transform in
            if let name = transform.stringValue { return (name, transform, expression(name)) }
            let name = transform["Name"]?.stringValue ?? ""
            guard let parameters = transform["Parameters"], parameters.objectValue != nil, parameters.function == nil,
                !name.isEmpty, transform.objectValue?.count == 2
            else { return (name, transform, RawElement.expression(ElementKey(.transform, name), transform)) }
            let call = SwiftExpression.call(
                .code("Transform"),
                [
                    SwiftArgument(nil, .literal(name)),
                    SwiftArgument("parameters", NodeLiteral.expression(parameters), at: parameters.origin),
                ])
            return (name, transform, call)
        }
    }

    private static func expression(_ name: String) -> SwiftExpression {
        switch name {
        case "AWS::Serverless-2016-10-31": .call(.code("Transform.serverless"), [])
        case LanguageExtensions.name: .call(.code("Transform.languageExtensions"), [])
        default: .call(.code("Transform"), [SwiftArgument(nil, .literal(name))])
        }
    }
}
