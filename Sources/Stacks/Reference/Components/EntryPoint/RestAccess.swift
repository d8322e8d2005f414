// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Who may call a REST API.
struct RestAccess: Component {
    let authorizationType: ApiGateway.Method.AuthorizationType
    let needsKey: Bool
    let authorizer: ApiGateway.Authorizer?
    let permission: Lambda.Permission?

    init(_ authorization: RestAuthorization, _ api: ApiGateway.RestApi, function: AuthorizerFunction?) {
        if let function {
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
        case .none: (authorizationType, needsKey) = (.noneValue, false)
        case .iam: (authorizationType, needsKey) = (.awsIam, false)
        case .apiKey: (authorizationType, needsKey) = (.noneValue, true)
        case .lambda: (authorizationType, needsKey) = (.custom, false)
        }
    }
}
