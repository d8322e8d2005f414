// SPDX-License-Identifier: Apache-2.0

/// The generated code of one resource type as its callers see it: labels, their order, members and types.
package struct SwiftResource: Sendable {
    package let blueprint: ResourceBlueprint
    private let names: NameTable
    private let contents: [NestedID: NestedType.Content]
    private let scalars: [NestedID: ScalarForms]
    private let attributes: [String: SlotType]

    /// Nil for a type that the source does not have.
    package init?(_ type: TypeName, in source: SchemaSource = .catalog, resolutions: Resolutions = .recorded) {
        guard let schema = source.schema(of: type) else { return nil }
        blueprint = BlueprintBuilder.blueprint(of: schema)
        names = NameTable(blueprint, resolutions: resolutions)
        contents = Dictionary(
            blueprint.nestedTypes.map { ($0.id, $0.content) }, uniquingKeysWith: { first, _ in first })
        scalars = Dictionary(
            blueprint.nestedTypes.map { ($0.id, $0.scalars) }, uniquingKeysWith: { first, _ in first })
        attributes = Dictionary(
            blueprint.attributes.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    }

    /// The label of a property's argument, as a call writes it.
    package func label(_ property: String, of owner: NestedID?) -> String {
        let label = names.label(property, of: owner)
        return ["`inout`", "`var`", "`let`"].contains(label) ? label : label.filter { $0 != "`" }
    }

    /// Properties in the order of the initialiser's parameters.
    package func inOrder(_ properties: [PropertyBlueprint], of owner: NestedID?) -> [PropertyBlueprint] {
        names.inOrder(properties, of: owner)
    }

    /// The member that an enumeration has for a value; nil where it has none.
    package func enumCase(_ value: String, of id: NestedID) -> String? {
        guard case .enumeration(let values)? = contents[id], values.contains(value),
            let name = names.enumCase(value, of: id)
        else { return nil }
        return name == "`init`" ? name : name.filter { $0 != "`" }
    }

    /// The member for an attribute, and its type; nil for one that the type in Swift does not have.
    package func attribute(_ name: String) -> (member: String, type: SlotType)? {
        attributes[name].map { (names.attribute(name).filter { $0 != "`" }, $0) }
    }

    /// The scalars that will do where an object is wanted.
    package func scalars(of id: NestedID) -> ScalarForms { scalars[id] ?? [] }

    package func content(of id: NestedID) -> NestedType.Content? { contents[id] }

    /// The name of a nested type from anywhere: `S3.Bucket.VersioningConfiguration`.
    package func typeName(_ id: NestedID) -> String {
        var path: [String] = []
        var current: NestedID? = id
        while let nested = current {
            path.insert(names.type(nested), at: 0)
            current = nested.owner
        }
        return ([blueprint.type.swiftName] + path).joined(separator: ".")
    }
}
