// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Beside its type and properties a resource has only the attributes that CloudFormation knows, in their form.
enum ResourceAttributesRule: TemplateRule {
    static let description = RuleDescription(
        "resource-attribute", "A resource has only the attributes that CloudFormation knows, in their form.",
        reason: "CloudFormation rejects the template",
        example: """
            - "Topic": {"Type": "AWS::SNS::Topic", "DeletionPolicy": "Keep"}
            + "Topic": {"Type": "AWS::SNS::Topic", "DeletionPolicy": "Retain"}
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-product-attribute-reference.html"
    )

    private static let names = [
        "Condition", "CreationPolicy", "DeletionPolicy", "DependsOn", "Description", "Metadata", "Properties", "Type",
        "UpdatePolicy", "UpdateReplacePolicy", "Version",
    ]

    /// The types that CloudFormation takes a snapshot of.
    private static let snapshotTypes: Set = [
        "AWS::DocDB::DBCluster", "AWS::EC2::Volume", "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup", "AWS::Neptune::DBCluster", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance",
        "AWS::Redshift::Cluster",
    ]

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard !context.hasMacros else {
            let isSAMAlone = context.serverless != nil && !context.hasUnknownMacros
            return isSAMAlone ? context.resources.flatMap(ConnectorsForm.findings) : []
        }
        return context.resources.flatMap { resource -> [Diagnostic] in
            guard let object = resource.node.objectValue else {
                return [error(at: resource.node.origin, "'\(resource.logicalID)' is not an object", fix: "write { }")]
            }
            return object.members.compactMap { problem($0, resource, context) }
        }
    }

    private static func problem(
        _ member: Node.Object.Member, _ resource: Template.Resource, _ context: ValidationContext
    ) -> Diagnostic? {
        func finding(_ message: String, _ fix: String) -> Diagnostic {
            error(
                at: member.value.origin ?? resource.node.origin, "'\(resource.logicalID)': \(message)",
                element: resource.logicalID, path: Node.Path([.key(member.key)]), fix: fix)
        }
        let value = member.value
        switch member.key {
        case _ where member.key.hasPrefix("Fn::"): return nil
        case "DependsOn":
            let targets = value.arrayValue ?? [value]
            return targets.allSatisfy { $0.stringValue != nil }
                ? nil : finding("DependsOn is not a logical ID or a list of them", "name resources as text")
        case "Condition":
            return value.stringValue == nil ? finding("Condition is not a condition's name", "name one as text") : nil
        case "DeletionPolicy", "UpdateReplacePolicy":
            // Functions stand here since 2023, transform or not.
            if value.function != nil { return nil }
            let allowed =
                ["Delete", "Retain", "Snapshot"] + (member.key == "DeletionPolicy" ? ["RetainExceptOnCreate"] : [])
            guard let text = value.stringValue, allowed.contains(text) else {
                return finding(
                    "\(member.key) is \(value.stringValue.map { "'\($0)'" } ?? "not text")",
                    "it takes \(allowed.joined(separator: ", "))")
            }
            return text == "Snapshot" && !snapshotTypes.contains(resource.type)
                ? finding("\(member.key) is Snapshot, and \(resource.type) has none", "write Retain or Delete") : nil
        case "Properties", "Metadata", "CreationPolicy", "UpdatePolicy":
            return value.objectValue == nil ? finding("\(member.key) is not an object", "write { }") : nil
        case _ where names.contains(member.key): return nil
        default:
            let suggestion = didYouMean(member.key, in: names)
            return finding(
                "there is no attribute '\(member.key)'",
                suggestion ?? "a property belongs into Properties")
        }
    }
}
