// SPDX-License-Identifier: Apache-2.0

/// Some of the types that JSON Schema names.
package struct JSONTypes: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package init(_ type: JSONType) { rawValue = 1 << type.rawValue }

    package static let string = Self(.string)
    package static let integer = Self(.integer)
    package static let number = Self(.number)
    package static let boolean = Self(.boolean)
    package static let array = Self(.array)
    package static let object = Self(.object)
    package static let null = Self(.null)

    package var members: [JSONType] { JSONType.allCases.filter { contains(Self($0)) } }

    /// The type that a schema names; none where it names no such type.
    init(_ name: FlatNode) {
        self = JSONType.allCases.first { name.isText($0.keyword) }.map { Self($0) } ?? []
    }
}

/// The types that JSON Schema names.
package enum JSONType: UInt8, CaseIterable, Sendable {
    case string, integer, number, boolean, array, object, null

    fileprivate var keyword: SchemaKeyword {
        switch self {
        case .string: .string
        case .integer: .integer
        case .number: .number
        case .boolean: .boolean
        case .array: .array
        case .object: .object
        case .null: .null
        }
    }
}
