// SPDX-License-Identifier: Apache-2.0

/// What a component or a stack keeps in its stored properties, in the order of their declaration: its body, where it has
/// none of its own.
///
/// Looking a type's conformances up is what costs here, so each value is asked for one: what conforms says the rest.
public struct StoredParts: StackContent {
    private let parts: [(property: String, content: any StackContent)]

    init(of owner: Any) {
        let mirror = Mirror(reflecting: owner)
        let isCase = mirror.displayStyle == .enum
        parts = mirror.children.flatMap { child in
            Self.content(in: child.value, isCase: isCase).map { (child.label ?? "", $0) }
        }
    }

    /// Those of everything that is kept, in the order of the declarations.
    public var elements: [TemplateElement] { parts.flatMap(\.content.elements) }

    /// The resources that are kept, those in components too, each with the property that leads to it.
    var resources: [(property: String, resource: ResourceDefinition)] {
        parts.flatMap { part in part.content.keptResources.map { (part.property, $0) } }
    }

    /// The values of a case with several are a tuple.
    private static func content(in value: Any, isCase: Bool = false) -> [any StackContent] {
        let type = type(of: value)
        if type is AnyScalar.Type || type == String.self || type == Int.self || type == Bool.self { return [] }
        if let content = value as? any StackContent { return [content] }
        if let list = value as? [Any] { return list.flatMap { content(in: $0) } }
        if let dictionary = value as? [AnyHashable: Any] {
            return dictionary.sorted { "\($0.key)" < "\($1.key)" }.flatMap { content(in: $0.value) }
        }
        return isCase ? Mirror(reflecting: value).children.flatMap { content(in: $0.value) } : []
    }
}

extension StoredParts {
    /// The elements of the owner's body, and those that stand for the resources which it keeps and does not mention.
    static func elements(of owner: Any, _ body: some StackContent) -> [TemplateElement] {
        let elements = body.elements
        // Such a body mentions all that is kept.
        if body is StoredParts { return elements }
        let kept = StoredParts(of: owner).resources
        guard !kept.isEmpty else { return elements }
        let mentioned = Set(elements.flatMap(\.mentioned))
        return elements
            + kept.filter { !mentioned.contains($0.resource.reference) }
            .map { $0.resource.kept(in: "\(type(of: owner)).\($0.property)") }
    }
}
