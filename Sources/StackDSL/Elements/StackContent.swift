// SPDX-License-Identifier: Apache-2.0

/// The content of a stack's body: elements, components, and arrays and optionals of them.
public protocol StackContent: Sendable {
    /// The elements in the order written.
    var elements: [TemplateElement] { get }

    /// The resources that it is or keeps in its properties, whether a body mentions them or not.
    var keptResources: [ResourceDefinition] { get }
}

extension StackContent {
    /// None.
    public var keptResources: [ResourceDefinition] { [] }
}

/// The elements of a body, and nothing else: so the compiler has one type to check whatever a body holds.
public struct Elements: StackContent {
    /// The elements in the order written.
    public let elements: [TemplateElement]

    /// Elements that are made already.
    public init(_ elements: [TemplateElement]) { self.elements = elements }
}

extension Array: StackContent where Element: StackContent {
    /// Those of all its members, in order.
    public var elements: [TemplateElement] { flatMap(\.elements) }
    /// Those of all its members, in order.
    public var keptResources: [ResourceDefinition] { flatMap(\.keptResources) }
}

extension Optional: StackContent where Wrapped: StackContent {
    /// Those of what it holds; none where that is nil.
    public var elements: [TemplateElement] { self?.elements ?? [] }
    /// Those of what it holds; none where that is nil.
    public var keptResources: [ResourceDefinition] { self?.keptResources ?? [] }
}

/// A part of a stack with a name of its own: it makes elements, and its properties hand them to other parts.
///
/// Without a body of its own it mentions what its stored properties hold, in the order of their declaration: resources,
/// components, parameters, conditions, outputs, and optionals, arrays and dictionaries of them. What another part of the
/// stack mentions too stands in the template once, where it is mentioned first.
public protocol Component: StackContent {
    /// What `body` is; `StoredParts` where it is not written.
    associatedtype Body: StackContent

    /// What it puts into the template, in this order.
    @StackBuilder var body: Body { get }
}

extension Component {
    /// What its body mentions; what it keeps and does not mention is noted, for a finding.
    public var elements: [TemplateElement] { StoredParts.elements(of: self, body) }
    /// The resources in its stored properties, those of components too.
    public var keptResources: [ResourceDefinition] { StoredParts(of: self).resources.map(\.resource) }
}

extension Component where Body == StoredParts {
    /// What its stored properties hold, in the order of their declaration.
    public var body: StoredParts { StoredParts(of: self) }
}
