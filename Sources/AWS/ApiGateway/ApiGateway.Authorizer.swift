// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::Authorizer`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html>.
    public struct Authorizer: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::Authorizer" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - restApiId: A change replaces the resource.
        ///   - type: One of `COGNITO_USER_POOLS`, `JWT`, `REQUEST`, `TOKEN`.
        ///   - providerARNs: No item twice.
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
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.Authorizer>) -> Void = { _ in }
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.Authorizer> { .init(node: resource.ref) }

        /// `AuthorizerId`
        public var authorizerId: ID<ApiGateway.Authorizer> { .init(node: resource.attribute("AuthorizerId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `RestApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-restapiid)
            public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

            /// `Type`. One of `COGNITO_USER_POOLS`, `JWT`, `REQUEST`, `TOKEN`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-type)
            public var type: PropertyName<TypeProperty> { "Type" }

            /// `AuthorizerCredentials`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-authorizercredentials)
            public var authorizerCredentials: PropertyName<ARN<IAM.Role>> { "AuthorizerCredentials" }

            /// `AuthorizerResultTtlInSeconds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-authorizerresultttlinseconds)
            public var authorizerResultTtlInSeconds: PropertyName<Seconds> { "AuthorizerResultTtlInSeconds" }

            /// `AuthorizerUri`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-authorizeruri)
            public var authorizerUri: PropertyName<Value<String>> { "AuthorizerUri" }

            /// `AuthType`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-authtype)
            public var authType: PropertyName<Value<String>> { "AuthType" }

            /// `IdentitySource`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-identitysource)
            public var identitySource: PropertyName<Value<String>> { "IdentitySource" }

            /// `IdentityValidationExpression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-identityvalidationexpression)
            public var identityValidationExpression: PropertyName<Value<String>> { "IdentityValidationExpression" }

            /// `ProviderARNs`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-providerarns)
            public var providerARNs: PropertyName<List<ARN<Cognito.UserPool>>> { "ProviderARNs" }
        }

        /// `AWS::ApiGateway::Authorizer`: `Type`
        public final class TypeProperty: OpenEnum, @unchecked Sendable {
            /// `COGNITO_USER_POOLS`
            public static var cognitoUserPools: TypeProperty { "COGNITO_USER_POOLS" }
            /// `JWT`
            public static var jwt: TypeProperty { "JWT" }
            /// `REQUEST`
            public static var request: TypeProperty { "REQUEST" }
            /// `TOKEN`
            public static var token: TypeProperty { "TOKEN" }
        }
    }
}
