// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A route that an event adds belongs to an API of the template, once, with an authorizer that the API has.
enum ServerlessRouteRule: TemplateRule {
    static let description = RuleDescription(
        "serverless-route", "An event adds a route to an API of the template, once, with an authorizer that it has.",
        reason: ServerlessTemplate.failure,
        example: .init(
            template: """
                  {
                    "Transform": "AWS::Serverless-2016-10-31",
                    "Resources": {
                      "F": {
                        "Type": "AWS::Serverless::Function",
                        "Properties": {
                          "CodeUri": "s3://code-of-ours/f.zip",
                          "Handler": "app.handler",
                          "Runtime": "python3.13",
                          "Events": {
                            "Get": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}},
                -           "Put": {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}}
                +           "Put": {"Type": "Api", "Properties": {"Path": "/", "Method": "put"}}
                          }
                        }
                      }
                    }
                  }
                """),
        source:
            "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-api.html"
    )

    /// An event that adds a route.
    private struct Route {
        let owner: ServerlessResource
        let event: String
        let isHTTP: Bool
        let properties: Node

        var idName: String { isHTTP ? "ApiId" : "RestApiId" }
        var type: String { isHTTP ? "AWS::Serverless::HttpApi" : "AWS::Serverless::Api" }
        var api: Node? { properties.given(idName) }
        /// The logical ID of the API; nil where nobody knows it.
        var apiName: String? {
            guard let api else { return isHTTP ? "ServerlessHttpApi" : "ServerlessRestApi" }
            return api["Ref"]?.stringValue ?? api.stringValue
        }
    }

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        let all = routes(context)
        var seen: Set<String> = []
        return all.flatMap { route in
            if let problem = api(route, context) { return [problem] }
            return [repeated(route, &seen), authorizer(route, context), override(route)].compactMap { $0 }
        }
    }

    private static func routes(_ context: ValidationContext) -> [Route] {
        ServerlessResource.all(in: context).flatMap { owner -> [Route] in
            guard ["Function", "StateMachine"].contains(owner.kind) else { return [] }
            return (owner.properties["Events"]?.objectValue?.members ?? []).compactMap { event in
                guard let type = event.value["Type"]?.stringValue, ["Api", "HttpApi"].contains(type),
                    let properties = event.value["Properties"], properties.objectValue != nil
                else { return nil }
                return Route(owner: owner, event: event.key, isHTTP: type == "HttpApi", properties: properties)
            }
        }
    }

    private static func fault(_ route: Route, _ steps: [String], _ message: String, _ answer: String, _ fix: String)
        -> Diagnostic
    {
        let path = ["Properties", "Events", route.event, "Properties"] + steps
        let origin = steps.reduce(route.properties) { $0[$1] ?? $0 }.origin ?? route.owner.resource.node.origin
        return error(
            at: origin, "'\(route.owner.logicalID)' has the event \(route.event), \(message)",
            element: route.owner.logicalID, path: Node.Path(path.map { .key($0) }), why: "SAM answers: \(answer)",
            fix: fix)
    }

    private static func api(_ route: Route, _ context: ValidationContext) -> Diagnostic? {
        guard let api = route.api else { return nil }
        guard let name = route.apiName else {
            return fault(
                route, [route.idName], "whose \(route.idName) is no Ref",
                "Property '\(route.idName)' should be a string",
                "refer to the API by Ref")
        }
        if context.has(name, in: .parameters) || name.hasPrefix("AWS::") { return nil }
        let type = context.resource(name)?.type
        let isOther = type == "AWS::Serverless::HttpApi" && !route.isHTTP
        let isMissing =
            type == nil && !(context.serverless?.mayMake(name) ?? false) && (api.stringValue == nil || !route.isHTTP)
        guard isOther || isMissing
        else { return nil }
        return fault(
            route, [route.idName], "which refers to '\(name)', and that is no \(route.type) of the template",
            "\(route.idName) must be a valid reference to an '\(route.type)' resource in same template",
            "refer to an \(route.type), or leave \(route.idName) out")
    }

    private static func repeated(_ route: Route, _ seen: inout Set<String>) -> Diagnostic? {
        guard let api = route.apiName, route.owner.resource.node["Condition"] == nil,
            let path = route.properties["Path"]?.stringValue, let method = route.properties["Method"]?.stringValue
        else { return nil }
        guard !seen.insert("\(api) \(method.lowercased()) \(path)").inserted else { return nil }
        return fault(
            route, ["Path"], "which adds \(method.uppercased()) \(path) once more",
            "API method \"\(method)\" defined multiple times for path \"\(path)\"", "remove one of the events")
    }

    private static func authorizer(_ route: Route, _ context: ValidationContext) -> Diagnostic? {
        guard let name = route.properties["Auth"]?.given("Authorizer")?.stringValue, name != "AWS_IAM",
            let api = route.apiName, let auth = authorization(api, route, context)
        else { return nil }
        let method = "Unable to set Authorizer [\(name)] on API method"
        if name == "NONE" {
            guard auth.given("DefaultAuthorizer") == nil, auth.given("EnableIamAuthorizer") == nil else { return nil }
            return fault(
                route, ["Auth", "Authorizer"], "which lifts an authorizer, and the API has none",
                "\(method) because 'NONE' is only a valid value when a DefaultAuthorizer on the API is specified",
                "remove it, or give the API a DefaultAuthorizer")
        }
        let authorizers = auth.given("Authorizers")
        guard authorizers?.function == nil, authorizers == nil || authorizers?.objectValue != nil,
            authorizers?[name] == nil
        else { return nil }
        return fault(
            route, ["Auth", "Authorizer"], "which wants the authorizer '\(name)', and the API has none of that name",
            "\(method) because it wasn't defined in the API's Authorizers",
            didYouMean(name, in: authorizers?.objectValue?.keys ?? []) ?? "add it to Auth.Authorizers of the API")
    }

    /// The property `Auth` of an API of the template, of that which SAM makes too; nil where it is not to be seen.
    private static func authorization(_ api: String, _ route: Route, _ context: ValidationContext) -> Node? {
        if let resource = context.resource(api) {
            guard resource.type == route.type, let properties = context.serverless?.properties(of: resource) else {
                return nil
            }
            let auth = properties.given("Auth") ?? .object([])
            return auth.function == nil ? auth : nil
        }
        guard route.api == nil else { return nil }
        let section = route.isHTTP ? "HttpApi" : "Api"
        let auth = context.serverless?.globals?[section]?["Auth"] ?? .object([])
        return auth.function == nil ? auth : nil
    }

    private static func override(_ route: Route) -> Diagnostic? {
        guard let auth = route.properties["Auth"], auth["OverrideApiAuth"]?.boolValue == true, auth.function == nil,
            ["ApiKeyRequired", "Authorizer", "ResourcePolicy"].allSatisfy({ auth.given($0) == nil })
        else { return nil }
        return fault(
            route, ["Auth"], "which overrides the API's Auth by nothing",
            "Must define one of: Authorizer, ApiKeyRequired or ResourcePolicy when using the OverrideApiAuth property",
            "set one of them, or remove OverrideApiAuth")
    }
}
