// SPDX-License-Identifier: Apache-2.0

/// The rules about what an account can have: what AWS still offers, and names that only one thing bears.
enum AccountRules {
    static let all: [any TemplateRule.Type] = [
        WithdrawnRule.self, RepeatedIdentityRule.self, RepeatedRecordRule.self, IdentifierFormRule.self,
        DeviceNameRule.self, PipelineVariableRule.self,
    ]
}
