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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<CloudWatch.Alarm> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<CloudWatch.Alarm> { .init(node: resource.attribute("Arn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `ActionConfiguration`
            public var actionConfiguration: PropertyName<ActionConfiguration> { "ActionConfiguration" }

            /// `ActionsEnabled`
            public var actionsEnabled: PropertyName<Value<Bool>> { "ActionsEnabled" }

            /// `AlarmActions`
            public var alarmActions: PropertyName<List<AlarmActions>> { "AlarmActions" }

            /// `AlarmDescription`
            public var alarmDescription: PropertyName<Value<String>> { "AlarmDescription" }

            /// `AlarmName`
            public var alarmName: PropertyName<Value<String>> { "AlarmName" }

            /// `ComparisonOperator`
            public var comparisonOperator: PropertyName<ComparisonOperator> { "ComparisonOperator" }

            /// `DatapointsToAlarm`
            public var datapointsToAlarm: PropertyName<Value<Int>> { "DatapointsToAlarm" }

            /// `Dimensions`
            public var dimensions: PropertyName<List<Dimension>> { "Dimensions" }

            /// `EvaluateLowSampleCountPercentile`
            public var evaluateLowSampleCountPercentile: PropertyName<Value<String>> { "EvaluateLowSampleCountPercentile" }

            /// `EvaluationCriteria`
            public var evaluationCriteria: PropertyName<EvaluationCriteria> { "EvaluationCriteria" }

            /// `EvaluationInterval`
            public var evaluationInterval: PropertyName<Value<Int>> { "EvaluationInterval" }

            /// `EvaluationPeriods`
            public var evaluationPeriods: PropertyName<Value<Int>> { "EvaluationPeriods" }

            /// `EvaluationWindow`
            public var evaluationWindow: PropertyName<EvaluationWindow> { "EvaluationWindow" }

            /// `ExtendedStatistic`
            public var extendedStatistic: PropertyName<Value<String>> { "ExtendedStatistic" }

            /// `InsufficientDataActions`
            public var insufficientDataActions: PropertyName<List<InsufficientDataActions>> { "InsufficientDataActions" }

            /// `MetricName`
            public var metricName: PropertyName<Value<String>> { "MetricName" }

            /// `Metrics`
            public var metrics: PropertyName<List<MetricDataQuery>> { "Metrics" }

            /// `Namespace`
            public var namespace: PropertyName<Value<String>> { "Namespace" }

            /// `OKActions`
            public var okActions: PropertyName<List<OKActions>> { "OKActions" }

            /// `Period`
            public var period: PropertyName<Seconds> { "Period" }

            /// `Statistic`
            public var statistic: PropertyName<Statistic> { "Statistic" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Threshold`
            public var threshold: PropertyName<Value<Double>> { "Threshold" }

            /// `ThresholdMetricId`
            public var thresholdMetricId: PropertyName<Value<String>> { "ThresholdMetricId" }

            /// `TreatMissingData`
            public var treatMissingData: PropertyName<TreatMissingData> { "TreatMissingData" }

            /// `Unit`
            public var unit: PropertyName<Unit> { "Unit" }

            /// `WarmUpConfiguration`
            public var warmUpConfiguration: PropertyName<WarmUpConfiguration> { "WarmUpConfiguration" }
        }

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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AlarmTagsPropagation`
                public var alarmTagsPropagation: PropertyName<AlarmTagsPropagation> { "AlarmTagsPropagation" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PendingPeriod`
                public var pendingPeriod: PropertyName<Value<Int>> { "PendingPeriod" }

                /// `Query`
                public var query: PropertyName<Value<String>> { "Query" }

                /// `RecoveryPeriod`
                public var recoveryPeriod: PropertyName<Value<Int>> { "RecoveryPeriod" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Enabled`
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `ExcludedTagKeys`
                public var excludedTagKeys: PropertyName<List<Value<String>>> { "ExcludedTagKeys" }

                /// `IncludedTagKeys`
                public var includedTagKeys: PropertyName<List<Value<String>>> { "IncludedTagKeys" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Name`
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`
                public var value: PropertyName<Value<String>> { "Value" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PromQLCriteria`
                public var promQLCriteria: PropertyName<AlarmPromQLCriteria> { "PromQLCriteria" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `SlidingWindow`
                public var slidingWindow: PropertyName<Document> { "SlidingWindow" }

                /// `WallClockWindow`
                public var wallClockWindow: PropertyName<WallClockWindow> { "WallClockWindow" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Dimensions`
                public var dimensions: PropertyName<List<Dimension>> { "Dimensions" }

                /// `MetricName`
                public var metricName: PropertyName<Value<String>> { "MetricName" }

                /// `Namespace`
                public var namespace: PropertyName<Value<String>> { "Namespace" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Id`
                public var id: PropertyName<Value<String>> { "Id" }

                /// `AccountId`
                public var accountId: PropertyName<Value<String>> { "AccountId" }

                /// `Expression`
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Label`
                public var label: PropertyName<Value<String>> { "Label" }

                /// `MetricStat`
                public var metricStat: PropertyName<MetricStat> { "MetricStat" }

                /// `Period`
                public var period: PropertyName<Seconds> { "Period" }

                /// `ReturnData`
                public var returnData: PropertyName<Value<Bool>> { "ReturnData" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Metric`
                public var metric: PropertyName<Metric> { "Metric" }

                /// `Period`
                public var period: PropertyName<Seconds> { "Period" }

                /// `Stat`
                public var stat: PropertyName<Value<String>> { "Stat" }

                /// `Unit`
                public var unit: PropertyName<Unit> { "Unit" }
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Timezone`
                public var timezone: PropertyName<Value<String>> { "Timezone" }
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
                warmUpPeriodDurationInMinutes: Minutes? = nil
            ) {
                self.node = Node(properties: [
                    "OnlyStartEvaluatingAfterWarmUpPeriodEnds": onlyStartEvaluatingAfterWarmUpPeriodEnds?.node,
                    "WarmUpPeriodDurationInMinutes": warmUpPeriodDurationInMinutes?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`
                public var onlyStartEvaluatingAfterWarmUpPeriodEnds: PropertyName<Value<Bool>> { "OnlyStartEvaluatingAfterWarmUpPeriodEnds" }

                /// `WarmUpPeriodDurationInMinutes`
                public var warmUpPeriodDurationInMinutes: PropertyName<Minutes> { "WarmUpPeriodDurationInMinutes" }
            }
        }
    }
}
