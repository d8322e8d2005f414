// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// File systems of functions.
enum FunctionFilesRule: SystemRule {
    static let description = RuleDescription(
        "function-files", "A function that mounts a file system is in a VPC.",
        reason: "Lambda answers InvalidParameterValue: file systems are reached in a VPC",
        example: """
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "FileSystemConfigs": [
                    {
                      "LocalMountPath": "/mnt/files",
                      "Arn": "arn:aws:elasticfilesystem:eu-west-1:123456789012:access-point/fsap-0123456789abcdef0"
                    }
            -     ]
            +     ],
            +     "VpcConfig": {"SubnetIds": ["subnet-12345678"], "SecurityGroupIds": ["sg-12345678"]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        if system.outcome.mayHaveMore { return [] }
        return system.outcome.resources(of: "AWS::Lambda::Function").compactMap { function in
            let files = function["FileSystemConfigs"]
            guard files.elements?.isEmpty == false,
                function["VpcConfig"].isAbsent || function["VpcConfig"]["SubnetIds"].elements?.isEmpty == true
            else { return nil }
            return error(
                at: files, "'\(function.logicalID)' mounts a file system, and is in no VPC",
                fix: "give it VpcConfig with subnets that the file system has mount targets in")
        }
    }
}
