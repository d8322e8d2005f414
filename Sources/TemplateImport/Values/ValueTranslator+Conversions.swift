// SPDX-License-Identifier: Apache-2.0

extension ValueTranslator {
    /// What a function yields that has its type in the DSL, where another is wanted; nil where none of them takes it.
    func converted(_ expression: SwiftExpression, from type: ValueType, to wanted: ValueType) -> SwiftExpression? {
        if wanted == type { return expression }
        switch (wanted, type) {
        case (.integer, .text), (.duration, .text), (.number, .text), (.boolean, .text): return .initialised(expression)
        case (.duration(let unit), .integer): return .made(unit.rawValue, SwiftArgument(nil, expression))
        case (.text, .integer), (.document, .integer), (.document, .text):
            if case .text = expression { return expression }
            return type == .integer
                ? .text([.value(expression.saying("Value<Int>"))])
                : .text([.value(expression)])
        case (_, .text) where library.isText(wanted): return expression
        case (.nested, .text) where library.takesText(wanted):
            if case .text = expression { return expression }
            return .initialised(expression)
        default: return nil
        }
    }
}

extension SwiftExpression {
    /// With its type where it is a member of the type that is wanted: where none is wanted.
    fileprivate func saying(_ type: String) -> SwiftExpression {
        if case .call(.code(let member), let arguments) = self, member.hasPrefix(".") {
            return .call(.code(type + member), arguments)
        }
        return .call(.code(type), [SwiftArgument(nil, self)])
    }
}
