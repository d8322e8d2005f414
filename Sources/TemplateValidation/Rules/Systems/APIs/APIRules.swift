// SPDX-License-Identifier: Apache-2.0

/// The rules about API Gateway.
enum APIRules {
    static let all: [any TemplateRule.Type] = [
        OneAPIRule.self, APIDeploymentRule.self, APIStageRule.self, APIPathRule.self, RootPathRule.self,
        RestIntegrationRule.self, PathParameterRule.self, IntegrationPortRule.self, VPCLinkTargetRule.self,
        APIAuthorizerRule.self, APIKeyPlanRule.self, APIKeyAloneRule.self, APILogRoleRule.self, StageBeforeUseRule.self,
        APIDomainRule.self,
        APIRouteRule.self, APICrossOriginRule.self, HTTPIntegrationRule.self,
        APIIdentitySourceRule.self, AuthorizationScopesRule.self, VPCLinkSubnetsRule.self, UnservedAPIRule.self,
        UnmappedDomainRule.self, InternalIntegrationRule.self, PrivateAPIRule.self, IdlePathRule.self,
        QuotaPeriodRule.self, StageNameRule.self, MethodResponseRule.self, MappingExpressionRule.self,
        MockAnswerRule.self, RestAPINameRule.self, ClientAddressRule.self,
    ]
}
