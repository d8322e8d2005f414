// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The schema of a resource type.
package struct ResourceSchema: Sendable {
    /// Where a schema is from, which says how new it is.
    package enum Origin: Sendable {
        /// Of the registry, on the catalogue's day.
        case catalogue
        /// From an account's registry, for what is newer.
        case given
        case serverless
    }

    let typeName: String
    package let origin: Origin
    private let flat: FlatNode
    private let definitions: FlatNode?

    package var properties: Schema { Schema(flat: flat) }

    /// A type that the transform of SAM rewrites, or its section `Globals`; nil when it has no such type.
    package init?(serverless name: String) {
        guard let schema = ServerlessCatalog.schema(of: name) else { return nil }
        self.init(name, schema, origin: .serverless)
    }

    /// A type of the catalogue, or one that the transform of SAM rewrites; nil when there is no such type.
    package init?(known typeName: String) {
        guard let schema = KnownSchemas().schema(of: typeName) ?? ResourceSchema(serverless: typeName) else {
            return nil
        }
        self = schema
    }

    init(_ typeName: String, _ flat: FlatNode, origin: Origin) {
        self.origin = origin
        self.typeName = typeName
        self.flat = flat
        definitions = flat[.definitions]
    }

    /// The property that identifies a resource, when it is one alone.
    var identifier: String? {
        let names = flat[.primaryIdentifier]?.elements.compactMap(\.stringValue) ?? []
        return names.count == 1 ? names[0] : nil
    }

    /// The properties that identify a resource, all of them together.
    package var primaryIdentifier: [String] {
        (flat[.primaryIdentifier]?.elements ?? []).compactMap { path in
            path.textBytes.map { PropertyPath(bytes: $0).names.joined(separator: "/") }
        }
    }

    /// The schema itself, or the definition that it refers to.
    package func resolve(_ schema: Schema) -> Schema {
        var schema = schema
        for _ in 0..<16 {
            guard let name = schema.referenceBytes, let definition = definitions?[bytes: name] else { break }
            schema = Schema(flat: definition)
        }
        return schema
    }

    /// The schema of a property, or of what stands within one; nil where there is none.
    package func schema(at path: some Sequence<Node.Path.Step>) -> Schema? {
        var schema = properties
        for step in path {
            let here = resolve(schema)
            let next =
                switch step {
                case .key(let name): here.properties[name]
                case .index: here.items
                }
            guard let next else { return nil }
            schema = next
        }
        return resolve(schema)
    }

    /// The attributes that `Fn::GetAtt` can ask for. Some types return properties that are not read-only, and no
    /// list of them is complete: any property counts.
    package var attributes: Set<String> {
        let names = (flat[.readOnlyProperties]?.elements ?? []).compactMap { path in
            path.textBytes.map { PropertyPath(bytes: $0).names.joined(separator: ".") }
        }
        return Set(names).union(properties.properties.keys)
    }

    package func hasAttribute(_ name: String) -> Bool {
        if properties.properties[name] != nil { return true }
        guard let paths = flat[.readOnlyProperties] else { return false }
        return (0..<paths.count).contains { index in
            paths.element(index)?.textBytes.map { PropertyPath(bytes: $0).isAttribute(name) } ?? false
        }
    }

    /// Whether only AWS sets what stands at a path.
    package func isReadOnly(_ path: ArraySlice<Node.Path.Step>) -> Bool { names(path, .readOnlyProperties) }

    package func isDeprecated(_ path: ArraySlice<Node.Path.Step>) -> Bool { names(path, .deprecatedProperties) }

    private func names(_ path: ArraySlice<Node.Path.Step>, _ list: SchemaKeyword) -> Bool {
        guard let listed = flat[list], !path.isEmpty else { return false }
        return (0..<listed.count).contains { index in
            listed.element(index)?.textBytes.map { PropertyPath(bytes: $0).leads(to: path) } ?? false
        }
    }

    /// The paths of properties whose change may make another resource, each as names and `*`, and whether it always does.
    var createOnlyPaths: [(path: [String], isAlways: Bool)] {
        func paths(_ list: String) -> [[String]] {
            (flat[list]?.elements ?? []).compactMap { element in
                element.textBytes.map { PropertyPath(bytes: $0).map { String(decoding: $0, as: UTF8.self) } }
            }
        }
        return paths("createOnlyProperties").map { ($0, true) }
            + paths("conditionalCreateOnlyProperties").map { ($0, false) }
    }

    /// Whether CloudFormation deletes the old resource before it makes the one that replaces it.
    package var isDeletedBeforeReplacement: Bool { flat["replacementStrategy"]?.stringValue == "delete_then_create" }
}
