// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApplicationAutoScaling {
    /// `AWS::ApplicationAutoScaling::ScalableTarget`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html>.
    public struct ScalableTarget: StackDSL.Resource {
        public static let typeName = "AWS::ApplicationAutoScaling::ScalableTarget"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        ///   - resourceId: `ResourceId`. Length 1 to 1600. A change replaces the resource.
        ///   - scalableDimension: `ScalableDimension`. A change replaces the resource.
        ///   - serviceNamespace: `ServiceNamespace`. A change replaces the resource.
        ///   - roleARN: `RoleARN`. Length 1 to 1600.
        ///   - scheduledActions: `ScheduledActions`. No item twice.
        ///   - suspendedState: `SuspendedState`.
        ///   - tags: `Tags`. No item twice.
        public init(
            _ logicalID: String,
            maxCapacity: Value<Int>,
            minCapacity: Value<Int>,
            resourceId: Value<String>,
            scalableDimension: ScalableDimension,
            serviceNamespace: ServiceNamespace,
            roleARN: ARN<IAM.Role>? = nil,
            scheduledActions: List<ScheduledAction>? = nil,
            suspendedState: SuspendedState? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApplicationAutoScaling.ScalableTarget>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "MaxCapacity": maxCapacity.node,
                    "MinCapacity": minCapacity.node,
                    "ResourceId": resourceId.node,
                    "ScalableDimension": scalableDimension.node,
                    "ServiceNamespace": serviceNamespace.node,
                    "RoleARN": roleARN?.node,
                    "ScheduledActions": scheduledActions?.node,
                    "SuspendedState": suspendedState?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<ApplicationAutoScaling.ScalableTarget> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<ApplicationAutoScaling.ScalableTarget> { .init(node: resource.attribute("Id")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `MaxCapacity`
            public var maxCapacity: PropertyName<Value<Int>> { "MaxCapacity" }

            /// `MinCapacity`
            public var minCapacity: PropertyName<Value<Int>> { "MinCapacity" }

            /// `ResourceId`
            public var resourceId: PropertyName<Value<String>> { "ResourceId" }

            /// `ScalableDimension`
            public var scalableDimension: PropertyName<ScalableDimension> { "ScalableDimension" }

            /// `ServiceNamespace`
            public var serviceNamespace: PropertyName<ServiceNamespace> { "ServiceNamespace" }

            /// `RoleARN`
            public var roleARN: PropertyName<ARN<IAM.Role>> { "RoleARN" }

            /// `ScheduledActions`
            public var scheduledActions: PropertyName<List<ScheduledAction>> { "ScheduledActions" }

            /// `SuspendedState`
            public var suspendedState: PropertyName<SuspendedState> { "SuspendedState" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `ScalableDimension`
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
            public static var ec2CapacityReservationAvailableInstances: Self { "ec2:capacity-reservation:AvailableInstances" }
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

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `ScalableTargetAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scalabletargetaction.html>.
        public struct ScalableTargetAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maxCapacity: `MaxCapacity`.
            ///   - minCapacity: `MinCapacity`.
            public init(
                maxCapacity: Value<Int>? = nil,
                minCapacity: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaxCapacity": maxCapacity?.node,
                    "MinCapacity": minCapacity?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MaxCapacity`
                public var maxCapacity: PropertyName<Value<Int>> { "MaxCapacity" }

                /// `MinCapacity`
                public var minCapacity: PropertyName<Value<Int>> { "MinCapacity" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `ScheduledAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html>.
        public struct ScheduledAction: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - schedule: `Schedule`.
            ///   - scheduledActionName: `ScheduledActionName`.
            ///   - endTime: `EndTime`.
            ///   - scalableTargetAction: `ScalableTargetAction`.
            ///   - startTime: `StartTime`.
            ///   - timezone: `Timezone`.
            public init(
                schedule: Value<String>,
                scheduledActionName: Value<String>,
                endTime: Value<String>? = nil,
                scalableTargetAction: ScalableTargetAction? = nil,
                startTime: Value<String>? = nil,
                timezone: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Schedule": schedule.node,
                    "ScheduledActionName": scheduledActionName.node,
                    "EndTime": endTime?.node,
                    "ScalableTargetAction": scalableTargetAction?.node,
                    "StartTime": startTime?.node,
                    "Timezone": timezone?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Schedule`
                public var schedule: PropertyName<Value<String>> { "Schedule" }

                /// `ScheduledActionName`
                public var scheduledActionName: PropertyName<Value<String>> { "ScheduledActionName" }

                /// `EndTime`
                public var endTime: PropertyName<Value<String>> { "EndTime" }

                /// `ScalableTargetAction`
                public var scalableTargetAction: PropertyName<ScalableTargetAction> { "ScalableTargetAction" }

                /// `StartTime`
                public var startTime: PropertyName<Value<String>> { "StartTime" }

                /// `Timezone`
                public var timezone: PropertyName<Value<String>> { "Timezone" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `ServiceNamespace`
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

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `SuspendedState`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-suspendedstate.html>.
        public struct SuspendedState: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - dynamicScalingInSuspended: `DynamicScalingInSuspended`.
            ///   - dynamicScalingOutSuspended: `DynamicScalingOutSuspended`.
            ///   - scheduledScalingSuspended: `ScheduledScalingSuspended`.
            public init(
                dynamicScalingInSuspended: Value<Bool>? = nil,
                dynamicScalingOutSuspended: Value<Bool>? = nil,
                scheduledScalingSuspended: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "DynamicScalingInSuspended": dynamicScalingInSuspended?.node,
                    "DynamicScalingOutSuspended": dynamicScalingOutSuspended?.node,
                    "ScheduledScalingSuspended": scheduledScalingSuspended?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `DynamicScalingInSuspended`
                public var dynamicScalingInSuspended: PropertyName<Value<Bool>> { "DynamicScalingInSuspended" }

                /// `DynamicScalingOutSuspended`
                public var dynamicScalingOutSuspended: PropertyName<Value<Bool>> { "DynamicScalingOutSuspended" }

                /// `ScheduledScalingSuspended`
                public var scheduledScalingSuspended: PropertyName<Value<Bool>> { "ScheduledScalingSuspended" }
            }
        }
    }
}
