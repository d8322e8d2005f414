// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudFront {
    /// `AWS::CloudFront::OriginAccessControl`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html>.
    public struct OriginAccessControl: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::CloudFront::OriginAccessControl" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// One of these properties.
        public init(
            _ logicalID: String,
            originAccessControlConfig: OriginAccessControlConfig,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<CloudFront.OriginAccessControl>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "OriginAccessControlConfig": originAccessControlConfig.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<CloudFront.OriginAccessControl> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<CloudFront.OriginAccessControl> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `OriginAccessControlConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig)
            public var originAccessControlConfig: PropertyName<OriginAccessControlConfig> { "OriginAccessControlConfig" }
        }

        /// `AWS::CloudFront::OriginAccessControl`: `OriginAccessControlConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html>.
        public struct OriginAccessControlConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - originAccessControlOriginType: One of `lambda`, `mediapackagev2`, `mediastore`, `s3`. Pattern `^(s3|mediastore|lambda|mediapackagev2)$`.
            ///   - signingBehavior: One of `always`, `always-amz-auth`, `never`, `no-override`. Pattern `^(never|no-override|always|always-amz-auth)$`.
            ///   - signingProtocol: One of `sigv4`, `sigv4a`. Pattern `^(sigv4|sigv4a)$`.
            public init(
                name: Value<String>,
                originAccessControlOriginType: OriginAccessControlOriginType,
                signingBehavior: SigningBehavior,
                signingProtocol: SigningProtocol,
                description: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "OriginAccessControlOriginType": originAccessControlOriginType.node,
                    "SigningBehavior": signingBehavior.node,
                    "SigningProtocol": signingProtocol.node,
                    "Description": description?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `OriginAccessControlOriginType`. One of `lambda`, `mediapackagev2`, `mediastore`, `s3`. Pattern `^(s3|mediastore|lambda|mediapackagev2)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-originaccesscontrolorigintype)
                public var originAccessControlOriginType: PropertyName<OriginAccessControlOriginType> { "OriginAccessControlOriginType" }

                /// `SigningBehavior`. One of `always`, `always-amz-auth`, `never`, `no-override`. Pattern `^(never|no-override|always|always-amz-auth)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-signingbehavior)
                public var signingBehavior: PropertyName<SigningBehavior> { "SigningBehavior" }

                /// `SigningProtocol`. One of `sigv4`, `sigv4a`. Pattern `^(sigv4|sigv4a)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-signingprotocol)
                public var signingProtocol: PropertyName<SigningProtocol> { "SigningProtocol" }

                /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig-description)
                public var description: PropertyName<Value<String>> { "Description" }
            }

            /// `AWS::CloudFront::OriginAccessControl`: `OriginAccessControlConfig.OriginAccessControlOriginType`
            public final class OriginAccessControlOriginType: OpenEnum, @unchecked Sendable {
                /// `lambda`
                public static var lambda: OriginAccessControlOriginType { "lambda" }
                /// `mediapackagev2`
                public static var mediapackagev2: OriginAccessControlOriginType { "mediapackagev2" }
                /// `mediastore`
                public static var mediastore: OriginAccessControlOriginType { "mediastore" }
                /// `s3`
                public static var s3: OriginAccessControlOriginType { "s3" }
            }

            /// `AWS::CloudFront::OriginAccessControl`: `OriginAccessControlConfig.SigningBehavior`
            public final class SigningBehavior: OpenEnum, @unchecked Sendable {
                /// `always`
                public static var always: SigningBehavior { "always" }
                /// `always-amz-auth`
                public static var alwaysAmzAuth: SigningBehavior { "always-amz-auth" }
                /// `never`
                public static var never: SigningBehavior { "never" }
                /// `no-override`
                public static var noOverride: SigningBehavior { "no-override" }
            }

            /// `AWS::CloudFront::OriginAccessControl`: `OriginAccessControlConfig.SigningProtocol`
            public final class SigningProtocol: OpenEnum, @unchecked Sendable {
                /// `sigv4`
                public static var sigv4: SigningProtocol { "sigv4" }
                /// `sigv4a`
                public static var sigv4a: SigningProtocol { "sigv4a" }
            }
        }
    }
}
