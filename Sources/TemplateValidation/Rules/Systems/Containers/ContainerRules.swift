// SPDX-License-Identifier: Apache-2.0

/// The rules about ECS.
enum ContainerRules {
    static let all: [any TemplateRule.Type] = [
        FargateSizeRule.self, FargateTaskRule.self, TaskNetworkRule.self, ContainerDefinitionsRule.self,
        ContainerResourcesRule.self, ContainerLogsRule.self, ExecutionRoleRule.self, ServiceContainerRule.self,
        ServiceListenerRule.self, ServiceCountRule.self, ServiceCapacityRule.self, ServiceDeploymentRule.self,
        ImageBeforeServiceRule.self, ServiceRollbackRule.self, TaskRolesRule.self,
        TaskVolumeRule.self, VolumeOwnerRule.self, LaunchTypeRule.self, ScalingMetricRule.self, ScaledServiceRule.self,
        ContainerHostRule.self, CapacityProviderRule.self, ServiceExecRule.self, TrafficShiftRule.self,
    ]
}
