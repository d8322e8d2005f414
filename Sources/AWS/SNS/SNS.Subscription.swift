// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SNS {
    /// `AWS::SNS::Subscription`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html>.
    public struct Subscription: StackDSL.Resource {
        public static let typeName = "AWS::SNS::Subscription"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - protocol: `Protocol`. A change replaces the resource.
        ///   - topicArn: `TopicArn`. A change replaces the resource.
        ///   - deliveryPolicy: `DeliveryPolicy`.
        ///   - endpoint: `Endpoint`. A change replaces the resource.
        ///   - filterPolicy: `FilterPolicy`.
        ///   - filterPolicyScope: `FilterPolicyScope`.
        ///   - rawMessageDelivery: `RawMessageDelivery`.
        ///   - redrivePolicy: `RedrivePolicy`.
        ///   - region: `Region`. A change may replace the resource.
        ///   - replayPolicy: `ReplayPolicy`.
        ///   - subscriptionRoleArn: `SubscriptionRoleArn`.
        public init(
            _ logicalID: String,
            `protocol`: Value<String>,
            topicArn: ARN<SNS.Topic>,
            deliveryPolicy: Document? = nil,
            endpoint: Endpoint? = nil,
            filterPolicy: Document? = nil,
            filterPolicyScope: Value<String>? = nil,
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<SNS.Subscription> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<SNS.Subscription> { .init(node: resource.attribute("Arn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `Protocol`
            public var `protocol`: PropertyName<Value<String>> { "Protocol" }

            /// `TopicArn`
            public var topicArn: PropertyName<ARN<SNS.Topic>> { "TopicArn" }

            /// `DeliveryPolicy`
            public var deliveryPolicy: PropertyName<Document> { "DeliveryPolicy" }

            /// `Endpoint`
            public var endpoint: PropertyName<Endpoint> { "Endpoint" }

            /// `FilterPolicy`
            public var filterPolicy: PropertyName<Document> { "FilterPolicy" }

            /// `FilterPolicyScope`
            public var filterPolicyScope: PropertyName<Value<String>> { "FilterPolicyScope" }

            /// `RawMessageDelivery`
            public var rawMessageDelivery: PropertyName<Value<Bool>> { "RawMessageDelivery" }

            /// `RedrivePolicy`
            public var redrivePolicy: PropertyName<Document> { "RedrivePolicy" }

            /// `Region`
            public var region: PropertyName<Value<String>> { "Region" }

            /// `ReplayPolicy`
            public var replayPolicy: PropertyName<Document> { "ReplayPolicy" }

            /// `SubscriptionRoleArn`
            public var subscriptionRoleArn: PropertyName<ARN<IAM.Role>> { "SubscriptionRoleArn" }
        }

        /// `AWS::SNS::Subscription`: `Endpoint`
        public struct Endpoint: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ARN<SQS.Queue>) { self.node = reference.node }

            public init(_ reference: ARN<Lambda.Function>) { self.node = reference.node }

            public init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.node = reference.node }
        }
    }
}
