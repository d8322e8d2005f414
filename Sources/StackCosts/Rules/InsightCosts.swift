// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The metrics that Container Insights makes of a cluster, its services and its tasks on Fargate.
enum ClusterCosts: CostRule {
    static let types = ["AWS::ECS::Cluster"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let settings = resource["ClusterSettings"]
        guard settings.isAbsent || settings.elements != nil else { return .notCovered(unknown) }
        guard let setting = settings.knownElements.first(where: { ($0["Name"].text ?? name) == name }) else {
            return .free
        }
        switch setting["Value"].text {
        case "disabled": return .free
        case "enabled": return charges(resource, context, .metric, .standard)
        case "enhanced": return charges(resource, context, .insightMetric, .enhanced)
        default: return .notCovered(unknown)
        }
    }

    private static let name = "containerInsights"
    private static let unknown = "whether Container Insights bills its metrics is not known before the deployment"

    private static func charges(
        _ cluster: Outcome.Resource, _ context: CostContext, _ item: PricedItem, _ counts: InsightMetrics
    ) -> Charges {
        let services = context.outcome.resources(of: "AWS::ECS::Service").filter {
            context.outcome.resource($0["Cluster"])?.logicalID == cluster.logicalID
        }
        guard !services.isEmpty else {
            return .notCovered(
                "Container Insights bills the metrics of services, and none of its services is known here")
        }
        var count = counts.ofCluster
        var missing: [String] = []
        var families: Set<String> = []
        for service in services {
            count += counts.ofService
            guard let definition = context.outcome.resource(service["TaskDefinition"]),
                let containers = definition["ContainerDefinitions"].elements,
                let tasks = TaskCount(service, context.outcome)?.all
            else {
                missing.append("the metrics of the tasks of \(service.logicalID)")
                continue
            }
            let checked = containers.count { !$0["HealthCheck"].isAbsent }
            if families.insert(definition.logicalID).inserted {
                count += counts.ofFamily + counts.ofContainerInFamily(containers.count, checked: checked)
            }
            count += counts.ofContainerInService(containers.count, checked: checked)
            count += tasks * (counts.ofTask + counts.ofContainerInTask(containers.count, checked: checked))
        }
        return .priced([Charge(item, Amount(count))], missing: missing)
    }
}

/// How many metrics there are by AWS's tables of them: each stands there for every combination of names that it is kept for.
private struct InsightMetrics {
    let ofCluster: Int
    let ofService: Int
    let ofFamily: Int
    let ofTask: Int
    /// Of each container, once for its service and once for its task definition.
    let ofContainer: Int

    static let standard = InsightMetrics(ofCluster: 12, ofService: 15, ofFamily: 10, ofTask: 0, ofContainer: 0)
    /// Tasks and their containers are kept by service and by task definition.
    static let enhanced = InsightMetrics(ofCluster: 25, ofService: 21, ofFamily: 16, ofTask: 32, ofContainer: 7)

    func ofContainerInFamily(_ count: Int, checked: Int) -> Int {
        ofContainer == 0 ? 0 : count * ofContainer + checked
    }

    func ofContainerInService(_ count: Int, checked: Int) -> Int { ofContainerInFamily(count, checked: checked) }

    func ofContainerInTask(_ count: Int, checked: Int) -> Int { 2 * ofContainerInFamily(count, checked: checked) }
}
