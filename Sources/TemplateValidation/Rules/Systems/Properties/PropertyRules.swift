// SPDX-License-Identifier: Apache-2.0

enum PropertyRules {
    static let all: [any TemplateRule.Type] = [
        PropertyDependencyRule.self, ValueLimitRule.self, ARNRegionRule.self, MadeNameLengthRule.self,
    ]
}
