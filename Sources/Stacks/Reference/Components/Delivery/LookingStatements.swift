// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What `synth review --from deployed`, `diff`, `status` and `doctor` ask of AWS.
enum LookingStatements {
    static func of(_ environment: Environment, reading reads: [String]) -> [PolicyStatement] {
        let arns = StackArns(environment: environment)
        return [
            .allow(
                "cloudformation:DescribeStacks", "cloudformation:DescribeStackEvents",
                "cloudformation:DescribeStackResources", "cloudformation:ListStackResources",
                "cloudformation:GetTemplate", "cloudformation:GetStackPolicy", "cloudformation:CreateChangeSet",
                "cloudformation:DescribeChangeSet", "cloudformation:ListChangeSets", "cloudformation:DeleteChangeSet",
                on: [arns.stacks], sid: "Stacks"),
            // Whether images and files that a deployment needs are there.
            .allow("ecr:DescribeImages", "ecr:ListImages", on: [arns.repositories], sid: "Images"),
            .allow("s3:ListBucket", on: [arns.assetBucket], sid: "Files"),
            .allow("s3:GetObject", on: ["\(arns.assetBucket)/*"], sid: "FileHeads"),
        ]
            + (reads.isEmpty
                ? []
                : [
                    // Most of these actions know no resource, and the names of what they ask about are AWS's choice.
                    .allow(
                        anyOf: reads.map { .init($0) }, on: ["*"],
                        when: [.stringEquals("aws:RequestedRegion", .init(environment.region.code))], sid: "Resources")
                ])
    }

    /// What is named without being made by a stack. None of it shows a secret's or a parameter's value.
    static let namedThings: [PolicyStatement] = [
        .allow(
            "acm:DescribeCertificate", "cloudformation:GetResource", "cloudformation:ListImports", "iam:GetRole",
            "kms:DescribeKey", "route53:GetHostedZone", "secretsmanager:DescribeSecret", "ssm:DescribeParameters",
            on: ["*"], sid: "NamedThings")
    ]
}
