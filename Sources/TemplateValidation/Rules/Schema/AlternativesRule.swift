// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// Where a schema offers alternatives, one of them fits.
enum AlternativesRule: SchemaRule {
    static let description = RuleDescription(
        "alternatives", "A value fits one of the alternatives that its schema offers.",
        reason: "AWS rejects the value as invalid",
        example: """
              "C": {
                "Type": "AWS::RDS::DBCluster",
                "Properties": {
                  "Engine": "aurora-mysql",
            -     "MasterUsername": "rdsadmin",
            +     "MasterUsername": "root",
                  "ManageMasterUserPassword": true
                }
              },
              "I": {
                "Type": "AWS::RDS::DBInstance",
                "Properties": {
                  "Engine": "aurora-mysql",
                  "DBInstanceClass": "db.r6g.large",
                  "DBClusterIdentifier": {"Ref": "C"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard visit.schema.hasForms, let node = visit.literal else { return [] }
        let assumptions = visit.value.assumptions
        return missing(visit.schema.anyOf, node, assumptions, &walker)
            + missing(visit.schema.oneOf, node, assumptions, &walker)
            + several(visit.schema.oneOf, node)
            + forbidden(visit.schema.not, node, assumptions, &walker)
    }

    private static func missing(
        _ schemas: [Schema], _ node: Node, _ assumptions: [Assumption], _ walker: inout SchemaWalker
    ) -> [SchemaProblem] {
        guard !schemas.isEmpty else { return [] }
        for schema in schemas where walker.isValid(node, schema, assumptions) { return [] }
        let required = schemas.compactMap { walker.resource.resolve($0).required.joined(separator: " and ") }
        let isAboutPresence = required.count == schemas.count && required.allSatisfy { !$0.isEmpty }
        return [
            isAboutPresence
                ? SchemaProblem(
                    "none of \(required.joined(separator: ", ")) is set as a whole",
                    fix: "set one of \(required.joined(separator: ", "))")
                : SchemaProblem(
                    "the value fits none of the \(schemas.count) forms that it may have", fix: "choose one form")
        ]
    }

    /// Only alternatives that are told apart by what they require can be judged: others overlap by mistake.
    private static func several(_ schemas: [Schema], _ node: Node) -> [SchemaProblem] {
        guard let object = node.objectValue, schemas.allSatisfy({ $0.isPresenceOnly }) else { return [] }
        let certain = Set(object.members.filter { $0.value.function == nil }.map(\.key))
        let matching = schemas.filter { certain.isSuperset(of: $0.required) }
        guard matching.count > 1 else { return [] }
        let names = matching.map { $0.required.joined(separator: " and ") }
        return [
            SchemaProblem("\(names.joined(separator: " and ")) exclude each other", fix: "set one of them only")
        ]
    }

    private static func forbidden(
        _ schema: Schema?, _ node: Node, _ assumptions: [Assumption], _ walker: inout SchemaWalker
    ) -> [SchemaProblem] {
        guard let schema, walker.isCertain(node), walker.isValid(node, schema, assumptions) else { return [] }
        let text = node.scalarText.map { "'\($0)'" } ?? "the value"
        let what =
            schema.pattern.map { "it takes nothing that matches \($0)" }
            ?? "take another value; the property's documentation has the list"
        return [SchemaProblem("\(text) is one of the values that are excluded", fix: what)]
    }
}

extension Schema {
    /// Whether the schema says nothing but which members must be there.
    var isPresenceOnly: Bool {
        reference == nil && types.isEmpty && properties.isEmpty && !required.isEmpty && oneOf.isEmpty && anyOf.isEmpty
            && allOf.isEmpty && not == nil
    }
}
