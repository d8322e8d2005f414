// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The method that answers browsers whether they may call a REST API.
extension APIDefinition {
    mutating func addCrossOrigin(_ path: String, _ settings: Node) {
        changePath(path) { item in
            guard item["options"] == nil else { return }
            let methods =
                settings.given("AllowMethods").flatMap { $0.isSaying ? $0 : nil }
                ?? .string("'\(Self.allowed(item))'")
            item.set("options", Self.options(settings, methods: methods))
        }
    }

    private static func allowed(_ item: Node) -> String {
        let keys = item.objectValue?.keys ?? []
        let names = keys.contains(anyMethod) ? methods : keys + ["options"]
        return Set(names.map { $0.uppercased() }).sorted().joined(separator: ",")
    }

    private static func options(_ settings: Node, methods: Node) -> Node {
        var parameters = Node.object([])
        var headers = Node.object([])
        func add(_ name: String, _ value: Node?, _ type: Node = "string") {
            guard let value else { return }
            parameters.set("method.response.header.Access-Control-\(name)", value)
            headers.set("Access-Control-\(name)", ["type": type])
        }
        add("Allow-Origin", settings["AllowOrigin"] ?? "'*'")
        add("Allow-Headers", settings.given("AllowHeaders").flatMap { $0.isSaying ? $0 : nil })
        add("Allow-Methods", methods)
        add("Max-Age", settings.given("MaxAge"), "integer")
        if settings["AllowCredentials"]?.boolValue == true { add("Allow-Credentials", "'true'") }
        return [
            "summary": "CORS support", "consumes": ["application/json"], "produces": ["application/json"],
            "x-amazon-apigateway-integration": [
                "type": "mock", "requestTemplates": ["application/json": "{\n  \"statusCode\" : 200\n}\n"],
                "responses": [
                    "default": [
                        "statusCode": "200", "responseParameters": parameters,
                        "responseTemplates": ["application/json": "{}\n"],
                    ]
                ],
            ],
            "responses": ["200": ["description": "Default response for CORS method", "headers": headers]],
        ]
    }
}
