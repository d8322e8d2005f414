// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudWatch {
    /// `AWS::CloudWatch::Dashboard`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html>.
    public struct Dashboard: StackDSL.Resource {
        public static let typeName = "AWS::CloudWatch::Dashboard"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - dashboardBody: `DashboardBody`.
        ///   - dashboardName: `DashboardName`. A change replaces the resource.
        ///   - tags: `Tags`. Items at most 50. No item twice.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<CloudWatch.Dashboard> { .init(node: resource.ref) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `DashboardBody`
            public var dashboardBody: PropertyName<Value<String>> { "DashboardBody" }

            /// `DashboardName`
            public var dashboardName: PropertyName<Value<String>> { "DashboardName" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }
    }
}
