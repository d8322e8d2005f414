// SPDX-License-Identifier: Apache-2.0

/// What the file of a stack begins with.
struct StackHeader {
    let typeName: String
    let stackName: String
    let description: String
    /// Comments above everything.
    let head: [String]
    /// Those above the description.
    let descriptionComments: [String]
    /// The stored properties: label and type.
    let properties: [(label: String, type: String)]

    /// What a file imports.
    static func imports(shorthands: Bool = false) -> [String] {
        ["import AWS"] + (shorthands ? ["import Shorthands"] : []) + ["import StackDSL"]
    }

    /// The text of the file.
    ///
    /// - Parameter usesShorthands: whether some of the body is said by `Shorthands`.
    func file(body: [String], usesShorthands: Bool) -> String {
        var lines = head.flatMap { SwiftPrinter.comment($0, indentation: 0) }
        if !lines.isEmpty { lines.append("") }
        lines += Self.imports(shorthands: usesShorthands)
        lines += ["", "struct \(typeName): Stack {"]
        lines.append("    let name = " + SwiftPrinter.text(.literal(stackName), indentation: 4, column: 15))
        lines += descriptionComments.flatMap { SwiftPrinter.comment($0, indentation: 4) }
        lines.append("    let description = " + SwiftPrinter.text(.literal(description), indentation: 4, column: 22))
        lines += properties.map { "    let \($0.label): \($0.type)" }
        lines += ["", "    var body: some StackContent {"] + body + ["    }", "}"]
        return lines.joined(separator: "\n") + "\n"
    }
}
