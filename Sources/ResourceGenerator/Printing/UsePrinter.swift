// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// What the things of a type can be used for, and how it uses others, within the type.
struct UsePrinter {
    /// The name of the type of a type's uses.
    static let typeName = "Use"

    let type: TypeName
    let facts: UseFacts
    /// The name of something of StackDSL at this place.
    let library: (String) -> String

    private var uses: [UseFacts.Use] { facts.uses[type.full] ?? [] }
    private var thing: [String: String] { facts.things[type.full] ?? [:] }

    /// What the members are printed for.
    enum Form {
        /// What references point to, and no resource of a template.
        case kind
        case resource
        /// A resource that was a kind before, and has the members of one.
        case extended
    }

    /// What a type conforms to besides what all do.
    func conformances(usable: String, as form: Form = .resource) -> [String] {
        let used = uses.isEmpty ? [] : [library(usable)]
        return used + (form == .kind || facts.users[type.full] == nil ? [] : [library("UsingResource")])
    }

    func printMembers(_ printer: inout Printer, as form: Form) {
        if form != .kind, let user = facts.users[type.full] {
            printer.line()
            printer.comment(["How it uses others: `.uses(…)`."])
            printer.line("public static let user = \(library("ResourceUser"))(\(Self.arguments(user, Self.userWords)))")
        }
        guard !uses.isEmpty, form != .extended else { return }
        printer.line()
        printer.comment(["How its things are named and reached by what uses them."])
        printer.line("public static let usage = \(library("ResourceUsage"))(\(Self.arguments(thing, Self.thingWords)))")
        printer.line()
        printer.comment(["What it can be used for: `.uses(it, .\(uses[0].name))`."])
        printer.block("public final class Use: \(library(superclass)), @unchecked Sendable {") { printer in
            for (index, use) in uses.enumerated() {
                if index > 0 { printer.line() }
                printUse(use, &printer)
            }
        }
    }

    private func printUse(_ use: UseFacts.Use, _ printer: inout Printer) {
        printer.comment([Self.documentation(use, isOverNetwork: thing["port"] != nil)])
        printer.block("public static var \(use.name): \(Self.typeName) {") { printer in
            var arguments = [Printer.literal(use.name)]
            if !use.statements.isEmpty {
                arguments.append("[\(use.statements.map { ".init(\(Self.statement($0)))" }.joined(separator: ", "))]")
            }
            if !use.keyActions.isEmpty { arguments.append("keyActions: \(Self.list(use.keyActions))") }
            if use.isForStart { arguments.append("isForStart: true") }
            printer.line(".init(\(arguments.joined(separator: ", ")))")
        }
    }

    private var superclass: String {
        if thing["port"] != nil { return "NetworkUse" }
        return uses.contains { $0.statements.contains { $0.resources.contains { $0.contains("{prefix}") } } }
            ? "PrefixedUse" : "ResourceUse"
    }

    /// The actions, and what else it brings.
    private static func documentation(_ use: UseFacts.Use, isOverNetwork: Bool) -> String {
        var parts = use.statements.flatMap(\.actions).map { "`\($0)`" }
        if isOverNetwork { parts.append("the connection") }
        let key =
            use.keyActions.isEmpty ? "" : "; of its key \(use.keyActions.map { "`\($0)`" }.joined(separator: ", "))"
        return "\(parts.joined(separator: ", "))\(key)."
    }

    private static func statement(_ statement: UseFacts.Statement) -> String {
        let actions = statement.actions.map(Printer.literal).joined(separator: ", ")
        let resources = statement.resources.map(Printer.literal).joined(separator: ", ")
        let condition = statement.condition.isEmpty ? "" : ", when: \(list(statement.condition))"
        return "\(actions), on: \(resources)\(condition)"
    }

    private static func list(_ words: [String]) -> String {
        "[\(words.map(Printer.literal).joined(separator: ", "))]"
    }

    private enum Word { case text, list, flag }

    private static let thingWords: [(word: String, label: String, kind: Word)] = [
        ("arn", "arn", .text), ("id", "idARN", .text), ("name", "name", .text), ("value", "value", .text),
        ("takes", "takesARN", .flag), ("key", "key", .text), ("via", "keyService", .text),
        ("endpoint", "endpoints", .list), ("port", "ports", .list), ("groups", "groups", .text),
        ("calls", "isCalling", .flag), ("inject", "injection", .text),
    ]

    private static let userWords: [(word: String, label: String, kind: Word)] = [
        ("role", "role", .text), ("start-role", "startRole", .text), ("variables", "variables", .text),
        ("containers", "containers", .text), ("groups", "groups", .text), ("called", "isCalled", .flag),
    ]

    private static func arguments(
        _ values: [String: String], _ words: [(word: String, label: String, kind: Word)]
    ) -> String {
        words.compactMap { word, label, kind in
            guard let value = values[word] else { return nil }
            // A role is itself what acts.
            if word == "role", value == "itself" { return "role: nil" }
            switch kind {
            case .text: return "\(label): \(Printer.literal(value))"
            case .list: return "\(label): \(list(value.split(separator: ",").map(String.init)))"
            case .flag: return "\(label): true"
            }
        }.joined(separator: ", ")
    }
}
