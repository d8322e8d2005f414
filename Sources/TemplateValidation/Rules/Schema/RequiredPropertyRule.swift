// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Required properties, without which a resource cannot be made, are set.
enum RequiredPropertyRule: SchemaRule {
    static let description = RuleDescription(
        "required-property", "A property that the schema requires is set.",
        reason: "CloudFormation does not make the resource without it",
        example: """
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
            -   "Properties": {"CidrBlock": "10.0.0.0/24"}
            +   "Properties": {"VpcId": "vpc-00000001", "CidrBlock": "10.0.0.0/24"}
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard let object = visit.literal?.objectValue else { return [] }
        func isPresent(_ name: String) -> Bool {
            object.members.contains { $0.key == name && !$0.value.isNoValue }
        }
        return visit.schema.required.filter { !isPresent($0) }.map { name in
            let present = Set(object.keys.filter(isPresent))
            let misspelled = closestNames(to: name, in: present.filter { visit.schema.properties[$0] == nil }, limit: 1)
            return SchemaProblem(
                "'\(name)' is missing", fix: misspelled.first.map { "is '\($0)' meant to be '\(name)'?" } ?? "set it")
        }
    }
}
