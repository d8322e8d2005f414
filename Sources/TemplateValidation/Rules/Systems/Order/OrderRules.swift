// SPDX-License-Identifier: Apache-2.0

/// The rules about what must be there before something starts.
enum OrderRules {
    static let all: [any TemplateRule.Type] = [
        PolicyBeforeUseRule.self, PermissionBeforeUseRule.self, NameBeforeUseRule.self,
    ]
}
