// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// What an update of a property does to the resource.
package enum UpdateBehavior: String, Sendable {
    /// Another resource takes its place.
    case replacement
    /// Another one may, depending on more than the property.
    case conditionalReplacement
    /// It stays, and does not serve for a while.
    case interruption
    /// The update fails.
    case refusal
}

/// What is known of the update of one property: of all others, that they are updated in place.
package struct UpdateFact: Sendable, Hashable {
    /// The names that lead to the property; `*` is any element or key.
    package let path: [String]
    package let behavior: UpdateBehavior

    package init(path: [String], behavior: UpdateBehavior) {
        self.path = path
        self.behavior = behavior
    }
}

/// What is known of updates: what the schemas say, and before that the rows of updates.txt.
package struct UpdateFacts: Sendable {
    private var rows: [String: [UpdateFact]] = [:]
    /// The lines that could not be read; a test holds this empty.
    package private(set) var malformedLines: [String] = []

    package static let all = UpdateFacts(
        String(decoding: UnsafeBufferPointer(start: updates_text(), count: updates_count()), as: UTF8.self))

    package init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ")
            guard words.count == 3, let behavior = UpdateBehavior(rawValue: String(words[2])) else {
                malformedLines.append(String(line))
                continue
            }
            rows[String(words[0]), default: []].append(
                UpdateFact(path: words[1].split(separator: ".").map { String($0) }, behavior: behavior))
        }
    }

    /// The types and paths of the rows.
    package var documented: [(typeName: String, fact: UpdateFact)] {
        rows.flatMap { type, facts in facts.map { (type, $0) } }
    }

    /// What is known of a type's properties.
    package func of(_ typeName: String, _ schema: ResourceSchema?) -> [UpdateFact] {
        let own = rows[typeName] ?? []
        let listed = (schema?.createOnlyPaths ?? []).filter { entry in !own.contains { $0.path == entry.path } }
        return own
            + listed.map { UpdateFact(path: $0.path, behavior: $0.isAlways ? .replacement : .conditionalReplacement) }
    }
}
