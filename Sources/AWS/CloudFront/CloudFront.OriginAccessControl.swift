// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudFront {
    /// `AWS::CloudFront::OriginAccessControl`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html>.
    public struct OriginAccessControl: StackDSL.Resource {
        public static let typeName = "AWS::CloudFront::OriginAccessControl"

        public var resource: ResourceDefinition

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

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `OriginAccessControlConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html#cfn-cloudfront-originaccesscontrol-originaccesscontrolconfig)
            public var originAccessControlConfig: PropertyName<OriginAccessControlConfig> { "OriginAccessControlConfig" }
        }

        /// `AWS::CloudFront::OriginAccessControl`: `OriginAccessControlConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html>.
        public struct OriginAccessControlConfig: PropertyObject {
            public let node: Node

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

            public struct PropertyNames: PropertyTable {
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
                public static var lambda: OriginAccessControlOriginType { "lambda" }
                public static var mediapackagev2: OriginAccessControlOriginType { "mediapackagev2" }
                public static var mediastore: OriginAccessControlOriginType { "mediastore" }
                public static var s3: OriginAccessControlOriginType { "s3" }
            }

            /// `AWS::CloudFront::OriginAccessControl`: `OriginAccessControlConfig.SigningBehavior`
            public final class SigningBehavior: OpenEnum, @unchecked Sendable {
                public static var always: SigningBehavior { "always" }
                public static var alwaysAmzAuth: SigningBehavior { "always-amz-auth" }
                public static var never: SigningBehavior { "never" }
                public static var noOverride: SigningBehavior { "no-override" }
            }

            /// `AWS::CloudFront::OriginAccessControl`: `OriginAccessControlConfig.SigningProtocol`
            public final class SigningProtocol: OpenEnum, @unchecked Sendable {
                public static var sigv4: SigningProtocol { "sigv4" }
                public static var sigv4a: SigningProtocol { "sigv4a" }
            }
        }
    }
}
