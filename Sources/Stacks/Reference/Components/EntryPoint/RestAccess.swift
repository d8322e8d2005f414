// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Who may call a REST API.
struct RestAccess: Component {
    let authorizationType: ApiGateway.Method.AuthorizationType
    let scopes: List<Value<String>>?
    let authorizer: ApiGateway.Authorizer?
    let permission: Lambda.Permission?

    init(_ authorization: RestAuthorization, _ api: ApiGateway.RestApi, function: AuthorizerFunction?) {
        if case .jwt(let issuer, let audience, _) = authorization {
            authorizer = ApiGateway.Authorizer(
                "JwtAuthorizer",
                name: "\(.stackName)-tokens",
                restApiId: api.ref,
                type: .jwt,
                identitySource: "method.request.header.Authorization",
                jwtConfiguration: .init(
                    defaultAlgorithms: [.rs256],
                    issuers: [.init(audiences: .init(audience.map { .init($0) }), issuer: .init(issuer))])
            )
            .metadata(Self.isNewer)
            permission = nil
        } else if let function {
            let authorizer = ApiGateway.Authorizer(
                "Authorizer",
                name: "\(.stackName)",
                restApiId: api.ref,
                type: "TOKEN",
                authorizerUri: function.uri,
                identitySource: "method.request.header.Authorization")
            self.authorizer = authorizer
            permission = function.permission(api: api.ref, authorizer: authorizer.ref)
        } else {
            authorizer = nil
            permission = nil
        }
        switch authorization {
        case .none: (authorizationType, scopes) = (.noneValue, nil)
        case .iam: (authorizationType, scopes) = (.awsIam, nil)
        case .jwt(_, _, let wanted):
            (authorizationType, scopes) = (.jwt, wanted.isEmpty ? nil : .init(wanted.map { .init($0) }))
        case .lambda: (authorizationType, scopes) = (.custom, nil)
        }
    }

    private static let isNewer: Map<Document> = [
        "cfn-lint": [
            "config": ["ignore_checks": ["E3002", "F3002"]],
            "reason": "JwtConfiguration is in CloudFormation's reference, and newer than the schemas of linters",
        ]
    ]
}
