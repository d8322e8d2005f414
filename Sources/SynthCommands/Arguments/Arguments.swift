// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The arguments of a command line, sorted into options and the rest.
struct Arguments: Sendable {
    private(set) var positionals: [String] = []
    private var values: [String: [String]] = [:]

    /// - Throws: `UsageError` naming the first argument that does not fit.
    init(_ arguments: [String], options: [Option]) throws(UsageError) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                positionals += rest
                break
            }
            guard argument.hasPrefix("-"), argument != "-" else {
                positionals.append(argument)
                continue
            }
            try read(argument, &rest, options)
        }
    }

    func has(_ option: Option) -> Bool { values[option.name] != nil }

    /// The last value given.
    func value(_ option: Option) -> String? { values[option.name]?.last }

    func values(_ option: Option) -> [String] { values[option.name] ?? [] }

    private mutating func read(
        _ argument: String, _ rest: inout ArraySlice<String>, _ options: [Option]
    ) throws(UsageError) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let attached = argument.hasPrefix("--") && parts.count == 2 ? parts[1] : nil
        let name = attached == nil ? argument : parts[0]
        guard let option = options.first(where: { $0.name == name || $0.short == name }) else {
            let question = didYouMean(name, in: options.map(\.name))
            throw UsageError("unknown option '\(name)'" + (question.map { "; \($0)" } ?? ""))
        }
        guard let label = option.value else {
            guard attached == nil else { throw UsageError("option '\(option.name)' takes no value") }
            values[option.name, default: []].append("")
            return
        }
        guard let value = attached ?? rest.popFirst() else {
            throw UsageError("option '\(option.name)' needs a value: \(option.name) \(label)")
        }
        guard option.choices.isEmpty || option.choices.contains(value) else {
            throw UsageError(
                "option '\(option.name)' takes \(option.choices.joined(separator: " or ")), not '\(value)'")
        }
        values[option.name, default: []].append(value)
    }
}

/// The command line does not fit: exit status 64.
struct UsageError: Error, CustomStringConvertible {
    static let status: Int32 = 64

    let description: String

    init(_ description: String) { self.description = description }
}
