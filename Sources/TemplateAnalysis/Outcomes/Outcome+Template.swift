// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Outcome {
    /// The values of the parameters and pseudo parameters that hold in it, by name, as far as they are known.
    package var parameterValues: [String: Node] { evaluator.parameters }

    /// What is left of a template when it turns out like this: the resources and outputs that are there, every function
    /// worked out that can be before the deployment, what it says of itself, and nothing to decide. What stays unknown stays a
    /// function. Places stay as they are.
    ///
    /// - Parameters:
    ///   - source: the template that this is an outcome of.
    ///   - values: more that is known: of pseudo parameters, by name.
    package func template(of source: Template, knowing values: [String: String] = [:]) -> Template {
        let evaluator = evaluator.supposing(values.mapValues { .string($0) })
        var root = Node.Object()
        for section in [Template.Section.formatVersion, .description, .metadata, .transform] {
            root[section.rawValue] = source.root[section.rawValue]
        }
        let made = resources.map {
            Node.Object.Member(key: $0.logicalID, value: settled($0.source.node, evaluator))
        }
        let shown = declaredOutputs.filter { exists($0.value) }.map {
            Node.Object.Member(key: $0.key, value: settled($0.value, evaluator))
        }
        // What CloudFormation writes out is there as it is written.
        let loops = source[.resources].filter { $0.key.beginsFunction }
        root[Template.Section.resources.rawValue] = .object(made + loops)
        if !shown.isEmpty { root[Template.Section.outputs.rawValue] = .object(shown) }
        return Template(root: Node(.object(root), origin: source.root.origin))
    }

    /// A resource or an output.
    private func settled(_ element: Node, _ evaluator: Evaluator) -> Node {
        guard let object = element.objectValue else { return element }
        let members = object.members.compactMap { member -> Node.Object.Member? in
            let value: Node?
            switch member.key {
            case "Type": value = member.value
            case "Condition":
                let isOpen = member.value.stringValue.map { conditions[$0] == nil } ?? true
                value = isOpen ? member.value : nil
            case "DependsOn": value = existing(member.value)
            default: value = evaluator.settled(member.value)
            }
            return value.map { Node.Object.Member(key: member.key, value: $0) }
        }
        return Node(.object(Node.Object(members)), origin: element.origin, references: element.references)
    }

    /// The names of what is made, of those in `DependsOn`.
    private func existing(_ names: Node) -> Node? {
        guard let elements = names.arrayValue else {
            return names.stringValue.map { self[$0] != nil } ?? true ? names : nil
        }
        let left = elements.filter { $0.stringValue.map { self[$0] != nil } ?? true }
        return left.isEmpty ? nil : Node(.array(left), origin: names.origin)
    }
}

extension Evaluator {
    /// The node's value, worked out all the way down, within the calls too that stay. Nil where nothing is there.
    func settled(_ node: Node) -> Node? {
        guard let value = value(of: node) else { return nil }
        switch value.content {
        case .array(let elements):
            return Node(.array(elements.compactMap(settled)), origin: value.origin, references: value.references)
        case .object(let object):
            if let (name, argument) = value.function {
                if ["Ref", "Fn::GetAtt"].contains(name) { return value }
                return Node(Node.call(name, self.argument(argument)).content, origin: value.origin ?? node.origin)
            }
            let members = object.members.compactMap { member in
                settled(member.value).map { Node.Object.Member(key: member.key, value: $0) }
            }
            return Node(.object(Node.Object(members)), origin: value.origin, references: value.references)
        default: return value
        }
    }

    /// What a call is given: each stays in its place, also where it is nothing.
    private func argument(_ node: Node) -> Node {
        guard let elements = node.arrayValue else { return settled(node) ?? PseudoParameterNames.noValue }
        return Node(.array(elements.map { settled($0) ?? PseudoParameterNames.noValue }), origin: node.origin)
    }
}
