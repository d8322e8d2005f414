// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudWatch {
    /// `AWS::CloudWatch::Dashboard`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html>.
    public struct Dashboard: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::CloudWatch::Dashboard" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - dashboardName: A change replaces the resource.
        ///   - tags: Items at most 50. No item twice.
        public init(
            _ logicalID: String,
            dashboardBody: Value<String>,
            dashboardName: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<CloudWatch.Dashboard>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DashboardBody": dashboardBody.node,
                    "DashboardName": dashboardName?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<CloudWatch.Dashboard> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DashboardBody`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html#cfn-cloudwatch-dashboard-dashboardbody)
            public var dashboardBody: PropertyName<Value<String>> { "DashboardBody" }

            /// `DashboardName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html#cfn-cloudwatch-dashboard-dashboardname)
            public var dashboardName: PropertyName<Value<String>> { "DashboardName" }

            /// `Tags`. Items at most 50. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html#cfn-cloudwatch-dashboard-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }
    }
}
