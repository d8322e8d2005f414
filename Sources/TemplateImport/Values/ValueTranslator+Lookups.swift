// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    mutating func lookup(_ argument: Node, as type: ValueType, at path: String) -> SwiftExpression? {
        guard let parts = argument.arrayValue, (3...4).contains(parts.count) else { return nil }
        let mapping = parts[0].stringValue.flatMap(names.mapping)
        guard mapping != nil || parts[0].isFunction || parts[0].stringValue?.contains("${") == true else { return nil }
        var arguments = [
            SwiftArgument(nil, expression(parts[1], as: .text, at: path)),
            SwiftArgument(nil, expression(parts[2], as: .text, at: path)),
        ]
        if mapping == nil {
            arguments.insert(SwiftArgument("mapName", expression(parts[0], as: .text, at: path)), at: 0)
        }
        if parts.count == 4 {
            guard parts[3].objectValue?.keys == ["DefaultValue"], let value = parts[3]["DefaultValue"] else {
                return nil
            }
            arguments.append(SwiftArgument("default", expression(value, as: type, at: path)))
        }
        return .call(mapping.map { .member($0, "findInMap") } ?? .code(".findInMap"), arguments)
    }

    mutating func stackOutput(_ argument: Node, at path: String) -> SwiftExpression? {
        guard let stack = argument["StackName"], let output = argument["OutputName"]?.stringValue,
            Set(argument.objectValue?.keys ?? []).isSubset(of: ["StackName", "OutputName", "Region", "RoleArn"])
        else { return nil }
        var arguments = [
            SwiftArgument("stackName", expression(stack, as: .text, at: path)),
            SwiftArgument("outputName", .literal(output)),
        ]
        for (name, label) in [("Region", "region"), ("RoleArn", "roleArn")] {
            if let value = argument[name] {
                arguments.append(SwiftArgument(label, expression(value, as: .text, at: path)))
            }
        }
        return .call(.code(".getStackOutput"), arguments)
    }

    /// What rules ask of what parameters name.
    func parameterValues(_ name: String, _ argument: Node, as type: ValueType) -> SwiftExpression? {
        let texts = (argument.arrayValue ?? [argument]).map(\.stringValue)
        guard let first = texts.first ?? nil else { return nil }
        switch (name, type) {
        case ("Fn::RefAll", .list(.text)) where texts.count == 1:
            return .made("refAll", SwiftArgument(nil, .literal(first)))
        case ("Fn::ValueOfAll", .list(.text)) where texts.count == 2:
            guard let attribute = texts[1] else { return nil }
            return .made("valueOfAll", SwiftArgument(nil, .literal(first)), SwiftArgument(nil, .literal(attribute)))
        case ("Fn::ValueOf", .text), ("Fn::ValueOf", .list(.text)):
            guard texts.count == 2, let attribute = texts[1],
                case .member(let parameter, "ref")? = names.parameter(first, wanted: .text)?.expression
            else { return nil }
            return .made("valueOf", SwiftArgument(nil, parameter), SwiftArgument(nil, .literal(attribute)))
        default: return nil
        }
    }
}
