// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::VpcLink`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html>.
    public struct VpcLink: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::VpcLink" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - targetArns: A change replaces the resource.
        ///   - tags: No item twice.
        public init(
            _ logicalID: String,
            name: Value<String>,
            targetArns: List<ARN<ElasticLoadBalancingV2.LoadBalancer>>,
            description: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.VpcLink>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Name": name.node,
                    "TargetArns": targetArns.node,
                    "Description": description?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.VpcLink> { .init(node: resource.ref) }

        /// `VpcLinkId`
        public var vpcLinkId: ID<ApiGateway.VpcLink> { .init(node: resource.attribute("VpcLinkId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html#cfn-apigateway-vpclink-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `TargetArns`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html#cfn-apigateway-vpclink-targetarns)
            public var targetArns: PropertyName<List<ARN<ElasticLoadBalancingV2.LoadBalancer>>> { "TargetArns" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html#cfn-apigateway-vpclink-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html#cfn-apigateway-vpclink-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }
    }
}
