// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Authorizer`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html>.
    public struct Authorizer: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGatewayV2::Authorizer" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: A change replaces the resource.
        ///   - authorizerType: One of `JWT`, `REQUEST`.
        ///   - authorizerCredentialsArn: Never read back.
        ///   - authorizerPayloadFormatVersion: One of `1.0`, `2.0`. Never read back.
        ///   - authorizerResultTtlInSeconds: Never read back.
        ///   - authorizerUri: Never read back.
        ///   - enableSimpleResponses: Never read back.
        public init(
            _ logicalID: String,
            apiId: ID<ApiGatewayV2.Api>,
            authorizerType: AuthorizerType,
            name: Value<String>,
            authorizerCredentialsArn: ARN<IAM.Role>? = nil,
            authorizerPayloadFormatVersion: AuthorizerPayloadFormatVersion? = nil,
            authorizerResultTtlInSeconds: Seconds? = nil,
            authorizerUri: Value<String>? = nil,
            enableSimpleResponses: Value<Bool>? = nil,
            identitySource: List<Value<String>>? = nil,
            identityValidationExpression: Value<String>? = nil,
            jwtConfiguration: JWTConfiguration? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGatewayV2.Authorizer>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ApiId": apiId.node,
                    "AuthorizerType": authorizerType.node,
                    "Name": name.node,
                    "AuthorizerCredentialsArn": authorizerCredentialsArn?.node,
                    "AuthorizerPayloadFormatVersion": authorizerPayloadFormatVersion?.node,
                    "AuthorizerResultTtlInSeconds": authorizerResultTtlInSeconds?.node,
                    "AuthorizerUri": authorizerUri?.node,
                    "EnableSimpleResponses": enableSimpleResponses?.node,
                    "IdentitySource": identitySource?.node,
                    "IdentityValidationExpression": identityValidationExpression?.node,
                    "JwtConfiguration": jwtConfiguration?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Authorizer> { .init(node: resource.ref) }

        /// `AuthorizerId`
        public var authorizerId: ID<ApiGatewayV2.Authorizer> { .init(node: resource.attribute("AuthorizerId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ApiId`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-apiid)
            public var apiId: PropertyName<ID<ApiGatewayV2.Api>> { "ApiId" }

            /// `AuthorizerType`. One of `JWT`, `REQUEST`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-authorizertype)
            public var authorizerType: PropertyName<AuthorizerType> { "AuthorizerType" }

            /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `AuthorizerCredentialsArn`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-authorizercredentialsarn)
            public var authorizerCredentialsArn: PropertyName<ARN<IAM.Role>> { "AuthorizerCredentialsArn" }

            /// `AuthorizerPayloadFormatVersion`. One of `1.0`, `2.0`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-authorizerpayloadformatversion)
            public var authorizerPayloadFormatVersion: PropertyName<AuthorizerPayloadFormatVersion> { "AuthorizerPayloadFormatVersion" }

            /// `AuthorizerResultTtlInSeconds`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-authorizerresultttlinseconds)
            public var authorizerResultTtlInSeconds: PropertyName<Seconds> { "AuthorizerResultTtlInSeconds" }

            /// `AuthorizerUri`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-authorizeruri)
            public var authorizerUri: PropertyName<Value<String>> { "AuthorizerUri" }

            /// `EnableSimpleResponses`. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-enablesimpleresponses)
            public var enableSimpleResponses: PropertyName<Value<Bool>> { "EnableSimpleResponses" }

            /// `IdentitySource`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-identitysource)
            public var identitySource: PropertyName<List<Value<String>>> { "IdentitySource" }

            /// `IdentityValidationExpression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-identityvalidationexpression)
            public var identityValidationExpression: PropertyName<Value<String>> { "IdentityValidationExpression" }

            /// `JwtConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html#cfn-apigatewayv2-authorizer-jwtconfiguration)
            public var jwtConfiguration: PropertyName<JWTConfiguration> { "JwtConfiguration" }
        }

        /// `AWS::ApiGatewayV2::Authorizer`: `AuthorizerPayloadFormatVersion`
        public final class AuthorizerPayloadFormatVersion: OpenEnum, @unchecked Sendable {
            /// `1.0`
            public static var _1_0: AuthorizerPayloadFormatVersion { "1.0" }
            /// `2.0`
            public static var _2_0: AuthorizerPayloadFormatVersion { "2.0" }
        }

        /// `AWS::ApiGatewayV2::Authorizer`: `AuthorizerType`
        public final class AuthorizerType: OpenEnum, @unchecked Sendable {
            /// `JWT`
            public static var jwt: AuthorizerType { "JWT" }
            /// `REQUEST`
            public static var request: AuthorizerType { "REQUEST" }
        }

        /// `AWS::ApiGatewayV2::Authorizer`: `JWTConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-authorizer-jwtconfiguration.html>.
        public struct JWTConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                audience: List<Value<String>>? = nil,
                issuer: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Audience": audience?.node,
                    "Issuer": issuer?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Audience`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-authorizer-jwtconfiguration.html#cfn-apigatewayv2-authorizer-jwtconfiguration-audience)
                public var audience: PropertyName<List<Value<String>>> { "Audience" }

                /// `Issuer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-authorizer-jwtconfiguration.html#cfn-apigatewayv2-authorizer-jwtconfiguration-issuer)
                public var issuer: PropertyName<Value<String>> { "Issuer" }
            }
        }
    }
}
