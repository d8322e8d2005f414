// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::SimpleTable`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html>.
    public struct SimpleTable: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::SimpleTable" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - tableName: Length 1 to 1024.
        public init(
            _ logicalID: String,
            pointInTimeRecoverySpecification: PointInTimeRecoverySpecification? = nil,
            primaryKey: PrimaryKey? = nil,
            provisionedThroughput: ProvisionedThroughput? = nil,
            sseSpecification: SSESpecification? = nil,
            tableName: Value<String>? = nil,
            tags: Map<Value<String>>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.SimpleTable>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "PointInTimeRecoverySpecification": pointInTimeRecoverySpecification?.node,
                    "PrimaryKey": primaryKey?.node,
                    "ProvisionedThroughput": provisionedThroughput?.node,
                    "SSESpecification": sseSpecification?.node,
                    "TableName": tableName?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<DynamoDB.Table> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<DynamoDB.Table> { .init(node: resource.attribute("Arn")) }

        /// `StreamArn`
        public var streamArn: ARN<DynamoDB.Stream> { .init(node: resource.attribute("StreamArn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `PointInTimeRecoverySpecification`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html#sam-simpletable-pointintimerecoveryspecification)
            public var pointInTimeRecoverySpecification: PropertyName<PointInTimeRecoverySpecification> { "PointInTimeRecoverySpecification" }

            /// `PrimaryKey`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html#sam-simpletable-primarykey)
            public var primaryKey: PropertyName<PrimaryKey> { "PrimaryKey" }

            /// `ProvisionedThroughput`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html#sam-simpletable-provisionedthroughput)
            public var provisionedThroughput: PropertyName<ProvisionedThroughput> { "ProvisionedThroughput" }

            /// `SSESpecification`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html#sam-simpletable-ssespecification)
            public var sseSpecification: PropertyName<SSESpecification> { "SSESpecification" }

            /// `TableName`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html#sam-simpletable-tablename)
            public var tableName: PropertyName<Value<String>> { "TableName" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html#sam-simpletable-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }
        }

        /// `AWS::Serverless::SimpleTable`: `PointInTimeRecoverySpecification`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html>.
        public struct PointInTimeRecoverySpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - recoveryPeriodInDays: Range 1 to 35.
            public init(
                pointInTimeRecoveryEnabled: Value<Bool>? = nil,
                recoveryPeriodInDays: Days? = nil
            ) {
                self.node = Node(properties: [
                    "PointInTimeRecoveryEnabled": pointInTimeRecoveryEnabled?.node,
                    "RecoveryPeriodInDays": recoveryPeriodInDays?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PointInTimeRecoveryEnabled`.
                public var pointInTimeRecoveryEnabled: PropertyName<Value<Bool>> { "PointInTimeRecoveryEnabled" }

                /// `RecoveryPeriodInDays`. Range 1 to 35.
                public var recoveryPeriodInDays: PropertyName<Days> { "RecoveryPeriodInDays" }
            }
        }

        /// `AWS::Serverless::SimpleTable`: `PrimaryKey`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html>.
        public struct PrimaryKey: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 255.
            ///   - type: One of `Binary`, `Number`, `String`.
            public init(
                name: Value<String>,
                type: TypeProperty
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Type": type.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 255.
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Type`. One of `Binary`, `Number`, `String`.
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Serverless::SimpleTable`: `PrimaryKey.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `Binary`
                public static var binary: TypeProperty { "Binary" }
                /// `Number`
                public static var number: TypeProperty { "Number" }
                /// `String`
                public static var string: TypeProperty { "String" }
            }
        }

        /// `AWS::Serverless::SimpleTable`: `ProvisionedThroughput`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html>.
        public struct ProvisionedThroughput: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - readCapacityUnits: Range at least 0.
            ///   - writeCapacityUnits: Range at least 0.
            public init(
                readCapacityUnits: Value<Int>,
                writeCapacityUnits: Value<Int>
            ) {
                self.node = Node(properties: [
                    "ReadCapacityUnits": readCapacityUnits.node,
                    "WriteCapacityUnits": writeCapacityUnits.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ReadCapacityUnits`. Range at least 0.
                public var readCapacityUnits: PropertyName<Value<Int>> { "ReadCapacityUnits" }

                /// `WriteCapacityUnits`. Range at least 0.
                public var writeCapacityUnits: PropertyName<Value<Int>> { "WriteCapacityUnits" }
            }
        }

        /// `AWS::Serverless::SimpleTable`: `SSESpecification`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-simpletable.html>.
        public struct SSESpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - kmsMasterKeyId: Needs `SSEType`.
            ///   - sseType: One of `KMS`.
            public init(
                sseEnabled: Value<Bool>,
                kmsMasterKeyId: Value<String>? = nil,
                sseType: SSEType? = nil
            ) {
                self.node = Node(properties: [
                    "SSEEnabled": sseEnabled.node,
                    "KMSMasterKeyId": kmsMasterKeyId?.node,
                    "SSEType": sseType?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SSEEnabled`.
                public var sseEnabled: PropertyName<Value<Bool>> { "SSEEnabled" }

                /// `KMSMasterKeyId`. Needs `SSEType`.
                public var kmsMasterKeyId: PropertyName<Value<String>> { "KMSMasterKeyId" }

                /// `SSEType`. One of `KMS`.
                public var sseType: PropertyName<SSEType> { "SSEType" }
            }

            /// `AWS::Serverless::SimpleTable`: `SSESpecification.SSEType`
            public final class SSEType: OpenEnum, @unchecked Sendable {
                /// `KMS`
                public static var kms: SSEType { "KMS" }
            }
        }
    }
}
