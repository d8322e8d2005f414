// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Lambda {
    /// `AWS::Lambda::EventSourceMapping`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html>.
    public struct EventSourceMapping: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Lambda::EventSourceMapping" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - functionName: Length 1 to 140. Pattern `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?`.
        ///   - batchSize: Range 1 to 10000.
        ///   - eventSourceArn: Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`. A change replaces the resource.
        ///   - functionResponseTypes: One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice.
        ///   - kmsKeyArn: Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`.
        ///   - maximumBatchingWindowInSeconds: Range 0 to 300.
        ///   - maximumRecordAgeInSeconds: Range -1 to 604800.
        ///   - maximumRetryAttempts: Range -1 to 10000.
        ///   - parallelizationFactor: Range 1 to 10.
        ///   - queues: Items 1. No item twice. Each: Length 1 to 1000. Each: Pattern `[\s\S]*`.
        ///   - selfManagedEventSource: A change replaces the resource.
        ///   - sourceAccessConfigurations: Items 1 to 29. No item twice.
        ///   - startingPosition: One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. A change replaces the resource.
        ///   - startingPositionTimestamp: A change replaces the resource.
        ///   - tags: No item twice.
        ///   - topics: Items 1. No item twice. Each: Length 1 to 249. Each: Pattern `^[^.]([a-zA-Z0-9\-_.]+)`.
        ///   - tumblingWindowInSeconds: Range 0 to 900.
        public init(
            _ logicalID: String,
            functionName: Reference<Lambda.Function>,
            amazonManagedKafkaEventSourceConfig: AmazonManagedKafkaEventSourceConfig? = nil,
            batchSize: Value<Int>? = nil,
            bisectBatchOnFunctionError: Value<Bool>? = nil,
            destinationConfig: DestinationConfig? = nil,
            documentDBEventSourceConfig: DocumentDBEventSourceConfig? = nil,
            enabled: Value<Bool>? = nil,
            eventSourceArn: EventSourceArn? = nil,
            filterCriteria: FilterCriteria? = nil,
            functionResponseTypes: List<FunctionResponseTypes>? = nil,
            kmsKeyArn: ARN<KMS.Key>? = nil,
            loggingConfig: LoggingConfig? = nil,
            maximumBatchingWindowInSeconds: Seconds? = nil,
            maximumRecordAgeInSeconds: Seconds? = nil,
            maximumRetryAttempts: Value<Int>? = nil,
            metricsConfig: MetricsConfig? = nil,
            parallelizationFactor: Value<Int>? = nil,
            provisionedPollerConfig: ProvisionedPollerConfig? = nil,
            queues: List<Value<String>>? = nil,
            scalingConfig: ScalingConfig? = nil,
            selfManagedEventSource: SelfManagedEventSource? = nil,
            selfManagedKafkaEventSourceConfig: SelfManagedKafkaEventSourceConfig? = nil,
            sourceAccessConfigurations: List<SourceAccessConfiguration>? = nil,
            startingPosition: StartingPosition? = nil,
            startingPositionTimestamp: Value<Double>? = nil,
            tags: List<Tag>? = nil,
            topics: List<Value<String>>? = nil,
            tumblingWindowInSeconds: Seconds? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Lambda.EventSourceMapping>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "FunctionName": functionName.node,
                    "AmazonManagedKafkaEventSourceConfig": amazonManagedKafkaEventSourceConfig?.node,
                    "BatchSize": batchSize?.node,
                    "BisectBatchOnFunctionError": bisectBatchOnFunctionError?.node,
                    "DestinationConfig": destinationConfig?.node,
                    "DocumentDBEventSourceConfig": documentDBEventSourceConfig?.node,
                    "Enabled": enabled?.node,
                    "EventSourceArn": eventSourceArn?.node,
                    "FilterCriteria": filterCriteria?.node,
                    "FunctionResponseTypes": functionResponseTypes?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "LoggingConfig": loggingConfig?.node,
                    "MaximumBatchingWindowInSeconds": maximumBatchingWindowInSeconds?.node,
                    "MaximumRecordAgeInSeconds": maximumRecordAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                    "MetricsConfig": metricsConfig?.node,
                    "ParallelizationFactor": parallelizationFactor?.node,
                    "ProvisionedPollerConfig": provisionedPollerConfig?.node,
                    "Queues": queues?.node,
                    "ScalingConfig": scalingConfig?.node,
                    "SelfManagedEventSource": selfManagedEventSource?.node,
                    "SelfManagedKafkaEventSourceConfig": selfManagedKafkaEventSourceConfig?.node,
                    "SourceAccessConfigurations": sourceAccessConfigurations?.node,
                    "StartingPosition": startingPosition?.node,
                    "StartingPositionTimestamp": startingPositionTimestamp?.node,
                    "Tags": tags?.node,
                    "Topics": topics?.node,
                    "TumblingWindowInSeconds": tumblingWindowInSeconds?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Lambda.EventSourceMapping> { .init(node: resource.ref) }

        /// `EventSourceMappingArn`
        public var eventSourceMappingArn: ARN<Lambda.EventSourceMapping> { .init(node: resource.attribute("EventSourceMappingArn")) }

        /// `Id`
        public var id: ID<Lambda.EventSourceMapping> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `FunctionName`. Length 1 to 140. Pattern `(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}:)?(\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\$LATEST(\.PUBLISHED)?|[a-zA-Z0-9-_]+))?`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-functionname)
            public var functionName: PropertyName<Reference<Lambda.Function>> { "FunctionName" }

            /// `AmazonManagedKafkaEventSourceConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig)
            public var amazonManagedKafkaEventSourceConfig: PropertyName<AmazonManagedKafkaEventSourceConfig> { "AmazonManagedKafkaEventSourceConfig" }

            /// `BatchSize`. Range 1 to 10000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-batchsize)
            public var batchSize: PropertyName<Value<Int>> { "BatchSize" }

            /// `BisectBatchOnFunctionError`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-bisectbatchonfunctionerror)
            public var bisectBatchOnFunctionError: PropertyName<Value<Bool>> { "BisectBatchOnFunctionError" }

            /// `DestinationConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-destinationconfig)
            public var destinationConfig: PropertyName<DestinationConfig> { "DestinationConfig" }

            /// `DocumentDBEventSourceConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-documentdbeventsourceconfig)
            public var documentDBEventSourceConfig: PropertyName<DocumentDBEventSourceConfig> { "DocumentDBEventSourceConfig" }

            /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-enabled)
            public var enabled: PropertyName<Value<Bool>> { "Enabled" }

            /// `EventSourceArn`. Length 12 to 1024. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-eventsourcearn)
            public var eventSourceArn: PropertyName<EventSourceArn> { "EventSourceArn" }

            /// `FilterCriteria`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-filtercriteria)
            public var filterCriteria: PropertyName<FilterCriteria> { "FilterCriteria" }

            /// `FunctionResponseTypes`. One of `ReportBatchItemFailures`. Length 0 to 1. Items 0 to 1. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-functionresponsetypes)
            public var functionResponseTypes: PropertyName<List<FunctionResponseTypes>> { "FunctionResponseTypes" }

            /// `KmsKeyArn`. Length 12 to 2048. Pattern `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-kmskeyarn)
            public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

            /// `LoggingConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-loggingconfig)
            public var loggingConfig: PropertyName<LoggingConfig> { "LoggingConfig" }

            /// `MaximumBatchingWindowInSeconds`. Range 0 to 300. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-maximumbatchingwindowinseconds)
            public var maximumBatchingWindowInSeconds: PropertyName<Seconds> { "MaximumBatchingWindowInSeconds" }

            /// `MaximumRecordAgeInSeconds`. Range -1 to 604800. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-maximumrecordageinseconds)
            public var maximumRecordAgeInSeconds: PropertyName<Seconds> { "MaximumRecordAgeInSeconds" }

            /// `MaximumRetryAttempts`. Range -1 to 10000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-maximumretryattempts)
            public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }

            /// `MetricsConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-metricsconfig)
            public var metricsConfig: PropertyName<MetricsConfig> { "MetricsConfig" }

            /// `ParallelizationFactor`. Range 1 to 10. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-parallelizationfactor)
            public var parallelizationFactor: PropertyName<Value<Int>> { "ParallelizationFactor" }

            /// `ProvisionedPollerConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-provisionedpollerconfig)
            public var provisionedPollerConfig: PropertyName<ProvisionedPollerConfig> { "ProvisionedPollerConfig" }

            /// `Queues`. Items 1. No item twice. Each: Length 1 to 1000. Each: Pattern `[\s\S]*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-queues)
            public var queues: PropertyName<List<Value<String>>> { "Queues" }

            /// `ScalingConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-scalingconfig)
            public var scalingConfig: PropertyName<ScalingConfig> { "ScalingConfig" }

            /// `SelfManagedEventSource`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-selfmanagedeventsource)
            public var selfManagedEventSource: PropertyName<SelfManagedEventSource> { "SelfManagedEventSource" }

            /// `SelfManagedKafkaEventSourceConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig)
            public var selfManagedKafkaEventSourceConfig: PropertyName<SelfManagedKafkaEventSourceConfig> { "SelfManagedKafkaEventSourceConfig" }

            /// `SourceAccessConfigurations`. Items 1 to 29. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-sourceaccessconfigurations)
            public var sourceAccessConfigurations: PropertyName<List<SourceAccessConfiguration>> { "SourceAccessConfigurations" }

            /// `StartingPosition`. One of `AT_TIMESTAMP`, `LATEST`, `TRIM_HORIZON`. Length 6 to 12. Pattern `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-startingposition)
            public var startingPosition: PropertyName<StartingPosition> { "StartingPosition" }

            /// `StartingPositionTimestamp`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-startingpositiontimestamp)
            public var startingPositionTimestamp: PropertyName<Value<Double>> { "StartingPositionTimestamp" }

            /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Topics`. Items 1. No item twice. Each: Length 1 to 249. Each: Pattern `^[^.]([a-zA-Z0-9\-_.]+)`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-topics)
            public var topics: PropertyName<List<Value<String>>> { "Topics" }

            /// `TumblingWindowInSeconds`. Range 0 to 900. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html#cfn-lambda-eventsourcemapping-tumblingwindowinseconds)
            public var tumblingWindowInSeconds: PropertyName<Seconds> { "TumblingWindowInSeconds" }
        }

        /// `AWS::Lambda::EventSourceMapping`: `AmazonManagedKafkaEventSourceConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig.html>.
        public struct AmazonManagedKafkaEventSourceConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - consumerGroupId: Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
            public init(
                consumerGroupId: Value<String>? = nil,
                schemaRegistryConfig: SchemaRegistryConfig? = nil
            ) {
                self.node = Node(properties: [
                    "ConsumerGroupId": consumerGroupId?.node,
                    "SchemaRegistryConfig": schemaRegistryConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ConsumerGroupId`. Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig.html#cfn-lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig-consumergroupid)
                public var consumerGroupId: PropertyName<Value<String>> { "ConsumerGroupId" }

                /// `SchemaRegistryConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig.html#cfn-lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig-schemaregistryconfig)
                public var schemaRegistryConfig: PropertyName<SchemaRegistryConfig> { "SchemaRegistryConfig" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `ConsumptionMode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-consumptionmode.html>.
        public final class ConsumptionMode: OpenEnum, @unchecked Sendable {
            /// `Queue`
            public static var queue: ConsumptionMode { "Queue" }
            /// `Stream`
            public static var stream: ConsumptionMode { "Stream" }
        }

        /// `AWS::Lambda::EventSourceMapping`: `DestinationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-destinationconfig.html>.
        public struct DestinationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                onFailure: OnFailure? = nil
            ) {
                self.node = Node(properties: [
                    "OnFailure": onFailure?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OnFailure`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-destinationconfig.html#cfn-lambda-eventsourcemapping-destinationconfig-onfailure)
                public var onFailure: PropertyName<OnFailure> { "OnFailure" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `DocumentDBEventSourceConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-documentdbeventsourceconfig.html>.
        public struct DocumentDBEventSourceConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - collectionName: Length 1 to 57. Pattern `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`.
            ///   - databaseName: Length 1 to 63. Pattern `^[^ /\.$\x22]*$`.
            ///   - fullDocument: One of `UpdateLookup`, `Default`.
            public init(
                collectionName: Value<String>? = nil,
                databaseName: Value<String>? = nil,
                fullDocument: FullDocument? = nil
            ) {
                self.node = Node(properties: [
                    "CollectionName": collectionName?.node,
                    "DatabaseName": databaseName?.node,
                    "FullDocument": fullDocument?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CollectionName`. Length 1 to 57. Pattern `^(^(?!(system\x2e)))(^[_a-zA-Z0-9])([^$]*)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-documentdbeventsourceconfig.html#cfn-lambda-eventsourcemapping-documentdbeventsourceconfig-collectionname)
                public var collectionName: PropertyName<Value<String>> { "CollectionName" }

                /// `DatabaseName`. Length 1 to 63. Pattern `^[^ /\.$\x22]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-documentdbeventsourceconfig.html#cfn-lambda-eventsourcemapping-documentdbeventsourceconfig-databasename)
                public var databaseName: PropertyName<Value<String>> { "DatabaseName" }

                /// `FullDocument`. One of `UpdateLookup`, `Default`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-documentdbeventsourceconfig.html#cfn-lambda-eventsourcemapping-documentdbeventsourceconfig-fulldocument)
                public var fullDocument: PropertyName<FullDocument> { "FullDocument" }
            }

            /// `AWS::Lambda::EventSourceMapping`: `DocumentDBEventSourceConfig.FullDocument`
            public final class FullDocument: OpenEnum, @unchecked Sendable {
                /// `Default`
                public static var `default`: FullDocument { "Default" }
                /// `UpdateLookup`
                public static var updateLookup: FullDocument { "UpdateLookup" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `Endpoints`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-endpoints.html>.
        public struct Endpoints: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - kafkaBootstrapServers: Items 1 to 10. No item twice. Each: Length 1 to 300. Each: Pattern `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}`.
            public init(
                kafkaBootstrapServers: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "KafkaBootstrapServers": kafkaBootstrapServers?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `KafkaBootstrapServers`. Items 1 to 10. No item twice. Each: Length 1 to 300. Each: Pattern `^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9]):[0-9]{1,5}`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-endpoints.html#cfn-lambda-eventsourcemapping-endpoints-kafkabootstrapservers)
                public var kafkaBootstrapServers: PropertyName<List<Value<String>>> { "KafkaBootstrapServers" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `EventSourceArn`
        public final class EventSourceArn: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::SQS::Queue`.
            public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
            /// Something of `AWS::Kinesis::Stream`.
            public convenience init(_ reference: ARN<Kinesis.Stream>) { self.init(node: reference.node) }
            /// Something of `AWS::Kinesis::StreamConsumer`.
            public convenience init(_ reference: ARN<Kinesis.StreamConsumer>) { self.init(node: reference.node) }
            /// Something of `AWS::DynamoDB::Stream`.
            public convenience init(_ reference: ARN<DynamoDB.Stream>) { self.init(node: reference.node) }
            /// Something of `AWS::MSK::Cluster`.
            public convenience init(_ reference: ARN<MSK.Cluster>) { self.init(node: reference.node) }
            /// Something of `AWS::MSK::ServerlessCluster`.
            public convenience init(_ reference: ARN<MSK.ServerlessCluster>) { self.init(node: reference.node) }
            /// Something of `AWS::MSK::VpcConnection`.
            public convenience init(_ reference: ARN<MSK.VpcConnection>) { self.init(node: reference.node) }
            /// Something of `AWS::AmazonMQ::Broker`.
            public convenience init(_ reference: ARN<AmazonMQ.Broker>) { self.init(node: reference.node) }
            /// Something of `AWS::DocDB::DBCluster`.
            public convenience init(_ reference: ARN<DocDB.DBCluster>) { self.init(node: reference.node) }
        }

        /// `AWS::Lambda::EventSourceMapping`: `Filter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-filter.html>.
        public struct Filter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - pattern: Length 0 to 4096. Pattern `.*`.
            public init(
                pattern: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Pattern": pattern?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Pattern`. Length 0 to 4096. Pattern `.*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-filter.html#cfn-lambda-eventsourcemapping-filter-pattern)
                public var pattern: PropertyName<Value<String>> { "Pattern" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `FilterCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-filtercriteria.html>.
        public struct FilterCriteria: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - filters: Items 1 to 20. No item twice.
            public init(
                filters: List<Filter>? = nil
            ) {
                self.node = Node(properties: [
                    "Filters": filters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Filters`. Items 1 to 20. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-filtercriteria.html#cfn-lambda-eventsourcemapping-filtercriteria-filters)
                public var filters: PropertyName<List<Filter>> { "Filters" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `FunctionResponseTypes`
        public final class FunctionResponseTypes: OpenEnum, @unchecked Sendable {
            /// `ReportBatchItemFailures`
            public static var reportBatchItemFailures: FunctionResponseTypes { "ReportBatchItemFailures" }
        }

        /// `AWS::Lambda::EventSourceMapping`: `LoggingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-loggingconfig.html>.
        public struct LoggingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - systemLogLevel: One of `DEBUG`, `INFO`, `WARN`.
            public init(
                systemLogLevel: SystemLogLevel? = nil
            ) {
                self.node = Node(properties: [
                    "SystemLogLevel": systemLogLevel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SystemLogLevel`. One of `DEBUG`, `INFO`, `WARN`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-loggingconfig.html#cfn-lambda-eventsourcemapping-loggingconfig-systemloglevel)
                public var systemLogLevel: PropertyName<SystemLogLevel> { "SystemLogLevel" }
            }

            /// `AWS::Lambda::EventSourceMapping`: `LoggingConfig.SystemLogLevel`
            public final class SystemLogLevel: OpenEnum, @unchecked Sendable {
                /// `DEBUG`
                public static var debug: SystemLogLevel { "DEBUG" }
                /// `INFO`
                public static var info: SystemLogLevel { "INFO" }
                /// `WARN`
                public static var warn: SystemLogLevel { "WARN" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `MetricsConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-metricsconfig.html>.
        public struct MetricsConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metrics: One of `EventCount`, `ErrorCount`, `KafkaMetrics`. Items 0 to 3. No item twice.
            public init(
                metrics: List<Metrics>? = nil
            ) {
                self.node = Node(properties: [
                    "Metrics": metrics?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Metrics`. One of `EventCount`, `ErrorCount`, `KafkaMetrics`. Items 0 to 3. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-metricsconfig.html#cfn-lambda-eventsourcemapping-metricsconfig-metrics)
                public var metrics: PropertyName<List<Metrics>> { "Metrics" }
            }

            /// `AWS::Lambda::EventSourceMapping`: `MetricsConfig.Metrics`
            public final class Metrics: OpenEnum, @unchecked Sendable {
                /// `ErrorCount`
                public static var errorCount: Metrics { "ErrorCount" }
                /// `EventCount`
                public static var eventCount: Metrics { "EventCount" }
                /// `KafkaMetrics`
                public static var kafkaMetrics: Metrics { "KafkaMetrics" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `OnFailure`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-onfailure.html>.
        public struct OnFailure: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - destination: Length 12 to 1024. Pattern `^$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            public init(
                destination: Destination? = nil
            ) {
                self.node = Node(properties: [
                    "Destination": destination?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destination`. Length 12 to 1024. Pattern `^$|kafka://([^.]([a-zA-Z0-9\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-onfailure.html#cfn-lambda-eventsourcemapping-onfailure-destination)
                public var destination: PropertyName<Destination> { "Destination" }
            }

            /// `AWS::Lambda::EventSourceMapping`: `OnFailure.Destination`
            public final class Destination: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SQS::Queue`.
                public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
                /// Something of `AWS::SNS::Topic`.
                public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
                /// Something of `AWS::S3::Bucket`.
                public convenience init(_ reference: ARN<S3.Bucket>) { self.init(node: reference.node) }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `ProvisionedPollerConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-provisionedpollerconfig.html>.
        public struct ProvisionedPollerConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumPollers: Range 1 to 10000.
            ///   - minimumPollers: Range 1 to 200.
            ///   - pollerGroupName: Length 0 to 128. Pattern `^[a-zA-Z0-9-_]*$`.
            public init(
                maximumPollers: Value<Int>? = nil,
                minimumPollers: Value<Int>? = nil,
                pollerGroupName: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "MaximumPollers": maximumPollers?.node,
                    "MinimumPollers": minimumPollers?.node,
                    "PollerGroupName": pollerGroupName?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaximumPollers`. Range 1 to 10000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-provisionedpollerconfig.html#cfn-lambda-eventsourcemapping-provisionedpollerconfig-maximumpollers)
                public var maximumPollers: PropertyName<Value<Int>> { "MaximumPollers" }

                /// `MinimumPollers`. Range 1 to 200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-provisionedpollerconfig.html#cfn-lambda-eventsourcemapping-provisionedpollerconfig-minimumpollers)
                public var minimumPollers: PropertyName<Value<Int>> { "MinimumPollers" }

                /// `PollerGroupName`. Length 0 to 128. Pattern `^[a-zA-Z0-9-_]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-provisionedpollerconfig.html#cfn-lambda-eventsourcemapping-provisionedpollerconfig-pollergroupname)
                public var pollerGroupName: PropertyName<Value<String>> { "PollerGroupName" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `ScalingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-scalingconfig.html>.
        public struct ScalingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumConcurrency: Range 2 to 1000.
            public init(
                maximumConcurrency: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaximumConcurrency": maximumConcurrency?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaximumConcurrency`. Range 2 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-scalingconfig.html#cfn-lambda-eventsourcemapping-scalingconfig-maximumconcurrency)
                public var maximumConcurrency: PropertyName<Value<Int>> { "MaximumConcurrency" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `SchemaRegistryAccessConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryaccessconfig.html>.
        public struct SchemaRegistryAccessConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE`, `OAUTHBEARER_AUTH`.
            ///   - uri: Length 1 to 10000. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`.
            public init(
                type: TypeProperty? = nil,
                uri: ARN<SecretsManager.Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type?.node,
                    "URI": uri?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `BASIC_AUTH`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE`, `OAUTHBEARER_AUTH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryaccessconfig.html#cfn-lambda-eventsourcemapping-schemaregistryaccessconfig-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `URI`. Length 1 to 10000. Pattern `arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1})?:(\d{12})?:(.*)`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryaccessconfig.html#cfn-lambda-eventsourcemapping-schemaregistryaccessconfig-uri)
                public var uri: PropertyName<ARN<SecretsManager.Secret>> { "URI" }
            }

            /// `AWS::Lambda::EventSourceMapping`: `SchemaRegistryAccessConfig.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `BASIC_AUTH`
                public static var basicAuth: TypeProperty { "BASIC_AUTH" }
                /// `CLIENT_CERTIFICATE_TLS_AUTH`
                public static var clientCertificateTlsAuth: TypeProperty { "CLIENT_CERTIFICATE_TLS_AUTH" }
                /// `OAUTHBEARER_AUTH`
                public static var oauthbearerAuth: TypeProperty { "OAUTHBEARER_AUTH" }
                /// `SERVER_ROOT_CA_CERTIFICATE`
                public static var serverRootCaCertificate: TypeProperty { "SERVER_ROOT_CA_CERTIFICATE" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `SchemaRegistryConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryconfig.html>.
        public struct SchemaRegistryConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - accessConfigs: Items at most 2. No item twice.
            ///   - eventRecordFormat: One of `JSON`, `SOURCE`.
            ///   - schemaRegistryURI: Length 1 to 10000. Pattern `[a-zA-Z0-9-/*:_+=.@-]*`.
            ///   - schemaValidationConfigs: Items 1 to 2. No item twice.
            public init(
                accessConfigs: List<SchemaRegistryAccessConfig>? = nil,
                eventRecordFormat: EventRecordFormat? = nil,
                schemaRegistryURI: ARN<Glue.Registry>? = nil,
                schemaValidationConfigs: List<SchemaValidationConfig>? = nil
            ) {
                self.node = Node(properties: [
                    "AccessConfigs": accessConfigs?.node,
                    "EventRecordFormat": eventRecordFormat?.node,
                    "SchemaRegistryURI": schemaRegistryURI?.node,
                    "SchemaValidationConfigs": schemaValidationConfigs?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AccessConfigs`. Items at most 2. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryconfig.html#cfn-lambda-eventsourcemapping-schemaregistryconfig-accessconfigs)
                public var accessConfigs: PropertyName<List<SchemaRegistryAccessConfig>> { "AccessConfigs" }

                /// `EventRecordFormat`. One of `JSON`, `SOURCE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryconfig.html#cfn-lambda-eventsourcemapping-schemaregistryconfig-eventrecordformat)
                public var eventRecordFormat: PropertyName<EventRecordFormat> { "EventRecordFormat" }

                /// `SchemaRegistryURI`. Length 1 to 10000. Pattern `[a-zA-Z0-9-/*:_+=.@-]*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryconfig.html#cfn-lambda-eventsourcemapping-schemaregistryconfig-schemaregistryuri)
                public var schemaRegistryURI: PropertyName<ARN<Glue.Registry>> { "SchemaRegistryURI" }

                /// `SchemaValidationConfigs`. Items 1 to 2. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryconfig.html#cfn-lambda-eventsourcemapping-schemaregistryconfig-schemavalidationconfigs)
                public var schemaValidationConfigs: PropertyName<List<SchemaValidationConfig>> { "SchemaValidationConfigs" }
            }

            /// `AWS::Lambda::EventSourceMapping`: `SchemaRegistryConfig.EventRecordFormat`
            public final class EventRecordFormat: OpenEnum, @unchecked Sendable {
                /// `JSON`
                public static var json: EventRecordFormat { "JSON" }
                /// `SOURCE`
                public static var source: EventRecordFormat { "SOURCE" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `SchemaValidationConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemavalidationconfig.html>.
        public struct SchemaValidationConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attribute: One of `KEY`, `VALUE`.
            public init(
                attribute: Attribute? = nil
            ) {
                self.node = Node(properties: [
                    "Attribute": attribute?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Attribute`. One of `KEY`, `VALUE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemavalidationconfig.html#cfn-lambda-eventsourcemapping-schemavalidationconfig-attribute)
                public var attribute: PropertyName<Attribute> { "Attribute" }
            }

            /// `AWS::Lambda::EventSourceMapping`: `SchemaValidationConfig.Attribute`
            public final class Attribute: OpenEnum, @unchecked Sendable {
                /// `KEY`
                public static var key: Attribute { "KEY" }
                /// `VALUE`
                public static var value: Attribute { "VALUE" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `SelfManagedEventSource`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedeventsource.html>.
        public struct SelfManagedEventSource: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                endpoints: Endpoints? = nil
            ) {
                self.node = Node(properties: [
                    "Endpoints": endpoints?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Endpoints`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedeventsource.html#cfn-lambda-eventsourcemapping-selfmanagedeventsource-endpoints)
                public var endpoints: PropertyName<Endpoints> { "Endpoints" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `SelfManagedKafkaEventSourceConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig.html>.
        public struct SelfManagedKafkaEventSourceConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - consumerGroupId: Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
            ///   - consumptionMode: One of `Stream`, `Queue`.
            public init(
                consumerGroupId: Value<String>? = nil,
                consumptionMode: ConsumptionMode? = nil,
                schemaRegistryConfig: SchemaRegistryConfig? = nil
            ) {
                self.node = Node(properties: [
                    "ConsumerGroupId": consumerGroupId?.node,
                    "ConsumptionMode": consumptionMode?.node,
                    "SchemaRegistryConfig": schemaRegistryConfig?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ConsumerGroupId`. Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig.html#cfn-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig-consumergroupid)
                public var consumerGroupId: PropertyName<Value<String>> { "ConsumerGroupId" }

                /// `ConsumptionMode`. One of `Stream`, `Queue`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig.html#cfn-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig-consumptionmode)
                public var consumptionMode: PropertyName<ConsumptionMode> { "ConsumptionMode" }

                /// `SchemaRegistryConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig.html#cfn-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig-schemaregistryconfig)
                public var schemaRegistryConfig: PropertyName<SchemaRegistryConfig> { "SchemaRegistryConfig" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `SourceAccessConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-sourceaccessconfiguration.html>.
        public struct SourceAccessConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `BASIC_AUTH`, `VPC_SUBNET`, `VPC_SECURITY_GROUP`, `SASL_SCRAM_512_AUTH`, `SASL_SCRAM_256_AUTH`, `VIRTUAL_HOST`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE` and 7 more.
            ///   - uri: Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`.
            public init(
                type: TypeProperty? = nil,
                uri: ARN<SecretsManager.Secret>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type?.node,
                    "URI": uri?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `BASIC_AUTH`, `VPC_SUBNET`, `VPC_SECURITY_GROUP`, `SASL_SCRAM_512_AUTH`, `SASL_SCRAM_256_AUTH`, `VIRTUAL_HOST`, `CLIENT_CERTIFICATE_TLS_AUTH`, `SERVER_ROOT_CA_CERTIFICATE` and 7 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-sourceaccessconfiguration.html#cfn-lambda-eventsourcemapping-sourceaccessconfiguration-type)
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `URI`. Length 1 to 200. Pattern `[a-zA-Z0-9-\/*:_+=.@-]*`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-sourceaccessconfiguration.html#cfn-lambda-eventsourcemapping-sourceaccessconfiguration-uri)
                public var uri: PropertyName<ARN<SecretsManager.Secret>> { "URI" }
            }

            /// `AWS::Lambda::EventSourceMapping`: `SourceAccessConfiguration.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `BASIC_AUTH`
                public static var basicAuth: TypeProperty { "BASIC_AUTH" }
                /// `CLIENT_CERTIFICATE_TLS_AUTH`
                public static var clientCertificateTlsAuth: TypeProperty { "CLIENT_CERTIFICATE_TLS_AUTH" }
                /// `IAM_AUTH`
                public static var iamAuth: TypeProperty { "IAM_AUTH" }
                /// `IAM_OAUTHBEARER_AUTH`
                public static var iamOauthbearerAuth: TypeProperty { "IAM_OAUTHBEARER_AUTH" }
                /// `OAUTHBEARER_AUDIENCE`
                public static var oauthbearerAudience: TypeProperty { "OAUTHBEARER_AUDIENCE" }
                /// `OAUTHBEARER_AUTH`
                public static var oauthbearerAuth: TypeProperty { "OAUTHBEARER_AUTH" }
                /// `OAUTHBEARER_IDENTITY_POOL`
                public static var oauthbearerIdentityPool: TypeProperty { "OAUTHBEARER_IDENTITY_POOL" }
                /// `OAUTHBEARER_LOGICAL_CLUSTER`
                public static var oauthbearerLogicalCluster: TypeProperty { "OAUTHBEARER_LOGICAL_CLUSTER" }
                /// `OAUTHBEARER_SCOPE`
                public static var oauthbearerScope: TypeProperty { "OAUTHBEARER_SCOPE" }
                /// `SASL_SCRAM_256_AUTH`
                public static var saslScram256Auth: TypeProperty { "SASL_SCRAM_256_AUTH" }
                /// `SASL_SCRAM_512_AUTH`
                public static var saslScram512Auth: TypeProperty { "SASL_SCRAM_512_AUTH" }
                /// `SERVER_ROOT_CA_CERTIFICATE`
                public static var serverRootCaCertificate: TypeProperty { "SERVER_ROOT_CA_CERTIFICATE" }
                /// `VIRTUAL_HOST`
                public static var virtualHost: TypeProperty { "VIRTUAL_HOST" }
                /// `VPC_SECURITY_GROUP`
                public static var vpcSecurityGroup: TypeProperty { "VPC_SECURITY_GROUP" }
                /// `VPC_SUBNET`
                public static var vpcSubnet: TypeProperty { "VPC_SUBNET" }
            }
        }

        /// `AWS::Lambda::EventSourceMapping`: `StartingPosition`
        public final class StartingPosition: OpenEnum, @unchecked Sendable {
            /// `AT_TIMESTAMP`
            public static var atTimestamp: StartingPosition { "AT_TIMESTAMP" }
            /// `LATEST`
            public static var latest: StartingPosition { "LATEST" }
            /// `TRIM_HORIZON`
            public static var trimHorizon: StartingPosition { "TRIM_HORIZON" }
        }
    }
}
