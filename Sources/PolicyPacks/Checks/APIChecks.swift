// SPDX-License-Identifier: Apache-2.0

extension CheckTable {
    /// APIs, and who signs in to them.
    static let apis: [Check] = [
        Check(
            "stage-logging", "AWS::ApiGateway::Stage",
            demands: .some("MethodSettings", .isOneOf("LoggingLevel", ["ERROR", "INFO"])),
            says: "Stages of REST APIs log executions.", why: "nobody can tell why requests failed", bad: "",
            good: #""MethodSettings": [{"HttpMethod": "*", "ResourcePath": "/*", "LoggingLevel": "ERROR"}]"#),
        Check(
            "web-socket-stage-logging", "AWS::ApiGatewayV2::Stage",
            demands: .isOneOf("DefaultRouteSettings.LoggingLevel", ["ERROR", "INFO"]), where: .isOfWebSockets,
            says: "Stages of WebSocket APIs log executions.", why: "nobody can tell why requests failed",
            badResources: """
                "A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "WEBSOCKET"}},
                "S": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"ApiId": {"Ref": "A"}, "StageName": "s"}}
                """,
            goodResources: """
                "A": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "WEBSOCKET"}},
                "S": {"Type": "AWS::ApiGatewayV2::Stage", "Properties": {"ApiId": {"Ref": "A"}, "StageName": "s",
                  "DefaultRouteSettings": {"LoggingLevel": "INFO"}}}
                """),
        Check(
            "stage-client-certificate", "AWS::ApiGateway::Stage", demands: .isGiven("ClientCertificateId"),
            says: "Stages of REST APIs show backends a certificate.",
            why: "whoever reaches a backend can pass for the API", bad: "", good: #""ClientCertificateId": "c""#),
        Check(
            "stage-tracing", "AWS::ApiGateway::Stage", demands: .isTrue("TracingEnabled"),
            says: "Stages of REST APIs are traced by X-Ray.", why: "nobody can tell where requests lose their time",
            bad: "", good: #""TracingEnabled": true"#),
        Check(
            "stage-web-acl", "AWS::ApiGateway::Stage",
            demands: .companion(
                "AWS::WAFv2::WebACLAssociation", at: "ResourceArn", or: ["RestApiId"],
                fix: "add a WebACLAssociation for it"),
            says: "Stages of REST APIs have a web ACL.", why: "what attacks programs of the web comes through",
            badResources: #""S": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": "a"}}"#,
            goodResources: """
                "S": {"Type": "AWS::ApiGateway::Stage", "Properties": {"RestApiId": "a"}},
                "A": {"Type": "AWS::WAFv2::WebACLAssociation", "Properties": {"WebACLArn": "a", "ResourceArn":
                  {"Fn::Sub": "arn:aws:apigateway:eu-west-1::/restapis/a/stages/${S}"}}}
                """),
        Check(
            "stage-cache-encryption", "AWS::ApiGateway::Stage",
            demands: .every("MethodSettings", .any([.isFalse("CachingEnabled"), .isTrue("CacheDataEncrypted")])),
            says: "Caches of REST APIs are encrypted.", why: "whoever gets at the storage reads answers",
            bad: #""MethodSettings": [{"HttpMethod": "*", "ResourcePath": "/*", "CachingEnabled": true}]"#,
            good: """
                "MethodSettings": [
                  {"HttpMethod": "*", "ResourcePath": "/*", "CachingEnabled": true, "CacheDataEncrypted": true}]
                """),
        Check(
            "route-authorization", "AWS::ApiGatewayV2::Route",
            demands: .isOneOf("AuthorizationType", ["AWS_IAM", "CUSTOM", "JWT"]), where: .canAuthorize,
            says: "Routes ask who calls.", why: "everybody can call it",
            bad: #""ApiId": "a", "RouteKey": "GET /orders""#,
            good: #""ApiId": "a", "RouteKey": "GET /orders", "AuthorizationType": "JWT""#),
        Check(
            "stage-access-logs", "AWS::ApiGatewayV2::Stage", demands: .isGiven("AccessLogSettings.DestinationArn"),
            says: "Stages of HTTP and WebSocket APIs log requests.",
            why: "nobody can tell afterwards who asked for what", bad: "",
            good: #""AccessLogSettings": {"DestinationArn": "l", "Format": "$context.requestId"}"#),
        Check(
            "graph-api-logging", "AWS::AppSync::GraphQLApi",
            demands: .isOneOf("LogConfig.FieldLogLevel", ["ERROR", "ALL", "INFO", "DEBUG"]),
            says: "GraphQL APIs log what their fields do.", why: "nobody can tell why requests failed", bad: "",
            good: #""LogConfig": {"FieldLogLevel": "ERROR"}"#),
        Check(
            "graph-api-key", "AWS::AppSync::GraphQLApi",
            demands: .all([
                .isNoneOf("AuthenticationType", ["API_KEY"]),
                .every("AdditionalAuthenticationProviders", .isNoneOf("AuthenticationType", ["API_KEY"])),
            ]),
            says: "GraphQL APIs do not take a key for a sign-in.", why: "one key is everybody's, and is copied around",
            bad: #""AuthenticationType": "API_KEY""#, good: #""AuthenticationType": "AWS_IAM""#),
        Check(
            "graph-cache-encryption", "AWS::AppSync::ApiCache", demands: .isTrue("AtRestEncryptionEnabled"),
            says: "Caches of GraphQL APIs are encrypted at rest.", why: "whoever gets at the storage reads answers",
            bad: "", good: #""AtRestEncryptionEnabled": true"#),
        Check(
            "graph-cache-tls", "AWS::AppSync::ApiCache", demands: .isTrue("TransitEncryptionEnabled"),
            says: "Caches of GraphQL APIs are reached by TLS.", why: "answers can be read on their way", bad: "",
            good: #""TransitEncryptionEnabled": true"#),
        Check(
            "identity-pool-guests", "AWS::Cognito::IdentityPool", demands: .isFalse("AllowUnauthenticatedIdentities"),
            says: "Identity pools give guests no credentials.", why: "everybody gets credentials of AWS",
            bad: #""AllowUnauthenticatedIdentities": true"#, good: #""AllowUnauthenticatedIdentities": false"#),
        Check(
            "user-pool-passwords", "AWS::Cognito::UserPool",
            demands: .all(
                [.isAtLeast("Policies.PasswordPolicy.MinimumLength", 8, default: 8)]
                    + ["Lowercase", "Uppercase", "Numbers", "Symbols"].map {
                        .isTrue("Policies.PasswordPolicy.Require\($0)", default: true)
                    } + [.isAtMost("Policies.PasswordPolicy.TemporaryPasswordValidityDays", 7, default: 7)]),
            says: "User pools want strong passwords.", why: "passwords are guessed",
            bad: #""Policies": {"PasswordPolicy": {"MinimumLength": 6}}"#,
            good: """
                "Policies": {"PasswordPolicy": {"MinimumLength": 12, "RequireLowercase": true, "RequireUppercase": true,
                  "RequireNumbers": true, "RequireSymbols": true, "TemporaryPasswordValidityDays": 3}}
                """),
    ]
}

extension Demand {
    /// A stage of an API of WebSockets.
    fileprivate static let isOfWebSockets: Demand = .system(fix: "") { stage, system in
        let api = system.outcome.resource(stage["ApiId"], of: "AWS::ApiGatewayV2::Api")
        return api?["ProtocolType"].text == "WEBSOCKET" ? .met : .unknown
    }

    /// A route that can have an authorisation: of WebSockets it is that of the connection alone.
    fileprivate static let canAuthorize: Demand = .system(fix: "") { route, system in
        let api = system.outcome.resource(route["ApiId"], of: "AWS::ApiGatewayV2::Api")
        guard let key = route["RouteKey"].text else { return .unknown }
        if key == "$connect" || key.contains("/") { return .met }
        return api?["ProtocolType"].text == "HTTP" ? .met : .unknown
    }
}
