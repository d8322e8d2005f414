// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A role has its policies before a service uses them.
enum PolicyBeforeUseRule: SystemRule {
    static let description = RuleDescription(
        "policy-before-use", "What uses a role while it is made waits for the policies of the role.",
        reason:
            "a policy that stands by itself may be made later than what needs it, and AWS refuses what the role may "
            + "not do",
        example: """
              "Queue": {"Type": "AWS::SQS::Queue"},
              "Role": {
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
                  }
                }
              },
              "Policy": {
                "Type": "AWS::IAM::Policy",
                "Properties": {
                  "PolicyName": "read",
                  "Roles": [{"Ref": "Role"}],
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
                        "Resource": {"Fn::GetAtt": ["Queue", "Arn"]}
                      }
                    ]
                  }
                }
              },
              "Function": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": {"Fn::GetAtt": ["Role", "Arn"]},
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler"
                }
              },
              "Mapping": {
                "Type": "AWS::Lambda::EventSourceMapping",
            +   "DependsOn": "Policy",
                "Properties": {
                  "FunctionName": {"Ref": "Function"},
                  "EventSourceArn": {"Fn::GetAtt": ["Queue", "Arn"]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        guard system.permissions.hasSeparatePolicies else { return [] }
        var dependencies = Dependencies(system.outcome)
        let uses = RoleUse.all.flatMap { use in
            use.found(in: system.outcome).compactMap { finding(use, $0, system.permissions, &dependencies) }
        }
        return uses + taskRoles(system, &dependencies)
    }

    private static func finding(
        _ use: RoleUse, _ found: RoleUse.Found, _ permissions: Permissions, _ dependencies: inout Dependencies
    ) -> Diagnostic? {
        let earlier = dependencies.all(of: found.owner.logicalID)
        let late = permissions.policies(attachedTo: found.role).filter { !earlier.contains($0.logicalID) }
        guard !late.isEmpty else { return nil }
        let missing: [String]?
        var needed: [Outcome.Resource]
        if let actions = found.actions {
            let lacking = actions.filter {
                permissions.decision(for: found.role, doing: $0, on: found.target, without: late) == .denied
            }
            needed = late.filter { policy in
                lacking.contains { permissions.mayAllow(policy, doing: $0, on: found.target) }
            }
            missing = lacking
        } else {
            needed = late.filter(permissions.allowsMoreThanLogs)
            missing = nil
        }
        let after = needed.filter { dependencies.all(of: $0.logicalID).contains(found.owner.logicalID) }
        // What a program or a service is allowed only later, it may need only later.
        if missing == nil { needed = needed.filter { !after.contains($0) } }
        guard let policy = needed.first else { return nil }
        let owner = found.owner.logicalID
        let what = missing.map { $0.isEmpty ? "" : $0.joined(separator: ", ") + " from " } ?? ""
        if needed.count == after.count, !use.isRetried {
            return error(
                at: found.place,
                "'\(owner)' needs \(what)'\(policy.logicalID)', a policy of '\(found.role.logicalID)' that is made after it",
                why: use.answer,
                fix: "write the policy into Policies of '\(found.role.logicalID)', without a reference to '\(owner)'")
        }
        return warning(
            at: found.place,
            "'\(owner)' needs \(what)'\(policy.logicalID)', a policy of '\(found.role.logicalID)', and does not wait for it",
            why: "where the policy comes later, \(use.answer)",
            fix: "add DependsOn \"\(policy.logicalID)\", or write the policy into Policies of '\(found.role.logicalID)'"
        )
    }

    /// What a program may do comes early enough as a rule, since its first calls come later than its start.
    private static func taskRoles(_ system: SystemModel, _ dependencies: inout Dependencies) -> [Diagnostic] {
        ContainerServices(system.outcome).members.compactMap { member in
            guard let value = member.definition?["TaskRoleArn"],
                let role = system.outcome.resource(value, of: "AWS::IAM::Role")
            else { return nil }
            let service = member.service
            let before = dependencies.all(of: service.logicalID)
            let late = system.permissions.policies(attachedTo: role).first {
                !before.contains($0.logicalID) && !dependencies.all(of: $0.logicalID).contains(service.logicalID)
            }
            return late.map {
                note(
                    at: service,
                    "'\(service.logicalID)' does not wait for '\($0.logicalID)', a policy of its task role '\(role.logicalID)'",
                    why: "the first tasks may start before they may call what they need",
                    fix: "write the policy into Policies of '\(role.logicalID)', or add DependsOn \"\($0.logicalID)\"")
            }
        }
    }
}
