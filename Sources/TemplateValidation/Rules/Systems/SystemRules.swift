// SPDX-License-Identifier: Apache-2.0

/// Every rule about what is deployed together, in the order in which findings about one place are shown.
enum SystemRules {
    static let all: [any TemplateRule.Type] =
        NetworkRules.all + TrafficRules.all + ContainerRules.all + LoadBalancingRules.all + APIRules.all
        + PermissionRules.all + FunctionRules.all + MessagingRules.all + DataRules.all + IdentityRules.all
        + MonitoringRules.all + OrderRules.all + SecurityRules.all + AccountRules.all + PropertyRules.all
}
