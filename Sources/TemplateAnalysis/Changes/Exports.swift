// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The exports of a system's stacks, and who imports them.
struct Exports {
    struct Export {
        let stack: String
        let output: String
        let value: Node
        let location: SourceLocation?
        /// Whether what it names has moved to another stack, where the export goes with it.
        var isMoved = false
    }

    private(set) var byName: [(name: String, export: Export)] = []
    /// The stacks that import, by the name of the export.
    private(set) var importers: [String: [String]] = [:]
    let order: [String: Int]

    /// - Parameters:
    ///   - names: new names for what the exports name.
    ///   - leavers: those of them that are in another stack then.
    init(_ stacks: JoinedStacks, renaming names: [String: String] = [:], leavers: Set<String> = []) {
        order = Dictionary(
            stacks.parts.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        for (index, part) in stacks.parts.enumerated() where part.stackName != nil {
            let outcome = part.template.deployed(
                parameters: part.parameters, region: stacks.region, stackName: part.stackName)
            let prefix = stacks.prefixes(of: index).first ?? ""
            for output in outcome.outputs {
                guard let name = output.exportName.text, let value = output.value.resolved else { continue }
                let location = part.template[.outputs].first { $0.key == output.name }?.value.origin
                let moved = value.prefixed(prefix).renamingResources(names)
                byName.append(
                    (
                        name,
                        Export(
                            stack: part.name, output: output.name, value: moved, location: location,
                            isMoved: !leavers.isDisjoint(with: moved.referencedNames))
                    ))
            }
            let resources = outcome.resources.map(\.source.node)
            for node in resources + part.template[.outputs].map(\.value) where outcome.exists(node) {
                node.eachCall { function, argument in
                    guard function == "Fn::ImportValue", let name = outcome.text(of: argument) else { return }
                    if importers[name]?.contains(part.name) != true { importers[name, default: []].append(part.name) }
                }
            }
        }
    }

    /// What CloudFormation refuses of exports between two states.
    static func refusals(from old: Exports, to new: Exports, _ references: ReferenceChanges) -> [Refusal] {
        var found: [Refusal] = []
        var seen: [String: String] = [:]
        for (name, export) in new.byName {
            if let other = seen[name] {
                found.append(
                    Refusal(
                        name: "\(export.stack)/\(export.output)",
                        reason: "'\(name)' is exported by '\(other)' already, and an account has one export of a name",
                        location: export.location))
            }
            seen[name] = "\(export.stack)/\(export.output)"
        }
        for (name, export) in old.byName {
            let users = (old.importers[name] ?? []).filter { user in
                user != export.stack && !new.letsGo(of: name, user, before: export.stack)
            }
            guard !users.isEmpty else { continue }
            let now = new.byName.first {
                $0.name == name && ($0.export.stack == export.stack || export.isMoved)
            }?.export
            let verb: String
            if let now {
                guard !now.value.saysTheSame(as: export.value) || references.change(of: now.value)?.isCertain == true
                else { continue }
                verb = "changed"
            } else {
                verb = "removed"
            }
            let list = users.map { "'\($0)'" }.joined(separator: ", ")
            found.append(
                Refusal(
                    name: "\(export.stack)/\(export.output)",
                    reason: "export '\(name)' is \(verb) while \(list) \(users.count == 1 ? "imports" : "import") it; "
                        + "CloudFormation updates an export that nobody imports, so this takes two deployments",
                    location: (now ?? export).location))
        }
        return found
    }

    /// Whether a stack imports it no more by the time that the exporting stack is updated.
    private func letsGo(of name: String, _ user: String, before exporter: String) -> Bool {
        guard importers[name]?.contains(user) != true, let place = order[user] else { return false }
        return order[exporter].map { place < $0 } ?? true
    }
}

extension Node {
    /// With the names that resources of one stack have among several.
    fileprivate func prefixed(_ prefix: String) -> Node {
        guard !prefix.isEmpty else { return self }
        switch content {
        case .array(let elements): return Node(.array(elements.map { $0.prefixed(prefix) }), origin: origin)
        case .object(let object):
            if let reference, !reference.name.hasPrefix("AWS::") {
                return reference.isOfAttribute
                    ? .getAtt(prefix + reference.name, reference.attribute ?? "") : .ref(prefix + reference.name)
            }
            return Node(
                .object(
                    Node.Object(object.members.map { .init(key: $0.key, value: $0.value.prefixed(prefix)) })),
                origin: origin)
        default: return self
        }
    }
}
