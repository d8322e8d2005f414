// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Whoever may call a public API is decided somewhere, or it is said that anybody may.
enum UnguardedAPIRule: SystemRule {
    static let description = RuleDescription(
        "unguarded-api", "A public API or function asks who calls, or says why anybody may.",
        reason: "the address of an API is public, and found",
        example: #"""
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "api"}},
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": "a1b2c3", "StageName": "live"}
              },
              "Get": {
                "Type": "AWS::ApiGateway::Method",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ResourceId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "HttpMethod": "GET",
                  "Integration": {
                    "Type": "MOCK",
                    "RequestTemplates": {"application/json": "{\"statusCode\": 200}"}
                  },
            -     "AuthorizationType": "NONE"
            +     "AuthorizationType": "AWS_IAM"
                }
              }
            """#,
        source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let methods = RestAPIs(outcome).members.filter { !isPrivate($0.api) && $0.api["Policy"].isAbsent }.compactMap {
            member in
            member.methods.first { mayHaveMore($0) && $0["ApiKeyRequired"].bool != true }.map { (member.api, $0) }
        }
        let routes = outcome.resources(of: "AWS::ApiGatewayV2::Route").compactMap { route in
            outcome.resource(route["ApiId"]).flatMap { mayHaveMore(route) ? ($0, route) : nil }
        }
        let guarded = Self.guarded(in: outcome)
        var seen: Set<String> = []
        return (methods + routes).filter { seen.insert($0.0.logicalID).inserted }.map { api, open in
            let message = "anybody may call '\(open.logicalID)' of '\(api.logicalID)'"
            let fix = "set an authorization type, or accept it with a reason in the metadata of '\(api.logicalID)'"
            // Where others of the API ask, this one may have been forgotten.
            return guarded.contains(api.logicalID)
                ? warning(at: api, "\(message), which asks elsewhere", fix: fix) : note(at: api, message, fix: fix)
        }
            + outcome.resources(of: "AWS::Lambda::Url").filter { $0["AuthType"].text == "NONE" }.map { address in
                note(
                    at: address, "anybody may call the function at the address '\(address.logicalID)'",
                    fix: "set AuthType to AWS_IAM, or accept it with a reason in the metadata of '\(address.logicalID)'"
                )
            }
    }

    /// The APIs that have an authoriser, or methods that ask who calls.
    private static func guarded(in outcome: Outcome) -> Set<String> {
        let kinds = [
            ("AWS::ApiGateway::Authorizer", "RestApiId"), ("AWS::ApiGateway::Method", "RestApiId"),
            ("AWS::ApiGatewayV2::Authorizer", "ApiId"), ("AWS::ApiGatewayV2::Route", "ApiId"),
        ]
        return kinds.reduce(into: []) { names, kind in
            for member in outcome.resources(of: kind.0) where kind.0.hasSuffix("Authorizer") || asks(member) {
                if let name = member[kind.1].resource { names.insert(name) }
            }
        }
    }

    private static func asks(_ operation: Outcome.Resource) -> Bool {
        operation["AuthorizationType"].text.map { $0 != "NONE" } ?? false
    }

    private static func isPrivate(_ api: Outcome.Resource) -> Bool {
        api["EndpointConfiguration"]["Types"].elements?.contains { $0.text != "EDGE" && $0.text != "REGIONAL" } ?? true
    }

    /// A preflight request has no credentials.
    private static func mayHaveMore(_ operation: Outcome.Resource) -> Bool {
        if operation["HttpMethod"].text == "OPTIONS" || operation["RouteKey"].text?.hasPrefix("OPTIONS ") == true {
            return false
        }
        let type = operation["AuthorizationType"]
        return type.isAbsent || type.text == "NONE"
    }
}
