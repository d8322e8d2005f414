// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// Read-only properties, which AWS alone sets, are not set.
enum ReadOnlyPropertyRule: SchemaRule {
    static let description = RuleDescription(
        "read-only-property", "A property that only AWS sets is left alone.",
        reason: "CloudFormation answers that the property is read-only",
        example: """
            - "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16", "VpcId": "vpc-00000001"}}
            + "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        walker.isListed(visit.resource.readOnly)
            ? [SchemaProblem("only AWS sets this property", fix: "remove it; read it with Fn::GetAtt")] : []
    }
}
