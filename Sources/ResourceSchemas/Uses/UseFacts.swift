// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// What things can be used for, and what that takes: uses.txt says what each line means.
package struct UseFacts: Sendable {
    /// One use of a type's things, as `send`.
    package struct Use: Sendable, Hashable {
        package let name: String
        package fileprivate(set) var statements: [Statement] = []
        package fileprivate(set) var keyActions: [String] = []
        /// Whether ECS does it before a task runs.
        package fileprivate(set) var isForStart = false
    }

    package struct Statement: Sendable, Hashable {
        package let actions: [String]
        package let resources: [String]
        /// An operator, a key and a value; empty where there is none.
        package let condition: [String]
    }

    /// The uses of each type, by their names.
    package private(set) var uses: [String: [Use]] = [:]
    /// How the things of each type are named and reached: words and their values.
    package private(set) var things: [String: [String: String]] = [:]
    /// How each type that can use things says so.
    package private(set) var users: [String: [String: String]] = [:]
    /// The lines that could not be read; a test holds this empty.
    package private(set) var malformedLines: [String] = []

    /// Uses under one name, until all of the type are read.
    private var sums: [(type: String, name: String, parts: [String])] = []
    private var starts: [(type: String, name: String)] = []

    /// The facts in the binary.
    package static let shared = UseFacts(
        text: String(decoding: UnsafeBufferPointer(start: uses_text(), count: uses_count()), as: UTF8.self))

    package init(text: String = "") {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if !read(line) { malformedLines.append(String(line)) }
        }
        for sum in sums { add(sum) }
        for start in starts {
            guard let index = uses[start.type]?.firstIndex(where: { $0.name == start.name }) else {
                malformedLines.append("start \(start.type) \(start.name)")
                continue
            }
            uses[start.type]?[index].isForStart = true
        }
        for (type, found) in uses {
            uses[type] = found.sorted { $0.name < $1.name }
            if things[type] == nil { malformedLines.append("thing \(type)") }
        }
    }

    private mutating func read(_ line: Substring) -> Bool {
        let pieces = line.split(separator: " ").map { String($0) }
        guard let end = pieces.firstIndex(of: "#"), end + 1 < pieces.count, end >= 3 else { return false }
        let words = Array(pieces[..<end])
        let type = words[1]
        let rest = Array(words[2...])
        switch words[0] {
        case "thing":
            guard let values = Self.values(rest), values["arn"] != nil else { return false }
            return things.updateValue(values, forKey: type) == nil
        case "user":
            guard let values = Self.values(rest), values["role"] != nil else { return false }
            return users.updateValue(values, forKey: type) == nil
        case "use":
            guard let statement = Self.statement(rest.dropFirst()) else { return false }
            change(type, rest[0]) { $0.statements += statement.actions.isEmpty ? [] : [statement] }
            return true
        case "key":
            guard rest.count > 1 else { return false }
            change(type, rest[0]) { $0.keyActions += rest.dropFirst() }
            return true
        case "sum" where rest.count > 2:
            sums.append((type, rest[0], Array(rest.dropFirst())))
            return true
        case "start" where rest.count == 1:
            starts.append((type, rest[0]))
            return true
        default:
            return false
        }
    }

    private static func values(_ words: [String]) -> [String: String]? {
        var values: [String: String] = [:]
        for word in words {
            guard let equals = word.firstIndex(of: "=") else { return nil }
            let value = String(word[word.index(after: equals)...])
            guard !value.isEmpty, values.updateValue(value, forKey: String(word[..<equals])) == nil else { return nil }
        }
        return values
    }

    private static func statement(_ words: ArraySlice<String>) -> Statement? {
        guard let on = words.firstIndex(of: "on"), on + 1 < words.endIndex else { return nil }
        let actions = Array(words[..<on])
        let when = words.firstIndex(of: "when") ?? words.endIndex
        let resources = Array(words[(on + 1)..<when])
        let condition = Array(words[when...].dropFirst())
        guard !resources.isEmpty, condition.isEmpty || condition.count == 3,
            actions.isEmpty == (resources == ["network"])
        else { return nil }
        return Statement(actions: actions, resources: resources, condition: condition)
    }

    private mutating func change(_ type: String, _ name: String, _ change: (inout Use) -> Void) {
        var found = uses[type, default: []]
        if let index = found.firstIndex(where: { $0.name == name }) {
            change(&found[index])
        } else {
            var use = Use(name: name)
            change(&use)
            found.append(use)
        }
        uses[type] = found
    }

    private mutating func add(_ sum: (type: String, name: String, parts: [String])) {
        let known = uses[sum.type] ?? []
        let parts = sum.parts.compactMap { part in known.first { $0.name == part } }
        guard parts.count == sum.parts.count, !known.contains(where: { $0.name == sum.name }) else {
            malformedLines.append("sum \(sum.type) \(sum.name)")
            return
        }
        change(sum.type, sum.name) { use in
            for part in parts {
                for statement in part.statements { Self.merge(statement, into: &use.statements) }
                use.keyActions += part.keyActions.filter { !use.keyActions.contains($0) }
            }
        }
    }

    /// Statements on the same things are one.
    private static func merge(_ statement: Statement, into statements: inout [Statement]) {
        guard
            let index = statements.firstIndex(where: {
                $0.resources == statement.resources && $0.condition == statement.condition
            })
        else {
            statements.append(statement)
            return
        }
        let actions = statements[index].actions
        statements[index] = Statement(
            actions: actions + statement.actions.filter { !actions.contains($0) }, resources: statement.resources,
            condition: statement.condition)
    }
}
