// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A scalable target names its service by the cluster and the service's own name.
enum ScaledServiceRule: SystemRule {
    static let description = RuleDescription(
        "scaled-service", "A scalable target names a service of ECS by its cluster and its own name.",
        reason: "Application Auto Scaling answers \"ECS service doesn't exist\", or that the resource ID is malformed",
        example: """
              "Cluster": {"Type": "AWS::ECS::Cluster"},
              "Service": {
                "Type": "AWS::ECS::Service",
                "Properties": {"Cluster": {"Ref": "Cluster"}, "TaskDefinition": "web:1"}
              },
              "Target": {
                "Type": "AWS::ApplicationAutoScaling::ScalableTarget",
                "Properties": {
                  "ServiceNamespace": "ecs",
                  "ScalableDimension": "ecs:service:DesiredCount",
            -     "ResourceId": {"Fn::Sub": "service/${Service.Name}"},
            +     "ResourceId": {"Fn::Sub": "service/${Cluster}/${Service.Name}"},
                  "MinCapacity": 1,
                  "MaxCapacity": 4
                }
              }
            """,
        source: "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApplicationAutoScaling::ScalableTarget").compactMap { target in
            let id = target["ResourceId"]
            guard target["ScalableDimension"].text == "ecs:service:DesiredCount", id.text == nil, let parts = id.parts,
                parts.count > 1, let text = Self.text(parts, outcome, { "${\($0)}" }),
                let plain = Self.text(parts, outcome, { _ in "name" })
            else { return nil }
            let segments = plain.split(separator: "/", omittingEmptySubsequences: false)
            guard segments.count == 3, segments[0] == "service", !segments.contains("") else {
                return error(
                    at: id, "'\(target.logicalID)' scales '\(text)'",
                    why: "Application Auto Scaling answers that the resource ID is malformed",
                    fix: "write \"service/CLUSTER/SERVICE\"")
            }
            return cluster(of: id, parts, target, outcome)
        }
    }

    /// The text with what `shown` says for names; nil where a part may have a slash of its own.
    private static func text(_ parts: [Node], _ outcome: Outcome, _ shown: (String) -> String) -> String? {
        var text = ""
        for part in parts {
            if let literal = part.stringValue {
                text += literal
                continue
            }
            guard let reference = part.reference else { return nil }
            switch (outcome[reference.name]?.type, reference.attribute) {
            case ("AWS::ECS::Cluster", nil), ("AWS::ECS::Service", "Name"): text += shown(reference.name)
            default: return nil
            }
        }
        return text
    }

    private static func cluster(
        of id: PropertyValue, _ parts: [Node], _ target: Outcome.Resource, _ outcome: Outcome
    ) -> Diagnostic? {
        let named = parts.compactMap { $0.reference.flatMap { outcome[$0.name] } }
        guard let cluster = named.first(where: { $0.type == "AWS::ECS::Cluster" }),
            let service = named.first(where: { $0.type == "AWS::ECS::Service" })
        else { return nil }
        let own = service["Cluster"]
        let ownName = own.isAbsent ? "the default cluster" : outcome.resource(own).map { "'\($0.logicalID)'" }
        guard let ownName, own.resource != cluster.logicalID,
            !own.isAbsent || cluster["ClusterName"].text(default: "").map({ $0 != "default" }) == true
        else { return nil }
        return error(
            at: id,
            "'\(target.logicalID)' scales '\(service.logicalID)' in '\(cluster.logicalID)', but it runs in \(ownName)",
            why: "Application Auto Scaling answers \"ECS service doesn't exist\"",
            fix: "name the cluster of '\(service.logicalID)'")
    }
}
