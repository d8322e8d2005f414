// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SNS {
    /// `AWS::SNS::Subscription`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html>.
    public struct Subscription: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::SNS::Subscription" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - protocol: One of `application`, `email`, `email-json`, `firehose`, `http`, `https`, `lambda`, `sms` and 1 more. A change replaces the resource.
        ///   - topicArn: A change replaces the resource.
        ///   - endpoint: A change replaces the resource.
        ///   - filterPolicyScope: One of `MessageAttributes`, `MessageBody`.
        ///   - region: A change may replace the resource. Never read back.
        public init(
            _ logicalID: String,
            `protocol`: ProtocolProperty,
            topicArn: ARN<SNS.Topic>,
            deliveryPolicy: Document? = nil,
            endpoint: Endpoint? = nil,
            filterPolicy: Document? = nil,
            filterPolicyScope: FilterPolicyScope? = nil,
            rawMessageDelivery: Value<Bool>? = nil,
            redrivePolicy: Document? = nil,
            region: Value<String>? = nil,
            replayPolicy: Document? = nil,
            subscriptionRoleArn: ARN<IAM.Role>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<SNS.Subscription>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Protocol": `protocol`.node,
                    "TopicArn": topicArn.node,
                    "DeliveryPolicy": deliveryPolicy?.node,
                    "Endpoint": endpoint?.node,
                    "FilterPolicy": filterPolicy?.node,
                    "FilterPolicyScope": filterPolicyScope?.node,
                    "RawMessageDelivery": rawMessageDelivery?.node,
                    "RedrivePolicy": redrivePolicy?.node,
                    "Region": region?.node,
                    "ReplayPolicy": replayPolicy?.node,
                    "SubscriptionRoleArn": subscriptionRoleArn?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<SNS.Subscription> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<SNS.Subscription> { .init(node: resource.attribute("Arn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Protocol`. One of `application`, `email`, `email-json`, `firehose`, `http`, `https`, `lambda`, `sms` and 1 more. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-protocol)
            public var `protocol`: PropertyName<ProtocolProperty> { "Protocol" }

            /// `TopicArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-topicarn)
            public var topicArn: PropertyName<ARN<SNS.Topic>> { "TopicArn" }

            /// `DeliveryPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-deliverypolicy)
            public var deliveryPolicy: PropertyName<Document> { "DeliveryPolicy" }

            /// `Endpoint`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-endpoint)
            public var endpoint: PropertyName<Endpoint> { "Endpoint" }

            /// `FilterPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-filterpolicy)
            public var filterPolicy: PropertyName<Document> { "FilterPolicy" }

            /// `FilterPolicyScope`. One of `MessageAttributes`, `MessageBody`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-filterpolicyscope)
            public var filterPolicyScope: PropertyName<FilterPolicyScope> { "FilterPolicyScope" }

            /// `RawMessageDelivery`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-rawmessagedelivery)
            public var rawMessageDelivery: PropertyName<Value<Bool>> { "RawMessageDelivery" }

            /// `RedrivePolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-redrivepolicy)
            public var redrivePolicy: PropertyName<Document> { "RedrivePolicy" }

            /// `Region`. A change may replace the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-region)
            public var region: PropertyName<Value<String>> { "Region" }

            /// `ReplayPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-replaypolicy)
            public var replayPolicy: PropertyName<Document> { "ReplayPolicy" }

            /// `SubscriptionRoleArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html#cfn-sns-subscription-subscriptionrolearn)
            public var subscriptionRoleArn: PropertyName<ARN<IAM.Role>> { "SubscriptionRoleArn" }
        }

        /// `AWS::SNS::Subscription`: `Endpoint`
        public final class Endpoint: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::SQS::Queue`.
            public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
            /// Something of `AWS::Lambda::Function`.
            public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
            /// Something of `AWS::KinesisFirehose::DeliveryStream`.
            public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
        }

        /// `AWS::SNS::Subscription`: `FilterPolicyScope`
        public final class FilterPolicyScope: OpenEnum, @unchecked Sendable {
            /// `MessageAttributes`
            public static var messageAttributes: FilterPolicyScope { "MessageAttributes" }
            /// `MessageBody`
            public static var messageBody: FilterPolicyScope { "MessageBody" }
        }

        /// `AWS::SNS::Subscription`: `Protocol`
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
}
