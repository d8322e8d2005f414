// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateImport
import TemplateModel

/// The file with the environments of what was imported.
struct EnvironmentsFile {
    /// What the list is called.
    let listName: String
    let file: SwiftFile

    /// - Parameters:
    ///   - name: what the list and the file are called after, as `Orders`.
    ///   - names: the stacks' own names, in order.
    init(_ environments: [ImportedEnvironment], of stacks: [ImportedStack], names: [String], named name: String) {
        listName = "\(name.prefix(1).lowercased())\(name.dropFirst())Environments"
        var lines = [
            "import StackDSL", "",
            "/// Where \(Self.listed(stacks.map { "`\($0.typeName)`" })) "
                + "\(stacks.count == 1 ? "is" : "are") deployed.",
            "let \(listName) = [",
        ]
        for environment in environments {
            lines += Self.lines(environment, stacks, names)
        }
        lines += ["]", ""]
        file = SwiftFile("\(name)Environments.swift", text: lines.joined(separator: "\n"))
    }

    private static func listed(_ words: [String]) -> String {
        words.count < 2 ? words.joined() : words.dropLast().joined(separator: ", ") + " and \(words[words.count - 1])"
    }

    private static func lines(
        _ environment: ImportedEnvironment, _ stacks: [ImportedStack], _ names: [String]
    ) -> [String] {
        let prefix = environment.prefix(names)
        var arguments = [
            literal(environment.name), "region: \(code(of: environment.region))",
            "account: \(environment.account.map(literal) ?? ".any")",
        ]
        if let profile = environment.profile { arguments.append("profile: \(literal(profile))") }
        if let prefix, prefix != environment.name { arguments.append("stackNamePrefix: \(literal(prefix))") }
        if !environment.tags.isEmpty {
            let tags = environment.tags.map { "\(literal($0.key)): \(literal($0.value))" }
            arguments.append("tags: [\(tags.joined(separator: ", "))]")
        }
        if let isProtected = environment.terminationProtection {
            arguments.append("terminationProtection: \(isProtected)")
        }
        var lines = ["    Environment("]
        let line = arguments.joined(separator: ", ")
        if line.count < 100 {
            lines[0] += line + ") {"
        } else {
            lines += arguments.enumerated().map { "        \($1)\($0 == arguments.count - 1 ? "" : ",")" } + ["    ) {"]
        }
        let beginning = prefix ?? environment.name
        for ((stack, entry), name) in zip(zip(stacks, environment.stacks), names) {
            let given = stack.arguments.compactMap { argument -> SwiftArgument? in
                guard let value = entry.values.last(where: { $0.name == argument.parameter }) else { return nil }
                return argument.literal(value.value).map { SwiftArgument(argument.label, $0) }
            }
            var text = SwiftPrinter.text(.call(.code(stack.typeName), given), indentation: 8, column: 8)
            if let full = entry.stackName, full != "\(beginning)-\(name)" { text += ".deployed(as: \(literal(full)))" }
            lines.append("        \(text)")
        }
        return lines + ["    },"]
    }

    private static func literal(_ text: String) -> String {
        SwiftPrinter.text(.literal(text), indentation: 0, column: 0)
    }

    /// `.euWest1` for `eu-west-1`, and the text for what Swift has no name for.
    private static func code(of region: String) -> String {
        guard Region.known.contains(Region(region)), !region.contains("-iso"), !region.hasPrefix("eu-isoe") else {
            return literal(region)
        }
        let parts = region.split(separator: "-")
        return "." + parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
