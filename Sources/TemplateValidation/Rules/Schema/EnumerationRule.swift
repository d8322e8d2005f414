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
            -   "Properties": {"VpcId": "vpc-1", "VpcEndpointType": "Interfce", "SubnetIds": ["subnet-1"]}
            +   "Properties": {"VpcId": "vpc-1", "VpcEndpointType": "Interface", "SubnetIds": ["subnet-1"]}
              }
            """,
        source: "https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html")

    static func problems(_ visit: SchemaVisit, _ walker: inout SchemaWalker) -> [SchemaProblem] {
        let values = visit.schema.enumeration.compactMap(\.scalarText)
        guard !values.isEmpty, let text = visit.literal?.scalarText else { return [] }
        let isListed =
            visit.schema.isEnumerationCaseInsensitive
            ? values.contains { $0.lowercased() == text.lowercased() } : values.contains(text)
        guard !isListed else { return [] }
        let closest = closestNames(to: text, in: values, limit: 1).first
        let all =
            values.prefix(12).joined(separator: ", ") + (values.count > 12 ? " and \(values.count - 12) more" : "")
        return [
            SchemaProblem(
                "'\(text)' is not a value of it", fix: closest.map { "did you mean '\($0)'?" } ?? "it takes \(all)")
        ]
    }
}
