/// What can stand in the body of a stack: elements, components, and arrays and optionals of them.
public protocol StackContent: Sendable {
    /// The elements in the order written.
    var elements: [Element] { get }
}

/// What a body makes: nothing but its elements, so that the compiler has one type to check whatever a body holds.
public struct Elements: StackContent {
    public let elements: [Element]

    public init(_ elements: [Element]) { self.elements = elements }
}

extension Array: StackContent where Element: StackContent {
    public var elements: [StackDSL.Element] { flatMap(\.elements) }
}

extension Optional: StackContent where Wrapped: StackContent {
    public var elements: [StackDSL.Element] { self?.elements ?? [] }
}

/// A part of a stack with a name of its own: it makes elements, and its properties hand them to other parts.
public protocol Component: StackContent {
    associatedtype Body: StackContent

    @StackBuilder var body: Body { get }
}

extension Component {
    public var elements: [Element] { body.elements }
}
