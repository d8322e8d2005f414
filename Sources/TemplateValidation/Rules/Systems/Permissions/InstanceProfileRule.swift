// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Instances have a profile, and the profile has one role.
enum InstanceProfileRule: SystemRule {
    static let description = RuleDescription(
        "instance-profile", "An instance profile has one role, and instances name the profile, not the role.",
        reason: "IAM answers LimitExceeded, and EC2 that the instance profile does not exist",
        example: """
            - "P": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": ["arn", "two"]}}
            + "P": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": ["one"]}}
            """,
        companions: ["item-count"],
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let profiles = outcome.resources(of: "AWS::IAM::InstanceProfile")
        let crowded = profiles.compactMap { profile -> Diagnostic? in
            let count = profile["Roles"].knownElements.count
            guard count > 1 else { return nil }
            return error(
                at: profile["Roles"], "'\(profile.logicalID)' has \(count) roles; one is allowed",
                why: "IAM answers LimitExceeded",
                fix: "give one role the policies of all")
        }
        // A profile may be given the name of the role, and then the role's name is the profile's too.
        guard !outcome.mayHaveMore, profiles.allSatisfy({ $0["InstanceProfileName"].isAbsent }) else { return crowded }
        let named =
            outcome.resources(of: "AWS::EC2::Instance").map { $0["IamInstanceProfile"] }
            + outcome.resources(of: "AWS::AutoScaling::LaunchConfiguration").map { $0["IamInstanceProfile"] }
            + outcome.resources(of: "AWS::EC2::LaunchTemplate").flatMap { template in
                ["Arn", "Name"].map { template["LaunchTemplateData"]["IamInstanceProfile"][$0] }
            }
        return crowded
            + named.compactMap { value in
                guard let role = outcome.resource(value, of: "AWS::IAM::Role") else { return nil }
                return error(
                    at: value, "'\(value.element)' is given '\(role.logicalID)', a role, as its instance profile",
                    why: "EC2 answers that the instance profile does not exist",
                    fix: "make an AWS::IAM::InstanceProfile with this role, and name that")
            }
    }
}
