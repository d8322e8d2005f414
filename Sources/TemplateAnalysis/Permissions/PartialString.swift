// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Text that is known in part, as an ARN whose account only the deployment knows. In a pattern, `*` and `?` stand for
/// any text and any character.
public struct PartialString: Sendable, Hashable {
    /// A name that the deployment gives to a resource of the template, or an attribute that it answers.
    package struct Identity: Sendable, Hashable {
        let logicalID: String
        let type: String
        /// Nil is the resource's name.
        package let attribute: String?

        /// Whether the two can be the same text: different resources of a type have different names.
        func canEqual(_ other: Identity) -> Bool { logicalID == other.logicalID || type != other.type }
    }

    package enum Element: Sendable, Hashable {
        case character(UInt8)
        case anyText
        case anyCharacter
        /// Text of which nothing is known.
        case unknown(Node)
        /// A pseudo parameter that is one field of an ARN.
        case field(String)
        indirect case identity(Identity)
    }

    package private(set) var elements: [Element] = []

    package init(_ literal: String = "") { append(literal) }

    package mutating func append(_ literal: String) { elements += literal.utf8.map { .character($0) } }

    package mutating func append(_ element: Element) { elements.append(element) }

    package mutating func append(_ other: PartialString) { elements += other.elements }

    /// The text, when all of it is known.
    public var literal: String? {
        var bytes: [UInt8] = []
        for element in elements {
            guard case .character(let byte) = element else { return nil }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many fields colons make, as far as is known.
    package var fieldCount: Int { elements.count { $0 == .character(UInt8(ascii: ":")) } + 1 }

    var hasUnknownParts: Bool {
        elements.contains { element in
            switch element {
            case .unknown, .identity, .field: true
            default: false
            }
        }
    }

    /// The same text as what is asked for: `*` in it is something that nobody knows.
    var asked: PartialString {
        var text = PartialString()
        for element in elements {
            text.append(element == .character(UInt8(ascii: "*")) ? .unknown(.string("*")) : element)
        }
        return text
    }

    /// The same text as a pattern: `*` and `?` are wildcards, `${…}` is a variable of the policy.
    package var pattern: PartialString {
        var pattern = PartialString()
        var index = 0
        while index < elements.count {
            switch elements[index] {
            case .character(UInt8(ascii: "*")): pattern.append(.anyText)
            case .character(UInt8(ascii: "?")): pattern.append(.anyCharacter)
            case .character(UInt8(ascii: "$")):
                let rest = elements[index...]
                guard rest.dropFirst().first == .character(UInt8(ascii: "{")),
                    let end = rest.firstIndex(of: .character(UInt8(ascii: "}")))
                else {
                    pattern.append(elements[index])
                    break
                }
                pattern.append(.unknown(.string("${}")))
                index = end
            case let element: pattern.append(element)
            }
            index += 1
        }
        return pattern
    }
}
