// SPDX-License-Identifier: Apache-2.0

/// The rules about queues, topics, events and state machines.
enum MessagingRules {
    static let all: [any TemplateRule.Type] = [
        FifoNameRule.self, RedrivePolicyRule.self, SubscriptionRule.self, DeliveryPermissionRule.self,
        DeliveryEncryptionRule.self, EventRuleRule.self, ScheduleExpressionRule.self, TargetPermissionRule.self,
        StateMachineRule.self, StateMachineFieldsRule.self, StateMachineSettingsRule.self, StateMachineTaskRule.self,
        StateMachinePermissionRule.self, DeliveryStreamRule.self, EventPatternRule.self, EventTargetRule.self,
        EventBusNameRule.self, SubscriptionOptionsRule.self, RedriveAllowPolicyRule.self, QueueEncryptionRule.self,
        ReceiverReferenceRule.self, EventTargetParametersRule.self,
    ]
}
