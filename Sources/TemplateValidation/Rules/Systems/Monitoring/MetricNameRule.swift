// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// What is watched is a metric that its service publishes.
enum MetricNameRule: SystemRule {
    static let description = RuleDescription(
        "metric-name", "A metric in a namespace of AWS is one that the service publishes, with its dimensions.",
        reason: "CloudWatch takes any name, and there is never any data under this one",
        example: """
              "A": {
                "Type": "AWS::CloudWatch::Alarm",
                "Properties": {
                  "Namespace": "AWS/SQS",
            -     "MetricName": "ApproximateNumberOfMesagesVisible",
            +     "MetricName": "ApproximateNumberOfMessagesVisible",
                  "Dimensions": [{"Name": "QueueName", "Value": "orders"}],
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
            guard let namespace = use.namespace.text else { return [] }
            guard let known = MetricCatalog.all.namespaces[namespace] else {
                return [self.namespace(namespace, use)].compactMap { $0 }
            }
            guard known.isDescribed else { return [] }
            return [metric(use, namespace, known)].compactMap { $0 } + dimensions(use, namespace, known)
        }
    }

    private static func namespace(_ name: String, _ use: MetricUse) -> Diagnostic? {
        guard name.lowercased().hasPrefix("aws"), let meant = slipOf(name, in: MetricCatalog.all.namespaces.keys) else {
            return nil
        }
        return warning(
            at: use.namespace, "'\(use.owner.logicalID)' watches the namespace '\(name)', which no service of AWS has",
            fix: "did you mean '\(meant)'?")
    }

    private static func metric(
        _ use: MetricUse, _ namespace: String, _ known: MetricCatalog.Namespace
    ) -> Diagnostic? {
        guard let name = use.name.text, !known.metrics.contains(name) else { return nil }
        let question = slipOf(name, in: known.metrics).map { "did you mean '\($0)'?" }
        guard known.isComplete || question != nil else { return nil }
        let others = known.metrics.sorted()
        return warning(
            at: use.name, "'\(use.owner.logicalID)' watches '\(name)', and \(namespace) has no such metric",
            fix: question ?? didYouMean(name, in: others) ?? "take one of \(others.joined(separator: ", "))")
    }

    private static func dimensions(
        _ use: MetricUse, _ namespace: String, _ known: MetricCatalog.Namespace
    ) -> [Diagnostic] {
        guard let elements = use.dimensions.elements else { return [] }
        let names = elements.map { $0["Name"] }
        var found: [Diagnostic] = names.compactMap { value in
            guard let name = value.text, known.dimensions[name] == nil else { return nil }
            let question = slipOf(name, in: known.dimensions.keys).map { "did you mean '\($0)'?" }
            guard known.isComplete || question != nil else { return nil }
            let all = known.dimensions.keys.sorted().joined(separator: ", ")
            return warning(
                at: value,
                "'\(use.owner.logicalID)' names the dimension '\(name)', and metrics of \(namespace) have none",
                fix: question ?? "their dimensions are \(all)")
        }
        let texts = names.compactMap(\.text)
        if found.isEmpty, texts.count == names.count, let needed = known.neededDimension, !texts.contains(needed) {
            found.append(
                warning(
                    at: use.dimensions,
                    "'\(use.owner.logicalID)' names no \(needed), and every metric of \(namespace) has that dimension",
                    fix: "add the dimension \(needed)"))
        }
        return found
    }
}
