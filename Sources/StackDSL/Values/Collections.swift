// SPDX-License-Identifier: Apache-2.0

import TemplateModel

// What `List`, `Map` and references are about has no requirement in their declarations: the runtime would look each up among
// all conformances of the program, for each of the hundred types that a stack uses, and that was a fifth of a run.

/// A list of expressions, or an expression that yields a list.
public struct List<Element>: Expression {
    /// The list, or the call that yields one, as it stands in the template.
    public let node: Node

    /// A list, or a call that yields one, that stands in a template already.
    public init(node: Node) { self.node = node }
}

extension List: ExpressibleByArrayLiteral where Element: Expression {
    /// The list of a Swift array.
    public init(_ elements: [Element]) { node = .array(elements.map(\.node)) }

    /// A list that is written as `[a, b]`.
    public init(arrayLiteral elements: Element...) { self.init(elements) }

    /// The elements, where they are known before deployment; nil for an expression that yields a list.
    public var elements: [Element]? { node.arrayValue?.map { Element(node: $0) } }

    /// An element of the list, counted from 0: `Fn::Select`.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-select.html>.
    public subscript(index: StackDSL.Value<Int>) -> Element { Element(node: .call("Fn::Select", [index.node, node])) }
}

extension List<Value<String>> {
    /// A list of references or of an enumeration's values, where one of texts is wanted.
    public init<Text: StackDSL.Value<String>>(_ list: List<Text>) { self.init(node: list.node) }
}

extension List where Element: TextExpression {
    /// A list of texts, where they name what is wanted.
    @_disfavoredOverload public init(_ texts: List<StackDSL.Value<String>>) { self.init(node: texts.node) }

    /// A list of identifiers or of ARNs, where either will do.
    @_disfavoredOverload public init<Kind, Name: Reference<Kind>>(_ list: List<Name>)
    where Element == Reference<Kind> {
        self.init(node: list.node)
    }
}

extension List where Element: ScalarExpression {
    /// The elements with a separator between them, where one text is wanted: `Fn::Join`.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-join.html>.
    public func joined(_ separator: String) -> StackDSL.Value<String> {
        StackDSL.Value(node: .call("Fn::Join", .array([.string(separator), node])))
    }
}

extension Sequence {
    /// A list of what becomes of each element, where a list is wanted: `subnets: subnets.map(\.ref)`.
    @_disfavoredOverload
    public func map<Element: Expression>(_ expression: (Self.Element) throws -> Element) rethrows -> List<Element> {
        let elements: [Element] = try map(expression)
        return List(elements)
    }
}

/// A map from text to expressions, in the order written.
public struct Map<Element>: Expression {
    /// The object, or the call that yields one, as it stands in the template.
    public let node: Node

    /// An object, or a call that yields one, that stands in a template already.
    public init(node: Node) { self.node = node }
}

extension Map: ExpressibleByDictionaryLiteral where Element: Expression {
    /// The map of keys and values that are worked out; a key must not be there twice.
    public init(_ members: some Sequence<(key: String, value: Element)>) {
        node = .object(members.map { Node.Object.Member(key: $0.key, value: $0.value.node) })
    }

    /// A map that is written as `["key": value]`.
    public init(dictionaryLiteral elements: (String, Element)...) {
        self.init(elements.map { (key: $0.0, value: $0.1) })
    }
}
