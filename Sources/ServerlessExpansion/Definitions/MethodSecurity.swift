// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Who may call the methods of a REST API.
extension APIDefinition {
    static let keyScheme: Node = ["type": "apiKey", "name": "x-api-key", "in": "header"]
    static let signatureScheme: Node = [
        "x-amazon-apigateway-authtype": "awsSigv4", "type": "apiKey", "name": "Authorization", "in": "header",
    ]

    mutating func addScheme(_ name: String, _ scheme: Node, replacing: Bool = false) {
        body.change("securityDefinitions") { if replacing || $0[name] == nil { $0.set(name, scheme) } }
    }

    /// The method asks one more thing.
    mutating func require(_ name: String, scopes: Node, of method: String, at path: String) {
        var signs = false
        changeMethod(path, method) { definition in
            let security = (definition["security"]?.arrayValue ?? []) + [.object([.init(key: name, value: scopes)])]
            definition.set("security", .array(security))
            signs = signs || security.first?["AWS_IAM"] != nil
        }
        if signs { addScheme("AWS_IAM", Self.signatureScheme) }
    }

    /// Methods that say nothing else ask for an authorizer.
    mutating func setDefault(_ authorizer: String, scopes: Node, known: [String], preflight: Bool) {
        var signs = false
        let names = Set(known + ["AWS_IAM"])
        for path in paths {
            changeMethods(of: path) { method, definition in
                guard preflight || method != "options" else { return }
                let existing = definition["security"]?.arrayValue ?? []
                func isAuthorizer(_ node: Node) -> Bool {
                    node.objectValue?.keys.contains(where: names.contains) ?? false
                }
                var others = existing.filter { !isAuthorizer($0) }
                var own = existing.filter(isAuthorizer)
                if let none = others.firstIndex(where: { $0["NONE"] != nil }) {
                    others.remove(at: none)
                    own = []
                } else if own.isEmpty {
                    own = [.object([.init(key: authorizer, value: scopes)])]
                }
                let security = others + own
                guard !security.isEmpty else { return }
                definition.set("security", .array(security))
                signs = signs || security[0]["AWS_IAM"] != nil
            }
        }
        if signs { addScheme("AWS_IAM", Self.signatureScheme) }
    }

    /// Methods that do not refuse it ask for a key.
    mutating func setKeyDefault(preflight: Bool) {
        for path in paths {
            changeMethods(of: path) { method, definition in
                let existing = definition["security"]?.arrayValue ?? []
                func isKey(_ node: Node) -> Bool { node["api_key"] != nil || node["api_key_false"] != nil }
                let others = existing.filter { !isKey($0) }
                let refuses = existing.contains { $0["api_key_false"] != nil }
                var security = others + (refuses ? [] : [["api_key": []]])
                if method == "options", !preflight { security = others }
                if security != existing { definition.set("security", .array(security)) }
            }
        }
    }
}
