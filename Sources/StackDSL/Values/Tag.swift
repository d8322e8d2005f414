// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A tag of a resource.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html>.
public struct Tag: PropertyObject {
    public let node: Node

    public init(node: Node) { self.node = node }

    public init(key: Value<String>, value: Value<String>) {
        node = .object(["Key": key.node, "Value": value.node])
    }
}

/// Tags by name: `tags: ["Name": "web"]`.
extension List: ExpressibleByDictionaryLiteral where Element == Tag {
    public init(dictionaryLiteral elements: (Value<String>, Value<String>)...) {
        self.init(elements.map { Tag(key: $0.0, value: $0.1) })
    }
}
