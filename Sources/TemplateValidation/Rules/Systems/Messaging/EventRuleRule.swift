// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The parts of an EventBridge rule.
enum EventRuleRule: SystemRule {
    static let description = RuleDescription(
        "event-rule", "A rule of EventBridge says when it runs, and has targets that it can have together.",
        reason: "EventBridge answers ValidationException",
        example: """
              "R": {
                "Type": "AWS::Events::Rule",
                "Properties": {
            +     "ScheduleExpression": "rate(1 hour)",
                  "Targets": [{"Id": "one", "Arn": "arn:aws:sqs:eu-west-1:123456789012:queue"}]
                }
              }
            """,
        companions: ["dependent-properties"],
        source: "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html")

    private static let maximumTargets = 5
    /// Targets that EventBridge reaches with a role only.
    private static let needRoles: Set = [
        "AWS::StepFunctions::StateMachine", "AWS::Kinesis::Stream", "AWS::KinesisFirehose::DeliveryStream",
        "AWS::ECS::Cluster", "AWS::Batch::JobQueue", "AWS::Events::ApiDestination", "AWS::CodeBuild::Project",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::Events::Rule").flatMap { rule in
            trigger(rule, system) + targets(rule) + rule["Targets"].knownElements.flatMap { target($0, rule, system) }
        }
    }

    private static func trigger(_ rule: Outcome.Resource, _ system: SystemModel) -> [Diagnostic] {
        let schedule = rule["ScheduleExpression"]
        if schedule.isAbsent {
            guard rule["EventPattern"].isAbsent else { return [] }
            return [
                error(
                    at: rule, "'\(rule.logicalID)' has neither a schedule nor an event pattern",
                    fix: "give it ScheduleExpression or EventPattern")
            ]
        }
        let bus = rule["EventBusName"]
        let isCustom =
            system.outcome.resource(bus)?.type == "AWS::Events::EventBus"
            || bus.text.map { $0 != "default" && !$0.hasPrefix("arn:") } ?? false
        guard isCustom else { return [] }
        return [
            error(
                at: schedule, "'\(rule.logicalID)' has a schedule on an event bus other than the default one",
                fix: "remove EventBusName, or use AWS::Scheduler::Schedule")
        ]
    }

    private static func targets(_ rule: Outcome.Resource) -> [Diagnostic] {
        let targets = rule["Targets"].knownElements
        var found: [Diagnostic] = []
        if targets.count > maximumTargets {
            found.append(
                error(
                    at: rule["Targets"],
                    "'\(rule.logicalID)' has \(targets.count) targets; \(maximumTargets) are allowed",
                    fix: "make a second rule for some of them"))
        }
        var seen: Set<String> = []
        for target in targets {
            guard let id = target["Id"].text, !seen.insert(id).inserted else { continue }
            found.append(
                error(
                    at: target["Id"], "two targets of '\(rule.logicalID)' have the Id '\(id)'",
                    fix: "give one of them another Id"))
        }
        return found
    }

    private static func target(
        _ target: PropertyValue, _ rule: Outcome.Resource, _ system: SystemModel
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        let inputs = ["Input", "InputPath", "InputTransformer"].filter { !target[$0].isAbsent }
        if inputs.count > 1 {
            found.append(
                error(
                    at: target[inputs[1]], "a target of '\(rule.logicalID)' has \(inputs.joined(separator: " and "))",
                    fix: "keep one of them"))
        }
        guard !target.isUnknown, target["RoleArn"].isAbsent, let resource = system.outcome.resource(target["Arn"]),
            needRoles.contains(resource.type)
        else { return found }
        found.append(
            error(
                at: target, "'\(rule.logicalID)' has the target '\(resource.logicalID)' without a role",
                fix: "give the target RoleArn: a role that trusts events.amazonaws.com"))
        return found
    }
}
