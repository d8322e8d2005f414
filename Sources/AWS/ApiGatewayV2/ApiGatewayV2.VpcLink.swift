// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::VpcLink`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html>.
    public struct VpcLink: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGatewayV2::VpcLink" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - subnetIds: A change replaces the resource.
        ///   - securityGroupIds: A change replaces the resource.
        public init(
            _ logicalID: String,
            name: Value<String>,
            subnetIds: List<ID<EC2.Subnet>>,
            securityGroupIds: List<ID<EC2.SecurityGroup>>? = nil,
            tags: Map<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGatewayV2.VpcLink>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Name": name.node,
                    "SubnetIds": subnetIds.node,
                    "SecurityGroupIds": securityGroupIds?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGatewayV2.VpcLink> { .init(node: resource.ref) }

        /// `VpcLinkId`
        public var vpcLinkId: ID<ApiGatewayV2.VpcLink> { .init(node: resource.attribute("VpcLinkId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html#cfn-apigatewayv2-vpclink-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `SubnetIds`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html#cfn-apigatewayv2-vpclink-subnetids)
            public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }

            /// `SecurityGroupIds`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html#cfn-apigatewayv2-vpclink-securitygroupids)
            public var securityGroupIds: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroupIds" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html#cfn-apigatewayv2-vpclink-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }
        }
    }
}
