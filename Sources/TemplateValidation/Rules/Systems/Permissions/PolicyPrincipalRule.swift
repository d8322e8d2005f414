// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Who a policy speaks of.
enum PolicyPrincipalRule: SystemRule {
    static let description = RuleDescription(
        "policy-principal", "A principal of a policy is an account, an identity or a service that AWS can know.",
        reason: "AWS answers that the policy has an invalid principal",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
            -           "Principal": {"Service": "lambda"},
            +           "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html")

    private static let kinds = ["AWS", "Service", "Federated", "CanonicalUser"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.filter { $0.kind != .identity }.flatMap { site in
            (site.policy.statements ?? []).flatMap {
                findings($0.value["Principal"]) + findings($0.value["NotPrincipal"])
            }
        }
    }

    private static func findings(_ principal: PropertyValue) -> [Diagnostic] {
        guard !principal.isAbsent, !principal.isUnknown, let members = principal.members else { return [] }
        if principal.node?.objectValue == nil {
            guard let text = principal.text, text != "*" else { return [] }
            return [
                error(
                    at: principal, "the principal '\(text)' does not say what it is",
                    fix: "write {\"AWS\": …} or {\"Service\": …}; only '*' stands alone")
            ]
        }
        return members.flatMap { kind, names -> [Diagnostic] in
            if !kinds.contains(kind) {
                let suggestion = didYouMean(kind, in: kinds)
                return [
                    error(
                        at: names, "'\(kind)' is not a kind of principal",
                        fix: suggestion ?? "use one of \(list(kinds))")
                ]
            }
            return names.knownElements.compactMap { name in
                kind == "Service" ? service(name) : kind == "AWS" ? identity(name) : nil
            }
        }
    }

    /// The domains of service principals: amazonaws.eu in the European Sovereign Cloud, amazon.com for Alexa.
    private static let domains: Set = ["amazonaws.com", "amazonaws.eu", "amazon.com"]

    private static func service(_ value: PropertyValue) -> Diagnostic? {
        guard let text = value.text, text != "*" else { return nil }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        if labels.count == 1 {
            return error(
                at: value, "'\(text)' is not the name of a service", fix: "did you mean '\(text).amazonaws.com'?")
        }
        let domain = labels.suffix(2).joined(separator: ".")
        guard !domains.contains(domain),
            !closestNames(to: domain, in: ["amazonaws.com"]).isEmpty
        else { return nil }
        return error(
            at: value, "'\(text)' is not the name of a service",
            fix: "did you mean '\((labels.dropLast(2) + ["amazonaws", "com"]).joined(separator: "."))'?")
    }

    private static func identity(_ value: PropertyValue) -> Diagnostic? {
        guard let text = value.text, text != "*", text.hasPrefix("arn:"), text.contains("*") else { return nil }
        return error(
            at: value, "the principal '\(text)' has a wildcard",
            fix: "name each identity, or admit the account and compare aws:PrincipalArn in a Condition with ArnLike")
    }

    private static func list(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }
}
