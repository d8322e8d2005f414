// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a rule finds is right here, and why.
public typealias Silence = TemplateModel.Silence

/// In a body it is about the stack's template: about a parameter, a condition or an output, which have no metadata of
/// their own, or about what the rule finds anywhere. A resource has `ignoring(_:because:)`.
extension Silence: StackContent {
    /// Its entry in the template's metadata.
    public var elements: [TemplateElement] {
        [
            TemplateElement(
                .metadata, Self.metadataKey, .object([Self.listKey: .array([node])]),
                at: location ?? SourceLocation(file: "", line: 0, column: 0))
        ]
    }
}
