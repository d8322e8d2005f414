// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Writes what stands in one stack as it must stand in another one, or in the same after moves: references to what is
/// elsewhere become what hands it on.
struct ReferenceRewriting {
    /// Why something cannot stand there.
    struct Fault: Error {
        let reason: String

        init(_ reason: String) { self.reason = reason }
    }

    /// The stack that it is from, and the one that it comes into, by their own names.
    let source: PresentStack
    let target: PresentStack
    let work: TemplateRefactoring

    private var isSameStack: Bool { source.name == target.name }

    /// A resource: beside its properties, what it waits for and the condition that it is made under.
    func resource(_ node: Node) throws -> Node {
        guard let object = node.objectValue else { return try value(node) }
        var members: [Node.Object.Member] = []
        for member in object.members {
            switch member.key {
            case "DependsOn":
                let names = (member.value.arrayValue ?? [member.value]).compactMap { awaited($0) }
                if names.isEmpty { continue }
                members.append(.init(key: member.key, value: names.count == 1 ? names[0] : .array(names)))
            case "Condition":
                if let name = member.value.stringValue { try condition(name) }
                members.append(member)
            default: members.append(.init(key: member.key, value: try value(member.value)))
            }
        }
        return Node(.object(Node.Object(members)), origin: node.origin)
    }

    /// What is elsewhere is waited for no more: it is there already.
    private func awaited(_ node: Node) -> Node? {
        guard let name = node.stringValue, let place = work.place(of: name, in: source) else { return node }
        return place.stack == target.name ? .string(place.id) : nil
    }

    func value(_ node: Node) throws -> Node {
        if let (function, argument) = node.function { return try call(function, argument, node) }
        switch node.content {
        case .array(let elements): return Node(.array(try elements.map(value)), origin: node.origin)
        case .object(let object):
            return Node(
                .object(
                    Node.Object(try object.members.map { .init(key: $0.key, value: try value($0.value)) })),
                origin: node.origin)
        default: return node
        }
    }

    private func call(_ function: String, _ argument: Node, _ node: Node) throws -> Node {
        switch function {
        case "Ref", "Fn::GetAtt":
            guard let reference = node.reference else { return node }
            if reference.isOfAttribute, reference.attribute == nil {
                guard let place = work.place(of: reference.name, in: source), place.stack == target.name else {
                    throw Fault("an attribute of '\(reference.name)' is named by an expression")
                }
                let rest = try (argument.arrayValue ?? []).dropFirst().map(value)
                return .call(function, .array([.string(place.id)] + rest))
            }
            return try named(reference.name, reference.attribute) ?? node
        case "Fn::Sub": return try substitution(argument)
        case "Fn::If":
            if let name = argument[0]?.stringValue { try condition(name) }
            let rest = try (argument.arrayValue ?? []).dropFirst().map(value)
            return .call(function, .array([argument[0] ?? .null] + rest))
        case "Condition":
            if let name = argument.stringValue { try condition(name) }
            return node
        case "Fn::FindInMap":
            if let name = argument[0]?.stringValue { try mapping(name) }
            return .call(function, try value(argument))
        case "Fn::ImportValue", "Fn::GetStackOutput":
            return try work.handedOn(function, argument, to: target, from: source)
                ?? .call(function, try value(argument))
        default: return .call(function, try value(argument))
        }
    }

    /// Nil where it can stay as it is written.
    private func named(_ name: String, _ attribute: String?) throws -> Node? {
        if let place = work.place(of: name, in: source) {
            let here: Node = attribute.map { .getAtt(place.id, $0) } ?? .ref(place.id)
            return place.stack == target.name ? here : try work.shared(here, of: place.stack, with: target.name)
        }
        if isSameStack { return nil }
        if let parameter = source.template[.parameters].first(where: { $0.key == name }) {
            return try literal(parameter)
        }
        if ["AWS::StackName", "AWS::StackId", "AWS::NotificationARNs"].contains(name) {
            throw Fault(
                "it names \(name), which is another in '\(target.name)', and a refactoring changes no property; write "
                    + "what it is now as text, and deploy that first")
        }
        return nil
    }

    /// A refactoring gives no stack a parameter: its value stands there until the next deployment.
    private func literal(_ parameter: Node.Object.Member) throws -> Node? {
        let name = parameter.key
        let own = target.template[.parameters].first { $0.key == name }
        let values = (value(of: name, in: source), value(of: name, in: target))
        if let own, own.value["Type"] == parameter.value["Type"], let value = values.0, value == values.1 { return nil }
        let type = parameter.value["Type"]?.stringValue ?? ""
        guard !type.hasPrefix("AWS::SSM::Parameter::Value"), let text = values.0 else {
            throw Fault(
                "it names the parameter '\(name)', whose value is not to be seen, and a refactoring gives '\(target.name)' "
                    + "no parameters")
        }
        let isList = type == "CommaDelimitedList" || type.hasPrefix("List<")
        return isList
            ? .array(text.split(separator: ",", omittingEmptySubsequences: false).map { .string($0.trimmed) })
            : .string(text)
    }

    private func value(of parameter: String, in stack: PresentStack) -> String? {
        stack.deployed?.parameters.first { $0.name == parameter }?.value
    }

    private func substitution(_ argument: Node) throws -> Node {
        guard let text = argument.stringValue ?? argument[0]?.stringValue else {
            return .call("Fn::Sub", try value(argument))
        }
        let given = argument[1]?.objectValue ?? Node.Object()
        var variables = Node.Object(try given.members.map { .init(key: $0.key, value: try value($0.value)) })
        var written = ""
        for segment in SubstitutionText(text).segments {
            switch segment {
            case .literal(let literal): written += literal.replacing("${", with: "${!")
            case .name(let name):
                guard given[name] == nil else {
                    written += "${\(name)}"
                    continue
                }
                let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
                let now = try named(parts.first ?? name, parts.count > 1 ? parts[1] : nil)
                if let now, let reference = now.reference {
                    written += "${\(reference.name)\(reference.attribute.map { ".\($0)" } ?? "")}"
                } else if let now {
                    let variable = name.filter { $0.isLetter || $0.isNumber }
                    variables[variable] = now
                    written += "${\(variable)}"
                } else {
                    written += "${\(name)}"
                }
            }
        }
        return .call("Fn::Sub", variables.isEmpty ? .string(written) : [.string(written), Node(.object(variables))])
    }

    private func condition(_ name: String) throws {
        try sameInTarget(.conditions, name, "condition")
    }

    private func mapping(_ name: String) throws {
        try sameInTarget(.mappings, name, "mapping")
    }

    /// A stack that is there gets nothing new but resources and outputs; a new one takes along what it needs.
    private func sameInTarget(_ section: Template.Section, _ name: String, _ kind: String) throws {
        guard !isSameStack else { return }
        let own = source.template[section].first { $0.key == name }?.value
        guard target.isThere else {
            if let own { try work.take(name, own, of: section, from: source, to: target) }
            return
        }
        guard own == target.template[section].first(where: { $0.key == name })?.value else {
            throw Fault(
                "it needs the \(kind) '\(name)', which '\(target.name)' has not, or another one; a refactoring adds none: "
                    + "deploy '\(target.name)' with it first")
        }
        // The same words about parameters that are others decide otherwise.
        guard let own, try value(own) != own else { return }
        throw Fault(
            "the \(kind) '\(name)' names parameters whose values in '\(target.name)' are others, and a refactoring gives it "
                + "none: deploy '\(target.name)' with the same values first")
    }
}
