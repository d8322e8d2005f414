// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Read-only properties, which AWS alone sets, are not set: most resource types take no notice of them.
enum ReadOnlyPropertyRule: SchemaRule {
    static let description = RuleDescription(
        "read-only-property", "A property that only AWS sets is left alone.",
        reason: "CloudFormation ignores the value without a word, or answers that it does not know the property",
        example: """
            - "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16", "VpcId": "vpc-00000001"}}
            + "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html",
        evidence: .thread("aws-cloudformation/cloudformation-resource-schema#102"))

    static let severity = Diagnostic.Severity.warning

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        visit.resource.isReadOnly(walker.way)
            ? [SchemaProblem("only AWS sets this property", fix: "remove it; read it with Fn::GetAtt")] : []
    }
}
