// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The two forms of APIs that SAM writes definitions for.
enum DefinitionForm {
    case rest, http

    var type: String { self == .rest ? "AWS::Serverless::Api" : "AWS::Serverless::HttpApi" }
    var eventType: String { self == .rest ? "Api" : "HttpApi" }
    /// The property of an event that names its API.
    var property: String { self == .rest ? "RestApiId" : "ApiId" }
    /// The API of events that name none.
    var implicitID: String { self == .rest ? "ServerlessRestApi" : "ServerlessHttpApi" }

    /// A definition without paths.
    var skeleton: Node {
        let info: Node = ["version": "1.0", "title": .ref("AWS::StackName")]
        return self == .rest
            ? ["swagger": "2.0", "info": info, "paths": .object([])]
            : ["openapi": "3.0.1", "info": info, "paths": .object([])]
    }

    /// Whether a definition can be added to.
    func isValid(_ body: Node?) -> Bool {
        guard let body, body["paths"]?.objectValue != nil else { return false }
        if self == .rest, body.given("swagger")?.isSaying == true { return true }
        return body.given("openapi").map(OpenAPIVersion.isThird) ?? false
    }

    /// Marks APIs whose definition is SAM's own.
    static let mark = "__MANAGE_SWAGGER"
}

enum OpenAPIVersion {
    /// Whether it is 3, a dot and a digit, and perhaps another such pair.
    static func isThird(_ node: Node) -> Bool {
        guard let text = node.scalarText else { return false }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 && parts.count < 4 && parts[0] == "3"
            && parts.dropFirst().allSatisfy { $0.count == 1 && $0.first?.isNumber == true }
    }
}
