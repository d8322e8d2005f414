// SPDX-License-Identifier: Apache-2.0

extension SwiftExpression {
    /// The elements that it names.
    var elements: Set<ElementKey> {
        var found: Set<ElementKey> = []
        _ = replacingElements { key in
            found.insert(key)
            return .element(key)
        }
        return found
    }

    /// The same with what elements are called.
    func replacingElements(_ name: (ElementKey) -> SwiftExpression) -> SwiftExpression {
        switch self {
        case .code: self
        case .element(let key): name(key)
        case .text(let pieces):
            .text(
                pieces.map { piece in
                    if case .value(let value) = piece { .value(value.replacingElements(name)) } else { piece }
                })
        case .call(let callee, let arguments):
            .call(
                callee.replacingElements(name),
                arguments.map { SwiftArgument($0.label, $0.value.replacingElements(name), at: $0.origin) })
        case .member(let base, let member): .member(base.replacingElements(name), member)
        case .array(let elements): .array(elements.map { $0.replacingElements(name) })
        case .dictionary(let entries):
            .dictionary(
                entries.map {
                    SwiftEntry($0.key.replacingElements(name), $0.value.replacingElements(name), at: $0.origin)
                })
        case .trailingClosure(let callee, let parameter, let statements):
            .trailingClosure(
                callee.replacingElements(name), parameter: parameter, statements.map { $0.replacingElements(name) })
        case .settingClosure(let callee, let settings):
            .settingClosure(
                callee.replacingElements(name),
                settings.map { SwiftArgument($0.label, $0.value.replacingElements(name), at: $0.origin) })
        case .commented(let comments, let value): .commented(comments, value.replacingElements(name))
        }
    }
}
