// SPDX-License-Identifier: Apache-2.0

/// One value of a template: what JSON can say, in the order in which it was said.
///
/// Everything meets here. The DSL lowers to nodes, a JSON file reads into them, and the writer,
/// the checks and the tests take nothing else.
public struct Node: Sendable {
    /// What a value is, as JSON has it.
    public enum Content: Sendable, Hashable {
        /// `null`.
        case null
        /// `true` or `false`.
        case bool(Bool)
        /// A number, as it is written.
        case number(Number)
        /// A text.
        case string(String)
        /// A list.
        case array([Node])
        /// Members in the order in which they stand.
        case object(Object)
    }

    /// A node is copied far more often than made, so that all it says lies behind one reference.
    @usableFromInline
    final class Storage: Sendable {
        @usableFromInline let content: Content
        @usableFromInline let origin: SourceLocation?
        @usableFromInline let references: [Reference]

        @usableFromInline
        init(_ content: Content, _ origin: SourceLocation?, _ references: [Reference]) {
            self.content = content
            self.origin = origin
            self.references = references
        }
    }

    @usableFromInline var storage: Storage

    /// A value with its place, and with what it refers to.
    public init(_ content: Content, origin: SourceLocation? = nil, references: [Reference] = []) {
        storage = Storage(content, origin, references)
    }

    /// What the value is.
    @inlinable
    public var content: Content {
        get { storage.content }
        set { storage = Storage(newValue, storage.origin, storage.references) }
    }

    /// Where the value stands in a JSON file, or where a call in Swift made it: each element, each statement of a policy.
    @inlinable
    public var origin: SourceLocation? {
        get { storage.origin }
        set { storage = Storage(storage.content, newValue, storage.references) }
    }

    /// The elements that Swift code refers to in this very node, with the place where each was made.
    @inlinable
    public var references: [Reference] {
        get { storage.references }
        set { storage = Storage(storage.content, storage.origin, newValue) }
    }
}

extension Node {
    /// A reference made in Swift: the target's logical ID, and where the target was made.
    public struct Reference: Sendable, Hashable {
        /// The logical ID of the target.
        public let logicalID: String
        /// Where the target was made in Swift; nil where nobody knows.
        public let declaredAt: SourceLocation?

        /// - Parameters:
        ///   - logicalID: the logical ID of the target.
        ///   - declaredAt: where the target was made in Swift.
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
    /// Whether they say the same; places do not count.
    public static func == (left: Node, right: Node) -> Bool {
        left.storage === right.storage || left.content == right.content
    }

    /// By what it says; places do not count.
    public func hash(into hasher: inout Hasher) { hasher.combine(content) }
}

extension Node {
    /// `null`.
    public static let null = Node(.null)

    /// A text.
    public static func string(_ value: String) -> Node { Node(.string(value)) }

    /// A whole number.
    public static func number(_ value: Int) -> Node { Node(.number(Number(value))) }

    /// A number.
    public static func number(_ value: Double) -> Node { Node(.number(Number(value))) }

    /// `true` or `false`.
    public static func bool(_ value: Bool) -> Node { Node(.bool(value)) }

    /// A list.
    public static func array(_ elements: [Node]) -> Node { Node(.array(elements)) }

    /// An object that is written as a literal.
    public static func object(_ members: KeyValuePairs<String, Node>) -> Node {
        Node(.object(Object(members.map { Object.Member(key: $0.key, value: $0.value) })))
    }

    /// An object of members that are made already.
    public static func object(_ members: [Object.Member]) -> Node { Node(.object(Object(members))) }
}

extension Node {
    /// The text; nil where it is something else.
    @inlinable
    public var stringValue: String? {
        if case .string(let value) = storage.content { value } else { nil }
    }

    /// The Boolean; nil where it is something else.
    @inlinable
    public var boolValue: Bool? {
        if case .bool(let value) = storage.content { value } else { nil }
    }

    /// The number; nil where it is something else.
    @inlinable
    public var numberValue: Number? {
        if case .number(let value) = storage.content { value } else { nil }
    }

    /// The whole number; nil where it is something else.
    public var quantity: Quantity? { numberValue?.quantity }

    /// The elements; nil where it is something else.
    @inlinable
    public var arrayValue: [Node]? {
        if case .array(let elements) = storage.content { elements } else { nil }
    }

    /// The object, a call of a function too; nil where it is something else.
    @inlinable
    public var objectValue: Object? {
        if case .object(let object) = storage.content { object } else { nil }
    }

    /// The value of a member, when this is an object that has it.
    public subscript(key: String) -> Node? {
        if case .object(let object) = storage.content { object[key] } else { nil }
    }

    /// The value of an element, when this is an array that has it.
    public subscript(index: Int) -> Node? {
        guard case .array(let elements) = storage.content, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}

extension Node: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self.init(.string(value)) }
    /// A whole number.
    public init(integerLiteral value: Int) { self.init(.number(Number(value))) }
    /// A number.
    public init(floatLiteral value: Double) { self.init(.number(Number(value))) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
    /// A list.
    public init(arrayLiteral elements: Node...) { self.init(.array(elements)) }
    /// An object.
    public init(dictionaryLiteral elements: (String, Node)...) {
        self.init(.object(Object(elements.map { Object.Member(key: $0.0, value: $0.1) })))
    }
}

extension Node {
    /// Whether this is a list without elements or an object without members.
    package var isEmptyContainer: Bool { arrayValue?.isEmpty ?? objectValue?.isEmpty ?? false }

    /// How many values it is made of.
    package var size: Int {
        switch content {
        case .array(let elements): elements.reduce(1) { $0 + $1.size }
        case .object(let object): object.members.reduce(1) { $0 + $1.value.size }
        default: 1
        }
    }

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
