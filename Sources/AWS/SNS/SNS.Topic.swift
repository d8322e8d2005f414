// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SNS {
    /// `AWS::SNS::Topic`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html>.
    public struct Topic: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::SNS::Topic" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - deliveryStatusLogging: No item twice.
        ///   - fifoThroughputScope: One of `MessageGroup`, `Topic`.
        ///   - fifoTopic: A change replaces the resource.
        ///   - maximumMessageSize: Range 1024 to 1048576.
        ///   - signatureVersion: One of `1`, `2`.
        ///   - topicName: Length at most 256. A change replaces the resource.
        ///   - tracingConfig: One of `Active`, `PassThrough`.
        public init(
            _ logicalID: String,
            archivePolicy: Document? = nil,
            contentBasedDeduplication: Value<Bool>? = nil,
            dataProtectionPolicy: Document? = nil,
            deliveryStatusLogging: List<LoggingConfig>? = nil,
            displayName: Value<String>? = nil,
            fifoThroughputScope: FifoThroughputScope? = nil,
            fifoTopic: Value<Bool>? = nil,
            kmsMasterKeyId: KmsMasterKeyId? = nil,
            maximumMessageSize: Value<Int>? = nil,
            signatureVersion: SignatureVersion? = nil,
            subscription: List<Subscription>? = nil,
            tags: List<Tag>? = nil,
            topicName: Value<String>? = nil,
            tracingConfig: TracingConfig? = nil,
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<SNS.Topic> { .init(node: resource.ref) }

        /// `TopicArn`
        public var topicArn: ARN<SNS.Topic> { .init(node: resource.attribute("TopicArn")) }

        /// `TopicName`
        public var topicName: Value<String> { .init(node: resource.attribute("TopicName")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Ref", takesARN: true, key: "KmsMasterKeyId", keyService: "sns", endpoints: ["sns"])

        /// What it can be used for: `.uses(it, .publish)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `sns:Publish`; of its key `kms:Decrypt`, `kms:GenerateDataKey`.
            public static var publish: Use {
                .init("publish", [.init("sns:Publish", on: "{arn}")], keyActions: ["kms:Decrypt", "kms:GenerateDataKey"])
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ArchivePolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-archivepolicy)
            public var archivePolicy: PropertyName<Document> { "ArchivePolicy" }

            /// `ContentBasedDeduplication`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-contentbaseddeduplication)
            public var contentBasedDeduplication: PropertyName<Value<Bool>> { "ContentBasedDeduplication" }

            /// `DataProtectionPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-dataprotectionpolicy)
            public var dataProtectionPolicy: PropertyName<Document> { "DataProtectionPolicy" }

            /// `DeliveryStatusLogging`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-deliverystatuslogging)
            public var deliveryStatusLogging: PropertyName<List<LoggingConfig>> { "DeliveryStatusLogging" }

            /// `DisplayName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-displayname)
            public var displayName: PropertyName<Value<String>> { "DisplayName" }

            /// `FifoThroughputScope`. One of `MessageGroup`, `Topic`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-fifothroughputscope)
            public var fifoThroughputScope: PropertyName<FifoThroughputScope> { "FifoThroughputScope" }

            /// `FifoTopic`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-fifotopic)
            public var fifoTopic: PropertyName<Value<Bool>> { "FifoTopic" }

            /// `KmsMasterKeyId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-kmsmasterkeyid)
            public var kmsMasterKeyId: PropertyName<KmsMasterKeyId> { "KmsMasterKeyId" }

            /// `MaximumMessageSize`. Range 1024 to 1048576. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-maximummessagesize)
            public var maximumMessageSize: PropertyName<Value<Int>> { "MaximumMessageSize" }

            /// `SignatureVersion`. One of `1`, `2`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-signatureversion)
            public var signatureVersion: PropertyName<SignatureVersion> { "SignatureVersion" }

            /// `Subscription`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-subscription)
            public var subscription: PropertyName<List<Subscription>> { "Subscription" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TopicName`. Length at most 256. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-topicname)
            public var topicName: PropertyName<Value<String>> { "TopicName" }

            /// `TracingConfig`. One of `Active`, `PassThrough`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html#cfn-sns-topic-tracingconfig)
            public var tracingConfig: PropertyName<TracingConfig> { "TracingConfig" }
        }

        /// `AWS::SNS::Topic`: `FifoThroughputScope`
        public final class FifoThroughputScope: OpenEnum, @unchecked Sendable {
            /// `MessageGroup`
            public static var messageGroup: FifoThroughputScope { "MessageGroup" }
            /// `Topic`
            public static var topic: FifoThroughputScope { "Topic" }
        }

        /// `AWS::SNS::Topic`: `KmsMasterKeyId`
        public final class KmsMasterKeyId: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::KMS::Key`.
            public convenience init(_ reference: ID<KMS.Key>) { self.init(node: reference.node) }
            /// Something of `AWS::KMS::Key`.
            public convenience init(_ reference: ARN<KMS.Key>) { self.init(node: reference.node) }
            /// Something of `AWS::KMS::Alias`.
            public convenience init(_ reference: ID<KMS.Alias>) { self.init(node: reference.node) }
        }

        /// `AWS::SNS::Topic`: `LoggingConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html>.
        public struct LoggingConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - protocol: One of `http/s`, `sqs`, `lambda`, `firehose`, `application`.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Protocol`. One of `http/s`, `sqs`, `lambda`, `firehose`, `application`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html#cfn-sns-topic-loggingconfig-protocol)
                public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }

                /// `FailureFeedbackRoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html#cfn-sns-topic-loggingconfig-failurefeedbackrolearn)
                public var failureFeedbackRoleArn: PropertyName<ARN<IAM.Role>> { "FailureFeedbackRoleArn" }

                /// `SuccessFeedbackRoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html#cfn-sns-topic-loggingconfig-successfeedbackrolearn)
                public var successFeedbackRoleArn: PropertyName<ARN<IAM.Role>> { "SuccessFeedbackRoleArn" }

                /// `SuccessFeedbackSampleRate`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-loggingconfig.html#cfn-sns-topic-loggingconfig-successfeedbacksamplerate)
                public var successFeedbackSampleRate: PropertyName<Value<String>> { "SuccessFeedbackSampleRate" }
            }

            /// `AWS::SNS::Topic`: `LoggingConfig.Protocol`
            public final class ProtocolProperty: OpenEnum, @unchecked Sendable {
                /// `application`
                public static var application: ProtocolProperty { "application" }
                /// `firehose`
                public static var firehose: ProtocolProperty { "firehose" }
                /// `http/s`
                public static var httpS: ProtocolProperty { "http/s" }
                /// `lambda`
                public static var lambda: ProtocolProperty { "lambda" }
                /// `sqs`
                public static var sqs: ProtocolProperty { "sqs" }
            }
        }

        /// `AWS::SNS::Topic`: `SignatureVersion`
        public final class SignatureVersion: OpenEnum, @unchecked Sendable {
            /// `1`
            public static var _1: SignatureVersion { "1" }
            /// `2`
            public static var _2: SignatureVersion { "2" }
        }

        /// `AWS::SNS::Topic`: `Subscription`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-subscription.html>.
        public struct Subscription: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - protocol: One of `application`, `email`, `email-json`, `firehose`, `http`, `https`, `lambda`, `sms` and 1 more.
            public init(
                endpoint: Endpoint,
                `protocol`: ProtocolProperty
            ) {
                self.node = Node(properties: [
                    "Endpoint": endpoint.node,
                    "Protocol": `protocol`.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Endpoint`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-subscription.html#cfn-sns-topic-subscription-endpoint)
                public var endpoint: PropertyName<Endpoint> { "Endpoint" }

                /// `Protocol`. One of `application`, `email`, `email-json`, `firehose`, `http`, `https`, `lambda`, `sms` and 1 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sns-topic-subscription.html#cfn-sns-topic-subscription-protocol)
                public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }
            }

            /// `AWS::SNS::Topic`: `Subscription.Endpoint`
            public final class Endpoint: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::SQS::Queue`.
                public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
                /// Something of `AWS::Lambda::Function`.
                public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
                /// Something of `AWS::KinesisFirehose::DeliveryStream`.
                public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
            }

            /// `AWS::SNS::Topic`: `Subscription.Protocol`
            public final class ProtocolProperty: OpenEnum, @unchecked Sendable {
                /// `application`
                public static var application: ProtocolProperty { "application" }
                /// `email`
                public static var email: ProtocolProperty { "email" }
                /// `email-json`
                public static var emailJson: ProtocolProperty { "email-json" }
                /// `firehose`
                public static var firehose: ProtocolProperty { "firehose" }
                /// `http`
                public static var http: ProtocolProperty { "http" }
                /// `https`
                public static var https: ProtocolProperty { "https" }
                /// `lambda`
                public static var lambda: ProtocolProperty { "lambda" }
                /// `sms`
                public static var sms: ProtocolProperty { "sms" }
                /// `sqs`
                public static var sqs: ProtocolProperty { "sqs" }
            }
        }

        /// `AWS::SNS::Topic`: `TracingConfig`
        public final class TracingConfig: OpenEnum, @unchecked Sendable {
            /// `Active`
            public static var active: TracingConfig { "Active" }
            /// `PassThrough`
            public static var passThrough: TracingConfig { "PassThrough" }
        }
    }
}
