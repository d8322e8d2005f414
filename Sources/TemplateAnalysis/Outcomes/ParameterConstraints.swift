// SPDX-License-Identifier: Apache-2.0

import SchemaPatterns
import TemplateModel

/// The constraints that a parameter's declaration puts on its value.
package struct ParameterConstraints {
    private let declaration: Node

    package init(_ declaration: Node) { self.declaration = declaration }

    package var type: String { declaration["Type"]?.stringValue ?? "String" }

    package var defaultText: String? { declaration["Default"].flatMap(\.scalarText) }

    /// The violations of a value, each as the end of the sentence "the value …"; empty when it is fine.
    package func violations(of value: String) -> [String] {
        var found: [String] = []
        if value.utf8.count > 4_096 { found.append("has \(value.utf8.count) bytes; 4096 is the most") }
        for item in items(of: value) {
            found += numberViolations(item) + choiceViolations(item) + lengthViolations(item) + patternViolations(item)
        }
        return found
    }

    private var isList: Bool { Template.isList(declaration) }

    private func items(of value: String) -> [String] {
        guard isList else { return [value] }
        return value.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    }

    private func numberViolations(_ item: String) -> [String] {
        guard type == "Number" || type == "List<Number>" else { return [] }
        guard let number = Double(item), number.isFinite else { return ["is not a number"] }
        var found: [String] = []
        if let least = declaration["MinValue"].flatMap(\.scalarText), let bound = Double(least), number < bound {
            found.append("is below MinValue \(least)")
        }
        if let most = declaration["MaxValue"].flatMap(\.scalarText), let bound = Double(most), number > bound {
            found.append("is above MaxValue \(most)")
        }
        return found
    }

    private func choiceViolations(_ item: String) -> [String] {
        guard let allowed = declaration["AllowedValues"]?.arrayValue?.compactMap(\.scalarText) else { return [] }
        let isAllowed = allowed.contains { $0 == item || (type == "Number" && Double($0) == Double(item)) }
        if isAllowed { return [] }
        return ["is not one of AllowedValues" + (declaration.isNoEcho ? "" : ": \(allowed.joined(separator: ", "))")]
    }

    private func lengthViolations(_ item: String) -> [String] {
        guard type == "String" else { return [] }
        let length = Quantity(item.utf16.count)
        var found: [String] = []
        if let least = declaration["MinLength"]?.quantity, length < least {
            found.append("has \(length) characters, fewer than MinLength \(least)")
        }
        if let most = declaration["MaxLength"]?.quantity, length > most {
            found.append("has \(length) characters, more than MaxLength \(most)")
        }
        return found
    }

    /// A pattern that cannot be read is left to CloudFormation, whose engine is Java's.
    private func patternViolations(_ item: String) -> [String] {
        guard let pattern = declaration["AllowedPattern"]?.stringValue, let compiled = Pattern(pattern),
            !compiled.matchesWhole(item)
        else { return [] }
        let hint = declaration["ConstraintDescription"]?.stringValue.map { ": \($0)" } ?? ""
        return ["does not match AllowedPattern \(pattern)\(hint)"]
    }
}
