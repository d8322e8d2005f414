// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Puts the templates of stacks together into one.
///
/// A class, because a value may lead from stack to stack: what was followed already is kept.
final class StackJoiner {
    let instances: [StackInstance]
    private let provided: ProvidedValues
    private let names: [DeclaredNames]
    private let existing: [Node.Object.Member]
    private let existingNames: Set<String>
    private var known: [ProvidedValues.Key: Node?] = [:]
    /// The outputs that stacks of the environment take: who else takes them, nobody says.
    private var taken: Set<ProvidedValues.Key> = []

    /// The most that a value grows to on its way: more is left as it is.
    private static let mostNodes = 5_000

    init(_ parts: [StackPart], existing: [Node.Object.Member], region: String?) {
        self.existing = existing
        existingNames = Set(existing.map(\.key))
        instances = StackInstance.all(of: parts)
        names = instances.map { DeclaredNames($0.template) }
        provided = ProvidedValues(instances, region: region)
    }

    /// - Parameter keepsOutputs: whether those too stay that stacks of the environment take.
    func joined(keepingOutputs keepsOutputs: Bool) -> Template {
        let sections = instances.indices.map { index in
            (ElementRenaming(instances[index], names[index], self, index), instances[index].template)
        }
        var root = Node.Object()
        let transforms = sections.flatMap { $1.transformNodes }.reduce(into: [Node]()) { all, node in
            if !all.contains(node) { all.append(node) }
        }
        if !transforms.isEmpty { root[Template.Section.transform.rawValue] = .array(transforms) }
        for section in [Template.Section.parameters, .mappings, .conditions, .resources] {
            var members = sections.flatMap { renaming, template in
                template[section].compactMap { renaming.renamed($0, in: section) }
            }
            if section == .resources { members += existing }
            root[section.rawValue] = members.isEmpty ? nil : Node(.object(Node.Object(members)))
        }
        let outputs = sections.enumerated().flatMap { index, entry in
            instances[index].nesting != nil
                ? []
                : entry.1[.outputs].filter { keepsOutputs || !taken.contains(.init(instance: index, output: $0.key)) }
                    .compactMap { entry.0.renamed($0, in: .outputs) }
        }
        root[Template.Section.outputs.rawValue] = outputs.isEmpty ? nil : Node(.object(Node.Object(outputs)))
        return Template(root: Node(.object(root), origin: instances.first?.template.root.origin))
    }

    // MARK: What values lead to

    /// What a reference to another stack leads to; nil where no stack of the environment provides it.
    func value(of node: Node, in instance: Int) -> Node? {
        guard let key = provided.key(of: node, in: instance) else { return nil }
        return value(of: key)
    }

    /// What a parameter reads that is stored in Systems Manager.
    func stored(_ parameter: String, in instance: Int) -> Node? {
        guard let value = provided.key(ofStored: parameter, in: instance).flatMap({ value(of: $0) }) else { return nil }
        return names[instance].lists.contains(parameter) ? .call("Fn::Split", [",", value]) : value
    }

    /// What an ID names that is there already.
    func existing(_ id: String) -> Node? { existingNames.contains(id) ? .ref(id) : nil }

    /// The value of a parameter that names what is there already; nil for any other.
    func existing(named parameter: String, of instance: Int) -> Node? {
        guard !existingNames.isEmpty else { return nil }
        let own = instances[instance]
        let declared = own.template.root["Parameters"]?[parameter]
        guard
            let value = own.parameters.first(where: { $0.name == own.prefix + parameter })?.value
                ?? declared?["Default"]?.scalarText
        else { return nil }
        guard names[instance].lists.contains(parameter) else { return existing(value) }
        let items = Template.items(of: value)
        let found = items.map { $0.stringValue.flatMap(existing) }
        return found.contains { $0 != nil } ? .array(zip(found, items).map { $0 ?? $1 }) : nil
    }

    func output(_ name: String, ofNested instance: Int) -> Node? {
        value(of: ProvidedValues.Key(instance: instance, output: name))
    }

    private func value(of key: ProvidedValues.Key) -> Node? {
        if let node = known[key] { return node }
        // What leads back to itself leads nowhere.
        known[key] = .some(nil)
        guard let node = provided.node(key) else { return nil }
        let value = renaming(of: key.instance).renamed(node)
        guard value.isSmall(Self.mostNodes) else { return nil }
        let placeless = value.withoutPlaces
        known[key] = placeless
        taken.insert(key)
        return placeless
    }

    /// What a parameter of a nested stack is given.
    func argument(_ parameter: String, of instance: Int) -> Node? {
        guard let nesting = instances[instance].nesting,
            let value = nesting.resource.properties["Parameters"]?[parameter]
        else { return nil }
        let isList = names[instance].lists.contains(parameter)
        let given = renaming(of: nesting.parent).renamed(value)
        guard given.isSmall(Self.mostNodes) else { return nil }
        return (isList ? .call("Fn::Split", [",", given]) : given).withoutPlaces
    }

    func renaming(of instance: Int) -> ElementRenaming {
        ElementRenaming(instances[instance], names[instance], self, instance)
    }
}

extension Template {
    fileprivate var transformNodes: [Node] {
        let node = root[Section.transform.rawValue]
        return node?.arrayValue ?? node.map { [$0] } ?? []
    }
}

extension Node {
    /// The same without the places where it was written: what is told of it is told where it is used.
    fileprivate var withoutPlaces: Node {
        switch content {
        case .array(let elements): .array(elements.map(\.withoutPlaces))
        case .object(let object):
            .object(object.members.map { Object.Member(key: $0.key, value: $0.value.withoutPlaces) })
        default: Node(content)
        }
    }

    /// Whether it has no more nodes than these.
    fileprivate func isSmall(_ most: Int) -> Bool {
        var left = most
        func count(_ node: Node) {
            left -= 1
            guard left > 0 else { return }
            switch node.content {
            case .array(let elements): for element in elements where left > 0 { count(element) }
            case .object(let object): for member in object.members where left > 0 { count(member.value) }
            default: break
            }
        }
        count(self)
        return left > 0
    }
}
