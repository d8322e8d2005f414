// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The definition of an API, Swagger or OpenAPI, that is being added to.
struct APIDefinition {
    var body: Node

    init(_ body: Node) { self.body = body }

    static let integration = "x-amazon-apigateway-integration"
    static let anyMethod = "x-amazon-apigateway-any-method"
    static let methods = ["OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH"]

    static func normal(_ method: String) -> String {
        let method = method.lowercased()
        return method == "any" ? anyMethod : method
    }

    var paths: [String] { body["paths"]?.objectValue?.keys ?? [] }

    /// Changes what a path has; each of several where a condition chooses.
    mutating func changePath(_ path: String, _ change: (inout Node) -> Void) {
        body.change("paths") { paths in
            guard paths[path] != nil else { return }
            paths.change(path) { $0.changeAlternatives(change) }
        }
    }

    /// Changes each method of a path that has an integration, by its normal name.
    mutating func changeMethods(of path: String, _ change: (String, inout Node) -> Void) {
        changePath(path) { item in
            for name in item.objectValue?.keys ?? [] {
                item.change(name) { method in
                    method.changeAlternatives { definition in
                        guard definition[Self.integration]?.isSaying == true else { return }
                        change(Self.normal(name), &definition)
                    }
                }
            }
        }
    }

    /// Changes one method of a path where it has an integration.
    mutating func changeMethod(_ path: String, _ method: String, _ change: (inout Node) -> Void) {
        let name = Self.normal(method)
        changePath(path) { item in
            guard item[name] != nil else { return }
            item.change(name) { definition in
                definition.changeAlternatives { if $0[Self.integration]?.isSaying == true { change(&$0) } }
            }
        }
    }

    mutating func addPath(_ path: String, _ method: String) {
        let name = Self.normal(method)
        body.change("paths") { paths in
            paths.change(path) { item in
                item.changeAlternatives { if $0[name] == nil { $0.set(name, .object([])) } }
            }
        }
    }

    func hasIntegration(_ path: String, _ method: String) -> Bool {
        guard let item = body["paths"]?[path] else { return false }
        return item.alternatives.allSatisfy { item in
            item[Self.normal(method)]?.alternatives.contains { $0[Self.integration]?.isSaying == true } ?? false
        }
    }

    /// The path as permissions have it: what stands for a parameter is a star.
    static func permitted(_ path: String, greedy: Bool) -> String {
        var result = ""
        var rest = path[...]
        while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
            let name = rest[rest.index(after: start)..<end]
            var stem = name
            if name.hasSuffix("+"), greedy || name == "proxy+" { stem = name.dropLast() }
            let isName =
                !stem.isEmpty
                && stem.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
            result += rest[..<start]
            result += isName ? "*" : rest[start...end]
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
