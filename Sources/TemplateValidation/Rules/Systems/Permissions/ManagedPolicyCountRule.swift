// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// How many managed policies a role can have.
enum ManagedPolicyCountRule: SystemRule {
    static let description = RuleDescription(
        "managed-policy-count", "A role has no more managed policies than the default quota allows.",
        reason: "IAM answers LimitExceeded",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "ec2.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
            -     "ManagedPolicyArns": [
            -       "arn:aws:iam::aws:policy/P1",
            -       "arn:aws:iam::aws:policy/P2",
            -       "arn:aws:iam::aws:policy/P3",
            -       "arn:aws:iam::aws:policy/P4",
            -       "arn:aws:iam::aws:policy/P5",
            -       "arn:aws:iam::aws:policy/P6",
            -       "arn:aws:iam::aws:policy/P7",
            -       "arn:aws:iam::aws:policy/P8",
            -       "arn:aws:iam::aws:policy/P9",
            -       "arn:aws:iam::aws:policy/P10",
            -       "arn:aws:iam::aws:policy/P11"
            -     ]
            +     "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html")

    private static let usual = 10

    static func findings(in system: SystemModel) -> [Diagnostic] {
        var attached: [String: Int] = [:]
        for policy in system.outcome.resources(of: "AWS::IAM::ManagedPolicy") {
            for role in Set(policy["Roles"].knownElements.compactMap(\.resource)) { attached[role, default: 0] += 1 }
        }
        return system.outcome.resources(of: "AWS::IAM::Role").compactMap { role in
            let arns = role["ManagedPolicyArns"]
            let count = arns.knownElements.count + (attached[role.logicalID] ?? 0)
            guard count > usual else { return nil }
            return warning(
                at: arns, "'\(role.logicalID)' has \(count) managed policies; the default quota is \(usual)",
                fix: "merge some of them, or ask for a higher quota")
        }
    }
}
