// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension ExpansionRun {
    /// The definition of an HTTP API with who may call it.
    func authorized(_ body: Node, _ auth: Node) -> Node {
        var body = body
        let authorizers = auth.given("Authorizers")?.objectValue?.members ?? []
        var schemes = authorizers.map { ($0.key, authorizer($0.value)) }
        if auth["EnableIamAuthorizer"]?.boolValue == true {
            schemes.insert(
                (
                    "AWS_IAM",
                    [
                        "type": "apiKey", "name": "Authorization", "in": "header",
                        "x-amazon-apigateway-authtype": "awsSigv4",
                    ]
                ), at: 0)
        }
        if !schemes.isEmpty {
            body.change("components") { components in
                components.change("securitySchemes") { for (name, scheme) in schemes { $0.set(name, scheme) } }
            }
        }
        guard let chosen = auth.given("DefaultAuthorizer")?.stringValue, !chosen.isEmpty else { return body }
        let scopes = authorizers.first { $0.key == chosen }?.value.given("AuthorizationScopes") ?? .array([])
        var definition = APIDefinition(body)
        for path in definition.paths {
            definition.changeMethods(of: path) { method, definition in
                guard method != "options", method != "parameters", definition["security"]?.isSaying != true else {
                    return
                }
                definition.set("security", .array([.object([.init(key: chosen, value: scopes)])]))
            }
        }
        return definition.body
    }

    private func authorizer(_ node: Node) -> Node {
        if let tokens = node.given("JwtConfiguration"), tokens.isSaying {
            let configuration = (tokens.objectValue?.members ?? []).map {
                Node.Object.Member(key: $0.key.lowercased(), value: $0.value)
            }
            return [
                "type": "oauth2",
                "x-amazon-apigateway-authorizer": [
                    "jwtConfiguration": .object(configuration), "identitySource": node["IdentitySource"] ?? .null,
                    "type": "jwt",
                ],
            ]
        }
        let function = "lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations"
        var inner: Node = [
            "type": "request",
            "authorizerUri": .sub(
                arnText("apigateway", function, account: false), ["__FunctionArn__": node["FunctionArn"] ?? .null]),
        ]
        let role = node.given("FunctionInvokeRole").flatMap { $0.isSaying ? $0 : nil }
        inner.set("authorizerCredentials", role?.stringValue == "NONE" ? nil : role)
        if let identity = node.given("Identity"), identity.isSaying {
            inner.set("authorizerResultTtlInSeconds", identity.given("ReauthorizeEvery"))
            let kinds = [
                ("Headers", "$request.header."), ("QueryStrings", "$request.querystring."),
                ("StageVariables", "$stageVariables."), ("Context", "$context."),
            ]
            let items = kinds.flatMap { name, prefix in
                (identity.given(name)?.arrayValue ?? []).compactMap { $0.stringValue.map { Node.string(prefix + $0) } }
            }
            inner.set("identitySource", .array(items))
        }
        inner.set("authorizerPayloadFormatVersion", node["AuthorizerPayloadFormatVersion"])
        inner.set("enableSimpleResponses", node.given("EnableSimpleResponses").flatMap { $0.isSaying ? $0 : nil })
        return ["type": "apiKey", "name": "Unused", "in": "header", "x-amazon-apigateway-authorizer": inner]
    }

    func httpAuthorizerPermissions(of resource: SourceResource) -> [MadeResource] {
        let id = resource.logicalID
        return (resource["Auth"]?.given("Authorizers")?.objectValue?.members ?? []).compactMap { member in
            guard let function = member.value.given("FunctionArn"), function.isSaying,
                member.value["EnableFunctionDefaultPermissions"]?.isSaying == true
            else { return nil }
            return authorizerPermission(
                "\(id)\(member.key)AuthorizerPermission", function, api: id, resource, partition: "${AWS::Partition}")
        }
    }

    /// The name of one's own that an HTTP or a WebSocket API has.
    func httpDomain(of resource: SourceResource, tag: String? = "httpapi:createdBy") throws(ExpansionProblem)
        -> [MadeResource]
    {
        guard let domain = resource["Domain"] else { return [] }
        guard let name = domain.given("DomainName"), let certificate = domain.given("CertificateArn") else {
            throw fail("its Domain has no DomainName and CertificateArn", at: domain.origin)
        }
        let id = StableName.make("ApiGatewayDomainNameV2", name)
        var made = MadeResource(id, "AWS::ApiGatewayV2::DomainName", resource.passedOn)
        made["DomainName"] = name
        if let tag { made["Tags"] = .object([.init(key: tag, value: "SAM")]) }
        var configuration: Node = [
            "CertificateArn": certificate, "EndpointType": domain.given("EndpointConfiguration") ?? "REGIONAL",
        ]
        for name in ["OwnershipVerificationCertificateArn", "SecurityPolicy"] {
            configuration.set(name, domain.given(name).flatMap { $0.isSaying ? $0 : nil })
        }
        made["DomainNameConfigurations"] = [configuration]
        made["MutualTlsAuthentication"] = Self.mutualTLS(domain)
        let api = resource.logicalID
        let given = domain.given("BasePath").flatMap { $0.isSaying ? $0 : nil }
        let paths: [String?] = given.map { ($0.arrayValue ?? [$0]).compactMap(\.stringValue) } ?? [nil]
        let mappings = paths.map { path in
            let letters = (path ?? "").filter { !"-_/".contains($0) }
            var mapping = MadeResource("\(api)\(letters)ApiMapping", "AWS::ApiGatewayV2::ApiMapping", resource.passedOn)
            mapping["DomainName"] = .ref(id)
            mapping["ApiId"] = .ref(api)
            mapping["Stage"] = .ref("\(api).Stage")
            mapping["ApiMappingKey"] = path.map {
                .string(String($0.drop { $0 == "/" }.reversed().drop { $0 == "/" }.reversed()))
            }
            return mapping
        }
        let group = try recordSetGroup(of: resource, domain, "REGIONAL", id, separable: false)
        return [made] + mappings + (group.map { [$0] } ?? [])
    }
}
