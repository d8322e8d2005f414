// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Properties that need each other come together, and those that exclude each other do not.
enum DependentPropertiesRule: SchemaRule {
    static let description = RuleDescription(
        "dependent-properties", "Properties that need or exclude each other are set so.",
        reason: "AWS rejects the combination",
        example: """
              "S": {
                "Type": "AWS::EC2::Subnet",
            -   "Properties": {"VpcId": "vpc-00000001", "AvailabilityZone": "a", "AvailabilityZoneId": "b"}
            +   "Properties": {"VpcId": "vpc-00000001", "AvailabilityZone": "a", "CidrBlock": "10.0.0.0/24"}
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard visit.schema.relatesMembers, let object = visit.literal?.objectValue else { return [] }
        // What a function yields may turn out to be nothing, and AWS takes an empty list or object for nothing.
        let possible = Set(object.members.filter { $0.value != PseudoParameterNames.noValue }.map(\.key))
        let certain = Set(object.members.filter { $0.value["Fn::If"] == nil && !$0.value.isEmptyContainer }.map(\.key))
            .intersection(possible)
        return needed(visit.schema, possible, certain) + excluded(visit.schema, certain, object)
            + groups(visit.schema, possible, certain)
    }

    private static func needed(_ schema: Schema, _ possible: Set<String>, _ certain: Set<String>) -> [SchemaProblem] {
        schema.dependentRequired.flatMap { name, others -> [SchemaProblem] in
            guard certain.contains(name) else { return [] }
            return others.filter { !possible.contains($0) }.map {
                SchemaProblem("'\(name)' is set without '\($0)'", fix: "set '\($0)' too, or remove '\(name)'")
            }
        }
    }

    /// What the catalogue excludes and AWS takes: a replica may say that it is encrypted, as it is by inheritance.
    private static let accepted: Set<Set<String>> = [["SourceDBInstanceIdentifier", "StorageEncrypted"]]

    private static func excluded(
        _ schema: Schema, _ certain: Set<String>, _ object: Node.Object
    ) -> [SchemaProblem] {
        var told: Set<Set<String>> = []
        return schema.dependentExcluded.flatMap { name, others -> [SchemaProblem] in
            guard certain.contains(name) else { return [] }
            return others.filter {
                certain.contains($0) && !accepted.contains([name, $0]) && told.insert([name, $0]).inserted
            }.map {
                SchemaProblem(
                    "'\(name)' and '\($0)' exclude each other", fix: "remove one of them", at: .key($0),
                    origin: object[$0]?.origin)
            }
        }
    }

    private static func groups(_ schema: Schema, _ possible: Set<String>, _ certain: Set<String>) -> [SchemaProblem] {
        var problems: [SchemaProblem] = []
        let all = schema.requiredXor + schema.requiredOr
        for group in [schema.requiredXor, schema.requiredOr] where !group.isEmpty && possible.isDisjoint(with: group) {
            problems.append(
                SchemaProblem("none of \(group.joined(separator: ", ")) is set", fix: "set one of them"))
        }
        let together = certain.intersection(schema.requiredXor).sorted()
        if !all.isEmpty, together.count > 1 {
            problems.append(
                SchemaProblem("\(together.joined(separator: " and ")) exclude each other", fix: "set one of them only"))
        }
        return problems
    }
}
