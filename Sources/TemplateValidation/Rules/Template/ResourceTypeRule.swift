// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A resource's type exists.
enum ResourceTypeRule: TemplateRule {
    static let description = RuleDescription(
        "resource-type", "A resource has a type that exists.",
        reason: "CloudFormation answers 'Unrecognized resource types'",
        example: """
            - "Vpc": {"Type": "AWS::EC2::Vpc"}
            + "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html"
    )

    /// The types that CloudFormation knows besides those of the registry.
    private static let others: Set = ["AWS::CDK::Metadata", "AWS::CloudFormation::CustomResource"]

    /// The unknown types for which a known one is sought: each is compared with all that there are.
    private static let mostSuggestions = 100

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        var suggestions = 0
        return context.resources.compactMap { resource in
            guard let type = resource.node["Type"] else {
                return context.hasMacros || resource.node.objectValue == nil
                    ? nil
                    : error(
                        at: resource.node.origin, "'\(resource.logicalID)' has no Type", element: resource.logicalID,
                        fix: "name its type")
            }
            guard let name = type.stringValue else {
                return error(
                    at: type.origin ?? resource.node.origin, "the Type of '\(resource.logicalID)' is not text",
                    element: resource.logicalID, path: Node.Path([.key("Type")]), fix: "name its type")
            }
            guard !isKnown(name, context) else { return nil }
            suggestions += 1
            return unknown(name, resource, type.origin, context, suggesting: suggestions <= mostSuggestions)
        }
    }

    private static func isKnown(_ name: String, _ context: ValidationContext) -> Bool {
        if others.contains(name) || name.hasPrefix("Custom::") || context.schemas[name] != nil { return true }
        let isServerless = ServerlessCatalog.names(name) && context.serverless != nil
        if context.hasUnknownMacros || context.hasMacros && !isServerless { return true }
        // What AWS has shut down is told with its day.
        if Withdrawals.all.of(name).contains(where: \.conditions.isEmpty) { return true }
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        // Types of other organisations and modules are registered with the account.
        return !name.hasPrefix("AWS::") ? parts.count >= 5 : name.hasSuffix("::MODULE")
    }

    private static func unknown(
        _ name: String, _ resource: Template.Resource, _ origin: SourceLocation?, _ context: ValidationContext,
        suggesting: Bool
    ) -> Diagnostic {
        let isServerless = ServerlessCatalog.names(name)
        let suggestion = suggesting ? didYouMean(name, in: Catalog.typeNames) : nil
        return error(
            at: origin ?? resource.node.origin,
            "'\(resource.logicalID)' is of the unknown type '\(name)'\(isServerless ? "" : SchemaAge.remark())",
            element: resource.logicalID, path: Node.Path([.key("Type")]),
            fix: isServerless
                ? context.serverless != nil
                    ? "see the list of SAM's types"
                    : "add the transform AWS::Serverless-2016-10-31"
                : suggestion ?? "see the list of types" + (name.hasPrefix("AWS::") ? SchemaAge.advice() : ""))
    }
}
