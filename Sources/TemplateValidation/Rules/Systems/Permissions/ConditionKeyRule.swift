// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// The keys that conditions compare.
enum ConditionKeyRule: SystemRule {
    static let description = RuleDescription(
        "condition-key", "A condition of a policy compares keys that IAM has.",
        reason: "IAM takes the policy, and no request has the key: the statement never applies, or always",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Action": ["sqs:SendMessage"],
                        "Resource": "*",
            -           "Condition": {"StringEquals": {"aws:RequestdRegion": "eu-west-1"}}
            +           "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.flatMap { site in
            (site.policy.statements ?? []).flatMap { statement in
                (statement.value["Condition"].members ?? []).flatMap { $0.value.members ?? [] }.compactMap(finding)
            }
        }
    }

    /// Services have more keys than are known here, so only what is nearly one that is known is told of.
    private static func finding(_ name: String, _ value: PropertyValue) -> Diagnostic? {
        guard let key = listed(name), ![name, key].contains(where: NameList.conditionKeys.contains) else { return nil }
        let service = key.prefix { $0 != ":" }.lowercased() + ":"
        let keys = NameList.conditionKeys.names.filter { $0.lowercased().hasPrefix(service) }
        guard let meant = slipOf(key, in: keys) else { return nil }
        return warning(
            at: value, "'\(name)' is not a condition key that IAM has",
            fix: "did you mean '\(meant)\(name.dropFirst(key.count))'?")
    }

    /// The key as the list has it, without the name of the user's that may follow; nil for what is no key of AWS.
    private static func listed(_ name: String) -> String? {
        let parts = name.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, !parts[0].contains("."), !name.contains("$") else { return nil }
        let key = name.firstIndex(of: "/").map { String(name[...$0]) } ?? name
        return parts.count == 3 && !key.contains("/") ? "\(parts[0]):\(parts[1]):" : key
    }
}
