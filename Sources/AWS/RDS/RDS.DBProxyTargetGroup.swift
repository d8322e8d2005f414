// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension RDS {
    /// `AWS::RDS::DBProxyTargetGroup`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html>.
    public struct DBProxyTargetGroup: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::RDS::DBProxyTargetGroup" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - dbProxyName: Length 1 to 64. Pattern `[A-z][0-z]*`. A change replaces the resource.
        ///   - targetGroupName: One of `default`. Length 1 to 63. A change replaces the resource.
        ///   - tags: No item twice.
        public init(
            _ logicalID: String,
            dbProxyName: Value<String>,
            targetGroupName: TargetGroupName,
            connectionPoolConfigurationInfo: ConnectionPoolConfigurationInfoFormat? = nil,
            dbClusterIdentifiers: List<Value<String>>? = nil,
            dbInstanceIdentifiers: List<Value<String>>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<RDS.DBProxyTargetGroup>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DBProxyName": dbProxyName.node,
                    "TargetGroupName": targetGroupName.node,
                    "ConnectionPoolConfigurationInfo": connectionPoolConfigurationInfo?.node,
                    "DBClusterIdentifiers": dbClusterIdentifiers?.node,
                    "DBInstanceIdentifiers": dbInstanceIdentifiers?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<RDS.DBProxyTargetGroup> { .init(node: resource.ref) }

        /// `TargetGroupArn`
        public var targetGroupArn: ARN<RDS.DBProxyTargetGroup> { .init(node: resource.attribute("TargetGroupArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DBProxyName`. Length 1 to 64. Pattern `[A-z][0-z]*`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html#cfn-rds-dbproxytargetgroup-dbproxyname)
            public var dbProxyName: PropertyName<Value<String>> { "DBProxyName" }

            /// `TargetGroupName`. One of `default`. Length 1 to 63. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html#cfn-rds-dbproxytargetgroup-targetgroupname)
            public var targetGroupName: PropertyName<TargetGroupName> { "TargetGroupName" }

            /// `ConnectionPoolConfigurationInfo`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html#cfn-rds-dbproxytargetgroup-connectionpoolconfigurationinfo)
            public var connectionPoolConfigurationInfo: PropertyName<ConnectionPoolConfigurationInfoFormat> { "ConnectionPoolConfigurationInfo" }

            /// `DBClusterIdentifiers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html#cfn-rds-dbproxytargetgroup-dbclusteridentifiers)
            public var dbClusterIdentifiers: PropertyName<List<Value<String>>> { "DBClusterIdentifiers" }

            /// `DBInstanceIdentifiers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html#cfn-rds-dbproxytargetgroup-dbinstanceidentifiers)
            public var dbInstanceIdentifiers: PropertyName<List<Value<String>>> { "DBInstanceIdentifiers" }

            /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html#cfn-rds-dbproxytargetgroup-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::RDS::DBProxyTargetGroup`: `ConnectionPoolConfigurationInfoFormat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat.html>.
        public struct ConnectionPoolConfigurationInfoFormat: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maxConnectionsPercent: Range 0 to 100.
            ///   - maxIdleConnectionsPercent: Range 0 to 100.
            public init(
                connectionBorrowTimeout: Value<Int>? = nil,
                initQuery: Value<String>? = nil,
                maxConnectionsPercent: Value<Int>? = nil,
                maxIdleConnectionsPercent: Value<Int>? = nil,
                sessionPinningFilters: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "ConnectionBorrowTimeout": connectionBorrowTimeout?.node,
                    "InitQuery": initQuery?.node,
                    "MaxConnectionsPercent": maxConnectionsPercent?.node,
                    "MaxIdleConnectionsPercent": maxIdleConnectionsPercent?.node,
                    "SessionPinningFilters": sessionPinningFilters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ConnectionBorrowTimeout`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat.html#cfn-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat-connectionborrowtimeout)
                public var connectionBorrowTimeout: PropertyName<Value<Int>> { "ConnectionBorrowTimeout" }

                /// `InitQuery`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat.html#cfn-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat-initquery)
                public var initQuery: PropertyName<Value<String>> { "InitQuery" }

                /// `MaxConnectionsPercent`. Range 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat.html#cfn-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat-maxconnectionspercent)
                public var maxConnectionsPercent: PropertyName<Value<Int>> { "MaxConnectionsPercent" }

                /// `MaxIdleConnectionsPercent`. Range 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat.html#cfn-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat-maxidleconnectionspercent)
                public var maxIdleConnectionsPercent: PropertyName<Value<Int>> { "MaxIdleConnectionsPercent" }

                /// `SessionPinningFilters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat.html#cfn-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat-sessionpinningfilters)
                public var sessionPinningFilters: PropertyName<List<Value<String>>> { "SessionPinningFilters" }
            }
        }

        /// `AWS::RDS::DBProxyTargetGroup`: `TargetGroupName`
        public final class TargetGroupName: OpenEnum, @unchecked Sendable {
            /// `default`
            public static var `default`: TargetGroupName { "default" }
        }
    }
}
