// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The values of parameters in a file, in the forms that the aws CLI takes.
struct ParameterFile {
    let name: String
    private(set) var values: [ParameterValue] = []
    private(set) var problems: [Diagnostic]

    init(_ path: String) throws { self.init(try DocumentFile(path, holding: Self.content)) }

    /// What such a file holds.
    static let content = "a file of values"

    init(_ file: DocumentFile) {
        name = file.name
        problems = file.problems
        guard let root = file.root else { return }
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
            values.append(ParameterValue(name: String(text[..<equals]), value: value, origin: entry.origin))
        } else if let name = entry["ParameterKey"]?.stringValue, let content = entry["ParameterValue"] {
            add(name, content)
        } else {
            add(problem: "the entry gives no parameter a value", at: entry)
        }
    }

    private mutating func add(_ name: String, _ content: Node) {
        if let text = content.scalarText {
            values.append(ParameterValue(name: name, value: text, origin: content.origin))
        } else {
            add(problem: "the value of '\(name)' is not text", at: content)
        }
    }

    private mutating func add(problem: String, at node: Node) {
        problems.append(
            Diagnostic(
                .error, rule: "parameter-file", at: node.origin, problem, why: "the aws CLI cannot read it",
                fix: "write a list of \"Key=Value\" or of ParameterKey and ParameterValue"))
    }
}
