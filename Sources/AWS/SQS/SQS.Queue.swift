// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SQS {
    /// `AWS::SQS::Queue`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html>.
    public struct Queue: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::SQS::Queue" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - deduplicationScope: One of `messageGroup`, `queue`.
        ///   - delaySeconds: Range 0 to 900.
        ///   - fifoQueue: A change replaces the resource.
        ///   - fifoThroughputLimit: One of `perMessageGroupId`, `perQueue`.
        ///   - kmsDataKeyReusePeriodSeconds: Range 60 to 86400.
        ///   - maximumMessageSize: Range 1024 to 1048576.
        ///   - messageRetentionPeriod: Range 60 to 1209600.
        ///   - queueName: A change replaces the resource.
        ///   - receiveMessageWaitTimeSeconds: Range 0 to 20.
        ///   - visibilityTimeout: Range 0 to 43200.
        public init(
            _ logicalID: String,
            contentBasedDeduplication: Value<Bool>? = nil,
            deduplicationScope: DeduplicationScope? = nil,
            delaySeconds: Seconds? = nil,
            fifoQueue: Value<Bool>? = nil,
            fifoThroughputLimit: FifoThroughputLimit? = nil,
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<SQS.Queue> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<SQS.Queue> { .init(node: resource.attribute("Arn")) }

        /// `QueueName`
        public var queueName: Value<String> { .init(node: resource.attribute("QueueName")) }

        /// `QueueUrl`
        public var queueUrl: ID<SQS.Queue> { .init(node: resource.attribute("QueueUrl")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Arn", key: "KmsMasterKeyId", keyService: "sqs", endpoints: ["sqs"])

        /// What it can be used for: `.uses(it, .extend)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `sqs:ChangeMessageVisibility`.
            public static var extend: Use {
                .init("extend", [.init("sqs:ChangeMessageVisibility", on: "{arn}")])
            }

            /// `sqs:DeleteMessage`, `sqs:GetQueueAttributes`, `sqs:ReceiveMessage`; of its key `kms:Decrypt`.
            public static var receive: Use {
                .init("receive", [.init("sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", on: "{arn}")], keyActions: ["kms:Decrypt"])
            }

            /// `sqs:SendMessage`; of its key `kms:Decrypt`, `kms:GenerateDataKey`.
            public static var send: Use {
                .init("send", [.init("sqs:SendMessage", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:GenerateDataKey"])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ContentBasedDeduplication`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-contentbaseddeduplication)
            public var contentBasedDeduplication: PropertyName<Value<Bool>> { "ContentBasedDeduplication" }

            /// `DeduplicationScope`. One of `messageGroup`, `queue`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-deduplicationscope)
            public var deduplicationScope: PropertyName<DeduplicationScope> { "DeduplicationScope" }

            /// `DelaySeconds`. Range 0 to 900. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-delayseconds)
            public var delaySeconds: PropertyName<Seconds> { "DelaySeconds" }

            /// `FifoQueue`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-fifoqueue)
            public var fifoQueue: PropertyName<Value<Bool>> { "FifoQueue" }

            /// `FifoThroughputLimit`. One of `perMessageGroupId`, `perQueue`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-fifothroughputlimit)
            public var fifoThroughputLimit: PropertyName<FifoThroughputLimit> { "FifoThroughputLimit" }

            /// `KmsDataKeyReusePeriodSeconds`. Range 60 to 86400. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-kmsdatakeyreuseperiodseconds)
            public var kmsDataKeyReusePeriodSeconds: PropertyName<Seconds> { "KmsDataKeyReusePeriodSeconds" }

            /// `KmsMasterKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-kmsmasterkeyid)
            public var kmsMasterKeyId: PropertyName<Reference<KMS.Key>> { "KmsMasterKeyId" }

            /// `MaximumMessageSize`. Range 1024 to 1048576. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-maximummessagesize)
            public var maximumMessageSize: PropertyName<Value<Int>> { "MaximumMessageSize" }

            /// `MessageRetentionPeriod`. Range 60 to 1209600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-messageretentionperiod)
            public var messageRetentionPeriod: PropertyName<Seconds> { "MessageRetentionPeriod" }

            /// `QueueName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-queuename)
            public var queueName: PropertyName<Value<String>> { "QueueName" }

            /// `ReceiveMessageWaitTimeSeconds`. Range 0 to 20. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-receivemessagewaittimeseconds)
            public var receiveMessageWaitTimeSeconds: PropertyName<Seconds> { "ReceiveMessageWaitTimeSeconds" }

            /// `RedriveAllowPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-redriveallowpolicy)
            public var redriveAllowPolicy: PropertyName<Document> { "RedriveAllowPolicy" }

            /// `RedrivePolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-redrivepolicy)
            public var redrivePolicy: PropertyName<RedrivePolicy> { "RedrivePolicy" }

            /// `SqsManagedSseEnabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-sqsmanagedsseenabled)
            public var sqsManagedSseEnabled: PropertyName<Value<Bool>> { "SqsManagedSseEnabled" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `VisibilityTimeout`. Range 0 to 43200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html#cfn-sqs-queue-visibilitytimeout)
            public var visibilityTimeout: PropertyName<Seconds> { "VisibilityTimeout" }
        }

        /// `AWS::SQS::Queue`: `DeduplicationScope`
        public final class DeduplicationScope: OpenEnum, @unchecked Sendable {
            /// `messageGroup`
            public static var messageGroup: DeduplicationScope { "messageGroup" }
            /// `queue`
            public static var queue: DeduplicationScope { "queue" }
        }

        /// `AWS::SQS::Queue`: `FifoThroughputLimit`
        public final class FifoThroughputLimit: OpenEnum, @unchecked Sendable {
            /// `perMessageGroupId`
            public static var perMessageGroupId: FifoThroughputLimit { "perMessageGroupId" }
            /// `perQueue`
            public static var perQueue: FifoThroughputLimit { "perQueue" }
        }

        /// `AWS::SQS::Queue`: `RedrivePolicy`
        public struct RedrivePolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                deadLetterTargetArn: ARN<SQS.Queue>? = nil,
                maxReceiveCount: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "deadLetterTargetArn": deadLetterTargetArn?.node,
                    "maxReceiveCount": maxReceiveCount?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `deadLetterTargetArn`.
                public var deadLetterTargetArn: PropertyName<ARN<SQS.Queue>> { "deadLetterTargetArn" }

                /// `maxReceiveCount`.
                public var maxReceiveCount: PropertyName<Value<Int>> { "maxReceiveCount" }
            }
        }
    }
}
