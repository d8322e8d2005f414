// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A role has its policies before a task needs them.
enum PolicyBeforeServiceRule: SystemRule {
    static let description = RuleDescription(
        "policy-before-service", "A service waits for the policies of its tasks' roles.",
        reason: "the first tasks may start before their roles may pull the image, write logs or call what they need, "
            + "and fail",
        example: """
              "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "ecs-tasks.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              },
              "Policy": {
                "Type": "AWS::IAM::Policy",
                "Properties": {
                  "PolicyName": "pull",
                  "Roles": [{"Ref": "Role"}],
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {"Effect": "Allow", "Action": "ecr:GetAuthorizationToken", "Resource": "*"}
                    ]
                  }
                }
              },
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "ExecutionRoleArn": {"Fn::GetAtt": ["Role", "Arn"]},
                  "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "Memory": 256}]
                }
              },
              "Service": {
                "Type": "AWS::ECS::Service",
            +   "DependsOn": "Policy",
                "Properties": {"TaskDefinition": {"Ref": "Task"}}
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var policies: [String: [String]] = [:]
        for type in ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"] {
            for policy in outcome.resources(of: type) {
                for role in policy["Roles"].knownElements.compactMap(\.resource) {
                    policies[role, default: []].append(policy.logicalID)
                }
            }
        }
        for policy in outcome.resources(of: "AWS::IAM::RolePolicy") {
            if let role = policy["RoleName"].resource { policies[role, default: []].append(policy.logicalID) }
        }
        guard !policies.isEmpty else { return [] }
        var dependencies = Dependencies(outcome)
        return ContainerServices(outcome).members.flatMap { member in
            ["ExecutionRoleArn": "execution role", "TaskRoleArn": "task role"].sorted { $0.key < $1.key }.compactMap {
                property, kind in
                guard let role = member.definition?[property].resource, let own = policies[role] else { return nil }
                let service = member.service
                let before = dependencies.all(of: service.logicalID)
                // What a policy waits for the service for, the service cannot wait for.
                guard
                    let late = own.first(where: {
                        !before.contains($0) && !dependencies.all(of: $0).contains(service.logicalID)
                    })
                else { return nil }
                return note(
                    at: service,
                    "'\(service.logicalID)' does not wait for '\(late)', a policy of its \(kind) '\(role)'",
                    fix: "write the policy into Policies of '\(role)', or add DependsOn \"\(late)\"")
            }
        }
    }
}
