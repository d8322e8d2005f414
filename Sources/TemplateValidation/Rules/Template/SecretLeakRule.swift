// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The value that a `NoEcho` parameter hides does not come out elsewhere.
enum SecretLeakRule: TemplateRule {
    static let description = RuleDescription(
        "secret-leak", "The value of a NoEcho parameter does not show in outputs, metadata or environment variables.",
        reason: "everyone who can describe the stack or the resource reads the secret",
        example: .init(
            template: """
                  {
                    "Parameters": {"P": {"Type": "String", "NoEcho": true}},
                -   "Resources": {"T": {"Type": "AWS::SNS::Topic"}},
                -   "Outputs": {"O": {"Value": {"Ref": "P"}}}
                +   "Resources": {
                +     "D": {"Type": "AWS::SecretsManager::Secret", "Properties": {"SecretString": {"Ref": "P"}}}
                +   }
                  }
                """),
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html")

    private static let openPlaces: Set = ["Environment", "EnvironmentVariables", "UserData", "Tags", "Description"]

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let secrets = Set(context.template[.parameters].filter(\.value.isNoEcho).map(\.key))
        return context.references.filter { secrets.contains($0.target) && $0.form == .ref }.compactMap { reference in
            guard let place = openPlace(reference) else { return nil }
            return warning(
                at: reference.location,
                "'\(reference.element)' shows the NoEcho parameter '\(reference.target)' in \(place)",
                element: reference.element, path: reference.path,
                fix: "keep it in Secrets Manager and pass the secret's ARN")
        }
    }

    private static func openPlace(_ reference: TemplateReference) -> String? {
        if reference.section == .outputs, reference.path.steps.first == .key("Value") { return "an output" }
        guard reference.section == .resources else { return nil }
        if reference.path.steps.first == .key("Metadata") { return "its metadata" }
        for case .key(let name) in reference.path.steps where openPlaces.contains(name) { return name }
        return nil
    }
}
