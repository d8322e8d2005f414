/// A key that a method wants can be had.
enum APIKeyPlanRule: SystemRule {
    static let description = RuleDescription(
        "api-key-plan", "A stage whose methods want an API key is in a usage plan.",
        reason: "only keys of a usage plan open a stage: without one every request is answered 403",
        failing:
            #""Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}}, "Method": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"}, "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "HttpMethod": "GET", "AuthorizationType": "NONE", "ApiKeyRequired": true, "Integration": {"Type": "MOCK"}}}, "Deployment": {"Type": "AWS::ApiGateway::Deployment", "DependsOn": "Method", "Properties": {"RestApiId": {"Ref": "Api"}}}, "Stage": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": {"Ref": "Deployment"}, "StageName": "dev"}}"#,
        passing:
            #""Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}}, "Method": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Api"}, "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "HttpMethod": "GET", "AuthorizationType": "NONE", "ApiKeyRequired": true, "Integration": {"Type": "MOCK"}}}, "Deployment": {"Type": "AWS::ApiGateway::Deployment", "DependsOn": "Method", "Properties": {"RestApiId": {"Ref": "Api"}}}, "Stage": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": {"Ref": "Deployment"}, "StageName": "dev"}}, "Plan": {"Type": "AWS::ApiGateway::UsagePlan", "Properties": {"ApiStages": [{"ApiId": {"Ref": "Api"}, "Stage": {"Ref": "Stage"}}]}}"#,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html")

    static func findings(in system: RunningSystem) -> [Diagnostic] {
        let outcome = system.outcome
        guard outcome.isClosed else { return [] }
        let stages = outcome.resources(of: "AWS::ApiGateway::UsagePlan").map { $0["ApiStages"].elements }
        if stages.contains(where: { $0 == nil }) { return [] }
        let planned = stages.flatMap { $0 ?? [] }.map { $0["ApiId"].resource }
        return RestAPIs(outcome).members.compactMap { member in
            guard !member.stages.isEmpty, !planned.contains(member.api.logicalID), !planned.contains(nil),
                let method = member.methods.first(where: { $0["ApiKeyRequired"].bool == true })
            else { return nil }
            return warning(
                at: method["ApiKeyRequired"],
                "'\(method.logicalID)' wants an API key, but no usage plan has a stage of '\(member.api.logicalID)'",
                fix: "add an AWS::ApiGateway::UsagePlan with the stage, and a key in it")
        }
    }
}
