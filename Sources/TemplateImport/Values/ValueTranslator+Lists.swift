// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    mutating func selection(_ argument: Node, as type: ValueType, at path: String) -> SwiftExpression? {
        guard let parts = argument.arrayValue, parts.count == 2 else { return nil }
        if let index = parts[0].scalarText.flatMap(Int.init), parts[1].function?.name == "Fn::GetAZs",
            parts[1].function?.argument.stringValue == ""
        {
            return converted(
                .made("availabilityZone", SwiftArgument(nil, .code(String(index)))), from: .text, to: type)
        }
        // What a document holds may be anything, but a list that text is taken from is one of texts.
        if type == .document, parts[1].isFunction {
            return expression(.call("Fn::Select", argument), as: .text, at: path).asDocument
        }
        return .made(
            "select", SwiftArgument(nil, expression(parts[0], as: .integer, at: path)),
            SwiftArgument("from", expression(parts[1], as: .list(type), at: path)))
    }

    mutating func producedList(
        _ name: String, _ argument: Node, as type: ValueType, at path: String
    ) -> SwiftExpression? {
        guard let call = listCall(name, argument, at: path) else { return nil }
        if type == .document { return .initialised(.call(.code("List." + call.member), call.arguments)) }
        guard case .list(let element) = type, library.isText(element) || element == .document,
            element == .text || call.member != "cidr"
        else { return nil }
        return .call(.code("." + call.member), call.arguments)
    }

    private mutating func listCall(
        _ name: String, _ argument: Node, at path: String
    ) -> (member: String, arguments: [SwiftArgument])? {
        switch name {
        case "Fn::Split":
            guard let separator = argument[0]?.stringValue, let text = argument[1], argument.arrayValue?.count == 2
            else {
                return nil
            }
            return (
                "split",
                [SwiftArgument(nil, .literal(separator)), SwiftArgument(nil, expression(text, as: .text, at: path))]
            )
        case "Fn::GetAZs":
            if argument.stringValue == "" { return ("getAZs", []) }
            return ("getAZs", [SwiftArgument(nil, expression(argument, as: .text, at: path))])
        default:
            guard let parts = argument.arrayValue, (2...3).contains(parts.count) else { return nil }
            let labels: [(String?, ValueType)] = [(nil, .text), ("count", .integer), ("cidrBits", .integer)]
            return (
                "cidr",
                zip(parts, labels).map { SwiftArgument($1.0, expression($0, as: $1.1, at: path)) }
            )
        }
    }

    mutating func lengthList(_ argument: Node, at path: String) -> SwiftExpression? {
        if argument.arrayValue == nil, argument.function == nil { return nil }
        return .call(
            .code("List<Value<String>>"), [SwiftArgument(nil, expression(argument, as: .list(.text), at: path))])
    }
}

extension SwiftExpression {
    /// Text where a document stands.
    var asDocument: SwiftExpression {
        if case .text = self { return self }
        return .text([.value(self)])
    }
}
