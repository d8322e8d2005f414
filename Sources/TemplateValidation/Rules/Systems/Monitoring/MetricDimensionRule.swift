// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// A dimension names its resource as the service does.
enum MetricDimensionRule: SystemRule {
    static let description = RuleDescription(
        "metric-dimension", "A dimension of a metric names its resource in the way that the service does.",
        reason: "there is no data under that name, and the alarm never leaves INSUFFICIENT_DATA",
        example: """
              "Q": {"Type": "AWS::SQS::Queue"},
              "A": {
                "Type": "AWS::CloudWatch::Alarm",
                "Properties": {
                  "Namespace": "AWS/SQS",
                  "MetricName": "ApproximateNumberOfMessagesVisible",
            -     "Dimensions": [{"Name": "QueueName", "Value": {"Ref": "Q"}}],
            +     "Dimensions": [{"Name": "QueueName", "Value": {"Fn::GetAtt": ["Q", "QueueName"]}}],
                  "Statistic": "Maximum",
                  "Period": 60,
                  "ComparisonOperator": "GreaterThanThreshold",
                  "Threshold": 100,
                  "EvaluationPeriods": 3
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        MetricUse.all(in: system.outcome).flatMap { use -> [Diagnostic] in
            guard let namespace = use.namespace.text, let known = MetricCatalog.all.namespaces[namespace] else {
                return []
            }
            return use.dimensions.knownElements.compactMap { dimension in
                guard let name = dimension["Name"].text, let sources = known.dimensions[name], !sources.isEmpty else {
                    return nil
                }
                return finding(dimension["Value"], name, sources, use, system.outcome)
            }
        }
    }

    private static func finding(
        _ value: PropertyValue, _ name: String, _ sources: [MetricCatalog.Source], _ use: MetricUse, _ outcome: Outcome
    ) -> Diagnostic? {
        guard let reference = value.reference, let resource = outcome[reference.logicalID],
            MetricCatalog.all.namedTypes.contains(resource.type)
        else { return nil }
        let id = resource.logicalID
        let own = sources.filter { $0.typeName == resource.type }
        if own.contains(where: { $0.property == nil && $0.attribute == reference.attribute }) { return nil }
        guard let right = own.first else {
            let wanted = Set(sources.map(\.typeName)).sorted().map(\.withArticle).joined(separator: " or ")
            return error(
                at: value,
                "'\(use.owner.logicalID)' has '\(id)', \(resource.type.withArticle), in the dimension \(name), which names \(wanted)",
                fix: "name \(wanted)")
        }
        let given = reference.attribute.map { "the attribute \($0)" } ?? "the Ref"
        let call = right.attribute.map { "{ \"Fn::GetAtt\": [\"\(id)\", \"\($0)\"] }" } ?? "{ \"Ref\": \"\(id)\" }"
        let fix = right.property.map { "write what its property \($0) says" } ?? "write \(call)"
        return error(
            at: value,
            "'\(use.owner.logicalID)' has \(given) of '\(id)' in the dimension \(name), which is another text",
            fix: fix)
    }
}
