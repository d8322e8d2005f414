// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The routes of an API have keys of their own, and lead to integrations.
enum APIRouteRule: SystemRule {
    static let description = RuleDescription(
        "api-route", "The routes of an API have well-formed keys of their own, and lead to its integrations.",
        reason: "API Gateway refuses the route",
        example: """
              "Api": {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": "a", "ProtocolType": "HTTP"}},
              "Stage": {
                "Type": "AWS::ApiGatewayV2::Stage",
                "Properties": {"ApiId": {"Ref": "Api"}, "StageName": "$default", "AutoDeploy": true}
              },
              "Route": {
                "Type": "AWS::ApiGatewayV2::Route",
            -   "Properties": {"ApiId": {"Ref": "Api"}, "RouteKey": "GET orders"}
            +   "Properties": {
            +     "ApiId": {"Ref": "Api"},
            +     "RouteKey": "GET /orders",
            +     "Target": "integrations/a1b2c3"
            +   }
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html")

    private static let verbs: Set = ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var keys: [Node: Outcome.Resource] = [:]
        var found: [Diagnostic] = outcome.resources(of: "AWS::ApiGatewayV2::Api").compactMap { api in
            guard api["ProtocolType"].text == "WEBSOCKET", api["RouteSelectionExpression"].isAbsent else { return nil }
            return error(
                at: api, "'\(api.logicalID)' is a WebSocket API without RouteSelectionExpression",
                why: "API Gateway refuses the API",
                fix: "set RouteSelectionExpression, as \"$request.body.action\"")
        }
        for route in outcome.resources(of: "AWS::ApiGatewayV2::Route") {
            let value = route["RouteKey"]
            let target = route["Target"]
            if let integration = outcome.resource(target, of: "AWS::ApiGatewayV2::Integration") {
                found.append(
                    error(
                        at: target, "'\(route.logicalID)' has the ID of '\(integration.logicalID)' alone as its Target",
                        fix: "write { \"Fn::Sub\": \"integrations/${\(integration.logicalID)}\" }"))
            }
            if let text = target.text, !text.hasPrefix("integrations/") {
                found.append(
                    error(
                        at: target, "'\(route.logicalID)' has the Target '\(text)', which names no integration",
                        fix: "write \"integrations/\" and the ID of an integration"))
            }
            guard let api = route["ApiId"].node, let key = value.text else { continue }
            // Routes for OPTIONS are there to be answered by the API's own CORS configuration.
            if target.isAbsent, outcome.resource(route["ApiId"])?["ProtocolType"].text == "HTTP",
                !key.hasPrefix("OPTIONS ")
            {
                found.append(
                    error(
                        at: route, "'\(route.logicalID)' has no Target, so that '\(key)' leads nowhere",
                        why: "every call of the route is answered 404",
                        fix: "set Target to \"integrations/\" with the ID of an integration"))
            }
            if outcome.resource(route["ApiId"])?["ProtocolType"].text == "HTTP", !isWellFormed(key) {
                found.append(
                    error(
                        at: value, "'\(route.logicalID)' has the key '\(key)'",
                        fix: "write \"$default\", or a method and a path, as \"GET /orders\""))
            }
            if let other = keys.updateValue(route, forKey: .array([api, .string(key)])) {
                found.append(
                    error(
                        at: value, "'\(other.logicalID)' is the route '\(key)' of the same API",
                        fix: "remove one of the two", notes: [Diagnostic.Note(at: other.location, "the other route")]))
            }
        }
        return found
            + outcome.resources(of: "AWS::ApiGatewayV2::Deployment").compactMap { deployment(of: $0, outcome) }
    }

    private static func isWellFormed(_ key: String) -> Bool {
        if key == "$default" { return true }
        let parts = key.split(separator: " ", maxSplits: 1)
        return parts.count == 2 && verbs.contains(String(parts[0])) && parts[1].hasPrefix("/")
    }

    private static func deployment(of deployment: Outcome.Resource, _ outcome: Outcome) -> Diagnostic? {
        let routes = outcome.resources(of: "AWS::ApiGatewayV2::Route").filter {
            $0["ApiId"].resource == deployment["ApiId"].resource
        }
        guard let api = outcome.resource(deployment["ApiId"]), api["Body"].isAbsent, api["BodyS3Location"].isAbsent,
            api["Target"].isAbsent, !routes.isEmpty
        else { return nil }
        var dependencies = Dependencies(outcome)
        let before = dependencies.all(of: deployment.logicalID)
        guard before.isDisjoint(with: routes.map(\.logicalID)) else { return nil }
        return warning(
            at: deployment, "'\(deployment.logicalID)' waits for no route of '\(api.logicalID)'",
            why: "a deployment that is made before the first route is refused: \"At least one route is required\"",
            fix: "add DependsOn with the routes")
    }
}
