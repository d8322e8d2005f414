// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

@Suite struct APIRulesTests {
    private static func resource(
        _ name: String, _ type: String, _ properties: String, after: String? = nil
    ) -> String {
        let dependency = after.map { #""DependsOn": [\#($0)], "# } ?? ""
        return #""\#(name)": {"Type": "AWS::\#(type)", \#(dependency)"Properties": {\#(properties)}}"#
    }

    private static func part(_ name: String, _ part: String, of parent: String? = nil) -> String {
        let id = parent.map { #"{"Ref": "\#($0)"}"# } ?? #"{"Fn::GetAtt": ["Api", "RootResourceId"]}"#
        return resource(
            name, "ApiGateway::Resource", #""RestApiId": {"Ref": "Api"}, "ParentId": \#(id), "PathPart": "\#(part)""#)
    }

    private static func method(_ name: String, at place: String? = nil, _ more: String = mock) -> String {
        let id = place.map { #"{"Ref": "\#($0)"}"# } ?? #"{"Fn::GetAtt": ["Api", "RootResourceId"]}"#
        return resource(
            name, "ApiGateway::Method",
            #""RestApiId": {"Ref": "Api"}, "ResourceId": \#(id), "HttpMethod": "ANY"\#(more)"#)
    }

    private static let mock = #", "AuthorizationType": "NONE", "Integration": {"Type": "MOCK"}"#
    private static let api = resource("Api", "ApiGateway::RestApi", #""Name": "a""#)

    private static func http(_ uri: String, _ more: String = "", method: String = "") -> String {
        #", "AuthorizationType": "NONE"\#(method), "Integration": {"Type": "HTTP_PROXY", "IntegrationHttpMethod": "ANY", "Uri": \#(uri)\#(more)}"#
    }

    private static func deployment(after: String? = nil, _ more: String = "") -> String {
        resource("Deployment", "ApiGateway::Deployment", #""RestApiId": {"Ref": "Api"}\#(more)"#, after: after)
    }

    private static func stage(_ more: String = "", name: String = "Stage") -> String {
        resource(
            name, "ApiGateway::Stage",
            #""RestApiId": {"Ref": "Api"}, "DeploymentId": {"Ref": "Deployment"}, "StageName": "dev"\#(more)"#)
    }

    private func found(_ rule: String, _ resources: [String]) throws -> [Diagnostic] {
        try findings(rule, "{\"Resources\": {\(resources.joined(separator: ", "))}}")
    }

    @Test func aDeploymentComesAfterTheMethods() throws {
        let methods = [Self.api, Self.part("Proxy", "{proxy+}"), Self.method("A"), Self.method("B", at: "Proxy")]
        #expect(try found("api-deployment", methods + [Self.deployment()]).map(\.severity) == [.warning])
        #expect(try found("api-deployment", methods + [Self.deployment(after: #""A""#)]).map(\.severity) == [.warning])
        #expect(try found("api-deployment", methods + [Self.deployment(after: #""A", "B""#)]).isEmpty)
        #expect(try found("api-deployment", [Self.api, Self.deployment()]).map(\.severity) == [.error])
        let described = Self.resource("Api", "ApiGateway::RestApi", #""Body": {"openapi": "3.0.1"}"#)
        #expect(try found("api-deployment", [described, Self.deployment()]).isEmpty)
    }

    @Test func aStageIsMadeOnce() throws {
        let base = [Self.api, Self.method("A")]
        #expect(try found("api-stage", base + [Self.deployment(after: #""A""#), Self.stage()]).isEmpty)
        let named = Self.deployment(after: #""A""#, #", "StageName": "dev""#)
        #expect(try found("api-stage", base + [named, Self.stage()]).map(\.element) == ["Deployment"])
        let canary = Self.deployment(
            after: #""A""#, #", "StageName": "dev", "DeploymentCanarySettings": {"PercentTraffic": 50}"#)
        #expect(try found("api-stage", base + [canary, Self.stage()]).isEmpty)
        let two = [Self.deployment(after: #""A""#), Self.stage(), Self.stage(name: "Second")]
        #expect(try found("api-stage", base + two).map(\.element) == ["Second"])
    }

    @Test(arguments: [
        ([part("A", "{proxy+}"), part("B", "orders")], 0), ([part("A", "{proxy+}"), part("B", "{id}")], 1),
        ([part("A", "orders"), part("B", "orders")], 1), ([part("A", "a/b")], 1),
        ([part("A", "{proxy+}"), part("B", "more", of: "A")], 1),
        ([part("A", "{a}"), part("B", "{b}", of: "A")], 0), ([method("A"), method("B")], 1),
    ])
    func pathsDoNotClash(resources: [String], count: Int) throws {
        #expect(try found("api-path", [Self.api] + resources).count == count)
    }

    @Test func theRootIsAPathToo() throws {
        let proxy = [Self.api, Self.part("Proxy", "{proxy+}"), Self.method("A", at: "Proxy")]
        #expect(try found("root-path", proxy).map(\.severity) == [.warning])
        #expect(try found("root-path", proxy + [Self.method("Root")]).isEmpty)
        #expect(
            try found("root-path", [Self.api, Self.part("Orders", "orders"), Self.method("A", at: "Orders")]).isEmpty)
    }

    @Test func partsAreOfOneAPI() throws {
        let other = Self.resource("Other", "ApiGateway::RestApi", #""Name": "b""#)
        let deployment = Self.resource(
            "Deployment", "ApiGateway::Deployment", #""RestApiId": {"Ref": "Other"}"#, after: #""A""#)
        #expect(
            try found("one-api", [Self.api, other, Self.method("A"), deployment, Self.stage()]).map(\.message) == [
                "'Stage' is of API 'Api', but 'Deployment' of 'Other'"
            ])
    }

    @Test(arguments: [
        (http(#""http://a.example.com/{proxy}""#), 1), (http(#""http://a.example.com/""#), 0),
        (http(#""http://${stageVariables.host}/""#), 0),
        (
            http(
                #""http://a.example.com/{proxy}""#,
                #", "RequestParameters": {"integration.request.path.proxy": "method.request.path.proxy"}"#), 1
        ),
        (
            http(
                #""http://a.example.com/{proxy}""#,
                #", "RequestParameters": {"integration.request.path.proxy": "method.request.path.proxy"}"#,
                method: #", "RequestParameters": {"method.request.path.proxy": true}"#), 0
        ),
        (http(#""http://a.example.com/""#, #", "RequestParameters": {"integration.request.header.A": "'x'"}"#), 0),
    ])
    func parametersAreMappedAndDeclared(method: String, count: Int) throws {
        let resources = [Self.api, Self.part("Proxy", "{proxy+}"), Self.method("A", at: "Proxy", method)]
        #expect(try found("path-parameter", resources).count == count)
    }

    private static let network = [
        resource(
            "Balancer", "ElasticLoadBalancingV2::LoadBalancer", #""Type": "network", "Subnets": ["subnet-00000001"]"#),
        resource(
            "Listener", "ElasticLoadBalancingV2::Listener",
            #""LoadBalancerArn": {"Ref": "Balancer"}, "Port": 8080, "Protocol": "TCP", "DefaultActions": [{"Type": "forward", "TargetGroupArn": "arn"}]"#
        ),
        resource(
            "Link", "ApiGateway::VpcLink", #""Name": "l", "TargetArns": [{"Ref": "Balancer"}]"#, after: #""Balancer""#),
    ]
    private static let byLink = #", "ConnectionType": "VPC_LINK", "ConnectionId": {"Ref": "Link"}"#

    @Test(arguments: [
        (http(#"{"Fn::Sub": "http://${Balancer.DNSName}:8080/"}"#, byLink), 0),
        (http(#"{"Fn::Sub": "http://${Balancer.DNSName}/"}"#, byLink), 1),
        (http(#""http://any.example.com:8081/""#, byLink), 1), (http(#""http://any.example.com:8081/""#), 0),
        (http(#"{"Fn::Sub": "http://${Balancer.DNSName}:9090/"}"#), 1),
        (http(#"{"Fn::Sub": ["http://a.example.com:${Port}/", {"Port": {"Fn::ImportValue": "port"}}]}"#, byLink), 0),
    ])
    func integrationsCallAPortOfAListener(method: String, count: Int) throws {
        #expect(try found("integration-port", [Self.api, Self.method("A", method)] + Self.network).count == count)
    }

    @Test func stageVariablesSayWhereAnIntegrationLeads() throws {
        let method = Self.method(
            "A",
            Self.http(
                #""http://${stageVariables.host}:${stageVariables.port}/""#,
                #", "ConnectionType": "VPC_LINK", "ConnectionId": "${stageVariables.link}""#))
        func resources(_ variables: String) -> [String] {
            [Self.api, method, Self.deployment(after: #""A""#), Self.stage(#", "Variables": {\#(variables)}"#)]
                + Self.network
        }
        let good =
            #""host": {"Fn::GetAtt": ["Balancer", "DNSName"]}, "port": "8080", "link": {"Ref": "Link"}"#
        #expect(try found("integration-port", resources(good)).isEmpty)
        #expect(try found("rest-integration", resources(good)).isEmpty)
        let wrong = #""host": "a.example.com", "port": "80", "link": {"Ref": "Link"}"#
        #expect(try found("integration-port", resources(wrong)).count == 1)
        let missing = #""host": "a.example.com", "link": {"Ref": "Link"}"#
        #expect(try found("rest-integration", resources(missing)).count == 1)
    }

    @Test(arguments: [
        (#", "Integration": {"Type": "HTTP_PROXY", "Uri": "http://a.example.com/"}"#, 1),
        (http(#""http://a.example.com/""#, #", "ConnectionType": "VPC_LINK""#), 1),
        (
            #", "Integration": {"Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": {"Fn::GetAtt": ["F", "Arn"]}}"#,
            1
        ),
        (
            #", "Integration": {"Type": "AWS_PROXY", "IntegrationHttpMethod": "GET", "Uri": {"Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${F.Arn}/invocations"}}"#,
            1
        ),
        (
            #", "Integration": {"Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": {"Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${F.Arn}/invocations"}}"#,
            0
        ),
        (
            #", "Integration": {"Type": "AWS", "IntegrationHttpMethod": "GET", "Uri": {"Fn::Sub": "arn:aws:apigateway:${AWS::Region}:s3:path/a"}}"#,
            0
        ),
        (http(#""http://a.example.com/""#, #", "ConnectionType": "VPC_LINK", "ConnectionId": {"Ref": "L2"}"#), 1),
    ])
    func integrationsHaveWhatTheyNeed(method: String, count: Int) throws {
        let function = Self.resource(
            "F", "Lambda::Function",
            #""Role": "arn", "Code": {"ZipFile": ""}, "Runtime": "python3.13", "Handler": "a.b""#)
        let link = Self.resource("L2", "ApiGatewayV2::VpcLink", #""Name": "l", "SubnetIds": ["subnet-00000001"]"#)
        #expect(try found("rest-integration", [Self.api, Self.method("A", method), function, link]).count == count)
    }

    @Test func aVPCLinkLeadsToOneNetworkLoadBalancer() throws {
        func link(_ targets: String, after: String? = nil) -> String {
            Self.resource("Link", "ApiGateway::VpcLink", #""Name": "l", "TargetArns": [\#(targets)]"#, after: after)
        }
        let balancer = Self.network[0]
        #expect(try found("vpc-link-target", [balancer, link(#"{"Ref": "Balancer"}"#)]).map(\.severity) == [.warning])
        #expect(try found("vpc-link-target", [balancer, link(#"{"Ref": "Balancer"}"#, after: #""Balancer""#)]).isEmpty)
        #expect(try found("vpc-link-target", [link(#""arn1", "arn2""#)]).map(\.severity) == [.error])
        #expect(try found("vpc-link-target", [link(#"{"Fn::ImportValue": "balancer"}"#)]).isEmpty)
        let application = Self.resource(
            "Balancer", "ElasticLoadBalancingV2::LoadBalancer", #""Subnets": ["subnet-00000001", "subnet-00000002"]"#)
        #expect(try found("vpc-link-target", [application, link(#"{"Ref": "Balancer"}"#)]).map(\.severity) == [.error])
    }

    @Test(arguments: [
        (#", "AuthorizationType": "CUSTOM", "Integration": {"Type": "MOCK"}"#, 1),
        (#", "AuthorizationType": "CUSTOM", "AuthorizerId": {"Ref": "Users"}, "Integration": {"Type": "MOCK"}"#, 1),
        (
            #", "AuthorizationType": "COGNITO_USER_POOLS", "AuthorizerId": {"Ref": "Users"}, "Integration": {"Type": "MOCK"}"#,
            0
        ),
        (#", "AuthorizationType": "NONE", "AuthorizerId": {"Ref": "Users"}, "Integration": {"Type": "MOCK"}"#, 1),
        (#", "AuthorizationType": "AWS_IAM", "Integration": {"Type": "MOCK"}"#, 0),
    ])
    func authorizersAreOfTheirKind(method: String, count: Int) throws {
        let authorizer = Self.resource(
            "Users", "ApiGateway::Authorizer",
            #""RestApiId": {"Ref": "Api"}, "Name": "u", "Type": "COGNITO_USER_POOLS", "ProviderARNs": ["arn"], "IdentitySource": "method.request.header.Authorization""#
        )
        #expect(try found("api-authorizer", [Self.api, authorizer, Self.method("A", method)]).count == count)
    }

    @Test(arguments: [
        (#""Type": "JWT", "IdentitySource": "method.request.header.Authorization""#, "JWT", 1),
        (
            #""Type": "JWT", "IdentitySource": "method.request.header.Authorization", "JwtConfiguration": {"DefaultAlgorithms": ["RS256"], "Issuers": [{"Issuer": "https://a.example.com", "Audiences": ["a"]}]}"#,
            "JWT", 0
        ),
        (#""Type": "JWT", "IdentitySource": "method.request.header.A", "JwtConfiguration": {}"#, "CUSTOM", 1),
        (#""Type": "TOKEN", "AuthorizerUri": "arn", "IdentitySource": "method.request.header.A""#, "JWT", 1),
    ])
    func tokensOfRESTAPIs(properties: String, type: String, count: Int) throws {
        let authorizer = Self.resource(
            "Tokens", "ApiGateway::Authorizer", #""RestApiId": {"Ref": "Api"}, "Name": "t", \#(properties)"#)
        let method =
            #", "AuthorizationType": "\#(type)", "AuthorizerId": {"Ref": "Tokens"}, "Integration": {"Type": "MOCK"}"#
        #expect(try found("api-authorizer", [Self.api, authorizer, Self.method("A", method)]).count == count)
        let scoped = method + #", "AuthorizationScopes": ["a"]"#
        #expect(
            try found("authorization-scopes", [Self.api, authorizer, Self.method("A", scoped)]).count
                == (type == "JWT" ? 0 : 1))
    }

    @Test func anIssuerOfARESTAPIIsAnAddress() throws {
        func count(_ issuer: String) throws -> Int {
            let authorizer = Self.resource(
                "Tokens", "ApiGateway::Authorizer",
                #""RestApiId": {"Ref": "Api"}, "Name": "t", "Type": "JWT", "IdentitySource": "method.request.header.Authorization", "JwtConfiguration": {"DefaultAlgorithms": ["RS256"], "Issuers": [{"Issuer": "\#(issuer)", "Audiences": ["a"]}]}"#
            )
            return try found("token-issuer", [Self.api, authorizer]).count
        }
        #expect(try count("login.example.com") == 1)
        #expect(try count("https://login.example.com") == 0)
    }

    @Test(arguments: [
        (#""ApiKeyRequired": true, "AuthorizationType": "NONE""#, "", 1), (#""ApiKeyRequired": true"#, "", 1),
        (#""ApiKeyRequired": true, "AuthorizationType": "AWS_IAM""#, "", 0),
        (#""ApiKeyRequired": {"Ref": "P"}, "AuthorizationType": "NONE""#, "", 0),
        (#""AuthorizationType": "NONE""#, "", 0),
        (#""ApiKeyRequired": true"#, #", "EndpointConfiguration": {"Types": ["PRIVATE"]}"#, 0),
        (#""ApiKeyRequired": true"#, #", "Policy": {"Statement": []}"#, 0),
    ])
    func aKeyIsNoGuard(method: String, api: String, count: Int) throws {
        let resources = [
            Self.resource("Api", "ApiGateway::RestApi", #""Name": "a"\#(api)"#),
            Self.method("A", #", \#(method), "Integration": {"Type": "MOCK"}"#),
        ]
        #expect(try found("api-key-alone", resources).count == count)
    }

    @Test(arguments: [
        (#""AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"]"#, 1),
        (
            #""AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"], "JwtConfiguration": {"Issuer": "https://a.example.com", "Audience": ["a"]}"#,
            0
        ),
        (#""AuthorizerType": "REQUEST", "AuthorizerUri": "arn""#, 1),
        (#""AuthorizerType": "REQUEST", "AuthorizerUri": "arn", "AuthorizerPayloadFormatVersion": "2.0""#, 0),
    ])
    func authorizersOfHTTPAPIs(properties: String, count: Int) throws {
        let authorizer = Self.resource(
            "Authorizer", "ApiGatewayV2::Authorizer", #""ApiId": {"Ref": "Http"}, "Name": "a", \#(properties)"#)
        #expect(try found("api-authorizer", [Self.httpAPI, authorizer]).count == count)
    }

    @Test func aStageThatLogsWaitsForTheRole() throws {
        let account = Self.resource("Account", "ApiGateway::Account", #""CloudWatchRoleArn": "arn""#)
        let log = #", "AccessLogSetting": {"DestinationArn": "arn", "Format": "x"}"#
        let base = [Self.api, Self.method("A"), Self.deployment(after: #""A""#)]
        #expect(try found("api-log-role", base + [account, Self.stage(log)]).count == 1)
        #expect(try found("api-log-role", base + [account, Self.stage()]).isEmpty)
        #expect(try found("api-log-role", base + [Self.stage(log)]).isEmpty)
    }

    private static let httpAPI = resource("Http", "ApiGatewayV2::Api", #""Name": "a", "ProtocolType": "HTTP""#)

    private static func integration(_ more: String) -> String {
        resource(
            "Integration", "ApiGatewayV2::Integration",
            #""ApiId": {"Ref": "Http"}, "IntegrationType": "HTTP_PROXY", "IntegrationMethod": "ANY", "PayloadFormatVersion": "1.0"\#(more)"#
        )
    }

    @Test(arguments: [
        (#", "ConnectionType": "VPC_LINK", "ConnectionId": "l", "IntegrationUri": {"Ref": "Listener"}"#, "$default", 0),
        (#", "ConnectionType": "VPC_LINK", "ConnectionId": "l", "IntegrationUri": {"Ref": "Listener"}"#, "dev", 1),
        (
            #", "ConnectionType": "VPC_LINK", "ConnectionId": "l", "IntegrationUri": {"Ref": "Listener"}, "RequestParameters": {"overwrite:path": "$request.path"}"#,
            "dev", 0
        ),
        (#", "ConnectionType": "VPC_LINK", "ConnectionId": "l", "IntegrationUri": {"Ref": "Balancer"}"#, "$default", 1),
        (#", "ConnectionType": "VPC_LINK", "IntegrationUri": {"Ref": "Listener"}"#, "$default", 1),
        (#", "IntegrationUri": "https://a.example.com/""#, "dev", 0),
    ])
    func privateIntegrationsOfHTTPAPIs(properties: String, stage: String, count: Int) throws {
        let stage = Self.resource(
            "HttpStage", "ApiGatewayV2::Stage",
            #""ApiId": {"Ref": "Http"}, "StageName": "\#(stage)", "AutoDeploy": true"#)
        #expect(
            try found("http-integration", [Self.httpAPI, Self.integration(properties), stage] + Self.network).count
                == count)
    }

    @Test(arguments: [
        (#""RouteKey": "$default", "Target": "integrations/a1b2c3""#, 0), (#""RouteKey": "$default""#, 1),
        (#""RouteKey": "GET /a", "Target": {"Fn::Sub": "integrations/${Integration}"}"#, 0),
        (#""RouteKey": "GET /a", "Target": {"Ref": "Integration"}"#, 1),
        (#""RouteKey": "/a", "Target": "integrations/a1b2c3""#, 1),
        (#""RouteKey": "FETCH /a", "Target": "integrations/a1b2c3""#, 1),
        (#""RouteKey": "POST /b", "Target": "integrations/a1b2c3""#, 1),
    ])
    func routes(properties: String, count: Int) throws {
        let resources = [
            Self.httpAPI, Self.integration(#", "IntegrationUri": "https://a.example.com/""#),
            Self.resource(
                "First", "ApiGatewayV2::Route",
                #""ApiId": {"Ref": "Http"}, "RouteKey": "POST /b", "Target": "integrations/a""#),
            Self.resource("Route", "ApiGatewayV2::Route", #""ApiId": {"Ref": "Http"}, \#(properties)"#),
        ]
        #expect(try found("api-route", resources).count == count)
    }

    @Test func aKeyThatIsWantedCanBeHad() throws {
        let keyed = #", "AuthorizationType": "NONE", "ApiKeyRequired": true, "Integration": {"Type": "MOCK"}"#
        let base = [Self.api, Self.method("A", keyed), Self.deployment(after: #""A""#), Self.stage()]
        #expect(try found("api-key-plan", base).map(\.severity) == [.warning])
        let plan = Self.resource(
            "Plan", "ApiGateway::UsagePlan", #""ApiStages": [{"ApiId": {"Ref": "Api"}, "Stage": {"Ref": "Stage"}}]"#)
        #expect(try found("api-key-plan", base + [plan]).isEmpty)
    }

    @Test(
        arguments: [
            ("${Api}/stages/dev", nil, [Diagnostic.Severity.warning]), ("${Api}/stages/dev", #""Stage""#, []),
            ("${Api}/stages/${Stage}", nil, []), ("${Api}/stages/elsewhere", nil, [.error]),
        ] as [(String, String?, [Diagnostic.Severity])])
    func aWebACLWaitsForTheStageThatItGuards(
        stage: String, after: String?, expected: [Diagnostic.Severity]
    ) throws {
        let association = Self.resource(
            "Guard", "WAFv2::WebACLAssociation",
            #""ResourceArn": {"Fn::Sub": "arn:aws:apigateway:${AWS::Region}::/restapis/\#(stage)"}"#, after: after)
        let base = [Self.api, Self.method("A"), Self.deployment(after: #""A""#), Self.stage()]
        #expect(try found("stage-before-use", base + [association]).map(\.severity) == expected)
    }

    @Test func whatNamesAStageWaitsForIt() throws {
        let base = [Self.api, Self.method("A"), Self.deployment(after: #""A""#), Self.stage()]
        func plan(_ stage: String, after: String? = nil) -> String {
            Self.resource(
                "Plan", "ApiGateway::UsagePlan", #""ApiStages": [{"ApiId": {"Ref": "Api"}, "Stage": \#(stage)}]"#,
                after: after)
        }
        #expect(try found("stage-before-use", base + [plan(#""dev""#)]).map(\.element) == ["Plan"])
        #expect(try found("stage-before-use", base + [plan(#""dev""#, after: #""Stage""#)]).isEmpty)
        #expect(try found("stage-before-use", base + [plan(#"{"Ref": "Stage"}"#)]).isEmpty)
        #expect(try found("stage-before-use", base + [plan(#""elsewhere""#)]).map(\.element) == ["Plan"])
        let other = Self.resource(
            "Other", "ApiGateway::Stage", #""RestApiId": {"Ref": "Api"}, "StageName": {"Ref": "P"}"#)
        let parameter = #""P": {"Type": "String"}"#
        let resources = (base + [plan(#""elsewhere""#), other]).joined(separator: ", ")
        let text = "{\"Parameters\": {\(parameter)}, \"Resources\": {\(resources)}}"
        #expect(try findings("stage-before-use", text).isEmpty)
    }

    @Test(arguments: [
        (#""EndpointConfiguration": {"Types": ["REGIONAL"]}, "CertificateArn": "arn""#, 1),
        (#""EndpointConfiguration": {"Types": ["REGIONAL"]}, "RegionalCertificateArn": "arn""#, 0),
        (#""CertificateArn": "arn""#, 0), (#""RegionalCertificateArn": "arn""#, 1),
        (#""EndpointConfiguration": {"Types": [{"Fn::ImportValue": "kind"}]}, "CertificateArn": "arn""#, 0),
    ])
    func domainsHaveTheCertificateOfTheirKind(properties: String, count: Int) throws {
        let domain = Self.resource(
            "Domain", "ApiGateway::DomainName", #""DomainName": "a.example.com", \#(properties)"#)
        #expect(try found("api-domain", [domain]).count == count)
    }

    @Test func methodsLeadSomewhere() throws {
        let bare = Self.method("A", #", "AuthorizationType": "NONE""#)
        #expect(try found("api-deployment", [Self.api, bare, Self.deployment(after: #""A""#)]).map(\.element) == ["A"])
        #expect(try found("api-deployment", [Self.api, bare]).isEmpty)
    }

    @Test func nestedStacksMayMakeTheMethods() throws {
        let nested = Self.resource(
            "Nested", "CloudFormation::Stack",
            #""TemplateURL": "https://example.com/t.json", "Parameters": {"Api": {"Ref": "Api"}}"#)
        let resources = [Self.api, nested, Self.deployment(after: #""Nested""#)]
        #expect(try found("api-deployment", resources).isEmpty)
        let proxy = [Self.part("Proxy", "{proxy+}"), Self.method("A", at: "Proxy")]
        #expect(try found("root-path", [Self.api, nested] + proxy).isEmpty)
    }

    @Test func originsAreNamedWhereCredentialsAreAllowed() throws {
        func api(_ origin: String) -> String {
            Self.resource(
                "Http", "ApiGatewayV2::Api",
                #""Name": "a", "ProtocolType": "HTTP", "CorsConfiguration": {"AllowCredentials": true, "AllowOrigins": ["\#(origin)"]}"#
            )
        }
        #expect(try found("api-cross-origin", [api("*")]).count == 1)
        #expect(try found("api-cross-origin", [api("https://www.example.com")]).isEmpty)
    }
}
