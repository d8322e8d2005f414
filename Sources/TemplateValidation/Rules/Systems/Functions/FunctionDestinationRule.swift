// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Lambda sends what failed to a queue or topic with the function's role.
enum FunctionDestinationRule: SystemRule {
    static let description = RuleDescription(
        "function-destination", "The role of a function may send to its dead-letter queue and its destinations.",
        reason: "Lambda answers that the execution role does not have permissions to call the destination",
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
                      "PolicyName": "send",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
                          {
                            "Effect": "Allow",
            -               "Action": "sqs:ReceiveMessage",
            +               "Action": "sqs:SendMessage",
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
                  "Handler": "index.handler",
                  "DeadLetterConfig": {"TargetArn": {"Fn::GetAtt": ["Q", "Arn"]}}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html")

    private static let actions = [
        "AWS::SQS::Queue": "sqs:SendMessage", "AWS::SNS::Topic": "sns:Publish",
        "AWS::Lambda::Function": "lambda:InvokeFunction", "AWS::Events::EventBus": "events:PutEvents",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let letters = system.outcome.resources(of: "AWS::Lambda::Function").map {
            ($0["DeadLetterConfig"]["TargetArn"], Optional($0))
        }
        let invocations = system.outcome.resources(of: "AWS::Lambda::EventInvokeConfig").flatMap { config in
            ["OnFailure", "OnSuccess"].map {
                (
                    config["DestinationConfig"][$0]["Destination"],
                    EventSource.function(config["FunctionName"], system.outcome)
                )
            }
        }
        let mappings = system.outcome.resources(of: "AWS::Lambda::EventSourceMapping").map { mapping in
            (
                mapping["DestinationConfig"]["OnFailure"]["Destination"],
                EventSource.function(mapping["FunctionName"], system.outcome)
            )
        }
        return (letters + invocations + mappings).compactMap { target, function in
            guard let function, let destination = system.outcome.resource(target),
                let action = actions[destination.type],
                let role = system.outcome.resource(function["Role"], of: "AWS::IAM::Role"),
                system.permissions.decision(for: role, doing: action, on: target) == .denied
            else { return nil }
            return error(
                at: target,
                "'\(function.logicalID)' sends to '\(destination.logicalID)', but its role '\(role.logicalID)' may not do \(action) on it",
                fix: "allow \(action) on it in a policy of '\(role.logicalID)'",
                notes: [Diagnostic.Note(at: role.location, "'\(role.logicalID)' is made here")])
        }
    }
}
