// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import TemplateModel

// What the Serverless Application Model makes beside a resource, which stacks refer to and never write.
// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html>.

extension Serverless.Function {
    /// The role that the function runs with, where `role` gives it none: `Ref` of its `…Role`.
    public var generatedRole: ID<IAM.Role> { .init(node: resource.generated("Role")) }

    /// The ARN of the role that the function runs with, where `role` gives it none.
    public var generatedRoleArn: ARN<IAM.Role> { .init(node: resource.generated("Role", attribute: "Arn")) }

    /// The ARN of the alias that `autoPublishAlias` makes: `Ref: Name.Alias`.
    public var alias: ARN<Lambda.Alias> { .init(node: resource.referable("Alias")) }

    /// The ARN of the version that `autoPublishAlias` publishes: `Ref: Name.Version`.
    public var version: ARN<Lambda.Version> { .init(node: resource.referable("Version")) }

    /// The URL that `functionUrlConfig` makes.
    public var generatedUrl: Value<String> { .init(node: resource.generated("Url", attribute: "FunctionUrl")) }
}

extension Serverless.StateMachine {
    /// The ARN of the role that the machine runs with, where `role` gives it none.
    public var generatedRoleArn: ARN<IAM.Role> { .init(node: resource.generated("Role", attribute: "Arn")) }
}

extension Serverless.Api {
    /// The name of its stage: `Ref: Name.Stage`.
    public var stage: ID<ApiGateway.Stage> { .init(node: resource.referable("Stage")) }

    /// Its deployment, whose logical ID follows the definition: `Ref: Name.Deployment`.
    public var deployment: ID<ApiGateway.Deployment> { .init(node: resource.referable("Deployment")) }
}

extension Serverless.HttpApi {
    /// The name of its stage: `Ref: Name.Stage`.
    public var stage: ID<ApiGatewayV2.Stage> { .init(node: resource.referable("Stage")) }
}

extension Serverless.WebSocketApi {
    /// The name of its stage: `Ref: Name.Stage`.
    public var stage: ID<ApiGatewayV2.Stage> { .init(node: resource.referable("Stage")) }
}

extension Serverless {
    /// The REST API that events make which name none; its stage is `Prod`.
    public static var restApi: ID<ApiGateway.RestApi> { .init(node: .call("Ref", "ServerlessRestApi")) }

    /// The HTTP API that events make which name none; its stage is `$default`.
    public static var httpApi: ID<ApiGatewayV2.Api> { .init(node: .call("Ref", "ServerlessHttpApi")) }
}

extension ResourceDefinition {
    /// A resource that is named after this one: `Ref`, or `Fn::GetAtt` of an attribute. It is there where this one is.
    fileprivate func generated(_ suffix: String, attribute: String? = nil) -> Node {
        let name = Node.string(logicalID + suffix)
        guard let attribute else { return .call("Ref", name, references: [reference]) }
        return .call("Fn::GetAtt", .array([name, .string(attribute)]), references: [reference])
    }

    /// What SAM calls a referable property: `Ref: Name.Property`.
    fileprivate func referable(_ property: String) -> Node {
        .call("Ref", .string("\(logicalID).\(property)"), references: [reference])
    }
}
