// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SQS {
    /// `AWS::SQS::Queue`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html>.
    public struct Queue: StackDSL.Resource {
        public static let typeName = "AWS::SQS::Queue"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - contentBasedDeduplication: `ContentBasedDeduplication`.
        ///   - deduplicationScope: `DeduplicationScope`.
        ///   - delaySeconds: `DelaySeconds`. Range 0 to 900.
        ///   - fifoQueue: `FifoQueue`. A change replaces the resource.
        ///   - fifoThroughputLimit: `FifoThroughputLimit`.
        ///   - kmsDataKeyReusePeriodSeconds: `KmsDataKeyReusePeriodSeconds`. Range 60 to 86400.
        ///   - kmsMasterKeyId: `KmsMasterKeyId`.
        ///   - maximumMessageSize: `MaximumMessageSize`. Range 1024 to 1048576.
        ///   - messageRetentionPeriod: `MessageRetentionPeriod`. Range 60 to 1209600.
        ///   - queueName: `QueueName`. A change replaces the resource.
        ///   - receiveMessageWaitTimeSeconds: `ReceiveMessageWaitTimeSeconds`. Range 0 to 20.
        ///   - redriveAllowPolicy: `RedriveAllowPolicy`.
        ///   - redrivePolicy: `RedrivePolicy`.
        ///   - sqsManagedSseEnabled: `SqsManagedSseEnabled`.
        ///   - tags: `Tags`.
        ///   - visibilityTimeout: `VisibilityTimeout`. Range 0 to 43200.
        public init(
            _ logicalID: String,
            contentBasedDeduplication: Value<Bool>? = nil,
            deduplicationScope: Value<String>? = nil,
            delaySeconds: Seconds? = nil,
            fifoQueue: Value<Bool>? = nil,
            fifoThroughputLimit: Value<String>? = nil,
            kmsDataKeyReusePeriodSeconds: Seconds? = nil,
            kmsMasterKeyId: Reference<KMS.Key>? = nil,
            maximumMessageSize: Value<Int>? = nil,
            messageRetentionPeriod: Seconds? = nil,
            queueName: Value<String>? = nil,
            receiveMessageWaitTimeSeconds: Seconds? = nil,
            redriveAllowPolicy: Document? = nil,
            redrivePolicy: RedrivePolicy? = nil,
            sqsManagedSseEnabled: Value<Bool>? = nil,
            tags: List<Tag>? = nil,
            visibilityTimeout: Seconds? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<SQS.Queue>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ContentBasedDeduplication": contentBasedDeduplication?.node,
                    "DeduplicationScope": deduplicationScope?.node,
                    "DelaySeconds": delaySeconds?.node,
                    "FifoQueue": fifoQueue?.node,
                    "FifoThroughputLimit": fifoThroughputLimit?.node,
                    "KmsDataKeyReusePeriodSeconds": kmsDataKeyReusePeriodSeconds?.node,
                    "KmsMasterKeyId": kmsMasterKeyId?.node,
                    "MaximumMessageSize": maximumMessageSize?.node,
                    "MessageRetentionPeriod": messageRetentionPeriod?.node,
                    "QueueName": queueName?.node,
                    "ReceiveMessageWaitTimeSeconds": receiveMessageWaitTimeSeconds?.node,
                    "RedriveAllowPolicy": redriveAllowPolicy?.node,
                    "RedrivePolicy": redrivePolicy?.node,
                    "SqsManagedSseEnabled": sqsManagedSseEnabled?.node,
                    "Tags": tags?.node,
                    "VisibilityTimeout": visibilityTimeout?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<SQS.Queue> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<SQS.Queue> { .init(node: resource.attribute("Arn")) }

        /// `QueueName`
        public var queueName: Value<String> { .init(node: resource.attribute("QueueName")) }

        /// `QueueUrl`
        public var queueUrl: ID<SQS.Queue> { .init(node: resource.attribute("QueueUrl")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ContentBasedDeduplication`
            public var contentBasedDeduplication: PropertyName<Value<Bool>> { "ContentBasedDeduplication" }

            /// `DeduplicationScope`
            public var deduplicationScope: PropertyName<Value<String>> { "DeduplicationScope" }

            /// `DelaySeconds`
            public var delaySeconds: PropertyName<Seconds> { "DelaySeconds" }

            /// `FifoQueue`
            public var fifoQueue: PropertyName<Value<Bool>> { "FifoQueue" }

            /// `FifoThroughputLimit`
            public var fifoThroughputLimit: PropertyName<Value<String>> { "FifoThroughputLimit" }

            /// `KmsDataKeyReusePeriodSeconds`
            public var kmsDataKeyReusePeriodSeconds: PropertyName<Seconds> { "KmsDataKeyReusePeriodSeconds" }

            /// `KmsMasterKeyId`
            public var kmsMasterKeyId: PropertyName<Reference<KMS.Key>> { "KmsMasterKeyId" }

            /// `MaximumMessageSize`
            public var maximumMessageSize: PropertyName<Value<Int>> { "MaximumMessageSize" }

            /// `MessageRetentionPeriod`
            public var messageRetentionPeriod: PropertyName<Seconds> { "MessageRetentionPeriod" }

            /// `QueueName`
            public var queueName: PropertyName<Value<String>> { "QueueName" }

            /// `ReceiveMessageWaitTimeSeconds`
            public var receiveMessageWaitTimeSeconds: PropertyName<Seconds> { "ReceiveMessageWaitTimeSeconds" }

            /// `RedriveAllowPolicy`
            public var redriveAllowPolicy: PropertyName<Document> { "RedriveAllowPolicy" }

            /// `RedrivePolicy`
            public var redrivePolicy: PropertyName<RedrivePolicy> { "RedrivePolicy" }

            /// `SqsManagedSseEnabled`
            public var sqsManagedSseEnabled: PropertyName<Value<Bool>> { "SqsManagedSseEnabled" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VisibilityTimeout`
            public var visibilityTimeout: PropertyName<Seconds> { "VisibilityTimeout" }
        }

        /// `AWS::SQS::Queue`: `RedrivePolicy`
        public struct RedrivePolicy: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - deadLetterTargetArn: `deadLetterTargetArn`.
            ///   - maxReceiveCount: `maxReceiveCount`.
            public init(
                deadLetterTargetArn: ARN<SQS.Queue>? = nil,
                maxReceiveCount: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "deadLetterTargetArn": deadLetterTargetArn?.node,
                    "maxReceiveCount": maxReceiveCount?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `deadLetterTargetArn`
                public var deadLetterTargetArn: PropertyName<ARN<SQS.Queue>> { "deadLetterTargetArn" }

                /// `maxReceiveCount`
                public var maxReceiveCount: PropertyName<Value<Int>> { "maxReceiveCount" }
            }
        }
    }
}
