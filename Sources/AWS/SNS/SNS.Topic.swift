// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SNS {
    /// `AWS::SNS::Topic`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html>.
    public struct Topic: StackDSL.Resource {
        public static let typeName = "AWS::SNS::Topic"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - archivePolicy: `ArchivePolicy`.
        ///   - contentBasedDeduplication: `ContentBasedDeduplication`.
        ///   - dataProtectionPolicy: `DataProtectionPolicy`.
        ///   - deliveryStatusLogging: `DeliveryStatusLogging`. No item twice.
        ///   - displayName: `DisplayName`.
        ///   - fifoThroughputScope: `FifoThroughputScope`.
        ///   - fifoTopic: `FifoTopic`. A change replaces the resource.
        ///   - kmsMasterKeyId: `KmsMasterKeyId`.
        ///   - maximumMessageSize: `MaximumMessageSize`. Range 1024 to 1048576.
        ///   - signatureVersion: `SignatureVersion`.
        ///   - subscription: `Subscription`.
        ///   - tags: `Tags`.
        ///   - topicName: `TopicName`. Length at most 256. A change replaces the resource.
        ///   - tracingConfig: `TracingConfig`.
        public init(
            _ logicalID: String,
            archivePolicy: Document? = nil,
            contentBasedDeduplication: Value<Bool>? = nil,
            dataProtectionPolicy: Document? = nil,
            deliveryStatusLogging: List<LoggingConfig>? = nil,
            displayName: Value<String>? = nil,
            fifoThroughputScope: Value<String>? = nil,
            fifoTopic: Value<Bool>? = nil,
            kmsMasterKeyId: KmsMasterKeyId? = nil,
            maximumMessageSize: Value<Int>? = nil,
            signatureVersion: Value<String>? = nil,
            subscription: List<Subscription>? = nil,
            tags: List<Tag>? = nil,
            topicName: Value<String>? = nil,
            tracingConfig: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<SNS.Topic>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ArchivePolicy": archivePolicy?.node,
                    "ContentBasedDeduplication": contentBasedDeduplication?.node,
                    "DataProtectionPolicy": dataProtectionPolicy?.node,
                    "DeliveryStatusLogging": deliveryStatusLogging?.node,
                    "DisplayName": displayName?.node,
                    "FifoThroughputScope": fifoThroughputScope?.node,
                    "FifoTopic": fifoTopic?.node,
                    "KmsMasterKeyId": kmsMasterKeyId?.node,
                    "MaximumMessageSize": maximumMessageSize?.node,
                    "SignatureVersion": signatureVersion?.node,
                    "Subscription": subscription?.node,
                    "Tags": tags?.node,
                    "TopicName": topicName?.node,
                    "TracingConfig": tracingConfig?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<SNS.Topic> { .init(node: resource.ref) }

        /// `TopicArn`
        public var topicArn: ARN<SNS.Topic> { .init(node: resource.attribute("TopicArn")) }

        /// `TopicName`
        public var topicName: Value<String> { .init(node: resource.attribute("TopicName")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ArchivePolicy`
            public var archivePolicy: PropertyName<Document> { "ArchivePolicy" }

            /// `ContentBasedDeduplication`
            public var contentBasedDeduplication: PropertyName<Value<Bool>> { "ContentBasedDeduplication" }

            /// `DataProtectionPolicy`
            public var dataProtectionPolicy: PropertyName<Document> { "DataProtectionPolicy" }

            /// `DeliveryStatusLogging`
            public var deliveryStatusLogging: PropertyName<List<LoggingConfig>> { "DeliveryStatusLogging" }

            /// `DisplayName`
            public var displayName: PropertyName<Value<String>> { "DisplayName" }

            /// `FifoThroughputScope`
            public var fifoThroughputScope: PropertyName<Value<String>> { "FifoThroughputScope" }

            /// `FifoTopic`
            public var fifoTopic: PropertyName<Value<Bool>> { "FifoTopic" }

            /// `KmsMasterKeyId`
            public var kmsMasterKeyId: PropertyName<KmsMasterKeyId> { "KmsMasterKeyId" }

            /// `MaximumMessageSize`
            public var maximumMessageSize: PropertyName<Value<Int>> { "MaximumMessageSize" }

            /// `SignatureVersion`
            public var signatureVersion: PropertyName<Value<String>> { "SignatureVersion" }

            /// `Subscription`
            public var subscription: PropertyName<List<Subscription>> { "Subscription" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TopicName`
            public var topicName: PropertyName<Value<String>> { "TopicName" }

            /// `TracingConfig`
            public var tracingConfig: PropertyName<Value<String>> { "TracingConfig" }
        }

        /// `AWS::SNS::Topic`: `KmsMasterKeyId`
        public struct KmsMasterKeyId: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ID<KMS.Key>) { self.node = reference.node }

            public init(_ reference: ARN<KMS.Key>) { self.node = reference.node }

            public init(_ reference: ID<KMS.Alias>) { self.node = reference.node }
        }

        /// `AWS::SNS::Topic`: `LoggingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html>.
        public struct LoggingConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - protocol: `Protocol`.
            ///   - failureFeedbackRoleArn: `FailureFeedbackRoleArn`.
            ///   - successFeedbackRoleArn: `SuccessFeedbackRoleArn`.
            ///   - successFeedbackSampleRate: `SuccessFeedbackSampleRate`.
            public init(
                `protocol`: ProtocolProperty,
                failureFeedbackRoleArn: ARN<IAM.Role>? = nil,
                successFeedbackRoleArn: ARN<IAM.Role>? = nil,
                successFeedbackSampleRate: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Protocol": `protocol`.node,
                    "FailureFeedbackRoleArn": failureFeedbackRoleArn?.node,
                    "SuccessFeedbackRoleArn": successFeedbackRoleArn?.node,
                    "SuccessFeedbackSampleRate": successFeedbackSampleRate?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Protocol`
                public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }

                /// `FailureFeedbackRoleArn`
                public var failureFeedbackRoleArn: PropertyName<ARN<IAM.Role>> { "FailureFeedbackRoleArn" }

                /// `SuccessFeedbackRoleArn`
                public var successFeedbackRoleArn: PropertyName<ARN<IAM.Role>> { "SuccessFeedbackRoleArn" }

                /// `SuccessFeedbackSampleRate`
                public var successFeedbackSampleRate: PropertyName<Value<String>> { "SuccessFeedbackSampleRate" }
            }

            /// `AWS::SNS::Topic`: `LoggingConfig.Protocol`
            public struct ProtocolProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var application: Self { "application" }
                public static var firehose: Self { "firehose" }
                public static var httpS: Self { "http/s" }
                public static var lambda: Self { "lambda" }
                public static var sqs: Self { "sqs" }
            }
        }

        /// `AWS::SNS::Topic`: `Subscription`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-subscription.html>.
        public struct Subscription: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - endpoint: `Endpoint`.
            ///   - protocol: `Protocol`.
            public init(
                endpoint: Endpoint,
                `protocol`: Value<String>
            ) {
                self.node = Node(properties: [
                    "Endpoint": endpoint.node,
                    "Protocol": `protocol`.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Endpoint`
                public var endpoint: PropertyName<Endpoint> { "Endpoint" }

                /// `Protocol`
                public var `protocol`: PropertyName<Value<String>> { "Protocol" }
            }

            /// `AWS::SNS::Topic`: `Subscription.Endpoint`
            public struct Endpoint: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<SQS.Queue>) { self.node = reference.node }

                public init(_ reference: ARN<Lambda.Function>) { self.node = reference.node }

                public init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.node = reference.node }
            }
        }
    }
}
