// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The types of what `Fn::GetAtt` yields, as far as the schemas say; computed for the types of one template.
struct AttributeTypes: Sendable {
    private let byType: [String: ResourceSchema]

    init(_ schemas: [String: ResourceSchema]) { byType = schemas }

    /// Nil when nothing is known.
    func type(of attribute: String, in typeName: String) -> JSONType? {
        guard let resource = byType[typeName] else { return nil }
        var schema = resource.properties
        for name in attribute.split(separator: ".") {
            guard let next = resource.resolve(schema).schema.properties[String(name)] else { return nil }
            schema = next
        }
        let types = resource.resolve(schema).schema.types
        return types.count == 1 ? types.first : nil
    }
}
