// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension DynamoDB {
    /// `AWS::DynamoDB::Table`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>.
    public struct Table: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::DynamoDB::Table" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - keySchema: Items at least 1. A change may replace the resource.
        ///   - attributeDefinitions: No item twice.
        ///   - billingMode: One of `PAY_PER_REQUEST`, `PROVISIONED`.
        ///   - importSourceSpecification: A change replaces the resource. Never read back.
        ///   - tableClass: One of `STANDARD`, `STANDARD_INFREQUENT_ACCESS`.
        ///   - tableName: Length 1 to 1024. A change replaces the resource.
        ///   - vectorIndexes: Items at least 1. No item twice.
        public init(
            _ logicalID: String,
            keySchema: List<KeySchema>,
            attributeDefinitions: List<AttributeDefinition>? = nil,
            billingMode: BillingMode? = nil,
            contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
            deletionProtectionEnabled: Value<Bool>? = nil,
            globalSecondaryIndexes: List<GlobalSecondaryIndex>? = nil,
            importSourceSpecification: ImportSourceSpecification? = nil,
            kinesisStreamSpecification: KinesisStreamSpecification? = nil,
            localSecondaryIndexes: List<LocalSecondaryIndex>? = nil,
            onDemandThroughput: OnDemandThroughput? = nil,
            pointInTimeRecoverySpecification: PointInTimeRecoverySpecification? = nil,
            provisionedThroughput: ProvisionedThroughput? = nil,
            resourcePolicy: ResourcePolicy? = nil,
            sseSpecification: SSESpecification? = nil,
            streamSpecification: StreamSpecification? = nil,
            tableClass: TableClass? = nil,
            tableName: Value<String>? = nil,
            tags: List<Tag>? = nil,
            timeToLiveSpecification: TimeToLiveSpecification? = nil,
            vectorIndexes: List<VectorIndex>? = nil,
            warmThroughput: WarmThroughput? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<DynamoDB.Table>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "KeySchema": keySchema.node,
                    "AttributeDefinitions": attributeDefinitions?.node,
                    "BillingMode": billingMode?.node,
                    "ContributorInsightsSpecification": contributorInsightsSpecification?.node,
                    "DeletionProtectionEnabled": deletionProtectionEnabled?.node,
                    "GlobalSecondaryIndexes": globalSecondaryIndexes?.node,
                    "ImportSourceSpecification": importSourceSpecification?.node,
                    "KinesisStreamSpecification": kinesisStreamSpecification?.node,
                    "LocalSecondaryIndexes": localSecondaryIndexes?.node,
                    "OnDemandThroughput": onDemandThroughput?.node,
                    "PointInTimeRecoverySpecification": pointInTimeRecoverySpecification?.node,
                    "ProvisionedThroughput": provisionedThroughput?.node,
                    "ResourcePolicy": resourcePolicy?.node,
                    "SSESpecification": sseSpecification?.node,
                    "StreamSpecification": streamSpecification?.node,
                    "TableClass": tableClass?.node,
                    "TableName": tableName?.node,
                    "Tags": tags?.node,
                    "TimeToLiveSpecification": timeToLiveSpecification?.node,
                    "VectorIndexes": vectorIndexes?.node,
                    "WarmThroughput": warmThroughput?.node,
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

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Arn", idARN: "arn:{partition}:dynamodb:{region}:{account}:table/{id}", takesARN: true, key: "SSESpecification.KMSMasterKeyId", keyService: "dynamodb", endpoints: ["dynamodb"])

        /// What it can be used for: `.uses(it, .check)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `dynamodb:ConditionCheckItem`.
            public static var check: Use {
                .init("check", [.init("dynamodb:ConditionCheckItem", on: "{arn}")])
            }

            /// `dynamodb:DeleteItem`; of its key `kms:Decrypt`, `kms:DescribeKey`, `kms:Encrypt`, `kms:GenerateDataKey`, `kms:ReEncryptFrom`, `kms:ReEncryptTo`.
            public static var delete: Use {
                .init("delete", [.init("dynamodb:DeleteItem", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"])
            }

            /// `dynamodb:BatchGetItem`, `dynamodb:GetItem`; of its key `kms:Decrypt`, `kms:DescribeKey`.
            public static var get: Use {
                .init("get", [.init("dynamodb:BatchGetItem", "dynamodb:GetItem", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:DescribeKey"])
            }

            /// `dynamodb:PutItem`; of its key `kms:Decrypt`, `kms:DescribeKey`, `kms:Encrypt`, `kms:GenerateDataKey`, `kms:ReEncryptFrom`, `kms:ReEncryptTo`.
            public static var put: Use {
                .init("put", [.init("dynamodb:PutItem", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"])
            }

            /// `dynamodb:Query`; of its key `kms:Decrypt`, `kms:DescribeKey`.
            public static var query: Use {
                .init("query", [.init("dynamodb:Query", on: "{arn}", "{arn}/index/*?GlobalSecondaryIndexes|LocalSecondaryIndexes")], keyActions: ["kms:Decrypt", "kms:DescribeKey"])
            }

            /// `dynamodb:BatchGetItem`, `dynamodb:GetItem`, `dynamodb:Query`, `dynamodb:Scan`; of its key `kms:Decrypt`, `kms:DescribeKey`.
            public static var read: Use {
                .init("read", [.init("dynamodb:BatchGetItem", "dynamodb:GetItem", on: "{arn}"), .init("dynamodb:Query", "dynamodb:Scan", on: "{arn}", "{arn}/index/*?GlobalSecondaryIndexes|LocalSecondaryIndexes")], keyActions: ["kms:Decrypt", "kms:DescribeKey"])
            }

            /// `dynamodb:DescribeStream`, `dynamodb:GetRecords`, `dynamodb:GetShardIterator`, `dynamodb:ListStreams`; of its key `kms:Decrypt`, `kms:DescribeKey`.
            public static var readChanges: Use {
                .init("readChanges", [.init("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", on: "{arn}/stream/*"), .init("dynamodb:ListStreams", on: "{arn}/stream/*")], keyActions: ["kms:Decrypt", "kms:DescribeKey"])
            }

            /// `dynamodb:BatchGetItem`, `dynamodb:GetItem`, `dynamodb:PutItem`, `dynamodb:UpdateItem`, `dynamodb:DeleteItem`, `dynamodb:BatchWriteItem`, `dynamodb:Query`, `dynamodb:Scan`; of its key `kms:Decrypt`, `kms:DescribeKey`, `kms:Encrypt`, `kms:GenerateDataKey`, `kms:ReEncryptFrom`, `kms:ReEncryptTo`.
            public static var readWrite: Use {
                .init("readWrite", [.init("dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem", on: "{arn}"), .init("dynamodb:Query", "dynamodb:Scan", on: "{arn}", "{arn}/index/*?GlobalSecondaryIndexes|LocalSecondaryIndexes")], keyActions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"])
            }

            /// `dynamodb:Scan`; of its key `kms:Decrypt`, `kms:DescribeKey`.
            public static var scan: Use {
                .init("scan", [.init("dynamodb:Scan", on: "{arn}", "{arn}/index/*?GlobalSecondaryIndexes|LocalSecondaryIndexes")], keyActions: ["kms:Decrypt", "kms:DescribeKey"])
            }

            /// `dynamodb:UpdateItem`; of its key `kms:Decrypt`, `kms:DescribeKey`, `kms:Encrypt`, `kms:GenerateDataKey`, `kms:ReEncryptFrom`, `kms:ReEncryptTo`.
            public static var update: Use {
                .init("update", [.init("dynamodb:UpdateItem", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"])
            }

            /// `dynamodb:PutItem`, `dynamodb:UpdateItem`, `dynamodb:DeleteItem`, `dynamodb:BatchWriteItem`; of its key `kms:Decrypt`, `kms:DescribeKey`, `kms:Encrypt`, `kms:GenerateDataKey`, `kms:ReEncryptFrom`, `kms:ReEncryptTo`.
            public static var write: Use {
                .init("write", [.init("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:BatchWriteItem", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"])
            }

            /// `dynamodb:BatchWriteItem`; of its key `kms:Decrypt`, `kms:DescribeKey`, `kms:Encrypt`, `kms:GenerateDataKey`, `kms:ReEncryptFrom`, `kms:ReEncryptTo`.
            public static var writeBatch: Use {
                .init("writeBatch", [.init("dynamodb:BatchWriteItem", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:ReEncryptFrom", "kms:ReEncryptTo"])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `KeySchema`. Items at least 1. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-keyschema)
            public var keySchema: PropertyName<List<KeySchema>> { "KeySchema" }

            /// `AttributeDefinitions`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-attributedefinitions)
            public var attributeDefinitions: PropertyName<List<AttributeDefinition>> { "AttributeDefinitions" }

            /// `BillingMode`. One of `PAY_PER_REQUEST`, `PROVISIONED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-billingmode)
            public var billingMode: PropertyName<BillingMode> { "BillingMode" }

            /// `ContributorInsightsSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-contributorinsightsspecification)
            public var contributorInsightsSpecification: PropertyName<ContributorInsightsSpecification> { "ContributorInsightsSpecification" }

            /// `DeletionProtectionEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-deletionprotectionenabled)
            public var deletionProtectionEnabled: PropertyName<Value<Bool>> { "DeletionProtectionEnabled" }

            /// `GlobalSecondaryIndexes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-globalsecondaryindexes)
            public var globalSecondaryIndexes: PropertyName<List<GlobalSecondaryIndex>> { "GlobalSecondaryIndexes" }

            /// `ImportSourceSpecification`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-importsourcespecification)
            public var importSourceSpecification: PropertyName<ImportSourceSpecification> { "ImportSourceSpecification" }

            /// `KinesisStreamSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-kinesisstreamspecification)
            public var kinesisStreamSpecification: PropertyName<KinesisStreamSpecification> { "KinesisStreamSpecification" }

            /// `LocalSecondaryIndexes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-localsecondaryindexes)
            public var localSecondaryIndexes: PropertyName<List<LocalSecondaryIndex>> { "LocalSecondaryIndexes" }

            /// `OnDemandThroughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-ondemandthroughput)
            public var onDemandThroughput: PropertyName<OnDemandThroughput> { "OnDemandThroughput" }

            /// `PointInTimeRecoverySpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-pointintimerecoveryspecification)
            public var pointInTimeRecoverySpecification: PropertyName<PointInTimeRecoverySpecification> { "PointInTimeRecoverySpecification" }

            /// `ProvisionedThroughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-provisionedthroughput)
            public var provisionedThroughput: PropertyName<ProvisionedThroughput> { "ProvisionedThroughput" }

            /// `ResourcePolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-resourcepolicy)
            public var resourcePolicy: PropertyName<ResourcePolicy> { "ResourcePolicy" }

            /// `SSESpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-ssespecification)
            public var sseSpecification: PropertyName<SSESpecification> { "SSESpecification" }

            /// `StreamSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-streamspecification)
            public var streamSpecification: PropertyName<StreamSpecification> { "StreamSpecification" }

            /// `TableClass`. One of `STANDARD`, `STANDARD_INFREQUENT_ACCESS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-tableclass)
            public var tableClass: PropertyName<TableClass> { "TableClass" }

            /// `TableName`. Length 1 to 1024. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-tablename)
            public var tableName: PropertyName<Value<String>> { "TableName" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TimeToLiveSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-timetolivespecification)
            public var timeToLiveSpecification: PropertyName<TimeToLiveSpecification> { "TimeToLiveSpecification" }

            /// `VectorIndexes`. Items at least 1. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-vectorindexes)
            public var vectorIndexes: PropertyName<List<VectorIndex>> { "VectorIndexes" }

            /// `WarmThroughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html#cfn-dynamodb-table-warmthroughput)
            public var warmThroughput: PropertyName<WarmThroughput> { "WarmThroughput" }
        }

        /// `AWS::DynamoDB::Table`: `AttributeDefinition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-attributedefinition.html>.
        public struct AttributeDefinition: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributeName: Length 1 to 255.
            ///   - attributeType: One of `B`, `N`, `S`.
            public init(
                attributeName: Value<String>,
                attributeType: AttributeType
            ) {
                self.node = Node(properties: [
                    "AttributeName": attributeName.node,
                    "AttributeType": attributeType.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AttributeName`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-attributedefinition.html#cfn-dynamodb-table-attributedefinition-attributename)
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }

                /// `AttributeType`. One of `B`, `N`, `S`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-attributedefinition.html#cfn-dynamodb-table-attributedefinition-attributetype)
                public var attributeType: PropertyName<AttributeType> { "AttributeType" }
            }

            /// `AWS::DynamoDB::Table`: `AttributeDefinition.AttributeType`
            public final class AttributeType: OpenEnum, @unchecked Sendable {
                /// `B`
                public static var b: AttributeType { "B" }
                /// `N`
                public static var n: AttributeType { "N" }
                /// `S`
                public static var s: AttributeType { "S" }
            }
        }

        /// `AWS::DynamoDB::Table`: `BillingMode`
        public final class BillingMode: OpenEnum, @unchecked Sendable {
            /// `PAY_PER_REQUEST`
            public static var payPerRequest: BillingMode { "PAY_PER_REQUEST" }
            /// `PROVISIONED`
            public static var provisioned: BillingMode { "PROVISIONED" }
        }

        /// `AWS::DynamoDB::Table`: `ContributorInsightsSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-contributorinsightsspecification.html>.
        public struct ContributorInsightsSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - mode: One of `ACCESSED_AND_THROTTLED_KEYS`, `THROTTLED_KEYS`.
            public init(
                enabled: Value<Bool>,
                mode: Mode? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled.node,
                    "Mode": mode?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-contributorinsightsspecification.html#cfn-dynamodb-table-contributorinsightsspecification-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `Mode`. One of `ACCESSED_AND_THROTTLED_KEYS`, `THROTTLED_KEYS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-contributorinsightsspecification.html#cfn-dynamodb-table-contributorinsightsspecification-mode)
                public var mode: PropertyName<Mode> { "Mode" }
            }

            /// `AWS::DynamoDB::Table`: `ContributorInsightsSpecification.Mode`
            public final class Mode: OpenEnum, @unchecked Sendable {
                /// `ACCESSED_AND_THROTTLED_KEYS`
                public static var accessedAndThrottledKeys: Mode { "ACCESSED_AND_THROTTLED_KEYS" }
                /// `THROTTLED_KEYS`
                public static var throttledKeys: Mode { "THROTTLED_KEYS" }
            }
        }

        /// `AWS::DynamoDB::Table`: `Csv`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-csv.html>.
        public struct Csv: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - headerList: No item twice.
            public init(
                delimiter: Value<String>? = nil,
                headerList: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Delimiter": delimiter?.node,
                    "HeaderList": headerList?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Delimiter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-csv.html#cfn-dynamodb-table-csv-delimiter)
                public var delimiter: PropertyName<Value<String>> { "Delimiter" }

                /// `HeaderList`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-csv.html#cfn-dynamodb-table-csv-headerlist)
                public var headerList: PropertyName<List<Value<String>>> { "HeaderList" }
            }
        }

        /// `AWS::DynamoDB::Table`: `GlobalSecondaryIndex`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html>.
        public struct GlobalSecondaryIndex: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - indexName: Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`.
            ///   - keySchema: Items at least 1. No item twice.
            public init(
                indexName: Value<String>,
                keySchema: List<KeySchema>,
                projection: Projection,
                contributorInsightsSpecification: ContributorInsightsSpecification? = nil,
                onDemandThroughput: OnDemandThroughput? = nil,
                provisionedThroughput: ProvisionedThroughput? = nil,
                warmThroughput: WarmThroughput? = nil
            ) {
                self.node = Node(properties: [
                    "IndexName": indexName.node,
                    "KeySchema": keySchema.node,
                    "Projection": projection.node,
                    "ContributorInsightsSpecification": contributorInsightsSpecification?.node,
                    "OnDemandThroughput": onDemandThroughput?.node,
                    "ProvisionedThroughput": provisionedThroughput?.node,
                    "WarmThroughput": warmThroughput?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IndexName`. Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html#cfn-dynamodb-table-globalsecondaryindex-indexname)
                public var indexName: PropertyName<Value<String>> { "IndexName" }

                /// `KeySchema`. Items at least 1. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html#cfn-dynamodb-table-globalsecondaryindex-keyschema)
                public var keySchema: PropertyName<List<KeySchema>> { "KeySchema" }

                /// `Projection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html#cfn-dynamodb-table-globalsecondaryindex-projection)
                public var projection: PropertyName<Projection> { "Projection" }

                /// `ContributorInsightsSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html#cfn-dynamodb-table-globalsecondaryindex-contributorinsightsspecification)
                public var contributorInsightsSpecification: PropertyName<ContributorInsightsSpecification> { "ContributorInsightsSpecification" }

                /// `OnDemandThroughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html#cfn-dynamodb-table-globalsecondaryindex-ondemandthroughput)
                public var onDemandThroughput: PropertyName<OnDemandThroughput> { "OnDemandThroughput" }

                /// `ProvisionedThroughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html#cfn-dynamodb-table-globalsecondaryindex-provisionedthroughput)
                public var provisionedThroughput: PropertyName<ProvisionedThroughput> { "ProvisionedThroughput" }

                /// `WarmThroughput`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html#cfn-dynamodb-table-globalsecondaryindex-warmthroughput)
                public var warmThroughput: PropertyName<WarmThroughput> { "WarmThroughput" }
            }

            /// `AWS::DynamoDB::Table`: `GlobalSecondaryIndex.KeySchema`
            public struct KeySchema: PropertyObject {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// - Parameters:
                ///   - keyType: One of `HASH`, `RANGE`.
                public init(
                    attributeName: Value<String>,
                    keyType: KeyType
                ) {
                    self.node = Node(properties: [
                        "AttributeName": attributeName.node,
                        "KeyType": keyType.node,
                    ])
                }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `AttributeName`.
                    public var attributeName: PropertyName<Value<String>> { "AttributeName" }

                    /// `KeyType`. One of `HASH`, `RANGE`.
                    public var keyType: PropertyName<KeyType> { "KeyType" }
                }

                /// `AWS::DynamoDB::Table`: `GlobalSecondaryIndex.KeySchema.KeyType`
                public final class KeyType: OpenEnum, @unchecked Sendable {
                    /// `HASH`
                    public static var hash: KeyType { "HASH" }
                    /// `RANGE`
                    public static var range: KeyType { "RANGE" }
                }
            }
        }

        /// `AWS::DynamoDB::Table`: `ImportSourceSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html>.
        public struct ImportSourceSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - inputFormat: One of `CSV`, `DYNAMODB_JSON`, `ION`.
            ///   - inputCompressionType: One of `GZIP`, `NONE`, `ZSTD`.
            public init(
                inputFormat: InputFormat,
                s3BucketSource: S3BucketSource,
                inputCompressionType: InputCompressionType? = nil,
                inputFormatOptions: InputFormatOptions? = nil
            ) {
                self.node = Node(properties: [
                    "InputFormat": inputFormat.node,
                    "S3BucketSource": s3BucketSource.node,
                    "InputCompressionType": inputCompressionType?.node,
                    "InputFormatOptions": inputFormatOptions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `InputFormat`. One of `CSV`, `DYNAMODB_JSON`, `ION`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html#cfn-dynamodb-table-importsourcespecification-inputformat)
                public var inputFormat: PropertyName<InputFormat> { "InputFormat" }

                /// `S3BucketSource`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html#cfn-dynamodb-table-importsourcespecification-s3bucketsource)
                public var s3BucketSource: PropertyName<S3BucketSource> { "S3BucketSource" }

                /// `InputCompressionType`. One of `GZIP`, `NONE`, `ZSTD`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html#cfn-dynamodb-table-importsourcespecification-inputcompressiontype)
                public var inputCompressionType: PropertyName<InputCompressionType> { "InputCompressionType" }

                /// `InputFormatOptions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html#cfn-dynamodb-table-importsourcespecification-inputformatoptions)
                public var inputFormatOptions: PropertyName<InputFormatOptions> { "InputFormatOptions" }
            }

            /// `AWS::DynamoDB::Table`: `ImportSourceSpecification.InputCompressionType`
            public final class InputCompressionType: OpenEnum, @unchecked Sendable {
                /// `GZIP`
                public static var gzip: InputCompressionType { "GZIP" }
                /// `NONE`
                public static var noneValue: InputCompressionType { "NONE" }
                /// `ZSTD`
                public static var zstd: InputCompressionType { "ZSTD" }
            }

            /// `AWS::DynamoDB::Table`: `ImportSourceSpecification.InputFormat`
            public final class InputFormat: OpenEnum, @unchecked Sendable {
                /// `CSV`
                public static var csv: InputFormat { "CSV" }
                /// `DYNAMODB_JSON`
                public static var dynamodbJson: InputFormat { "DYNAMODB_JSON" }
                /// `ION`
                public static var ion: InputFormat { "ION" }
            }
        }

        /// `AWS::DynamoDB::Table`: `InputFormatOptions`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-inputformatoptions.html>.
        public struct InputFormatOptions: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                csv: Csv? = nil
            ) {
                self.node = Node(properties: [
                    "Csv": csv?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Csv`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-inputformatoptions.html#cfn-dynamodb-table-inputformatoptions-csv)
                public var csv: PropertyName<Csv> { "Csv" }
            }
        }

        /// `AWS::DynamoDB::Table`: `KeySchema`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-keyschema.html>.
        public struct KeySchema: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - keyType: One of `HASH`, `RANGE`.
            public init(
                attributeName: Value<String>,
                keyType: KeyType
            ) {
                self.node = Node(properties: [
                    "AttributeName": attributeName.node,
                    "KeyType": keyType.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AttributeName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-keyschema.html#cfn-dynamodb-table-keyschema-attributename)
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }

                /// `KeyType`. One of `HASH`, `RANGE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-keyschema.html#cfn-dynamodb-table-keyschema-keytype)
                public var keyType: PropertyName<KeyType> { "KeyType" }
            }

            /// `AWS::DynamoDB::Table`: `KeySchema.KeyType`
            public final class KeyType: OpenEnum, @unchecked Sendable {
                /// `HASH`
                public static var hash: KeyType { "HASH" }
                /// `RANGE`
                public static var range: KeyType { "RANGE" }
            }
        }

        /// `AWS::DynamoDB::Table`: `KinesisStreamSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-kinesisstreamspecification.html>.
        public struct KinesisStreamSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - approximateCreationDateTimePrecision: One of `MICROSECOND`, `MILLISECOND`.
            public init(
                streamArn: ARN<Kinesis.Stream>,
                approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? = nil
            ) {
                self.node = Node(properties: [
                    "StreamArn": streamArn.node,
                    "ApproximateCreationDateTimePrecision": approximateCreationDateTimePrecision?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StreamArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-kinesisstreamspecification.html#cfn-dynamodb-table-kinesisstreamspecification-streamarn)
                public var streamArn: PropertyName<ARN<Kinesis.Stream>> { "StreamArn" }

                /// `ApproximateCreationDateTimePrecision`. One of `MICROSECOND`, `MILLISECOND`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-kinesisstreamspecification.html#cfn-dynamodb-table-kinesisstreamspecification-approximatecreationdatetimeprecision)
                public var approximateCreationDateTimePrecision: PropertyName<ApproximateCreationDateTimePrecision> { "ApproximateCreationDateTimePrecision" }
            }

            /// `AWS::DynamoDB::Table`: `KinesisStreamSpecification.ApproximateCreationDateTimePrecision`
            public final class ApproximateCreationDateTimePrecision: OpenEnum, @unchecked Sendable {
                /// `MICROSECOND`
                public static var microsecond: ApproximateCreationDateTimePrecision { "MICROSECOND" }
                /// `MILLISECOND`
                public static var millisecond: ApproximateCreationDateTimePrecision { "MILLISECOND" }
            }
        }

        /// `AWS::DynamoDB::Table`: `LocalSecondaryIndex`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-localsecondaryindex.html>.
        public struct LocalSecondaryIndex: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - indexName: Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`.
            ///   - keySchema: Items 2. No item twice.
            public init(
                indexName: Value<String>,
                keySchema: List<KeySchema>,
                projection: Projection
            ) {
                self.node = Node(properties: [
                    "IndexName": indexName.node,
                    "KeySchema": keySchema.node,
                    "Projection": projection.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IndexName`. Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-localsecondaryindex.html#cfn-dynamodb-table-localsecondaryindex-indexname)
                public var indexName: PropertyName<Value<String>> { "IndexName" }

                /// `KeySchema`. Items 2. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-localsecondaryindex.html#cfn-dynamodb-table-localsecondaryindex-keyschema)
                public var keySchema: PropertyName<List<KeySchema>> { "KeySchema" }

                /// `Projection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-localsecondaryindex.html#cfn-dynamodb-table-localsecondaryindex-projection)
                public var projection: PropertyName<Projection> { "Projection" }
            }
        }

        /// `AWS::DynamoDB::Table`: `OnDemandThroughput`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ondemandthroughput.html>.
        public struct OnDemandThroughput: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maxReadRequestUnits: Range at least 1.
            ///   - maxWriteRequestUnits: Range at least 1.
            public init(
                maxReadRequestUnits: Value<Int>? = nil,
                maxWriteRequestUnits: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaxReadRequestUnits": maxReadRequestUnits?.node,
                    "MaxWriteRequestUnits": maxWriteRequestUnits?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaxReadRequestUnits`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ondemandthroughput.html#cfn-dynamodb-table-ondemandthroughput-maxreadrequestunits)
                public var maxReadRequestUnits: PropertyName<Value<Int>> { "MaxReadRequestUnits" }

                /// `MaxWriteRequestUnits`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ondemandthroughput.html#cfn-dynamodb-table-ondemandthroughput-maxwriterequestunits)
                public var maxWriteRequestUnits: PropertyName<Value<Int>> { "MaxWriteRequestUnits" }
            }
        }

        /// `AWS::DynamoDB::Table`: `PointInTimeRecoverySpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-pointintimerecoveryspecification.html>.
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

                /// `PointInTimeRecoveryEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-pointintimerecoveryspecification.html#cfn-dynamodb-table-pointintimerecoveryspecification-pointintimerecoveryenabled)
                public var pointInTimeRecoveryEnabled: PropertyName<Value<Bool>> { "PointInTimeRecoveryEnabled" }

                /// `RecoveryPeriodInDays`. Range 1 to 35. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-pointintimerecoveryspecification.html#cfn-dynamodb-table-pointintimerecoveryspecification-recoveryperiodindays)
                public var recoveryPeriodInDays: PropertyName<Days> { "RecoveryPeriodInDays" }
            }
        }

        /// `AWS::DynamoDB::Table`: `Projection`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-projection.html>.
        public struct Projection: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - nonKeyAttributes: Each: Length 1 to 255.
            ///   - projectionType: One of `ALL`, `INCLUDE`, `KEYS_ONLY`.
            public init(
                nonKeyAttributes: List<Value<String>>? = nil,
                projectionType: ProjectionType? = nil
            ) {
                self.node = Node(properties: [
                    "NonKeyAttributes": nonKeyAttributes?.node,
                    "ProjectionType": projectionType?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `NonKeyAttributes`. Each: Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-projection.html#cfn-dynamodb-table-projection-nonkeyattributes)
                public var nonKeyAttributes: PropertyName<List<Value<String>>> { "NonKeyAttributes" }

                /// `ProjectionType`. One of `ALL`, `INCLUDE`, `KEYS_ONLY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-projection.html#cfn-dynamodb-table-projection-projectiontype)
                public var projectionType: PropertyName<ProjectionType> { "ProjectionType" }
            }

            /// `AWS::DynamoDB::Table`: `Projection.ProjectionType`
            public final class ProjectionType: OpenEnum, @unchecked Sendable {
                /// `ALL`
                public static var all: ProjectionType { "ALL" }
                /// `INCLUDE`
                public static var include: ProjectionType { "INCLUDE" }
                /// `KEYS_ONLY`
                public static var keysOnly: ProjectionType { "KEYS_ONLY" }
            }
        }

        /// `AWS::DynamoDB::Table`: `ProvisionedThroughput`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-provisionedthroughput.html>.
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

                /// `ReadCapacityUnits`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-provisionedthroughput.html#cfn-dynamodb-table-provisionedthroughput-readcapacityunits)
                public var readCapacityUnits: PropertyName<Value<Int>> { "ReadCapacityUnits" }

                /// `WriteCapacityUnits`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-provisionedthroughput.html#cfn-dynamodb-table-provisionedthroughput-writecapacityunits)
                public var writeCapacityUnits: PropertyName<Value<Int>> { "WriteCapacityUnits" }
            }
        }

        /// `AWS::DynamoDB::Table`: `ResourcePolicy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-resourcepolicy.html>.
        public struct ResourcePolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                policyDocument: Document
            ) {
                self.node = Node(properties: [
                    "PolicyDocument": policyDocument.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PolicyDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-resourcepolicy.html#cfn-dynamodb-table-resourcepolicy-policydocument)
                public var policyDocument: PropertyName<Document> { "PolicyDocument" }
            }
        }

        /// `AWS::DynamoDB::Table`: `S3BucketSource`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-s3bucketsource.html>.
        public struct S3BucketSource: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                s3Bucket: ID<S3.Bucket>,
                s3BucketOwner: Value<String>? = nil,
                s3KeyPrefix: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "S3Bucket": s3Bucket.node,
                    "S3BucketOwner": s3BucketOwner?.node,
                    "S3KeyPrefix": s3KeyPrefix?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `S3Bucket`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-s3bucketsource.html#cfn-dynamodb-table-s3bucketsource-s3bucket)
                public var s3Bucket: PropertyName<ID<S3.Bucket>> { "S3Bucket" }

                /// `S3BucketOwner`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-s3bucketsource.html#cfn-dynamodb-table-s3bucketsource-s3bucketowner)
                public var s3BucketOwner: PropertyName<Value<String>> { "S3BucketOwner" }

                /// `S3KeyPrefix`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-s3bucketsource.html#cfn-dynamodb-table-s3bucketsource-s3keyprefix)
                public var s3KeyPrefix: PropertyName<Value<String>> { "S3KeyPrefix" }
            }
        }

        /// `AWS::DynamoDB::Table`: `SSESpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ssespecification.html>.
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
                kmsMasterKeyId: Reference<KMS.Key>? = nil,
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

                /// `SSEEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ssespecification.html#cfn-dynamodb-table-ssespecification-sseenabled)
                public var sseEnabled: PropertyName<Value<Bool>> { "SSEEnabled" }

                /// `KMSMasterKeyId`. Needs `SSEType`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ssespecification.html#cfn-dynamodb-table-ssespecification-kmsmasterkeyid)
                public var kmsMasterKeyId: PropertyName<Reference<KMS.Key>> { "KMSMasterKeyId" }

                /// `SSEType`. One of `KMS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ssespecification.html#cfn-dynamodb-table-ssespecification-ssetype)
                public var sseType: PropertyName<SSEType> { "SSEType" }
            }

            /// `AWS::DynamoDB::Table`: `SSESpecification.SSEType`
            public final class SSEType: OpenEnum, @unchecked Sendable {
                /// `KMS`
                public static var kms: SSEType { "KMS" }
            }
        }

        /// `AWS::DynamoDB::Table`: `SearchSchemaElement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-searchschemaelement.html>.
        public struct SearchSchemaElement: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributeName: Length 0 to 65535.
            ///   - searchSchemaElementType: One of `HASH`, `INLINE_FILTER`.
            public init(
                attributeName: Value<String>,
                searchSchemaElementType: SearchSchemaElementType
            ) {
                self.node = Node(properties: [
                    "AttributeName": attributeName.node,
                    "SearchSchemaElementType": searchSchemaElementType.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AttributeName`. Length 0 to 65535. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-searchschemaelement.html#cfn-dynamodb-table-searchschemaelement-attributename)
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }

                /// `SearchSchemaElementType`. One of `HASH`, `INLINE_FILTER`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-searchschemaelement.html#cfn-dynamodb-table-searchschemaelement-searchschemaelementtype)
                public var searchSchemaElementType: PropertyName<SearchSchemaElementType> { "SearchSchemaElementType" }
            }

            /// `AWS::DynamoDB::Table`: `SearchSchemaElement.SearchSchemaElementType`
            public final class SearchSchemaElementType: OpenEnum, @unchecked Sendable {
                /// `HASH`
                public static var hash: SearchSchemaElementType { "HASH" }
                /// `INLINE_FILTER`
                public static var inlineFilter: SearchSchemaElementType { "INLINE_FILTER" }
            }
        }

        /// `AWS::DynamoDB::Table`: `StreamSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html>.
        public struct StreamSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - streamViewType: One of `KEYS_ONLY`, `NEW_AND_OLD_IMAGES`, `NEW_IMAGE`, `OLD_IMAGE`.
            ///   - tags: No item twice.
            public init(
                streamViewType: StreamViewType,
                resourcePolicy: ResourcePolicy? = nil,
                tags: List<Tag>? = nil
            ) {
                self.node = Node(properties: [
                    "StreamViewType": streamViewType.node,
                    "ResourcePolicy": resourcePolicy?.node,
                    "Tags": tags?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `StreamViewType`. One of `KEYS_ONLY`, `NEW_AND_OLD_IMAGES`, `NEW_IMAGE`, `OLD_IMAGE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html#cfn-dynamodb-table-streamspecification-streamviewtype)
                public var streamViewType: PropertyName<StreamViewType> { "StreamViewType" }

                /// `ResourcePolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html#cfn-dynamodb-table-streamspecification-resourcepolicy)
                public var resourcePolicy: PropertyName<ResourcePolicy> { "ResourcePolicy" }

                /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html#cfn-dynamodb-table-streamspecification-tags)
                public var tags: PropertyName<List<Tag>> { "Tags" }
            }

            /// `AWS::DynamoDB::Table`: `StreamSpecification.StreamViewType`
            public final class StreamViewType: OpenEnum, @unchecked Sendable {
                /// `KEYS_ONLY`
                public static var keysOnly: StreamViewType { "KEYS_ONLY" }
                /// `NEW_AND_OLD_IMAGES`
                public static var newAndOldImages: StreamViewType { "NEW_AND_OLD_IMAGES" }
                /// `NEW_IMAGE`
                public static var newImage: StreamViewType { "NEW_IMAGE" }
                /// `OLD_IMAGE`
                public static var oldImage: StreamViewType { "OLD_IMAGE" }
            }
        }

        /// `AWS::DynamoDB::Table`: `TableClass`
        public final class TableClass: OpenEnum, @unchecked Sendable {
            /// `STANDARD`
            public static var standard: TableClass { "STANDARD" }
            /// `STANDARD_INFREQUENT_ACCESS`
            public static var standardInfrequentAccess: TableClass { "STANDARD_INFREQUENT_ACCESS" }
        }

        /// `AWS::DynamoDB::Table`: `TimeToLiveSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-timetolivespecification.html>.
        public struct TimeToLiveSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                enabled: Value<Bool>,
                attributeName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled.node,
                    "AttributeName": attributeName?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-timetolivespecification.html#cfn-dynamodb-table-timetolivespecification-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `AttributeName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-timetolivespecification.html#cfn-dynamodb-table-timetolivespecification-attributename)
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }
            }
        }

        /// `AWS::DynamoDB::Table`: `VectorAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorattribute.html>.
        public struct VectorAttribute: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributeName: Length 1 to 255.
            public init(
                attributeName: Value<String>
            ) {
                self.node = Node(properties: [
                    "AttributeName": attributeName.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AttributeName`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorattribute.html#cfn-dynamodb-table-vectorattribute-attributename)
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }
            }
        }

        /// `AWS::DynamoDB::Table`: `VectorIndex`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html>.
        public struct VectorIndex: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dimensions: Range 1 to 4096.
            ///   - distanceFunction: One of `COSINE`, `DOT_PRODUCT`, `EUCLIDEAN`.
            ///   - indexName: Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`.
            ///   - searchSchema: Items at least 1. No item twice.
            public init(
                dimensions: Value<Int>,
                distanceFunction: DistanceFunction,
                indexName: Value<String>,
                projection: Projection,
                vectorAttribute: VectorAttribute,
                searchSchema: List<SearchSchemaElement>? = nil
            ) {
                self.node = Node(properties: [
                    "Dimensions": dimensions.node,
                    "DistanceFunction": distanceFunction.node,
                    "IndexName": indexName.node,
                    "Projection": projection.node,
                    "VectorAttribute": vectorAttribute.node,
                    "SearchSchema": searchSchema?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Dimensions`. Range 1 to 4096. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html#cfn-dynamodb-table-vectorindex-dimensions)
                public var dimensions: PropertyName<Value<Int>> { "Dimensions" }

                /// `DistanceFunction`. One of `COSINE`, `DOT_PRODUCT`, `EUCLIDEAN`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html#cfn-dynamodb-table-vectorindex-distancefunction)
                public var distanceFunction: PropertyName<DistanceFunction> { "DistanceFunction" }

                /// `IndexName`. Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html#cfn-dynamodb-table-vectorindex-indexname)
                public var indexName: PropertyName<Value<String>> { "IndexName" }

                /// `Projection`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html#cfn-dynamodb-table-vectorindex-projection)
                public var projection: PropertyName<Projection> { "Projection" }

                /// `VectorAttribute`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html#cfn-dynamodb-table-vectorindex-vectorattribute)
                public var vectorAttribute: PropertyName<VectorAttribute> { "VectorAttribute" }

                /// `SearchSchema`. Items at least 1. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html#cfn-dynamodb-table-vectorindex-searchschema)
                public var searchSchema: PropertyName<List<SearchSchemaElement>> { "SearchSchema" }
            }

            /// `AWS::DynamoDB::Table`: `VectorIndex.DistanceFunction`
            public final class DistanceFunction: OpenEnum, @unchecked Sendable {
                /// `COSINE`
                public static var cosine: DistanceFunction { "COSINE" }
                /// `DOT_PRODUCT`
                public static var dotProduct: DistanceFunction { "DOT_PRODUCT" }
                /// `EUCLIDEAN`
                public static var euclidean: DistanceFunction { "EUCLIDEAN" }
            }
        }

        /// `AWS::DynamoDB::Table`: `WarmThroughput`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-warmthroughput.html>.
        public struct WarmThroughput: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - readUnitsPerSecond: Range at least 1.
            ///   - writeUnitsPerSecond: Range at least 1.
            public init(
                readUnitsPerSecond: Value<Int>? = nil,
                writeUnitsPerSecond: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "ReadUnitsPerSecond": readUnitsPerSecond?.node,
                    "WriteUnitsPerSecond": writeUnitsPerSecond?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ReadUnitsPerSecond`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-warmthroughput.html#cfn-dynamodb-table-warmthroughput-readunitspersecond)
                public var readUnitsPerSecond: PropertyName<Value<Int>> { "ReadUnitsPerSecond" }

                /// `WriteUnitsPerSecond`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-warmthroughput.html#cfn-dynamodb-table-warmthroughput-writeunitspersecond)
                public var writeUnitsPerSecond: PropertyName<Value<Int>> { "WriteUnitsPerSecond" }
            }
        }
    }
}
