// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Who may call an HTTP API.
struct HTTPAccess: Component {
    let authorizationType: ApiGatewayV2.Route.AuthorizationType
    let authorizer: ApiGatewayV2.Authorizer?
    let permission: Lambda.Permission?

    init(_ authorization: HTTPAuthorization, _ api: ApiGatewayV2.Api, function: AuthorizerFunction?) {
        switch authorization {
        case .none: (authorizationType, authorizer, permission) = (.noneValue, nil, nil)
        case .iam: (authorizationType, authorizer, permission) = (.awsIam, nil, nil)
        case .jwt(let issuer, let audience):
            authorizationType = .jwt
            authorizer = ApiGatewayV2.Authorizer(
                "HttpApiAuthorizer",
                apiId: api.ref,
                authorizerType: .jwt,
                name: "\(.stackName)",
                identitySource: ["$request.header.Authorization"],
                jwtConfiguration: .init(audience: .init(audience.map { .init($0) }), issuer: .init(issuer)))
            permission = nil
        case .lambda:
            authorizationType = .custom
            let made = ApiGatewayV2.Authorizer(
                "HttpApiAuthorizer",
                apiId: api.ref,
                authorizerType: .request,
                name: "\(.stackName)",
                authorizerPayloadFormatVersion: "2.0",
                authorizerUri: function?.uri,
                enableSimpleResponses: true,
                identitySource: ["$request.header.Authorization"])
            authorizer = made
            permission = function?.permission(api: api.ref, authorizer: made.ref)
        }
    }
}
