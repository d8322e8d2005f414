/// The rules about API Gateway.
enum APIRules {
    static let all: [any SystemRule.Type] = [
        OneAPIRule.self, APIDeploymentRule.self, APIStageRule.self, APIPathRule.self, RootPathRule.self,
        RestIntegrationRule.self, PathParameterRule.self, IntegrationPortRule.self, VPCLinkTargetRule.self,
        APIAuthorizerRule.self, APIKeyPlanRule.self, APILogRoleRule.self, APIRouteRule.self, HTTPIntegrationRule.self,
    ]
}
