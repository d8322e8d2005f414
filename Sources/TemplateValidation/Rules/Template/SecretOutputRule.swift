// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A key that a resource makes is not shown to all who read the stack.
enum SecretOutputRule: TemplateRule {
    static let description = RuleDescription(
        "secret-output", "Secrets that resources make do not show in outputs or environment variables.",
        reason: "everyone who can describe the stack or the resource reads the secret",
        example: .init(
            template: """
                  {
                -   "Resources": {"K": {"Type": "AWS::IAM::AccessKey", "Properties": {"UserName": "u"}}},
                -   "Outputs": {"O": {"Value": {"Fn::GetAtt": ["K", "SecretAccessKey"]}}}
                +   "Resources": {
                +     "K": {"Type": "AWS::IAM::AccessKey", "Properties": {"UserName": "u"}},
                +     "S": {
                +       "Type": "AWS::SecretsManager::Secret",
                +       "Properties": {"SecretString": {"Fn::GetAtt": ["K", "SecretAccessKey"]}}
                +     }
                +   }
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html"
    )

    private static let secrets = [
        "AWS::IAM::AccessKey": "SecretAccessKey", "AWS::Cognito::UserPoolClient": "ClientSecret",
    ]
    private static let openPlaces: Set = ["Environment", "EnvironmentVariables", "UserData", "Tags"]

    /// Outputs are no part of an outcome: so this looks at the template.
    static func findings(in context: ValidationContext) -> [Diagnostic] {
        guard context.resources.contains(where: { secrets[$0.type] != nil }) else { return [] }
        return context.references.compactMap { reference in
            guard case .attribute(let attribute?) = reference.form,
                let type = context.resource(reference.target)?.type, secrets[type] == attribute,
                let place = place(of: reference)
            else { return nil }
            return warning(
                at: reference.location,
                "'\(reference.element)' shows \(attribute) of '\(reference.target)' in \(place)",
                element: reference.element, path: reference.path,
                fix: "keep it in an AWS::SecretsManager::Secret and pass the secret's ARN")
        }
    }

    private static func place(of reference: TemplateReference) -> String? {
        if reference.section == .outputs { return "an output" }
        guard reference.section == .resources else { return nil }
        for case .key(let name) in reference.path.steps where openPlaces.contains(name) { return name }
        return nil
    }
}
