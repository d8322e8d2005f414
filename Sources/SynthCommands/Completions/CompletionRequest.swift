// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A command line that somebody has typed a part of, and what can stand at its end.
struct CompletionRequest {
    struct Candidate: Equatable {
        let text: String
        /// What a shell shows beside it.
        var help = ""
    }

    private let commands: [any Command.Type]
    private let command: any Command.Type
    private let isFirst: Bool
    /// The words after the command, without the one that is typed.
    private let words: [String]
    private let typed: String
    private let known: KnownNames

    /// - Parameters:
    ///   - words: without the program's name; the last one is being typed, and may be empty.
    ///   - commands: what a first word may be.
    ///   - usual: the command of a line that names none.
    ///   - known: what the values of options and arguments are named after.
    init(
        _ words: [String], commands: [any Command.Type], usual: any Command.Type, known: KnownNames
    ) {
        let words = Self.whole(words)
        // Bash counts the sign of `--name=value` as a word.
        var rest = words.dropLast().filter { $0 != "=" }
        let named = commands.first { $0.name == rest.first }
        if named != nil { rest.removeFirst() }
        let last = words.last ?? ""
        self.commands = commands
        command = named ?? usual
        isFirst = named == nil && rest.isEmpty
        self.words = rest
        typed = last == "=" ? "" : last
        self.known = known
    }

    /// Bash counts the colons within `AWS::SQS::Queue` as words.
    private static func whole(_ words: [String]) -> [String] {
        words.reduce(into: []) { whole, word in
            let isPart = !word.isEmpty && word.allSatisfy { $0 == ":" } || whole.last?.hasSuffix("::") == true
            if isPart, let before = whole.popLast() { whole.append(before + word) } else { whole.append(word) }
        }
    }

    /// Those that begin with what is typed; none where a file is wanted, which is the shell's to complete.
    var candidates: [Candidate] {
        let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if typed.hasPrefix("--"), parts.count == 2 {
            let values = option(parts[0]).map(values) ?? []
            return values.map { Candidate(text: "\(parts[0])=\($0.text)", help: $0.help) }
                .filter { $0.text.hasPrefix(typed) }
        }
        return all.filter { $0.text.hasPrefix(typed) }
    }

    private var all: [Candidate] {
        if words.contains("--") { return [] }
        if let last = words.last, let option = option(last), option.value != nil { return values(of: option) }
        if typed.hasPrefix("-") { return options }
        guard isFirst else { return arguments }
        return arguments + commands.map { Candidate(text: $0.name, help: $0.summary) }
    }

    private func option(_ word: String) -> Option? {
        command.options.first { $0.name == word || $0.short == word }
    }

    private var options: [Candidate] {
        (command.options + [.json, .help]).filter { !words.contains($0.name) || $0.name == Option.stack.name }
            .map { Candidate(text: $0.name, help: $0.help) }
    }

    private func values(of option: Option) -> [Candidate] {
        if option.name == Option.stack.name { return known.stacks(of: words).map { Candidate(text: $0) } }
        if !option.choices.isEmpty { return option.choices.map { Candidate(text: $0) } }
        return known[option.value ?? ""]
    }

    /// By the words of the command's usage, as `ENVIRONMENT SERVICE [OPTIONS]`.
    private var arguments: [Candidate] {
        var typedBefore: [String] = []
        var takesValue = false
        for word in words {
            if !takesValue, !word.hasPrefix("-") { typedBefore.append(word) }
            takesValue = word.hasPrefix("-") && option(word)?.value != nil
        }
        var labels: [String] = []
        for form in command.usage.split(separator: "\n") {
            let places = form.split(separator: " ").prefix { !$0.contains("OPTIONS") && !$0.hasPrefix("--") }
            guard let last = places.last else { continue }
            let isLast = typedBefore.count >= places.count
            if isLast, !last.contains("...") { continue }
            let label = (isLast ? last : places[typedBefore.count]).filter(\.isLetter)
            if !labels.contains(label) { labels.append(label) }
        }
        return labels.flatMap { known[$0] }.filter { !typedBefore.contains($0.text) }
    }
}
