// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The conditions of statements: an operator, a key, values.
enum PolicyConditionRule: SystemRule {
    static let description = RuleDescription(
        "policy-condition", "A condition of a statement is an operator that IAM knows, with keys and their values.",
        reason: "AWS answers MalformedPolicyDocument",
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
            -           "Condition": {"StringEqual": {"aws:RequestedRegion": "eu-west-1"}}
            +           "Condition": {"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html")

    private static let operators = [
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
        "StringNotLike", "NumericEquals", "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals",
        "NumericGreaterThan", "NumericGreaterThanEquals", "DateEquals", "DateNotEquals", "DateLessThan",
        "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals", "Bool", "BinaryEquals", "IpAddress",
        "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "Null",
    ]
    private static let known = Set(operators.map { $0.lowercased() })

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.flatMap { site in
            (site.policy.statements ?? []).flatMap { findings($0.value["Condition"]) }
        }
    }

    private static func findings(_ condition: PropertyValue) -> [Diagnostic] {
        guard !condition.isAbsent, !condition.isUnknown else { return [] }
        guard let members = condition.members, condition.node?.objectValue != nil else {
            return [
                error(at: condition, "a Condition is an object", fix: "write {operator: {key: value}}")
            ]
        }
        return members.flatMap { name, keys -> [Diagnostic] in
            let bare = bareName(name)
            if !known.contains(bare.lowercased()) {
                let question = didYouMean(bare, in: operators)
                return [
                    error(
                        at: keys, "'\(name)' is not an operator of conditions",
                        fix: question ?? "use an operator such as 'StringEquals'")
                ]
            }
            guard !keys.isUnknown, keys.node?.objectValue == nil else { return [] }
            return [
                error(
                    at: keys, "the operator '\(name)' has a value, and no key that it compares",
                    fix: "write {\"\(name)\": {key: value}}")
            ]
        }
    }

    /// An operator without what may stand before and after it.
    private static func bareName(_ name: String) -> String {
        var bare = Substring(name)
        for prefix in ["ForAllValues:", "ForAnyValue:"] where bare.lowercased().hasPrefix(prefix.lowercased()) {
            bare = bare.dropFirst(prefix.count)
        }
        if bare.lowercased().hasSuffix("ifexists") { bare = bare.dropLast("IfExists".count) }
        return String(bare)
    }
}
