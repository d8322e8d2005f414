// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Works out what the functions of a template yield in one outcome, as far as that is known before the deployment.
///
/// A value that stays unknown stays a function, in one form for all ways of writing it: so two nodes that are
/// equal yield the same. `Fn::Sub` becomes `Fn::Join`, and a join of one part that part.
package final class Evaluator: Sendable {
    let parameters: [String: Node]
    /// Values that stand before those of the parameters.
    private let supposed: [String: Node]
    private let mappings: [String: Node]
    private let conditions: [String: Bool]
    let resources: [String: Template.Resource]

    /// - Parameters:
    ///   - parameters: the values that are known, a list as a list.
    ///   - conditions: those that are decided.
    init(
        parameters: [String: Node], supposed: [String: Node] = [:], mappings: [String: Node],
        conditions: [String: Bool] = [:], resources: [String: Template.Resource] = [:]
    ) {
        self.parameters = parameters
        self.supposed = supposed
        self.mappings = mappings
        self.conditions = conditions
        self.resources = resources
    }

    /// The same, where parameters have these values.
    func supposing(_ values: [String: Node]) -> Evaluator {
        Evaluator(
            parameters: parameters, supposed: values, mappings: mappings, conditions: conditions, resources: resources)
    }

    func hasResource(_ logicalID: String) -> Bool { resources[logicalID] != nil }

    /// The node's value, worked out at its top: what stands within a list or an object may be functions again.
    /// Nil when the property is not there at all.
    func value(of node: Node) -> Node? {
        switch node.content {
        case .object: break
        case .string(let text): return text == PseudoParameterNames.nameOfNoValue ? nil : node
        case .null, .bool, .number, .array: return node
        }
        guard let (name, argument) = node.function else { return node }
        // A reference leads nowhere else.
        if name == "Ref" { return reference(argument.stringValue ?? "", node) }
        var walk = ReferenceWalk()
        return value(of: node, &walk)
    }

    /// A value that the walk does not reach stays as it is written, like all that is unknown.
    func value(of node: Node, _ walk: inout ReferenceWalk) -> Node? {
        guard let (name, argument) = node.function else { return node }
        let found: Node?? = walk.step { value(of: name, argument, node, &$0) }
        return found ?? node
    }

    private func value(
        of name: String, _ argument: Node, _ node: Node, _ walk: inout ReferenceWalk
    ) -> Node?? {
        let found: Node?
        switch name {
        case "Ref": return .some(reference(argument.stringValue ?? "", node))
        case "Fn::If": return .some(branch(argument, node, &walk))
        case "Fn::GetAtt": found = attribute(argument, &walk)
        case "Fn::FindInMap": found = mapped(argument, &walk)
        case "Fn::Select": found = selected(argument, &walk)
        case "Fn::Split": found = split(argument, &walk)
        case "Fn::Join": found = joined(argument, &walk)
        case "Fn::Sub": found = substituted(argument, &walk)
        case "Fn::Cidr": found = blocks(argument, &walk)
        default: found = nil
        }
        return .some(found.map { Node($0.content, origin: node.origin) } ?? node)
    }

    /// The node's value, worked out all the way down.
    func resolved(_ node: Node) -> Node {
        guard let node = value(of: node) else { return PseudoParameterNames.noValue }
        switch node.content {
        case .array(let elements):
            let all = elements.compactMap { value(of: $0).map(resolved) }
            return Node(.array(all), origin: node.origin)
        case .object(let object):
            if node.isFunction { return node }
            let members = object.members.compactMap { member in
                value(of: member.value).map { Node.Object.Member(key: member.key, value: resolved($0)) }
            }
            return Node(.object(Node.Object(members)), origin: node.origin)
        default: return node
        }
    }

    private func reference(_ name: String, _ node: Node) -> Node? {
        if name == PseudoParameterNames.nameOfNoValue { return nil }
        return (supposed[name] ?? parameters[name]).map { Node($0.content, origin: node.origin) } ?? node
    }

    private func branch(_ argument: Node, _ node: Node, _ walk: inout ReferenceWalk) -> Node? {
        guard let name = argument[0]?.stringValue, let holds = conditions[name],
            let branch = argument[holds ? 1 : 2]
        else { return node }
        return value(of: branch, &walk)
    }

    /// The attributes that repeat a property, and say more as that property than as a reference.
    private static let repeated: Set = ["AvailabilityZone", "CidrBlock", "VpcId"]

    private func attribute(_ argument: Node, _ walk: inout ReferenceWalk) -> Node? {
        let parts: [String]
        if let text = argument.stringValue {
            parts = text.split(separator: ".", maxSplits: 1).map { String($0) }
        } else {
            parts = (argument.arrayValue ?? []).compactMap { value(of: $0, &walk)?.scalarText }
        }
        guard parts.count == 2 else { return nil }
        if Self.repeated.contains(parts[1]), let property = resources[parts[0]]?.properties[parts[1]],
            let value = walk.value(of: "\(parts[0]).\(parts[1])", { value(of: property, &$0) }),
            value.scalarText != nil || value.function != nil
        {
            return value
        }
        return .getAtt(parts[0], parts[1])
    }

    private func mapped(_ argument: Node, _ walk: inout ReferenceWalk) -> Node? {
        let keys = (argument.arrayValue ?? []).prefix(3).compactMap { value(of: $0, &walk)?.scalarText }
        guard keys.count == 3, let found = mappings[keys[0]]?[keys[1]]?[keys[2]] else { return nil }
        // Whatever else stands in a mapping might name itself.
        let isLiteral = found.scalarText != nil || found.arrayValue?.allSatisfy { $0.scalarText != nil } ?? false
        return isLiteral ? found : nil
    }
}
