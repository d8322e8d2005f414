// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A value of a resource as it is in one outcome: worked out as far as is known before the deployment.
public struct PropertyValue: Sendable {
    /// The value: a literal, or a function that only the deployment answers. Nil when the property is absent.
    public let node: Node?
    /// The logical ID of its resource.
    public let element: String
    let evaluator: Evaluator
    private let fallback: SourceLocation?
    // Most values are only looked at: the way to them is put together for those that are told of.
    private let base: Node.Path
    private let step: Node.Path.Step?

    package init(
        _ node: Node?, element: String, path: Node.Path, _ step: Node.Path.Step? = nil, at location: SourceLocation?,
        in evaluator: Evaluator
    ) {
        self.node = node.flatMap { evaluator.value(of: $0) }
        self.element = element
        base = path
        self.step = step
        self.evaluator = evaluator
        fallback = node?.origin ?? location
    }

    /// The path to it from its resource.
    public var path: Node.Path { step.map { base.appending($0) } ?? base }

    /// Where it stands; where what holds it stands when it is absent.
    public var location: SourceLocation? { node?.origin ?? fallback }

    /// Whether nothing stands there.
    public var isAbsent: Bool { node == nil }

    /// Whether only the deployment knows what it is.
    public var isUnknown: Bool {
        guard let node else { return false }
        if node.function != nil { return true }
        if let text = node.stringValue { return text.hasDynamicReference }
        return node.objectValue?.members.contains { $0.key.hasPrefix("Fn::") } ?? false
    }

    /// A member of an object: absent when the object is known and lacks it, unknown when the object is.
    public subscript(key: String) -> PropertyValue {
        at(isUnknown ? node : node?[key], .key(key))
    }

    /// The elements of a list, one alone for what is not a list; nil when nobody knows how many there are.
    public var elements: [PropertyValue]? {
        guard let node else { return [] }
        if isUnknown, resource == nil, node.joinedParts == nil { return nil }
        return (node.arrayValue ?? [node]).enumerated().map { at($1, .index($0)) }.filter { !$0.isAbsent }
    }

    /// The elements that are known to be there.
    public var knownElements: [PropertyValue] { elements ?? [] }

    /// How many elements a list has; nil when it is absent, nobody knows, or an open condition decides about one.
    public var count: Int? {
        guard !isAbsent, let elements, !elements.contains(where: { $0.node?.function?.name == "Fn::If" }) else {
            return nil
        }
        return elements.count
    }

    /// The members of an object in the order written; nil when it is unknown.
    public var members: [(key: String, value: PropertyValue)]? {
        if isUnknown { return nil }
        return (node?.objectValue?.members ?? []).map { ($0.key, at($0.value, .key($0.key))) }
            .filter { !$0.value.isAbsent }
    }

    /// The value that an expression would yield in the place of this value.
    package func evaluated(_ node: Node) -> PropertyValue {
        PropertyValue(node, element: element, path: path, at: location, in: evaluator)
    }

    /// The value that an expression yields that stands somewhere below this value.
    package func evaluated(_ node: Node, at below: Node.Path) -> PropertyValue {
        PropertyValue(node, element: element, path: Node.Path(path.steps + below.steps), at: location, in: evaluator)
    }

    private func at(_ node: Node?, _ step: Node.Path.Step) -> PropertyValue {
        PropertyValue(node, element: element, path: path, step, at: location, in: evaluator)
    }
}

extension PropertyValue {
    /// Text that is wholly known, a number or a Boolean too; nil otherwise.
    public var text: String? { isUnknown ? nil : node?.scalarText }

    /// A whole number that is known, also one that is written as text; nil otherwise.
    public var number: Quantity? { text.flatMap { Quantity($0) } ?? (isUnknown ? nil : node?.quantity) }

    /// A Boolean that is known, also one that is written as text; nil otherwise.
    public var bool: Bool? {
        switch text {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }

    /// The resource of the template that it names by `Ref` or `Fn::GetAtt`, alone. What a nested stack or a custom
    /// resource hands on names something else, which nobody knows.
    public var resource: String? {
        reference.flatMap { evaluator.handsOn($0.logicalID, $0.attribute) ? nil : $0.logicalID }
    }

    /// The reference that it is; the attribute is nil for `Ref`. A name of a parameter is none.
    public var reference: (logicalID: String, attribute: String?)? {
        guard let reference = node?.reference, evaluator.hasResource(reference.name) else { return nil }
        return (reference.name, reference.attribute)
    }

    /// The parts of a text, known ones as strings; nil for what is not text.
    public var parts: [Node]? {
        guard let node else { return nil }
        if let parts = node.joinedParts { return parts }
        return node.objectValue == nil || node.function != nil ? [node] : nil
    }

    /// One of its parts as a value at the same place.
    package func part(_ node: Node) -> PropertyValue { evaluated(node) }

    /// All that it says, worked out to the bottom.
    public var resolved: Node? { node.map(evaluator.resolved) }

    /// Whether it is certain that both are the same, or that they are not; nil when nobody knows.
    public func equals(_ other: PropertyValue) -> Bool? {
        if isAbsent || other.isAbsent { return isAbsent && other.isAbsent }
        if resolved == other.resolved { return true }
        if let left = text, let right = other.text { return left == right }
        if let left = reference, let right = other.reference, left.attribute == right.attribute,
            resource != nil, other.resource != nil
        {
            return left.logicalID == right.logicalID
        }
        return isAnotherZone(than: other) ? false : nil
    }

    /// Whether both are chosen from the zones of one region, by different indices.
    private func isAnotherZone(than other: PropertyValue) -> Bool {
        guard let left = node?["Fn::Select"], let right = other.node?["Fn::Select"],
            left[1]?.function?.name == "Fn::GetAZs", left[1] == right[1]
        else { return false }
        return left[0] != right[0]
    }
}
