// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension IAM {
    /// `AWS::IAM::OIDCProvider`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html>.
    public struct OIDCProvider: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::IAM::OIDCProvider" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - clientIdList: Each: Length 1 to 255.
        ///   - tags: Items 0 to 50.
        ///   - thumbprintList: Items at most 5. Each: Length 40. Each: Pattern `[0-9A-Fa-f]{40}`.
        ///   - url: Length 1 to 255. A change replaces the resource.
        public init(
            _ logicalID: String,
            clientIdList: List<Value<String>>? = nil,
            tags: List<Tag>? = nil,
            thumbprintList: List<Value<String>>? = nil,
            url: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<IAM.OIDCProvider>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ClientIdList": clientIdList?.node,
                    "Tags": tags?.node,
                    "ThumbprintList": thumbprintList?.node,
                    "Url": url?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<IAM.OIDCProvider> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<IAM.OIDCProvider> { .init(node: resource.attribute("Arn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ClientIdList`. Each: Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html#cfn-iam-oidcprovider-clientidlist)
            public var clientIdList: PropertyName<List<Value<String>>> { "ClientIdList" }

            /// `Tags`. Items 0 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html#cfn-iam-oidcprovider-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `ThumbprintList`. Items at most 5. Each: Length 40. Each: Pattern `[0-9A-Fa-f]{40}`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html#cfn-iam-oidcprovider-thumbprintlist)
            public var thumbprintList: PropertyName<List<Value<String>>> { "ThumbprintList" }

            /// `Url`. Length 1 to 255. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html#cfn-iam-oidcprovider-url)
            public var url: PropertyName<Value<String>> { "Url" }
        }
    }
}
