// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a REST API checks of requests before it calls anything.
extension APIDefinition {
    mutating func addValidator(body checksBody: Bool, parameters: Bool, to method: String, at path: String) {
        let name =
            switch (checksBody, parameters) {
            case (true, true): "body-and-params"
            case (true, false): "body-only"
            case (false, true): "params-only"
            case (false, false): "no-validation"
            }
        body.change("x-amazon-apigateway-request-validators") { validators in
            guard validators.given(name)?.isSaying != true else { return }
            validators.set(
                name, ["validateRequestBody": .bool(checksBody), "validateRequestParameters": .bool(parameters)])
        }
        changeMethod(path, method) { $0.set("x-amazon-apigateway-request-validator", .string(name)) }
    }

    mutating func addModel(_ model: Node, to method: String, at path: String) {
        guard let name = model["Model"]?.stringValue?.lowercased() else { return }
        let isSwagger = body.given("swagger") != nil
        guard isSwagger || body.given("openapi").map(OpenAPIVersion.isThird) == true else { return }
        changeMethod(path, method) { definition in
            if isSwagger {
                var parameter: Node = [
                    "in": "body", "name": .string(name), "schema": ["$ref": .string("#/definitions/\(name)")],
                ]
                parameter.set("required", model.given("Required"))
                definition.set("parameters", .array((definition["parameters"]?.arrayValue ?? []) + [parameter]))
            } else {
                var request: Node = [
                    "content": ["application/json": ["schema": ["$ref": .string("#/components/schemas/\(name)")]]]
                ]
                request.set("required", model.given("Required"))
                definition.set("requestBody", request)
            }
        }
    }

    mutating func addParameters(_ parameters: [Node], to method: String, at path: String) {
        changeMethod(path, method) { definition in
            var all = definition["parameters"]?.arrayValue ?? []
            for parameter in parameters {
                let member = parameter.objectValue?.members.first
                guard let full = parameter.stringValue ?? member?.key else { continue }
                let parts = full.split(separator: ".", maxSplits: 3).map(String.init)
                guard parts.count == 4, parts[0] == "method", parts[1] == "request" else { continue }
                all.append([
                    "in": .string(parts[2] == "querystring" ? "query" : parts[2]), "name": .string(parts[3]),
                    "required": member?.value["Required"] ?? false, "type": "string",
                ])
                guard member?.value["Caching"]?.isSaying == true else { continue }
                definition.change(Self.integration) {
                    $0.set("cacheKeyParameters", .array(($0["cacheKeyParameters"]?.arrayValue ?? []) + [.string(full)]))
                }
            }
            definition.set("parameters", .array(all))
        }
    }
}
