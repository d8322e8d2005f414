// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Lambda and pipes read queues and streams with a role.
enum EventSourcePermissionRule: SystemRule {
    static let description = RuleDescription(
        "event-source-permission", "The role of a function or a pipe may read the queue or stream that feeds it.",
        reason: "AWS answers that the role does not have permissions to call the source",
        example: """
              "Q": {"Type": "AWS::SQS::Queue"},
              "R": {
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
                  },
                  "Policies": [
                    {
                      "PolicyName": "read",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
                          {
                            "Effect": "Allow",
            -               "Action": ["sqs:ReceiveMessage"],
            +               "Action": ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
                            "Resource": {"Fn::GetAtt": ["Q", "Arn"]}
                          }
                        ]
                      }
                    }
                  ]
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
              },
              "M": {
                "Type": "AWS::Lambda::EventSourceMapping",
                "Properties": {"FunctionName": {"Ref": "F"}, "EventSourceArn": {"Fn::GetAtt": ["Q", "Arn"]}}
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let mappings = system.outcome.resources(of: "AWS::Lambda::EventSourceMapping").compactMap { mapping in
            EventSource.function(mapping["FunctionName"], system.outcome).map {
                (mapping["EventSourceArn"], $0, $0["Role"])
            }
        }
        let pipes = system.outcome.resources(of: "AWS::Pipes::Pipe").map { ($0["Source"], $0, $0["RoleArn"]) }
        return (mappings + pipes).compactMap { source, reader, roleARN in
            guard let kind = EventSource(source, system.outcome),
                let role = system.outcome.resource(roleARN, of: "AWS::IAM::Role")
            else { return nil }
            let denied = kind.actions.filter {
                system.permissions.decision(for: role, doing: $0, on: source) == .denied
            }
            guard !denied.isEmpty else { return nil }
            let name = system.outcome.resource(source).map { "'\($0.logicalID)'" } ?? "the source"
            return error(
                at: source,
                "the role '\(role.logicalID)' of '\(reader.logicalID)' may not do \(denied.joined(separator: ", ")) on \(name)",
                fix: "allow \(kind.actions.joined(separator: ", ")) on it in a policy of '\(role.logicalID)'",
                notes: [Diagnostic.Note(at: role.location, "'\(role.logicalID)' is made here")])
        }
    }
}
