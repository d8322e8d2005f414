// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What is generated goes into a template that is JSON.
enum SecretTemplateRule: SystemRule {
    static let description = RuleDescription(
        "secret-template", "The template of a generated secret is a JSON object, and there is a key for the password.",
        reason: "Secrets Manager refuses to generate the secret",
        example: """
              "S": {
                "Type": "AWS::SecretsManager::Secret",
                "Properties": {
                  "GenerateSecretString": {
            -       "SecretStringTemplate": "{\\"username\\": \\"root\\"",
            +       "SecretStringTemplate": "{\\"username\\": \\"root\\"}",
                    "GenerateStringKey": "password"
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::SecretsManager::Secret").compactMap { secret in
            let generated = secret["GenerateSecretString"]
            guard !generated.isAbsent, !generated.isUnknown else { return nil }
            let template = generated["SecretStringTemplate"]
            let key = generated["GenerateStringKey"]
            if let problem = SecretContent(secret, in: system.outcome).problem {
                return error(
                    at: template, "the template of the secret '\(secret.logicalID)' is not JSON: \(problem)",
                    fix: "write an object, as {\"username\": \"root\"}")
            }
            if template.isAbsent, !key.isAbsent {
                return error(
                    at: key,
                    "the secret '\(secret.logicalID)' has a GenerateStringKey, and no template that it belongs to",
                    fix: "set SecretStringTemplate, {} where there is nothing else")
            }
            if !template.isAbsent, key.isAbsent {
                return warning(
                    at: template, "the secret '\(secret.logicalID)' has a template, and no key for what is generated",
                    why: "the generated password has no place in it", fix: "set GenerateStringKey, as password")
            }
            return nil
        }
    }
}
