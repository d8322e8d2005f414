// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Functions in a VPC.
enum FunctionNetworkRule: SystemRule {
    static let description = RuleDescription(
        "function-network", "A function in a VPC has subnets, security groups, and a role that may make interfaces.",
        reason: "Lambda refuses the function: it cannot make its network interfaces",
        example: """
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/r",
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
            -     "VpcConfig": {"SubnetIds": ["subnet-12345678"]}
            +     "VpcConfig": {"SubnetIds": ["subnet-12345678"], "SecurityGroupIds": ["sg-12345678"]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html")

    private static let actions = [
        "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::Function").compactMap { function in
            let network = function["VpcConfig"]
            guard let subnets = network["SubnetIds"].elements, let groups = network["SecurityGroupIds"].elements else {
                return nil
            }
            if subnets.isEmpty != groups.isEmpty {
                let (given, missing) =
                    groups.isEmpty ? ("SubnetIds", "SecurityGroupIds") : ("SecurityGroupIds", "SubnetIds")
                return error(
                    at: network, "'\(function.logicalID)' has \(given) but no \(missing)", fix: "give it \(missing)")
            }
            guard !subnets.isEmpty, let role = system.outcome.resource(function["Role"], of: "AWS::IAM::Role")
            else { return nil }
            let denied = actions.filter { system.permissions.decision(for: role, doing: $0) == .denied }
            guard !denied.isEmpty else { return nil }
            return error(
                at: network,
                "'\(function.logicalID)' is in a VPC, but its role '\(role.logicalID)' may not do \(denied.joined(separator: ", "))",
                fix: "add arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole to its ManagedPolicyArns"
            )
        }
    }
}
