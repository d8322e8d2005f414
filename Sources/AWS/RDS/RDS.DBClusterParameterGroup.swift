// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension RDS {
    /// `AWS::RDS::DBClusterParameterGroup`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html>.
    public struct DBClusterParameterGroup: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::RDS::DBClusterParameterGroup" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - description: A change replaces the resource.
        ///   - family: A change replaces the resource.
        ///   - dbClusterParameterGroupName: Length at least 1. Pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. A change replaces the resource.
        ///   - tags: Items at most 50.
        public init(
            _ logicalID: String,
            description: Value<String>,
            family: Value<String>,
            parameters: Document,
            dbClusterParameterGroupName: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<RDS.DBClusterParameterGroup>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Description": description.node,
                    "Family": family.node,
                    "Parameters": parameters.node,
                    "DBClusterParameterGroupName": dbClusterParameterGroupName?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<RDS.DBClusterParameterGroup> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Description`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html#cfn-rds-dbclusterparametergroup-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Family`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html#cfn-rds-dbclusterparametergroup-family)
            public var family: PropertyName<Value<String>> { "Family" }

            /// `Parameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html#cfn-rds-dbclusterparametergroup-parameters)
            public var parameters: PropertyName<Document> { "Parameters" }

            /// `DBClusterParameterGroupName`. Length at least 1. Pattern `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html#cfn-rds-dbclusterparametergroup-dbclusterparametergroupname)
            public var dbClusterParameterGroupName: PropertyName<Value<String>> { "DBClusterParameterGroupName" }

            /// `Tags`. Items at most 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html#cfn-rds-dbclusterparametergroup-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }
    }
}
