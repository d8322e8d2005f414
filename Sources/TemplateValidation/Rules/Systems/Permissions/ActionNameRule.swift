// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// The actions that policies speak of.
enum ActionNameRule: SystemRule {
    static let description = RuleDescription(
        "unknown-action", "The actions of a policy are actions that AWS has.",
        reason: "IAM takes the policy, and it says nothing",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
            -       "Statement": [{"Effect": "Allow", "Action": ["sqs:SendMesage"], "Resource": "*"}]
            +       "Statement": [{"Effect": "Allow", "Action": ["sqs:SendMessage", "s3:Get*"], "Resource": "*"}]
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
        evidence: .knowledge)

    /// The names that are no actions, but stand in the policies that SNS itself makes.
    private static let tolerated: Set = ["sns:receive"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.flatMap { site in
            (site.policy.statements ?? []).flatMap { statement in
                (statement.value["Action"].knownElements + statement.value["NotAction"].knownElements)
                    .compactMap { finding($0, isOfIAM: site.kind != .resource) }
            }
        }
    }

    private static func finding(_ value: PropertyValue, isOfIAM: Bool) -> Diagnostic? {
        guard let text = value.text, text != "*", !tolerated.contains(text.lowercased()) else { return nil }
        guard let colon = text.firstIndex(of: ":") else {
            return error(
                at: value, "the action '\(text)' does not name its service",
                fix: "write it as service:action, as 'sqs:SendMessage'")
        }
        let service = String(text[..<colon])
        let action = String(text[text.index(after: colon)...])
        if service.contains("*") || service.contains("?") {
            guard isOfIAM, text != "*:*" else { return nil }
            return error(
                at: value, "the action '\(text)' has a wildcard in the name of its service",
                why: "IAM answers that action vendors must not contain wildcards",
                fix: "name each service, as 'ec2:Describe*'; only '*' stands for all",
                notes: [Diagnostic.Note(at: nil, "see theserverlessway/aws-baseline#1")])
        }
        func meant() -> String? { ActionCatalog.closest(to: service, action).map { "did you mean '\($0)'?" } }
        switch ActionCatalog.answer(service, action) {
        case .known: return nil
        case .unknownService:
            return warning(
                at: value, "'\(service)' is not the prefix of a service that IAM knows",
                fix: meant() ?? "look it up in the service's documentation")
        case .unknownAction:
            if action.contains("*") || action.contains("?") {
                return warning(at: value, "'\(text)' matches no action", fix: "look up the actions of '\(service)'")
            }
            return warning(
                at: value, "'\(service)' has no action '\(action)'",
                fix: meant() ?? "look up the actions of '\(service)'")
        }
    }
}
