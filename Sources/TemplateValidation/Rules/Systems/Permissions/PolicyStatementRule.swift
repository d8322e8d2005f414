// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The elements that a statement has, and those that its policy has no use for.
enum PolicyStatementRule: SystemRule {
    static let description = RuleDescription(
        "policy-statement",
        "A statement of a policy has an effect, actions, and the elements that policies of its kind demand.",
        reason: "AWS answers MalformedPolicyDocument",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
            -       "Statement": [{"Effect": "Allow", "Actions": ["sqs:SendMessage"], "Resource": "*"}]
            +       "Statement": [{"Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*"}]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html")

    private static let elements = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition",
    ]

    private static let foldedElements = Set(elements.map { $0.lowercased() })

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.flatMap { site in
            (site.policy.statements ?? []).filter { !$0.value.isUnknown }.flatMap { findings($0.value, site) }
        }
    }

    private static func findings(_ statement: PropertyValue, _ site: AttachedPolicy) -> [Diagnostic] {
        guard let members = statement.members, statement.node?.objectValue != nil else {
            return [error(at: statement, "a statement is an object", fix: "write an object with Effect and Action")]
        }
        let others = members.filter { !elements.contains($0.key) }
        let unknown = others.filter { !foldedElements.contains($0.key.lowercased()) }.map { key, value in
            let question = didYouMean(key, in: elements)
            return error(
                at: value, "'\(key)' is not an element of a statement",
                fix: question ?? "remove '\(key)'")
        }
        // Where another letter case is meant to be the same element, AWS has the last word.
        if !others.isEmpty { return unknown }
        let keys = Set(members.map(\.key))
        var found: [Diagnostic] = []
        found += effect(of: statement)
        found += exactlyOne(of: "Action", keys, statement, isNeeded: true)
        switch site.kind {
        case .identity:
            found += exactlyOne(of: "Resource", keys, statement, isNeeded: true)
            found += none(
                of: ["Principal", "NotPrincipal"], keys, statement,
                "the principal is what the policy is attached to; remove it, or write a policy of the resource")
        case .trust:
            found += exactlyOne(of: "Principal", keys, statement, isNeeded: true)
            found += none(
                of: ["Resource", "NotResource"], keys, statement, "the resource is the role itself; remove it")
        case .resource:
            found += exactlyOne(of: "Principal", keys, statement, isNeeded: true)
            found += exactlyOne(
                of: "Resource", keys, statement, isNeeded: site.owner.type == "AWS::S3::BucketPolicy")
        }
        return found
    }

    private static let effects = ["Allow", "Deny"]

    private static func effect(of statement: PropertyValue) -> [Diagnostic] {
        let effect = statement["Effect"]
        if effect.isAbsent { return [error(at: effect, "a statement has no Effect", fix: "write 'Allow' or 'Deny'")] }
        guard let text = effect.text, !effects.contains(text) else { return [] }
        if let meant = effects.first(where: { $0.lowercased() == text.lowercased() }) {
            return [
                warning(
                    at: effect, "the effect '\(text)' is not written '\(meant)'",
                    why: "IAM's grammar has no other letters, though AWS has taken them", fix: "write '\(meant)'")
            ]
        }
        return [
            error(at: effect, "the effect '\(text)' is neither 'Allow' nor 'Deny'", fix: "write 'Allow' or 'Deny'")
        ]
    }

    /// An element that has a counterpart with `Not`.
    private static func exactlyOne(
        of name: String, _ keys: Set<String>, _ statement: PropertyValue, isNeeded: Bool
    ) -> [Diagnostic] {
        let hasBoth = keys.contains(name) && keys.contains("Not\(name)")
        if hasBoth {
            return [
                error(at: statement, "a statement has \(name) and Not\(name)", fix: "make two statements of it")
            ]
        }
        if keys.contains(name) || keys.contains("Not\(name)") || !isNeeded { return [] }
        return [error(at: statement, "a statement has no \(name)", fix: "give it \(name) or Not\(name)")]
    }

    private static func none(
        of names: [String], _ keys: Set<String>, _ statement: PropertyValue, _ fix: String
    ) -> [Diagnostic] {
        names.filter(keys.contains).map { name in
            error(at: statement[name], "a statement of this policy cannot have \(name)", fix: fix)
        }
    }
}
