// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    /// A function that yields text, where a value of a type is wanted.
    mutating func text(
        _ name: String, _ argument: Node, _ node: Node, as type: ValueType, at path: String
    ) -> SwiftExpression? {
        guard let expression = text(name, argument, node, wanted: type, at: path) else { return nil }
        if case .admitted(let admitted) = expression { return admitted }
        guard case .text(let text) = expression else { return nil }
        return converted(text, from: .text, to: type)
    }

    private enum Made {
        case text(SwiftExpression)
        case admitted(SwiftExpression)
    }

    private mutating func text(
        _ name: String, _ argument: Node, _ node: Node, wanted: ValueType, at path: String
    ) -> Made? {
        switch name {
        case "Fn::Base64":
            return .text(.made("base64", SwiftArgument(nil, expression(argument, as: .text, at: path))))
        case "Fn::ToJsonString":
            return .text(.made("toJsonString", SwiftArgument(nil, expression(argument, as: .document, at: path))))
        default: break
        }
        let parts = TextParts.parts(of: node)
        if let parts, parts.allSatisfy({ isKnown($0) }) {
            // One value alone is that value.
            if parts.count == 1, case .value(let value) = parts[0], value != node {
                return .admitted(expression(value, as: wanted, at: path))
            }
            return .text(interpolation(parts, at: path))
        }
        return (name == "Fn::Sub" ? substitution(argument, at: path) : join(argument, at: path)).map(Made.text)
    }

    private mutating func isKnown(_ part: TextParts.Part) -> Bool {
        guard case .value(let node) = part, let reference = node.reference else { return true }
        if !reference.isOfAttribute, Self.pseudoParameter(reference.name) != nil { return true }
        guard reference.isOfAttribute else {
            // A list is no text.
            guard let value = self.reference(reference.name, wanted: .text) else { return false }
            if case .typed(_, .list) = value { return false }
            return true
        }
        guard let attribute = reference.attribute, let value = self.attribute(attribute, of: reference.name) else {
            return false
        }
        if case .typed(_, .list) = value { return false }
        return true
    }

    private mutating func interpolation(_ parts: [TextParts.Part], at path: String) -> SwiftExpression {
        if let reference = resolved(parts, at: path) { return reference }
        var pieces: [SwiftExpression.TextPiece] = []
        for part in parts {
            switch part {
            case .literal(let text): pieces.append(.literal(text))
            case .value(let node):
                let made = piece(node, at: path)
                if case .text(let inner) = made {
                    pieces += inner
                } else {
                    pieces.append(.value(made))
                }
            }
        }
        return .text(pieces.isEmpty ? [.literal("")] : pieces)
    }

    /// A value among text, which takes more types than a slot does.
    private mutating func piece(_ node: Node, at path: String) -> SwiftExpression {
        if let reference = node.reference {
            if !reference.isOfAttribute, let pseudo = Self.pseudoParameter(reference.name) { return .code(pseudo) }
            let value =
                reference.isOfAttribute
                ? reference.attribute.flatMap { attribute($0, of: reference.name) }
                : self.reference(reference.name, wanted: .text)
            switch value {
            case .typed(let expression, _)?, .generic(let expression)?: return expression
            case nil: break
            }
        }
        return expression(node, as: .text, at: path)
    }

    /// `Fn::Sub` as it is written, where a name in it is none that Swift knows.
    private mutating func substitution(_ argument: Node, at path: String) -> SwiftExpression? {
        guard let text = argument.stringValue ?? argument[0]?.stringValue else { return nil }
        let name = SwiftArgument(nil, SwiftExpression.literal(text))
        guard let variables = argument[1] else { return .made("sub", name) }
        guard argument.arrayValue?.count == 2, variables.objectValue?.isEmpty == false else { return nil }
        return .made(
            "sub", name, SwiftArgument("variables", expression(variables, as: .map(.text), at: path)))
    }

    private mutating func join(_ argument: Node, at path: String) -> SwiftExpression? {
        guard let parts = argument.arrayValue, parts.count == 2, let separator = parts[0].stringValue else {
            return nil
        }
        if let reference = parts[1].reference {
            let value =
                reference.isOfAttribute
                ? reference.attribute.flatMap { attribute($0, of: reference.name) }
                : self.reference(reference.name, wanted: .list(.text))
            if case .typed(let list, .list(let element))? = value, library.isText(element) || element == .integer {
                return .text([
                    .value(.call(.member(list, "joined"), [SwiftArgument(nil, .literal(separator))]))
                ]).unwrapped
            }
        }
        return .made(
            "join", SwiftArgument(nil, .literal(separator)),
            SwiftArgument(nil, expression(parts[1], as: .list(.text), at: path)))
    }
}

extension SwiftExpression {
    /// The value that stands alone in a text.
    fileprivate var unwrapped: SwiftExpression {
        if case .text(let pieces) = self, pieces.count == 1, case .value(let value) = pieces[0] { return value }
        return self
    }
}
