// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The version of the policy language.
enum PolicyVersionRule: SystemRule {
    static let description = RuleDescription(
        "policy-version", "A policy names a version of the policy language that exists and that knows its variables.",
        reason: "AWS refuses other versions, and takes variables of a policy without 2012-10-17 for plain text",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
            -       "Version": "2012-10-12",
            +       "Version": "2012-10-17",
                    "Statement": [{"Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*"}]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.flatMap { site -> [Diagnostic] in
            guard let statements = site.policy.statements else { return [] }
            let version = site.policy.value["Version"]
            if version.isUnknown || version.text == "2012-10-17" { return [] }
            if let text = version.text, text != "2008-10-17" {
                return [
                    error(
                        at: version, "'\(text)' is not a version of the policy language", why: "AWS refuses the policy",
                        fix: "write '2012-10-17'")
                ]
            }
            return variables(in: statements).prefix(1).map { value in
                warning(
                    at: value,
                    "'\(value.text ?? "")' has a variable, which a policy \(version.isAbsent ? "without a version" : "of version 2008-10-17") takes for plain text",
                    why: "the statement is about a resource of that very name, as if nothing were filled in",
                    fix: "give the policy \"Version\": \"2012-10-17\"")
            }
        }
    }

    private static func variables(in statements: [AccessStatement]) -> [PropertyValue] {
        statements.lazy.flatMap { $0.value["Resource"].knownElements }.filter { $0.text?.contains("${aws:") ?? false }
    }
}
