// SPDX-License-Identifier: Apache-2.0

/// The rules about IAM.
enum PermissionRules {
    static let all: [any TemplateRule.Type] = [
        PolicyStatementRule.self, PolicyVersionRule.self, PolicySidRule.self, PolicyConditionRule.self,
        ConditionKeyRule.self,
        PolicyPrincipalRule.self, PolicySizeRule.self, ManagedPolicyCountRule.self, ActionNameRule.self,
        AssumedRoleRule.self, ServiceRoleRule.self, PolicyResourceRule.self, ResourceLevelRule.self,
        InstanceProfileRule.self, ManagedPolicyNameRule.self, EscalationRule.self, RuntimeEscalationRule.self,
        ServiceKeyRule.self,
        ResourcePolicyScopeRule.self, FileSystemPolicyRule.self,
        RepeatedPolicyRule.self, ToldNotAllowedRule.self,
    ]
}
