// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A definition of Swagger's parts in the places where OpenAPI 3 has them.
enum OpenAPIForm {
    static func of(_ body: Node, asked version: Node?) -> Node {
        guard body.given("swagger") == nil, let version = version ?? body.given("openapi"),
            OpenAPIVersion.isThird(version)
        else { return body }
        var body = body
        for (old, new) in [("securityDefinitions", "securitySchemes"), ("definitions", "schemas")] {
            guard let part = body.given(old), part.isSaying else { continue }
            body.change("components") { $0.set(new, part) }
            body.set(old, nil)
        }
        guard body["paths"]?.objectValue != nil else { return body }
        body.change("paths") { paths in
            for path in paths.objectValue?.keys ?? [] {
                paths.change(path) { item in
                    guard let options = item.given("options"), options.isSaying else { return }
                    item.set("options", converted(options))
                }
            }
        }
        return body
    }

    private static func converted(_ options: Node) -> Node {
        var options = options
        options.set("produces", nil)
        options.set("consumes", nil)
        guard let headers = options["responses"]?["200"]?["headers"]?.objectValue else { return options }
        options.change("responses") { responses in
            responses.change("200") { answer in
                answer.set(
                    "headers", .object(headers.members.map { .init(key: $0.key, value: ["schema": $0.value]) }))
            }
        }
        return options
    }
}

extension APIDefinition {
    /// Whether the API has no address of AWS's.
    mutating func disableEndpoint(_ isOff: Node) {
        let name = "x-amazon-apigateway-endpoint-configuration"
        guard body.given("openapi").map(OpenAPIVersion.isThird) == true else {
            return body.change(name) { $0.set("disableExecuteApiEndpoint", isOff) }
        }
        var servers = body["servers"]?.arrayValue ?? [.object([])]
        for index in servers.indices { servers[index].change(name) { $0.set("disableExecuteApiEndpoint", isOff) } }
        body.set("servers", .array(servers))
    }

    /// What the API answers by itself.
    mutating func addResponse(_ type: String, _ response: Node) {
        var parameters = Node.object([])
        for (name, prefix) in [("Headers", "header"), ("Paths", "path"), ("QueryStrings", "querystring")] {
            for member in response["ResponseParameters"]?[name]?.objectValue?.members ?? [] {
                parameters.set("gatewayresponse.\(prefix).\(member.key)", member.value)
            }
        }
        var answer: Node = [
            "responseParameters": parameters,
            "responseTemplates": response.given("ResponseTemplates") ?? .object([]),
        ]
        if let code = response.given("StatusCode")?.scalarText { answer.set("statusCode", .string(code)) }
        body.change("x-amazon-apigateway-gateway-responses") { $0.set(type, answer) }
    }
}
