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
            jwtConfiguration: JwtConfiguration? = nil,
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
                    "JwtConfiguration": jwtConfiguration?.node,
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

            /// `JwtConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-jwtconfiguration)
            public var jwtConfiguration: PropertyName<JwtConfiguration> { "JwtConfiguration" }

            /// `ProviderARNs`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html#cfn-apigateway-authorizer-providerarns)
            public var providerARNs: PropertyName<List<ARN<Cognito.UserPool>>> { "ProviderARNs" }
        }

        /// `AWS::ApiGateway::Authorizer`: `JwtAdditionalClaim`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtadditionalclaim.html>.
        public struct JwtAdditionalClaim: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - format: One of `SINGLE_STRING`.
            public init(
                claimName: Value<String>,
                format: Format,
                expectedValues: List<Value<String>>? = nil,
                required: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "ClaimName": claimName.node,
                    "Format": format.node,
                    "ExpectedValues": expectedValues?.node,
                    "Required": required?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ClaimName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtadditionalclaim.html#cfn-apigateway-authorizer-jwtadditionalclaim-claimname)
                public var claimName: PropertyName<Value<String>> { "ClaimName" }

                /// `Format`. One of `SINGLE_STRING`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtadditionalclaim.html#cfn-apigateway-authorizer-jwtadditionalclaim-format)
                public var format: PropertyName<Format> { "Format" }

                /// `ExpectedValues`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtadditionalclaim.html#cfn-apigateway-authorizer-jwtadditionalclaim-expectedvalues)
                public var expectedValues: PropertyName<List<Value<String>>> { "ExpectedValues" }

                /// `Required`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtadditionalclaim.html#cfn-apigateway-authorizer-jwtadditionalclaim-required)
                public var required: PropertyName<Value<Bool>> { "Required" }
            }

            /// `AWS::ApiGateway::Authorizer`: `JwtAdditionalClaim.Format`
            public final class Format: OpenEnum, @unchecked Sendable {
                /// `SINGLE_STRING`
                public static var singleString: Format { "SINGLE_STRING" }
            }
        }

        /// `AWS::ApiGateway::Authorizer`: `JwtConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtconfiguration.html>.
        public struct JwtConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - defaultAlgorithms: One of `ES256`, `ES384`, `ES512`, `RS256`, `RS384`, `RS512`.
            public init(
                defaultAlgorithms: List<DefaultAlgorithms>,
                issuers: List<JwtIssuer>
            ) {
                self.node = Node(properties: [
                    "DefaultAlgorithms": defaultAlgorithms.node,
                    "Issuers": issuers.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DefaultAlgorithms`. One of `ES256`, `ES384`, `ES512`, `RS256`, `RS384`, `RS512`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtconfiguration.html#cfn-apigateway-authorizer-jwtconfiguration-defaultalgorithms)
                public var defaultAlgorithms: PropertyName<List<DefaultAlgorithms>> { "DefaultAlgorithms" }

                /// `Issuers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtconfiguration.html#cfn-apigateway-authorizer-jwtconfiguration-issuers)
                public var issuers: PropertyName<List<JwtIssuer>> { "Issuers" }
            }

            /// `AWS::ApiGateway::Authorizer`: `JwtConfiguration.DefaultAlgorithms`
            public final class DefaultAlgorithms: OpenEnum, @unchecked Sendable {
                /// `ES256`
                public static var es256: DefaultAlgorithms { "ES256" }
                /// `ES384`
                public static var es384: DefaultAlgorithms { "ES384" }
                /// `ES512`
                public static var es512: DefaultAlgorithms { "ES512" }
                /// `RS256`
                public static var rs256: DefaultAlgorithms { "RS256" }
                /// `RS384`
                public static var rs384: DefaultAlgorithms { "RS384" }
                /// `RS512`
                public static var rs512: DefaultAlgorithms { "RS512" }
            }
        }

        /// `AWS::ApiGateway::Authorizer`: `JwtIssuer`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtissuer.html>.
        public struct JwtIssuer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                audiences: List<Value<String>>,
                issuer: Value<String>,
                additionalClaims: List<JwtAdditionalClaim>? = nil
            ) {
                self.node = Node(properties: [
                    "Audiences": audiences.node,
                    "Issuer": issuer.node,
                    "AdditionalClaims": additionalClaims?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Audiences`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtissuer.html#cfn-apigateway-authorizer-jwtissuer-audiences)
                public var audiences: PropertyName<List<Value<String>>> { "Audiences" }

                /// `Issuer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtissuer.html#cfn-apigateway-authorizer-jwtissuer-issuer)
                public var issuer: PropertyName<Value<String>> { "Issuer" }

                /// `AdditionalClaims`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-authorizer-jwtissuer.html#cfn-apigateway-authorizer-jwtissuer-additionalclaims)
                public var additionalClaims: PropertyName<List<JwtAdditionalClaim>> { "AdditionalClaims" }
            }
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
