// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TestSupport
import Testing

/// What an API is served by, and what it calls.
@Suite struct APIServingTests {
    private static func resource(_ name: String, _ type: String, _ properties: String) -> String {
        #""\#(name)": {"Type": "AWS::\#(type)", "Properties": {\#(properties)}}"#
    }

    private static let http = resource("Api", "ApiGatewayV2::Api", #""Name": "a", "ProtocolType": "HTTP""#)
    private static let rest = resource("Api", "ApiGateway::RestApi", #""Name": "a""#)

    private static func route(_ more: String = #", "Target": "integrations/a1b2c3""#, key: String = "GET /a") -> String
    {
        resource("Route", "ApiGatewayV2::Route", #""ApiId": {"Ref": "Api"}, "RouteKey": "\#(key)"\#(more)"#)
    }

    private static func stage(_ name: String = "dev", api: String = #"{"Ref": "Api"}"#) -> String {
        resource("Stage", "ApiGatewayV2::Stage", #""ApiId": \#(api), "AutoDeploy": true, "StageName": "\#(name)""#)
    }

    private static func method(_ more: String, at place: String = "Path") -> String {
        let id = place == "Api" ? #"{"Fn::GetAtt": ["Api", "RootResourceId"]}"# : #"{"Ref": "\#(place)"}"#
        return resource(
            "Method", "ApiGateway::Method",
            #""RestApiId": {"Ref": "Api"}, "ResourceId": \#(id), "HttpMethod": "ANY", "AuthorizationType": "NONE"\#(more)"#
        )
    }

    private static func path(_ part: String, name: String = "Path") -> String {
        resource(
            name, "ApiGateway::Resource",
            #""RestApiId": {"Ref": "Api"}, "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]}, "PathPart": "\#(part)""#
        )
    }

    private func found(_ rule: String, _ resources: [String], outputs: String = "") throws -> [Diagnostic] {
        try findings(rule, #"{"Resources": {\#(resources.joined(separator: ", "))}, "Outputs": {\#(outputs)}}"#)
    }

    @Test(arguments: [
        ([http, route()], 1), ([http, route(), stage()], 0), ([http], 0),
        ([http, route(), stage(api: #"{"Fn::ImportValue": "api"}"#)], 0), ([rest, method("", at: "Api")], 1),
        (
            [
                rest, method("", at: "Api"),
                resource("Deployed", "ApiGateway::Deployment", #""RestApiId": {"Ref": "Api"}, "StageName": "dev""#),
            ], 0
        ),
        ([rest, method("", at: "Api"), resource("D", "ApiGateway::Deployment", #""RestApiId": {"Ref": "Api"}"#)], 1),
    ])
    func apisHaveStages(resources: [String], count: Int) throws {
        #expect(try found("unserved-api", resources).map(\.severity) == Array(repeating: .warning, count: count))
    }

    @Test func othersCanAddStages() throws {
        let output = #""Id": {"Value": {"Ref": "Api"}, "Export": {"Name": "api"}}"#
        #expect(try found("unserved-api", [Self.http, Self.route()], outputs: output).isEmpty)
    }

    @Test(
        arguments: [
            (#"{"Ref": "Domain"}"#, 0), (#""api.example.com""#, 0), (#""other.example.com""#, 1),
            (#"{"Fn::ImportValue": "domain"}"#, 0), (nil, 1),
        ] as [(String?, Int)])
    func domainNamesLeadToAPIs(name: String?, count: Int) throws {
        let domain = Self.resource("Domain", "ApiGatewayV2::DomainName", #""DomainName": "api.example.com""#)
        let mapping = name.map {
            Self.resource(
                "Mapping", "ApiGatewayV2::ApiMapping",
                #""ApiId": {"Ref": "Api"}, "Stage": {"Ref": "Stage"}, "DomainName": \#($0)"#)
        }
        let resources = [Self.http, Self.stage(), domain] + (mapping.map { [$0] } ?? [])
        #expect(try found("unmapped-domain", resources).count == count)
        #expect(try found("unmapped-domain", [domain]).isEmpty)
    }

    @Test(arguments: [
        (#"{"Ref": "Stage"}"#, 0), (#""beta""#, 1), (#"{"Fn::ImportValue": "stage"}"#, 0),
    ])
    func stagesThatAreNamedAreThere(name: String, count: Int) throws {
        let mapping = Self.resource(
            "Mapping", "ApiGatewayV2::ApiMapping", #""ApiId": {"Ref": "Api"}, "Stage": \#(name), "DomainName": "a""#)
        #expect(try found("stage-before-use", [Self.http, Self.stage(), mapping]).count == count)
        let unknown = Self.resource(
            "More", "ApiGatewayV2::Stage", #""ApiId": {"Ref": "Api"}, "StageName": {"Ref": "P"}"#)
        let text =
            #"{"Parameters": {"P": {"Type": "String"}}, "Resources": {\#([Self.http, Self.stage(), unknown, mapping].joined(separator: ", "))}}"#
        #expect(try findings("stage-before-use", text).isEmpty)
    }

    @Test(arguments: [
        ("", "GET /a", 1), ("", "OPTIONS /a", 0), (#", "Target": "integrations/a1b2c3""#, "GET /a", 0),
    ])
    func routesLeadSomewhere(target: String, key: String, count: Int) throws {
        #expect(try found("api-route", [Self.http, Self.route(target, key: key)]).count == count)
    }

    @Test(arguments: [
        ("TOKEN", "method.request.header.Authorization", 0), ("TOKEN", "request.header.Authorization", 1),
        ("TOKEN", "method.request.querystring.token", 1), ("REQUEST", "method.request.querystring.token", 0),
        ("REQUEST", "method.request.header.A, context.identity.sourceIp,stageVariables.key", 0),
        ("REQUEST", "method.request.header.A, header.B", 1), ("TOKEN", "method.request.header.", 1),
    ])
    func identitiesAreInTheRequest(type: String, source: String, count: Int) throws {
        let authorizer = Self.resource(
            "Authorizer", "ApiGateway::Authorizer",
            #""RestApiId": "a", "Name": "a", "Type": "\#(type)", "IdentitySource": "\#(source)""#)
        #expect(try found("api-identity-source", [authorizer]).count == count)
    }

    @Test(arguments: [
        (#""Issuer": "https://login.example.com", "Audience": ["shop"]"#, "$request.header.Authorization", 0),
        (#""Issuer": "login.example.com", "Audience": ["shop"]"#, "$request.header.Authorization", 1),
        (#""Issuer": "https://login.example.com", "Audience": []"#, "$request.header.Authorization", 1),
        (#""Issuer": {"Fn::ImportValue": "issuer"}, "Audience": ["shop"]"#, "$request.querystring.token", 0),
        (#""Issuer": "https://login.example.com", "Audience": ["shop"]"#, "$request.body.token", 1),
        (
            #""Issuer": {"Fn::Sub": "https://cognito-idp.${AWS::Region}.amazonaws.com/a"}, "Audience": ["a"]"#,
            "$request.header.Authorization", 0
        ),
    ])
    func tokensHaveAnIssuer(configuration: String, source: String, count: Int) throws {
        let authorizer = Self.resource(
            "Authorizer", "ApiGatewayV2::Authorizer",
            #""ApiId": {"Ref": "Api"}, "Name": "a", "AuthorizerType": "JWT", "IdentitySource": ["\#(source)"], "JwtConfiguration": {\#(configuration)}"#
        )
        #expect(try found("api-identity-source", [Self.http, authorizer]).count == count)
    }

    @Test(arguments: [
        (#", "AuthorizationType": "JWT", "AuthorizationScopes": ["a"]"#, 0), (#", "AuthorizationScopes": ["a"]"#, 1),
        (#", "AuthorizationType": "AWS_IAM", "AuthorizationScopes": ["a"]"#, 1),
        (#", "AuthorizationType": "AWS_IAM", "AuthorizationScopes": []"#, 0),
    ])
    func scopesAreOfTokens(more: String, count: Int) throws {
        #expect(try found("authorization-scopes", [Self.http, Self.route(more)]).count == count)
    }

    private static func call(_ uri: String, _ mappings: String, declared: String) -> String {
        method(
            #", "RequestParameters": {\#(declared)}, "Integration": {"Type": "HTTP_PROXY", "IntegrationHttpMethod": "ANY", "Uri": "\#(uri)", "RequestParameters": {\#(mappings)}}"#
        )
    }

    @Test(
        arguments: [
            ("https://a.com/{proxy}", "proxy", "proxy", []), ("https://a.com/", "proxy", "proxy", [.warning]),
            ("https://a.com/{proxy}", "proxy", "rest", [.warning]),
        ] as [(String, String, String, [Diagnostic.Severity])])
    func pathsArePassedOn(uri: String, place: String, variable: String, severities: [Diagnostic.Severity]) throws {
        let method = Self.call(
            uri, #""integration.request.path.\#(place)": "method.request.path.\#(variable)""#,
            declared: #""method.request.path.\#(variable)": true"#)
        #expect(
            try found("path-parameter", [Self.rest, Self.path("{proxy+}"), method]).map(\.severity) == severities)
    }

    @Test func pathsHaveMethods() throws {
        let root = Self.method("", at: "Api")
        #expect(try found("idle-path", [Self.rest, root, Self.path("a")]).map(\.severity) == [.warning])
        #expect(try found("idle-path", [Self.rest, Self.method(""), Self.path("a")]).isEmpty)
        let output = #""Path": {"Value": {"Ref": "Path"}}"#
        #expect(try found("idle-path", [Self.rest, root, Self.path("a")], outputs: output).isEmpty)
    }

    @Test(arguments: [
        (#""Period": "DAY", "Offset": 0"#, 0), (#""Period": "DAY", "Offset": 1"#, 1),
        (#""Period": "WEEK", "Offset": 6"#, 0),
        (#""Period": "MONTH", "Offset": 28"#, 1), (#""Period": {"Fn::ImportValue": "p"}, "Offset": 28"#, 0),
    ])
    func quotasBeginInTheirPeriod(quota: String, count: Int) throws {
        let plan = Self.resource("Plan", "ApiGateway::UsagePlan", #""Quota": {"Limit": 10, \#(quota)}"#)
        #expect(try found("quota-period", [plan]).count == count)
    }

    @Test(arguments: [("$default", 0), ("v1-beta_2", 0), ("v1/beta", 1), ("v1.2", 1)])
    func stageNamesArePartsOfPaths(name: String, count: Int) throws {
        #expect(try found("stage-name", [Self.http, Self.stage(name)]).count == count)
    }

    @Test func keysAreInPlans() throws {
        let key = Self.resource("Key", "ApiGateway::ApiKey", #""Enabled": true"#)
        let member = Self.resource(
            "Member", "ApiGateway::UsagePlanKey", #""KeyId": {"Ref": "Key"}, "UsagePlanId": "a""#)
        let other = Self.resource(
            "Member", "ApiGateway::UsagePlanKey", #""KeyId": {"Fn::ImportValue": "k"}, "UsagePlanId": "a""#)
        #expect(try found("api-key-plan", [key]).map(\.severity) == [.warning])
        #expect(try found("api-key-plan", [key, member]).isEmpty)
        #expect(try found("api-key-plan", [key, other]).isEmpty)
        #expect(try found("api-key-plan", [key], outputs: #""Key": {"Value": {"Ref": "Key"}}"#).isEmpty)
    }

    private static func balancer(_ scheme: String, type: String = "application") -> String {
        resource(
            "Balancer", "ElasticLoadBalancingV2::LoadBalancer",
            #""Type": "\#(type)", "Scheme": "\#(scheme)", "Subnets": ["subnet-00000001", "subnet-00000002"]"#)
    }

    private static func integration(_ uri: String, _ more: String = "") -> String {
        resource(
            "Integration", "ApiGatewayV2::Integration",
            #""ApiId": {"Ref": "Api"}, "IntegrationType": "HTTP_PROXY", "IntegrationMethod": "ANY", "PayloadFormatVersion": "1.0", "IntegrationUri": \#(uri)\#(more)"#
        )
    }

    private static let address = #"{"Fn::Sub": "http://${Balancer.DNSName}/"}"#

    @Test(arguments: [
        ("internal", "", 1), ("internet-facing", "", 0), ("internal", #", "ConnectionType": "VPC_LINK""#, 0),
    ])
    func internalLoadBalancersAreCalledByLinks(scheme: String, more: String, count: Int) throws {
        let resources = [Self.http, Self.balancer(scheme), Self.integration(Self.address, more)]
        #expect(try found("internal-integration", resources).map(\.severity) == Array(repeating: .error, count: count))
    }

    @Test(arguments: [
        (#"{"Ref": "Listener"}"#, "", 1),
        (#"{"Ref": "Listener"}"#, #", "ConnectionType": "VPC_LINK", "ConnectionId": "a""#, 0),
        (#""arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/a/b/c""#, "", 1),
        (#""https://example.com""#, "", 0), (#"{"Fn::ImportValue": "address"}"#, "", 0),
    ])
    func listenersAreCalledByLinks(uri: String, more: String, count: Int) throws {
        let listener = Self.resource(
            "Listener", "ElasticLoadBalancingV2::Listener", #""LoadBalancerArn": {"Ref": "Balancer"}, "Port": 80"#)
        let resources = [Self.http, Self.balancer("internal"), listener, Self.integration(uri, more)]
        #expect(try found("http-integration", resources).count == count)
    }

    @Test(arguments: [
        ("http", "HTTP", "", 0), ("https", "HTTP", "", 1), ("https", "HTTPS", "", 0), ("http", "HTTPS", "", 1),
        ("https", "TCP", "", 0), ("https", "HTTP", #", "HealthCheckPort": "9000""#, 0),
    ])
    func targetsUnderstandWhatPasses(scheme: String, check: String, more: String, count: Int) throws {
        let resources = [
            Self.rest, Self.balancer("internal", type: "network"),
            Self.resource(
                "Targets", "ElasticLoadBalancingV2::TargetGroup",
                #""Port": 8080, "Protocol": "TCP", "VpcId": "vpc-00000001", "HealthCheckProtocol": "\#(check)"\#(more)"#
            ),
            Self.resource(
                "Listener", "ElasticLoadBalancingV2::Listener",
                #""LoadBalancerArn": {"Ref": "Balancer"}, "Port": 8080, "Protocol": "TCP", "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Targets"}}]"#
            ), Self.resource("Link", "ApiGateway::VpcLink", #""TargetArns": [{"Ref": "Balancer"}]"#),
            Self.method(
                #", "Integration": {"Type": "HTTP_PROXY", "IntegrationHttpMethod": "ANY", "ConnectionType": "VPC_LINK", "ConnectionId": {"Ref": "Link"}, "Uri": "\#(scheme)://a.example.com:8080/"}"#,
                at: "Api"),
        ]
        #expect(try found("integration-port", resources).map(\.severity) == Array(repeating: .warning, count: count))
    }

    @Test func aLoadBalancerThatIsCalledListens() throws {
        let uri = #""http://a.example.com/""#
        let resources = [
            Self.rest, Self.balancer("internal", type: "network"),
            Self.resource(
                "Listener", "ElasticLoadBalancingV2::Listener",
                #""LoadBalancerArn": "arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/a/b", "Port": 80"#
            ), Self.resource("Link", "ApiGateway::VpcLink", #""TargetArns": [{"Ref": "Balancer"}]"#),
            Self.method(
                #", "Integration": {"Type": "HTTP_PROXY", "IntegrationHttpMethod": "ANY", "ConnectionType": "VPC_LINK", "ConnectionId": {"Ref": "Link"}, "Uri": \#(uri)}"#,
                at: "Api"),
        ]
        #expect(try found("integration-port", resources).map(\.severity) == [.error])
        let output = #""Balancer": {"Value": {"Ref": "Balancer"}}"#
        #expect(try found("integration-port", resources, outputs: output).isEmpty)
    }

    @Test(arguments: [
        ("", 1), (#", "Policy": {"Fn::ImportValue": "policy"}"#, 0), (#", "Body": {"openapi": "3.0.1"}"#, 0),
    ])
    func privateAPIsHaveAPolicy(more: String, count: Int) throws {
        let api = Self.resource(
            "Api", "ApiGateway::RestApi", #""EndpointConfiguration": {"Types": ["PRIVATE"]}\#(more)"#)
        let deployment = Self.resource("D", "ApiGateway::Deployment", #""RestApiId": {"Ref": "Api"}"#)
        #expect(try found("private-api", [api, deployment]).count == count)
    }
}
