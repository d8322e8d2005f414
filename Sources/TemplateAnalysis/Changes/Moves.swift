// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What is deployed, as it is named once all moves are done: a moved resource is then compared with itself.
struct MovedSystem {
    let system: DeployedSystem
    /// The names that moved resources had, by those that they have.
    private(set) var names: [String: String] = [:]
    /// The resources that left their stack, by their new names: their exports go with them.
    private(set) var leavers: Set<String> = []

    /// - Parameters:
    ///   - old: what is deployed.
    ///   - new: what is to be.
    init(_ old: JoinedStacks, to new: DeployedSystem, by moves: [Move], isOneStack: Bool) {
        let before = DeployedSystem(old, isOneOfSeveral: !isOneStack)
        guard !moves.isEmpty else {
            system = before
            return
        }
        let (had, has) = (Set(before.resources.map(\.logicalID)), Set(new.resources.map(\.logicalID)))
        var renames: [String: String] = [:]
        for move in moves {
            let from = isOneStack ? move.oldID : "\(move.oldStack)/\(move.oldID)"
            let to = isOneStack ? move.newID : "\(move.stack)/\(move.newID)"
            // Of several old names the first counts that is deployed; what is done already needs nothing.
            guard !isOneStack || move.isWithinStack, had.contains(from), !has.contains(from), has.contains(to),
                !had.contains(to), names[to] == nil, renames[from] == nil,
                // What CloudFormation cannot move, a deployment replaces.
                UnmovableTypes.reason(before.outcome[from]?.type ?? "") == nil
            else { continue }
            renames[from] = to
            names[to] = from
            if !isOneStack, !move.isWithinStack { leavers.insert(to) }
        }
        guard !renames.isEmpty else {
            system = before
            return
        }
        system = DeployedSystem(
            before.stacks.with(before.stacks.template.renaming(renames)), isOneOfSeveral: !isOneStack)
    }

    /// The exports as they are named once all moves are done.
    var exports: Exports {
        let renames = Dictionary(names.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return Exports(system.stacks, renaming: renames, leavers: leavers)
    }
}

extension Template {
    /// The same template with other names for some of its resources, wherever they are named.
    ///
    /// - Parameter names: the new names by the old ones.
    package func renaming(_ names: [String: String]) -> Template {
        guard !names.isEmpty, let root = root.objectValue else { return self }
        let members = root.members.map { section in
            guard section.key == Section.resources.rawValue, let resources = section.value.objectValue else {
                return Node.Object.Member(key: section.key, value: section.value.renamingResources(names))
            }
            let renamed = resources.members.map { resource in
                Node.Object.Member(
                    key: names[resource.key] ?? resource.key, value: resource.value.renamingResource(names))
            }
            return Node.Object.Member(
                key: section.key,
                value: Node(
                    .object(Node.Object(renamed)), origin: section.value.origin, references: section.value.references)
            )
        }
        return Template(root: Node(.object(Node.Object(members)), origin: self.root.origin))
    }
}

extension Node {
    /// A resource, which names others by `DependsOn` too.
    fileprivate func renamingResource(_ names: [String: String]) -> Node {
        guard let object = objectValue else { return renamingResources(names) }
        let members = object.members.map { member in
            guard member.key == "DependsOn" else {
                return Node.Object.Member(key: member.key, value: member.value.renamingResources(names))
            }
            func renamed(_ node: Node) -> Node {
                node.stringValue.flatMap { names[$0] }.map { Node(.string($0), origin: node.origin) } ?? node
            }
            let value =
                member.value.arrayValue.map { Node(.array($0.map(renamed)), origin: member.value.origin) }
                ?? renamed(member.value)
            return Node.Object.Member(key: member.key, value: value)
        }
        return Node(.object(Node.Object(members)), origin: origin, references: references)
    }

    /// The same with other names in its references.
    package func renamingResources(_ names: [String: String]) -> Node {
        if names.isEmpty { return self }
        switch content {
        case .array(let elements):
            return Node(.array(elements.map { $0.renamingResources(names) }), origin: origin, references: references)
        case .object(let object):
            if let (function, argument) = self.function, let node = Self.renaming(function, argument, names) {
                return Node(node.content, origin: origin, references: references)
            }
            let members = object.members.map {
                Node.Object.Member(key: $0.key, value: $0.value.renamingResources(names))
            }
            return Node(.object(Node.Object(members)), origin: origin, references: references)
        default: return self
        }
    }

    /// A call that names resources itself; nil for any other.
    private static func renaming(_ function: String, _ argument: Node, _ names: [String: String]) -> Node? {
        switch function {
        case "Ref": return argument.stringValue.flatMap { names[$0] }.map { .ref($0) }
        case "Fn::GetAtt":
            if var parts = argument.arrayValue, let name = parts.first?.stringValue {
                parts = parts.map { $0.renamingResources(names) }
                parts[0] = .string(names[name] ?? name)
                return .call(function, .array(parts))
            }
            guard let text = argument.stringValue else { return nil }
            return .call(function, .string(text.renamingHead(names)))
        case "Fn::Sub":
            guard let text = argument.stringValue ?? argument[0]?.stringValue else { return nil }
            let variables = argument[1]?.objectValue
            var renamed = ""
            for segment in SubstitutionText(text).segments {
                switch segment {
                case .literal(let literal): renamed += literal.replacing("${", with: "${!")
                case .name(let name):
                    renamed += "${\(variables?[name] == nil ? name.renamingHead(names) : name)}"
                }
            }
            guard let variables = argument[1] else { return .call(function, .string(renamed)) }
            return .call(function, .array([.string(renamed), variables.renamingResources(names)]))
        default: return nil
        }
    }
}

extension String {
    /// Another name before the first dot, or for the whole.
    fileprivate func renamingHead(_ names: [String: String]) -> String {
        guard let dot = firstIndex(of: ".") else { return names[self] ?? self }
        return (names[String(self[..<dot])] ?? String(self[..<dot])) + self[dot...]
    }
}
