// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A file system has one mount target in a zone.
enum MountTargetRule: SystemRule {
    static let description = RuleDescription(
        "mount-target", "A file system has one mount target in an Availability Zone.",
        reason: "Amazon EFS refuses the second mount target",
        example: """
              "F": {"Type": "AWS::EFS::FileSystem", "Properties": {"Encrypted": true}},
              "A": {
                "Type": "AWS::EFS::MountTarget",
                "Properties": {
                  "FileSystemId": {"Ref": "F"},
                  "SubnetId": "subnet-0123456789abcdef0",
                  "SecurityGroups": ["sg-0123456789abcdef0"]
                }
              },
              "B": {
                "Type": "AWS::EFS::MountTarget",
                "Properties": {
                  "FileSystemId": {"Ref": "F"},
            -     "SubnetId": "subnet-0123456789abcdef0",
            +     "SubnetId": "subnet-0123456789abcdef1",
                  "SecurityGroups": ["sg-0123456789abcdef0"]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var seen: [Outcome.Resource] = []
        return outcome.resources(of: "AWS::EFS::MountTarget").compactMap { target in
            let twin = seen.first { other in
                other["FileSystemId"].equals(target["FileSystemId"]) == true && share(other, target, outcome)
            }
            seen.append(target)
            return twin.map {
                error(
                    at: target["SubnetId"],
                    "'\(target.logicalID)' and '\($0.logicalID)' mount one file system in the same zone",
                    fix: "remove one of them, or use a subnet in another zone")
            }
        }
    }

    private static func share(_ left: Outcome.Resource, _ right: Outcome.Resource, _ outcome: Outcome) -> Bool {
        if left["SubnetId"].equals(right["SubnetId"]) == true { return true }
        guard let first = outcome.resource(left["SubnetId"]), let second = outcome.resource(right["SubnetId"]),
            !first["AvailabilityZone"].isAbsent
        else { return false }
        return first["AvailabilityZone"].equals(second["AvailabilityZone"]) == true
    }
}
