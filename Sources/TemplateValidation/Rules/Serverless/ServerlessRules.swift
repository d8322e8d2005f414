// SPDX-License-Identifier: Apache-2.0

/// The rules about what SAM refuses itself.
enum ServerlessRules {
    static let all: [any TemplateRule.Type] = [
        ServerlessFunctionRule.self, ServerlessPolicyRule.self, ServerlessEventRule.self, ServerlessRouteRule.self,
        ServerlessAPIRule.self, ServerlessSocketRule.self,
    ]
}
