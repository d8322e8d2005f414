// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// The ARNs of the policies that AWS maintains.
enum ManagedPolicyNameRule: SystemRule {
    static let description = RuleDescription(
        "managed-policy-name", "The ARN of an AWS managed policy has the path that the policy has.",
        reason: "IAM answers that the policy does not exist or is not attachable",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
            -     "ManagedPolicyArns": ["arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole"]
            +     "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"].flatMap { system.outcome.resources(of: $0) }.flatMap {
            $0["ManagedPolicyArns"].knownElements.compactMap(finding)
        }
    }

    private static func finding(_ value: PropertyValue) -> Diagnostic? {
        let marker = ":iam::aws:policy/"
        guard let end = value.parts?.last?.stringValue, let start = end.firstRange(of: marker)?.upperBound else {
            return nil
        }
        let path = String(end[start...])
        if path.hasPrefix("arn:"), path.contains(marker) {
            return error(at: value, "an ARN stands within an ARN: \(path)", fix: "write '\(path)' alone")
        }
        guard !NameList.managedPolicies.contains(path) else { return nil }
        let name = bareName(path)
        let known = NameList.managedPolicies.names
        if let right = known.first(where: { bareName($0) == name }) {
            // The policy exists, and its path may be one that is not known.
            guard !right.hasPrefix("?") else { return nil }
            return error(at: value, "AWS has no managed policy '\(path)'", fix: "write 'policy/\(right)'")
        }
        // AWS adds policies: only what is nearly one that is known is told of.
        guard let meant = slipOf(name, in: known.map(bareName)),
            let right = known.first(where: { bareName($0) == meant })
        else { return nil }
        return warning(
            at: value, "'\(path)' is not a managed policy of AWS that is known",
            fix: "did you mean 'policy/\(right.hasPrefix("?") ? meant : right)'?")
    }

    private static func bareName(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}
