// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Mutation {
    /// The variable by which a process that runs tests is told the file that says what to change.
    package static let variable = "STACKDSL_MUTATION"

    /// As JSON, for a process that runs tests: what stands there it sees itself.
    package var json: Node {
        var members: [Node.Object.Member] = [
            .init(key: "kind", value: .string(kind.rawValue)), .init(key: "stack", value: .string(stackType)),
            .init(key: "section", value: .string(section.rawValue)), .init(key: "key", value: .string(key)),
            .init(key: "type", value: .string(type)),
            .init(key: "path", value: .array(path.steps.map(\.json))),
        ]
        if let new { members.append(.init(key: "new", value: new)) }
        return .object(members)
    }

    /// Nil for what is no mutation.
    package init?(json: Node) {
        guard let kind = json["kind"]?.stringValue.flatMap(Kind.init), let stack = json["stack"]?.stringValue,
            let section = json["section"]?.stringValue.flatMap(Template.Section.init),
            let key = json["key"]?.stringValue, let type = json["type"]?.stringValue,
            let steps = json["path"]?.arrayValue
        else { return nil }
        let path = steps.compactMap(Node.Path.Step.init(json:))
        guard path.count == steps.count else { return nil }
        self.init(
            kind, stack, section, key, type: type, Node.Path(path), new: json["new"])
    }
}

extension Node.Path.Step {
    fileprivate var json: Node {
        switch self {
        case .key(let key): .string(key)
        case .index(let index): .number(index)
        }
    }

    fileprivate init?(json: Node) {
        if let key = json.stringValue {
            self = .key(key)
        } else if let index = json.quantity?.int(in: 0...1_000_000) {
            self = .index(index)
        } else {
            return nil
        }
    }
}
