// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A revision of a task definition as ECS has it, and as another one is registered from it.
struct TaskRevision: Equatable {
    private var node: Node
    private let tags: Node

    /// What `register-task-definition` takes.
    private static let members: Set = [
        "family", "taskRoleArn", "executionRoleArn", "networkMode", "containerDefinitions", "volumes",
        "placementConstraints", "requiresCompatibilities", "cpu", "memory", "pidMode", "ipcMode", "proxyConfiguration",
        "inferenceAccelerators", "ephemeralStorage", "runtimePlatform", "enableFaultInjection",
    ]

    init(_ session: Session, _ revision: String) throws {
        let words = ["ecs", "describe-task-definition", "--task-definition", revision, "--include", "TAGS"]
        (node, tags) = try session.ask(words) { answer in
            let found = try answer.object("taskDefinition").node.objectValue?.members ?? []
            return (.object(found.filter { Self.members.contains($0.key) }), answer.node["tags"] ?? .array([]))
        }
    }

    static func == (left: TaskRevision, right: TaskRevision) -> Bool { left.node.saysTheSame(as: right.node) }

    /// Sets a property as CloudFormation would.
    ///
    /// - Returns: false where that cannot be told from the template.
    mutating func apply(_ property: PropertyUpdate, _ values: PhysicalValues) -> Bool {
        let new: Node?
        if let written = property.newWritten ?? property.new {
            guard let value = property.new.flatMap(values.resolved) ?? values.resolved(written) else { return false }
            new = Self.lowered(value)
        } else {
            new = nil
        }
        guard let steps = Self.steps(property.path), case .member(let first)? = steps.first,
            // What it is registered as is another task definition.
            first != "family", Self.members.contains(first), let changed = Self.set(new, at: steps[...], in: node)
        else { return false }
        node = changed
        return true
    }

    /// - Returns: the ARN of the new revision.
    func register(_ session: Session) throws -> String {
        let folder = try TemporaryFolder(session.cli.process)
        var members = node.objectValue?.members ?? []
        if tags.arrayValue?.isEmpty == false { members.append(.init(key: "tags", value: tags)) }
        let text = JSONWriter.write(.object(members))
        let file = try folder.write(text, to: "task-definition.json")
        let kept = KeptFile("task-definition.json", text, session)
        let words = ["ecs", "register-task-definition", "--cli-input-json", "file://\(file)"]
        return try session.cli.run(words, .changing, copy: { words.naming([kept], insteadOf: [file]) })
            .object("taskDefinition").text("taskDefinitionArn")
    }

    // MARK: Paths

    private enum Step {
        case member(String)
        /// An element by its name or its place.
        case element(String)
    }

    /// `ContainerDefinitions[web].Image` in ECS's spelling; nil where a name is not safe to take apart.
    private static func steps(_ path: String) -> [Step]? {
        var steps: [Step] = []
        var rest = path[...]
        while !rest.isEmpty {
            if rest.first == "[" {
                guard let end = rest.firstIndex(of: "]") else { return nil }
                steps.append(.element(String(rest[rest.index(after: rest.startIndex)..<end])))
                rest = rest[rest.index(after: end)...]
            } else {
                if rest.first == "." { rest = rest.dropFirst() }
                let name = String(rest.prefix { $0 != "." && $0 != "[" })
                guard !name.isEmpty else { return nil }
                steps.append(.member(isMap(steps) ? name : spelling(name)))
                rest = rest.dropFirst(name.count)
            }
        }
        return steps
    }

    /// Members of these are the user's, and spelt by nobody else.
    private static let maps: Set = ["options", "dockerLabels", "driverOpts", "labels"]

    private static func isMap(_ steps: [Step]) -> Bool {
        if case .member(let name)? = steps.last { maps.contains(name) } else { false }
    }

    private static let spellings = [
        "EFSVolumeConfiguration": "efsVolumeConfiguration",
        "FSxWindowsFileServerVolumeConfiguration": "fsxWindowsFileServerVolumeConfiguration",
        "FilesystemId": "fileSystemId", "IAM": "iam",
    ]

    private static func spelling(_ name: String) -> String {
        spellings[name] ?? name.prefix(1).lowercased() + name.dropFirst()
    }

    /// A value in ECS's spelling.
    private static func lowered(_ node: Node, isMap: Bool = false) -> Node {
        switch node.content {
        case .array(let elements): return .array(elements.map { lowered($0) })
        case .object(let object):
            return .object(
                object.members.map { member in
                    let name = isMap ? member.key : spelling(member.key)
                    return .init(key: name, value: lowered(member.value, isMap: maps.contains(name)))
                })
        default: return node
        }
    }

    private static func set(_ value: Node?, at steps: ArraySlice<Step>, in node: Node?) -> Node? {
        guard let step = steps.first else { return value ?? .null }
        let rest = steps.dropFirst()
        switch step {
        case .member(let name):
            var object = node?.objectValue ?? Node.Object()
            if rest.isEmpty {
                // A number in the template may be a text for ECS, as cpu and memory of a task.
                let isText = object[name]?.stringValue != nil
                object[name] = isText ? value.map { $0.scalarText.map { .string($0) } ?? $0 } : value
            } else {
                guard let changed = set(value, at: rest, in: object[name]) else { return nil }
                object[name] = changed
            }
            return Node(.object(object))
        case .element(let name):
            var elements = node?.arrayValue ?? []
            let place =
                elements.firstIndex { $0["name"]?.stringValue == name }
                ?? Int(name).flatMap {
                    elements.indices.contains($0) ? $0 : nil
                }
            guard rest.isEmpty else {
                guard let place, let changed = set(value, at: rest, in: elements[place]) else { return nil }
                elements[place] = changed
                return .array(elements)
            }
            switch (place, value) {
            case (let place?, let value?): elements[place] = value
            case (let place?, nil): elements.remove(at: place)
            case (nil, let value?): elements.append(value)
            case (nil, nil): return nil
            }
            return .array(elements)
        }
    }
}
