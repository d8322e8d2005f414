// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Services that deliver with a role need one that may do so.
enum TargetPermissionRule: SystemRule {
    static let description = RuleDescription(
        "target-permission", "The role with which a service reaches its target may do what that takes.",
        reason: "the service cannot reach the target: AWS refuses the connection, or events get lost",
        example: """
              "M": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                  "RoleArn": "arn:aws:iam::123456789012:role/r",
                  "DefinitionS3Location": {"Bucket": "bucket", "Key": "key"}
                }
              },
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "events.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
                  "Policies": [
                    {
                      "PolicyName": "start",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [
            -             {"Effect": "Allow", "Action": "states:DescribeExecution", "Resource": {"Ref": "M"}}
            +             {"Effect": "Allow", "Action": "states:StartExecution", "Resource": {"Ref": "M"}}
                        ]
                      }
                    }
                  ]
                }
              },
              "E": {
                "Type": "AWS::Events::Rule",
                "Properties": {
                  "ScheduleExpression": "rate(1 hour)",
                  "Targets": [{"Id": "one", "Arn": {"Ref": "M"}, "RoleArn": {"Fn::GetAtt": ["R", "Arn"]}}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-iam-roles.html")

    /// The action that it takes to reach a target, by type. The ARN of a cluster is not what a task is run on.
    private static let actions: [String: (action: String, isOnTarget: Bool)] = [
        "AWS::StepFunctions::StateMachine": ("states:StartExecution", true),
        "AWS::Kinesis::Stream": ("kinesis:PutRecord", true),
        "AWS::KinesisFirehose::DeliveryStream": ("firehose:PutRecord", true),
        "AWS::ECS::Cluster": ("ecs:RunTask", false),
        "AWS::Lambda::Function": ("lambda:InvokeFunction", true),
        "AWS::SQS::Queue": ("sqs:SendMessage", true),
        "AWS::SNS::Topic": ("sns:Publish", true),
    ]
    /// The types of targets whose own policies let EventBridge itself in, besides the role.
    private static let haveOwnPolicies: Set = ["AWS::Lambda::Function", "AWS::SQS::Queue", "AWS::SNS::Topic"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let rules = system.outcome.resources(of: "AWS::Events::Rule").flatMap { rule in
            rule["Targets"].knownElements.map { (rule, $0, "Arn") }
        }
        let schedules = system.outcome.resources(of: "AWS::Scheduler::Schedule").map { ($0, $0["Target"], "Arn") }
        let filters = system.outcome.resources(of: "AWS::Logs::SubscriptionFilter").map {
            ($0, $0.properties, "DestinationArn")
        }
        // How a pipe starts a state machine depends on the machine and on the pipe.
        let pipes = system.outcome.resources(of: "AWS::Pipes::Pipe").map { ($0, $0.properties, "Target") }
            .filter { system.outcome.resource($0.1[$0.2])?.type != "AWS::StepFunctions::StateMachine" }
        return (rules + schedules + filters + pipes).flatMap { owner, target, name -> [Diagnostic] in
            guard let role = system.outcome.resource(target["RoleArn"], of: "AWS::IAM::Role") else {
                return []
            }
            return reach(target[name], owner, role, system) + pass(target["EcsParameters"], owner, role, system)
        }
    }

    private static func reach(
        _ arn: PropertyValue, _ owner: Outcome.Resource, _ role: Outcome.Resource, _ system: SystemModel
    ) -> [Diagnostic] {
        guard let resource = system.outcome.resource(arn), let needed = actions[resource.type],
            !(owner.type == "AWS::Events::Rule" && haveOwnPolicies.contains(resource.type)),
            system.permissions.decision(for: role, doing: needed.action, on: needed.isOnTarget ? arn : nil) == .denied
        else { return [] }
        return [
            error(
                at: arn,
                "'\(owner.logicalID)' reaches '\(resource.logicalID)' with the role '\(role.logicalID)', which may not do \(needed.action)",
                fix: "allow \(needed.action) in a policy of '\(role.logicalID)'",
                notes: [Diagnostic.Note(at: role.location, "'\(role.logicalID)' is made here")])
        ]
    }

    /// Who starts a task passes it its execution role, and on Fargate its own role too.
    private static func pass(
        _ parameters: PropertyValue, _ owner: Outcome.Resource, _ role: Outcome.Resource, _ system: SystemModel
    ) -> [Diagnostic] {
        guard let task = system.outcome.resource(parameters["TaskDefinitionArn"], of: "AWS::ECS::TaskDefinition")
        else { return [] }
        let isFargate = task["RequiresCompatibilities"].knownElements.contains { $0.text == "FARGATE" }
        return (isFargate ? ["TaskRoleArn", "ExecutionRoleArn"] : ["ExecutionRoleArn"]).compactMap { property in
            let passed = task[property]
            guard !passed.isAbsent,
                system.permissions.decision(for: role, doing: "iam:PassRole", on: passed) == .denied
            else { return nil }
            let name = system.outcome.resource(passed).map { "'\($0.logicalID)'" } ?? "the role"
            return error(
                at: parameters["TaskDefinitionArn"],
                "'\(owner.logicalID)' runs '\(task.logicalID)' with the role '\(role.logicalID)', which may not pass it \(name)",
                fix: "allow iam:PassRole on \(name) in a policy of '\(role.logicalID)'",
                notes: [Diagnostic.Note(at: passed.location, "this is the \(property) of '\(task.logicalID)'")])
        }
    }
}
