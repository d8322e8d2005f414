// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The schema of a resource type.
package final class ResourceSchema: Sendable {
    /// Where a schema is from, which says how new it is.
    package enum Origin: Sendable {
        /// Of the registry, on the catalogue's day.
        case catalogue
        /// From an account's registry, for what is newer.
        case given
        case serverless
    }

    let typeName: String
    package let properties: Schema
    let definitions: [String: Schema]
    /// The property that identifies a resource, when it is one alone.
    let identifier: String?
    package let readOnly: [Node.Path]
    package let deprecated: [Node.Path]
    package let origin: Origin

    /// A type that the transform of SAM rewrites, or its section `Globals`; nil when it has no such type.
    package convenience init?(serverless name: String) {
        guard let node = ServerlessCatalog.schema(of: name) else { return nil }
        self.init(name, node, origin: .serverless)
    }

    init(_ typeName: String, _ node: Node, origin: Origin) {
        self.origin = origin
        self.typeName = typeName
        properties = Schema(node)
        definitions = Dictionary(
            (node["definitions"]?.objectValue?.members ?? []).map { ($0.key, Schema($0.value)) },
            uniquingKeysWith: { first, _ in first })
        let identifiers = (node["primaryIdentifier"]?.arrayValue ?? []).compactMap(\.stringValue)
        identifier = identifiers.count == 1 ? identifiers[0] : nil
        readOnly = Self.paths(node["readOnlyProperties"])
        deprecated = Self.paths(node["deprecatedProperties"])
    }

    /// The schema itself, or the definition that it refers to, with the definition's name.
    package func resolve(_ schema: Schema) -> (schema: Schema, name: String?) {
        var schema = schema
        var name: String?
        var steps = 0
        while let reference = schema.reference, let definition = definitions[reference], steps < 16 {
            schema = definition
            name = reference
            steps += 1
        }
        return (schema, name)
    }

    /// The schema of a property, or of what stands within one; nil where there is none.
    package func schema(at path: some Sequence<Node.Path.Step>) -> Schema? {
        var schema = properties
        for step in path {
            let here = resolve(schema).schema
            let next =
                switch step {
                case .key(let name): here.properties[name]
                case .index: here.items
                }
            guard let next else { return nil }
            schema = next
        }
        return resolve(schema).schema
    }

    /// The attributes that `Fn::GetAtt` can ask for. Some types return properties that are not read-only, and no
    /// list of them is complete: any property counts.
    package var attributes: Set<String> {
        let names = readOnly.map { path in
            path.steps.compactMap { step in
                if case .key(let key) = step { key } else { nil }
            }.joined(separator: ".")
        }
        return Set(names).union(properties.properties.keys)
    }

    /// `/properties/A/*/B` as the path `A[0].B`: an index stands for all.
    private static func paths(_ node: Node?) -> [Node.Path] {
        (node?.arrayValue ?? []).compactMap(\.stringValue).map { text in
            let steps = text.split(separator: "/").dropFirst().filter { $0 != "properties" && $0 != "items" }
            return Node.Path(steps.map { $0 == "*" ? .index(0) : .key(String($0)) })
        }
    }
}
