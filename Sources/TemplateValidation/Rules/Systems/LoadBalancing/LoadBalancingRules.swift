// SPDX-License-Identifier: Apache-2.0

/// The rules about load balancers, listeners and target groups.
enum LoadBalancingRules {
    static let all: [any TemplateRule.Type] = [
        BalancerNameRule.self, BalancerSubnetsRule.self, BalancerAttributesRule.self, ListenerProtocolRule.self,
        ListenerActionsRule.self, ListenerRulePriorityRule.self, TargetGroupProtocolRule.self, HealthCheckRule.self,
        CrossZoneRule.self, LinkTrafficRule.self, BalancerSecurityGroupRule.self, DeregistrationDelayRule.self,
        IdleTargetGroupRule.self, InstanceGroupRule.self, InstancePortRule.self, LogBucketNameRule.self,
        CertificateRegionRule.self, HealthCheckAnswerRule.self, RedirectTargetRule.self, ListenerConditionRule.self,
        BalancerTargetRule.self,
    ]
}
