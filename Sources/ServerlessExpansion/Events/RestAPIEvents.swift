// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// A path of a REST API that calls a function.
    func restAPIEvent(_ event: ServerlessEvent, _ target: EventTarget) throws(ExpansionProblem) -> [MadeResource] {
        let path = try text("Path", of: event)
        let method = try text("Method", of: event).lowercased()
        let api = try restAPI(of: event)
        let suffix = stageSuffix(of: api)
        let end = APIDefinition.permitted(Self.withoutSlash(path), greedy: true)
        let resource = "${__ApiId__}/${__Stage__}/\(method == "any" ? "*" : method.uppercased())\(end)"
        var permission = permission(event, target, for: "apigateway.amazonaws.com", suffix: suffix)
        permission["SourceArn"] = .sub(
            arnText("execute-api", resource), ["__ApiId__": try required("RestApiId", of: event), "__Stage__": "*"])
        try changeAPI(api) { properties throws(ExpansionProblem) in
            let merges = properties.given("MergeDefinitions")?.isSaying == true
            if merges || properties.given(DefinitionForm.mark)?.isSaying == true {
                try integrate(event, target, &properties, path, method, stage: suffix, merges: merges)
            } else if let auth = event.saying("Auth"), auth["OverrideApiAuth"]?.isSaying == true,
                let body = properties.given("DefinitionBody")
            {
                var definition = APIDefinition(body)
                addAuth(auth, of: properties, to: &definition, path, method, stage: suffix)
                properties.set("DefinitionBody", definition.body)
            }
        }
        return [permission]
    }

    /// The API of the template that an event names.
    func restAPI(of event: ServerlessEvent) throws(ExpansionProblem) -> String {
        let given = try required("RestApiId", of: event)
        guard let id = (given["Ref"] ?? given).stringValue, resources[id] != nil else {
            throw fail("the event \(event.name) names no API of the template", at: event.place)
        }
        return id
    }

    func stageSuffix(of api: String) -> String {
        resources[api]?["Properties"]?["StageName"]?.stringValue ?? "Stage"
    }

    func changeAPI(_ api: String, _ change: (inout Node) throws(ExpansionProblem) -> Void) throws(ExpansionProblem) {
        guard var node = resources[api] else { return }
        var properties = node.given("Properties") ?? .object([])
        try change(&properties)
        node.set("Properties", properties)
        resources[api] = node
    }

    static func withoutSlash(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    private func integrate(
        _ event: ServerlessEvent, _ target: EventTarget, _ api: inout Node, _ path: String, _ method: String,
        stage: String, merges: Bool
    ) throws(ExpansionProblem) {
        guard let body = api.given("DefinitionBody") else { return }
        var definition = APIDefinition(merges ? DefinitionForm.rest.skeleton : body)
        guard !definition.hasIntegration(path, method) else {
            throw fail("its API has \(method) of \(path) twice", at: event.place)
        }
        let streams = event["ResponseTransferMode"]?.stringValue == "RESPONSE_STREAM"
        var integration: Node = [
            "type": "aws_proxy", "httpMethod": "POST",
            "uri": APIDefinition.address(of: target, partition: partition, streams: streams),
        ]
        if streams { integration.set("responseTransferMode", "STREAM") }
        if let role = invocationRole(event["Auth"] ?? .object([]), api["Auth"] ?? .object([])) {
            integration.set("credentials", role)
        }
        definition.integrate(path, method, condition: target.condition, integration, responses: .object([]))
        if let auth = event.saying("Auth") {
            addAuth(auth, of: api, to: &definition, path, method, stage: stage)
        }
        if let time = event.saying("TimeoutInMillis") {
            definition.changeMethod(path, method) {
                $0.change(APIDefinition.integration) { $0.set("timeoutInMillis", time) }
            }
        }
        if let model = event.saying("RequestModel"), model.given("Model")?.isSaying == true {
            definition.addModel(model, to: method, at: path)
            let checks = (model.given("ValidateBody"), model.given("ValidateParameters"))
            if checks.0 != nil || checks.1 != nil {
                definition.addValidator(
                    body: checks.0?.boolValue ?? false, parameters: checks.1?.boolValue ?? false, to: method, at: path)
            }
        }
        if let parameters = event.saying("RequestParameters")?.arrayValue {
            definition.addParameters(parameters, to: method, at: path)
        }
        api.set("DefinitionBody", merges ? Self.merged(definition.body, into: body, path, method) : definition.body)
    }

    /// The definition of the template with what the event says of its method.
    private static func merged(_ made: Node, into body: Node, _ path: String, _ method: String) -> Node {
        var result = body
        let own = made["paths"]?[path]?[APIDefinition.normal(method)] ?? .object([])
        result.change("paths") { paths in
            paths.change(path) { item in
                item.change(method) { definition in
                    for member in own.objectValue?.members ?? [] { definition.set(member.key, member.value) }
                }
            }
        }
        return result
    }

    /// The role that an API calls with where IAM says who may call it.
    private func invocationRole(_ method: Node, _ api: Node) -> Node? {
        guard
            method["Authorizer"]?.stringValue == "AWS_IAM"
                || api["DefaultAuthorizer"]?.stringValue == "AWS_IAM" && !method.isSaying
        else { return nil }
        func role(_ auth: Node) -> Node? {
            guard let role = auth["InvokeRole"] else { return nil }
            return role.isSaying ? role : "NONE"
        }
        guard let role = role(method) ?? role(api), role.stringValue != "CALLER_CREDENTIALS" else {
            return .string("arn:\(partition):iam::*:user/*")
        }
        return role.stringValue == "NONE" ? nil : role
    }

    func addAuth(
        _ auth: Node, of api: Node, to definition: inout APIDefinition, _ path: String, _ method: String, stage: String
    ) {
        let own = resolved(api.given("Auth")) ?? .object([])
        if let name = auth.given("Authorizer")?.stringValue, !name.isEmpty {
            let known = own["Authorizers"]?[name]
            let scopes =
                name == "NONE"
                ? nil : known.flatMap { auth.given("AuthorizationScopes") ?? $0.given("AuthorizationScopes") }
            definition.require(name, scopes: scopes ?? .array([]), of: method, at: path)
        }
        if let key = auth.given("ApiKeyRequired") {
            if key.isSaying { definition.addScheme("api_key", APIDefinition.keyScheme) }
            definition.require(key.isSaying ? "api_key" : "api_key_false", scopes: .array([]), of: method, at: path)
        }
        if let policy = auth.given("ResourcePolicy"), policy.isSaying {
            definition.addResourcePolicy(policy, path: path, stage: .string(stage))
            if let statements = policy.given("CustomStatements"), statements.isSaying {
                definition.addStatements(statements)
            }
        }
    }
}
