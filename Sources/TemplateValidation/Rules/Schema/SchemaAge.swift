// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// What is said of the schemas' age where something is missing in them: AWS may have added it since.
enum SchemaAge {
    /// Empty for a schema that was given.
    static func remark(on schema: ResourceSchema? = nil) -> String {
        guard isOfCatalogue(schema), let day = Catalog.schemaDate else { return "" }
        return " (schemas of \(day))"
    }

    /// What to do about something newer, after other advice.
    static func advice(on schema: ResourceSchema? = nil) -> String {
        isOfCatalogue(schema) ? "; if AWS has added it since, give the type's schema with --schema" : ""
    }

    private static func isOfCatalogue(_ schema: ResourceSchema?) -> Bool {
        schema.map { $0.origin == .catalogue } ?? true
    }
}
