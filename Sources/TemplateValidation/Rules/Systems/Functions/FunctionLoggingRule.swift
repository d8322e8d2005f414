// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A function writes its log with its role.
enum FunctionLoggingRule: SystemRule {
    static let description = RuleDescription(
        "function-logging", "The role of a function may write the function's log.",
        reason: "the function runs, but what it logs is lost, its errors too",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
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
            -     "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaRole"]
            +     "ManagedPolicyArns": ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"]
                }
              },
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": {"Fn::GetAtt": ["R", "Arn"]},
                  "Code": {"S3Bucket": "bucket", "S3Key": "key"},
                  "Runtime": "python3.13",
                  "Handler": "index.handler"
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html")

    private static let actions = ["logs:CreateLogStream", "logs:PutLogEvents"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Lambda::Function").compactMap { function in
            guard let role = system.outcome.resource(function["Role"], of: "AWS::IAM::Role") else {
                return nil
            }
            let denied = actions.filter { system.permissions.decision(for: role, doing: $0) == .denied }
            guard !denied.isEmpty else { return nil }
            return warning(
                at: function["Role"],
                "the role '\(role.logicalID)' of '\(function.logicalID)' may not do \(denied.joined(separator: ", "))",
                fix: "add arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole to its ManagedPolicyArns",
                notes: [Diagnostic.Note(at: role.location, "'\(role.logicalID)' is made here")])
        }
    }
}
