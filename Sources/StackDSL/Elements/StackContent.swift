// SPDX-License-Identifier: Apache-2.0

/// The content of a stack's body: elements, components, and arrays and optionals of them.
public protocol StackContent: Sendable {
    /// The elements in the order written.
    var elements: [TemplateElement] { get }

    /// The resources that it is or keeps in its properties, whether a body mentions them or not.
    var keptResources: [ResourceDefinition] { get }
}

extension StackContent {
    public var keptResources: [ResourceDefinition] { [] }
}

/// The elements of a body, and nothing else: so the compiler has one type to check whatever a body holds.
public struct Elements: StackContent {
    public let elements: [TemplateElement]

    public init(_ elements: [TemplateElement]) { self.elements = elements }
}

extension Array: StackContent where Element: StackContent {
    public var elements: [TemplateElement] { flatMap(\.elements) }
    public var keptResources: [ResourceDefinition] { flatMap(\.keptResources) }
}

extension Optional: StackContent where Wrapped: StackContent {
    public var elements: [TemplateElement] { self?.elements ?? [] }
    public var keptResources: [ResourceDefinition] { self?.keptResources ?? [] }
}

/// A part of a stack with a name of its own: it makes elements, and its properties hand them to other parts.
///
/// Without a body of its own it mentions what its stored properties hold, in the order of their declaration: resources,
/// components, parameters, conditions, outputs, and optionals, arrays and dictionaries of them. What another part of the
/// stack mentions too stands in the template once, where it is mentioned first.
public protocol Component: StackContent {
    associatedtype Body: StackContent

    @StackBuilder var body: Body { get }
}

extension Component {
    public var elements: [TemplateElement] { StoredParts.elements(of: self, body) }
    public var keptResources: [ResourceDefinition] { StoredParts(of: self).resources.map(\.resource) }
}

extension Component where Body == StoredParts {
    public var body: StoredParts { StoredParts(of: self) }
}
