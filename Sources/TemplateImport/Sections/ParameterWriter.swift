// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A parameter as the call that declares it; nil for one that the type cannot say.
struct ParameterWriter {
    let logicalID: String
    let node: Node
    let type: ParameterType
    let label: String?
    let library: ResourceLibrary

    /// - Parameter value: the expression of what the environment gives it.
    func expression(value: SwiftExpression?) -> SwiftExpression? {
        guard let members = node.objectValue?.members, Set(members.map(\.key)).count == members.count else {
            return nil
        }
        var arguments: [(rank: Int, argument: SwiftArgument)] = [(-2, SwiftArgument(nil, .literal(logicalID)))]
        if let said = type.said { arguments.append((-1, SwiftArgument("type", .literal(said)))) }
        if let value { arguments.append((0, SwiftArgument("value", value))) }
        for member in members where member.key != "Type" {
            guard let rank = Self.order.firstIndex(of: member.key) else { return nil }
            guard let argument = argument(member) else { return nil }
            if let argument { arguments.append((rank + 1, argument)) }
        }
        if let label { arguments.append((Self.order.count + 1, SwiftArgument("label", .literal(label)))) }
        let ordered = arguments.sorted { $0.rank < $1.rank }.map(\.argument)
        return .call(.code("Parameter<\(library.spelled(type.content))>"), ordered)
    }

    private static let order = [
        "Default", "AllowedValues", "AllowedPattern", "MinLength", "MaxLength", "MinValue", "MaxValue", "NoEcho",
        "Description", "ConstraintDescription",
    ]

    /// Nil within nil for what follows from the type; nil for what cannot be said.
    private func argument(_ member: Node.Object.Member) -> SwiftArgument?? {
        let label = member.key.prefix(1).lowercased() + member.key.dropFirst()
        let value: SwiftExpression?
        switch member.key {
        case "Default": value = member.value.scalarText.flatMap { literal($0, type.content) }
        case "AllowedValues":
            if type.content == .boolean { return .some(nil) }
            value = member.value.arrayValue.flatMap { values in
                let literals = values.compactMap { $0.scalarText.flatMap { literal($0, type.content) } }
                return literals.count == values.count ? .array(literals) : nil
            }
        case "MinLength", "MaxLength": value = member.value.scalarText.flatMap { literal($0, .integer) }
        case "MinValue", "MaxValue": value = member.value.scalarText.flatMap { literal($0, .number) }
        case "NoEcho": value = member.value.scalarText.flatMap { literal($0, .boolean) }
        default: value = member.value.stringValue.map { .literal($0) }
        }
        return value.map { SwiftArgument(label, $0, at: member.value.origin) }
    }

    private func literal(_ text: String, _ type: ValueType) -> SwiftExpression? {
        // What is read from Systems Manager has its name as the default.
        self.type.said?.hasPrefix("AWS::SSM::Parameter::Value<") == true && type == self.type.content
            ? (type.isText ? .literal(text) : nil) : ParameterLiteral.expression(text, type)
    }
}

extension ValueType {
    fileprivate var isText: Bool {
        switch self {
        case .text, .id, .arn, .either, .nested: true
        default: false
        }
    }
}

/// What a parameter is given, as a literal in Swift.
package enum ParameterLiteral {
    /// Nil where the text is not what the type's literals become in the template.
    package static func expression(_ text: String, _ type: ValueType) -> SwiftExpression? {
        switch type {
        case .integer, .duration: return Int(text).flatMap { String($0) == text ? .code(text) : nil }
        case .number: return Double(text).flatMap { Node.Number($0).text == text ? .code(text) : nil }
        case .boolean: return text == "true" || text == "false" ? .code(text) : nil
        case .list(let element):
            if text.isEmpty { return .array([]) }
            let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
                expression(String($0), element)
            }
            let literals = parts.compactMap { $0 }
            return literals.count == parts.count ? .array(literals) : nil
        default: return .literal(text)
        }
    }

    /// The type of such literals.
    package static func typeName(_ type: ValueType) -> String {
        switch type {
        case .integer, .duration: "Int"
        case .number: "Double"
        case .boolean: "Bool"
        case .list(let element): "[\(typeName(element))]"
        default: "String"
        }
    }
}
