// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The quotas on the text of policies. What only the deployment knows counts as nothing.
enum PolicySizeRule: SystemRule {
    static let description = RuleDescription(
        "policy-size", "The policies of an identity stay within IAM's quotas on their text.",
        reason: "IAM answers LimitExceeded",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
            -         {
            -           "Effect": "Allow",
            -           "Action": ["sqs:SendMessage"],
            -           "Resource": "arn:aws:sqs:*:*:\(String(repeating: "queue-", count: 1020))"
            -         }
            +         {"Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*"}
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html")

    /// The characters that the inline policies of an identity may have together.
    private static let inline = ["AWS::IAM::Role": 10_240, "AWS::IAM::User": 2_048, "AWS::IAM::Group": 5_120]
    private static let managed = 6_144
    /// A request raises the quota on trust policies from 2,048.
    private static let trust = 4_096

    static func findings(in system: SystemModel) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var inlineSizes: [Outcome.Resource: Int] = [:]
        for site in system.policies where site.kind != .resource {
            let size = leastSize(site.policy.value)
            switch site.owner.type {
            case "AWS::IAM::ManagedPolicy" where size > managed:
                found.append(
                    error(
                        at: site.policy.value, "the policy has at least \(size) characters; \(managed) are allowed",
                        fix: "make two policies of it, or use wildcards"))
            case "AWS::IAM::Role" where site.kind == .trust:
                guard size > trust else { continue }
                found.append(
                    error(
                        at: site.policy.value,
                        "the trust policy has at least \(size) characters; at most \(trust) can be allowed",
                        fix: "name accounts, and fewer identities"))
            case "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group": inlineSizes[site.owner, default: 0] += size
            case "AWS::IAM::Policy", "AWS::IAM::RolePolicy":
                let owners = site.owner["Roles"].knownElements + [site.owner["RoleName"]]
                for owner in Set(owners.compactMap { system.outcome.resource($0) }) {
                    inlineSizes[owner, default: 0] += size
                }
            default: break
            }
        }
        for (owner, size) in inlineSizes.sorted(by: { $0.key.logicalID < $1.key.logicalID }) {
            guard let limit = inline[owner.type], size > limit else { continue }
            found.append(
                error(
                    at: owner,
                    "the inline policies of '\(owner.logicalID)' have at least \(size) characters; \(limit) are allowed",
                    fix: "use wildcards, or managed policies, of which each has a quota of its own"))
        }
        return found
    }

    /// The characters that IAM counts: all but white space, in a policy that is given as text too.
    private static func leastSize(_ document: PropertyValue) -> Int { document.resolved.map(size) ?? 0 }

    private static func size(_ node: Node) -> Int {
        switch node.content {
        case .array(let elements): elements.reduce(1 + max(elements.count, 1)) { $0 + size($1) }
        case .object(let object):
            if let parts = node.joinedParts {
                2 + parts.reduce(0) { $0 + ($1.stringValue.map(count) ?? 0) }
            } else if node.function != nil {
                2
            } else {
                object.members.reduce(1 + max(object.count, 1)) { $0 + $1.key.utf8.count + 3 + size($1.value) }
            }
        case .string(let text): 2 + count(text)
        case .number, .bool, .null: 1
        }
    }

    private static func count(_ text: String) -> Int {
        text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
}
