// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A value of a resource as it is in one outcome: worked out as far as is known before the deployment.
public struct PropertyValue: Sendable {
    /// The value: a literal, or a function that only the deployment answers. Nil when the property is absent.
    public let node: Node?
    /// What says where it stands: the value, or else what is written there.
    private let place: Node?
    // Most values are only looked at: the way to them is put together for those that are told of.
    private let holder: ValueHolder
    private let step: Node.Path.Step?

    init(_ node: Node?, in holder: ValueHolder, at step: Node.Path.Step? = nil) {
        let value = node.flatMap { holder.evaluator.value(of: $0) }
        self.node = value
        place = value?.origin == nil ? node : value
        self.holder = holder
        self.step = step
    }

    package init(
        _ node: Node?, element: String, path: Node.Path, _ step: Node.Path.Step? = nil, at location: SourceLocation?,
        in evaluator: Evaluator
    ) {
        self.init(node, in: ValueHolder(element, path, location, evaluator), at: step)
    }

    /// The logical ID of its resource.
    public var element: String { holder.element }

    var evaluator: Evaluator { holder.evaluator }

    /// The path to it from its resource.
    public var path: Node.Path { step.map { holder.path.appending($0) } ?? holder.path }

    /// Where it stands; where what holds it stands when it is absent.
    public var location: SourceLocation? { place?.origin ?? holder.location }

    /// What holds the values within it.
    private var own: ValueHolder { ValueHolder(holder, step, place) }

    /// Whether nothing stands there.
    public var isAbsent: Bool { node == nil }

    /// Whether only the deployment knows what it is.
    public var isUnknown: Bool {
        guard let node else { return false }
        return switch node.content {
        case .string(let text): text.hasDynamicReference
        case .object(let object): node.isFunction || object.members.contains { $0.key.beginsFunction }
        default: false
        }
    }

    /// A member of an object: absent when the object is known and lacks it, unknown when the object is.
    public subscript(key: String) -> PropertyValue {
        PropertyValue(isUnknown ? node : node?[key], in: own, at: .key(key))
    }

    /// The elements of a list, one alone for what is not a list; nil when nobody knows how many there are.
    public var elements: [PropertyValue]? {
        guard let node else { return [] }
        if isUnknown, resource == nil, node.joinedParts == nil { return nil }
        let holder = own
        guard let elements = node.arrayValue else {
            return [PropertyValue(node, in: holder, at: .index(0))].filter { !$0.isAbsent }
        }
        return elements.indices.compactMap { index in
            let value = PropertyValue(elements[index], in: holder, at: .index(index))
            return value.isAbsent ? nil : value
        }
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
        guard let members = node?.objectValue?.members else { return [] }
        let holder = own
        return members.compactMap { member in
            let value = PropertyValue(member.value, in: holder, at: .key(member.key))
            return value.isAbsent ? nil : (member.key, value)
        }
    }

    /// The value that an expression would yield in the place of this value.
    package func evaluated(_ node: Node) -> PropertyValue { PropertyValue(node, in: own) }

    /// The value that an expression yields that stands somewhere below this value.
    package func evaluated(_ node: Node, at below: Node.Path) -> PropertyValue {
        PropertyValue(node, in: below.steps.reduce(own) { ValueHolder($0, $1, nil) })
    }
}

/// What holds a value: a resource, or a list or an object within it.
final class ValueHolder: Sendable {
    private let root: Root
    private let outer: ValueHolder?
    private let step: Node.Path.Step?
    private let place: Node?

    private final class Root: Sendable {
        let element: String
        let path: Node.Path
        let location: SourceLocation?
        let evaluator: Evaluator

        init(_ element: String, _ path: Node.Path, _ location: SourceLocation?, _ evaluator: Evaluator) {
            self.element = element
            self.path = path
            self.location = location
            self.evaluator = evaluator
        }
    }

    init(_ element: String, _ path: Node.Path, _ location: SourceLocation?, _ evaluator: Evaluator) {
        root = Root(element, path, location, evaluator)
        outer = nil
        step = nil
        place = nil
    }

    /// What stands in another one.
    init(_ outer: ValueHolder, _ step: Node.Path.Step?, _ place: Node?) {
        root = outer.root
        self.outer = outer
        self.step = step
        self.place = place
    }

    var element: String { root.element }

    var evaluator: Evaluator { root.evaluator }

    var path: Node.Path {
        var steps: [Node.Path.Step] = []
        var holder: ValueHolder? = self
        while let next = holder {
            if let step = next.step { steps.append(step) }
            holder = next.outer
        }
        return Node.Path(root.path.steps + steps.reversed())
    }

    var location: SourceLocation? {
        var holder: ValueHolder? = self
        while let next = holder {
            if let origin = next.place?.origin { return origin }
            holder = next.outer
        }
        return root.location
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
