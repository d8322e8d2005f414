// SPDX-License-Identifier: Apache-2.0

/// The rules about Lambda and what invokes it.
enum FunctionRules {
    static let all: [any TemplateRule.Type] = [
        FunctionPackageRule.self, FunctionEnvironmentRule.self, FunctionNetworkRule.self, FunctionLoggingRule.self,
        FunctionFilesRule.self, EventSourceRule.self, RepeatedSourceRule.self, VisibilityTimeoutRule.self,
        EventSourcePermissionRule.self, InvokePermissionRule.self,
        FunctionDestinationRule.self, FunctionURLRule.self, FunctionVersionRule.self, IntegrationTimeoutRule.self,
        FifoDestinationRule.self,
    ]
}
