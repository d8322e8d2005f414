// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApplicationAutoScaling {
    /// `AWS::ApplicationAutoScaling::ScalingPolicy`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html>.
    public struct ScalingPolicy: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApplicationAutoScaling::ScalingPolicy" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - policyName: Length 1 to 256. Pattern `^\p{Print}+$`. A change replaces the resource.
        ///   - policyType: One of `PredictiveScaling`, `StepScaling`, `TargetTrackingScaling`.
        ///   - resourceId: Length 1 to 1600. Needs `ScalableDimension`, `ServiceNamespace`. A change replaces the resource.
        ///   - scalableDimension: One of `appstream:fleet:DesiredCapacity`, `cassandra:table:ReadCapacityUnits`, `cassandra:table:WriteCapacityUnits`, `comprehend:document-classifier-endpoint:DesiredInferenceUnits`, `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`, `custom-resource:ResourceType:Property`, `dynamodb:index:ReadCapacityUnits`, `dynamodb:index:WriteCapacityUnits` and 16 more. A change replaces the resource.
        ///   - scalingTargetId: A change replaces the resource. Never read back.
        ///   - serviceNamespace: One of `appstream`, `cassandra`, `comprehend`, `custom-resource`, `dynamodb`, `ec2`, `ecs`, `elasticache` and 7 more. A change replaces the resource.
        public init(
            _ logicalID: String,
            policyName: Value<String>,
            policyType: PolicyType,
            predictiveScalingPolicyConfiguration: PredictiveScalingPolicyConfiguration? = nil,
            resourceId: Value<String>? = nil,
            scalableDimension: ScalableDimension? = nil,
            scalingTargetId: ID<ApplicationAutoScaling.ScalableTarget>? = nil,
            serviceNamespace: ServiceNamespace? = nil,
            stepScalingPolicyConfiguration: StepScalingPolicyConfiguration? = nil,
            targetTrackingScalingPolicyConfiguration: TargetTrackingScalingPolicyConfiguration? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApplicationAutoScaling.ScalingPolicy>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "PolicyName": policyName.node,
                    "PolicyType": policyType.node,
                    "PredictiveScalingPolicyConfiguration": predictiveScalingPolicyConfiguration?.node,
                    "ResourceId": resourceId?.node,
                    "ScalableDimension": scalableDimension?.node,
                    "ScalingTargetId": scalingTargetId?.node,
                    "ServiceNamespace": serviceNamespace?.node,
                    "StepScalingPolicyConfiguration": stepScalingPolicyConfiguration?.node,
                    "TargetTrackingScalingPolicyConfiguration": targetTrackingScalingPolicyConfiguration?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<ApplicationAutoScaling.ScalingPolicy> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<ApplicationAutoScaling.ScalingPolicy> { .init(node: resource.attribute("Arn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `PolicyName`. Length 1 to 256. Pattern `^\p{Print}+$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-policyname)
            public var policyName: PropertyName<Value<String>> { "PolicyName" }

            /// `PolicyType`. One of `PredictiveScaling`, `StepScaling`, `TargetTrackingScaling`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-policytype)
            public var policyType: PropertyName<PolicyType> { "PolicyType" }

            /// `PredictiveScalingPolicyConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration)
            public var predictiveScalingPolicyConfiguration: PropertyName<PredictiveScalingPolicyConfiguration> { "PredictiveScalingPolicyConfiguration" }

            /// `ResourceId`. Length 1 to 1600. Needs `ScalableDimension`, `ServiceNamespace`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-resourceid)
            public var resourceId: PropertyName<Value<String>> { "ResourceId" }

            /// `ScalableDimension`. One of `appstream:fleet:DesiredCapacity`, `cassandra:table:ReadCapacityUnits`, `cassandra:table:WriteCapacityUnits`, `comprehend:document-classifier-endpoint:DesiredInferenceUnits`, `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`, `custom-resource:ResourceType:Property`, `dynamodb:index:ReadCapacityUnits`, `dynamodb:index:WriteCapacityUnits` and 16 more. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-scalabledimension)
            public var scalableDimension: PropertyName<ScalableDimension> { "ScalableDimension" }

            /// `ScalingTargetId`. A change replaces the resource. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-scalingtargetid)
            public var scalingTargetId: PropertyName<ID<ApplicationAutoScaling.ScalableTarget>> { "ScalingTargetId" }

            /// `ServiceNamespace`. One of `appstream`, `cassandra`, `comprehend`, `custom-resource`, `dynamodb`, `ec2`, `ecs`, `elasticache` and 7 more. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-servicenamespace)
            public var serviceNamespace: PropertyName<ServiceNamespace> { "ServiceNamespace" }

            /// `StepScalingPolicyConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration)
            public var stepScalingPolicyConfiguration: PropertyName<StepScalingPolicyConfiguration> { "StepScalingPolicyConfiguration" }

            /// `TargetTrackingScalingPolicyConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html#cfn-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration)
            public var targetTrackingScalingPolicyConfiguration: PropertyName<TargetTrackingScalingPolicyConfiguration> { "TargetTrackingScalingPolicyConfiguration" }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `CustomizedMetricSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html>.
        public struct CustomizedMetricSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - statistic: One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`.
            public init(
                dimensions: List<MetricDimension>? = nil,
                metricName: Value<String>? = nil,
                metrics: List<TargetTrackingMetricDataQuery>? = nil,
                namespace: Value<String>? = nil,
                statistic: Statistic? = nil,
                unit: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Dimensions": dimensions?.node,
                    "MetricName": metricName?.node,
                    "Metrics": metrics?.node,
                    "Namespace": namespace?.node,
                    "Statistic": statistic?.node,
                    "Unit": unit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Dimensions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-customizedmetricspecification-dimensions)
                public var dimensions: PropertyName<List<MetricDimension>> { "Dimensions" }

                /// `MetricName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-customizedmetricspecification-metricname)
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `Metrics`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-customizedmetricspecification-metrics)
                public var metrics: PropertyName<List<TargetTrackingMetricDataQuery>> { "Metrics" }

                /// `Namespace`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-customizedmetricspecification-namespace)
                public var namespace: PropertyName<Value<String>> { "Namespace" }

                /// `Statistic`. One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-customizedmetricspecification-statistic)
                public var statistic: PropertyName<Statistic> { "Statistic" }

                /// `Unit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-customizedmetricspecification-unit)
                public var unit: PropertyName<Value<String>> { "Unit" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `CustomizedMetricSpecification.Statistic`
            public final class Statistic: OpenEnum, @unchecked Sendable {
                /// `Average`
                public static var average: Statistic { "Average" }
                /// `Maximum`
                public static var maximum: Statistic { "Maximum" }
                /// `Minimum`
                public static var minimum: Statistic { "Minimum" }
                /// `SampleCount`
                public static var sampleCount: Statistic { "SampleCount" }
                /// `Sum`
                public static var sum: Statistic { "Sum" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `MetricDimension`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-metricdimension.html>.
        public struct MetricDimension: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                name: Value<String>,
                value: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-metricdimension.html#cfn-applicationautoscaling-scalingpolicy-metricdimension-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-metricdimension.html#cfn-applicationautoscaling-scalingpolicy-metricdimension-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PolicyType`
        public final class PolicyType: OpenEnum, @unchecked Sendable {
            /// `PredictiveScaling`
            public static var predictiveScaling: PolicyType { "PredictiveScaling" }
            /// `StepScaling`
            public static var stepScaling: PolicyType { "StepScaling" }
            /// `TargetTrackingScaling`
            public static var targetTrackingScaling: PolicyType { "TargetTrackingScaling" }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredefinedMetricSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predefinedmetricspecification.html>.
        public struct PredefinedMetricSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - predefinedMetricType: One of `ALBRequestCountPerTarget`, `AppStreamAverageCapacityUtilization`, `CassandraReadCapacityUtilization`, `CassandraWriteCapacityUtilization`, `ComprehendInferenceUtilization`, `DynamoDBReadCapacityUtilization`, `DynamoDBWriteCapacityUtilization`, `EC2SpotFleetRequestAverageCPUUtilization` and 23 more.
            ///   - resourceLabel: Length 1 to 1023. Never read back.
            public init(
                predefinedMetricType: PredefinedMetricType,
                resourceLabel: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PredefinedMetricType": predefinedMetricType.node,
                    "ResourceLabel": resourceLabel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PredefinedMetricType`. One of `ALBRequestCountPerTarget`, `AppStreamAverageCapacityUtilization`, `CassandraReadCapacityUtilization`, `CassandraWriteCapacityUtilization`, `ComprehendInferenceUtilization`, `DynamoDBReadCapacityUtilization`, `DynamoDBWriteCapacityUtilization`, `EC2SpotFleetRequestAverageCPUUtilization` and 23 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predefinedmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predefinedmetricspecification-predefinedmetrictype)
                public var predefinedMetricType: PropertyName<PredefinedMetricType> { "PredefinedMetricType" }

                /// `ResourceLabel`. Length 1 to 1023. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predefinedmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predefinedmetricspecification-resourcelabel)
                public var resourceLabel: PropertyName<Value<String>> { "ResourceLabel" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredefinedMetricSpecification.PredefinedMetricType`
            public final class PredefinedMetricType: OpenEnum, @unchecked Sendable {
                /// `ALBRequestCountPerTarget`
                public static var albRequestCountPerTarget: PredefinedMetricType { "ALBRequestCountPerTarget" }
                /// `AppStreamAverageCapacityUtilization`
                public static var appStreamAverageCapacityUtilization: PredefinedMetricType { "AppStreamAverageCapacityUtilization" }
                /// `CassandraReadCapacityUtilization`
                public static var cassandraReadCapacityUtilization: PredefinedMetricType { "CassandraReadCapacityUtilization" }
                /// `CassandraWriteCapacityUtilization`
                public static var cassandraWriteCapacityUtilization: PredefinedMetricType { "CassandraWriteCapacityUtilization" }
                /// `ComprehendInferenceUtilization`
                public static var comprehendInferenceUtilization: PredefinedMetricType { "ComprehendInferenceUtilization" }
                /// `DynamoDBReadCapacityUtilization`
                public static var dynamoDBReadCapacityUtilization: PredefinedMetricType { "DynamoDBReadCapacityUtilization" }
                /// `DynamoDBWriteCapacityUtilization`
                public static var dynamoDBWriteCapacityUtilization: PredefinedMetricType { "DynamoDBWriteCapacityUtilization" }
                /// `EC2SpotFleetRequestAverageCPUUtilization`
                public static var ec2SpotFleetRequestAverageCPUUtilization: PredefinedMetricType { "EC2SpotFleetRequestAverageCPUUtilization" }
                /// `EC2SpotFleetRequestAverageNetworkIn`
                public static var ec2SpotFleetRequestAverageNetworkIn: PredefinedMetricType { "EC2SpotFleetRequestAverageNetworkIn" }
                /// `EC2SpotFleetRequestAverageNetworkOut`
                public static var ec2SpotFleetRequestAverageNetworkOut: PredefinedMetricType { "EC2SpotFleetRequestAverageNetworkOut" }
                /// `ECSServiceAverageCPUUtilization`
                public static var ecsServiceAverageCPUUtilization: PredefinedMetricType { "ECSServiceAverageCPUUtilization" }
                /// `ECSServiceAverageCPUUtilizationHighResolution`
                public static var ecsServiceAverageCPUUtilizationHighResolution: PredefinedMetricType { "ECSServiceAverageCPUUtilizationHighResolution" }
                /// `ECSServiceAverageMemoryUtilization`
                public static var ecsServiceAverageMemoryUtilization: PredefinedMetricType { "ECSServiceAverageMemoryUtilization" }
                /// `ECSServiceAverageMemoryUtilizationHighResolution`
                public static var ecsServiceAverageMemoryUtilizationHighResolution: PredefinedMetricType { "ECSServiceAverageMemoryUtilizationHighResolution" }
                /// `ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage`
                public static var elastiCacheDatabaseCapacityUsageCountedForEvictPercentage: PredefinedMetricType { "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage" }
                /// `ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage`
                public static var elastiCacheDatabaseMemoryUsageCountedForEvictPercentage: PredefinedMetricType { "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage" }
                /// `ElastiCacheDatabaseMemoryUsagePercentage`
                public static var elastiCacheDatabaseMemoryUsagePercentage: PredefinedMetricType { "ElastiCacheDatabaseMemoryUsagePercentage" }
                /// `ElastiCacheEngineCPUUtilization`
                public static var elastiCacheEngineCPUUtilization: PredefinedMetricType { "ElastiCacheEngineCPUUtilization" }
                /// `ElastiCachePrimaryEngineCPUUtilization`
                public static var elastiCachePrimaryEngineCPUUtilization: PredefinedMetricType { "ElastiCachePrimaryEngineCPUUtilization" }
                /// `ElastiCacheReplicaEngineCPUUtilization`
                public static var elastiCacheReplicaEngineCPUUtilization: PredefinedMetricType { "ElastiCacheReplicaEngineCPUUtilization" }
                /// `KafkaBrokerStorageUtilization`
                public static var kafkaBrokerStorageUtilization: PredefinedMetricType { "KafkaBrokerStorageUtilization" }
                /// `LambdaProvisionedConcurrencyUtilization`
                public static var lambdaProvisionedConcurrencyUtilization: PredefinedMetricType { "LambdaProvisionedConcurrencyUtilization" }
                /// `NeptuneReaderAverageCPUUtilization`
                public static var neptuneReaderAverageCPUUtilization: PredefinedMetricType { "NeptuneReaderAverageCPUUtilization" }
                /// `RDSReaderAverageCPUUtilization`
                public static var rdsReaderAverageCPUUtilization: PredefinedMetricType { "RDSReaderAverageCPUUtilization" }
                /// `RDSReaderAverageDatabaseConnections`
                public static var rdsReaderAverageDatabaseConnections: PredefinedMetricType { "RDSReaderAverageDatabaseConnections" }
                /// `SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution`
                public static var sageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: PredefinedMetricType { "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution" }
                /// `SageMakerInferenceComponentInvocationsPerCopy`
                public static var sageMakerInferenceComponentInvocationsPerCopy: PredefinedMetricType { "SageMakerInferenceComponentInvocationsPerCopy" }
                /// `SageMakerVariantConcurrentRequestsPerModelHighResolution`
                public static var sageMakerVariantConcurrentRequestsPerModelHighResolution: PredefinedMetricType { "SageMakerVariantConcurrentRequestsPerModelHighResolution" }
                /// `SageMakerVariantInvocationsPerInstance`
                public static var sageMakerVariantInvocationsPerInstance: PredefinedMetricType { "SageMakerVariantInvocationsPerInstance" }
                /// `SageMakerVariantProvisionedConcurrencyUtilization`
                public static var sageMakerVariantProvisionedConcurrencyUtilization: PredefinedMetricType { "SageMakerVariantProvisionedConcurrencyUtilization" }
                /// `WorkSpacesAverageUserSessionsCapacityUtilization`
                public static var workSpacesAverageUserSessionsCapacityUtilization: PredefinedMetricType { "WorkSpacesAverageUserSessionsCapacityUtilization" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingCustomizedCapacityMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric.html>.
        public struct PredictiveScalingCustomizedCapacityMetric: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricDataQueries: No item twice.
            public init(
                metricDataQueries: List<PredictiveScalingMetricDataQuery>
            ) {
                self.node = Node(properties: [
                    "MetricDataQueries": metricDataQueries.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MetricDataQueries`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric-metricdataqueries)
                public var metricDataQueries: PropertyName<List<PredictiveScalingMetricDataQuery>> { "MetricDataQueries" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingCustomizedLoadMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedloadmetric.html>.
        public struct PredictiveScalingCustomizedLoadMetric: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricDataQueries: No item twice.
            public init(
                metricDataQueries: List<PredictiveScalingMetricDataQuery>
            ) {
                self.node = Node(properties: [
                    "MetricDataQueries": metricDataQueries.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MetricDataQueries`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedloadmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingcustomizedloadmetric-metricdataqueries)
                public var metricDataQueries: PropertyName<List<PredictiveScalingMetricDataQuery>> { "MetricDataQueries" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingCustomizedScalingMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric.html>.
        public struct PredictiveScalingCustomizedScalingMetric: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricDataQueries: No item twice.
            public init(
                metricDataQueries: List<PredictiveScalingMetricDataQuery>
            ) {
                self.node = Node(properties: [
                    "MetricDataQueries": metricDataQueries.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MetricDataQueries`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric-metricdataqueries)
                public var metricDataQueries: PropertyName<List<PredictiveScalingMetricDataQuery>> { "MetricDataQueries" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetric.html>.
        public struct PredictiveScalingMetric: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricName: Length 1 to 255.
            ///   - namespace: Length 1 to 255.
            public init(
                dimensions: List<PredictiveScalingMetricDimension>? = nil,
                metricName: Value<String>? = nil,
                namespace: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Dimensions": dimensions?.node,
                    "MetricName": metricName?.node,
                    "Namespace": namespace?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Dimensions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetric-dimensions)
                public var dimensions: PropertyName<List<PredictiveScalingMetricDimension>> { "Dimensions" }

                /// `MetricName`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetric-metricname)
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `Namespace`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetric-namespace)
                public var namespace: PropertyName<Value<String>> { "Namespace" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetricDataQuery`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html>.
        public struct PredictiveScalingMetricDataQuery: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expression: Length 1 to 2048.
            ///   - id: Length 1 to 255.
            public init(
                expression: Value<String>? = nil,
                id: Value<String>? = nil,
                label: Value<String>? = nil,
                metricStat: PredictiveScalingMetricStat? = nil,
                returnData: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Expression": expression?.node,
                    "Id": id?.node,
                    "Label": label?.node,
                    "MetricStat": metricStat?.node,
                    "ReturnData": returnData?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Expression`. Length 1 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery-expression)
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Id`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `Label`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery-label)
                public var label: PropertyName<Value<String>> { "Label" }

                /// `MetricStat`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery-metricstat)
                public var metricStat: PropertyName<PredictiveScalingMetricStat> { "MetricStat" }

                /// `ReturnData`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery-returndata)
                public var returnData: PropertyName<Value<Bool>> { "ReturnData" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetricDimension`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdimension.html>.
        public struct PredictiveScalingMetricDimension: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 255.
            ///   - value: Length 1 to 1024.
            public init(
                name: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdimension.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricdimension-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdimension.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricdimension-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetricSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html>.
        public struct PredictiveScalingMetricSpecification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                targetValue: Value<Double>,
                customizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetric? = nil,
                customizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetric? = nil,
                customizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetric? = nil,
                predefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetric? = nil,
                predefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPair? = nil,
                predefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetric? = nil
            ) {
                self.node = Node(properties: [
                    "TargetValue": targetValue.node,
                    "CustomizedCapacityMetricSpecification": customizedCapacityMetricSpecification?.node,
                    "CustomizedLoadMetricSpecification": customizedLoadMetricSpecification?.node,
                    "CustomizedScalingMetricSpecification": customizedScalingMetricSpecification?.node,
                    "PredefinedLoadMetricSpecification": predefinedLoadMetricSpecification?.node,
                    "PredefinedMetricPairSpecification": predefinedMetricPairSpecification?.node,
                    "PredefinedScalingMetricSpecification": predefinedScalingMetricSpecification?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TargetValue`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification-targetvalue)
                public var targetValue: PropertyName<Value<Double>> { "TargetValue" }

                /// `CustomizedCapacityMetricSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification-customizedcapacitymetricspecification)
                public var customizedCapacityMetricSpecification: PropertyName<PredictiveScalingCustomizedCapacityMetric> { "CustomizedCapacityMetricSpecification" }

                /// `CustomizedLoadMetricSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification-customizedloadmetricspecification)
                public var customizedLoadMetricSpecification: PropertyName<PredictiveScalingCustomizedLoadMetric> { "CustomizedLoadMetricSpecification" }

                /// `CustomizedScalingMetricSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification-customizedscalingmetricspecification)
                public var customizedScalingMetricSpecification: PropertyName<PredictiveScalingCustomizedScalingMetric> { "CustomizedScalingMetricSpecification" }

                /// `PredefinedLoadMetricSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification-predefinedloadmetricspecification)
                public var predefinedLoadMetricSpecification: PropertyName<PredictiveScalingPredefinedLoadMetric> { "PredefinedLoadMetricSpecification" }

                /// `PredefinedMetricPairSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification-predefinedmetricpairspecification)
                public var predefinedMetricPairSpecification: PropertyName<PredictiveScalingPredefinedMetricPair> { "PredefinedMetricPairSpecification" }

                /// `PredefinedScalingMetricSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification-predefinedscalingmetricspecification)
                public var predefinedScalingMetricSpecification: PropertyName<PredictiveScalingPredefinedScalingMetric> { "PredefinedScalingMetricSpecification" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetricStat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricstat.html>.
        public struct PredictiveScalingMetricStat: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - unit: Length 1 to 1023.
            public init(
                metric: PredictiveScalingMetric? = nil,
                stat: Value<String>? = nil,
                unit: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Metric": metric?.node,
                    "Stat": stat?.node,
                    "Unit": unit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Metric`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricstat.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricstat-metric)
                public var metric: PropertyName<PredictiveScalingMetric> { "Metric" }

                /// `Stat`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricstat.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricstat-stat)
                public var stat: PropertyName<Value<String>> { "Stat" }

                /// `Unit`. Length 1 to 1023. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricstat.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingmetricstat-unit)
                public var unit: PropertyName<Value<String>> { "Unit" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPolicyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html>.
        public struct PredictiveScalingPolicyConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricSpecifications: No item twice.
            ///   - maxCapacityBreachBehavior: One of `HonorMaxCapacity`, `IncreaseMaxCapacity`.
            ///   - maxCapacityBuffer: Range 0 to 100.
            ///   - mode: One of `ForecastAndScale`, `ForecastOnly`.
            ///   - schedulingBufferTime: Range 0 to 3600.
            public init(
                metricSpecifications: List<PredictiveScalingMetricSpecification>,
                maxCapacityBreachBehavior: MaxCapacityBreachBehavior? = nil,
                maxCapacityBuffer: Value<Int>? = nil,
                mode: Mode? = nil,
                schedulingBufferTime: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MetricSpecifications": metricSpecifications.node,
                    "MaxCapacityBreachBehavior": maxCapacityBreachBehavior?.node,
                    "MaxCapacityBuffer": maxCapacityBuffer?.node,
                    "Mode": mode?.node,
                    "SchedulingBufferTime": schedulingBufferTime?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MetricSpecifications`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration-metricspecifications)
                public var metricSpecifications: PropertyName<List<PredictiveScalingMetricSpecification>> { "MetricSpecifications" }

                /// `MaxCapacityBreachBehavior`. One of `HonorMaxCapacity`, `IncreaseMaxCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration-maxcapacitybreachbehavior)
                public var maxCapacityBreachBehavior: PropertyName<MaxCapacityBreachBehavior> { "MaxCapacityBreachBehavior" }

                /// `MaxCapacityBuffer`. Range 0 to 100. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration-maxcapacitybuffer)
                public var maxCapacityBuffer: PropertyName<Value<Int>> { "MaxCapacityBuffer" }

                /// `Mode`. One of `ForecastAndScale`, `ForecastOnly`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration-mode)
                public var mode: PropertyName<Mode> { "Mode" }

                /// `SchedulingBufferTime`. Range 0 to 3600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration-schedulingbuffertime)
                public var schedulingBufferTime: PropertyName<Value<Int>> { "SchedulingBufferTime" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPolicyConfiguration.MaxCapacityBreachBehavior`
            public final class MaxCapacityBreachBehavior: OpenEnum, @unchecked Sendable {
                /// `HonorMaxCapacity`
                public static var honorMaxCapacity: MaxCapacityBreachBehavior { "HonorMaxCapacity" }
                /// `IncreaseMaxCapacity`
                public static var increaseMaxCapacity: MaxCapacityBreachBehavior { "IncreaseMaxCapacity" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPolicyConfiguration.Mode`
            public final class Mode: OpenEnum, @unchecked Sendable {
                /// `ForecastAndScale`
                public static var forecastAndScale: Mode { "ForecastAndScale" }
                /// `ForecastOnly`
                public static var forecastOnly: Mode { "ForecastOnly" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedLoadMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric.html>.
        public struct PredictiveScalingPredefinedLoadMetric: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - predefinedMetricType: One of `ALBRequestCount`, `ALBRequestCountPerTarget`, `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`, `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization` and 1 more. Length 1 to 128.
            ///   - resourceLabel: Length 1 to 1023.
            public init(
                predefinedMetricType: PredefinedMetricType,
                resourceLabel: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PredefinedMetricType": predefinedMetricType.node,
                    "ResourceLabel": resourceLabel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PredefinedMetricType`. One of `ALBRequestCount`, `ALBRequestCountPerTarget`, `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`, `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization` and 1 more. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric-predefinedmetrictype)
                public var predefinedMetricType: PropertyName<PredefinedMetricType> { "PredefinedMetricType" }

                /// `ResourceLabel`. Length 1 to 1023. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric-resourcelabel)
                public var resourceLabel: PropertyName<Value<String>> { "ResourceLabel" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedLoadMetric.PredefinedMetricType`
            public final class PredefinedMetricType: OpenEnum, @unchecked Sendable {
                /// `ALBRequestCount`
                public static var albRequestCount: PredefinedMetricType { "ALBRequestCount" }
                /// `ALBRequestCountPerTarget`
                public static var albRequestCountPerTarget: PredefinedMetricType { "ALBRequestCountPerTarget" }
                /// `ECSServiceAverageCPUUtilization`
                public static var ecsServiceAverageCPUUtilization: PredefinedMetricType { "ECSServiceAverageCPUUtilization" }
                /// `ECSServiceAverageMemoryUtilization`
                public static var ecsServiceAverageMemoryUtilization: PredefinedMetricType { "ECSServiceAverageMemoryUtilization" }
                /// `ECSServiceCPUUtilization`
                public static var ecsServiceCPUUtilization: PredefinedMetricType { "ECSServiceCPUUtilization" }
                /// `ECSServiceMemoryUtilization`
                public static var ecsServiceMemoryUtilization: PredefinedMetricType { "ECSServiceMemoryUtilization" }
                /// `ECSServiceTotalCPUUtilization`
                public static var ecsServiceTotalCPUUtilization: PredefinedMetricType { "ECSServiceTotalCPUUtilization" }
                /// `ECSServiceTotalMemoryUtilization`
                public static var ecsServiceTotalMemoryUtilization: PredefinedMetricType { "ECSServiceTotalMemoryUtilization" }
                /// `TotalALBRequestCount`
                public static var totalALBRequestCount: PredefinedMetricType { "TotalALBRequestCount" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedMetricPair`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair.html>.
        public struct PredictiveScalingPredefinedMetricPair: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - predefinedMetricType: One of `ALBRequestCount`, `ALBRequestCountPerTarget`, `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`, `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization` and 1 more. Length 1 to 128.
            ///   - resourceLabel: Length 1 to 1023.
            public init(
                predefinedMetricType: PredefinedMetricType,
                resourceLabel: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PredefinedMetricType": predefinedMetricType.node,
                    "ResourceLabel": resourceLabel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PredefinedMetricType`. One of `ALBRequestCount`, `ALBRequestCountPerTarget`, `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`, `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization` and 1 more. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair-predefinedmetrictype)
                public var predefinedMetricType: PropertyName<PredefinedMetricType> { "PredefinedMetricType" }

                /// `ResourceLabel`. Length 1 to 1023. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair-resourcelabel)
                public var resourceLabel: PropertyName<Value<String>> { "ResourceLabel" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedMetricPair.PredefinedMetricType`
            public final class PredefinedMetricType: OpenEnum, @unchecked Sendable {
                /// `ALBRequestCount`
                public static var albRequestCount: PredefinedMetricType { "ALBRequestCount" }
                /// `ALBRequestCountPerTarget`
                public static var albRequestCountPerTarget: PredefinedMetricType { "ALBRequestCountPerTarget" }
                /// `ECSServiceAverageCPUUtilization`
                public static var ecsServiceAverageCPUUtilization: PredefinedMetricType { "ECSServiceAverageCPUUtilization" }
                /// `ECSServiceAverageMemoryUtilization`
                public static var ecsServiceAverageMemoryUtilization: PredefinedMetricType { "ECSServiceAverageMemoryUtilization" }
                /// `ECSServiceCPUUtilization`
                public static var ecsServiceCPUUtilization: PredefinedMetricType { "ECSServiceCPUUtilization" }
                /// `ECSServiceMemoryUtilization`
                public static var ecsServiceMemoryUtilization: PredefinedMetricType { "ECSServiceMemoryUtilization" }
                /// `ECSServiceTotalCPUUtilization`
                public static var ecsServiceTotalCPUUtilization: PredefinedMetricType { "ECSServiceTotalCPUUtilization" }
                /// `ECSServiceTotalMemoryUtilization`
                public static var ecsServiceTotalMemoryUtilization: PredefinedMetricType { "ECSServiceTotalMemoryUtilization" }
                /// `TotalALBRequestCount`
                public static var totalALBRequestCount: PredefinedMetricType { "TotalALBRequestCount" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedScalingMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric.html>.
        public struct PredictiveScalingPredefinedScalingMetric: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - predefinedMetricType: One of `ALBRequestCount`, `ALBRequestCountPerTarget`, `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`, `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization` and 1 more. Length 1 to 128.
            ///   - resourceLabel: Length 1 to 1023.
            public init(
                predefinedMetricType: PredefinedMetricType,
                resourceLabel: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PredefinedMetricType": predefinedMetricType.node,
                    "ResourceLabel": resourceLabel?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PredefinedMetricType`. One of `ALBRequestCount`, `ALBRequestCountPerTarget`, `ECSServiceAverageCPUUtilization`, `ECSServiceAverageMemoryUtilization`, `ECSServiceCPUUtilization`, `ECSServiceMemoryUtilization`, `ECSServiceTotalCPUUtilization`, `ECSServiceTotalMemoryUtilization` and 1 more. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric-predefinedmetrictype)
                public var predefinedMetricType: PropertyName<PredefinedMetricType> { "PredefinedMetricType" }

                /// `ResourceLabel`. Length 1 to 1023. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric.html#cfn-applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric-resourcelabel)
                public var resourceLabel: PropertyName<Value<String>> { "ResourceLabel" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedScalingMetric.PredefinedMetricType`
            public final class PredefinedMetricType: OpenEnum, @unchecked Sendable {
                /// `ALBRequestCount`
                public static var albRequestCount: PredefinedMetricType { "ALBRequestCount" }
                /// `ALBRequestCountPerTarget`
                public static var albRequestCountPerTarget: PredefinedMetricType { "ALBRequestCountPerTarget" }
                /// `ECSServiceAverageCPUUtilization`
                public static var ecsServiceAverageCPUUtilization: PredefinedMetricType { "ECSServiceAverageCPUUtilization" }
                /// `ECSServiceAverageMemoryUtilization`
                public static var ecsServiceAverageMemoryUtilization: PredefinedMetricType { "ECSServiceAverageMemoryUtilization" }
                /// `ECSServiceCPUUtilization`
                public static var ecsServiceCPUUtilization: PredefinedMetricType { "ECSServiceCPUUtilization" }
                /// `ECSServiceMemoryUtilization`
                public static var ecsServiceMemoryUtilization: PredefinedMetricType { "ECSServiceMemoryUtilization" }
                /// `ECSServiceTotalCPUUtilization`
                public static var ecsServiceTotalCPUUtilization: PredefinedMetricType { "ECSServiceTotalCPUUtilization" }
                /// `ECSServiceTotalMemoryUtilization`
                public static var ecsServiceTotalMemoryUtilization: PredefinedMetricType { "ECSServiceTotalMemoryUtilization" }
                /// `TotalALBRequestCount`
                public static var totalALBRequestCount: PredefinedMetricType { "TotalALBRequestCount" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `ScalableDimension`
        public final class ScalableDimension: OpenEnum, @unchecked Sendable {
            /// `appstream:fleet:DesiredCapacity`
            public static var appstreamFleetDesiredCapacity: ScalableDimension { "appstream:fleet:DesiredCapacity" }
            /// `cassandra:table:ReadCapacityUnits`
            public static var cassandraTableReadCapacityUnits: ScalableDimension { "cassandra:table:ReadCapacityUnits" }
            /// `cassandra:table:WriteCapacityUnits`
            public static var cassandraTableWriteCapacityUnits: ScalableDimension { "cassandra:table:WriteCapacityUnits" }
            /// `comprehend:document-classifier-endpoint:DesiredInferenceUnits`
            public static var comprehendDocumentClassifierEndpointDesiredInferenceUnits: ScalableDimension { "comprehend:document-classifier-endpoint:DesiredInferenceUnits" }
            /// `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`
            public static var comprehendEntityRecognizerEndpointDesiredInferenceUnits: ScalableDimension { "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits" }
            /// `custom-resource:ResourceType:Property`
            public static var customResourceResourceTypeProperty: ScalableDimension { "custom-resource:ResourceType:Property" }
            /// `dynamodb:index:ReadCapacityUnits`
            public static var dynamodbIndexReadCapacityUnits: ScalableDimension { "dynamodb:index:ReadCapacityUnits" }
            /// `dynamodb:index:WriteCapacityUnits`
            public static var dynamodbIndexWriteCapacityUnits: ScalableDimension { "dynamodb:index:WriteCapacityUnits" }
            /// `dynamodb:table:ReadCapacityUnits`
            public static var dynamodbTableReadCapacityUnits: ScalableDimension { "dynamodb:table:ReadCapacityUnits" }
            /// `dynamodb:table:WriteCapacityUnits`
            public static var dynamodbTableWriteCapacityUnits: ScalableDimension { "dynamodb:table:WriteCapacityUnits" }
            /// `ec2:spot-fleet-request:TargetCapacity`
            public static var ec2SpotFleetRequestTargetCapacity: ScalableDimension { "ec2:spot-fleet-request:TargetCapacity" }
            /// `ecs:service:DesiredCount`
            public static var ecsServiceDesiredCount: ScalableDimension { "ecs:service:DesiredCount" }
            /// `elasticache:cache-cluster:Nodes`
            public static var elasticacheCacheClusterNodes: ScalableDimension { "elasticache:cache-cluster:Nodes" }
            /// `elasticache:replication-group:NodeGroups`
            public static var elasticacheReplicationGroupNodeGroups: ScalableDimension { "elasticache:replication-group:NodeGroups" }
            /// `elasticache:replication-group:Replicas`
            public static var elasticacheReplicationGroupReplicas: ScalableDimension { "elasticache:replication-group:Replicas" }
            /// `elasticmapreduce:instancegroup:InstanceCount`
            public static var elasticmapreduceInstancegroupInstanceCount: ScalableDimension { "elasticmapreduce:instancegroup:InstanceCount" }
            /// `kafka:broker-storage:VolumeSize`
            public static var kafkaBrokerStorageVolumeSize: ScalableDimension { "kafka:broker-storage:VolumeSize" }
            /// `lambda:function:ProvisionedConcurrency`
            public static var lambdaFunctionProvisionedConcurrency: ScalableDimension { "lambda:function:ProvisionedConcurrency" }
            /// `neptune:cluster:ReadReplicaCount`
            public static var neptuneClusterReadReplicaCount: ScalableDimension { "neptune:cluster:ReadReplicaCount" }
            /// `rds:cluster:ReadReplicaCount`
            public static var rdsClusterReadReplicaCount: ScalableDimension { "rds:cluster:ReadReplicaCount" }
            /// `sagemaker:inference-component:DesiredCopyCount`
            public static var sagemakerInferenceComponentDesiredCopyCount: ScalableDimension { "sagemaker:inference-component:DesiredCopyCount" }
            /// `sagemaker:variant:DesiredInstanceCount`
            public static var sagemakerVariantDesiredInstanceCount: ScalableDimension { "sagemaker:variant:DesiredInstanceCount" }
            /// `sagemaker:variant:DesiredProvisionedConcurrency`
            public static var sagemakerVariantDesiredProvisionedConcurrency: ScalableDimension { "sagemaker:variant:DesiredProvisionedConcurrency" }
            /// `workspaces:workspacespool:DesiredUserSessions`
            public static var workspacesWorkspacespoolDesiredUserSessions: ScalableDimension { "workspaces:workspacespool:DesiredUserSessions" }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `ServiceNamespace`
        public final class ServiceNamespace: OpenEnum, @unchecked Sendable {
            /// `appstream`
            public static var appstream: ServiceNamespace { "appstream" }
            /// `cassandra`
            public static var cassandra: ServiceNamespace { "cassandra" }
            /// `comprehend`
            public static var comprehend: ServiceNamespace { "comprehend" }
            /// `custom-resource`
            public static var customResource: ServiceNamespace { "custom-resource" }
            /// `dynamodb`
            public static var dynamodb: ServiceNamespace { "dynamodb" }
            /// `ec2`
            public static var ec2: ServiceNamespace { "ec2" }
            /// `ecs`
            public static var ecs: ServiceNamespace { "ecs" }
            /// `elasticache`
            public static var elasticache: ServiceNamespace { "elasticache" }
            /// `elasticmapreduce`
            public static var elasticmapreduce: ServiceNamespace { "elasticmapreduce" }
            /// `kafka`
            public static var kafka: ServiceNamespace { "kafka" }
            /// `lambda`
            public static var lambda: ServiceNamespace { "lambda" }
            /// `neptune`
            public static var neptune: ServiceNamespace { "neptune" }
            /// `rds`
            public static var rds: ServiceNamespace { "rds" }
            /// `sagemaker`
            public static var sagemaker: ServiceNamespace { "sagemaker" }
            /// `workspaces`
            public static var workspaces: ServiceNamespace { "workspaces" }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `StepAdjustment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepadjustment.html>.
        public struct StepAdjustment: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                scalingAdjustment: Value<Int>,
                metricIntervalLowerBound: Value<Double>? = nil,
                metricIntervalUpperBound: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "ScalingAdjustment": scalingAdjustment.node,
                    "MetricIntervalLowerBound": metricIntervalLowerBound?.node,
                    "MetricIntervalUpperBound": metricIntervalUpperBound?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ScalingAdjustment`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepadjustment.html#cfn-applicationautoscaling-scalingpolicy-stepadjustment-scalingadjustment)
                public var scalingAdjustment: PropertyName<Value<Int>> { "ScalingAdjustment" }

                /// `MetricIntervalLowerBound`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepadjustment.html#cfn-applicationautoscaling-scalingpolicy-stepadjustment-metricintervallowerbound)
                public var metricIntervalLowerBound: PropertyName<Value<Double>> { "MetricIntervalLowerBound" }

                /// `MetricIntervalUpperBound`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepadjustment.html#cfn-applicationautoscaling-scalingpolicy-stepadjustment-metricintervalupperbound)
                public var metricIntervalUpperBound: PropertyName<Value<Double>> { "MetricIntervalUpperBound" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `StepScalingPolicyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html>.
        public struct StepScalingPolicyConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - adjustmentType: One of `ChangeInCapacity`, `ExactCapacity`, `PercentChangeInCapacity`.
            ///   - metricAggregationType: One of `Average`, `Maximum`, `Minimum`.
            ///   - stepAdjustments: No item twice.
            public init(
                adjustmentType: AdjustmentType? = nil,
                cooldown: Value<Int>? = nil,
                metricAggregationType: MetricAggregationType? = nil,
                minAdjustmentMagnitude: Value<Int>? = nil,
                stepAdjustments: List<StepAdjustment>? = nil
            ) {
                self.node = Node(properties: [
                    "AdjustmentType": adjustmentType?.node,
                    "Cooldown": cooldown?.node,
                    "MetricAggregationType": metricAggregationType?.node,
                    "MinAdjustmentMagnitude": minAdjustmentMagnitude?.node,
                    "StepAdjustments": stepAdjustments?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AdjustmentType`. One of `ChangeInCapacity`, `ExactCapacity`, `PercentChangeInCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration-adjustmenttype)
                public var adjustmentType: PropertyName<AdjustmentType> { "AdjustmentType" }

                /// `Cooldown`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration-cooldown)
                public var cooldown: PropertyName<Value<Int>> { "Cooldown" }

                /// `MetricAggregationType`. One of `Average`, `Maximum`, `Minimum`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration-metricaggregationtype)
                public var metricAggregationType: PropertyName<MetricAggregationType> { "MetricAggregationType" }

                /// `MinAdjustmentMagnitude`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration-minadjustmentmagnitude)
                public var minAdjustmentMagnitude: PropertyName<Value<Int>> { "MinAdjustmentMagnitude" }

                /// `StepAdjustments`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration-stepadjustments)
                public var stepAdjustments: PropertyName<List<StepAdjustment>> { "StepAdjustments" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `StepScalingPolicyConfiguration.AdjustmentType`
            public final class AdjustmentType: OpenEnum, @unchecked Sendable {
                /// `ChangeInCapacity`
                public static var changeInCapacity: AdjustmentType { "ChangeInCapacity" }
                /// `ExactCapacity`
                public static var exactCapacity: AdjustmentType { "ExactCapacity" }
                /// `PercentChangeInCapacity`
                public static var percentChangeInCapacity: AdjustmentType { "PercentChangeInCapacity" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `StepScalingPolicyConfiguration.MetricAggregationType`
            public final class MetricAggregationType: OpenEnum, @unchecked Sendable {
                /// `Average`
                public static var average: MetricAggregationType { "Average" }
                /// `Maximum`
                public static var maximum: MetricAggregationType { "Maximum" }
                /// `Minimum`
                public static var minimum: MetricAggregationType { "Minimum" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html>.
        public struct TargetTrackingMetric: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricName: Length 1 to 255.
            ///   - namespace: Length 1 to 255.
            public init(
                dimensions: List<TargetTrackingMetricDimension>? = nil,
                metricName: Value<String>? = nil,
                namespace: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Dimensions": dimensions?.node,
                    "MetricName": metricName?.node,
                    "Namespace": namespace?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Dimensions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetric-dimensions)
                public var dimensions: PropertyName<List<TargetTrackingMetricDimension>> { "Dimensions" }

                /// `MetricName`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetric-metricname)
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `Namespace`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetric-namespace)
                public var namespace: PropertyName<Value<String>> { "Namespace" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingMetricDataQuery`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html>.
        public struct TargetTrackingMetricDataQuery: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expression: Length 1 to 2048.
            ///   - id: Length 1 to 255.
            public init(
                expression: Value<String>? = nil,
                id: Value<String>? = nil,
                label: Value<String>? = nil,
                metricStat: TargetTrackingMetricStat? = nil,
                returnData: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Expression": expression?.node,
                    "Id": id?.node,
                    "Label": label?.node,
                    "MetricStat": metricStat?.node,
                    "ReturnData": returnData?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Expression`. Length 1 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery-expression)
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Id`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `Label`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery-label)
                public var label: PropertyName<Value<String>> { "Label" }

                /// `MetricStat`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery-metricstat)
                public var metricStat: PropertyName<TargetTrackingMetricStat> { "MetricStat" }

                /// `ReturnData`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery-returndata)
                public var returnData: PropertyName<Value<Bool>> { "ReturnData" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingMetricDimension`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdimension.html>.
        public struct TargetTrackingMetricDimension: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 255.
            ///   - value: Length 1 to 1024.
            public init(
                name: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name?.node,
                    "Value": value?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Name`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdimension.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricdimension-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdimension.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricdimension-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingMetricStat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html>.
        public struct TargetTrackingMetricStat: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - unit: Length 1 to 1023.
            public init(
                metric: TargetTrackingMetric? = nil,
                stat: Value<String>? = nil,
                unit: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Metric": metric?.node,
                    "Stat": stat?.node,
                    "Unit": unit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Metric`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricstat-metric)
                public var metric: PropertyName<TargetTrackingMetric> { "Metric" }

                /// `Stat`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricstat-stat)
                public var stat: PropertyName<Value<String>> { "Stat" }

                /// `Unit`. Length 1 to 1023. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html#cfn-applicationautoscaling-scalingpolicy-targettrackingmetricstat-unit)
                public var unit: PropertyName<Value<String>> { "Unit" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingScalingPolicyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html>.
        public struct TargetTrackingScalingPolicyConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                targetValue: Value<Double>,
                customizedMetricSpecification: CustomizedMetricSpecification? = nil,
                disableScaleIn: Value<Bool>? = nil,
                predefinedMetricSpecification: PredefinedMetricSpecification? = nil,
                scaleInCooldown: Value<Int>? = nil,
                scaleOutCooldown: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "TargetValue": targetValue.node,
                    "CustomizedMetricSpecification": customizedMetricSpecification?.node,
                    "DisableScaleIn": disableScaleIn?.node,
                    "PredefinedMetricSpecification": predefinedMetricSpecification?.node,
                    "ScaleInCooldown": scaleInCooldown?.node,
                    "ScaleOutCooldown": scaleOutCooldown?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TargetValue`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration-targetvalue)
                public var targetValue: PropertyName<Value<Double>> { "TargetValue" }

                /// `CustomizedMetricSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration-customizedmetricspecification)
                public var customizedMetricSpecification: PropertyName<CustomizedMetricSpecification> { "CustomizedMetricSpecification" }

                /// `DisableScaleIn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration-disablescalein)
                public var disableScaleIn: PropertyName<Value<Bool>> { "DisableScaleIn" }

                /// `PredefinedMetricSpecification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration-predefinedmetricspecification)
                public var predefinedMetricSpecification: PropertyName<PredefinedMetricSpecification> { "PredefinedMetricSpecification" }

                /// `ScaleInCooldown`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration-scaleincooldown)
                public var scaleInCooldown: PropertyName<Value<Int>> { "ScaleInCooldown" }

                /// `ScaleOutCooldown`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html#cfn-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration-scaleoutcooldown)
                public var scaleOutCooldown: PropertyName<Value<Int>> { "ScaleOutCooldown" }
            }
        }
    }
}
