// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// The demands of CloudFormation on a stack's name.
package enum StackNames {
    package static func isValid(_ stackName: String) -> Bool {
        stackName.utf8.count <= 128 && stackName.first?.isLetter == true
            && stackName.utf8.allSatisfy { UnicodeScalar($0).isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
    }

    /// - Parameter earlier: the stacks before it in its environment.
    static func diagnostics(
        _ stackName: String, _ entry: EnvironmentStack, _ earlier: ArraySlice<EnvironmentStack>
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if !isValid(stackName) || entry.stack.name.isEmpty {
            found.append(
                Diagnostic(
                    .error, rule: "stack-name", at: entry.location,
                    "'\(stackName)' is not a name for a stack",
                    why: "CloudFormation takes letters, digits and hyphens, a letter first, 128 at most",
                    fix: "change the stack's name or the environment's stackNamePrefix"))
        }
        if let first = earlier.first(where: { $0.stack.name == entry.stack.name }) {
            let isSamePlace = first.location == entry.location
            found.append(
                Diagnostic(
                    .error, rule: "duplicate-stack", at: entry.location,
                    "the environment has two stacks named '\(entry.stack.name)'",
                    why: "the second would overwrite the first one's files and stack",
                    fix: "give each a name of its own\(isSamePlace ? ", as by the number of the loop's turn" : "")",
                    notes: isSamePlace ? [] : [Diagnostic.Note(at: first.location, "the first one is here")]))
        } else if let first = earlier.first(where: { $0.stack.name.lowercased() == entry.stack.name.lowercased() }) {
            found.append(
                Diagnostic(
                    .warning, rule: "duplicate-stack", at: entry.location,
                    "stacks '\(first.stack.name)' and '\(entry.stack.name)' differ in the case of letters alone",
                    why: "where the file system does not tell it apart, as on macOS, they have the same files",
                    fix: "give each a name of its own",
                    notes: [Diagnostic.Note(at: first.location, "the first one is here")]))
        }
        return found
    }

    /// Two stacks that differ in their own names and have one in CloudFormation.
    static func twice(
        _ stackName: String, _ entry: EnvironmentStack, _ environment: Environment,
        _ earlier: ArraySlice<EnvironmentStack>
    ) -> [Diagnostic] {
        guard
            let first = earlier.first(where: {
                environment.stackName(of: $0.stack) == stackName && $0.stack.name != entry.stack.name
            })
        else { return [] }
        return [
            Diagnostic(
                .error, rule: "duplicate-stack", at: entry.location,
                "'\(first.stack.name)' and '\(entry.stack.name)' are both deployed as '\(stackName)'",
                why: "the second would take the first one's place, and delete what it has",
                fix: "give one of them another name in deployed(as:)",
                notes: [Diagnostic.Note(at: first.location, "the first one is here")])
        ]
    }
}
