// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Deprecated properties, which AWS no longer wants, are pointed out.
enum DeprecatedPropertyRule: SchemaRule {
    static let description = RuleDescription(
        "deprecated-property", "A property is one that AWS still wants.", reason: "AWS will drop it one day",
        example: """
            - "F": {
            -   "Type": "AWS::Athena::WorkGroup",
            -   "Properties": {"Name": "w", "WorkGroupConfigurationUpdates": {}}
            - }
            + "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static let severity = Diagnostic.Severity.note

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        visit.resource.isDeprecated(walker.way)
            ? [SchemaProblem("the property is deprecated", fix: "see its documentation for what replaces it")] : []
    }
}
