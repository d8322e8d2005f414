// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel
import Testing

// What `#expect` prints of values when it fails: what stands in the template.

extension AnyScalar: CustomTestStringConvertible {
    /// Its JSON.
    public var testDescription: String { node.description }
}

extension List: CustomTestStringConvertible {
    /// Its JSON.
    public var testDescription: String { node.description }
}

extension Map: CustomTestStringConvertible {
    /// Its JSON.
    public var testDescription: String { node.description }
}

extension Document: CustomTestStringConvertible {
    /// Its JSON.
    public var testDescription: String { node.description }
}

extension Properties: CustomTestStringConvertible {
    /// Its JSON.
    public var testDescription: String { node.description }
}

extension Captures: CustomTestStringConvertible {
    /// What was captured, by the names of the captures.
    public var testDescription: String {
        let members = values.sorted { $0.key < $1.key }.map { Node.Object.Member(key: $0.key, value: .array($0.value)) }
        return Node.object(members).description
    }
}
