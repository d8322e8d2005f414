// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A module has only what CloudFormation takes of one: its resources are made from its fragment.
enum ModuleRule: TemplateRule {
    static let description = RuleDescription(
        "module", "A module has no Tags, no CreationPolicy, no UpdatePolicy and no metadata of CloudFormation's own.",
        reason: "CloudFormation rejects the template: it replaces the module by its resources, which do not have these",
        example: """
              "Store": {
                "Type": "My::S3::Store::MODULE",
            -   "Properties": {"Size": "5", "Tags": [{"Key": "team", "Value": "a"}]}
            +   "Properties": {"Size": "5"}
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/modules.html",
        evidence: .knowledge)

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        context.resources.filter { $0.type.hasSuffix("::MODULE") }.flatMap { module in
            places.compactMap { place -> Diagnostic? in
                var node: Node? = module.node
                for key in place { node = node?[key] }
                guard let node, node.arrayValue?.isEmpty != true else { return nil }
                let name = place.last ?? ""
                return error(
                    at: node.origin ?? module.node.origin, "module '\(module.logicalID)' has \(name)",
                    element: module.logicalID, path: Node.Path(place.map { .key($0) }),
                    fix: name == "Tags" ? "remove it: the tags of the stack reach its resources" : "remove it")
            }
        }
    }

    private static let places = [
        ["Properties", "Tags"], ["CreationPolicy"], ["UpdatePolicy"], ["Metadata", "AWS::CloudFormation::Module"],
    ]
}
