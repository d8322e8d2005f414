// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A value is one of those that AWS names.
enum EnumerationRule: SchemaRule {
    static let description = RuleDescription(
        "enum-value", "A value is one of those that the schema lists.",
        reason: "AWS rejects other values",
        example: """
              "Vpc": {
                "Type": "AWS::EC2::VPCEndpoint",
            -   "Properties": {"VpcId": "vpc-00000001", "VpcEndpointType": "Interfce", "SubnetIds": ["subnet-00000001"]}
            +   "Properties": {"VpcId": "vpc-00000001", "VpcEndpointType": "Interface", "SubnetIds": ["subnet-00000001"]}
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        guard visit.schema.isEnumeration else { return [] }
        let listed = ListedValues(
            visit.schema.enumeration, ignoringCase: visit.schema.isEnumerationCaseInsensitive)
        guard let text = visit.literal?.scalarText, !listed.admits(text) else { return [] }
        return [SchemaProblem("'\(text)' is not a value of it", fix: listed.advice(instead: text))]
    }
}
