// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The role that a resource gives to a service allows the actions of the service for the resource.
enum ServiceRoleRule: SystemRule {
    static let description = RuleDescription(
        "service-role-permission", "The role that a resource gives to a service may do what the service does with it.",
        reason: "AWS refuses the resource, or the service cannot do its work",
        example: """
              "L": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 30}},
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "vpc-flow-logs.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
                  "Policies": [
                    {
                      "PolicyName": "log",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
                          {
                            "Effect": "Allow",
            -               "Action": ["logs:CreateLogGroup"],
            +               "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                            "Resource": "*"
                          }
                        ]
                      }
                    }
                  ]
                }
              },
              "F": {
                "Type": "AWS::EC2::FlowLog",
                "Properties": {
                  "ResourceId": "vpc-12345678",
                  "ResourceType": "VPC",
                  "TrafficType": "ALL",
                  "LogGroupName": {"Ref": "L"},
                  "DeliverLogsPermissionArn": {"Fn::GetAtt": ["R", "Arn"]}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html")

    private static let logs = ["logs:CreateLogStream", "logs:PutLogEvents"]

    /// Where a type names a role, and what its service does with it.
    private static let uses: [(type: String, path: [String], actions: [String])] =
        [
            ("AWS::ApiGateway::Account", ["CloudWatchRoleArn"], logs),
            ("AWS::EC2::FlowLog", ["DeliverLogsPermissionArn"], logs),
            ("AWS::CloudTrail::Trail", ["CloudWatchLogsRoleArn"], logs),
            ("AWS::AppSync::GraphQLApi", ["LogConfig", "CloudWatchLogsRoleArn"], logs),
            ("AWS::RDS::DBInstance", ["MonitoringRoleArn"], logs),
            ("AWS::Cognito::UserPool", ["SmsConfiguration", "SnsCallerArn"], ["sns:Publish"]),
            ("AWS::SNS::Subscription", ["SubscriptionRoleArn"], ["firehose:PutRecord"]),
            (
                "AWS::S3::Bucket", ["ReplicationConfiguration", "Role"],
                ["s3:GetReplicationConfiguration", "s3:ReplicateObject"]
            ),
        ]
        + actionsOfTopicRules.map {
            ("AWS::IoT::TopicRule", ["TopicRulePayload", "Actions", $0, "RoleArn"], [$1])
        }

    private static let actionsOfTopicRules = [
        ("CloudwatchLogs", "logs:PutLogEvents"), ("CloudwatchMetric", "cloudwatch:PutMetricData"),
        ("DynamoDB", "dynamodb:PutItem"), ("DynamoDBv2", "dynamodb:PutItem"), ("Firehose", "firehose:PutRecord"),
        ("Kinesis", "kinesis:PutRecord"), ("Republish", "iot:Publish"), ("S3", "s3:PutObject"), ("Sns", "sns:Publish"),
        ("Sqs", "sqs:SendMessage"), ("StepFunctions", "states:StartExecution"),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        uses.flatMap { type, path, actions in
            system.outcome.resources(of: type).flatMap { user in
                user.properties.values(at: path).compactMap { finding($0, of: user, actions, system) }
            }
        } + builds(system) + machines(system) + hooks(system)
    }

    /// A build that logs, and all do by default, fails where its role may not.
    private static func builds(_ system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::CodeBuild::Project").compactMap { project in
            guard project["LogsConfig"]["CloudWatchLogs"]["Status"].text(default: "ENABLED") == "ENABLED" else {
                return nil
            }
            return finding(project["ServiceRole"], of: project, logs, system)
        }
    }

    private static func machines(_ system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::StepFunctions::StateMachine").compactMap { machine in
            let logging = machine["LoggingConfiguration"]
            guard let level = logging["Level"].text, level != "OFF",
                logging["Destinations"].elements?.isEmpty == false
            else { return nil }
            return finding(machine["RoleArn"], of: machine, ["logs:CreateLogDelivery"], system)
        }
    }

    private static let notifications = ["AWS::SQS::Queue": "sqs:SendMessage", "AWS::SNS::Topic": "sns:Publish"]

    private static func hooks(_ system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::AutoScaling::LifecycleHook").compactMap { hook in
            guard let target = system.outcome.resource(hook["NotificationTargetARN"]),
                let action = notifications[target.type]
            else { return nil }
            return finding(hook["RoleARN"], of: hook, [action], system)
        }
    }

    private static func finding(
        _ value: PropertyValue, of user: Outcome.Resource, _ actions: [String], _ system: SystemModel
    ) -> Diagnostic? {
        guard let role = system.outcome.resource(value, of: "AWS::IAM::Role") else { return nil }
        let denied = actions.filter { system.permissions.decision(for: role, doing: $0) == .denied }
        guard !denied.isEmpty else { return nil }
        return error(
            at: value,
            "'\(user.logicalID)' is given the role '\(role.logicalID)', which may not do \(denied.joined(separator: ", "))",
            fix: "allow \(actions.joined(separator: ", ")) in a policy of '\(role.logicalID)'",
            notes: [Diagnostic.Note(at: role.location, "'\(role.logicalID)' is made here")])
    }
}
