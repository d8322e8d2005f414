// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The functions of conditions and rules, which yield true or false.
struct ConditionWriter {
    var values: ValueTranslator
    let parameterTypes: [String: ParameterType]

    /// What is asked: `.equals(stage.ref, "prod")`.
    mutating func expression(_ node: Node, at path: String, depth: Int = 0) -> SwiftExpression {
        called(node, path, depth) ?? .call(.code(".unchecked"), [SwiftArgument(nil, NodeLiteral.expression(node))])
    }

    private mutating func called(_ node: Node, _ path: String, _ depth: Int) -> SwiftExpression? {
        guard depth < 64, let member = node.objectValue?.members.first, node.objectValue?.count == 1 else { return nil }
        let path = "\(path)/\(member.key)"
        let parts = member.value.arrayValue ?? []
        switch member.key {
        case "Condition":
            guard let name = member.value.stringValue, let condition = values.names.condition(name) else { return nil }
            return .call(.code(".condition"), [SwiftArgument(nil, condition)])
        case "Fn::Equals" where parts.count == 2: return compared(".equals", parts, path)
        case "Fn::Not" where parts.count == 1:
            return .call(.code(".not"), [SwiftArgument(nil, expression(parts[0], at: path, depth: depth + 1))])
        case "Fn::And" where !parts.isEmpty: return joined(".and", parts, path, depth)
        case "Fn::Or" where !parts.isEmpty: return joined(".or", parts, path, depth)
        case "Fn::Contains" where parts.count == 2:
            return .call(
                .code(".contains"),
                [
                    SwiftArgument(nil, values.expression(parts[0], as: .list(.text), at: path)),
                    SwiftArgument(nil, values.expression(parts[1], as: .text, at: path)),
                ])
        case "Fn::EachMemberEquals" where parts.count == 2:
            return .call(
                .code(".eachMemberEquals"),
                [
                    SwiftArgument(nil, values.expression(parts[0], as: .list(.text), at: path)),
                    SwiftArgument(nil, values.expression(parts[1], as: .text, at: path)),
                ])
        case "Fn::EachMemberIn" where parts.count == 2:
            return .call(
                .code(".eachMemberIn"),
                parts.map { SwiftArgument(nil, values.expression($0, as: .list(.text), at: path)) })
        default: return nil
        }
    }

    private mutating func joined(_ name: String, _ parts: [Node], _ path: String, _ depth: Int) -> SwiftExpression {
        .call(
            .code(name),
            parts.map { SwiftArgument(nil, expression($0, at: path, depth: depth + 1), at: $0.origin) })
    }

    private mutating func compared(_ name: String, _ parts: [Node], _ path: String) -> SwiftExpression {
        if let typed = comparedToLiteral(name, parts) { return typed }
        let sides = parts.map { SwiftArgument(nil, values.expression($0, as: .text, at: path), at: $0.origin) }
        return .call(.code(name), sides)
    }

    /// A number or a Boolean beside a parameter of that type.
    private func comparedToLiteral(_ name: String, _ parts: [Node]) -> SwiftExpression? {
        var sides: [SwiftExpression?] = [nil, nil]
        for (index, other) in [(0, 1), (1, 0)] {
            guard case ("Ref", let argument)? = parts[index].function, let logicalID = argument.stringValue,
                let type = parameterTypes[logicalID]?.content, type != .text,
                let reference = values.names.parameter(logicalID, wanted: type), reference.type == type,
                let text = parts[other].scalarText
            else { continue }
            switch type {
            case .integer, .number, .duration, .boolean: break
            default: continue
            }
            guard let literal = ParameterLiteral.expression(text, type) else { continue }
            sides[index] = reference.expression
            sides[other] = literal
        }
        guard let left = sides[0], let right = sides[1] else { return nil }
        return .call(.code(name), [SwiftArgument(nil, left), SwiftArgument(nil, right)])
    }
}
