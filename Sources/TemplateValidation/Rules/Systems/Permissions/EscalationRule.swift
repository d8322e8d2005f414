// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Who may set policies, or take on any role, may do everything.
enum EscalationRule: SystemRule {
    static let description = RuleDescription(
        "privilege-escalation",
        "No policy allows to set policies, to pass roles or to assume roles on every resource.",
        reason: "whoever gets hold of the identity can take the permissions of any other",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
            -       "Statement": [{"Effect": "Allow", "Action": ["iam:PutRolePolicy"], "Resource": "*"}]
            +       "Statement": [{"Effect": "Allow", "Action": ["iam:GetRolePolicy"], "Resource": "*"}]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html")

    /// In lower case, with what each is good for.
    static let actions: [String: String] = {
        let policies = [
            "putrolepolicy", "putuserpolicy", "putgrouppolicy", "attachrolepolicy", "attachuserpolicy",
            "attachgrouppolicy", "createpolicyversion", "setdefaultpolicyversion", "updateassumerolepolicy",
            "addusertogroup", "createaccesskey", "createloginprofile", "updateloginprofile",
        ]
        var all = Dictionary(
            policies.map { ("iam:\($0)", "to give any identity any permission") },
            uniquingKeysWith: { first, _ in first })
        all["iam:passrole"] = "to have a service act with any role"
        all["sts:assumerole"] = "to take on any role that trusts the account"
        return all
    }()

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.filter { $0.kind == .identity }.flatMap { site in
            (site.policy.statements ?? []).compactMap { statement -> Diagnostic? in
                guard statement.effect == .allow, statement.coversEverything, !statement.isConditional else {
                    return nil
                }
                for value in statement.value["Action"].knownElements {
                    guard let text = value.text, let use = actions[text.lowercased()] else { continue }
                    return warning(
                        at: value, "'\(site.owner.logicalID)' allows \(text) on every resource, and so \(use)",
                        fix: "name the identities that are meant in Resource")
                }
                return nil
            }
        }
    }
}
