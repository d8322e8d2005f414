// SPDX-License-Identifier: Apache-2.0

import ServerlessFacts
import TemplateModel

/// The lines of a text of facts by the words that each begins with.
struct FactLines {
    private let lines: [String: Substring]

    static let policyTemplates = FactLines(
        UnsafeBufferPointer(start: serverless_policy_templates_text(), count: serverless_policy_templates_count()),
        words: 1)
    static let connectors = FactLines(
        UnsafeBufferPointer(start: serverless_connectors_text(), count: serverless_connectors_count()), words: 2)

    private init(_ bytes: UnsafeBufferPointer<UInt8>, words: Int) {
        var lines: [String: Substring] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: " ", maxSplits: words)
            guard parts.count > words else { continue }
            lines[parts.prefix(words).joined(separator: " ")] = parts[words]
        }
        self.lines = lines
    }

    /// What stands behind the words, text by text in JSON.
    func values(of words: String, _ count: Int = 1) -> [Node] {
        guard let line = lines[words] else { return [] }
        return line.split(separator: " ", maxSplits: count - 1).compactMap { part in
            (try? JSONReader.read(String(part))).map(\.withoutPlaces)
        }
    }

    func has(_ words: String) -> Bool { lines[words] != nil }
}
