// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A container's logs have somewhere to go.
enum ContainerLogsRule: SystemRule {
    static let description = RuleDescription(
        "container-logs", "A container that logs with awslogs names a group that is there, a region and a prefix.",
        reason: "ECS refuses the task definition, or its tasks stop before they start",
        example: """
            + "Logs": {"Type": "AWS::Logs::LogGroup"},
              "Task": {
                "Type": "AWS::ECS::TaskDefinition",
                "Properties": {
                  "RequiresCompatibilities": ["FARGATE"],
                  "NetworkMode": "awsvpc",
                  "Cpu": "256",
                  "Memory": "512",
                  "ExecutionRoleArn": "arn:aws:iam::123456789012:role/pull",
                  "ContainerDefinitions": [
                    {
                      "Name": "web",
                      "Image": "nginx",
                      "LogConfiguration": {
                        "LogDriver": "awslogs",
            -           "Options": {"awslogs-group": "web"}
            +           "Options": {
            +             "awslogs-group": {"Ref": "Logs"},
            +             "awslogs-region": {"Ref": "AWS::Region"},
            +             "awslogs-stream-prefix": "web"
            +           }
                      }
                    }
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let definitions = outcome.resources(of: "AWS::ECS::TaskDefinition")
        let fargate = Set(ContainerServices(outcome).fargateDefinitions.map(\.logicalID))
        var groups: [Node: String] = [:]
        for group in outcome.resources(of: "AWS::Logs::LogGroup") {
            if let name = group["LogGroupName"].node { groups[name] = group.logicalID }
        }
        var dependencies = Dependencies(outcome)
        return definitions.flatMap { definition -> [Diagnostic] in
            let isFargate = fargate.contains(definition.logicalID)
            return definition["ContainerDefinitions"].knownElements.flatMap { container -> [Diagnostic] in
                let log = container["LogConfiguration"]
                guard log["LogDriver"].text == "awslogs", !log["Options"].isUnknown else { return [] }
                return missing(container, isFargate)
                    + place(container, log["Options"], definition, groups, outcome, &dependencies)
            }
        }
    }

    private static func missing(_ container: PropertyValue, _ isFargate: Bool) -> [Diagnostic] {
        let options = container["LogConfiguration"]["Options"]
        let needed =
            isFargate ? ["awslogs-group", "awslogs-region", "awslogs-stream-prefix"] : ["awslogs-group"]
        let missing = needed.filter { options[$0].isAbsent }
        guard !missing.isEmpty else { return [] }
        return [
            error(
                at: container["LogConfiguration"],
                "container '\(container["Name"].text ?? "")' logs with awslogs without "
                    + missing.joined(separator: " and "),
                why: "ECS refuses the task definition",
                fix: "set \(missing.joined(separator: " and ")) in Options")
        ]
    }

    private static func place(
        _ container: PropertyValue, _ options: PropertyValue, _ definition: Outcome.Resource, _ groups: [Node: String],
        _ outcome: Outcome, _ dependencies: inout Dependencies
    ) -> [Diagnostic] {
        let group = options["awslogs-group"]
        let name = container["Name"].text ?? ""
        var found: [Diagnostic] = []
        if let region = outcome.region, let other = options["awslogs-region"].text, other != region,
            group.resource != nil
        {
            found.append(
                error(
                    at: options["awslogs-region"],
                    "container '\(name)' logs to '\(group.resource ?? "")' in \(other), but the group is in \(region)",
                    why: "the tasks stop before they start: there is no such group",
                    fix: "set awslogs-region to { \"Ref\": \"AWS::Region\" }"))
        }
        guard group.resource == nil, let node = group.node, options["awslogs-create-group"].bool != true else {
            return found
        }
        if let own = groups[node], !dependencies.all(of: definition.logicalID).contains(own) {
            found.append(
                warning(
                    at: group,
                    "container '\(name)' logs to '\(own)' by its name, so its tasks may start before the group is there",
                    why: "tasks without their log group stop before they start",
                    fix: "write { \"Ref\": \"\(own)\" }"))
        }
        return found
    }
}
