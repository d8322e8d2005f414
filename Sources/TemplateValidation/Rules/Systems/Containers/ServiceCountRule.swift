// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// One thing decides how many tasks a service has.
enum ServiceCountRule: SystemRule {
    static let description = RuleDescription(
        "service-count", "A service whose tasks something else counts has no count of its own.",
        reason: "every deployment of the stack sets the count back that scaling has reached",
        example: """
              "Cluster": {"Type": "AWS::ECS::Cluster"},
              "Service": {
                "Type": "AWS::ECS::Service",
            -   "Properties": {"Cluster": {"Ref": "Cluster"}, "TaskDefinition": "web:1", "DesiredCount": 2}
            +   "Properties": {"Cluster": {"Ref": "Cluster"}, "TaskDefinition": "web:1"}
              },
              "Target": {
                "Type": "AWS::ApplicationAutoScaling::ScalableTarget",
                "Properties": {
                  "MinCapacity": 1,
                  "MaxCapacity": 4,
                  "ServiceNamespace": "ecs",
                  "ScalableDimension": "ecs:service:DesiredCount",
                  "ResourceId": {"Fn::Sub": "service/${Cluster}/${Service.Name}"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var found: [Diagnostic] = outcome.resources(of: "AWS::ECS::Service").compactMap { service in
            let count = service["DesiredCount"]
            guard service["SchedulingStrategy"].text == "DAEMON", !count.isAbsent else { return nil }
            return error(
                at: count,
                "'\(service.logicalID)' is a daemon, of which each instance runs one, and has a DesiredCount",
                why: "ECS refuses a count for a daemon",
                fix: "remove DesiredCount")
        }
        for target in outcome.resources(of: "AWS::ApplicationAutoScaling::ScalableTarget") {
            if let low = target["MinCapacity"].number, let high = target["MaxCapacity"].number, low > high {
                found.append(
                    error(
                        at: target["MinCapacity"], "'\(target.logicalID)' scales from \(low) to \(high)",
                        why: "Application Auto Scaling refuses the target",
                        fix: "make MinCapacity no greater than MaxCapacity"))
            }
            if let dimension = target["ScalableDimension"].text, let namespace = target["ServiceNamespace"].text,
                !dimension.hasPrefix(namespace + ":")
            {
                found.append(
                    error(
                        at: target["ScalableDimension"],
                        "'\(target.logicalID)' scales \(dimension), which is not of \(namespace)",
                        why: "Application Auto Scaling refuses the target",
                        fix: "set ServiceNamespace \"\(dimension.prefix { $0 != ":" })\""))
            }
            guard target["ScalableDimension"].text == "ecs:service:DesiredCount" else { continue }
            found += scaled(target, outcome)
        }
        return found
    }

    private static func scaled(_ target: Outcome.Resource, _ outcome: Outcome) -> [Diagnostic] {
        let id = target["ResourceId"]
        guard let parts = id.parts else { return [] }
        var found: [Diagnostic] = []
        if let text = id.text, text.split(separator: "/").count != 3 || !text.hasPrefix("service/") {
            found.append(
                error(
                    at: id, "'\(target.logicalID)' scales '\(text)'",
                    why: "Application Auto Scaling refuses the target", fix: "write \"service/CLUSTER/SERVICE\""))
        }
        for part in parts {
            guard let reference = part.reference, let resource = outcome[reference.name] else { continue }
            let name = reference.name
            switch (resource.type, reference.attribute) {
            case ("AWS::ECS::Service", nil), ("AWS::ECS::Service", "ServiceArn"):
                // Alone, or with the start of an ARN cut away, it may be the whole path.
                guard parts.count > 1 else { continue }
                found.append(
                    error(
                        at: id, "'\(target.logicalID)' has the ARN of '\(name)' where its name belongs",
                        why: "Application Auto Scaling finds no such service",
                        fix: "write { \"Fn::GetAtt\": [\"\(name)\", \"Name\"] }"))
            case ("AWS::ECS::Cluster", "Arn"):
                found.append(
                    error(
                        at: id, "'\(target.logicalID)' has the ARN of '\(name)' where its name belongs",
                        why: "Application Auto Scaling finds no such service",
                        fix: "write { \"Ref\": \"\(name)\" }"))
            case ("AWS::ECS::Service", "Name"):
                let count = resource["DesiredCount"]
                guard !count.isAbsent else { continue }
                found.append(
                    warning(
                        at: count,
                        "'\(name)' has a DesiredCount, and '\(target.logicalID)' scales it",
                        fix: "remove DesiredCount; MinCapacity of '\(target.logicalID)' is what it starts with"))
            default: continue
            }
        }
        return found
    }
}
