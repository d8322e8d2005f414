// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// Who may call a REST API, as its `Auth` says.
    func addAuth(_ auth: Node, of resource: SourceResource, to definition: inout APIDefinition)
        throws(ExpansionProblem)
    {
        guard auth.objectValue != nil else { throw fail("its Auth is no object", at: auth.origin) }
        let chosen = auth.given("DefaultAuthorizer")?.stringValue
        let authorizers = auth.given("Authorizers")?.objectValue?.members ?? []
        if chosen == "AWS_IAM" {
            definition.addScheme("AWS_IAM", signatureAuthorizer, replacing: true)
        }
        for member in authorizers {
            definition.addScheme(member.key, authorizer(member.value), replacing: true)
        }
        let known = authorizers.map(\.key) + (chosen == "AWS_IAM" ? ["AWS_IAM"] : [])
        if let chosen, !chosen.isEmpty, !known.isEmpty {
            let scopes = authorizers.first { $0.key == chosen }?.value.given("AuthorizationScopes") ?? .array([])
            let preflight = auth["AddDefaultAuthorizerToCorsPreflight"]?.isSaying ?? true
            definition.setDefault(chosen, scopes: scopes, known: known, preflight: preflight)
        }
        if auth.given("ApiKeyRequired")?.isSaying == true {
            definition.addScheme("api_key", APIDefinition.keyScheme)
            definition.setKeyDefault(preflight: auth["AddApiKeyRequiredToCorsPreflight"]?.isSaying ?? true)
        }
        guard let policy = auth.given("ResourcePolicy"), policy.isSaying else { return }
        for path in definition.paths {
            definition.addResourcePolicy(policy, path: path, stage: resource["StageName"] ?? .null)
        }
        if let statements = policy.given("CustomStatements"), statements.isSaying {
            definition.addStatements(statements)
        }
    }

    private var signatureAuthorizer: Node {
        [
            "type": "apiKey", "name": "Authorization", "in": "header", "x-amazon-apigateway-authtype": "awsSigv4",
        ]
    }

    /// An authorizer as a definition has it.
    private func authorizer(_ node: Node) -> Node {
        let identity = node.given("Identity")
        let pools = node.given("UserPoolArn").flatMap { $0.isSaying ? $0 : nil }
        let payload = node.given("FunctionPayloadType")?.stringValue ?? "TOKEN"
        let isRequest = pools == nil && payload == "REQUEST"
        var inner: Node = [
            "type": pools != nil ? "cognito_user_pools" : isRequest ? "request" : "token"
        ]
        if let pools {
            inner.set("providerARNs", pools.arrayValue == nil ? .array([pools]) : pools)
        } else {
            let function = "lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations"
            inner.set(
                "authorizerUri",
                .sub(
                    arnText("apigateway", function, account: false), ["__FunctionArn__": node["FunctionArn"] ?? .null]))
            inner.set("authorizerResultTtlInSeconds", identity?.given("ReauthorizeEvery"))
            let role = node.given("FunctionInvokeRole").flatMap { $0.isSaying ? $0 : nil }
            inner.set("authorizerCredentials", role?.stringValue == "NONE" ? nil : role)
            if isRequest, let source = Self.identitySource(identity) { inner.set("identitySource", .string(source)) }
        }
        if !isRequest {
            let expression = identity?.given("ValidationExpression").flatMap { $0.isSaying ? $0 : nil }
            inner.set("identityValidationExpression", expression)
        }
        let header = identity?.given("Header").flatMap { $0.isSaying ? $0 : nil } ?? "Authorization"
        return [
            "type": "apiKey", "name": isRequest ? "Unused" : header, "in": "header",
            "x-amazon-apigateway-authtype": pools == nil ? "custom" : "cognito_user_pools",
            "x-amazon-apigateway-authorizer": inner,
        ]
    }

    private static func identitySource(_ identity: Node?) -> String? {
        let kinds = [
            ("Headers", "method.request.header."), ("QueryStrings", "method.request.querystring."),
            ("StageVariables", "stageVariables."), ("Context", "context."),
        ]
        let items = kinds.flatMap { name, prefix in
            (identity?.given(name)?.arrayValue ?? []).compactMap { $0.stringValue.map { prefix + $0 } }
        }
        return items.isEmpty ? nil : items.joined(separator: ", ")
    }

    /// What lets an API call the functions that say who may call it.
    func authorizerPermissions(of resource: SourceResource) -> [MadeResource] {
        let id = resource.logicalID
        return (resource["Auth"]?.given("Authorizers")?.objectValue?.members ?? []).compactMap { member in
            guard let function = member.value.given("FunctionArn"), function.isSaying,
                member.value["DisableFunctionDefaultPermissions"]?.isSaying != true
            else { return nil }
            let name = "\(id)\(member.key)AuthorizerPermission"
            return authorizerPermission(name, function, api: id, resource, partition: partition)
        }
    }

    func authorizerPermission(
        _ name: String, _ function: Node, api: String, _ resource: SourceResource, partition: String
    ) -> MadeResource {
        var permission = MadeResource(name, "AWS::Lambda::Permission", resource.passedOn)
        permission["Action"] = "lambda:InvokeFunction"
        permission["FunctionName"] = function
        permission["Principal"] = "apigateway.amazonaws.com"
        permission["SourceArn"] = .sub(
            arnText("execute-api", "${__ApiId__}/authorizers/*", partition: partition), ["__ApiId__": .ref(api)])
        return permission
    }
}
