// SPDX-License-Identifier: Apache-2.0

/// The content of a stack's body: elements, components, and arrays and optionals of them.
public protocol StackContent: Sendable {
    /// The elements in the order written.
    var elements: [TemplateElement] { get }
}

/// The elements of a body, and nothing else: so the compiler has one type to check whatever a body holds.
public struct Elements: StackContent {
    public let elements: [TemplateElement]

    public init(_ elements: [TemplateElement]) { self.elements = elements }
}

extension Array: StackContent where Element: StackContent {
    public var elements: [TemplateElement] { flatMap(\.elements) }
}

extension Optional: StackContent where Wrapped: StackContent {
    public var elements: [TemplateElement] { self?.elements ?? [] }
}

/// A part of a stack with a name of its own: it makes elements, and its properties hand them to other parts.
public protocol Component: StackContent {
    associatedtype Body: StackContent

    @StackBuilder var body: Body { get }
}

extension Component {
    public var elements: [TemplateElement] { body.elements }
}
