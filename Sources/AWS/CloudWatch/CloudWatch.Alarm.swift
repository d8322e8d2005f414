// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudWatch {
    /// `AWS::CloudWatch::Alarm`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html>.
    public struct Alarm: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::CloudWatch::Alarm" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - actionsEnabled: Default true.
        ///   - alarmActions: Each: Length 1 to 1024.
        ///   - alarmDescription: Length 0 to 1024.
        ///   - alarmName: Length 0 to 255. A change replaces the resource.
        ///   - comparisonOperator: One of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `GreaterThanUpperThreshold`, `LessThanLowerOrGreaterThanUpperThreshold`, `LessThanLowerThreshold`, `LessThanOrEqualToThreshold`, `LessThanThreshold`.
        ///   - datapointsToAlarm: Range at least 1.
        ///   - dimensions: Items 0 to 30.
        ///   - evaluateLowSampleCountPercentile: Length 1 to 255.
        ///   - evaluationInterval: Range 10 to 3600.
        ///   - evaluationPeriods: Range at least 1.
        ///   - extendedStatistic: Not with `Statistic`.
        ///   - insufficientDataActions: Each: Length 1 to 1024.
        ///   - metricName: Length 1 to 255.
        ///   - metrics: No item twice. Not with `MetricName`, `Dimensions`, `Period`, `Namespace`, `Statistic`, `ExtendedStatistic`, `Unit`.
        ///   - namespace: Length 1 to 255. Pattern `^[^:]`.
        ///   - okActions: Each: Length 1 to 1024.
        ///   - period: Range at least 1.
        ///   - statistic: One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`. Not with `ExtendedStatistic`.
        ///   - tags: Items at most 50. No item twice.
        ///   - threshold: Not with `ThresholdMetricId`.
        ///   - thresholdMetricId: Length 1 to 255. Not with `Threshold`.
        ///   - treatMissingData: One of `breaching`, `ignore`, `missing`, `notBreaching`. Length 1 to 255.
        ///   - unit: One of `Bits`, `Bits/Second`, `Bytes`, `Bytes/Second`, `Count`, `Count/Second`, `Gigabits`, `Gigabits/Second` and 19 more.
        public init(
            _ logicalID: String,
            actionConfiguration: ActionConfiguration? = nil,
            actionsEnabled: Value<Bool>? = nil,
            alarmActions: List<AlarmActions>? = nil,
            alarmDescription: Value<String>? = nil,
            alarmName: Value<String>? = nil,
            comparisonOperator: ComparisonOperator? = nil,
            datapointsToAlarm: Value<Int>? = nil,
            dimensions: List<Dimension>? = nil,
            evaluateLowSampleCountPercentile: Value<String>? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Value<Int>? = nil,
            evaluationPeriods: Value<Int>? = nil,
            evaluationWindow: EvaluationWindow? = nil,
            extendedStatistic: Value<String>? = nil,
            insufficientDataActions: List<InsufficientDataActions>? = nil,
            metricName: Value<String>? = nil,
            metrics: List<MetricDataQuery>? = nil,
            namespace: Value<String>? = nil,
            okActions: List<OKActions>? = nil,
            period: Seconds? = nil,
            statistic: Statistic? = nil,
            tags: List<Tag>? = nil,
            threshold: Value<Double>? = nil,
            thresholdMetricId: Value<String>? = nil,
            treatMissingData: TreatMissingData? = nil,
            unit: Unit? = nil,
            warmUpConfiguration: WarmUpConfiguration? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<CloudWatch.Alarm>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ActionConfiguration": actionConfiguration?.node,
                    "ActionsEnabled": actionsEnabled?.node,
                    "AlarmActions": alarmActions?.node,
                    "AlarmDescription": alarmDescription?.node,
                    "AlarmName": alarmName?.node,
                    "ComparisonOperator": comparisonOperator?.node,
                    "DatapointsToAlarm": datapointsToAlarm?.node,
                    "Dimensions": dimensions?.node,
                    "EvaluateLowSampleCountPercentile": evaluateLowSampleCountPercentile?.node,
                    "EvaluationCriteria": evaluationCriteria?.node,
                    "EvaluationInterval": evaluationInterval?.node,
                    "EvaluationPeriods": evaluationPeriods?.node,
                    "EvaluationWindow": evaluationWindow?.node,
                    "ExtendedStatistic": extendedStatistic?.node,
                    "InsufficientDataActions": insufficientDataActions?.node,
                    "MetricName": metricName?.node,
                    "Metrics": metrics?.node,
                    "Namespace": namespace?.node,
                    "OKActions": okActions?.node,
                    "Period": period?.node,
                    "Statistic": statistic?.node,
                    "Tags": tags?.node,
                    "Threshold": threshold?.node,
                    "ThresholdMetricId": thresholdMetricId?.node,
                    "TreatMissingData": treatMissingData?.node,
                    "Unit": unit?.node,
                    "WarmUpConfiguration": warmUpConfiguration?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<CloudWatch.Alarm> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<CloudWatch.Alarm> { .init(node: resource.attribute("Arn")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ActionConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-actionconfiguration)
            public var actionConfiguration: PropertyName<ActionConfiguration> { "ActionConfiguration" }

            /// `ActionsEnabled`. Default true. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-actionsenabled)
            public var actionsEnabled: PropertyName<Value<Bool>> { "ActionsEnabled" }

            /// `AlarmActions`. Each: Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-alarmactions)
            public var alarmActions: PropertyName<List<AlarmActions>> { "AlarmActions" }

            /// `AlarmDescription`. Length 0 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-alarmdescription)
            public var alarmDescription: PropertyName<Value<String>> { "AlarmDescription" }

            /// `AlarmName`. Length 0 to 255. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-alarmname)
            public var alarmName: PropertyName<Value<String>> { "AlarmName" }

            /// `ComparisonOperator`. One of `GreaterThanOrEqualToThreshold`, `GreaterThanThreshold`, `GreaterThanUpperThreshold`, `LessThanLowerOrGreaterThanUpperThreshold`, `LessThanLowerThreshold`, `LessThanOrEqualToThreshold`, `LessThanThreshold`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-comparisonoperator)
            public var comparisonOperator: PropertyName<ComparisonOperator> { "ComparisonOperator" }

            /// `DatapointsToAlarm`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-datapointstoalarm)
            public var datapointsToAlarm: PropertyName<Value<Int>> { "DatapointsToAlarm" }

            /// `Dimensions`. Items 0 to 30. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-dimensions)
            public var dimensions: PropertyName<List<Dimension>> { "Dimensions" }

            /// `EvaluateLowSampleCountPercentile`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-evaluatelowsamplecountpercentile)
            public var evaluateLowSampleCountPercentile: PropertyName<Value<String>> { "EvaluateLowSampleCountPercentile" }

            /// `EvaluationCriteria`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-evaluationcriteria)
            public var evaluationCriteria: PropertyName<EvaluationCriteria> { "EvaluationCriteria" }

            /// `EvaluationInterval`. Range 10 to 3600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-evaluationinterval)
            public var evaluationInterval: PropertyName<Value<Int>> { "EvaluationInterval" }

            /// `EvaluationPeriods`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-evaluationperiods)
            public var evaluationPeriods: PropertyName<Value<Int>> { "EvaluationPeriods" }

            /// `EvaluationWindow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-evaluationwindow)
            public var evaluationWindow: PropertyName<EvaluationWindow> { "EvaluationWindow" }

            /// `ExtendedStatistic`. Not with `Statistic`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-extendedstatistic)
            public var extendedStatistic: PropertyName<Value<String>> { "ExtendedStatistic" }

            /// `InsufficientDataActions`. Each: Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-insufficientdataactions)
            public var insufficientDataActions: PropertyName<List<InsufficientDataActions>> { "InsufficientDataActions" }

            /// `MetricName`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-metricname)
            public var metricName: PropertyName<Value<String>> { "MetricName" }

            /// `Metrics`. No item twice. Not with `MetricName`, `Dimensions`, `Period`, `Namespace`, `Statistic`, `ExtendedStatistic`, `Unit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-metrics)
            public var metrics: PropertyName<List<MetricDataQuery>> { "Metrics" }

            /// `Namespace`. Length 1 to 255. Pattern `^[^:]`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-namespace)
            public var namespace: PropertyName<Value<String>> { "Namespace" }

            /// `OKActions`. Each: Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-okactions)
            public var okActions: PropertyName<List<OKActions>> { "OKActions" }

            /// `Period`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-period)
            public var period: PropertyName<Seconds> { "Period" }

            /// `Statistic`. One of `Average`, `Maximum`, `Minimum`, `SampleCount`, `Sum`. Not with `ExtendedStatistic`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-statistic)
            public var statistic: PropertyName<Statistic> { "Statistic" }

            /// `Tags`. Items at most 50. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Threshold`. Not with `ThresholdMetricId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-threshold)
            public var threshold: PropertyName<Value<Double>> { "Threshold" }

            /// `ThresholdMetricId`. Length 1 to 255. Not with `Threshold`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-thresholdmetricid)
            public var thresholdMetricId: PropertyName<Value<String>> { "ThresholdMetricId" }

            /// `TreatMissingData`. One of `breaching`, `ignore`, `missing`, `notBreaching`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-treatmissingdata)
            public var treatMissingData: PropertyName<TreatMissingData> { "TreatMissingData" }

            /// `Unit`. One of `Bits`, `Bits/Second`, `Bytes`, `Bytes/Second`, `Count`, `Count/Second`, `Gigabits`, `Gigabits/Second` and 19 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-unit)
            public var unit: PropertyName<Unit> { "Unit" }

            /// `WarmUpConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html#cfn-cloudwatch-alarm-warmupconfiguration)
            public var warmUpConfiguration: PropertyName<WarmUpConfiguration> { "WarmUpConfiguration" }
        }

        /// `AWS::CloudWatch::Alarm`: `ActionConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-actionconfiguration.html>.
        public struct ActionConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                alarmTagsPropagation: AlarmTagsPropagation? = nil
            ) {
                self.node = Node(properties: [
                    "AlarmTagsPropagation": alarmTagsPropagation?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AlarmTagsPropagation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-actionconfiguration.html#cfn-cloudwatch-alarm-actionconfiguration-alarmtagspropagation)
                public var alarmTagsPropagation: PropertyName<AlarmTagsPropagation> { "AlarmTagsPropagation" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `AlarmActions`
        public final class AlarmActions: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::SNS::Topic`.
            public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
            /// Something of `AWS::ApplicationAutoScaling::ScalingPolicy`.
            public convenience init(_ reference: ARN<ApplicationAutoScaling.ScalingPolicy>) { self.init(node: reference.node) }
            /// Something of `AWS::AutoScaling::ScalingPolicy`.
            public convenience init(_ reference: ARN<AutoScaling.ScalingPolicy>) { self.init(node: reference.node) }
            /// Something of `AWS::Lambda::Function`.
            public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
            /// Something of `AWS::AIOps::InvestigationGroup`.
            public convenience init(_ reference: ARN<AIOps.InvestigationGroup>) { self.init(node: reference.node) }
            /// Something of `AWS::SSMIncidents::ResponsePlan`.
            public convenience init(_ reference: ARN<SSMIncidents.ResponsePlan>) { self.init(node: reference.node) }
        }

        /// `AWS::CloudWatch::Alarm`: `AlarmPromQLCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmpromqlcriteria.html>.
        public struct AlarmPromQLCriteria: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                pendingPeriod: Value<Int>? = nil,
                query: Value<String>? = nil,
                recoveryPeriod: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "PendingPeriod": pendingPeriod?.node,
                    "Query": query?.node,
                    "RecoveryPeriod": recoveryPeriod?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PendingPeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmpromqlcriteria.html#cfn-cloudwatch-alarm-alarmpromqlcriteria-pendingperiod)
                public var pendingPeriod: PropertyName<Value<Int>> { "PendingPeriod" }

                /// `Query`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmpromqlcriteria.html#cfn-cloudwatch-alarm-alarmpromqlcriteria-query)
                public var query: PropertyName<Value<String>> { "Query" }

                /// `RecoveryPeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmpromqlcriteria.html#cfn-cloudwatch-alarm-alarmpromqlcriteria-recoveryperiod)
                public var recoveryPeriod: PropertyName<Value<Int>> { "RecoveryPeriod" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `AlarmTagsPropagation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmtagspropagation.html>.
        public struct AlarmTagsPropagation: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - excludedTagKeys: Items 1 to 50. No item twice. Each: Length 1 to 128.
            ///   - includedTagKeys: Items 1 to 50. No item twice. Each: Length 1 to 128.
            public init(
                enabled: Value<Bool>,
                excludedTagKeys: List<Value<String>>? = nil,
                includedTagKeys: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled.node,
                    "ExcludedTagKeys": excludedTagKeys?.node,
                    "IncludedTagKeys": includedTagKeys?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enabled`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmtagspropagation.html#cfn-cloudwatch-alarm-alarmtagspropagation-enabled)
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `ExcludedTagKeys`. Items 1 to 50. No item twice. Each: Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmtagspropagation.html#cfn-cloudwatch-alarm-alarmtagspropagation-excludedtagkeys)
                public var excludedTagKeys: PropertyName<List<Value<String>>> { "ExcludedTagKeys" }

                /// `IncludedTagKeys`. Items 1 to 50. No item twice. Each: Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmtagspropagation.html#cfn-cloudwatch-alarm-alarmtagspropagation-includedtagkeys)
                public var includedTagKeys: PropertyName<List<Value<String>>> { "IncludedTagKeys" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `ComparisonOperator`
        public final class ComparisonOperator: OpenEnum, @unchecked Sendable {
            /// `GreaterThanOrEqualToThreshold`
            public static var greaterThanOrEqualToThreshold: ComparisonOperator { "GreaterThanOrEqualToThreshold" }
            /// `GreaterThanThreshold`
            public static var greaterThanThreshold: ComparisonOperator { "GreaterThanThreshold" }
            /// `GreaterThanUpperThreshold`
            public static var greaterThanUpperThreshold: ComparisonOperator { "GreaterThanUpperThreshold" }
            /// `LessThanLowerOrGreaterThanUpperThreshold`
            public static var lessThanLowerOrGreaterThanUpperThreshold: ComparisonOperator { "LessThanLowerOrGreaterThanUpperThreshold" }
            /// `LessThanLowerThreshold`
            public static var lessThanLowerThreshold: ComparisonOperator { "LessThanLowerThreshold" }
            /// `LessThanOrEqualToThreshold`
            public static var lessThanOrEqualToThreshold: ComparisonOperator { "LessThanOrEqualToThreshold" }
            /// `LessThanThreshold`
            public static var lessThanThreshold: ComparisonOperator { "LessThanThreshold" }
        }

        /// `AWS::CloudWatch::Alarm`: `Dimension`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-dimension.html>.
        public struct Dimension: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 255.
            ///   - value: Length 1 to 1024.
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

                /// `Name`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-dimension.html#cfn-cloudwatch-alarm-dimension-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-dimension.html#cfn-cloudwatch-alarm-dimension-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `EvaluationCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationcriteria.html>.
        public struct EvaluationCriteria: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                promQLCriteria: AlarmPromQLCriteria? = nil
            ) {
                self.node = Node(properties: [
                    "PromQLCriteria": promQLCriteria?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PromQLCriteria`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationcriteria.html#cfn-cloudwatch-alarm-evaluationcriteria-promqlcriteria)
                public var promQLCriteria: PropertyName<AlarmPromQLCriteria> { "PromQLCriteria" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `EvaluationWindow`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationwindow.html>.
        public struct EvaluationWindow: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                slidingWindow: Document? = nil,
                wallClockWindow: WallClockWindow? = nil
            ) {
                self.node = Node(properties: [
                    "SlidingWindow": slidingWindow?.node,
                    "WallClockWindow": wallClockWindow?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `SlidingWindow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationwindow.html#cfn-cloudwatch-alarm-evaluationwindow-slidingwindow)
                public var slidingWindow: PropertyName<Document> { "SlidingWindow" }

                /// `WallClockWindow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationwindow.html#cfn-cloudwatch-alarm-evaluationwindow-wallclockwindow)
                public var wallClockWindow: PropertyName<WallClockWindow> { "WallClockWindow" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `InsufficientDataActions`
        public final class InsufficientDataActions: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::SNS::Topic`.
            public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
            /// Something of `AWS::ApplicationAutoScaling::ScalingPolicy`.
            public convenience init(_ reference: ARN<ApplicationAutoScaling.ScalingPolicy>) { self.init(node: reference.node) }
            /// Something of `AWS::AutoScaling::ScalingPolicy`.
            public convenience init(_ reference: ARN<AutoScaling.ScalingPolicy>) { self.init(node: reference.node) }
            /// Something of `AWS::Lambda::Function`.
            public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
            /// Something of `AWS::AIOps::InvestigationGroup`.
            public convenience init(_ reference: ARN<AIOps.InvestigationGroup>) { self.init(node: reference.node) }
            /// Something of `AWS::SSMIncidents::ResponsePlan`.
            public convenience init(_ reference: ARN<SSMIncidents.ResponsePlan>) { self.init(node: reference.node) }
        }

        /// `AWS::CloudWatch::Alarm`: `Metric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metric.html>.
        public struct Metric: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dimensions: Items 0 to 30.
            ///   - metricName: Length 1 to 255.
            ///   - namespace: Length 1 to 255. Pattern `^[^:]`.
            public init(
                dimensions: List<Dimension>? = nil,
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

                /// `Dimensions`. Items 0 to 30. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metric.html#cfn-cloudwatch-alarm-metric-dimensions)
                public var dimensions: PropertyName<List<Dimension>> { "Dimensions" }

                /// `MetricName`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metric.html#cfn-cloudwatch-alarm-metric-metricname)
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `Namespace`. Length 1 to 255. Pattern `^[^:]`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metric.html#cfn-cloudwatch-alarm-metric-namespace)
                public var namespace: PropertyName<Value<String>> { "Namespace" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `MetricDataQuery`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html>.
        public struct MetricDataQuery: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - id: Length 1 to 255. Pattern `^([a-z])([A-Za-z0-9\_]*)$`.
            ///   - accountId: Length 1 to 255.
            ///   - expression: Length 1 to 2048.
            ///   - period: Range at least 1.
            public init(
                id: Value<String>,
                accountId: Value<String>? = nil,
                expression: Value<String>? = nil,
                label: Value<String>? = nil,
                metricStat: MetricStat? = nil,
                period: Seconds? = nil,
                returnData: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                    "AccountId": accountId?.node,
                    "Expression": expression?.node,
                    "Label": label?.node,
                    "MetricStat": metricStat?.node,
                    "Period": period?.node,
                    "ReturnData": returnData?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. Length 1 to 255. Pattern `^([a-z])([A-Za-z0-9\_]*)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html#cfn-cloudwatch-alarm-metricdataquery-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `AccountId`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html#cfn-cloudwatch-alarm-metricdataquery-accountid)
                public var accountId: PropertyName<Value<String>> { "AccountId" }

                /// `Expression`. Length 1 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html#cfn-cloudwatch-alarm-metricdataquery-expression)
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Label`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html#cfn-cloudwatch-alarm-metricdataquery-label)
                public var label: PropertyName<Value<String>> { "Label" }

                /// `MetricStat`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html#cfn-cloudwatch-alarm-metricdataquery-metricstat)
                public var metricStat: PropertyName<MetricStat> { "MetricStat" }

                /// `Period`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html#cfn-cloudwatch-alarm-metricdataquery-period)
                public var period: PropertyName<Seconds> { "Period" }

                /// `ReturnData`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html#cfn-cloudwatch-alarm-metricdataquery-returndata)
                public var returnData: PropertyName<Value<Bool>> { "ReturnData" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `MetricStat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricstat.html>.
        public struct MetricStat: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - period: Range at least 1.
            ///   - unit: One of `Bits`, `Bits/Second`, `Bytes`, `Bytes/Second`, `Count`, `Count/Second`, `Gigabits`, `Gigabits/Second` and 19 more.
            public init(
                metric: Metric,
                period: Seconds,
                stat: Value<String>,
                unit: Unit? = nil
            ) {
                self.node = Node(properties: [
                    "Metric": metric.node,
                    "Period": period.node,
                    "Stat": stat.node,
                    "Unit": unit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Metric`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricstat.html#cfn-cloudwatch-alarm-metricstat-metric)
                public var metric: PropertyName<Metric> { "Metric" }

                /// `Period`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricstat.html#cfn-cloudwatch-alarm-metricstat-period)
                public var period: PropertyName<Seconds> { "Period" }

                /// `Stat`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricstat.html#cfn-cloudwatch-alarm-metricstat-stat)
                public var stat: PropertyName<Value<String>> { "Stat" }

                /// `Unit`. One of `Bits`, `Bits/Second`, `Bytes`, `Bytes/Second`, `Count`, `Count/Second`, `Gigabits`, `Gigabits/Second` and 19 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricstat.html#cfn-cloudwatch-alarm-metricstat-unit)
                public var unit: PropertyName<Unit> { "Unit" }
            }

            /// `AWS::CloudWatch::Alarm`: `MetricStat.Unit`
            public final class Unit: OpenEnum, @unchecked Sendable {
                /// `Bits`
                public static var bits: Unit { "Bits" }
                /// `Bits/Second`
                public static var bitsSecond: Unit { "Bits/Second" }
                /// `Bytes`
                public static var bytes: Unit { "Bytes" }
                /// `Bytes/Second`
                public static var bytesSecond: Unit { "Bytes/Second" }
                /// `Count`
                public static var count: Unit { "Count" }
                /// `Count/Second`
                public static var countSecond: Unit { "Count/Second" }
                /// `Gigabits`
                public static var gigabits: Unit { "Gigabits" }
                /// `Gigabits/Second`
                public static var gigabitsSecond: Unit { "Gigabits/Second" }
                /// `Gigabytes`
                public static var gigabytes: Unit { "Gigabytes" }
                /// `Gigabytes/Second`
                public static var gigabytesSecond: Unit { "Gigabytes/Second" }
                /// `Kilobits`
                public static var kilobits: Unit { "Kilobits" }
                /// `Kilobits/Second`
                public static var kilobitsSecond: Unit { "Kilobits/Second" }
                /// `Kilobytes`
                public static var kilobytes: Unit { "Kilobytes" }
                /// `Kilobytes/Second`
                public static var kilobytesSecond: Unit { "Kilobytes/Second" }
                /// `Megabits`
                public static var megabits: Unit { "Megabits" }
                /// `Megabits/Second`
                public static var megabitsSecond: Unit { "Megabits/Second" }
                /// `Megabytes`
                public static var megabytes: Unit { "Megabytes" }
                /// `Megabytes/Second`
                public static var megabytesSecond: Unit { "Megabytes/Second" }
                /// `Microseconds`
                public static var microseconds: Unit { "Microseconds" }
                /// `Milliseconds`
                public static var milliseconds: Unit { "Milliseconds" }
                /// `None`
                public static var noneValue: Unit { "None" }
                /// `Percent`
                public static var percent: Unit { "Percent" }
                /// `Seconds`
                public static var seconds: Unit { "Seconds" }
                /// `Terabits`
                public static var terabits: Unit { "Terabits" }
                /// `Terabits/Second`
                public static var terabitsSecond: Unit { "Terabits/Second" }
                /// `Terabytes`
                public static var terabytes: Unit { "Terabytes" }
                /// `Terabytes/Second`
                public static var terabytesSecond: Unit { "Terabytes/Second" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `OKActions`
        public final class OKActions: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::SNS::Topic`.
            public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
            /// Something of `AWS::ApplicationAutoScaling::ScalingPolicy`.
            public convenience init(_ reference: ARN<ApplicationAutoScaling.ScalingPolicy>) { self.init(node: reference.node) }
            /// Something of `AWS::AutoScaling::ScalingPolicy`.
            public convenience init(_ reference: ARN<AutoScaling.ScalingPolicy>) { self.init(node: reference.node) }
            /// Something of `AWS::Lambda::Function`.
            public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
            /// Something of `AWS::AIOps::InvestigationGroup`.
            public convenience init(_ reference: ARN<AIOps.InvestigationGroup>) { self.init(node: reference.node) }
            /// Something of `AWS::SSMIncidents::ResponsePlan`.
            public convenience init(_ reference: ARN<SSMIncidents.ResponsePlan>) { self.init(node: reference.node) }
        }

        /// `AWS::CloudWatch::Alarm`: `Statistic`
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

        /// `AWS::CloudWatch::Alarm`: `TreatMissingData`
        public final class TreatMissingData: OpenEnum, @unchecked Sendable {
            /// `breaching`
            public static var breaching: TreatMissingData { "breaching" }
            /// `ignore`
            public static var ignore: TreatMissingData { "ignore" }
            /// `missing`
            public static var missing: TreatMissingData { "missing" }
            /// `notBreaching`
            public static var notBreaching: TreatMissingData { "notBreaching" }
        }

        /// `AWS::CloudWatch::Alarm`: `Unit`
        public final class Unit: OpenEnum, @unchecked Sendable {
            /// `Bits`
            public static var bits: Unit { "Bits" }
            /// `Bits/Second`
            public static var bitsSecond: Unit { "Bits/Second" }
            /// `Bytes`
            public static var bytes: Unit { "Bytes" }
            /// `Bytes/Second`
            public static var bytesSecond: Unit { "Bytes/Second" }
            /// `Count`
            public static var count: Unit { "Count" }
            /// `Count/Second`
            public static var countSecond: Unit { "Count/Second" }
            /// `Gigabits`
            public static var gigabits: Unit { "Gigabits" }
            /// `Gigabits/Second`
            public static var gigabitsSecond: Unit { "Gigabits/Second" }
            /// `Gigabytes`
            public static var gigabytes: Unit { "Gigabytes" }
            /// `Gigabytes/Second`
            public static var gigabytesSecond: Unit { "Gigabytes/Second" }
            /// `Kilobits`
            public static var kilobits: Unit { "Kilobits" }
            /// `Kilobits/Second`
            public static var kilobitsSecond: Unit { "Kilobits/Second" }
            /// `Kilobytes`
            public static var kilobytes: Unit { "Kilobytes" }
            /// `Kilobytes/Second`
            public static var kilobytesSecond: Unit { "Kilobytes/Second" }
            /// `Megabits`
            public static var megabits: Unit { "Megabits" }
            /// `Megabits/Second`
            public static var megabitsSecond: Unit { "Megabits/Second" }
            /// `Megabytes`
            public static var megabytes: Unit { "Megabytes" }
            /// `Megabytes/Second`
            public static var megabytesSecond: Unit { "Megabytes/Second" }
            /// `Microseconds`
            public static var microseconds: Unit { "Microseconds" }
            /// `Milliseconds`
            public static var milliseconds: Unit { "Milliseconds" }
            /// `None`
            public static var noneValue: Unit { "None" }
            /// `Percent`
            public static var percent: Unit { "Percent" }
            /// `Seconds`
            public static var seconds: Unit { "Seconds" }
            /// `Terabits`
            public static var terabits: Unit { "Terabits" }
            /// `Terabits/Second`
            public static var terabitsSecond: Unit { "Terabits/Second" }
            /// `Terabytes`
            public static var terabytes: Unit { "Terabytes" }
            /// `Terabytes/Second`
            public static var terabytesSecond: Unit { "Terabytes/Second" }
        }

        /// `AWS::CloudWatch::Alarm`: `WallClockWindow`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-wallclockwindow.html>.
        public struct WallClockWindow: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                timezone: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Timezone": timezone?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Timezone`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-wallclockwindow.html#cfn-cloudwatch-alarm-wallclockwindow-timezone)
                public var timezone: PropertyName<Value<String>> { "Timezone" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `WarmUpConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-warmupconfiguration.html>.
        public struct WarmUpConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - warmUpPeriodDurationInMinutes: Range 1 to 2880.
            public init(
                onlyStartEvaluatingAfterWarmUpPeriodEnds: Value<Bool>? = nil,
                warmUpPeriodDurationInMinutes: Minutes? = nil
            ) {
                self.node = Node(properties: [
                    "OnlyStartEvaluatingAfterWarmUpPeriodEnds": onlyStartEvaluatingAfterWarmUpPeriodEnds?.node,
                    "WarmUpPeriodDurationInMinutes": warmUpPeriodDurationInMinutes?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-warmupconfiguration.html#cfn-cloudwatch-alarm-warmupconfiguration-onlystartevaluatingafterwarmupperiodends)
                public var onlyStartEvaluatingAfterWarmUpPeriodEnds: PropertyName<Value<Bool>> { "OnlyStartEvaluatingAfterWarmUpPeriodEnds" }

                /// `WarmUpPeriodDurationInMinutes`. Range 1 to 2880. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-warmupconfiguration.html#cfn-cloudwatch-alarm-warmupconfiguration-warmupperioddurationinminutes)
                public var warmUpPeriodDurationInMinutes: PropertyName<Minutes> { "WarmUpPeriodDurationInMinutes" }
            }
        }
    }
}
