// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ValueTranslator {
    /// `ImportedValues.vpc.consumed`; nil for what no stack of the import gives, or not as what is wanted.
    mutating func consumed(_ argument: Node, as type: ValueType, at path: String) -> SwiftExpression? {
        guard let handle = names.consumed(argument) else { return nil }
        var value = SwiftExpression.member(handle.expression, "consumed")
        if let part = handle.part {
            value = .call(value, [SwiftArgument("from", expression(part, as: .text, at: path))])
        }
        return admitted(value, handle.type, as: type)
    }
}
