// SPDX-License-Identifier: Apache-2.0

extension SwiftExpression {
    /// The same wherever the template says it, for comparing.
    var withoutPlaces: SwiftExpression {
        switch self {
        case .code, .element: self
        case .text(let pieces):
            .text(
                pieces.map { piece in
                    if case .value(let value) = piece { .value(value.withoutPlaces) } else { piece }
                })
        case .call(let callee, let arguments):
            .call(callee.withoutPlaces, arguments.map { SwiftArgument($0.label, $0.value.withoutPlaces) })
        case .member(let base, let member): .member(base.withoutPlaces, member)
        case .array(let elements): .array(elements.map(\.withoutPlaces))
        case .dictionary(let entries):
            .dictionary(entries.map { SwiftEntry($0.key.withoutPlaces, $0.value.withoutPlaces) })
        case .trailingClosure(let callee, let parameter, let statements):
            .trailingClosure(callee.withoutPlaces, parameter: parameter, statements.map(\.withoutPlaces))
        case .settingClosure(let callee, let settings):
            .settingClosure(callee.withoutPlaces, settings.map { SwiftArgument($0.label, $0.value.withoutPlaces) })
        case .commented(_, let value): value.withoutPlaces
        }
    }
}
