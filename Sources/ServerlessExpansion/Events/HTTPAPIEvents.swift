// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A route of an HTTP API that calls a function.
    func httpAPIEvent(_ event: ServerlessEvent, _ target: EventTarget) throws(ExpansionProblem) -> [MadeResource] {
        let path = try text("Path", of: event)
        let method = try text("Method", of: event).lowercased()
        let given = try required("ApiId", of: event)
        guard let api = (given["Ref"] ?? given).stringValue, resources[api] != nil else {
            throw fail("the event \(event.name) names no API of the template", at: event.place)
        }
        var made: [MadeResource] = []
        let body = resources[api]?["Properties"]?.given("DefinitionBody")
        let end = path == "$default" ? "" : APIDefinition.permitted(Self.withoutSlash(path), greedy: false)
        if path == "$default" || !callsByDefault(body, target) {
            let isAny = method == "any" || method == APIDefinition.anyMethod
            let rest = method == "any" && end == "/$default" ? end : "/\(isAny ? "*" : method.uppercased())\(end)"
            var permission = permission(event, target, for: "apigateway.amazonaws.com")
            permission["SourceArn"] = .sub(
                arnText("execute-api", "${__ApiId__}/${__Stage__}\(rest)", partition: "${AWS::Partition}"),
                ["__ApiId__": given, "__Stage__": "*"])
            made.append(permission)
        }
        try changeAPI(api) { properties throws(ExpansionProblem) in
            guard let body = properties.given("DefinitionBody") else { return }
            guard DefinitionForm.http.isValid(body) else { throw fail("the definition of \(api) is not OpenAPI 3") }
            var definition = APIDefinition(body)
            try integrate(event, target, properties, &definition, path, method)
            properties.set("DefinitionBody", definition.body)
        }
        return made
    }

    /// Whether everything that has no route of its own goes to the function already.
    private func callsByDefault(_ body: Node?, _ target: EventTarget) -> Bool {
        guard let body else { return false }
        let definition = APIDefinition(body)
        guard definition.hasIntegration("$default", APIDefinition.anyMethod),
            let item = body["paths"]?["$default"]
        else { return false }
        return item.alternatives.allSatisfy { item in
            (item[APIDefinition.anyMethod]?.alternatives ?? []).allSatisfy { method in
                guard let uri = method[APIDefinition.integration]?["uri"], uri.objectValue != nil else { return false }
                return uri.alternatives.allSatisfy {
                    $0["Fn::Sub"]?.stringValue?.contains("${\(target.logicalID).Arn}") ?? false
                }
            }
        }
    }

    private func integrate(
        _ event: ServerlessEvent, _ target: EventTarget, _ api: Node, _ definition: inout APIDefinition, _ path: String,
        _ method: String
    ) throws(ExpansionProblem) {
        let name = APIDefinition.normal(method)
        if !definition.hasIntegration(path, method) {
            let integration: Node = [
                "type": "aws_proxy", "httpMethod": "POST", "payloadFormatVersion": "2.0",
                "uri": APIDefinition.address(of: target, partition: "${AWS::Partition}"),
            ]
            if path == "$default", name == APIDefinition.anyMethod {
                definition.addPath(path, method)
                definition.changePath(path) { $0.change(name) { $0.set("isDefaultRoute", true) } }
            }
            definition.integrate(path, method, condition: target.condition, integration, responses: .object([]))
        }
        if let auth = event.saying("Auth") { try addAuth(auth, of: api, to: &definition, event, path, method) }
        if let time = event.saying("TimeoutInMillis") {
            definition.changeMethod(path, method) {
                $0.change(APIDefinition.integration) { $0.set("timeoutInMillis", time) }
            }
        }
        let parameters = Self.parameters(of: path)
        if !parameters.isEmpty {
            definition.changeMethod(path, method) { definition in
                var all = definition["parameters"]?.arrayValue ?? []
                for name in parameters {
                    if let index = all.firstIndex(where: { $0["name"]?.stringValue == name }) {
                        all[index].set("in", "path")
                        all[index].set("required", true)
                    } else {
                        all.append(["name": .string(name), "in": "path", "required": true])
                    }
                }
                definition.set("parameters", .array(all))
            }
        }
        if let version = event.saying("PayloadFormatVersion") {
            definition.changeMethod(path, method) {
                $0.change(APIDefinition.integration) { $0.set("payloadFormatVersion", version) }
            }
        }
    }

    private static func parameters(of path: String) -> [String] {
        path.split(separator: "{").dropFirst(path.hasPrefix("{") ? 0 : 1).compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }

    private func addAuth(
        _ auth: Node, of api: Node, to definition: inout APIDefinition, _ event: ServerlessEvent, _ path: String,
        _ method: String
    ) throws(ExpansionProblem) {
        let own = api.given("Auth") ?? .object([])
        guard let name = (auth.given("Authorizer") ?? own.given("DefaultAuthorizer"))?.stringValue else {
            throw fail("the Auth of the event \(event.name) names no Authorizer", at: event.place)
        }
        var scopes = Node.array([])
        if name != "NONE", name != "AWS_IAM", let known = own["Authorizers"]?[name] {
            scopes =
                [auth.given("AuthorizationScopes"), known.given("AuthorizationScopes")].compactMap { $0 }
                .first(where: \.isSaying) ?? scopes
        }
        definition.changeMethod(path, method) { definition in
            let security = (definition["security"]?.arrayValue ?? []) + [.object([.init(key: name, value: scopes)])]
            definition.set("security", .array(security))
        }
    }
}
