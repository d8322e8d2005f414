// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What stands in the rows of the mappings, taken together: asked wherever a mapping is used with a row that nobody knows.
struct MappingContents: Sendable {
    private struct Columns: Sendable {
        var lists: Set<String> = []
        var others: Set<String> = []
        var isRewritten = false
    }

    private let columns: [String: Columns]

    init(_ mappings: [String: Node]) {
        columns = mappings.mapValues { mapping in
            var columns = Columns()
            for row in mapping.objectValue?.members ?? [] {
                if row.key.hasPrefix("Fn::") { columns.isRewritten = true }
                for member in row.value.objectValue?.members ?? [] {
                    if member.value.arrayValue != nil {
                        columns.lists.insert(member.key)
                    } else {
                        columns.others.insert(member.key)
                    }
                }
            }
            return columns
        }
    }

    /// Whether all rows that have the key have a list there, and one has it.
    func areLists(in mapping: String, at key: String) -> Bool {
        columns[mapping].map { $0.lists.contains(key) && !$0.others.contains(key) } ?? false
    }

    /// Whether a row has the key.
    func hasColumn(_ key: String, in mapping: String) -> Bool {
        columns[mapping].map { $0.lists.contains(key) || $0.others.contains(key) } ?? false
    }

    /// Whether a function makes rows of it.
    func isRewritten(_ mapping: String) -> Bool { columns[mapping]?.isRewritten ?? false }
}
