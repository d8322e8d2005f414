// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A policy allows what is needed, not everything.
enum WildcardPermissionsRule: SystemRule {
    static let description = RuleDescription(
        "wildcard-permissions", "No policy allows every action, or all of IAM, on every resource.",
        reason: "whoever gets hold of the identity owns the account",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
            -       "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]
            +       "Statement": [{"Effect": "Allow", "Action": "ec2:Describe*", "Resource": "*"}]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.filter { $0.kind == .identity }.flatMap { site in
            site.policy.knownStatements.compactMap { finding($0, site.owner) }
        } + system.slots.filter { $0.slot.path == ["ManagedPolicyArns"] }.compactMap(managed)
    }

    /// The policies of AWS that allow as much.
    private static func managed(_ given: SlotValue) -> Diagnostic? {
        guard let end = given.value.parts?.last?.stringValue,
            let name = ["AdministratorAccess", "IAMFullAccess"].first(where: { end.hasSuffix(":policy/\($0)") })
        else { return nil }
        return warning(
            at: given.value, "'\(given.owner.logicalID)' has \(name), and so may grant itself anything",
            fix: "write a policy with the actions and resources that are needed")
    }

    private static func finding(_ statement: AccessStatement, _ owner: Outcome.Resource) -> Diagnostic? {
        guard statement.effect == .allow, !statement.isConditional,
            statement.resources?.contains(where: { $0.text == "*" }) ?? false
        else { return nil }
        if !statement.value["NotAction"].isAbsent {
            return warning(
                at: statement.value["NotAction"],
                "'\(owner.logicalID)' allows every action but those of NotAction on every resource",
                fix: "list in Action what is needed, or deny with NotAction instead")
        }
        let actions = statement.knownActions
        guard let action = actions.first(where: { $0 == "*" || $0 == "*:*" }) ?? actions.first(where: { $0 == "iam:*" })
        else { return nil }
        return warning(
            at: statement.value["Action"],
            action == "iam:*"
                ? "'\(owner.logicalID)' allows iam:* on every resource, and so to grant itself anything"
                : "'\(owner.logicalID)' allows every action on every resource",
            fix: "list the actions and resources that are needed")
    }
}
