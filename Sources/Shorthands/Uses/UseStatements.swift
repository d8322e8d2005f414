// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// The statements that a use takes.
extension UseRequest {
    /// The statements of some of the uses, and those about the key.
    func statements(of uses: [ResourceUse]) throws(UseProblem) -> [Node] {
        var nodes: [Node] = []
        for use in uses {
            for statement in use.statements {
                var resources: [Node] = []
                for form in statement.resources where isThere(form) {
                    resources.append(try text(String(form.prefix { $0 != "?" })))
                }
                nodes.append(
                    Self.statement(statement.actions, on: resources, when: try condition(statement.condition), place))
            }
        }
        let actions = uses.flatMap(\.keyActions)
        if !actions.isEmpty, let key = try key(for: actions) { nodes.append(key) }
        return nodes
    }

    /// What ECS does for a container that gets the thing as its value.
    func injection(_ action: String) throws(UseProblem) -> [Node] {
        var nodes = [Self.statement([action], on: [try arn()], when: nil, place)]
        if let key = try key(for: ["kms:Decrypt"]) { nodes.append(key) }
        return nodes
    }

    /// Whether the thing has what a resource of a statement is about; true where nobody knows.
    private func isThere(_ form: String) -> Bool {
        guard let resource, let mark = form.firstIndex(of: "?") else { return true }
        let properties = form[form.index(after: mark)...].split(separator: "|")
        return properties.contains { resource.properties[String($0)] != nil }
    }

    /// Nil where it is about a prefix, and there is none.
    private func condition(_ words: [String]) throws(UseProblem) -> Node? {
        guard words.count == 3, prefix != nil || !words[2].contains("{prefix}") else { return nil }
        return Self.condition(words[0], words[1], try text(words[2]))
    }

    private func key(for actions: [String]) throws(UseProblem) -> Node? {
        guard let key = try UseKey(self) else { return nil }
        var conditions: [Node.Object.Member] = []
        if let service = usage.keyService {
            let via = try text("\(service).{region}.amazonaws.com")
            conditions += Self.condition("StringEquals", "kms:ViaService", via).objectValue?.members ?? []
        }
        if let alias = key.alias {
            conditions +=
                Self.condition("ForAnyValue:StringEquals", "kms:ResourceAliases", alias).objectValue?.members ?? []
        }
        return Self.statement(actions, on: [key.arn], when: conditions.isEmpty ? nil : .object(conditions), place)
    }

    private static func condition(_ operator: String, _ key: String, _ value: Node) -> Node {
        .object([`operator`: .object([key: value])])
    }

    private static func statement(
        _ actions: [String], on resources: [Node], when condition: Node?, _ place: SourceLocation
    ) -> Node {
        var distinct: [Node] = []
        for action in actions.map(Node.string) where !distinct.contains(action) { distinct.append(action) }
        return Node(properties: [
            "Effect": "Allow", "Action": oneOrSeveral(distinct), "Resource": oneOrSeveral(resources),
            "Condition": condition,
        ]).placed(at: place)
    }
}

func oneOrSeveral(_ nodes: [Node]) -> Node { nodes.count == 1 ? nodes[0] : .array(nodes) }

/// Statements with more among them: what is said of the same things, under the same condition, is one statement.
func merged(_ statements: [Node], and more: [Node]) -> [Node] {
    var all = statements
    for statement in more {
        guard let index = all.firstIndex(where: { $0.speaksOfTheSame(as: statement) }) else {
            all.append(statement)
            continue
        }
        var members = all[index].objectValue ?? Node.Object()
        var actions = members["Action"]?.elements ?? []
        for action in statement["Action"]?.elements ?? [] where !actions.contains(action) { actions.append(action) }
        members["Action"] = oneOrSeveral(actions)
        all[index] = Node(.object(members), origin: all[index].origin, references: all[index].references)
    }
    return all
}

extension Node {
    /// The elements of a list, or the one that stands for it.
    fileprivate var elements: [Node] { arrayValue ?? [self] }

    fileprivate func speaksOfTheSame(as other: Node) -> Bool {
        self["Effect"] == other["Effect"] && self["Resource"] == other["Resource"]
            && self["Condition"] == other["Condition"]
    }
}
