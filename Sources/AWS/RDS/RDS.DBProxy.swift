// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension RDS {
    /// `AWS::RDS::DBProxy`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html>.
    public struct DBProxy: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::RDS::DBProxy" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - dbProxyName: Length 1 to 64. Pattern `[0-z]*`. A change replaces the resource.
        ///   - engineFamily: One of `MYSQL`, `POSTGRESQL`, `SQLSERVER`. A change replaces the resource.
        ///   - roleArn: Length 20 to 2048.
        ///   - vpcSubnetIds: Items at least 2. A change replaces the resource.
        ///   - auth: Items 1 to 200.
        ///   - defaultAuthScheme: One of `IAM_AUTH`, `NONE`.
        ///   - endpointNetworkType: One of `IPV4`, `IPV6`, `DUAL`. A change replaces the resource.
        ///   - targetConnectionNetworkType: One of `IPV4`, `IPV6`. A change replaces the resource.
        ///   - vpcSecurityGroupIds: Items at least 1.
        public init(
            _ logicalID: String,
            dbProxyName: Value<String>,
            engineFamily: EngineFamily,
            roleArn: ARN<IAM.Role>,
            vpcSubnetIds: List<ID<EC2.Subnet>>,
            auth: List<AuthFormat>? = nil,
            debugLogging: Value<Bool>? = nil,
            defaultAuthScheme: DefaultAuthScheme? = nil,
            endpointNetworkType: EndpointNetworkType? = nil,
            idleClientTimeout: Value<Int>? = nil,
            requireTLS: Value<Bool>? = nil,
            tags: List<Tag>? = nil,
            targetConnectionNetworkType: TargetConnectionNetworkType? = nil,
            vpcSecurityGroupIds: List<ID<EC2.SecurityGroup>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<RDS.DBProxy>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DBProxyName": dbProxyName.node,
                    "EngineFamily": engineFamily.node,
                    "RoleArn": roleArn.node,
                    "VpcSubnetIds": vpcSubnetIds.node,
                    "Auth": auth?.node,
                    "DebugLogging": debugLogging?.node,
                    "DefaultAuthScheme": defaultAuthScheme?.node,
                    "EndpointNetworkType": endpointNetworkType?.node,
                    "IdleClientTimeout": idleClientTimeout?.node,
                    "RequireTLS": requireTLS?.node,
                    "Tags": tags?.node,
                    "TargetConnectionNetworkType": targetConnectionNetworkType?.node,
                    "VpcSecurityGroupIds": vpcSecurityGroupIds?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<RDS.DBProxy> { .init(node: resource.ref) }

        /// `DBProxyArn`
        public var dbProxyArn: ARN<RDS.DBProxy> { .init(node: resource.attribute("DBProxyArn")) }

        /// `Endpoint`
        public var endpoint: Value<String> { .init(node: resource.attribute("Endpoint")) }

        /// `VpcId`
        public var vpcId: ID<EC2.VPC> { .init(node: resource.attribute("VpcId")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "DBProxyArn", value: "Endpoint", ports: ["EngineFamily:POSTGRESQL=5432", "EngineFamily:MYSQL=3306", "EngineFamily:SQLSERVER=1433"], groups: "VpcSecurityGroupIds")

        /// What it can be used for: `.uses(it, .connect)`.
        public final class Use: NetworkUse, @unchecked Sendable {
            /// the connection.
            public static var connect: Use {
                .init("connect")
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DBProxyName`. Length 1 to 64. Pattern `[0-z]*`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-dbproxyname)
            public var dbProxyName: PropertyName<Value<String>> { "DBProxyName" }

            /// `EngineFamily`. One of `MYSQL`, `POSTGRESQL`, `SQLSERVER`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-enginefamily)
            public var engineFamily: PropertyName<EngineFamily> { "EngineFamily" }

            /// `RoleArn`. Length 20 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-rolearn)
            public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

            /// `VpcSubnetIds`. Items at least 2. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-vpcsubnetids)
            public var vpcSubnetIds: PropertyName<List<ID<EC2.Subnet>>> { "VpcSubnetIds" }

            /// `Auth`. Items 1 to 200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-auth)
            public var auth: PropertyName<List<AuthFormat>> { "Auth" }

            /// `DebugLogging`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-debuglogging)
            public var debugLogging: PropertyName<Value<Bool>> { "DebugLogging" }

            /// `DefaultAuthScheme`. One of `IAM_AUTH`, `NONE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-defaultauthscheme)
            public var defaultAuthScheme: PropertyName<DefaultAuthScheme> { "DefaultAuthScheme" }

            /// `EndpointNetworkType`. One of `IPV4`, `IPV6`, `DUAL`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-endpointnetworktype)
            public var endpointNetworkType: PropertyName<EndpointNetworkType> { "EndpointNetworkType" }

            /// `IdleClientTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-idleclienttimeout)
            public var idleClientTimeout: PropertyName<Value<Int>> { "IdleClientTimeout" }

            /// `RequireTLS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-requiretls)
            public var requireTLS: PropertyName<Value<Bool>> { "RequireTLS" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TargetConnectionNetworkType`. One of `IPV4`, `IPV6`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-targetconnectionnetworktype)
            public var targetConnectionNetworkType: PropertyName<TargetConnectionNetworkType> { "TargetConnectionNetworkType" }

            /// `VpcSecurityGroupIds`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html#cfn-rds-dbproxy-vpcsecuritygroupids)
            public var vpcSecurityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "VpcSecurityGroupIds" }
        }

        /// `AWS::RDS::DBProxy`: `AuthFormat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-authformat.html>.
        public struct AuthFormat: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - authScheme: One of `SECRETS`.
            ///   - clientPasswordAuthType: One of `MYSQL_NATIVE_PASSWORD`, `MYSQL_CACHING_SHA2_PASSWORD`, `POSTGRES_SCRAM_SHA_256`, `POSTGRES_MD5`, `SQL_SERVER_AUTHENTICATION`.
            ///   - description: Length 1 to 1000.
            ///   - iamAuth: One of `DISABLED`, `REQUIRED`, `ENABLED`.
            ///   - secretArn: Length 20 to 2048.
            public init(
                authScheme: AuthScheme? = nil,
                clientPasswordAuthType: ClientPasswordAuthType? = nil,
                description: Value<String>? = nil,
                iamAuth: IAMAuth? = nil,
                secretArn: ARN<SecretsManager.Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "AuthScheme": authScheme?.node,
                    "ClientPasswordAuthType": clientPasswordAuthType?.node,
                    "Description": description?.node,
                    "IAMAuth": iamAuth?.node,
                    "SecretArn": secretArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AuthScheme`. One of `SECRETS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-authformat.html#cfn-rds-dbproxy-authformat-authscheme)
                public var authScheme: PropertyName<AuthScheme> { "AuthScheme" }

                /// `ClientPasswordAuthType`. One of `MYSQL_NATIVE_PASSWORD`, `MYSQL_CACHING_SHA2_PASSWORD`, `POSTGRES_SCRAM_SHA_256`, `POSTGRES_MD5`, `SQL_SERVER_AUTHENTICATION`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-authformat.html#cfn-rds-dbproxy-authformat-clientpasswordauthtype)
                public var clientPasswordAuthType: PropertyName<ClientPasswordAuthType> { "ClientPasswordAuthType" }

                /// `Description`. Length 1 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-authformat.html#cfn-rds-dbproxy-authformat-description)
                public var description: PropertyName<Value<String>> { "Description" }

                /// `IAMAuth`. One of `DISABLED`, `REQUIRED`, `ENABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-authformat.html#cfn-rds-dbproxy-authformat-iamauth)
                public var iamAuth: PropertyName<IAMAuth> { "IAMAuth" }

                /// `SecretArn`. Length 20 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-authformat.html#cfn-rds-dbproxy-authformat-secretarn)
                public var secretArn: PropertyName<ARN<SecretsManager.Secret>> { "SecretArn" }
            }

            /// `AWS::RDS::DBProxy`: `AuthFormat.AuthScheme`
            public final class AuthScheme: OpenEnum, @unchecked Sendable {
                /// `SECRETS`
                public static var secrets: AuthScheme { "SECRETS" }
            }

            /// `AWS::RDS::DBProxy`: `AuthFormat.ClientPasswordAuthType`
            public final class ClientPasswordAuthType: OpenEnum, @unchecked Sendable {
                /// `MYSQL_CACHING_SHA2_PASSWORD`
                public static var mysqlCachingSha2Password: ClientPasswordAuthType { "MYSQL_CACHING_SHA2_PASSWORD" }
                /// `MYSQL_NATIVE_PASSWORD`
                public static var mysqlNativePassword: ClientPasswordAuthType { "MYSQL_NATIVE_PASSWORD" }
                /// `POSTGRES_MD5`
                public static var postgresMd5: ClientPasswordAuthType { "POSTGRES_MD5" }
                /// `POSTGRES_SCRAM_SHA_256`
                public static var postgresScramSha256: ClientPasswordAuthType { "POSTGRES_SCRAM_SHA_256" }
                /// `SQL_SERVER_AUTHENTICATION`
                public static var sqlServerAuthentication: ClientPasswordAuthType { "SQL_SERVER_AUTHENTICATION" }
            }

            /// `AWS::RDS::DBProxy`: `AuthFormat.IAMAuth`
            public final class IAMAuth: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: IAMAuth { "DISABLED" }
                /// `ENABLED`
                public static var enabled: IAMAuth { "ENABLED" }
                /// `REQUIRED`
                public static var required: IAMAuth { "REQUIRED" }
            }
        }

        /// `AWS::RDS::DBProxy`: `DefaultAuthScheme`
        public final class DefaultAuthScheme: OpenEnum, @unchecked Sendable {
            /// `IAM_AUTH`
            public static var iamAuth: DefaultAuthScheme { "IAM_AUTH" }
            /// `NONE`
            public static var noneValue: DefaultAuthScheme { "NONE" }
        }

        /// `AWS::RDS::DBProxy`: `EndpointNetworkType`
        public final class EndpointNetworkType: OpenEnum, @unchecked Sendable {
            /// `DUAL`
            public static var dual: EndpointNetworkType { "DUAL" }
            /// `IPV4`
            public static var ipv4: EndpointNetworkType { "IPV4" }
            /// `IPV6`
            public static var ipv6: EndpointNetworkType { "IPV6" }
        }

        /// `AWS::RDS::DBProxy`: `EngineFamily`
        public final class EngineFamily: OpenEnum, @unchecked Sendable {
            /// `MYSQL`
            public static var mysql: EngineFamily { "MYSQL" }
            /// `POSTGRESQL`
            public static var postgresql: EngineFamily { "POSTGRESQL" }
            /// `SQLSERVER`
            public static var sqlserver: EngineFamily { "SQLSERVER" }
        }

        /// `AWS::RDS::DBProxy`: `TargetConnectionNetworkType`
        public final class TargetConnectionNetworkType: OpenEnum, @unchecked Sendable {
            /// `IPV4`
            public static var ipv4: TargetConnectionNetworkType { "IPV4" }
            /// `IPV6`
            public static var ipv6: TargetConnectionNetworkType { "IPV6" }
        }
    }
}
