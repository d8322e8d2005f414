// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// How long CloudFormation waits for resources of a type, and who says so.
package struct DurationFact: Sendable, Hashable {
    /// What is done with a resource.
    package enum Action: String, Sendable {
        case create
        case update
        case delete
    }

    /// From the least to the most that is usual.
    package let seconds: ClosedRange<Int>
    /// The page of AWS's documentation that says it; nil where people know it from experience.
    package let page: String?

    package init(seconds: ClosedRange<Int>, page: String?) {
        self.seconds = seconds
        self.page = page
    }
}

/// The rows of durations.txt.
package struct DurationFacts: Sendable {
    private struct Key: Hashable {
        let type: String
        let action: DurationFact.Action
    }

    private var rows: [Key: DurationFact] = [:]
    /// The lines that could not be read; a test holds this empty.
    package private(set) var malformedLines: [String] = []

    package static let all = DurationFacts(
        String(decoding: UnsafeBufferPointer(start: durations_text(), count: durations_count()), as: UTF8.self))

    package init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            guard words.count >= 4, let action = DurationFact.Action(rawValue: String(words[1])),
                let seconds = Self.range(words[2]),
                words.count == 5 ? words[3] == "documented" : words[3] == "knowledge"
            else {
                malformedLines.append(String(line))
                continue
            }
            rows[Key(type: String(words[0]), action: action)] = DurationFact(
                seconds: seconds, page: words.count == 5 ? String(words[4]) : nil)
        }
    }

    private static func range(_ word: Substring) -> ClosedRange<Int>? {
        let ends = word.split(separator: "-").compactMap { Int($0) }
        return ends.count == 2 && ends[0] > 0 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
    }

    /// The types that have a row.
    package var types: Set<String> { Set(rows.keys.map(\.type)) }

    /// Nil where nothing is known: such things take seconds, or nobody says it.
    package func of(_ typeName: String, _ action: DurationFact.Action) -> DurationFact? {
        rows[Key(type: typeName, action: action)]
    }
}
