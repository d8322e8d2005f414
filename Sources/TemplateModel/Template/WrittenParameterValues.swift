// SPDX-License-Identifier: Apache-2.0

/// The values of parameters as a document has them, in the forms that the aws CLI takes: a list of texts `Key=Value` or of
/// `ParameterKey` and `ParameterValue`, or an object with `Parameters`.
package struct WrittenParameterValues: Sendable {
    package private(set) var values: [ParameterValue] = []
    /// What the aws CLI could not read, or would not as it is meant.
    package private(set) var problems: [Diagnostic] = []

    package init(_ root: Node) {
        if let members = root["Parameters"]?.objectValue?.members {
            for member in members { add(member.key, member.value) }
        } else if let entries = root.arrayValue {
            for entry in entries { add(entry) }
        } else {
            add(problem: "neither a list nor an object with Parameters", at: root)
        }
    }

    private mutating func add(_ entry: Node) {
        if let text = entry.stringValue, let equals = text.firstIndex(of: "=") {
            let value = String(text[text.index(after: equals)...])
            add(ParameterValue(name: String(text[..<equals]), value: value, origin: entry.origin), at: entry)
        } else if let name = entry["ParameterKey"]?.stringValue, let content = entry["ParameterValue"] {
            add(name, content)
        } else {
            add(problem: "the entry gives no parameter a value", at: entry)
        }
    }

    private mutating func add(_ name: String, _ content: Node) {
        if let text = content.scalarText {
            add(ParameterValue(name: name, value: text, origin: content.origin), at: content)
        } else {
            add(problem: "the value of '\(name)' is not text", at: content)
        }
    }

    private mutating func add(_ value: ParameterValue, at node: Node) {
        if value.name.isEmpty {
            add(
                problem: "the value has no parameter's name", at: node, why: "no parameter takes it",
                fix: "write the name, or take it out")
        } else if let first = values.first(where: { $0.name == value.name }) {
            add(
                problem: "parameter '\(value.name)' has a value already", at: node,
                why: "'aws cloudformation deploy' takes the last, and says nothing of the others",
                fix: "remove one of them", notes: [Diagnostic.Note(at: first.origin, "the first one is here")])
        } else {
            values.append(value)
        }
    }

    private mutating func add(
        problem: String, at node: Node, why: String = "the aws CLI cannot read it",
        fix: String = "write a list of \"Key=Value\" or of ParameterKey and ParameterValue",
        notes: [Diagnostic.Note] = []
    ) {
        problems.append(
            Diagnostic(.error, rule: "parameter-file", at: node.origin, problem, why: why, fix: fix, notes: notes))
    }
}
