// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Somebody may change the policy of a key.
enum KeyPolicyRule: SystemRule {
    static let description = RuleDescription(
        "key-policy", "The policy of a KMS key lets somebody change it.",
        reason: "AWS KMS rejects the policy, or nobody can ever manage the key again but AWS Support",
        example: """
              "K": {
                "Type": "AWS::KMS::Key",
                "Properties": {
                  "KeyPolicy": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
            -           "Principal": {"Service": "logs.amazonaws.com"},
            -           "Action": ["kms:Encrypt", "kms:Decrypt"],
            +           "Principal": {"AWS": {"Fn::Sub": "arn:aws:iam::${AWS::AccountId}:root"}},
            +           "Action": "kms:*",
                        "Resource": "*"
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::KMS::Key").compactMap { key in
            let policy = key["KeyPolicy"]
            guard !policy.isAbsent, let statements = system.permissions.policy(policy).allStatements,
                !statements.contains(where: mayManage)
            else { return nil }
            return error(
                at: policy, "nobody may change the policy of '\(key.logicalID)': no statement allows kms:PutKeyPolicy",
                fix: "allow kms:* to arn:aws:iam::ACCOUNT:root")
        }
    }

    private static func mayManage(_ statement: AccessStatement) -> Bool {
        statement.effect != .deny && statement.covers(action: "kms:PutKeyPolicy") != false
    }
}
