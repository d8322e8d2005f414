// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The routes, the stage and the authorization of a WebSocket API of SAM go together.
enum ServerlessSocketRule: ServerlessRule {
    static let description = RuleDescription(
        "serverless-socket", "The routes, the stage and the authorization of a WebSocket API of SAM go together.",
        reason: ServerlessTemplate.failure,
        example: .init(
            template: """
                  {
                    "Transform": "AWS::Serverless-2016-10-31",
                    "Resources": {
                      "Chat": {
                        "Type": "AWS::Serverless::WebSocketApi",
                        "Properties": {
                          "RouteSelectionExpression": "$request.body.action",
                -         "Routes": {}
                +         "Routes": {"send": {"FunctionArn": "arn:aws:lambda:eu-west-1:123456789012:function:send"}}
                        }
                      }
                    }
                  }
                """),
        source:
            "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html",
        evidence: .knowledge)

    static func findings(about api: ServerlessResource, in context: ValidationContext) -> [Diagnostic] {
        guard api.kind == "WebSocketApi" else { return [] }
        return routes(api) + authorization(api) + settings(api)
    }

    private static func routes(_ api: ServerlessResource) -> [Diagnostic] {
        guard let routes = api.properties["Routes"]?.objectValue, api.properties["Routes"]?.function == nil else {
            return []
        }
        if routes.isEmpty {
            return [
                fault(
                    api, ["Routes"], "has no route", answer: "WebSocket API must have at least one route",
                    fix: "add a route")
            ]
        }
        return routes.members.flatMap { route -> [Diagnostic] in
            var found: [Diagnostic] = []
            let isOwn = ["$connect", "$default", "$disconnect"].contains(route.key)
            if route.key.hasPrefix("$"), !isOwn {
                found.append(
                    fault(
                        api, ["Routes", route.key], "has the route '\(route.key)'",
                        answer: "Only $connect, $disconnect, and $default can be used as special route keys",
                        fix: "name it without $"))
            }
            if route.key != "$connect", route.value.given("RequestParameters") != nil {
                found.append(
                    fault(
                        api, ["Routes", route.key, "RequestParameters"], "has RequestParameters for '\(route.key)'",
                        answer: "Request parameters are only supported for the $connect route in WebSocket APIs",
                        fix: "remove them"))
            }
            return found
        }
    }

    private static func authorization(_ api: ServerlessResource) -> [Diagnostic] {
        guard let auth = api.properties.given("Auth"), auth.objectValue != nil, auth.function == nil else { return [] }
        let others = (auth.objectValue?.keys ?? []).filter { $0 != "AuthType" }
        switch auth.given("AuthType")?.stringValue {
        case "CUSTOM":
            if auth.given("AuthArn") == nil {
                return [
                    fault(
                        api, ["Auth"], "has a custom authorizer and no AuthArn",
                        answer: "AuthArn must be specified if AuthType is CUSTOM", fix: "set AuthArn")
                ]
            }
        case "AWS_IAM", "NONE":
            if !others.isEmpty {
                return [
                    fault(
                        api, ["Auth"], "has \(others.joined(separator: " and ")), which its AuthType does not use",
                        answer: "No additional configurations supported for this AuthType", fix: "remove it")
                ]
            }
        default: return []
        }
        let routes = api.properties["Routes"]
        guard routes?.objectValue != nil, routes?.function == nil, routes?["$connect"] == nil else { return [] }
        return [
            fault(
                api, ["Auth"], "has Auth and no route $connect",
                answer: "Authorization is only available if there is a $connect route", fix: "add the route $connect")
        ]
    }

    private static func settings(_ api: ServerlessResource) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if api.properties["StageName"]?.stringValue == "$default" {
            found.append(
                fault(
                    api, ["StageName"], "has the stage $default",
                    answer: "Stages cannot be named $default for WebSocket APIs", fix: "give it another name"))
        }
        if let kind = api.properties["IpAddressType"]?.stringValue, !["dualstack", "ipv4"].contains(kind) {
            found.append(
                fault(
                    api, ["IpAddressType"], "has the IpAddressType '\(kind)'",
                    answer: "IpAddressType must be 'ipv4' or 'dualstack'", fix: "take one of them"))
        }
        return found
    }
}
