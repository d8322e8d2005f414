// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The tables of docs/uses.md: what each use takes, and what CDK grants for the same.
struct UseTable {
    static let path = "docs/uses.md"
    static let grantsPath = "Tools/comparison/cdk-grants.txt"
    /// What stands before the tables in the file; all behind it is made.
    static let mark = "<!-- made by generate-resources --uses: do not edit what follows -->"

    let facts: UseFacts
    let grants: [UseGrant]

    /// The file with new tables; nil where the mark is missing.
    func replaced(in text: String) -> String? {
        guard let end = text.firstRange(of: Self.mark)?.upperBound else { return nil }
        return String(text[..<end]) + "\n\n" + tables.joined(separator: "\n") + "\n"
    }

    private var tables: [String] { uses + [""] + comparison }

    private var uses: [String] {
        var lines = [
            "## What each use takes", "", "| Thing | Use | What the role may do | And of the key | Port |",
            "|---|---|---|---|---|",
        ]
        for (type, uses) in facts.uses.sorted(by: { $0.key < $1.key }) {
            for use in uses {
                let statements = use.statements.map { statement in
                    let actions = statement.actions.map { "`\($0)`" }.joined(separator: ", ")
                    let resources = statement.resources.map { "`\($0.prefix { $0 != "?" })`" }.joined(separator: ", ")
                    let condition = statement.condition.count == 3 ? ", `\(statement.condition[1])`" : ""
                    return "\(actions) on \(resources)\(condition)"
                }
                let key = facts.things[type]?["key"] == nil && facts.things[type]?["via"] == nil ? [] : use.keyActions
                lines.append(
                    "| \(Self.name(type)) | `.\(use.name)` | \(statements.joined(separator: "; ")) | "
                        + "\(key.map { "`\($0)`" }.joined(separator: ", ")) | \(port(of: type)) |")
            }
        }
        return lines
    }

    /// The numbers among the places of a port.
    private func port(of type: String) -> String {
        let places = (facts.things[type]?["port"] ?? "").split(separator: ",")
        var numbers: [String] = []
        for place in places {
            let number = String(place.split(separator: "=").last ?? "")
            if Int(number) != nil, !numbers.contains(number) { numbers.append(number) }
        }
        return numbers.joined(separator: ", ")
    }

    private var comparison: [String] {
        let rows = grants.compactMap { grant in
            facts.uses[grant.type]?.first { $0.name == grant.use }.map { row(grant, $0) }
        }
        let fewer = rows.count { $0.own < $0.other }
        let equal = rows.count { $0.own == $0.other }
        return [
            "## The same in CDK", "",
            "\(rows.count) grants: \(fewer) uses take fewer actions, \(equal) as many, "
                + "\(rows.count - fewer - equal) more. Wildcards are counted as the actions that they match today.", "",
            "| Use | Actions | CDK's grant | Actions | Only in CDK's | Only here |", "|---|---|---|---|---|---|",
        ] + rows.map(\.text)
    }

    private func row(_ grant: UseGrant, _ use: UseFacts.Use) -> (text: String, own: Int, other: Int) {
        let hasKey = facts.things[grant.type]?["key"] != nil || facts.things[grant.type]?["via"] != nil
        var own: [String] = []
        for action in use.statements.flatMap(\.actions) + (hasKey ? use.keyActions : []) where !own.contains(action) {
            own.append(action)
        }
        let other = Set(grant.actions.flatMap(Self.matches))
        let onlyOther = grant.actions.filter { !Self.matches($0).isSubset(of: own.map { $0.lowercased() }) }
        let onlyOwn = own.filter { !other.contains($0.lowercased()) }
        func list(_ actions: [String]) -> String { actions.map { "`\($0)`" }.joined(separator: ", ") }
        let text =
            "| \(Self.name(grant.type)) `.\(use.name)` | \(own.count) | `\(grant.name)` | \(other.count) | "
            + "\(list(onlyOther)) | \(list(onlyOwn)) |"
        return (text, own.count, other.count)
    }

    /// The actions that a pattern means, in lower case.
    private static func matches(_ pattern: String) -> Set<String> {
        let lower = pattern.lowercased()
        guard lower.hasSuffix("*"), let colon = lower.firstIndex(of: ":") else { return [lower] }
        let service = String(lower[..<colon])
        return Set(
            ActionCatalog.actions(of: service).map { "\(service):\($0)" }.filter { $0.hasPrefix(lower.dropLast()) })
    }

    private static func name(_ type: String) -> String {
        type.split(separator: ":").dropFirst().joined(separator: ".")
    }
}

/// What CDK grants for a use.
struct UseGrant {
    let type: String
    let use: String
    let name: String
    let actions: [String]

    static func all(in text: String) -> [UseGrant] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 3 else { return nil }
            return UseGrant(type: words[0], use: words[1], name: words[2], actions: Array(words[3...]))
        }
    }
}
