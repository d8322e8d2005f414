// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A state machine has the settings that it needs besides its states.
enum StateMachineSettingsRule: SystemRule {
    static let description = RuleDescription(
        "state-machine-settings", "A state machine has one definition, and a log group when it logs.",
        reason: "Step Functions answers InvalidLoggingConfiguration, or CloudFormation refuses the machine",
        example: """
              "L": {"Type": "AWS::Logs::LogGroup", "Properties": {"RetentionInDays": 30}},
              "M": {
                "Type": "AWS::StepFunctions::StateMachine",
                "Properties": {
                  "RoleArn": "arn:aws:iam::123456789012:role/r",
            -     "LoggingConfiguration": {"Level": "ERROR"},
            +     "LoggingConfiguration": {
            +       "Level": "ERROR",
            +       "Destinations": [{"CloudWatchLogsLogGroup": {"LogGroupArn": {"Fn::GetAtt": ["L", "Arn"]}}}]
            +     },
                  "Definition": {"StartAt": "First", "States": {"First": {"Type": "Succeed"}}}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/step-functions/latest/dg/cw-logs.html")

    private static let definitions = ["Definition", "DefinitionString", "DefinitionS3Location"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::StepFunctions::StateMachine").flatMap { machine in
            definition(machine, system) + logging(machine, system)
        }
    }

    private static func definition(_ machine: Outcome.Resource, _ system: SystemModel) -> [Diagnostic] {
        guard !system.outcome.mayHaveMore, !machine.properties.isUnknown else { return [] }
        let given = definitions.filter { !machine[$0].isAbsent }
        if given.count == 1 { return [] }
        if given.isEmpty {
            return [
                error(
                    at: machine, "'\(machine.logicalID)' has no definition",
                    why: "CloudFormation refuses the machine",
                    fix: "give it one of \(definitions.joined(separator: ", "))")
            ]
        }
        return [
            error(
                at: machine[given[1]], "'\(machine.logicalID)' has \(given.joined(separator: " and "))",
                why: "CloudFormation refuses the machine",
                fix: "keep one of them")
        ]
    }

    private static func logging(_ machine: Outcome.Resource, _ system: SystemModel) -> [Diagnostic] {
        let configuration = machine["LoggingConfiguration"]
        guard let level = configuration["Level"].text, level != "OFF" else { return [] }
        let destinations = configuration["Destinations"]
        guard let elements = destinations.elements else { return [] }
        if elements.isEmpty {
            return [
                error(
                    at: configuration, "'\(machine.logicalID)' logs, but no log group is named",
                    why: "Step Functions answers InvalidLoggingConfiguration",
                    fix: "give LoggingConfiguration a log group in Destinations, or set Level to 'OFF'")
            ]
        }
        return elements.compactMap { element in
            let arn = element["CloudWatchLogsLogGroup"]["LogGroupArn"]
            guard let last = arn.parts?.last else { return nil }
            let isWrong: Bool
            if let text = last.stringValue {
                isWrong = !text.hasDynamicReference && !text.hasSuffix(":*")
            } else {
                let end = arn.part(last)
                isWrong = end.reference?.attribute == nil && system.outcome.resource(end)?.type == "AWS::Logs::LogGroup"
            }
            guard isWrong else { return nil }
            return error(
                at: arn, "the ARN of the log group of '\(machine.logicalID)' does not end in ':*'",
                why: "Step Functions answers InvalidLoggingConfiguration",
                fix: "use Fn::GetAtt with Arn of the log group, or add ':*'")
        }
    }
}
