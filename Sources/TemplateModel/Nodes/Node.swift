// SPDX-License-Identifier: Apache-2.0

/// One value of a template: what JSON can say, in the order in which it was said.
///
/// Everything meets here. The DSL lowers to nodes, a JSON file reads into them, and the writer,
/// the checks and the tests take nothing else.
public struct Node: Sendable {
    public indirect enum Content: Sendable, Hashable {
        case null
        case bool(Bool)
        case number(Number)
        case string(String)
        case array([Node])
        case object(Object)
    }

    public var content: Content

    /// Where the value stands in a JSON file, or where a call in Swift made it: each element, each statement of a policy.
    public var origin: SourceLocation?

    /// The elements that Swift code refers to in this very node, with the place where each was made.
    public var references: [Reference]

    public init(_ content: Content, origin: SourceLocation? = nil, references: [Reference] = []) {
        self.content = content
        self.origin = origin
        self.references = references
    }
}

extension Node {
    /// A reference made in Swift: the target's logical ID, and where the target was made.
    public struct Reference: Sendable, Hashable {
        public let logicalID: String
        public let declaredAt: SourceLocation?

        public init(logicalID: String, declaredAt: SourceLocation?) {
            self.logicalID = logicalID
            self.declaredAt = declaredAt
        }
    }
}

extension Node {
    /// The same value, made at this place.
    package func placed(at place: SourceLocation) -> Node { Node(content, origin: place, references: references) }
}

/// Nodes are equal when they say the same; where it was said does not count.
extension Node: Hashable {
    public static func == (left: Node, right: Node) -> Bool { left.content == right.content }

    public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension Node {
    public static let null = Node(.null)

    public static func string(_ value: String) -> Node { Node(.string(value)) }

    public static func number(_ value: Int) -> Node { Node(.number(Number(value))) }

    public static func number(_ value: Double) -> Node { Node(.number(Number(value))) }

    public static func bool(_ value: Bool) -> Node { Node(.bool(value)) }

    public static func array(_ elements: [Node]) -> Node { Node(.array(elements)) }

    public static func object(_ members: KeyValuePairs<String, Node>) -> Node {
        Node(.object(Object(members.map { Object.Member(key: $0.key, value: $0.value) })))
    }

    public static func object(_ members: [Object.Member]) -> Node { Node(.object(Object(members))) }
}

extension Node {
    public var stringValue: String? {
        if case .string(let value) = content { value } else { nil }
    }

    public var boolValue: Bool? {
        if case .bool(let value) = content { value } else { nil }
    }

    public var numberValue: Number? {
        if case .number(let value) = content { value } else { nil }
    }

    public var quantity: Quantity? { numberValue?.quantity }

    public var arrayValue: [Node]? {
        if case .array(let elements) = content { elements } else { nil }
    }

    public var objectValue: Object? {
        if case .object(let object) = content { object } else { nil }
    }

    /// The value of a member, when this is an object that has it.
    public subscript(key: String) -> Node? { objectValue?[key] }

    /// The value of an element, when this is an array that has it.
    public subscript(index: Int) -> Node? {
        guard let elements = arrayValue, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}

extension Node: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self.init(.string(value)) }
    public init(integerLiteral value: Int) { self.init(.number(Number(value))) }
    public init(floatLiteral value: Double) { self.init(.number(Number(value))) }
    public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
    public init(arrayLiteral elements: Node...) { self.init(.array(elements)) }
    public init(dictionaryLiteral elements: (String, Node)...) {
        self.init(.object(Object(elements.map { Object.Member(key: $0.0, value: $0.1) })))
    }
}

extension Node {
    /// Whether this is a list without elements or an object without members.
    package var isEmptyContainer: Bool { arrayValue?.isEmpty ?? objectValue?.isEmpty ?? false }

    /// A scalar as text, in the way CloudFormation converts one to the other; nil for lists and objects.
    public var scalarText: String? {
        switch content {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let value): value ? "true" : "false"
        default: nil
        }
    }
}
