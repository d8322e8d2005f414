// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApplicationAutoScaling {
    /// `AWS::ApplicationAutoScaling::ScalingPolicy`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html>.
    public struct ScalingPolicy: StackDSL.Resource {
        public static let typeName = "AWS::ApplicationAutoScaling::ScalingPolicy"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - policyName: `PolicyName`. Length 1 to 256. Pattern `^\p{Print}+$`. A change replaces the resource.
        ///   - policyType: `PolicyType`.
        ///   - predictiveScalingPolicyConfiguration: `PredictiveScalingPolicyConfiguration`.
        ///   - resourceId: `ResourceId`. Length 1 to 1600. A change replaces the resource.
        ///   - scalableDimension: `ScalableDimension`. A change replaces the resource.
        ///   - scalingTargetId: `ScalingTargetId`. A change replaces the resource.
        ///   - serviceNamespace: `ServiceNamespace`. A change replaces the resource.
        ///   - stepScalingPolicyConfiguration: `StepScalingPolicyConfiguration`.
        ///   - targetTrackingScalingPolicyConfiguration: `TargetTrackingScalingPolicyConfiguration`.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<ApplicationAutoScaling.ScalingPolicy> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<ApplicationAutoScaling.ScalingPolicy> { .init(node: resource.attribute("Arn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `PolicyName`
            public var policyName: PropertyName<Value<String>> { "PolicyName" }

            /// `PolicyType`
            public var policyType: PropertyName<PolicyType> { "PolicyType" }

            /// `PredictiveScalingPolicyConfiguration`
            public var predictiveScalingPolicyConfiguration: PropertyName<PredictiveScalingPolicyConfiguration> { "PredictiveScalingPolicyConfiguration" }

            /// `ResourceId`
            public var resourceId: PropertyName<Value<String>> { "ResourceId" }

            /// `ScalableDimension`
            public var scalableDimension: PropertyName<ScalableDimension> { "ScalableDimension" }

            /// `ScalingTargetId`
            public var scalingTargetId: PropertyName<ID<ApplicationAutoScaling.ScalableTarget>> { "ScalingTargetId" }

            /// `ServiceNamespace`
            public var serviceNamespace: PropertyName<ServiceNamespace> { "ServiceNamespace" }

            /// `StepScalingPolicyConfiguration`
            public var stepScalingPolicyConfiguration: PropertyName<StepScalingPolicyConfiguration> { "StepScalingPolicyConfiguration" }

            /// `TargetTrackingScalingPolicyConfiguration`
            public var targetTrackingScalingPolicyConfiguration: PropertyName<TargetTrackingScalingPolicyConfiguration> { "TargetTrackingScalingPolicyConfiguration" }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `CustomizedMetricSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html>.
        public struct CustomizedMetricSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dimensions: `Dimensions`.
            ///   - metricName: `MetricName`.
            ///   - metrics: `Metrics`.
            ///   - namespace: `Namespace`.
            ///   - statistic: `Statistic`.
            ///   - unit: `Unit`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Dimensions`
                public var dimensions: PropertyName<List<MetricDimension>> { "Dimensions" }

                /// `MetricName`
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `Metrics`
                public var metrics: PropertyName<List<TargetTrackingMetricDataQuery>> { "Metrics" }

                /// `Namespace`
                public var namespace: PropertyName<Value<String>> { "Namespace" }

                /// `Statistic`
                public var statistic: PropertyName<Statistic> { "Statistic" }

                /// `Unit`
                public var unit: PropertyName<Value<String>> { "Unit" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `CustomizedMetricSpecification.Statistic`
            public struct Statistic: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var average: Self { "Average" }
                public static var maximum: Self { "Maximum" }
                public static var minimum: Self { "Minimum" }
                public static var sampleCount: Self { "SampleCount" }
                public static var sum: Self { "Sum" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `MetricDimension`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-metricdimension.html>.
        public struct MetricDimension: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`.
            ///   - value: `Value`.
            public init(
                name: Value<String>,
                value: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PolicyType`
        public struct PolicyType: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var predictiveScaling: Self { "PredictiveScaling" }
            public static var stepScaling: Self { "StepScaling" }
            public static var targetTrackingScaling: Self { "TargetTrackingScaling" }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredefinedMetricSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predefinedmetricspecification.html>.
        public struct PredefinedMetricSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - predefinedMetricType: `PredefinedMetricType`.
            ///   - resourceLabel: `ResourceLabel`. Length 1 to 1023.
            public init(
                predefinedMetricType: PredefinedMetricType,
                resourceLabel: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PredefinedMetricType": predefinedMetricType.node,
                    "ResourceLabel": resourceLabel?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PredefinedMetricType`
                public var predefinedMetricType: PropertyName<PredefinedMetricType> { "PredefinedMetricType" }

                /// `ResourceLabel`
                public var resourceLabel: PropertyName<Value<String>> { "ResourceLabel" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredefinedMetricSpecification.PredefinedMetricType`
            public struct PredefinedMetricType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var albRequestCountPerTarget: Self { "ALBRequestCountPerTarget" }
                public static var appStreamAverageCapacityUtilization: Self { "AppStreamAverageCapacityUtilization" }
                public static var cassandraReadCapacityUtilization: Self { "CassandraReadCapacityUtilization" }
                public static var cassandraWriteCapacityUtilization: Self { "CassandraWriteCapacityUtilization" }
                public static var comprehendInferenceUtilization: Self { "ComprehendInferenceUtilization" }
                public static var dynamoDBReadCapacityUtilization: Self { "DynamoDBReadCapacityUtilization" }
                public static var dynamoDBWriteCapacityUtilization: Self { "DynamoDBWriteCapacityUtilization" }
                public static var ec2SpotFleetRequestAverageCPUUtilization: Self { "EC2SpotFleetRequestAverageCPUUtilization" }
                public static var ec2SpotFleetRequestAverageNetworkIn: Self { "EC2SpotFleetRequestAverageNetworkIn" }
                public static var ec2SpotFleetRequestAverageNetworkOut: Self { "EC2SpotFleetRequestAverageNetworkOut" }
                public static var ecsServiceAverageCPUUtilization: Self { "ECSServiceAverageCPUUtilization" }
                public static var ecsServiceAverageCPUUtilizationHighResolution: Self { "ECSServiceAverageCPUUtilizationHighResolution" }
                public static var ecsServiceAverageMemoryUtilization: Self { "ECSServiceAverageMemoryUtilization" }
                public static var ecsServiceAverageMemoryUtilizationHighResolution: Self { "ECSServiceAverageMemoryUtilizationHighResolution" }
                public static var elastiCacheDatabaseCapacityUsageCountedForEvictPercentage: Self { "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage" }
                public static var elastiCacheDatabaseMemoryUsageCountedForEvictPercentage: Self { "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage" }
                public static var elastiCacheDatabaseMemoryUsagePercentage: Self { "ElastiCacheDatabaseMemoryUsagePercentage" }
                public static var elastiCacheEngineCPUUtilization: Self { "ElastiCacheEngineCPUUtilization" }
                public static var elastiCachePrimaryEngineCPUUtilization: Self { "ElastiCachePrimaryEngineCPUUtilization" }
                public static var elastiCacheReplicaEngineCPUUtilization: Self { "ElastiCacheReplicaEngineCPUUtilization" }
                public static var kafkaBrokerStorageUtilization: Self { "KafkaBrokerStorageUtilization" }
                public static var lambdaProvisionedConcurrencyUtilization: Self { "LambdaProvisionedConcurrencyUtilization" }
                public static var neptuneReaderAverageCPUUtilization: Self { "NeptuneReaderAverageCPUUtilization" }
                public static var rdsReaderAverageCPUUtilization: Self { "RDSReaderAverageCPUUtilization" }
                public static var rdsReaderAverageDatabaseConnections: Self { "RDSReaderAverageDatabaseConnections" }
                public static var sageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution: Self { "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution" }
                public static var sageMakerInferenceComponentInvocationsPerCopy: Self { "SageMakerInferenceComponentInvocationsPerCopy" }
                public static var sageMakerVariantConcurrentRequestsPerModelHighResolution: Self { "SageMakerVariantConcurrentRequestsPerModelHighResolution" }
                public static var sageMakerVariantInvocationsPerInstance: Self { "SageMakerVariantInvocationsPerInstance" }
                public static var sageMakerVariantProvisionedConcurrencyUtilization: Self { "SageMakerVariantProvisionedConcurrencyUtilization" }
                public static var workSpacesAverageUserSessionsCapacityUtilization: Self { "WorkSpacesAverageUserSessionsCapacityUtilization" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingCustomizedCapacityMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric.html>.
        public struct PredictiveScalingCustomizedCapacityMetric: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricDataQueries: `MetricDataQueries`. No item twice.
            public init(
                metricDataQueries: List<PredictiveScalingMetricDataQuery>
            ) {
                self.node = Node(properties: [
                    "MetricDataQueries": metricDataQueries.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MetricDataQueries`
                public var metricDataQueries: PropertyName<List<PredictiveScalingMetricDataQuery>> { "MetricDataQueries" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingCustomizedLoadMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedloadmetric.html>.
        public struct PredictiveScalingCustomizedLoadMetric: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricDataQueries: `MetricDataQueries`. No item twice.
            public init(
                metricDataQueries: List<PredictiveScalingMetricDataQuery>
            ) {
                self.node = Node(properties: [
                    "MetricDataQueries": metricDataQueries.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MetricDataQueries`
                public var metricDataQueries: PropertyName<List<PredictiveScalingMetricDataQuery>> { "MetricDataQueries" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingCustomizedScalingMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric.html>.
        public struct PredictiveScalingCustomizedScalingMetric: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricDataQueries: `MetricDataQueries`. No item twice.
            public init(
                metricDataQueries: List<PredictiveScalingMetricDataQuery>
            ) {
                self.node = Node(properties: [
                    "MetricDataQueries": metricDataQueries.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MetricDataQueries`
                public var metricDataQueries: PropertyName<List<PredictiveScalingMetricDataQuery>> { "MetricDataQueries" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetric.html>.
        public struct PredictiveScalingMetric: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dimensions: `Dimensions`.
            ///   - metricName: `MetricName`. Length 1 to 255.
            ///   - namespace: `Namespace`. Length 1 to 255.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Dimensions`
                public var dimensions: PropertyName<List<PredictiveScalingMetricDimension>> { "Dimensions" }

                /// `MetricName`
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `Namespace`
                public var namespace: PropertyName<Value<String>> { "Namespace" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetricDataQuery`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html>.
        public struct PredictiveScalingMetricDataQuery: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expression: `Expression`. Length 1 to 2048.
            ///   - id: `Id`. Length 1 to 255.
            ///   - label: `Label`.
            ///   - metricStat: `MetricStat`.
            ///   - returnData: `ReturnData`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Expression`
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Id`
                public var id: PropertyName<Value<String>> { "Id" }

                /// `Label`
                public var label: PropertyName<Value<String>> { "Label" }

                /// `MetricStat`
                public var metricStat: PropertyName<PredictiveScalingMetricStat> { "MetricStat" }

                /// `ReturnData`
                public var returnData: PropertyName<Value<Bool>> { "ReturnData" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetricDimension`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdimension.html>.
        public struct PredictiveScalingMetricDimension: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 255.
            ///   - value: `Value`. Length 1 to 1024.
            public init(
                name: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name?.node,
                    "Value": value?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetricSpecification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html>.
        public struct PredictiveScalingMetricSpecification: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - targetValue: `TargetValue`.
            ///   - customizedCapacityMetricSpecification: `CustomizedCapacityMetricSpecification`.
            ///   - customizedLoadMetricSpecification: `CustomizedLoadMetricSpecification`.
            ///   - customizedScalingMetricSpecification: `CustomizedScalingMetricSpecification`.
            ///   - predefinedLoadMetricSpecification: `PredefinedLoadMetricSpecification`.
            ///   - predefinedMetricPairSpecification: `PredefinedMetricPairSpecification`.
            ///   - predefinedScalingMetricSpecification: `PredefinedScalingMetricSpecification`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TargetValue`
                public var targetValue: PropertyName<Value<Double>> { "TargetValue" }

                /// `CustomizedCapacityMetricSpecification`
                public var customizedCapacityMetricSpecification: PropertyName<PredictiveScalingCustomizedCapacityMetric> { "CustomizedCapacityMetricSpecification" }

                /// `CustomizedLoadMetricSpecification`
                public var customizedLoadMetricSpecification: PropertyName<PredictiveScalingCustomizedLoadMetric> { "CustomizedLoadMetricSpecification" }

                /// `CustomizedScalingMetricSpecification`
                public var customizedScalingMetricSpecification: PropertyName<PredictiveScalingCustomizedScalingMetric> { "CustomizedScalingMetricSpecification" }

                /// `PredefinedLoadMetricSpecification`
                public var predefinedLoadMetricSpecification: PropertyName<PredictiveScalingPredefinedLoadMetric> { "PredefinedLoadMetricSpecification" }

                /// `PredefinedMetricPairSpecification`
                public var predefinedMetricPairSpecification: PropertyName<PredictiveScalingPredefinedMetricPair> { "PredefinedMetricPairSpecification" }

                /// `PredefinedScalingMetricSpecification`
                public var predefinedScalingMetricSpecification: PropertyName<PredictiveScalingPredefinedScalingMetric> { "PredefinedScalingMetricSpecification" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingMetricStat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricstat.html>.
        public struct PredictiveScalingMetricStat: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metric: `Metric`.
            ///   - stat: `Stat`.
            ///   - unit: `Unit`. Length 1 to 1023.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Metric`
                public var metric: PropertyName<PredictiveScalingMetric> { "Metric" }

                /// `Stat`
                public var stat: PropertyName<Value<String>> { "Stat" }

                /// `Unit`
                public var unit: PropertyName<Value<String>> { "Unit" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPolicyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html>.
        public struct PredictiveScalingPolicyConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metricSpecifications: `MetricSpecifications`. No item twice.
            ///   - maxCapacityBreachBehavior: `MaxCapacityBreachBehavior`.
            ///   - maxCapacityBuffer: `MaxCapacityBuffer`. Range 0 to 100.
            ///   - mode: `Mode`.
            ///   - schedulingBufferTime: `SchedulingBufferTime`. Range 0 to 3600.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MetricSpecifications`
                public var metricSpecifications: PropertyName<List<PredictiveScalingMetricSpecification>> { "MetricSpecifications" }

                /// `MaxCapacityBreachBehavior`
                public var maxCapacityBreachBehavior: PropertyName<MaxCapacityBreachBehavior> { "MaxCapacityBreachBehavior" }

                /// `MaxCapacityBuffer`
                public var maxCapacityBuffer: PropertyName<Value<Int>> { "MaxCapacityBuffer" }

                /// `Mode`
                public var mode: PropertyName<Mode> { "Mode" }

                /// `SchedulingBufferTime`
                public var schedulingBufferTime: PropertyName<Value<Int>> { "SchedulingBufferTime" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPolicyConfiguration.MaxCapacityBreachBehavior`
            public struct MaxCapacityBreachBehavior: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var honorMaxCapacity: Self { "HonorMaxCapacity" }
                public static var increaseMaxCapacity: Self { "IncreaseMaxCapacity" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPolicyConfiguration.Mode`
            public struct Mode: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var forecastAndScale: Self { "ForecastAndScale" }
                public static var forecastOnly: Self { "ForecastOnly" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedLoadMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric.html>.
        public struct PredictiveScalingPredefinedLoadMetric: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - predefinedMetricType: `PredefinedMetricType`. Length 1 to 128.
            ///   - resourceLabel: `ResourceLabel`. Length 1 to 1023.
            public init(
                predefinedMetricType: PredefinedMetricType,
                resourceLabel: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PredefinedMetricType": predefinedMetricType.node,
                    "ResourceLabel": resourceLabel?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PredefinedMetricType`
                public var predefinedMetricType: PropertyName<PredefinedMetricType> { "PredefinedMetricType" }

                /// `ResourceLabel`
                public var resourceLabel: PropertyName<Value<String>> { "ResourceLabel" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedLoadMetric.PredefinedMetricType`
            public struct PredefinedMetricType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var albRequestCount: Self { "ALBRequestCount" }
                public static var albRequestCountPerTarget: Self { "ALBRequestCountPerTarget" }
                public static var ecsServiceAverageCPUUtilization: Self { "ECSServiceAverageCPUUtilization" }
                public static var ecsServiceAverageMemoryUtilization: Self { "ECSServiceAverageMemoryUtilization" }
                public static var ecsServiceCPUUtilization: Self { "ECSServiceCPUUtilization" }
                public static var ecsServiceMemoryUtilization: Self { "ECSServiceMemoryUtilization" }
                public static var ecsServiceTotalCPUUtilization: Self { "ECSServiceTotalCPUUtilization" }
                public static var ecsServiceTotalMemoryUtilization: Self { "ECSServiceTotalMemoryUtilization" }
                public static var totalALBRequestCount: Self { "TotalALBRequestCount" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedMetricPair`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair.html>.
        public struct PredictiveScalingPredefinedMetricPair: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - predefinedMetricType: `PredefinedMetricType`. Length 1 to 128.
            ///   - resourceLabel: `ResourceLabel`. Length 1 to 1023.
            public init(
                predefinedMetricType: PredefinedMetricType,
                resourceLabel: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PredefinedMetricType": predefinedMetricType.node,
                    "ResourceLabel": resourceLabel?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PredefinedMetricType`
                public var predefinedMetricType: PropertyName<PredefinedMetricType> { "PredefinedMetricType" }

                /// `ResourceLabel`
                public var resourceLabel: PropertyName<Value<String>> { "ResourceLabel" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedMetricPair.PredefinedMetricType`
            public struct PredefinedMetricType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var albRequestCount: Self { "ALBRequestCount" }
                public static var albRequestCountPerTarget: Self { "ALBRequestCountPerTarget" }
                public static var ecsServiceAverageCPUUtilization: Self { "ECSServiceAverageCPUUtilization" }
                public static var ecsServiceAverageMemoryUtilization: Self { "ECSServiceAverageMemoryUtilization" }
                public static var ecsServiceCPUUtilization: Self { "ECSServiceCPUUtilization" }
                public static var ecsServiceMemoryUtilization: Self { "ECSServiceMemoryUtilization" }
                public static var ecsServiceTotalCPUUtilization: Self { "ECSServiceTotalCPUUtilization" }
                public static var ecsServiceTotalMemoryUtilization: Self { "ECSServiceTotalMemoryUtilization" }
                public static var totalALBRequestCount: Self { "TotalALBRequestCount" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedScalingMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric.html>.
        public struct PredictiveScalingPredefinedScalingMetric: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - predefinedMetricType: `PredefinedMetricType`. Length 1 to 128.
            ///   - resourceLabel: `ResourceLabel`. Length 1 to 1023.
            public init(
                predefinedMetricType: PredefinedMetricType,
                resourceLabel: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "PredefinedMetricType": predefinedMetricType.node,
                    "ResourceLabel": resourceLabel?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PredefinedMetricType`
                public var predefinedMetricType: PropertyName<PredefinedMetricType> { "PredefinedMetricType" }

                /// `ResourceLabel`
                public var resourceLabel: PropertyName<Value<String>> { "ResourceLabel" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `PredictiveScalingPredefinedScalingMetric.PredefinedMetricType`
            public struct PredefinedMetricType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var albRequestCount: Self { "ALBRequestCount" }
                public static var albRequestCountPerTarget: Self { "ALBRequestCountPerTarget" }
                public static var ecsServiceAverageCPUUtilization: Self { "ECSServiceAverageCPUUtilization" }
                public static var ecsServiceAverageMemoryUtilization: Self { "ECSServiceAverageMemoryUtilization" }
                public static var ecsServiceCPUUtilization: Self { "ECSServiceCPUUtilization" }
                public static var ecsServiceMemoryUtilization: Self { "ECSServiceMemoryUtilization" }
                public static var ecsServiceTotalCPUUtilization: Self { "ECSServiceTotalCPUUtilization" }
                public static var ecsServiceTotalMemoryUtilization: Self { "ECSServiceTotalMemoryUtilization" }
                public static var totalALBRequestCount: Self { "TotalALBRequestCount" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `ScalableDimension`
        public struct ScalableDimension: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var appstreamFleetDesiredCapacity: Self { "appstream:fleet:DesiredCapacity" }
            public static var cassandraTableReadCapacityUnits: Self { "cassandra:table:ReadCapacityUnits" }
            public static var cassandraTableWriteCapacityUnits: Self { "cassandra:table:WriteCapacityUnits" }
            public static var comprehendDocumentClassifierEndpointDesiredInferenceUnits: Self { "comprehend:document-classifier-endpoint:DesiredInferenceUnits" }
            public static var comprehendEntityRecognizerEndpointDesiredInferenceUnits: Self { "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits" }
            public static var customResourceResourceTypeProperty: Self { "custom-resource:ResourceType:Property" }
            public static var dynamodbIndexReadCapacityUnits: Self { "dynamodb:index:ReadCapacityUnits" }
            public static var dynamodbIndexWriteCapacityUnits: Self { "dynamodb:index:WriteCapacityUnits" }
            public static var dynamodbTableReadCapacityUnits: Self { "dynamodb:table:ReadCapacityUnits" }
            public static var dynamodbTableWriteCapacityUnits: Self { "dynamodb:table:WriteCapacityUnits" }
            public static var ec2SpotFleetRequestTargetCapacity: Self { "ec2:spot-fleet-request:TargetCapacity" }
            public static var ecsServiceDesiredCount: Self { "ecs:service:DesiredCount" }
            public static var elasticacheCacheClusterNodes: Self { "elasticache:cache-cluster:Nodes" }
            public static var elasticacheReplicationGroupNodeGroups: Self { "elasticache:replication-group:NodeGroups" }
            public static var elasticacheReplicationGroupReplicas: Self { "elasticache:replication-group:Replicas" }
            public static var elasticmapreduceInstancegroupInstanceCount: Self { "elasticmapreduce:instancegroup:InstanceCount" }
            public static var kafkaBrokerStorageVolumeSize: Self { "kafka:broker-storage:VolumeSize" }
            public static var lambdaFunctionProvisionedConcurrency: Self { "lambda:function:ProvisionedConcurrency" }
            public static var neptuneClusterReadReplicaCount: Self { "neptune:cluster:ReadReplicaCount" }
            public static var rdsClusterReadReplicaCount: Self { "rds:cluster:ReadReplicaCount" }
            public static var sagemakerInferenceComponentDesiredCopyCount: Self { "sagemaker:inference-component:DesiredCopyCount" }
            public static var sagemakerVariantDesiredInstanceCount: Self { "sagemaker:variant:DesiredInstanceCount" }
            public static var sagemakerVariantDesiredProvisionedConcurrency: Self { "sagemaker:variant:DesiredProvisionedConcurrency" }
            public static var workspacesWorkspacespoolDesiredUserSessions: Self { "workspaces:workspacespool:DesiredUserSessions" }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `ServiceNamespace`
        public struct ServiceNamespace: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var appstream: Self { "appstream" }
            public static var cassandra: Self { "cassandra" }
            public static var comprehend: Self { "comprehend" }
            public static var customResource: Self { "custom-resource" }
            public static var dynamodb: Self { "dynamodb" }
            public static var ec2: Self { "ec2" }
            public static var ecs: Self { "ecs" }
            public static var elasticache: Self { "elasticache" }
            public static var elasticmapreduce: Self { "elasticmapreduce" }
            public static var kafka: Self { "kafka" }
            public static var lambda: Self { "lambda" }
            public static var neptune: Self { "neptune" }
            public static var rds: Self { "rds" }
            public static var sagemaker: Self { "sagemaker" }
            public static var workspaces: Self { "workspaces" }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `StepAdjustment`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepadjustment.html>.
        public struct StepAdjustment: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - scalingAdjustment: `ScalingAdjustment`.
            ///   - metricIntervalLowerBound: `MetricIntervalLowerBound`.
            ///   - metricIntervalUpperBound: `MetricIntervalUpperBound`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `ScalingAdjustment`
                public var scalingAdjustment: PropertyName<Value<Int>> { "ScalingAdjustment" }

                /// `MetricIntervalLowerBound`
                public var metricIntervalLowerBound: PropertyName<Value<Double>> { "MetricIntervalLowerBound" }

                /// `MetricIntervalUpperBound`
                public var metricIntervalUpperBound: PropertyName<Value<Double>> { "MetricIntervalUpperBound" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `StepScalingPolicyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html>.
        public struct StepScalingPolicyConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - adjustmentType: `AdjustmentType`.
            ///   - cooldown: `Cooldown`.
            ///   - metricAggregationType: `MetricAggregationType`.
            ///   - minAdjustmentMagnitude: `MinAdjustmentMagnitude`.
            ///   - stepAdjustments: `StepAdjustments`. No item twice.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AdjustmentType`
                public var adjustmentType: PropertyName<AdjustmentType> { "AdjustmentType" }

                /// `Cooldown`
                public var cooldown: PropertyName<Value<Int>> { "Cooldown" }

                /// `MetricAggregationType`
                public var metricAggregationType: PropertyName<MetricAggregationType> { "MetricAggregationType" }

                /// `MinAdjustmentMagnitude`
                public var minAdjustmentMagnitude: PropertyName<Value<Int>> { "MinAdjustmentMagnitude" }

                /// `StepAdjustments`
                public var stepAdjustments: PropertyName<List<StepAdjustment>> { "StepAdjustments" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `StepScalingPolicyConfiguration.AdjustmentType`
            public struct AdjustmentType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var changeInCapacity: Self { "ChangeInCapacity" }
                public static var exactCapacity: Self { "ExactCapacity" }
                public static var percentChangeInCapacity: Self { "PercentChangeInCapacity" }
            }

            /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `StepScalingPolicyConfiguration.MetricAggregationType`
            public struct MetricAggregationType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var average: Self { "Average" }
                public static var maximum: Self { "Maximum" }
                public static var minimum: Self { "Minimum" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingMetric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html>.
        public struct TargetTrackingMetric: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dimensions: `Dimensions`.
            ///   - metricName: `MetricName`. Length 1 to 255.
            ///   - namespace: `Namespace`. Length 1 to 255.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Dimensions`
                public var dimensions: PropertyName<List<TargetTrackingMetricDimension>> { "Dimensions" }

                /// `MetricName`
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `Namespace`
                public var namespace: PropertyName<Value<String>> { "Namespace" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingMetricDataQuery`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html>.
        public struct TargetTrackingMetricDataQuery: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expression: `Expression`. Length 1 to 2048.
            ///   - id: `Id`. Length 1 to 255.
            ///   - label: `Label`.
            ///   - metricStat: `MetricStat`.
            ///   - returnData: `ReturnData`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Expression`
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Id`
                public var id: PropertyName<Value<String>> { "Id" }

                /// `Label`
                public var label: PropertyName<Value<String>> { "Label" }

                /// `MetricStat`
                public var metricStat: PropertyName<TargetTrackingMetricStat> { "MetricStat" }

                /// `ReturnData`
                public var returnData: PropertyName<Value<Bool>> { "ReturnData" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingMetricDimension`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdimension.html>.
        public struct TargetTrackingMetricDimension: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 255.
            ///   - value: `Value`. Length 1 to 1024.
            public init(
                name: Value<String>? = nil,
                value: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Name": name?.node,
                    "Value": value?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingMetricStat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html>.
        public struct TargetTrackingMetricStat: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metric: `Metric`.
            ///   - stat: `Stat`.
            ///   - unit: `Unit`. Length 1 to 1023.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Metric`
                public var metric: PropertyName<TargetTrackingMetric> { "Metric" }

                /// `Stat`
                public var stat: PropertyName<Value<String>> { "Stat" }

                /// `Unit`
                public var unit: PropertyName<Value<String>> { "Unit" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalingPolicy`: `TargetTrackingScalingPolicyConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html>.
        public struct TargetTrackingScalingPolicyConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - targetValue: `TargetValue`.
            ///   - customizedMetricSpecification: `CustomizedMetricSpecification`.
            ///   - disableScaleIn: `DisableScaleIn`.
            ///   - predefinedMetricSpecification: `PredefinedMetricSpecification`.
            ///   - scaleInCooldown: `ScaleInCooldown`.
            ///   - scaleOutCooldown: `ScaleOutCooldown`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TargetValue`
                public var targetValue: PropertyName<Value<Double>> { "TargetValue" }

                /// `CustomizedMetricSpecification`
                public var customizedMetricSpecification: PropertyName<CustomizedMetricSpecification> { "CustomizedMetricSpecification" }

                /// `DisableScaleIn`
                public var disableScaleIn: PropertyName<Value<Bool>> { "DisableScaleIn" }

                /// `PredefinedMetricSpecification`
                public var predefinedMetricSpecification: PropertyName<PredefinedMetricSpecification> { "PredefinedMetricSpecification" }

                /// `ScaleInCooldown`
                public var scaleInCooldown: PropertyName<Value<Int>> { "ScaleInCooldown" }

                /// `ScaleOutCooldown`
                public var scaleOutCooldown: PropertyName<Value<Int>> { "ScaleOutCooldown" }
            }
        }
    }
}
