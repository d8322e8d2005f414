// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Every rule, by the types that it is about.
enum CostRules {
    static let all: [any CostRule.Type] = [
        EndpointCosts.self, NATGatewayCosts.self, AddressCosts.self, LoadBalancerCosts.self, TrustStoreCosts.self,
        ServiceCosts.self, ClusterCosts.self, RestAPICosts.self, HTTPAPICosts.self, StageCosts.self,
        RouteMetricCosts.self, DistributionCosts.self, WebACLCosts.self, AlarmCosts.self, CompositeAlarmCosts.self,
        MetricFilterCosts.self, CanaryCosts.self, SignalCosts.self, DashboardCosts.self, ScalingPolicyCosts.self,
        LogGroupCosts.self, RepositoryCosts.self, SecretCosts.self, KeyCosts.self, HostedZoneCosts.self,
        HealthCheckCosts.self, RecordCosts.self, ParameterCosts.self, CertificateCosts.self, FunctionCosts.self,
        FunctionVersionCosts.self, QueueCosts.self, ScheduleCosts.self, TableCosts.self, BucketCosts.self,
        CacheCosts.self, DatabaseClusterCosts.self, DatabaseInstanceCosts.self, DatabaseProxyCosts.self,
    ]

    private static let byType: [String: any CostRule.Type] = Dictionary(
        all.flatMap { rule in rule.types.map { ($0, rule) } }, uniquingKeysWith: { first, _ in first })

    /// Types without a rule that are known to be paid by something that nothing here assumes.
    private static let paidOtherwise = [
        "AWS::EC2::FlowLog": "its logs are paid by the gigabyte, at a price of their own",
        "AWS::SNS::Topic": "it is paid by notification",
        "AWS::CloudFront::Function": "it is paid by call",
    ]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        if let doubt = context.outcome.openCondition(of: resource) {
            return .notCovered("whether it is made depends on condition '\(doubt)'")
        }
        if let rule = byType[resource.type] { return rule.charges(resource, context) }
        if context.prices.isFree(resource.type) { return .free }
        return .notCovered(paidOtherwise[resource.type] ?? "no price of this type is known here")
    }
}
