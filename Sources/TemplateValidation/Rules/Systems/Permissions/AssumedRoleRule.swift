// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Roles that a service assumes must trust it.
enum AssumedRoleRule: SystemRule {
    static let description = RuleDescription(
        "untrusting-role", "A role that is given to a service trusts this service.",
        reason: "AWS answers that the role cannot be assumed",
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
            -           "Principal": {"Service": "ec2.amazonaws.com"},
            +           "Principal": {"Service": "lambda.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  }
                }
              },
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": {"Fn::GetAtt": ["R", "Arn"]},
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "Code": {"ZipFile": "def handler(e, c): pass"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-service.html")

    /// The beginnings, after `arn:aws:`, of the ARNs of the resources that a service assumes roles for.
    private static let sources = [
        "ecs-tasks": "ecs", "states": "states", "scheduler": "scheduler", "pipes": "pipes", "events": "events",
        "vpc-flow-logs": "ec2", "codebuild": "codebuild", "firehose": "firehose",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.slots.filter { !$0.slot.services.isEmpty }.compactMap { given in
            finding(given.value, of: given.owner, given.slot.services, system)
        } + instanceProfiles(in: system)
    }

    private static func finding(
        _ value: PropertyValue, of user: Outcome.Resource, _ services: [String], _ system: SystemModel
    ) -> Diagnostic? {
        guard let role = system.outcome.resource(value, of: "AWS::IAM::Role") else { return nil }
        guard services.allSatisfy({ system.permissions.trusts(service: "\($0).amazonaws.com", role) == false }) else {
            return services.count == 1 ? otherSource(value, of: user, role, services[0], system) : nil
        }
        let names = services.map { "\($0).amazonaws.com" }.joined(separator: " or ")
        return error(
            at: value, "'\(user.logicalID)' is given the role '\(role.logicalID)', which does not trust \(names)",
            fix: "let \(names) do sts:AssumeRole in AssumeRolePolicyDocument of '\(role.logicalID)'",
            notes: [Diagnostic.Note(at: role["AssumeRolePolicyDocument"].location, "this is whom the role trusts")])
    }

    /// The condition of a trust policy can want a source that the service never has.
    private static func otherSource(
        _ value: PropertyValue, of user: Outcome.Resource, _ role: Outcome.Resource, _ service: String,
        _ system: SystemModel
    ) -> Diagnostic? {
        guard let prefix = sources[service],
            system.permissions.trusts(service: "\(service).amazonaws.com", for: prefix, role) == false
        else { return nil }
        return error(
            at: value,
            "'\(user.logicalID)' is given the role '\(role.logicalID)', which trusts \(service).amazonaws.com for another aws:SourceArn only",
            fix: "compare aws:SourceArn with arn:PARTITION:\(prefix):REGION:ACCOUNT:*",
            notes: [Diagnostic.Note(at: role["AssumeRolePolicyDocument"].location, "this is whom the role trusts")])
    }

    /// The roles of instances: the profiles that instances, launch templates and launch configurations name.
    private static func instanceProfiles(in system: SystemModel) -> [Diagnostic] {
        let named =
            system.outcome.resources(of: "AWS::EC2::Instance").map { $0["IamInstanceProfile"] }
            + system.outcome.resources(of: "AWS::AutoScaling::LaunchConfiguration").map { $0["IamInstanceProfile"] }
            + system.outcome.resources(of: "AWS::EC2::LaunchTemplate").flatMap { template in
                ["Arn", "Name"].map { template["LaunchTemplateData"]["IamInstanceProfile"][$0] }
            }
        return named.flatMap { value -> [Diagnostic] in
            guard let profile = system.outcome.resource(value, of: "AWS::IAM::InstanceProfile"),
                let user = system.outcome[value.element]
            else { return [] }
            return profile["Roles"].knownElements.compactMap { finding($0, of: user, ["ec2"], system) }
        }
    }
}
