// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// What only one resource of a type can have: its primary identifier where a template says it, or its name.
package struct Identity: Sendable, Hashable {
    package struct Part: Sendable, Hashable {
        /// The names that lead to the property.
        package let path: [String]
        /// Whether it may be left out: two that leave it out agree in it.
        package let isOptional: Bool
    }

    package let parts: [Part]

    /// The identities of all types: identities.txt, read when the first resource is met.
    package static let byType: [String: [Identity]] = {
        let text = UnsafeBufferPointer(start: identities_text(), count: identities_count())
        var found: [String: [Identity]] = [:]
        for line in text.split(separator: UInt8(ascii: "\n")) {
            let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            found[words[0], default: []].append(Identity(parts: words.dropFirst().map(Part.init)))
        }
        return found
    }()
}

extension Identity.Part {
    fileprivate init(_ word: String) {
        isOptional = word.hasSuffix("?")
        path = word.split(separator: ".").map { $0.hasSuffix("?") ? String($0.dropLast()) : String($0) }
    }
}
