// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudWatch {
    /// `AWS::CloudWatch::Alarm`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html>.
    public struct Alarm: StackDSL.Resource {
        public static let typeName = "AWS::CloudWatch::Alarm"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - actionConfiguration: `ActionConfiguration`.
        ///   - actionsEnabled: `ActionsEnabled`. Default true.
        ///   - alarmActions: `AlarmActions`. Each: Length 1 to 1024.
        ///   - alarmDescription: `AlarmDescription`. Length 0 to 1024.
        ///   - alarmName: `AlarmName`. Length 0 to 255. A change replaces the resource.
        ///   - comparisonOperator: `ComparisonOperator`.
        ///   - datapointsToAlarm: `DatapointsToAlarm`. Range at least 1.
        ///   - dimensions: `Dimensions`. Items 0 to 30.
        ///   - evaluateLowSampleCountPercentile: `EvaluateLowSampleCountPercentile`. Length 1 to 255.
        ///   - evaluationCriteria: `EvaluationCriteria`.
        ///   - evaluationInterval: `EvaluationInterval`. Range 10 to 3600.
        ///   - evaluationPeriods: `EvaluationPeriods`. Range at least 1.
        ///   - evaluationWindow: `EvaluationWindow`.
        ///   - extendedStatistic: `ExtendedStatistic`.
        ///   - insufficientDataActions: `InsufficientDataActions`. Each: Length 1 to 1024.
        ///   - metricName: `MetricName`. Length 1 to 255.
        ///   - metrics: `Metrics`. No item twice.
        ///   - namespace: `Namespace`. Length 1 to 255. Pattern `^[^:]`.
        ///   - okActions: `OKActions`. Each: Length 1 to 1024.
        ///   - period: `Period`. Range at least 1.
        ///   - statistic: `Statistic`.
        ///   - tags: `Tags`. Items at most 50. No item twice.
        ///   - threshold: `Threshold`.
        ///   - thresholdMetricId: `ThresholdMetricId`. Length 1 to 255.
        ///   - treatMissingData: `TreatMissingData`. Length 1 to 255.
        ///   - unit: `Unit`.
        ///   - warmUpConfiguration: `WarmUpConfiguration`.
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
            period: Value<Int>? = nil,
            statistic: Statistic? = nil,
            tags: List<Tag>? = nil,
            threshold: Value<Double>? = nil,
            thresholdMetricId: Value<String>? = nil,
            treatMissingData: TreatMissingData? = nil,
            unit: Unit? = nil,
            warmUpConfiguration: WarmUpConfiguration? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column
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
        }

        /// `Ref`
        public var ref: ID<CloudWatch.Alarm> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<CloudWatch.Alarm> { .init(node: resource.attribute("Arn")) }

        /// `AWS::CloudWatch::Alarm`: `ActionConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-actionconfiguration.html>.
        public struct ActionConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - alarmTagsPropagation: `AlarmTagsPropagation`.
            public init(
                alarmTagsPropagation: AlarmTagsPropagation? = nil
            ) {
                self.node = Node(properties: [
                    "AlarmTagsPropagation": alarmTagsPropagation?.node,
                ])
            }
        }

        /// `AWS::CloudWatch::Alarm`: `AlarmActions`
        public struct AlarmActions: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ARN<SNS.Topic>) { self.node = reference.node }

            public init(_ reference: ARN<ApplicationAutoScaling.ScalingPolicy>) { self.node = reference.node }

            public init(_ reference: ARN<AutoScaling.ScalingPolicy>) { self.node = reference.node }

            public init(_ reference: ARN<Lambda.Function>) { self.node = reference.node }

            public init(_ reference: ARN<AIOps.InvestigationGroup>) { self.node = reference.node }

            public init(_ reference: ARN<SSMIncidents.ResponsePlan>) { self.node = reference.node }
        }

        /// `AWS::CloudWatch::Alarm`: `AlarmPromQLCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmpromqlcriteria.html>.
        public struct AlarmPromQLCriteria: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - pendingPeriod: `PendingPeriod`.
            ///   - query: `Query`.
            ///   - recoveryPeriod: `RecoveryPeriod`.
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
        }

        /// `AWS::CloudWatch::Alarm`: `AlarmTagsPropagation`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmtagspropagation.html>.
        public struct AlarmTagsPropagation: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - enabled: `Enabled`.
            ///   - excludedTagKeys: `ExcludedTagKeys`. Items 1 to 50. No item twice. Each: Length 1 to 128.
            ///   - includedTagKeys: `IncludedTagKeys`. Items 1 to 50. No item twice. Each: Length 1 to 128.
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
        }

        /// `AWS::CloudWatch::Alarm`: `ComparisonOperator`
        public struct ComparisonOperator: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var greaterThanOrEqualToThreshold: Self { "GreaterThanOrEqualToThreshold" }
            public static var greaterThanThreshold: Self { "GreaterThanThreshold" }
            public static var greaterThanUpperThreshold: Self { "GreaterThanUpperThreshold" }
            public static var lessThanLowerOrGreaterThanUpperThreshold: Self { "LessThanLowerOrGreaterThanUpperThreshold" }
            public static var lessThanLowerThreshold: Self { "LessThanLowerThreshold" }
            public static var lessThanOrEqualToThreshold: Self { "LessThanOrEqualToThreshold" }
            public static var lessThanThreshold: Self { "LessThanThreshold" }
        }

        /// `AWS::CloudWatch::Alarm`: `Dimension`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-dimension.html>.
        public struct Dimension: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 255.
            ///   - value: `Value`. Length 1 to 1024.
            public init(
                name: Value<String>,
                value: Value<String>
            ) {
                self.node = Node(properties: [
                    "Name": name.node,
                    "Value": value.node,
                ])
            }
        }

        /// `AWS::CloudWatch::Alarm`: `EvaluationCriteria`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationcriteria.html>.
        public struct EvaluationCriteria: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - promQLCriteria: `PromQLCriteria`.
            public init(
                promQLCriteria: AlarmPromQLCriteria? = nil
            ) {
                self.node = Node(properties: [
                    "PromQLCriteria": promQLCriteria?.node,
                ])
            }
        }

        /// `AWS::CloudWatch::Alarm`: `EvaluationWindow`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationwindow.html>.
        public struct EvaluationWindow: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - slidingWindow: `SlidingWindow`.
            ///   - wallClockWindow: `WallClockWindow`.
            public init(
                slidingWindow: Document? = nil,
                wallClockWindow: WallClockWindow? = nil
            ) {
                self.node = Node(properties: [
                    "SlidingWindow": slidingWindow?.node,
                    "WallClockWindow": wallClockWindow?.node,
                ])
            }
        }

        /// `AWS::CloudWatch::Alarm`: `InsufficientDataActions`
        public struct InsufficientDataActions: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ARN<SNS.Topic>) { self.node = reference.node }

            public init(_ reference: ARN<ApplicationAutoScaling.ScalingPolicy>) { self.node = reference.node }

            public init(_ reference: ARN<AutoScaling.ScalingPolicy>) { self.node = reference.node }

            public init(_ reference: ARN<Lambda.Function>) { self.node = reference.node }

            public init(_ reference: ARN<AIOps.InvestigationGroup>) { self.node = reference.node }

            public init(_ reference: ARN<SSMIncidents.ResponsePlan>) { self.node = reference.node }
        }

        /// `AWS::CloudWatch::Alarm`: `Metric`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metric.html>.
        public struct Metric: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dimensions: `Dimensions`. Items 0 to 30.
            ///   - metricName: `MetricName`. Length 1 to 255.
            ///   - namespace: `Namespace`. Length 1 to 255. Pattern `^[^:]`.
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
        }

        /// `AWS::CloudWatch::Alarm`: `MetricDataQuery`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html>.
        public struct MetricDataQuery: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - id: `Id`. Length 1 to 255. Pattern `^([a-z])([A-Za-z0-9\_]*)$`.
            ///   - accountId: `AccountId`. Length 1 to 255.
            ///   - expression: `Expression`. Length 1 to 2048.
            ///   - label: `Label`.
            ///   - metricStat: `MetricStat`.
            ///   - period: `Period`. Range at least 1.
            ///   - returnData: `ReturnData`.
            public init(
                id: Value<String>,
                accountId: Value<String>? = nil,
                expression: Value<String>? = nil,
                label: Value<String>? = nil,
                metricStat: MetricStat? = nil,
                period: Value<Int>? = nil,
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
        }

        /// `AWS::CloudWatch::Alarm`: `MetricStat`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricstat.html>.
        public struct MetricStat: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - metric: `Metric`.
            ///   - period: `Period`. Range at least 1.
            ///   - stat: `Stat`.
            ///   - unit: `Unit`.
            public init(
                metric: Metric,
                period: Value<Int>,
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

            /// `AWS::CloudWatch::Alarm`: `MetricStat.Unit`
            public struct Unit: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var bits: Self { "Bits" }
                public static var bitsSecond: Self { "Bits/Second" }
                public static var bytes: Self { "Bytes" }
                public static var bytesSecond: Self { "Bytes/Second" }
                public static var count: Self { "Count" }
                public static var countSecond: Self { "Count/Second" }
                public static var gigabits: Self { "Gigabits" }
                public static var gigabitsSecond: Self { "Gigabits/Second" }
                public static var gigabytes: Self { "Gigabytes" }
                public static var gigabytesSecond: Self { "Gigabytes/Second" }
                public static var kilobits: Self { "Kilobits" }
                public static var kilobitsSecond: Self { "Kilobits/Second" }
                public static var kilobytes: Self { "Kilobytes" }
                public static var kilobytesSecond: Self { "Kilobytes/Second" }
                public static var megabits: Self { "Megabits" }
                public static var megabitsSecond: Self { "Megabits/Second" }
                public static var megabytes: Self { "Megabytes" }
                public static var megabytesSecond: Self { "Megabytes/Second" }
                public static var microseconds: Self { "Microseconds" }
                public static var milliseconds: Self { "Milliseconds" }
                public static var noneValue: Self { "None" }
                public static var percent: Self { "Percent" }
                public static var seconds: Self { "Seconds" }
                public static var terabits: Self { "Terabits" }
                public static var terabitsSecond: Self { "Terabits/Second" }
                public static var terabytes: Self { "Terabytes" }
                public static var terabytesSecond: Self { "Terabytes/Second" }
            }
        }

        /// `AWS::CloudWatch::Alarm`: `OKActions`
        public struct OKActions: ReferenceChoice {
            public let node: Node

            public init(node: Node) { self.node = node }

            public init(_ reference: ARN<SNS.Topic>) { self.node = reference.node }

            public init(_ reference: ARN<ApplicationAutoScaling.ScalingPolicy>) { self.node = reference.node }

            public init(_ reference: ARN<AutoScaling.ScalingPolicy>) { self.node = reference.node }

            public init(_ reference: ARN<Lambda.Function>) { self.node = reference.node }

            public init(_ reference: ARN<AIOps.InvestigationGroup>) { self.node = reference.node }

            public init(_ reference: ARN<SSMIncidents.ResponsePlan>) { self.node = reference.node }
        }

        /// `AWS::CloudWatch::Alarm`: `Statistic`
        public struct Statistic: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var average: Self { "Average" }
            public static var maximum: Self { "Maximum" }
            public static var minimum: Self { "Minimum" }
            public static var sampleCount: Self { "SampleCount" }
            public static var sum: Self { "Sum" }
        }

        /// `AWS::CloudWatch::Alarm`: `TreatMissingData`
        public struct TreatMissingData: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var breaching: Self { "breaching" }
            public static var ignore: Self { "ignore" }
            public static var missing: Self { "missing" }
            public static var notBreaching: Self { "notBreaching" }
        }

        /// `AWS::CloudWatch::Alarm`: `Unit`
        public struct Unit: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var bits: Self { "Bits" }
            public static var bitsSecond: Self { "Bits/Second" }
            public static var bytes: Self { "Bytes" }
            public static var bytesSecond: Self { "Bytes/Second" }
            public static var count: Self { "Count" }
            public static var countSecond: Self { "Count/Second" }
            public static var gigabits: Self { "Gigabits" }
            public static var gigabitsSecond: Self { "Gigabits/Second" }
            public static var gigabytes: Self { "Gigabytes" }
            public static var gigabytesSecond: Self { "Gigabytes/Second" }
            public static var kilobits: Self { "Kilobits" }
            public static var kilobitsSecond: Self { "Kilobits/Second" }
            public static var kilobytes: Self { "Kilobytes" }
            public static var kilobytesSecond: Self { "Kilobytes/Second" }
            public static var megabits: Self { "Megabits" }
            public static var megabitsSecond: Self { "Megabits/Second" }
            public static var megabytes: Self { "Megabytes" }
            public static var megabytesSecond: Self { "Megabytes/Second" }
            public static var microseconds: Self { "Microseconds" }
            public static var milliseconds: Self { "Milliseconds" }
            public static var noneValue: Self { "None" }
            public static var percent: Self { "Percent" }
            public static var seconds: Self { "Seconds" }
            public static var terabits: Self { "Terabits" }
            public static var terabitsSecond: Self { "Terabits/Second" }
            public static var terabytes: Self { "Terabytes" }
            public static var terabytesSecond: Self { "Terabytes/Second" }
        }

        /// `AWS::CloudWatch::Alarm`: `WallClockWindow`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-wallclockwindow.html>.
        public struct WallClockWindow: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - timezone: `Timezone`.
            public init(
                timezone: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Timezone": timezone?.node,
                ])
            }
        }

        /// `AWS::CloudWatch::Alarm`: `WarmUpConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-warmupconfiguration.html>.
        public struct WarmUpConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - onlyStartEvaluatingAfterWarmUpPeriodEnds: `OnlyStartEvaluatingAfterWarmUpPeriodEnds`.
            ///   - warmUpPeriodDurationInMinutes: `WarmUpPeriodDurationInMinutes`. Range 1 to 2880.
            public init(
                onlyStartEvaluatingAfterWarmUpPeriodEnds: Value<Bool>? = nil,
                warmUpPeriodDurationInMinutes: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "OnlyStartEvaluatingAfterWarmUpPeriodEnds": onlyStartEvaluatingAfterWarmUpPeriodEnds?.node,
                    "WarmUpPeriodDurationInMinutes": warmUpPeriodDurationInMinutes?.node,
                ])
            }
        }
    }
}
