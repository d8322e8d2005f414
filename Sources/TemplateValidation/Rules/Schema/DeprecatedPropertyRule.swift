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
        walker.isListed(visit.resource.deprecated)
            ? [SchemaProblem("the property is deprecated", fix: "see its documentation for what replaces it")] : []
    }
}

extension SchemaWalker {
    /// Whether the visited value stands at one of the ways, whose indices stand for any.
    func isListed(_ paths: [Node.Path]) -> Bool {
        guard !paths.isEmpty else { return false }
        let here = path.steps.dropFirst().map { step in
            if case .index = step { Node.Path.Step.index(0) } else { step }
        }
        return !here.isEmpty && paths.contains { $0.steps == here }
    }
}
