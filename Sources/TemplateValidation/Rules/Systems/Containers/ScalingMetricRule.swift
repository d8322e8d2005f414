// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A resource that is scaled by a metric has that metric.
enum ScalingMetricRule: SystemRule {
    static let description = RuleDescription(
        "scaling-metric", "A scaling policy has the settings of its kind, and follows a metric of what it scales.",
        reason: "Application Auto Scaling refuses the policy",
        example: """
              "Target": {
                "Type": "AWS::ApplicationAutoScaling::ScalableTarget",
                "Properties": {
                  "ServiceNamespace": "ecs",
                  "ScalableDimension": "ecs:service:DesiredCount",
                  "ResourceId": "service/main/web",
                  "MinCapacity": 1,
                  "MaxCapacity": 4
                }
              },
              "Policy": {
                "Type": "AWS::ApplicationAutoScaling::ScalingPolicy",
                "Properties": {
                  "PolicyName": "load",
                  "PolicyType": "TargetTrackingScaling",
                  "ScalingTargetId": {"Ref": "Target"},
                  "TargetTrackingScalingPolicyConfiguration": {
                    "TargetValue": 60,
                    "PredefinedMetricSpecification": {
            -         "PredefinedMetricType": "RDSReaderAverageCPUUtilization"
            +         "PredefinedMetricType": "ECSServiceAverageCPUUtilization"
                    }
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredefinedMetricSpecification.html")

    /// The services of the metrics. Those that are not here may be new.
    private static let services: [String: [String]] = [
        "ALBRequestCountPerTarget": ["ecs", "ec2", "sagemaker"],
        "ECSServiceAverageCPUUtilization": ["ecs"],
        "ECSServiceAverageMemoryUtilization": ["ecs"],
        "EC2SpotFleetRequestAverageCPUUtilization": ["ec2"],
        "EC2SpotFleetRequestAverageNetworkIn": ["ec2"],
        "EC2SpotFleetRequestAverageNetworkOut": ["ec2"],
        "DynamoDBReadCapacityUtilization": ["dynamodb"],
        "DynamoDBWriteCapacityUtilization": ["dynamodb"],
        "RDSReaderAverageCPUUtilization": ["rds"],
        "RDSReaderAverageDatabaseConnections": ["rds"],
        "SageMakerVariantInvocationsPerInstance": ["sagemaker"],
        "LambdaProvisionedConcurrencyUtilization": ["lambda"],
        "CassandraReadCapacityUtilization": ["cassandra"],
        "CassandraWriteCapacityUtilization": ["cassandra"],
        "KafkaBrokerStorageUtilization": ["kafka"],
        "AppStreamAverageCapacityUtilization": ["appstream"],
        "ComprehendInferenceUtilization": ["comprehend"],
        "NeptuneReaderAverageCPUUtilization": ["neptune"],
        "ElastiCachePrimaryEngineCPUUtilization": ["elasticache"],
        "ElastiCacheReplicaEngineCPUUtilization": ["elasticache"],
        "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage": ["elasticache"],
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        return outcome.resources(of: "AWS::ApplicationAutoScaling::ScalingPolicy").flatMap { policy -> [Diagnostic] in
            let specification = policy["TargetTrackingScalingPolicyConfiguration"]["PredefinedMetricSpecification"]
            return kind(policy) + metric(policy, specification, namespace(of: policy, outcome))
        }
    }

    private static func namespace(of policy: Outcome.Resource, _ outcome: Outcome) -> String? {
        let own = policy["ServiceNamespace"]
        if !own.isAbsent { return own.text }
        return outcome.resource(policy["ScalingTargetId"])?["ServiceNamespace"].text
    }

    private static func kind(_ policy: Outcome.Resource) -> [Diagnostic] {
        let settings = [
            "TargetTrackingScaling": "TargetTrackingScalingPolicyConfiguration",
            "StepScaling": "StepScalingPolicyConfiguration",
        ]
        guard let type = policy["PolicyType"].text, let property = settings[type], policy[property].isAbsent else {
            return []
        }
        return [
            error(
                at: policy["PolicyType"], "'\(policy.logicalID)' is of type \(type) and has no \(property)",
                fix: "set \(property), or take the PolicyType of what is set")
        ]
    }

    private static func metric(
        _ policy: Outcome.Resource, _ specification: PropertyValue, _ namespace: String?
    ) -> [Diagnostic] {
        let value = specification["PredefinedMetricType"]
        guard let metric = value.text else { return [] }
        if let namespace, let allowed = services[metric], !allowed.contains(namespace) {
            let own = services.filter { $0.value.contains(namespace) }.map(\.key).sorted()
            return [
                error(
                    at: value, "'\(policy.logicalID)' scales \(namespace) by \(metric), a metric of \(allowed[0])",
                    fix: own.isEmpty
                        ? "name a metric with CustomizedMetricSpecification"
                        : "take one of \(own.joined(separator: ", "))")
            ]
        }
        guard metric == "ALBRequestCountPerTarget", specification["ResourceLabel"].isAbsent else { return [] }
        return [
            error(
                at: specification, "'\(policy.logicalID)' scales by \(metric), but does not say of which target group",
                fix: "set ResourceLabel to the full names of load balancer and target group, with a slash between")
        ]
    }
}
