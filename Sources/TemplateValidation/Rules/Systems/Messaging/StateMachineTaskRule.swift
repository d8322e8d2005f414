// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The tasks of a state machine call integrations that exist, with resources of their kind.
enum StateMachineTaskRule: SystemRule {
    static let description = RuleDescription(
        "state-machine-task",
        "The tasks of a state machine call integrations that there are, with resources of their kind.",
        reason: "Step Functions answers InvalidDefinition, or the execution fails at that state",
        example: """
              "M": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                  "RoleArn": "arn:aws:iam::123456789012:role/r",
                  "Definition": {
                    "StartAt": "Send",
                    "States": {
                      "Send": {
                        "Type": "Task",
            -           "Resource": "arn:aws:states:::sqs:sendMessages",
            +           "Resource": "arn:aws:states:::sqs:sendMessage",
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
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::StepFunctions::StateMachine").flatMap { machine -> [Diagnostic] in
            guard let definition = StateMachineDefinition(machine) else { return [] }
            let place = definition.place
            var found: [Diagnostic] = []
            for (name, state) in definition.scopes.flatMap(\.states)
            where StateMachineDefinition.text(state["Type"]) == "Task" {
                let value = state["Resource"].map(definition.value)
                if let integration = value.flatMap(ServiceIntegration.init) {
                    if let (message, fix) = integration.problem(
                        isExpress: machine["StateMachineType"].text == "EXPRESS")
                    {
                        found.append(
                            error(
                                at: place, "in '\(machine.logicalID)', the state '\(name)' \(message)",
                                why: "Step Functions answers InvalidDefinition", fix: fix))
                    }
                    found += arguments(state, integration, definition, system).map { message, fix in
                        error(
                            at: place, "in '\(machine.logicalID)', the state '\(name)' \(message)",
                            why: "the execution fails at that state", fix: fix)
                    }
                }
                if !system.outcome.mayHaveMore {
                    found += missing(state, definition).map { message, fix in
                        warning(
                            at: place, "in '\(machine.logicalID)', the state '\(name)' \(message)",
                            why: "the text stays as it is, and the execution fails at that state", fix: fix)
                    }
                }
            }
            return found
        }
    }

    /// The arguments that name a resource: its types, and the attributes that are not what the call wants.
    private static let wanted: [String: (argument: String, types: Set<String>, wrong: Set<String>, noun: String)] = [
        "sns:publish": ("TopicArn", ["AWS::SNS::Topic"], ["TopicName"], "the ARN of a topic"),
        "sqs:sendMessage": ("QueueUrl", ["AWS::SQS::Queue"], ["Arn", "QueueName"], "the URL of a queue"),
        "lambda:invoke": (
            "FunctionName", ["AWS::Lambda::Function", "AWS::Lambda::Alias", "AWS::Lambda::Version"], [], "a function"
        ),
        "states:startExecution": (
            "StateMachineArn",
            [
                "AWS::StepFunctions::StateMachine", "AWS::StepFunctions::StateMachineAlias",
                "AWS::StepFunctions::StateMachineVersion",
            ], ["Name"], "the ARN of a state machine"
        ),
        "dynamodb": ("TableName", ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"], ["StreamArn"], "a table"),
    ]

    private static func arguments(
        _ state: Node, _ integration: ServiceIntegration, _ definition: StateMachineDefinition, _ system: SystemModel
    ) -> [(message: String, fix: String)] {
        guard let wanted = wanted["\(integration.service):\(integration.action)"] ?? wanted[integration.service],
            let argument = (state["Parameters"] ?? state["Arguments"])?[wanted.argument]
        else { return [] }
        let value = definition.value(argument)
        guard let resource = system.outcome.resource(value), let attribute = value.reference else { return [] }
        if wanted.types.contains(resource.type) {
            guard let name = attribute.attribute, wanted.wrong.contains(name) else { return [] }
            return [
                (
                    "gives \(wanted.argument) the \(name) of '\(resource.logicalID)', not \(wanted.noun)",
                    "write {\"Ref\": \"\(resource.logicalID)\"}"
                )
            ]
        }
        // Of other types, nobody knows what an attribute holds.
        guard ARNForm.all[resource.type] != nil || resource.type == "AWS::IAM::Role" else { return [] }
        return [
            (
                "gives \(wanted.argument) '\(resource.logicalID)', \(resource.type.withArticle), not \(wanted.noun)",
                "name \(wanted.noun)"
            )
        ]
    }

    private static func missing(
        _ state: Node, _ definition: StateMachineDefinition
    ) -> [(message: String, fix: String)] {
        var problems: [(message: String, fix: String)] = []
        for node in [state["Resource"], state["Parameters"], state["Arguments"]].compactMap({ $0 }) {
            node.walk { node, _ in
                guard let text = node.stringValue, let name = definition.missingSubstitution(text) else { return }
                let closest = closestNames(to: name, in: definition.substitutedNames, limit: 1)
                problems.append(
                    (
                        "has '\(text)', for which DefinitionSubstitutions has nothing: it stays as it is",
                        closest.first.map { "did you mean '${\($0)}'?" } ?? "add '\(name)' to DefinitionSubstitutions"
                    ))
            }
        }
        return problems
    }
}
