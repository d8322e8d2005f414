// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import TemplateValidation
import TestSupport
import Testing

@Suite struct IdentityRulesTests {
    private func findings(_ rule: String, _ resources: String) throws -> [Diagnostic] {
        try TestSupport.findings(
            rule,
            #"{"Parameters": {"P": {"Type": "String"}, "Prefix": {"Type": "String", "Default": "my-aws-shop"}}, "Resources": {\#(resources)}}"#
        )
    }

    private let pool = #""U": {"Type": "AWS::Cognito::UserPool"}"#

    private func client(_ more: String, _ id: String = "C", pool: String = "U", after: String = "") -> String {
        #""\#(id)": {"Type": "AWS::Cognito::UserPoolClient"\#(after), "Properties": {"UserPoolId": {"Ref": "\#(pool)"}, \#(more)}}"#
    }

    @Test(arguments: [
        (#""MfaConfiguration": "ON""#, 1), (#""MfaConfiguration": "OPTIONAL", "EnabledMfas": []"#, 1),
        (#""MfaConfiguration": "OFF""#, 0), (#""MfaConfiguration": {"Ref": "P"}"#, 0),
        (#""MfaConfiguration": "ON", "EnabledMfas": ["SOFTWARE_TOKEN_MFA"]"#, 0),
        (#""MfaConfiguration": "ON", "EnabledMfas": {"Fn::Split": [",", {"Ref": "P"}]}"#, 0),
        (#""MfaConfiguration": "ON", "SmsConfiguration": {"SnsCallerArn": "arn:aws:iam::123456789012:role/a"}"#, 0),
    ])
    func aSecondFactorIsOfAKind(settings: String, count: Int) throws {
        let json = #""U": {"Type": "AWS::Cognito::UserPool", "Properties": {\#(settings)}}"#
        #expect(try findings("user-pool", json).count == count)
    }

    @Test(arguments: [
        (#""PreSignUp": {"Ref": "F"}"#, 1),
        (#""CustomSMSSender": {"LambdaArn": {"Ref": "F"}, "LambdaVersion": "V1_0"}"#, 1),
        (#""PreSignUp": {"Fn::GetAtt": ["F", "Arn"]}"#, 0), (#""PreSignUp": {"Ref": "P"}"#, 0),
    ])
    func triggersAreNamedByARN(trigger: String, count: Int) throws {
        let json =
            #""F": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn:aws:iam::123456789012:role/a", "Code": {"ImageUri": "a"}, "PackageType": "Image"}}, "U": {"Type": "AWS::Cognito::UserPool", "Properties": {"LambdaConfig": {\#(trigger)}}}"#
        #expect(try findings("user-pool", json).count == count)
    }

    @Test func clientsHaveTheSwitchAndOneGenerationOfFlows() throws {
        func found(_ more: String) throws -> [Diagnostic.Severity] {
            try findings("user-pool-client", pool + ", " + client(more)).map(\.severity)
        }
        let code =
            #""AllowedOAuthFlows": ["code"], "AllowedOAuthScopes": ["openid"], "CallbackURLs": ["https://a.example.com/"]"#
        #expect(try found(code) == [.warning])
        #expect(try found(#"\#(code), "AllowedOAuthFlowsUserPoolClient": false"#) == [.warning])
        #expect(try found(#"\#(code), "AllowedOAuthFlowsUserPoolClient": {"Ref": "P"}"#) == [])
        #expect(try found(#"\#(code), "AllowedOAuthFlowsUserPoolClient": true"#) == [])
        #expect(try found(#""ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH", "USER_PASSWORD_AUTH"]"#) == [.error])
        #expect(try found(#""ExplicitAuthFlows": ["ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH"]"#) == [])
        #expect(try found(#""ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH", {"Ref": "P"}]"#) == [])
    }

    @Test(arguments: [
        (#""cognito-shop""#, 1), (#""my-amazon""#, 1), (#"{"Ref": "Prefix"}"#, 1), (#""shop.example.com""#, 1),
        (#"{"Fn::Sub": "aws-${P}"}"#, 1), (#"{"Fn::Sub": "shop-${P}"}"#, 0), (#""shop""#, 0), (#"{"Ref": "P"}"#, 0),
        (#""aws.example.com", "CustomDomainConfig": {"CertificateArn": {"Ref": "P"}}"#, 0),
    ])
    func domainPrefixesHaveNoReservedWords(domain: String, count: Int) throws {
        let json =
            #"\#(pool), "D": {"Type": "AWS::Cognito::UserPoolDomain", "Properties": {"UserPoolId": {"Ref": "U"}, "Domain": \#(domain)}}"#
        #expect(try findings("user-pool-domain", json).filter { $0.severity == .error }.count == count)
    }

    @Test func aPageToSignInHasADomain() throws {
        let page = client(
            #""AllowedOAuthFlowsUserPoolClient": true, "AllowedOAuthFlows": ["code"], "AllowedOAuthScopes": ["openid"], "CallbackURLs": ["https://a.example.com/"]"#
        )
        let domain =
            #""D": {"Type": "AWS::Cognito::UserPoolDomain", "Properties": {"UserPoolId": {"Ref": "U"}, "Domain": "shop"}}"#
        let other =
            #""D": {"Type": "AWS::Cognito::UserPoolDomain", "Properties": {"UserPoolId": {"Ref": "P"}, "Domain": "shop"}}"#
        #expect(try findings("user-pool-domain", "\(pool), \(page)").map(\.severity) == [.note])
        #expect(try findings("user-pool-domain", "\(pool), \(page), \(domain)").isEmpty)
        #expect(try findings("user-pool-domain", "\(pool), \(page), \(other)").isEmpty)
        #expect(try findings("user-pool-domain", pool + ", " + client(#""GenerateSecret": false"#)).isEmpty)
    }

    @Test(arguments: [
        ("http://app.example.com/", 1), ("https://app.example.com/#/in", 1), ("app.example.com/in", 1),
        ("http://localhost.example.com/", 1), ("https://app.example.com/in", 0), ("http://localhost", 0),
        ("http://localhost:3000/in", 0), ("http://127.0.0.1:3000/in", 0), ("myapp://in", 0),
    ])
    func callbacksAreAddressesByHTTPS(address: String, count: Int) throws {
        let json = pool + ", " + client(#""CallbackURLs": ["\#(address)"]"#)
        #expect(try findings("callback-address", json).count == count)
    }

    @Test func callbacksThatAreKnownInPart() throws {
        func found(_ more: String) throws -> Int {
            try findings("callback-address", pool + ", " + client(more)).count
        }
        #expect(try found(#""CallbackURLs": [{"Fn::Sub": "http://${P}/in"}]"#) == 0)
        #expect(try found(#""CallbackURLs": [{"Fn::Sub": "${P}/in"}]"#) == 0)
        #expect(try found(#""CallbackURLs": [{"Fn::Sub": "https://${P}/#/in"}]"#) == 1)
        let urls = #""CallbackURLs": ["https://a.example.com/"]"#
        #expect(try found(#"\#(urls), "DefaultRedirectURI": "https://b.example.com/""#) == 1)
        #expect(try found(#"\#(urls), "DefaultRedirectURI": "https://a.example.com/""#) == 0)
        #expect(try found(#"\#(urls), "DefaultRedirectURI": {"Ref": "P"}"#) == 0)
        #expect(try found(#""CallbackURLs": [{"Ref": "P"}], "DefaultRedirectURI": "https://b.example.com/""#) == 0)
    }

    private func server(_ scope: String = #""read""#, identifier: String = #""shop""#, pool: String = "U") -> String {
        #""S": {"Type": "AWS::Cognito::UserPoolResourceServer", "Properties": {"UserPoolId": {"Ref": "\#(pool)"}, "Identifier": \#(identifier), "Name": "Shop", "Scopes": [{"ScopeName": \#(scope), "ScopeDescription": "d"}]}}"#
    }

    @Test func scopesAreThoseOfResourceServers() throws {
        func found(_ scope: String, _ server: String?, after: String = "") throws -> [Diagnostic.Severity] {
            let parts = [pool, server, client(#""AllowedOAuthScopes": ["openid", \#(scope)]"#, after: after)]
            return try findings("client-scope", parts.compactMap { $0 }.joined(separator: ", ")).map(\.severity)
        }
        let after = #", "DependsOn": "S""#
        #expect(try found(#""shop/read""#, server(), after: after) == [])
        #expect(try found(#""shop/read""#, server()) == [.warning])
        #expect(try found(#"{"Fn::Sub": "${S}/read"}"#, server()) == [])
        #expect(try found(#""shop/write""#, server(), after: after) == [.error])
        #expect(try found(#""shop/read""#, nil) == [.error])
        #expect(try found(#""opnid""#, nil) == [.error])
        #expect(try found(#""shop/read""#, server(identifier: #"{"Ref": "P"}"#)) == [])
        #expect(try found(#""shop/read""#, server(#"{"Ref": "P"}"#)) == [])
        #expect(try found(#""shop/read""#, server(pool: "P")) == [])
        let custom =
            #""Made": {"Type": "Custom::Scopes", "Properties": {"ServiceToken": "arn:aws:lambda:eu-west-1:123456789012:function:f", "Pool": {"Ref": "U"}}}"#
        #expect(try found(#""shop/read""#, custom, after: #", "DependsOn": "Made""#) == [])
        let longer = server(identifier: #""https://api.example.com""#)
        #expect(try found(#""https://api.example.com/read""#, longer, after: after) == [])
    }

    @Test func clientsOfPoolsElsewhereAreTheirOwnAffair() throws {
        let json = client(#""AllowedOAuthScopes": ["shop/read"], "SupportedIdentityProviders": ["Google"]"#, pool: "P")
        #expect(try findings("client-scope", json).isEmpty)
    }

    @Test func providersAreThoseOfThePool() throws {
        func found(_ name: String, _ provider: String, after: String = "") throws -> [Diagnostic.Severity] {
            let google =
                #""G": {"Type": "AWS::Cognito::UserPoolIdentityProvider", "Properties": {"UserPoolId": {"Ref": "U"}, "ProviderName": \#(provider), "ProviderType": "Google", "ProviderDetails": {"client_id": "a"}}}"#
            let one = client(#""SupportedIdentityProviders": ["COGNITO", "\#(name)"]"#, after: after)
            return try findings("client-scope", "\(pool), \(google), \(one)").map(\.severity)
        }
        let after = #", "DependsOn": ["G"]"#
        #expect(try found("Google", #""Google""#, after: after) == [])
        #expect(try found("Google", #""Google""#) == [.warning])
        #expect(try found("Facebook", #""Google""#, after: after) == [.error])
        #expect(try found("Facebook", #"{"Ref": "P"}"#) == [])
    }

    @Test(arguments: [
        (#""RefreshTokenValidity": 1, "AccessTokenValidity": 20, "TokenValidityUnits": {"RefreshToken": "hours"}"#, 1),
        (#""RefreshTokenValidity": 1, "IdTokenValidity": 20, "TokenValidityUnits": {"RefreshToken": "hours"}"#, 1),
        (#""AccessTokenValidity": 60"#, 1),
        (#""AccessTokenValidity": 1, "TokenValidityUnits": {"AccessToken": "minutes"}"#, 1),
        (#""RefreshTokenValidity": 5, "TokenValidityUnits": {"RefreshToken": "minutes"}"#, 1),
        (#""AccessTokenValidity": 60, "TokenValidityUnits": {"AccessToken": "minutes"}"#, 0),
        (#""AccessTokenValidity": 60, "TokenValidityUnits": {"AccessToken": {"Ref": "P"}}"#, 0),
        (#""RefreshTokenValidity": 0, "AccessTokenValidity": 20"#, 0),
        (#""RefreshTokenValidity": 30, "AccessTokenValidity": 24"#, 0), (#""AccessTokenValidity": {"Ref": "P"}"#, 0),
    ])
    func tokensLiveAsLongAsTheyMay(settings: String, count: Int) throws {
        #expect(try findings("token-life", pool + ", " + client(settings)).count == count)
    }

    private let api = #""Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}}"#

    private func authorizer(
        issuer: String = #"{"Fn::GetAtt": ["U", "ProviderURL"]}"#, audience: String = #"{"Ref": "C"}"#
    ) -> String {
        #"\#(api), "A": {"Type": "AWS::ApiGatewayV2::Authorizer", "Properties": {"ApiId": {"Ref": "Api"}, "Name": "a", "AuthorizerType": "JWT", "IdentitySource": ["$request.header.Authorization"], "JwtConfiguration": {"Audience": [\#(audience)], "Issuer": \#(issuer)}}}"#
    }

    @Test(arguments: [
        (#"{"Fn::GetAtt": ["U", "ProviderName"]}"#, 1), (#"{"Fn::GetAtt": ["U", "Arn"]}"#, 1), (#"{"Ref": "U"}"#, 1),
        (#""login.example.com""#, 1), (#"{"Fn::Sub": "cognito-idp.${AWS::Region}.amazonaws.com/${U}"}"#, 1),
        (#"{"Fn::Sub": "https://cognito-idp.${AWS::Region}.amazonaws.com/${U}"}"#, 0), (#"{"Ref": "P"}"#, 0),
        (#""https://login.example.com/""#, 0), (#"{"Fn::GetAtt": ["U", "ProviderURL"]}"#, 0),
    ])
    func issuersAreAddresses(issuer: String, count: Int) throws {
        let json = [pool, client(#""GenerateSecret": false"#), authorizer(issuer: issuer)].joined(separator: ", ")
        #expect(try findings("token-issuer", json).count == count)
    }

    @Test(arguments: [
        (#"{"Ref": "U"}"#, 1), (#"{"Fn::GetAtt": ["C", "ClientSecret"]}"#, 1), (#"{"Ref": "C"}"#, 0),
        (#"{"Fn::GetAtt": ["C", "ClientId"]}"#, 0), (#""abc""#, 0), (#"{"Ref": "P"}"#, 0),
    ])
    func audiencesAreClients(audience: String, count: Int) throws {
        let json = [pool, client(#""GenerateSecret": true"#), authorizer(audience: audience)].joined(separator: ", ")
        #expect(try findings("token-issuer", json).count == count)
    }

    @Test func clientsStandWithTheirOwnPool() throws {
        let other = #""O": {"Type": "AWS::Cognito::UserPool"}"#
        func found(_ pool: String, issuer: String) throws -> Int {
            let parts = [self.pool, other, client(#""GenerateSecret": true"#, pool: pool), authorizer(issuer: issuer)]
            return try findings("client-pool", parts.joined(separator: ", ")).count
        }
        let url = #"{"Fn::GetAtt": ["U", "ProviderURL"]}"#
        #expect(try found("U", issuer: url) == 0)
        #expect(try found("O", issuer: url) == 1)
        #expect(try found("O", issuer: #"{"Fn::Sub": "https://cognito-idp.eu-west-1.amazonaws.com/${U}"}"#) == 1)
        #expect(try found("P", issuer: url) == 0)
        #expect(try found("O", issuer: #"{"Ref": "P"}"#) == 0)
    }

    @Test func routesWantScopesThatClientsCanGet() throws {
        func found(_ scopes: String, client more: String, pool: String? = nil) throws -> Int {
            let route =
                #""R": {"Type": "AWS::ApiGatewayV2::Route", "Properties": {"ApiId": {"Ref": "Api"}, "RouteKey": "GET /", "AuthorizationType": "JWT", "AuthorizerId": {"Ref": "A"}, "AuthorizationScopes": [\#(scopes)]}}"#
            let parts = [pool ?? self.pool, client(more), authorizer(), route]
            return try findings("route-scope", parts.joined(separator: ", ")).count
        }
        let scopes = #""AllowedOAuthScopes": ["openid", "email"]"#
        #expect(try found(#""shop/read""#, client: scopes) == 1)
        #expect(try found(#""email""#, client: scopes) == 0)
        #expect(try found(#""shop/read", "email""#, client: scopes) == 0)
        #expect(try found(#""aws.cognito.signin.user.admin""#, client: scopes) == 0)
        #expect(try found(#"{"Ref": "P"}"#, client: scopes) == 0)
        #expect(try found(#""shop/read""#, client: #""AllowedOAuthScopes": [{"Ref": "P"}]"#) == 0)
        let adding =
            #""U": {"Type": "AWS::Cognito::UserPool", "Properties": {"LambdaConfig": {"PreTokenGenerationConfig": {"LambdaArn": {"Ref": "P"}, "LambdaVersion": "V2_0"}}}}"#
        #expect(try found(#""shop/read""#, client: scopes, pool: adding) == 0)
    }

    @Test func methodsWantScopesThatResourceServersHave() throws {
        func found(_ scope: String) throws -> Int {
            let rest = #"""
                "Rest": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "r"}},
                "G": {"Type": "AWS::ApiGateway::Authorizer", "Properties": {"RestApiId": {"Ref": "Rest"}, "Name": "g", "Type": "COGNITO_USER_POOLS", "IdentitySource": "method.request.header.Authorization", "ProviderARNs": [{"Fn::GetAtt": ["U", "Arn"]}]}},
                "M": {"Type": "AWS::ApiGateway::Method", "Properties": {"RestApiId": {"Ref": "Rest"}, "ResourceId": {"Fn::GetAtt": ["Rest", "RootResourceId"]}, "HttpMethod": "GET", "AuthorizationType": "COGNITO_USER_POOLS", "AuthorizerId": {"Ref": "G"}, "AuthorizationScopes": ["\#(scope)"], "Integration": {"Type": "MOCK"}}}
                """#
            return try findings("route-scope", "\(pool), \(server()), \(rest)").count
        }
        #expect(try found("shop/write") == 1)
        #expect(try found("shop/read") == 0)
        #expect(try found("other/read") == 0)
        #expect(try found("email") == 0)
    }

    @Test(arguments: [
        (#"["name"]"#, 1), (#"["name", "email"]"#, 0), (#"["email", {"Ref": "P"}]"#, 0), (#"[{"Ref": "P"}]"#, 0),
        ("[]", 0),
    ])
    func aClientWritesWhatThePoolRequires(attributes: String, count: Int) throws {
        let schema = #"[{"Name": "email", "Required": true}, {"Name": "phone_number", "Required": false}]"#
        let pool = #""U": {"Type": "AWS::Cognito::UserPool", "Properties": {"Schema": \#(schema)}}"#
        let found = try findings("user-pool-client", pool + ", " + client(#""WriteAttributes": \#(attributes)"#))
        #expect(found.map(\.severity) == Array(repeating: .warning, count: count))
        #expect(try findings("user-pool-client", pool + ", " + client(#""ClientName": "c""#)).isEmpty)
    }
}
