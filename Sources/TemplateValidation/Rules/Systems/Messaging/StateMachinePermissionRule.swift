// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The role of a state machine, with which it acts, allows the actions of its tasks.
enum StateMachinePermissionRule: SystemRule {
    static let description = RuleDescription(
        "state-machine-permission", "The role of a state machine may do what its tasks do.",
        reason: "the execution fails at that state: access is denied",
        example: """
              "R": {
                "Type": "AWS::IAM::Role",
                "Properties": {
                  "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                      {
                        "Effect": "Allow",
                        "Principal": {"Service": "states.amazonaws.com"},
                        "Action": "sts:AssumeRole"
                      }
                    ]
                  },
                  "Policies": [
                    {
                      "PolicyName": "send",
                      "PolicyDocument": {
                        "Version": "2012-10-17",
            -           "Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*"}]
            +           "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"}]
                      }
                    }
                  ]
                }
              },
              "M": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                  "RoleArn": {"Fn::GetAtt": ["R", "Arn"]},
                  "Definition": {
                    "StartAt": "Send",
                    "States": {
                      "Send": {
                        "Type": "Task",
                        "Resource": "arn:aws:states:::sqs:sendMessage",
                        "End": true,
                        "Parameters": {
                          "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/123456789012/q",
                          "MessageBody": "m"
                        }
                      }
                    }
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html")

    /// The actions of the integrations with services.
    private static let integrations = [
        "lambda:invoke": "lambda:InvokeFunction", "sqs:sendMessage": "sqs:SendMessage", "sns:publish": "sns:Publish",
        "dynamodb:getItem": "dynamodb:GetItem", "dynamodb:putItem": "dynamodb:PutItem",
        "dynamodb:updateItem": "dynamodb:UpdateItem", "dynamodb:deleteItem": "dynamodb:DeleteItem",
        "states:startExecution": "states:StartExecution", "ecs:runTask": "ecs:RunTask",
        "events:putEvents": "events:PutEvents", "batch:submitJob": "batch:SubmitJob",
        "glue:startJobRun": "glue:StartJobRun", "codebuild:startBuild": "codebuild:StartBuild",
        "athena:startQueryExecution": "athena:StartQueryExecution",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::StepFunctions::StateMachine").flatMap { machine -> [Diagnostic] in
            guard let role = system.outcome.resource(machine["RoleArn"], of: "AWS::IAM::Role"),
                let definition = StateMachineDefinition(machine)
            else { return [] }
            let tasks = definition.scopes.flatMap(\.states)
            return tasks.compactMap { name, state in
                guard StateMachineDefinition.text(state["Type"]) == "Task", let resource = state["Resource"],
                    state["Credentials"] == nil
                else { return nil }
                guard let (action, target) = use(definition.value(resource), state, definition, system),
                    system.permissions.decision(for: role, doing: action, on: target) == .denied
                else { return nil }
                return error(
                    at: machine["RoleArn"],
                    "the state '\(name)' of '\(machine.logicalID)' needs \(action), which the role '\(role.logicalID)' may not do",
                    fix: "allow \(action) in a policy of '\(role.logicalID)'",
                    notes: [Diagnostic.Note(at: role.location, "'\(role.logicalID)' is made here")])
            }
                + tasks.compactMap { name, state in
                    guard let resource = state["Resource"],
                        ServiceIntegration(definition.value(resource)).map({ "\($0.service):\($0.action)" })
                            == "ecs:runTask",
                        let task = (state["Parameters"] ?? state["Arguments"])?["TaskDefinition"]
                    else { return nil }
                    return pass(definition.value(task), name, machine, role, system)
                }
        }
    }

    /// Who runs a task passes it its execution role.
    private static func pass(
        _ name: PropertyValue, _ state: String, _ machine: Outcome.Resource, _ role: Outcome.Resource,
        _ system: SystemModel
    ) -> Diagnostic? {
        guard let task = system.outcome.resource(name, of: "AWS::ECS::TaskDefinition") else { return nil }
        let passed = task["ExecutionRoleArn"]
        guard !passed.isAbsent, system.permissions.decision(for: role, doing: "iam:PassRole", on: passed) == .denied
        else {
            return nil
        }
        return error(
            at: machine["RoleArn"],
            "the state '\(state)' of '\(machine.logicalID)' runs '\(task.logicalID)', whose execution role the role '\(role.logicalID)' may not pass",
            fix: "allow iam:PassRole on it in a policy of '\(role.logicalID)'",
            notes: [Diagnostic.Note(at: passed.location, "this is the execution role")])
    }

    /// The action of a task, and its target where that is known.
    private static func use(
        _ resource: PropertyValue, _ state: Node, _ definition: StateMachineDefinition, _ system: SystemModel
    ) -> (action: String, target: PropertyValue?)? {
        if let function = system.outcome.resource(resource) {
            return function.type == "AWS::Lambda::Function" ? ("lambda:InvokeFunction", resource) : nil
        }
        // Calls of SDKs have names of their own.
        guard let integration = ServiceIntegration(resource),
            let action = integrations["\(integration.service):\(integration.action)"]
        else { return nil }
        return (action, target(of: integration, state, definition, system))
    }

    /// The arguments that name what is called, and the attribute that is its ARN.
    private static let targets: [String: (argument: String, type: String, attribute: String)] = [
        "lambda": ("FunctionName", "AWS::Lambda::Function", "Arn"), "sqs": ("QueueUrl", "AWS::SQS::Queue", "Arn"),
        "sns": ("TopicArn", "AWS::SNS::Topic", "TopicArn"), "dynamodb": ("TableName", "AWS::DynamoDB::Table", "Arn"),
        "states": ("StateMachineArn", "AWS::StepFunctions::StateMachine", "Arn"),
    ]

    private static func target(
        of integration: ServiceIntegration, _ state: Node, _ definition: StateMachineDefinition,
        _ system: SystemModel
    ) -> PropertyValue? {
        guard let (argument, type, attribute) = targets[integration.service],
            let arguments = state["Parameters"] ?? state["Arguments"], arguments["Qualifier"] == nil,
            arguments["Qualifier.$"] == nil, let name = arguments[argument],
            let resource = system.outcome.resource(definition.value(name)), resource.type == type
        else { return nil }
        return resource.attribute(attribute)
    }
}
