// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// `Fn::GetAtt` names an attribute that the resource's type has.
enum AttributeRule: TemplateRule {
    static let description = RuleDescription(
        "unknown-attribute", "Fn::GetAtt names an attribute that the resource's type has.",
        reason: "CloudFormation rejects the template",
        example: .init(
            template: """
                  {
                    "Resources": {"Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}},
                -   "Outputs": {"O": {"Value": {"Fn::GetAtt": ["Vpc", "CidrBlok"]}}}
                +   "Outputs": {"O": {"Value": {"Fn::GetAtt": ["Vpc", "CidrBlock"]}}}
                  }
                """),
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html"
    )

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        return context.references.compactMap { reference in
            guard case .attribute(let name?) = reference.form, let resource = context.resource(reference.target),
                !mayHaveMore(resource.type), let schema = context.schemas[resource.type], !schema.hasAttribute(name),
                !name.contains("${")
            else { return nil }
            let known = schema.attributes
            let question = didYouMean(name, in: known.sorted())
            return error(
                at: reference.location,
                "'\(reference.element)' asks '\(reference.target)' for '\(name)', "
                    + "which \(resource.type) does not have\(SchemaAge.remark(on: schema))",
                element: reference.element, path: reference.path,
                fix: question
                    ?? "it has \(known.sorted().joined(separator: ", "))"
                    + SchemaAge.advice(on: schema))
        }
    }

    /// Whether what the type makes decides its attributes.
    private static func mayHaveMore(_ type: String) -> Bool {
        ServerlessCatalog.names(type)
            || [
                "AWS::CloudFormation::Stack", "AWS::CloudFormation::CustomResource",
                "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
            ].contains(type)
    }
}
