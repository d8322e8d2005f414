// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Makes of the deployed templates those with which the moves are done, and nothing else is.
final class TemplateRefactoring {
    struct Place: Hashable {
        let stack: String
        let id: String
    }

    /// Why a resource cannot be moved.
    struct Refused: Error {
        let move: Move
        let reason: String
    }

    private let stacks: [PresentStack]
    private let moves: [Place: Move]
    private let outcomes: [String: Outcome]
    private var sharedOutputs: [String: [Node.Object.Member]] = [:]
    private var taken: [String: [(section: Template.Section, member: Node.Object.Member)]] = [:]
    private var outputPlaces: [Place: Place] = [:]
    /// Which stack takes something of which other ones.
    private var takers: [String: Set<String>] = [:]

    /// - Parameters:
    ///   - stacks: all that are moved in, from or to, in the order of their deployment.
    ///   - moves: those that wait, and can be done as far as that is known.
    init(_ stacks: [PresentStack], _ moves: [Move], region: String) {
        self.stacks = stacks
        self.moves = Dictionary(
            moves.map { (Place(stack: $0.oldStack, id: $0.oldID), $0) }, uniquingKeysWith: { first, _ in first })
        outcomes = Dictionary(
            stacks.map { ($0.name, $0.outcome(in: region)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The stacks that become others, with their templates.
    ///
    /// - Throws: `Refused` for the first move that cannot be done.
    func templates() throws -> [(stack: PresentStack, template: Template)] {
        placeOutputs()
        var resources: [String: [Node.Object.Member]] = [:]
        for stack in stacks {
            for member in stack.template[.resources] {
                let now = place(of: member.key, in: stack) ?? Place(stack: stack.name, id: member.key)
                let node = try written(member, from: stack, to: now)
                resources[now.stack, default: []].append(.init(key: now.id, value: node))
            }
        }
        var outputs: [String: (own: [Node.Object.Member], others: [Node.Object.Member])] = [:]
        for stack in stacks {
            for member in stack.template[.outputs] {
                let here = Place(stack: stack.name, id: member.key)
                let now = outputPlaces[here] ?? here
                let written = Node.Object.Member(key: now.id, value: try output(member, from: stack, to: now.stack))
                if now == here {
                    outputs[now.stack, default: ([], [])].own.append(written)
                } else {
                    outputs[now.stack, default: ([], [])].others.append(written)
                }
            }
        }
        try refuseCircles()
        return stacks.compactMap { stack in
            let (own, others) = outputs[stack.name] ?? ([], [])
            let template = template(
                of: stack, self.own(resources[stack.name] ?? [], stack),
                own + others + (sharedOutputs[stack.name] ?? []))
            return template == stack.template ? nil : (stack, template)
        }
    }

    /// What a stack keeps stands before what comes into it.
    private func own(_ members: [Node.Object.Member], _ stack: PresentStack) -> [Node.Object.Member] {
        let kept = Set(
            stack.template[.resources].compactMap { member in
                let now = place(of: member.key, in: stack)
                return now.map { $0.stack == stack.name ? $0.id : nil } ?? member.key
            })
        return members.filter { kept.contains($0.key) } + members.filter { !kept.contains($0.key) }
    }

    private func template(
        of stack: PresentStack, _ resources: [Node.Object.Member], _ outputs: [Node.Object.Member]
    ) -> Template {
        var root = stack.template.root.objectValue ?? Node.Object()
        if !stack.isThere {
            root["AWSTemplateFormatVersion"] = "2010-09-09"
            if let description = stack.wanted?.root["Description"] { root["Description"] = description }
            for (section, member) in taken[stack.name] ?? [] {
                var members = root[section.rawValue]?.objectValue ?? Node.Object()
                members[member.key] = member.value
                root[section.rawValue] = Node(.object(members))
            }
        }
        root["Resources"] = Node(.object(Node.Object(resources)))
        if !outputs.isEmpty || root["Outputs"] != nil {
            root["Outputs"] = outputs.isEmpty ? nil : Node(.object(Node.Object(outputs)))
        }
        return Template(root: Node(.object(root)))
    }

    // MARK: Places

    /// Where a resource of a stack is once all is moved; nil for what is none of its resources.
    func place(of id: String, in stack: PresentStack) -> Place? {
        if let move = moves[Place(stack: stack.name, id: id)] { return Place(stack: move.stack, id: move.newID) }
        return stack.template[.resources].contains { $0.key == id } ? Place(stack: stack.name, id: id) : nil
    }

    private func stack(_ name: String) -> PresentStack? { stacks.first { $0.name == name } }

    private func written(_ member: Node.Object.Member, from stack: PresentStack, to now: Place) throws -> Node {
        guard let target = self.stack(now.stack) else { return member.value }
        do {
            return try ReferenceRewriting(source: stack, target: target, work: self).resource(member.value)
        } catch let fault as ReferenceRewriting.Fault {
            let own = moves[Place(stack: stack.name, id: member.key)]
            throw refused(own ?? named(in: member.value, of: stack), fault)
        }
    }

    /// The first of the moved resources that something names.
    private func named(in node: Node, of stack: PresentStack) -> Move? {
        node.referencedNames.sorted().lazy.compactMap { self.moves[Place(stack: stack.name, id: $0)] }.first
    }

    private func refused(_ move: Move?, _ fault: ReferenceRewriting.Fault) -> any Error {
        guard let move = move ?? moves.values.min(by: { $0.oldName < $1.oldName }) else {
            return OperationFailure(fault.reason)
        }
        return Refused(move: move, reason: fault.reason)
    }

    // MARK: Outputs

    /// An output goes with the first of the things that it names.
    private func placeOutputs() {
        var names = Dictionary(
            stacks.map { ($0.name, Set($0.template[.outputs].map(\.key))) }, uniquingKeysWith: { first, _ in first })
        for stack in stacks {
            for output in stack.template[.outputs] {
                let leaver = output.value.referencedNames.sorted().lazy
                    .compactMap { self.moves[Place(stack: stack.name, id: $0)] }.first { !$0.isWithinStack }
                guard let leaver else { continue }
                var name = output.key
                while names[leaver.stack]?.contains(name) == true { name += "2" }
                names[leaver.stack, default: []].insert(name)
                outputPlaces[Place(stack: stack.name, id: output.key)] = Place(stack: leaver.stack, id: name)
            }
        }
    }

    private func output(_ member: Node.Object.Member, from stack: PresentStack, to name: String) throws -> Node {
        guard let target = self.stack(name) else { return member.value }
        do {
            return try ReferenceRewriting(source: stack, target: target, work: self).resource(member.value)
        } catch let fault as ReferenceRewriting.Fault {
            throw refused(
                named(in: member.value, of: stack),
                ReferenceRewriting.Fault("its output '\(member.key)' cannot go with it: \(fault.reason)"))
        }
    }

    /// What stands for a value of another stack: that stack's output, in the way that Swift hands it on.
    func shared(_ value: Node, of provider: String, with taker: String) throws -> Node {
        takers[taker, default: []].insert(provider)
        guard let stack = stack(provider) else { return value }
        if let output = sharedOutputs[provider]?.first(where: { $0.value["Value"] == value }) {
            return reading(output, of: stack)
        }
        let wanted = stack.wanted?[.outputs].first {
            $0.value["Value"] == value && $0.value["Condition"] == nil && isPlain($0.value["Export"]?["Name"])
        }
        let known = Set(stack.template[.outputs].map(\.key))
        let output: Node.Object.Member
        if let wanted, !known.contains(wanted.key) {
            var members = Node.Object([.init(key: "Value", value: value)])
            members["Export"] = wanted.value["Export"]
            output = .init(key: wanted.key, value: Node(.object(members)))
        } else if let present = stack.template[.outputs].first(where: {
            written($0.value["Value"], in: stack) == value && $0.value["Condition"] == nil
                && isPlain($0.value["Export"]?["Name"])
        }) {
            return reading(present, of: stack)
        } else {
            let reference = value.reference
            let attribute = (reference?.attribute ?? "").filter { $0.isLetter || $0.isNumber }
            output = .init(key: "Moved\(reference?.name ?? "")\(attribute)", value: ["Value": value])
        }
        sharedOutputs[provider, default: []].append(output)
        return reading(output, of: stack)
    }

    /// A value of a stack with the new names of its own resources.
    private func written(_ node: Node?, in stack: PresentStack) -> Node? {
        let renames = Dictionary(
            moves.values.filter { $0.isWithinStack && $0.stack == stack.name }.map { ($0.oldID, $0.newID) },
            uniquingKeysWith: { first, _ in first })
        return node?.renamingResources(renames)
    }

    private func isPlain(_ name: Node?) -> Bool { name == nil || name?.stringValue != nil }

    private func reading(_ output: Node.Object.Member, of stack: PresentStack) -> Node {
        if let name = output.value["Export"]?["Name"]?.stringValue { return .call("Fn::ImportValue", .string(name)) }
        return .call(
            "Fn::GetStackOutput",
            .object([
                .init(key: "StackName", value: .string(stack.stackName)),
                .init(key: "OutputName", value: .string(output.key)),
            ]))
    }

    /// What stands for an output of another stack where that has moved, or where it is the stack's own now; nil where
    /// nothing has changed.
    func handedOn(_ function: String, _ argument: Node, to target: PresentStack, from source: PresentStack) throws
        -> Node?
    {
        guard let (provider, output) = output(function, argument, in: source) else { return nil }
        let now =
            outputPlaces[Place(stack: provider.name, id: output.key)]
            ?? Place(stack: provider.name, id: output.key)
        let isOwn = now.stack == target.name
        if isOwn, let value = output.value["Value"] {
            return try ReferenceRewriting(source: provider, target: target, work: self).value(value)
        }
        takers[target.name, default: []].insert(now.stack)
        guard function == "Fn::GetStackOutput", now.stack != provider.name || now.id != output.key,
            let stack = stack(now.stack)
        else { return nil }
        var members = argument.objectValue ?? Node.Object()
        members["StackName"] = .string(stack.stackName)
        members["OutputName"] = .string(now.id)
        return .call(function, Node(.object(members)))
    }

    /// The output of one of the stacks that a call reads.
    private func output(_ function: String, _ argument: Node, in source: PresentStack)
        -> (PresentStack, Node.Object.Member)?
    {
        guard let outcome = outcomes[source.name] else { return nil }
        if function == "Fn::ImportValue" {
            guard let name = outcome.text(of: argument) else { return nil }
            for stack in stacks {
                guard let export = outcomes[stack.name]?.outputs.first(where: { $0.exportName.text == name }),
                    let member = stack.template[.outputs].first(where: { $0.key == export.name })
                else { continue }
                return (stack, member)
            }
            return nil
        }
        guard argument["RoleArn"] == nil, let name = argument["StackName"].flatMap(outcome.text),
            let key = argument["OutputName"].flatMap(outcome.text),
            let stack = stacks.first(where: { $0.stackName == name }),
            let member = stack.template[.outputs].first(where: { $0.key == key })
        else { return nil }
        return (stack, member)
    }

    // MARK: What a new stack takes along

    func take(
        _ name: String, _ node: Node, of section: Template.Section, from source: PresentStack,
        to target: PresentStack
    ) throws {
        let written = try ReferenceRewriting(source: source, target: target, work: self).value(node)
        if let present = taken[target.name]?.first(where: { $0.section == section && $0.member.key == name }) {
            guard present.member.value == written else {
                throw ReferenceRewriting.Fault("'\(name)' is one thing in '\(source.name)' and another elsewhere")
            }
            return
        }
        taken[target.name, default: []].append((section, .init(key: name, value: written)))
    }

    /// Two stacks that each take something of the other cannot be made one after the other.
    private func refuseCircles() throws {
        for (taker, providers) in takers.sorted(by: { $0.key < $1.key }) {
            for provider in providers.sorted() where reaches(from: provider, taker) {
                let move = moves.values.filter { !$0.isWithinStack }
                    .filter { [$0.stack, $0.oldStack].contains(taker) || [$0.stack, $0.oldStack].contains(provider) }
                    .min { $0.oldName < $1.oldName }
                throw refused(
                    move,
                    ReferenceRewriting.Fault(
                        "'\(taker)' and '\(provider)' would each need something of the other; move what belongs together "
                            + "at once"))
            }
        }
    }

    private func reaches(from start: String, _ end: String) -> Bool {
        var (open, seen): ([String], Set<String>) = ([start], [])
        while let next = open.popLast() {
            if next == end { return true }
            guard seen.insert(next).inserted else { continue }
            open += takers[next] ?? []
        }
        return false
    }
}
