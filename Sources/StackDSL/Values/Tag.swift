// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A tag of a resource.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resource-tags.html>.
public struct Tag: PropertyObject {
    /// The tag's object, as it stands in the template.
    public let node: Node

    /// An object that stands in a template already.
    public init(node: Node) { self.node = node }

    /// - Parameters:
    ///   - key: up to 128 characters, not beginning with `aws:`.
    ///   - value: up to 256 characters.
    public init(key: Value<String>, value: Value<String>) {
        node = .object(["Key": key.node, "Value": value.node])
    }
}

/// Tags by name: `tags: ["Name": "web"]`.
extension List: ExpressibleByDictionaryLiteral where Element == Tag {
    /// Tags that are written as `["Name": "web"]`.
    public init(dictionaryLiteral elements: (Value<String>, Value<String>)...) {
        self.init(elements.map { Tag(key: $0.0, value: $0.1) })
    }
}
