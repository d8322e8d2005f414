// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension RDS {
    /// `AWS::RDS::DBSubnetGroup`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html>.
    public struct DBSubnetGroup: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::RDS::DBSubnetGroup" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - dbSubnetGroupName: A change replaces the resource.
        ///   - tags: Items at most 50.
        public init(
            _ logicalID: String,
            dbSubnetGroupDescription: Value<String>,
            subnetIds: List<ID<EC2.Subnet>>,
            dbSubnetGroupName: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<RDS.DBSubnetGroup>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DBSubnetGroupDescription": dbSubnetGroupDescription.node,
                    "SubnetIds": subnetIds.node,
                    "DBSubnetGroupName": dbSubnetGroupName?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<RDS.DBSubnetGroup> { .init(node: resource.ref) }

        /// `DBSubnetGroupArn`
        public var dbSubnetGroupArn: ARN<RDS.DBSubnetGroup> { .init(node: resource.attribute("DBSubnetGroupArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DBSubnetGroupDescription`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html#cfn-rds-dbsubnetgroup-dbsubnetgroupdescription)
            public var dbSubnetGroupDescription: PropertyName<Value<String>> { "DBSubnetGroupDescription" }

            /// `SubnetIds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html#cfn-rds-dbsubnetgroup-subnetids)
            public var subnetIds: PropertyName<List<ID<EC2.Subnet>>> { "SubnetIds" }

            /// `DBSubnetGroupName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html#cfn-rds-dbsubnetgroup-dbsubnetgroupname)
            public var dbSubnetGroupName: PropertyName<Value<String>> { "DBSubnetGroupName" }

            /// `Tags`. Items at most 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html#cfn-rds-dbsubnetgroup-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }
    }
}
