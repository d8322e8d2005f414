// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A Lambda function that decides who may call the API.
struct AuthorizerFunction: Component {
    let arn: Parameter<ARN<Lambda.Function>>
    /// What tells this function from another: a snapshot that holds the parameter's reference would be the same for both,
    /// and the old one stay in force.
    let mark: ContentHash

    /// Nil when the architecture's API asks no function.
    init?(_ architecture: Architecture) {
        let functionArn: String
        let origin: Settings.Location
        switch architecture {
        case .restAPI(let settings):
            guard case .lambda(let arn) = settings.authorization else { return nil }
            (functionArn, origin) = (arn, settings.argument("authorization"))
        case .httpAPI(let settings):
            guard case .lambda(let arn) = settings.authorization else { return nil }
            (functionArn, origin) = (arn, settings.argument("authorization"))
        case .publicLoadBalancer: return nil
        }
        mark = ContentHash(of: functionArn)
        arn = Parameter(
            "AuthorizerFunctionArn", value: functionArn, from: origin,
            description: "The function that decides who may call the API")
    }

    /// How API Gateway calls it.
    var uri: Value<String> {
        "arn:\(.partition):apigateway:\(.region):lambda:path/2015-03-31/functions/\(arn.ref)/invocations"
    }

    /// Lets API Gateway ask it, for this authoriser alone.
    func permission(api: Value<String>, authorizer: Value<String>) -> Lambda.Permission {
        Lambda.Permission(
            "AuthorizerPermission",
            action: "lambda:InvokeFunction",
            functionName: .init(arn.ref),
            principal: "apigateway.amazonaws.com",
            sourceArn: "arn:\(.partition):execute-api:\(.region):\(.accountId):\(api)/authorizers/\(authorizer)")
    }
}
