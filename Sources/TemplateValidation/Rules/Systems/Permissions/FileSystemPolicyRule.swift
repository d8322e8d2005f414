// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Who may write to a file system may mount it.
enum FileSystemPolicyRule: SystemRule {
    static let description = RuleDescription(
        "file-system-policy", "The policy of a file system that lets clients write lets them mount it as well.",
        reason: "the server denies the mount, and tasks do not start",
        example: """
              "F": {
                "Type": "AWS::EFS::FileSystem",
                "Properties": {
                  "Encrypted": true,
                  "FileSystemPolicy": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
            -           "Action": ["elasticfilesystem:ClientWrite"]
            +           "Action": ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
                      }
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html",
        evidence: .thread("aws-samples/aws-cdk-examples#920"))

    private static let mount = "elasticfilesystem:ClientMount"
    private static let others = ["elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::EFS::FileSystem").compactMap { files in
            // A role may still allow it by a policy of its own, so it is not certain that it is refused.
            guard let statements = system.permissions.policy(files["FileSystemPolicy"]).allStatements else {
                return nil
            }
            let allowing = statements.filter { $0.effect != .deny }
            guard allowing.allSatisfy({ $0.covers(action: mount) == false }),
                let statement = allowing.first(where: { statement in
                    others.contains { statement.covers(action: $0) == true }
                })
            else { return nil }
            return warning(
                at: statement.value["Action"],
                "the policy of '\(files.logicalID)' lets clients write, and nobody mount it",
                fix: "allow \(mount) too")
        }
    }
}
