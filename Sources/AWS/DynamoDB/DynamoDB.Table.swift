// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension DynamoDB {
    /// `AWS::DynamoDB::Table`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>.
    public struct Table: StackDSL.Resource {
        public static let typeName = "AWS::DynamoDB::Table"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - keySchema: `KeySchema`. Items at least 1. A change may replace the resource.
        ///   - attributeDefinitions: `AttributeDefinitions`. No item twice.
        ///   - billingMode: `BillingMode`.
        ///   - contributorInsightsSpecification: `ContributorInsightsSpecification`.
        ///   - deletionProtectionEnabled: `DeletionProtectionEnabled`.
        ///   - globalSecondaryIndexes: `GlobalSecondaryIndexes`.
        ///   - importSourceSpecification: `ImportSourceSpecification`. A change replaces the resource.
        ///   - kinesisStreamSpecification: `KinesisStreamSpecification`.
        ///   - localSecondaryIndexes: `LocalSecondaryIndexes`.
        ///   - onDemandThroughput: `OnDemandThroughput`.
        ///   - pointInTimeRecoverySpecification: `PointInTimeRecoverySpecification`.
        ///   - provisionedThroughput: `ProvisionedThroughput`.
        ///   - resourcePolicy: `ResourcePolicy`.
        ///   - sseSpecification: `SSESpecification`.
        ///   - streamSpecification: `StreamSpecification`.
        ///   - tableClass: `TableClass`.
        ///   - tableName: `TableName`. Length 1 to 1024. A change replaces the resource.
        ///   - tags: `Tags`.
        ///   - timeToLiveSpecification: `TimeToLiveSpecification`.
        ///   - vectorIndexes: `VectorIndexes`. Items at least 1. No item twice.
        ///   - warmThroughput: `WarmThroughput`.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<DynamoDB.Table> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<DynamoDB.Table> { .init(node: resource.attribute("Arn")) }

        /// `StreamArn`
        public var streamArn: ARN<DynamoDB.Stream> { .init(node: resource.attribute("StreamArn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `KeySchema`
            public var keySchema: PropertyName<List<KeySchema>> { "KeySchema" }

            /// `AttributeDefinitions`
            public var attributeDefinitions: PropertyName<List<AttributeDefinition>> { "AttributeDefinitions" }

            /// `BillingMode`
            public var billingMode: PropertyName<BillingMode> { "BillingMode" }

            /// `ContributorInsightsSpecification`
            public var contributorInsightsSpecification: PropertyName<ContributorInsightsSpecification> { "ContributorInsightsSpecification" }

            /// `DeletionProtectionEnabled`
            public var deletionProtectionEnabled: PropertyName<Value<Bool>> { "DeletionProtectionEnabled" }

            /// `GlobalSecondaryIndexes`
            public var globalSecondaryIndexes: PropertyName<List<GlobalSecondaryIndex>> { "GlobalSecondaryIndexes" }

            /// `ImportSourceSpecification`
            public var importSourceSpecification: PropertyName<ImportSourceSpecification> { "ImportSourceSpecification" }

            /// `KinesisStreamSpecification`
            public var kinesisStreamSpecification: PropertyName<KinesisStreamSpecification> { "KinesisStreamSpecification" }

            /// `LocalSecondaryIndexes`
            public var localSecondaryIndexes: PropertyName<List<LocalSecondaryIndex>> { "LocalSecondaryIndexes" }

            /// `OnDemandThroughput`
            public var onDemandThroughput: PropertyName<OnDemandThroughput> { "OnDemandThroughput" }

            /// `PointInTimeRecoverySpecification`
            public var pointInTimeRecoverySpecification: PropertyName<PointInTimeRecoverySpecification> { "PointInTimeRecoverySpecification" }

            /// `ProvisionedThroughput`
            public var provisionedThroughput: PropertyName<ProvisionedThroughput> { "ProvisionedThroughput" }

            /// `ResourcePolicy`
            public var resourcePolicy: PropertyName<ResourcePolicy> { "ResourcePolicy" }

            /// `SSESpecification`
            public var sseSpecification: PropertyName<SSESpecification> { "SSESpecification" }

            /// `StreamSpecification`
            public var streamSpecification: PropertyName<StreamSpecification> { "StreamSpecification" }

            /// `TableClass`
            public var tableClass: PropertyName<TableClass> { "TableClass" }

            /// `TableName`
            public var tableName: PropertyName<Value<String>> { "TableName" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TimeToLiveSpecification`
            public var timeToLiveSpecification: PropertyName<TimeToLiveSpecification> { "TimeToLiveSpecification" }

            /// `VectorIndexes`
            public var vectorIndexes: PropertyName<List<VectorIndex>> { "VectorIndexes" }

            /// `WarmThroughput`
            public var warmThroughput: PropertyName<WarmThroughput> { "WarmThroughput" }
        }

        /// `AWS::DynamoDB::Table`: `AttributeDefinition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-attributedefinition.html>.
        public struct AttributeDefinition: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributeName: `AttributeName`. Length 1 to 255.
            ///   - attributeType: `AttributeType`.
            public init(
                attributeName: Value<String>,
                attributeType: AttributeType
            ) {
                self.node = Node(properties: [
                    "AttributeName": attributeName.node,
                    "AttributeType": attributeType.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AttributeName`
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }

                /// `AttributeType`
                public var attributeType: PropertyName<AttributeType> { "AttributeType" }
            }

            /// `AWS::DynamoDB::Table`: `AttributeDefinition.AttributeType`
            public struct AttributeType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var b: Self { "B" }
                public static var n: Self { "N" }
                public static var s: Self { "S" }
            }
        }

        /// `AWS::DynamoDB::Table`: `BillingMode`
        public struct BillingMode: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var payPerRequest: Self { "PAY_PER_REQUEST" }
            public static var provisioned: Self { "PROVISIONED" }
        }

        /// `AWS::DynamoDB::Table`: `ContributorInsightsSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-contributorinsightsspecification.html>.
        public struct ContributorInsightsSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - enabled: `Enabled`.
            ///   - mode: `Mode`.
            public init(
                enabled: Value<Bool>,
                mode: Mode? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled.node,
                    "Mode": mode?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Enabled`
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `Mode`
                public var mode: PropertyName<Mode> { "Mode" }
            }

            /// `AWS::DynamoDB::Table`: `ContributorInsightsSpecification.Mode`
            public struct Mode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var accessedAndThrottledKeys: Self { "ACCESSED_AND_THROTTLED_KEYS" }
                public static var throttledKeys: Self { "THROTTLED_KEYS" }
            }
        }

        /// `AWS::DynamoDB::Table`: `Csv`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-csv.html>.
        public struct Csv: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - delimiter: `Delimiter`.
            ///   - headerList: `HeaderList`. No item twice.
            public init(
                delimiter: Value<String>? = nil,
                headerList: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Delimiter": delimiter?.node,
                    "HeaderList": headerList?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Delimiter`
                public var delimiter: PropertyName<Value<String>> { "Delimiter" }

                /// `HeaderList`
                public var headerList: PropertyName<List<Value<String>>> { "HeaderList" }
            }
        }

        /// `AWS::DynamoDB::Table`: `GlobalSecondaryIndex`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-globalsecondaryindex.html>.
        public struct GlobalSecondaryIndex: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - indexName: `IndexName`. Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`.
            ///   - keySchema: `KeySchema`. Items at least 1. No item twice.
            ///   - projection: `Projection`.
            ///   - contributorInsightsSpecification: `ContributorInsightsSpecification`.
            ///   - onDemandThroughput: `OnDemandThroughput`.
            ///   - provisionedThroughput: `ProvisionedThroughput`.
            ///   - warmThroughput: `WarmThroughput`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `IndexName`
                public var indexName: PropertyName<Value<String>> { "IndexName" }

                /// `KeySchema`
                public var keySchema: PropertyName<List<KeySchema>> { "KeySchema" }

                /// `Projection`
                public var projection: PropertyName<Projection> { "Projection" }

                /// `ContributorInsightsSpecification`
                public var contributorInsightsSpecification: PropertyName<ContributorInsightsSpecification> { "ContributorInsightsSpecification" }

                /// `OnDemandThroughput`
                public var onDemandThroughput: PropertyName<OnDemandThroughput> { "OnDemandThroughput" }

                /// `ProvisionedThroughput`
                public var provisionedThroughput: PropertyName<ProvisionedThroughput> { "ProvisionedThroughput" }

                /// `WarmThroughput`
                public var warmThroughput: PropertyName<WarmThroughput> { "WarmThroughput" }
            }

            /// `AWS::DynamoDB::Table`: `GlobalSecondaryIndex.KeySchema`
            public struct KeySchema: PropertyObject {
                public let node: Node

                public init(node: Node) { self.node = node }

                /// - Parameters:
                ///   - attributeName: `AttributeName`.
                ///   - keyType: `KeyType`.
                public init(
                    attributeName: Value<String>,
                    keyType: KeyType
                ) {
                    self.node = Node(properties: [
                        "AttributeName": attributeName.node,
                        "KeyType": keyType.node,
                    ])
                }

                public struct PropertyNames: PropertyTable {
                    public init() {}

                    /// `AttributeName`
                    public var attributeName: PropertyName<Value<String>> { "AttributeName" }

                    /// `KeyType`
                    public var keyType: PropertyName<KeyType> { "KeyType" }
                }

                /// `AWS::DynamoDB::Table`: `GlobalSecondaryIndex.KeySchema.KeyType`
                public struct KeyType: OpenEnum {
                    public let node: Node

                    public init(node: Node) { self.node = node }

                    public static var hash: Self { "HASH" }
                    public static var range: Self { "RANGE" }
                }
            }
        }

        /// `AWS::DynamoDB::Table`: `ImportSourceSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html>.
        public struct ImportSourceSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - inputFormat: `InputFormat`.
            ///   - s3BucketSource: `S3BucketSource`.
            ///   - inputCompressionType: `InputCompressionType`.
            ///   - inputFormatOptions: `InputFormatOptions`.
            public init(
                inputFormat: Value<String>,
                s3BucketSource: S3BucketSource,
                inputCompressionType: Value<String>? = nil,
                inputFormatOptions: InputFormatOptions? = nil
            ) {
                self.node = Node(properties: [
                    "InputFormat": inputFormat.node,
                    "S3BucketSource": s3BucketSource.node,
                    "InputCompressionType": inputCompressionType?.node,
                    "InputFormatOptions": inputFormatOptions?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `InputFormat`
                public var inputFormat: PropertyName<Value<String>> { "InputFormat" }

                /// `S3BucketSource`
                public var s3BucketSource: PropertyName<S3BucketSource> { "S3BucketSource" }

                /// `InputCompressionType`
                public var inputCompressionType: PropertyName<Value<String>> { "InputCompressionType" }

                /// `InputFormatOptions`
                public var inputFormatOptions: PropertyName<InputFormatOptions> { "InputFormatOptions" }
            }
        }

        /// `AWS::DynamoDB::Table`: `InputFormatOptions`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-inputformatoptions.html>.
        public struct InputFormatOptions: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - csv: `Csv`.
            public init(
                csv: Csv? = nil
            ) {
                self.node = Node(properties: [
                    "Csv": csv?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Csv`
                public var csv: PropertyName<Csv> { "Csv" }
            }
        }

        /// `AWS::DynamoDB::Table`: `KeySchema`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-keyschema.html>.
        public struct KeySchema: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributeName: `AttributeName`.
            ///   - keyType: `KeyType`.
            public init(
                attributeName: Value<String>,
                keyType: KeyType
            ) {
                self.node = Node(properties: [
                    "AttributeName": attributeName.node,
                    "KeyType": keyType.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AttributeName`
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }

                /// `KeyType`
                public var keyType: PropertyName<KeyType> { "KeyType" }
            }

            /// `AWS::DynamoDB::Table`: `KeySchema.KeyType`
            public struct KeyType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var hash: Self { "HASH" }
                public static var range: Self { "RANGE" }
            }
        }

        /// `AWS::DynamoDB::Table`: `KinesisStreamSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-kinesisstreamspecification.html>.
        public struct KinesisStreamSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - streamArn: `StreamArn`.
            ///   - approximateCreationDateTimePrecision: `ApproximateCreationDateTimePrecision`.
            public init(
                streamArn: ARN<Kinesis.Stream>,
                approximateCreationDateTimePrecision: ApproximateCreationDateTimePrecision? = nil
            ) {
                self.node = Node(properties: [
                    "StreamArn": streamArn.node,
                    "ApproximateCreationDateTimePrecision": approximateCreationDateTimePrecision?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `StreamArn`
                public var streamArn: PropertyName<ARN<Kinesis.Stream>> { "StreamArn" }

                /// `ApproximateCreationDateTimePrecision`
                public var approximateCreationDateTimePrecision: PropertyName<ApproximateCreationDateTimePrecision> { "ApproximateCreationDateTimePrecision" }
            }

            /// `AWS::DynamoDB::Table`: `KinesisStreamSpecification.ApproximateCreationDateTimePrecision`
            public struct ApproximateCreationDateTimePrecision: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var microsecond: Self { "MICROSECOND" }
                public static var millisecond: Self { "MILLISECOND" }
            }
        }

        /// `AWS::DynamoDB::Table`: `LocalSecondaryIndex`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-localsecondaryindex.html>.
        public struct LocalSecondaryIndex: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - indexName: `IndexName`. Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`.
            ///   - keySchema: `KeySchema`. Items 2. No item twice.
            ///   - projection: `Projection`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `IndexName`
                public var indexName: PropertyName<Value<String>> { "IndexName" }

                /// `KeySchema`
                public var keySchema: PropertyName<List<KeySchema>> { "KeySchema" }

                /// `Projection`
                public var projection: PropertyName<Projection> { "Projection" }
            }
        }

        /// `AWS::DynamoDB::Table`: `OnDemandThroughput`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ondemandthroughput.html>.
        public struct OnDemandThroughput: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maxReadRequestUnits: `MaxReadRequestUnits`. Range at least 1.
            ///   - maxWriteRequestUnits: `MaxWriteRequestUnits`. Range at least 1.
            public init(
                maxReadRequestUnits: Value<Int>? = nil,
                maxWriteRequestUnits: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaxReadRequestUnits": maxReadRequestUnits?.node,
                    "MaxWriteRequestUnits": maxWriteRequestUnits?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MaxReadRequestUnits`
                public var maxReadRequestUnits: PropertyName<Value<Int>> { "MaxReadRequestUnits" }

                /// `MaxWriteRequestUnits`
                public var maxWriteRequestUnits: PropertyName<Value<Int>> { "MaxWriteRequestUnits" }
            }
        }

        /// `AWS::DynamoDB::Table`: `PointInTimeRecoverySpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-pointintimerecoveryspecification.html>.
        public struct PointInTimeRecoverySpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - pointInTimeRecoveryEnabled: `PointInTimeRecoveryEnabled`.
            ///   - recoveryPeriodInDays: `RecoveryPeriodInDays`. Range 1 to 35.
            public init(
                pointInTimeRecoveryEnabled: Value<Bool>? = nil,
                recoveryPeriodInDays: Days? = nil
            ) {
                self.node = Node(properties: [
                    "PointInTimeRecoveryEnabled": pointInTimeRecoveryEnabled?.node,
                    "RecoveryPeriodInDays": recoveryPeriodInDays?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PointInTimeRecoveryEnabled`
                public var pointInTimeRecoveryEnabled: PropertyName<Value<Bool>> { "PointInTimeRecoveryEnabled" }

                /// `RecoveryPeriodInDays`
                public var recoveryPeriodInDays: PropertyName<Days> { "RecoveryPeriodInDays" }
            }
        }

        /// `AWS::DynamoDB::Table`: `Projection`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-projection.html>.
        public struct Projection: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - nonKeyAttributes: `NonKeyAttributes`. Each: Length 1 to 255.
            ///   - projectionType: `ProjectionType`.
            public init(
                nonKeyAttributes: List<Value<String>>? = nil,
                projectionType: ProjectionType? = nil
            ) {
                self.node = Node(properties: [
                    "NonKeyAttributes": nonKeyAttributes?.node,
                    "ProjectionType": projectionType?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `NonKeyAttributes`
                public var nonKeyAttributes: PropertyName<List<Value<String>>> { "NonKeyAttributes" }

                /// `ProjectionType`
                public var projectionType: PropertyName<ProjectionType> { "ProjectionType" }
            }

            /// `AWS::DynamoDB::Table`: `Projection.ProjectionType`
            public struct ProjectionType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var all: Self { "ALL" }
                public static var include: Self { "INCLUDE" }
                public static var keysOnly: Self { "KEYS_ONLY" }
            }
        }

        /// `AWS::DynamoDB::Table`: `ProvisionedThroughput`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-provisionedthroughput.html>.
        public struct ProvisionedThroughput: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - readCapacityUnits: `ReadCapacityUnits`. Range at least 0.
            ///   - writeCapacityUnits: `WriteCapacityUnits`. Range at least 0.
            public init(
                readCapacityUnits: Value<Int>,
                writeCapacityUnits: Value<Int>
            ) {
                self.node = Node(properties: [
                    "ReadCapacityUnits": readCapacityUnits.node,
                    "WriteCapacityUnits": writeCapacityUnits.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ReadCapacityUnits`
                public var readCapacityUnits: PropertyName<Value<Int>> { "ReadCapacityUnits" }

                /// `WriteCapacityUnits`
                public var writeCapacityUnits: PropertyName<Value<Int>> { "WriteCapacityUnits" }
            }
        }

        /// `AWS::DynamoDB::Table`: `ResourcePolicy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-resourcepolicy.html>.
        public struct ResourcePolicy: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - policyDocument: `PolicyDocument`.
            public init(
                policyDocument: Document
            ) {
                self.node = Node(properties: [
                    "PolicyDocument": policyDocument.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PolicyDocument`
                public var policyDocument: PropertyName<Document> { "PolicyDocument" }
            }
        }

        /// `AWS::DynamoDB::Table`: `S3BucketSource`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-s3bucketsource.html>.
        public struct S3BucketSource: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - s3Bucket: `S3Bucket`.
            ///   - s3BucketOwner: `S3BucketOwner`.
            ///   - s3KeyPrefix: `S3KeyPrefix`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `S3Bucket`
                public var s3Bucket: PropertyName<ID<S3.Bucket>> { "S3Bucket" }

                /// `S3BucketOwner`
                public var s3BucketOwner: PropertyName<Value<String>> { "S3BucketOwner" }

                /// `S3KeyPrefix`
                public var s3KeyPrefix: PropertyName<Value<String>> { "S3KeyPrefix" }
            }
        }

        /// `AWS::DynamoDB::Table`: `SSESpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-ssespecification.html>.
        public struct SSESpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - sseEnabled: `SSEEnabled`.
            ///   - kmsMasterKeyId: `KMSMasterKeyId`.
            ///   - sseType: `SSEType`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `SSEEnabled`
                public var sseEnabled: PropertyName<Value<Bool>> { "SSEEnabled" }

                /// `KMSMasterKeyId`
                public var kmsMasterKeyId: PropertyName<Reference<KMS.Key>> { "KMSMasterKeyId" }

                /// `SSEType`
                public var sseType: PropertyName<SSEType> { "SSEType" }
            }

            /// `AWS::DynamoDB::Table`: `SSESpecification.SSEType`
            public struct SSEType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var kms: Self { "KMS" }
            }
        }

        /// `AWS::DynamoDB::Table`: `SearchSchemaElement`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-searchschemaelement.html>.
        public struct SearchSchemaElement: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributeName: `AttributeName`. Length 0 to 65535.
            ///   - searchSchemaElementType: `SearchSchemaElementType`.
            public init(
                attributeName: Value<String>,
                searchSchemaElementType: SearchSchemaElementType
            ) {
                self.node = Node(properties: [
                    "AttributeName": attributeName.node,
                    "SearchSchemaElementType": searchSchemaElementType.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AttributeName`
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }

                /// `SearchSchemaElementType`
                public var searchSchemaElementType: PropertyName<SearchSchemaElementType> { "SearchSchemaElementType" }
            }

            /// `AWS::DynamoDB::Table`: `SearchSchemaElement.SearchSchemaElementType`
            public struct SearchSchemaElementType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var hash: Self { "HASH" }
                public static var inlineFilter: Self { "INLINE_FILTER" }
            }
        }

        /// `AWS::DynamoDB::Table`: `StreamSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-streamspecification.html>.
        public struct StreamSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - streamViewType: `StreamViewType`.
            ///   - resourcePolicy: `ResourcePolicy`.
            ///   - tags: `Tags`. No item twice.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `StreamViewType`
                public var streamViewType: PropertyName<StreamViewType> { "StreamViewType" }

                /// `ResourcePolicy`
                public var resourcePolicy: PropertyName<ResourcePolicy> { "ResourcePolicy" }

                /// `Tags`
                public var tags: PropertyName<List<Tag>> { "Tags" }
            }

            /// `AWS::DynamoDB::Table`: `StreamSpecification.StreamViewType`
            public struct StreamViewType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var keysOnly: Self { "KEYS_ONLY" }
                public static var newAndOldImages: Self { "NEW_AND_OLD_IMAGES" }
                public static var newImage: Self { "NEW_IMAGE" }
                public static var oldImage: Self { "OLD_IMAGE" }
            }
        }

        /// `AWS::DynamoDB::Table`: `TableClass`
        public struct TableClass: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var standard: Self { "STANDARD" }
            public static var standardInfrequentAccess: Self { "STANDARD_INFREQUENT_ACCESS" }
        }

        /// `AWS::DynamoDB::Table`: `TimeToLiveSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-timetolivespecification.html>.
        public struct TimeToLiveSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - enabled: `Enabled`.
            ///   - attributeName: `AttributeName`.
            public init(
                enabled: Value<Bool>,
                attributeName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled.node,
                    "AttributeName": attributeName?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Enabled`
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `AttributeName`
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }
            }
        }

        /// `AWS::DynamoDB::Table`: `VectorAttribute`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorattribute.html>.
        public struct VectorAttribute: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attributeName: `AttributeName`. Length 1 to 255.
            public init(
                attributeName: Value<String>
            ) {
                self.node = Node(properties: [
                    "AttributeName": attributeName.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AttributeName`
                public var attributeName: PropertyName<Value<String>> { "AttributeName" }
            }
        }

        /// `AWS::DynamoDB::Table`: `VectorIndex`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-vectorindex.html>.
        public struct VectorIndex: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dimensions: `Dimensions`. Range 1 to 4096.
            ///   - distanceFunction: `DistanceFunction`.
            ///   - indexName: `IndexName`. Length 3 to 255. Pattern `^[a-zA-Z0-9_.-]+$`.
            ///   - projection: `Projection`.
            ///   - vectorAttribute: `VectorAttribute`.
            ///   - searchSchema: `SearchSchema`. Items at least 1. No item twice.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Dimensions`
                public var dimensions: PropertyName<Value<Int>> { "Dimensions" }

                /// `DistanceFunction`
                public var distanceFunction: PropertyName<DistanceFunction> { "DistanceFunction" }

                /// `IndexName`
                public var indexName: PropertyName<Value<String>> { "IndexName" }

                /// `Projection`
                public var projection: PropertyName<Projection> { "Projection" }

                /// `VectorAttribute`
                public var vectorAttribute: PropertyName<VectorAttribute> { "VectorAttribute" }

                /// `SearchSchema`
                public var searchSchema: PropertyName<List<SearchSchemaElement>> { "SearchSchema" }
            }

            /// `AWS::DynamoDB::Table`: `VectorIndex.DistanceFunction`
            public struct DistanceFunction: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var cosine: Self { "COSINE" }
                public static var dotProduct: Self { "DOT_PRODUCT" }
                public static var euclidean: Self { "EUCLIDEAN" }
            }
        }

        /// `AWS::DynamoDB::Table`: `WarmThroughput`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-warmthroughput.html>.
        public struct WarmThroughput: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - readUnitsPerSecond: `ReadUnitsPerSecond`. Range at least 1.
            ///   - writeUnitsPerSecond: `WriteUnitsPerSecond`. Range at least 1.
            public init(
                readUnitsPerSecond: Value<Int>? = nil,
                writeUnitsPerSecond: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "ReadUnitsPerSecond": readUnitsPerSecond?.node,
                    "WriteUnitsPerSecond": writeUnitsPerSecond?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ReadUnitsPerSecond`
                public var readUnitsPerSecond: PropertyName<Value<Int>> { "ReadUnitsPerSecond" }

                /// `WriteUnitsPerSecond`
                public var writeUnitsPerSecond: PropertyName<Value<Int>> { "WriteUnitsPerSecond" }
            }
        }
    }
}
