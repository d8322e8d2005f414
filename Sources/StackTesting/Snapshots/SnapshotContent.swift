// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis
import TemplateAnalysis
import TemplateModel

/// How a snapshot has a stack.
public enum SnapshotForm: Sendable {
    /// As `synth` writes it: parameters, conditions and references stay what they are.
    case written
    /// As it turns out: conditions decided, parameters and functions worked out as far as they are known before the
    /// deployment.
    case evaluated
}

/// What stands in a snapshot: of each stack the template and the values of its parameters, in the canonical form.
struct SnapshotContent {
    /// Whether it is of a whole environment: its parts have names then.
    let isEnvironment: Bool
    private(set) var parts: [(name: String, root: Node)]

    private static let values = "ParameterValues"

    init(_ stack: StackUnderTest, _ form: SnapshotForm) {
        isEnvironment = false
        parts = [("", Self.root(stack.part, form, region: nil))]
    }

    init(_ environment: EnvironmentUnderTest, _ form: SnapshotForm) {
        isEnvironment = true
        let region = environment.read.environment.region.code
        parts = environment.read.joined.parts.map { ($0.name, Self.root($0, form, region: region)) }
    }

    /// What a file holds.
    init(_ root: Node, isEnvironment: Bool) {
        self.isEnvironment = isEnvironment
        parts = isEnvironment ? (root.objectValue?.members ?? []).map { ($0.key, $0.value) } : [("", root)]
    }

    private static func root(_ part: StackPart, _ form: SnapshotForm, region: String?) -> Node {
        var root = part.template.root.objectValue ?? Node.Object()
        if form == .evaluated {
            let outcome = part.template.deployed(
                parameters: part.parameters, region: region, stackName: part.stackName)
            root = Node.Object()
            root["Resources"] = Node(.object(Node.Object(outcome.resources.map { $0.evaluated })))
            let outputs = outcome.outputs.map { output in
                Node.Object.Member(
                    key: output.name, value: .object([.init(key: "Value", value: output.value.resolved ?? .null)]))
            }
            if !outputs.isEmpty { root["Outputs"] = .object(outputs) }
        } else if !part.parameters.isEmpty {
            root[values] = .object(part.parameters.map { .init(key: $0.name, value: .string($0.value)) })
        }
        return CanonicalForm().template(Node(.object(root), origin: part.template.root.origin))
    }

    var node: Node {
        isEnvironment ? .object(parts.map { .init(key: $0.name, value: $0.root) }) : parts.first?.root ?? .object([])
    }

    /// As stacks, to judge what a difference does.
    var stacks: JoinedStacks {
        JoinedStacks(
            parts.map { name, root in
                var template = root.objectValue ?? Node.Object()
                let values = template[Self.values]?.objectValue?.members ?? []
                template[Self.values] = nil
                return StackPart(
                    name: name, stackName: name, template: Template(root: Node(.object(template))),
                    parameters: values.map { ParameterValue(name: $0.key, value: $0.value.scalarText ?? "") })
            }, region: nil)
    }

    /// Leaves out what is meant to change.
    ///
    /// - Returns: the paths that lead to nothing.
    mutating func leaveOut(_ exclusions: [SnapshotExclusion]) -> [String] {
        var unused: [String] = []
        for exclusion in exclusions {
            switch exclusion.kind {
            case .metadata: parts = parts.map { ($0.name, $0.root.without("Metadata", within: ["Resources"])) }
            case .descriptions:
                parts = parts.map {
                    (
                        $0.name,
                        $0.root.without("Description", within: ["Resources", "Parameters", "Outputs", "Properties"])
                    )
                }
            case .path(let path): if !leaveOut(ExclusionPath(path)) { unused.append(path) }
            }
        }
        return unused
    }

    private mutating func leaveOut(_ path: ExclusionPath) -> Bool {
        var isFound = false
        parts = parts.map { name, root in
            guard var template = root.objectValue, var resources = template["Resources"]?.objectValue else {
                return (name, root)
            }
            for index in resources.members.indices {
                let member = resources.members[index]
                let names = ["*", member.key, "\(name)/\(member.key)", "\(name)/*"]
                guard names.contains(path.element), let properties = member.value["Properties"] else { continue }
                let (node, found) = ExclusionPath.leavingOut(path.steps[...], of: properties)
                isFound = isFound || found
                var resource = member.value.objectValue ?? Node.Object()
                resource["Properties"] = node
                resources.members[index].value = Node(.object(resource), origin: member.value.origin)
            }
            template["Resources"] = Node(.object(resources))
            return (name, Node(.object(template), origin: root.origin))
        }
        return isFound
    }
}

extension Outcome.Resource {
    /// The resource with its properties worked out.
    fileprivate var evaluated: Node.Object.Member {
        var node = source.node.objectValue ?? Node.Object()
        if node["Properties"] != nil { node["Properties"] = properties.resolved }
        node["Condition"] = nil
        return .init(key: logicalID, value: Node(.object(node), origin: location))
    }
}

extension Node {
    /// Without a member of that name in itself, in what its members of these sections are, and in the properties.
    fileprivate func without(_ name: String, within sections: Set<String>) -> Node {
        guard case .object(let object) = content, !isFunction else { return self }
        let members = object.members.compactMap { member -> Node.Object.Member? in
            if member.key == name { return nil }
            guard sections.contains(member.key) else { return member }
            guard let inner = member.value.objectValue, member.key != "Properties" else {
                return .init(key: member.key, value: member.value.without(name, within: []))
            }
            let all = inner.members.map {
                Node.Object.Member(key: $0.key, value: $0.value.without(name, within: sections))
            }
            return .init(key: member.key, value: Node(.object(Node.Object(all)), origin: member.value.origin))
        }
        return Node(.object(Node.Object(members)), origin: origin)
    }
}
