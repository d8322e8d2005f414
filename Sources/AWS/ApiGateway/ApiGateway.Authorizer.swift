// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Authorizer`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html>.
    public struct Authorizer: StackDSL.Resource {
        public static let typeName = "AWS::ApiGateway::Authorizer"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - name: `Name`.
        ///   - restApiId: `RestApiId`. A change replaces the resource.
        ///   - type: `Type`.
        ///   - authorizerCredentials: `AuthorizerCredentials`.
        ///   - authorizerResultTtlInSeconds: `AuthorizerResultTtlInSeconds`.
        ///   - authorizerUri: `AuthorizerUri`.
        ///   - authType: `AuthType`.
        ///   - identitySource: `IdentitySource`.
        ///   - identityValidationExpression: `IdentityValidationExpression`.
        ///   - providerARNs: `ProviderARNs`. No item twice.
        public init(
            _ logicalID: String,
            name: Value<String>,
            restApiId: ID<ApiGateway.RestApi>,
            type: TypeProperty,
            authorizerCredentials: ARN<IAM.Role>? = nil,
            authorizerResultTtlInSeconds: Seconds? = nil,
            authorizerUri: Value<String>? = nil,
            authType: Value<String>? = nil,
            identitySource: Value<String>? = nil,
            identityValidationExpression: Value<String>? = nil,
            providerARNs: List<ARN<Cognito.UserPool>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Name": name.node,
                    "RestApiId": restApiId.node,
                    "Type": type.node,
                    "AuthType": authType?.node,
                    "AuthorizerCredentials": authorizerCredentials?.node,
                    "AuthorizerResultTtlInSeconds": authorizerResultTtlInSeconds?.node,
                    "AuthorizerUri": authorizerUri?.node,
                    "IdentitySource": identitySource?.node,
                    "IdentityValidationExpression": identityValidationExpression?.node,
                    "ProviderARNs": providerARNs?.node,
                ],
                file, line, column
            )
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Authorizer> { .init(node: resource.ref) }

        /// `AuthorizerId`
        public var authorizerId: ID<ApiGateway.Authorizer> { .init(node: resource.attribute("AuthorizerId")) }

        /// `AWS::ApiGateway::Authorizer`: `Type`
        public struct TypeProperty: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var cognitoUserPools: Self { "COGNITO_USER_POOLS" }
            public static var jwt: Self { "JWT" }
            public static var request: Self { "REQUEST" }
            public static var token: Self { "TOKEN" }
        }
    }
}
