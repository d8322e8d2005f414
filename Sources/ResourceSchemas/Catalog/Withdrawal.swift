// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// Something that AWS has withdrawn, or says when it will: a line of withdrawn.txt.
package struct Withdrawal: Sendable, Hashable {
    /// How far it has come, from the mildest on.
    package enum Stage: String, Sendable {
        /// AWS mends it no more.
        case deprecated
        /// Only accounts that have used it before can make one.
        case closed
        /// Nobody can make one; what exists stays, and can be updated.
        case create
        /// What exists cannot be updated either.
        case update
        /// Nothing of it is left.
        case gone
    }

    package struct Event: Sendable, Hashable {
        package let stage: Stage
        /// As `2026-11-29`; nil where AWS names none.
        package let day: String?
    }

    /// A property that has to have one of some values.
    package struct Condition: Sendable, Hashable {
        /// The names that lead to it from `Properties`.
        package let path: [String]
        /// The values between `|`.
        let values: String

        /// Whether a text is one of the values, in any case.
        package func holds(_ text: String) -> Bool {
            let text = text.lowercased()
            return values.lowercased().split(separator: "|").contains { value in
                value.last == "*" ? text.hasPrefix(value.dropLast()) : text == value
            }
        }
    }

    /// A type, or `AWS::SERVICE::*`.
    package let typeName: String
    package let conditions: [Condition]
    /// What happened to it or will, in this order.
    package let events: [Event]
    package let instead: String?
    package let source: String

    /// Whether it is the whole service.
    package var isService: Bool { typeName.hasSuffix("::*") }
}

/// All that AWS has withdrawn, by type. A line is read when its type is met: a template has few of them.
package struct Withdrawals: Sendable {
    /// The day that the lists were read on. It stands in the text, so that the same source says the same every day.
    package private(set) var day = ""
    private var lines: [String: [String]] = [:]

    package static let all = Withdrawals(UnsafeBufferPointer(start: withdrawn_text(), count: withdrawn_count()))

    package init(_ text: some Collection<UInt8>) {
        for line in text.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
            let first = String(decoding: words[0], as: UTF8.self)
            if first == "as-of", words.count > 1 {
                day = String(decoding: words[1], as: UTF8.self)
            } else {
                lines[first, default: []].append(String(decoding: line, as: UTF8.self))
            }
        }
    }

    /// The lines that could not be read; a test holds this empty.
    package var malformedLines: [String] { lines.values.joined().filter { Withdrawal($0[...]) == nil } }

    /// What is said of a type or its service.
    package func of(_ typeName: String) -> [Withdrawal] {
        let parts = typeName.split(separator: ":", omittingEmptySubsequences: true)
        guard parts.count == 3 else { return [] }
        return [typeName, "\(parts[0])::\(parts[1])::*"].flatMap { name in
            (lines[name] ?? []).compactMap { Withdrawal($0[...]) }
        }
    }
}

extension Withdrawal {
    fileprivate init?(_ line: Substring) {
        let halves = line.split(separator: "#", maxSplits: 1)
        guard halves.count == 2 else { return nil }
        var words = halves[0].split(separator: " ")[...]
        guard let type = words.popFirst() else { return nil }
        var conditions: [Condition] = []
        while let word = words.first, let equals = word.firstIndex(of: "=") {
            let path = word[..<equals].split(separator: ".").map { String($0) }
            conditions.append(Condition(path: path, values: String(word[word.index(after: equals)...])))
            words.removeFirst()
        }
        var events: [Event] = []
        while words.count > 1, let stage = words.first.flatMap({ Stage(rawValue: String($0)) }) {
            let day = words[words.startIndex + 1]
            events.append(Event(stage: stage, day: day == "-" ? nil : String(day)))
            words = words.dropFirst(2)
        }
        if let word = words.first, word != "instead" { return nil }
        guard !events.isEmpty else { return nil }
        typeName = String(type)
        self.conditions = conditions
        self.events = events
        instead = words.isEmpty ? nil : words.dropFirst().joined(separator: " ")
        source = halves[1].drop { $0 == " " }.description
    }
}
