// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApplicationAutoScaling {
    /// `AWS::ApplicationAutoScaling::ScalableTarget`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html>.
    public struct ScalableTarget: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApplicationAutoScaling::ScalableTarget" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - resourceId: Length 1 to 1600. A change replaces the resource.
        ///   - scalableDimension: One of `appstream:fleet:DesiredCapacity`, `cassandra:table:ReadCapacityUnits`, `cassandra:table:WriteCapacityUnits`, `comprehend:document-classifier-endpoint:DesiredInferenceUnits`, `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`, `custom-resource:ResourceType:Property`, `dynamodb:index:ReadCapacityUnits`, `dynamodb:index:WriteCapacityUnits` and 17 more. A change replaces the resource.
        ///   - serviceNamespace: One of `appstream`, `cassandra`, `comprehend`, `custom-resource`, `dynamodb`, `ec2`, `ecs`, `elasticache` and 7 more. A change replaces the resource.
        ///   - roleARN: Length 1 to 1600. Never read back.
        ///   - scheduledActions: No item twice.
        ///   - tags: No item twice.
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApplicationAutoScaling.ScalableTarget> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<ApplicationAutoScaling.ScalableTarget> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `MaxCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-maxcapacity)
            public var maxCapacity: PropertyName<Value<Int>> { "MaxCapacity" }

            /// `MinCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-mincapacity)
            public var minCapacity: PropertyName<Value<Int>> { "MinCapacity" }

            /// `ResourceId`. Length 1 to 1600. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-resourceid)
            public var resourceId: PropertyName<Value<String>> { "ResourceId" }

            /// `ScalableDimension`. One of `appstream:fleet:DesiredCapacity`, `cassandra:table:ReadCapacityUnits`, `cassandra:table:WriteCapacityUnits`, `comprehend:document-classifier-endpoint:DesiredInferenceUnits`, `comprehend:entity-recognizer-endpoint:DesiredInferenceUnits`, `custom-resource:ResourceType:Property`, `dynamodb:index:ReadCapacityUnits`, `dynamodb:index:WriteCapacityUnits` and 17 more. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-scalabledimension)
            public var scalableDimension: PropertyName<ScalableDimension> { "ScalableDimension" }

            /// `ServiceNamespace`. One of `appstream`, `cassandra`, `comprehend`, `custom-resource`, `dynamodb`, `ec2`, `ecs`, `elasticache` and 7 more. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-servicenamespace)
            public var serviceNamespace: PropertyName<ServiceNamespace> { "ServiceNamespace" }

            /// `RoleARN`. Length 1 to 1600. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-rolearn)
            public var roleARN: PropertyName<ARN<IAM.Role>> { "RoleARN" }

            /// `ScheduledActions`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-scheduledactions)
            public var scheduledActions: PropertyName<List<ScheduledAction>> { "ScheduledActions" }

            /// `SuspendedState`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-suspendedstate)
            public var suspendedState: PropertyName<SuspendedState> { "SuspendedState" }

            /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html#cfn-applicationautoscaling-scalabletarget-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `ScalableDimension`
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
            /// `ec2:capacity-reservation:AvailableInstances`
            public static var ec2CapacityReservationAvailableInstances: ScalableDimension { "ec2:capacity-reservation:AvailableInstances" }
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

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `ScalableTargetAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scalabletargetaction.html>.
        public struct ScalableTargetAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                maxCapacity: Value<Int>? = nil,
                minCapacity: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaxCapacity": maxCapacity?.node,
                    "MinCapacity": minCapacity?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaxCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scalabletargetaction.html#cfn-applicationautoscaling-scalabletarget-scalabletargetaction-maxcapacity)
                public var maxCapacity: PropertyName<Value<Int>> { "MaxCapacity" }

                /// `MinCapacity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scalabletargetaction.html#cfn-applicationautoscaling-scalabletarget-scalabletargetaction-mincapacity)
                public var minCapacity: PropertyName<Value<Int>> { "MinCapacity" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `ScheduledAction`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html>.
        public struct ScheduledAction: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Schedule`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html#cfn-applicationautoscaling-scalabletarget-scheduledaction-schedule)
                public var schedule: PropertyName<Value<String>> { "Schedule" }

                /// `ScheduledActionName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html#cfn-applicationautoscaling-scalabletarget-scheduledaction-scheduledactionname)
                public var scheduledActionName: PropertyName<Value<String>> { "ScheduledActionName" }

                /// `EndTime`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html#cfn-applicationautoscaling-scalabletarget-scheduledaction-endtime)
                public var endTime: PropertyName<Value<String>> { "EndTime" }

                /// `ScalableTargetAction`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html#cfn-applicationautoscaling-scalabletarget-scheduledaction-scalabletargetaction)
                public var scalableTargetAction: PropertyName<ScalableTargetAction> { "ScalableTargetAction" }

                /// `StartTime`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html#cfn-applicationautoscaling-scalabletarget-scheduledaction-starttime)
                public var startTime: PropertyName<Value<String>> { "StartTime" }

                /// `Timezone`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html#cfn-applicationautoscaling-scalabletarget-scheduledaction-timezone)
                public var timezone: PropertyName<Value<String>> { "Timezone" }
            }
        }

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `ServiceNamespace`
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

        /// `AWS::ApplicationAutoScaling::ScalableTarget`: `SuspendedState`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-suspendedstate.html>.
        public struct SuspendedState: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
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

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DynamicScalingInSuspended`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-suspendedstate.html#cfn-applicationautoscaling-scalabletarget-suspendedstate-dynamicscalinginsuspended)
                public var dynamicScalingInSuspended: PropertyName<Value<Bool>> { "DynamicScalingInSuspended" }

                /// `DynamicScalingOutSuspended`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-suspendedstate.html#cfn-applicationautoscaling-scalabletarget-suspendedstate-dynamicscalingoutsuspended)
                public var dynamicScalingOutSuspended: PropertyName<Value<Bool>> { "DynamicScalingOutSuspended" }

                /// `ScheduledScalingSuspended`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-suspendedstate.html#cfn-applicationautoscaling-scalabletarget-suspendedstate-scheduledscalingsuspended)
                public var scheduledScalingSuspended: PropertyName<Value<Bool>> { "ScheduledScalingSuspended" }
            }
        }
    }
}
