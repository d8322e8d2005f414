// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// That something has no stack of a name, and which it has.
func noStack(_ name: String, of owner: String, having names: [String]) -> String {
    let advice =
        didYouMean(name, in: names) ?? (names.isEmpty ? "it has none" : "there are: \(names.joined(separator: ", "))")
    return "\(owner) has no stack '\(name)'; \(advice)"
}

/// The error of a test's lookup that does not match exactly one element of the template.
public struct NotFound: Error, Sendable, CustomStringConvertible {
    private let what: String
    private let count: Int
    private let present: [String]
    /// What was meant, most likely.
    private let hint: String?

    /// - Parameters:
    ///   - what: what was looked for, as `AWS::SNS::Topic 'Alarms'`.
    ///   - name: the name that it was looked for by.
    ///   - count: how many there are of it.
    ///   - present: the names of what could have been found.
    ///   - hint: what else is known of the name.
    init(what: String, named name: String? = nil, count: Int, present: [String], hint: String? = nil) {
        let close = name.map { closestNames(to: $0, in: present) } ?? []
        self.what = what
        self.count = count
        self.present = close + present.filter { !close.contains($0) }
        self.hint = hint ?? close.first.map { "did you mean '\($0)'?" }
    }

    /// What was looked for, and what there is instead, the closest names first.
    public var description: String {
        let names = present.prefix(20).joined(separator: ", ")
        let more = present.count > 20 ? " and \(present.count - 20) more" : ""
        let there = present.isEmpty ? "there is none" : "there are: \(names)\(more)"
        guard count == 0 else { return "\(count) times \(what), a logical ID is needed; \(there)" }
        return (["no \(what)"] + [hint, there].compactMap { $0 }).joined(separator: "; ")
    }
}
