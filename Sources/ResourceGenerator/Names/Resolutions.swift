// SPDX-License-Identifier: Apache-2.0

/// The names that rules cannot give, one a row, each with its reason. A published name stays as it is.
package struct Resolutions: Sendable {
    private var names: [String: String] = [:]
    private var omitted: Set<String> = []

    package init(_ rows: [Row]) {
        for row in rows {
            if let name = row.name { names[row.key] = name } else { omitted.insert(row.key) }
        }
    }

    package struct Row: Sendable {
        let key: String
        let name: String?

        /// The name of a nested type that is called after a property, by the properties on the way to it.
        package static func type(_ type: String, _ path: String, _ name: String, because reason: String) -> Row {
            Row(key: "\(type) type \(path)", name: name)
        }

        /// The name of a nested type that is called after a definition or a property within.
        package static func definition(_ type: String, _ path: String, _ name: String, because reason: String) -> Row {
            Row(key: "\(type) definition \(path)", name: name)
        }

        /// The name of a parameter, or of an enumeration's value.
        package static func member(_ type: String, _ path: String, _ name: String, because reason: String) -> Row {
            Row(key: "\(type) member \(path)", name: name)
        }

        package static func attribute(_ type: String, _ path: String, _ name: String, because reason: String) -> Row {
            Row(key: "\(type) attribute \(path)", name: name)
        }

        /// A value that gets no name. A string literal still says it.
        package static func omitted(_ type: String, _ path: String, because reason: String) -> Row {
            Row(key: "\(type) member \(path)", name: nil)
        }
    }

    func type(_ type: TypeName, _ id: NestedID) -> String? {
        names["\(type.full) \(id.isDefinition ? "definition" : "type") \(id)"]
    }

    func member(_ type: TypeName, _ owner: NestedID?, _ name: String) -> String? {
        names[Self.memberKey(type, owner, name)]
    }

    func attribute(_ type: TypeName, _ name: String) -> String? { names["\(type.full) attribute \(name)"] }

    func isOmitted(_ type: TypeName, _ owner: NestedID?, _ name: String) -> Bool {
        omitted.contains(Self.memberKey(type, owner, name))
    }

    private static func memberKey(_ type: TypeName, _ owner: NestedID?, _ name: String) -> String {
        "\(type.full) member \(owner.map { "\($0)." } ?? "")\(name)"
    }
}
