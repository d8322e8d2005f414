// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension EC2 {
    /// `AWS::EC2::InternetGateway`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html>.
    public struct InternetGateway: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::EC2::InternetGateway" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// One of these properties.
        public init(
            _ logicalID: String,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<EC2.InternetGateway>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<EC2.InternetGateway> { .init(node: resource.ref) }

        /// `InternetGatewayId`
        public var internetGatewayId: ID<EC2.InternetGateway> { .init(node: resource.attribute("InternetGatewayId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-internetgateway.html#cfn-ec2-internetgateway-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }
    }
}
