// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Logs {
    /// `AWS::Logs::SubscriptionFilter`
    ///
    /// A replacement deletes the old one before it makes the new one.
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html>.
    public struct SubscriptionFilter: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Logs::SubscriptionFilter" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - destinationArn: Length at least 1.
        ///   - filterPattern: Length 0 to 1024.
        ///   - logGroupName: Length 1 to 512. Pattern `^[\.\-_/#A-Za-z0-9]+$`. A change replaces the resource.
        ///   - distribution: One of `Random`, `ByLogStream`.
        ///   - fieldSelectionCriteria: Length 0 to 2000.
        ///   - filterName: Length 1 to 512. Pattern `^[^:*]*$`. A change replaces the resource.
        ///   - roleArn: Length at least 1.
        public init(
            _ logicalID: String,
            destinationArn: DestinationArn,
            filterPattern: Value<String>,
            logGroupName: Reference<Logs.LogGroup>,
            applyOnTransformedLogs: Value<Bool>? = nil,
            distribution: Distribution? = nil,
            emitSystemFields: List<Value<String>>? = nil,
            fieldSelectionCriteria: Value<String>? = nil,
            filterName: Value<String>? = nil,
            roleArn: ARN<IAM.Role>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Logs.SubscriptionFilter>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "DestinationArn": destinationArn.node,
                    "FilterPattern": filterPattern.node,
                    "LogGroupName": logGroupName.node,
                    "ApplyOnTransformedLogs": applyOnTransformedLogs?.node,
                    "Distribution": distribution?.node,
                    "EmitSystemFields": emitSystemFields?.node,
                    "FieldSelectionCriteria": fieldSelectionCriteria?.node,
                    "FilterName": filterName?.node,
                    "RoleArn": roleArn?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Logs.SubscriptionFilter> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `DestinationArn`. Length at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-destinationarn)
            public var destinationArn: PropertyName<DestinationArn> { "DestinationArn" }

            /// `FilterPattern`. Length 0 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-filterpattern)
            public var filterPattern: PropertyName<Value<String>> { "FilterPattern" }

            /// `LogGroupName`. Length 1 to 512. Pattern `^[\.\-_/#A-Za-z0-9]+$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-loggroupname)
            public var logGroupName: PropertyName<Reference<Logs.LogGroup>> { "LogGroupName" }

            /// `ApplyOnTransformedLogs`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-applyontransformedlogs)
            public var applyOnTransformedLogs: PropertyName<Value<Bool>> { "ApplyOnTransformedLogs" }

            /// `Distribution`. One of `Random`, `ByLogStream`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-distribution)
            public var distribution: PropertyName<Distribution> { "Distribution" }

            /// `EmitSystemFields`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-emitsystemfields)
            public var emitSystemFields: PropertyName<List<Value<String>>> { "EmitSystemFields" }

            /// `FieldSelectionCriteria`. Length 0 to 2000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-fieldselectioncriteria)
            public var fieldSelectionCriteria: PropertyName<Value<String>> { "FieldSelectionCriteria" }

            /// `FilterName`. Length 1 to 512. Pattern `^[^:*]*$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-filtername)
            public var filterName: PropertyName<Value<String>> { "FilterName" }

            /// `RoleArn`. Length at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html#cfn-logs-subscriptionfilter-rolearn)
            public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }
        }

        /// `AWS::Logs::SubscriptionFilter`: `DestinationArn`
        public final class DestinationArn: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::Kinesis::Stream`.
            public convenience init(_ reference: ARN<Kinesis.Stream>) { self.init(node: reference.node) }
            /// Something of `AWS::KinesisFirehose::DeliveryStream`.
            public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
            /// Something of `AWS::Lambda::Function`.
            public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
            /// Something of `AWS::Logs::Destination`.
            public convenience init(_ reference: ARN<Logs.Destination>) { self.init(node: reference.node) }
        }

        /// `AWS::Logs::SubscriptionFilter`: `Distribution`
        public final class Distribution: OpenEnum, @unchecked Sendable {
            /// `ByLogStream`
            public static var byLogStream: Distribution { "ByLogStream" }
            /// `Random`
            public static var random: Distribution { "Random" }
        }
    }
}
