// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

extension Lambda.Function {
    /// Answers what an HTTP API is asked: `function.on(api, "GET /orders", authorizer: authorizer)`.
    ///
    /// Emits an `AWS::ApiGatewayV2::Integration` in payload version 2.0, an `AWS::ApiGatewayV2::Route` to it, and the
    /// `AWS::Lambda::Permission` that lets the API invoke the function.
    ///
    /// - Parameters:
    ///   - api: the HTTP API.
    ///   - route: a method and a path, as `ANY /orders/{proxy+}`, or `$default`.
    ///   - authorizer: without one everybody is answered.
    ///   - authorizationScopes: scopes of which a token must have one: `AuthorizationScopes`.
    ///   - logicalID: of the route: the function's and the route's words, as `WorkerGetOrders`, unless it is given. The
    ///     others' have `Integration` and `Permission` behind that.
    public func on(
        _ api: ApiGatewayV2.Api, _ route: String, authorizer: ApiGatewayV2.Authorizer? = nil,
        authorizationScopes: List<Value<String>>? = nil, logicalID: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> HTTPTrigger {
        let id = logicalID ?? self.logicalID + Self.words(of: route)
        let integration = ApiGatewayV2.Integration(
            id + "Integration", apiId: api.ref, integrationType: .awsProxy, integrationUri: .init(arn),
            payloadFormatVersion: "2.0", file: file, line: line, column: column)
        return HTTPTrigger(
            integration: integration,
            route: ApiGatewayV2.Route(
                id, apiId: api.ref, routeKey: Value(route), authorizationScopes: authorizationScopes,
                authorizationType: authorizer.map { $0.properties.authorizerType?.node == "JWT" ? .jwt : .custom },
                authorizerId: authorizer?.ref, target: "integrations/\(integration.ref)",
                file: file, line: line, column: column),
            permission: permission(
                id + "Permission", for: "apigateway.amazonaws.com",
                from: "arn:\(.partition):execute-api:\(.region):\(.accountId):\(api.ref)/*",
                at: (file, line, column)))
    }

    /// `GET /orders/{id}` as `GetOrdersId`: what a logical ID can hold of it.
    private static func words(of route: String) -> String {
        route.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map { word in
            let rest = word.dropFirst()
            return word.prefix(1).uppercased() + (word == word.uppercased()[...] ? rest.lowercased() : String(rest))
        }.joined()
    }
}

/// A route of an HTTP API that invokes a function.
public struct HTTPTrigger: Component {
    /// How the API calls the function.
    public let integration: ApiGatewayV2.Integration
    /// The method and the path that lead to it.
    public let route: ApiGatewayV2.Route
    /// What lets the API invoke the function.
    public let permission: Lambda.Permission
}
