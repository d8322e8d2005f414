// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Authorizer`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html>.
    public struct Authorizer: StackDSL.Resource {
        public static let typeName = "AWS::ApiGatewayV2::Authorizer"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiId: `ApiId`. A change replaces the resource.
        ///   - authorizerType: `AuthorizerType`.
        ///   - name: `Name`.
        ///   - authorizerCredentialsArn: `AuthorizerCredentialsArn`.
        ///   - authorizerPayloadFormatVersion: `AuthorizerPayloadFormatVersion`.
        ///   - authorizerResultTtlInSeconds: `AuthorizerResultTtlInSeconds`.
        ///   - authorizerUri: `AuthorizerUri`.
        ///   - enableSimpleResponses: `EnableSimpleResponses`.
        ///   - identitySource: `IdentitySource`.
        ///   - identityValidationExpression: `IdentityValidationExpression`.
        ///   - jwtConfiguration: `JwtConfiguration`.
        public init(
            _ logicalID: String,
            apiId: ID<ApiGatewayV2.Api>,
            authorizerType: AuthorizerType,
            name: Value<String>,
            authorizerCredentialsArn: ARN<IAM.Role>? = nil,
            authorizerPayloadFormatVersion: Value<String>? = nil,
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.Authorizer> { .init(node: resource.ref) }

        /// `AuthorizerId`
        public var authorizerId: ID<ApiGatewayV2.Authorizer> { .init(node: resource.attribute("AuthorizerId")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ApiId`
            public var apiId: PropertyName<ID<ApiGatewayV2.Api>> { "ApiId" }

            /// `AuthorizerType`
            public var authorizerType: PropertyName<AuthorizerType> { "AuthorizerType" }

            /// `Name`
            public var name: PropertyName<Value<String>> { "Name" }

            /// `AuthorizerCredentialsArn`
            public var authorizerCredentialsArn: PropertyName<ARN<IAM.Role>> { "AuthorizerCredentialsArn" }

            /// `AuthorizerPayloadFormatVersion`
            public var authorizerPayloadFormatVersion: PropertyName<Value<String>> { "AuthorizerPayloadFormatVersion" }

            /// `AuthorizerResultTtlInSeconds`
            public var authorizerResultTtlInSeconds: PropertyName<Seconds> { "AuthorizerResultTtlInSeconds" }

            /// `AuthorizerUri`
            public var authorizerUri: PropertyName<Value<String>> { "AuthorizerUri" }

            /// `EnableSimpleResponses`
            public var enableSimpleResponses: PropertyName<Value<Bool>> { "EnableSimpleResponses" }

            /// `IdentitySource`
            public var identitySource: PropertyName<List<Value<String>>> { "IdentitySource" }

            /// `IdentityValidationExpression`
            public var identityValidationExpression: PropertyName<Value<String>> { "IdentityValidationExpression" }

            /// `JwtConfiguration`
            public var jwtConfiguration: PropertyName<JWTConfiguration> { "JwtConfiguration" }
        }

        /// `AWS::ApiGatewayV2::Authorizer`: `AuthorizerType`
        public struct AuthorizerType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var jwt: Self { "JWT" }
            public static var request: Self { "REQUEST" }
        }

        /// `AWS::ApiGatewayV2::Authorizer`: `JWTConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-authorizer-jwtconfiguration.html>.
        public struct JWTConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - audience: `Audience`.
            ///   - issuer: `Issuer`.
            public init(
                audience: List<Value<String>>? = nil,
                issuer: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Audience": audience?.node,
                    "Issuer": issuer?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Audience`
                public var audience: PropertyName<List<Value<String>>> { "Audience" }

                /// `Issuer`
                public var issuer: PropertyName<Value<String>> { "Issuer" }
            }
        }
    }
}
