// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    /// The call of a function; nil where the DSL has no way to say it so.
    mutating func call(
        _ name: String, _ argument: Node, _ node: Node, as type: ValueType, at path: String
    ) -> SwiftExpression? {
        switch name {
        case "Ref", "Fn::GetAtt": return reference(node, as: type, at: path) ?? looped(name, argument, node, at: path)
        case "Fn::If": return choice(argument, as: type, at: path)
        case "Fn::FindInMap": return lookup(argument, as: type, at: path)
        case "Fn::ImportValue":
            return consumed(argument, as: type, at: path)
                ?? .made("importValue", SwiftArgument(nil, expression(argument, as: .text, at: path)))
        case "Fn::GetStackOutput": return stackOutput(argument, at: path)
        case "Fn::Transform": return transform(argument, at: path)
        case "Fn::Select": return selection(argument, as: type, at: path)
        case "Fn::Split", "Fn::GetAZs", "Fn::Cidr": return producedList(name, argument, as: type, at: path)
        case "Fn::Length":
            guard let list = lengthList(argument, at: path) else { return nil }
            return converted(.made("length", SwiftArgument(nil, list)), from: .integer, to: type)
        case "Fn::RefAll", "Fn::ValueOf", "Fn::ValueOfAll": return parameterValues(name, argument, as: type)
        case "Fn::Sub", "Fn::Join", "Fn::Base64", "Fn::ToJsonString":
            return text(name, argument, node, as: type, at: path)
        default: return nil
        }
    }

    mutating func choice(_ argument: Node, as type: ValueType, at path: String) -> SwiftExpression? {
        guard let parts = argument.arrayValue, parts.count == 3, let name = parts[0].stringValue,
            let condition = names.condition(name)
        else { return nil }
        return .made(
            "if", SwiftArgument(nil, condition),
            SwiftArgument("then", expression(parts[1], as: type, at: "\(path)/Fn::If/1")),
            SwiftArgument("else", expression(parts[2], as: type, at: "\(path)/Fn::If/2")))
    }

    private mutating func transform(_ argument: Node, at path: String) -> SwiftExpression? {
        let argument = argument.single(of: "Fn::Transform")
        guard let name = argument["Name"]?.stringValue,
            Set(argument.objectValue?.keys ?? []).isSubset(of: ["Name", "Parameters"])
        else { return nil }
        guard let parameters = argument["Parameters"] else {
            return .made("transform", SwiftArgument(nil, .literal(name)))
        }
        return .made(
            "transform", SwiftArgument(nil, .literal(name)),
            SwiftArgument("parameters", expression(parameters, as: .map(.document), at: path)))
    }
}
