// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What an object's schema says of properties that go together or do not, as short sentences.
enum Companions {
    static func sentences(_ name: String, in object: Node) -> [String] {
        [("Needs", "dependentRequired"), ("Not with", "dependentExcluded")].compactMap { word, keyword in
            let others = (object[keyword]?[name]?.arrayValue ?? []).compactMap(\.stringValue)
            return others.isEmpty ? nil : "\(word) \(others.map { "`\($0)`" }.joined(separator: ", "))."
        }
    }
}

extension ResourceBlueprint {
    /// Says of each property whose values are named which they are.
    mutating func noteValues() {
        var values: [NestedID: [String]] = [:]
        for nested in nestedTypes {
            if case .enumeration(let texts) = nested.content { values[nested.id] = texts }
        }
        properties = properties.map { $0.noting(values) }
        for (index, nested) in nestedTypes.enumerated() {
            guard case .object(let members) = nested.content else { continue }
            nestedTypes[index].content = .object(members.map { $0.noting(values) })
        }
    }
}

extension PropertyBlueprint {
    fileprivate func noting(_ values: [NestedID: [String]]) -> PropertyBlueprint {
        guard case .nested(let id) = type.element, let texts = values[id] else { return self }
        let shown = texts.prefix(8).filter { text in
            text.unicodeScalars.allSatisfy { (0x20...0x7E).contains($0.value) && $0 != "`" } && !text.isEmpty
        }
        guard !shown.isEmpty else { return self }
        let rest = texts.count > shown.count ? " and \(texts.count - shown.count) more" : ""
        var copy = self
        copy.notes.insert("One of \(shown.map { "`\($0)`" }.joined(separator: ", "))\(rest).", at: 0)
        return copy
    }
}
