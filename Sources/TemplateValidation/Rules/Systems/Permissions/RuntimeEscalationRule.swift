// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What takes input from outside has no way to more permissions than it was given.
enum RuntimeEscalationRule: SystemRule {
    static let description = RuleDescription(
        "runtime-escalation",
        "What runs in the system cannot give itself more than its role allows.",
        reason: "whoever makes the code do what it likes has all of that",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"],
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
                  "Policies": [
                    {
                      "PolicyName": "p",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
            -           "Statement": [{"Effect": "Allow", "Action": "iam:*RolePolicy", "Resource": "*"}]
            +           "Statement": [{"Effect": "Allow", "Action": "iam:GetRolePolicy", "Resource": "*"}]
                      }
                    }
                  ]
                }
              },
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "Role": {"Fn::GetAtt": ["R", "Arn"]},
                  "Code": {"ZipFile": "def handler(event, context): return 1"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html", evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let model = AccessModel(system)
        let escalations = model.escalations.filter { way in
            way.isOwnDoing && way.conditions.isEmpty && !way.places.contains { isTold($0.place) }
        }
        return Dictionary(grouping: escalations, by: \.identity).sorted { $0.key.logicalID < $1.key.logicalID }
            .compactMap { role, ways in
                guard let holder = model.holders.holders(of: role).first(where: \.runsCode), let first = ways.first,
                    let place = first.places.first?.place
                else { return nil }
                let others = ways.count > 1 ? ", and \(ways.count - 1) more ways" : ""
                return warning(
                    at: place,
                    "'\(role.logicalID)', the role of \(holder.title), allows \(first.text)\(others)",
                    fix: "name in Resource what is meant, or leave it to a role that only deploys")
            }
    }

    /// Whether `privilege-escalation` or `wildcard-permissions` speaks of a statement.
    private static func isTold(_ statement: PropertyValue) -> Bool {
        guard statement["Condition"].isAbsent, statement["Resource"].knownElements.contains(where: { $0.text == "*" })
        else { return false }
        if !statement["NotAction"].isAbsent { return true }
        return statement["Action"].knownElements.contains { action in
            guard let text = action.text?.lowercased() else { return false }
            return EscalationRule.actions[text] != nil || ["*", "*:*", "iam:*"].contains(text)
        }
    }
}
