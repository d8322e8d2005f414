// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Scheduler {
    /// `AWS::Scheduler::Schedule`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html>.
    public struct Schedule: StackDSL.Resource, UsingResource {
        /// As templates name it.
        public static var typeName: String { "AWS::Scheduler::Schedule" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - scheduleExpression: Length 1 to 256.
        ///   - description: Length 0 to 512.
        ///   - groupName: Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
        ///   - kmsKeyArn: Length 1 to 2048. Pattern `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`.
        ///   - name: Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`. A change replaces the resource.
        ///   - scheduleExpressionTimezone: Length 1 to 50.
        ///   - state: One of `ENABLED`, `DISABLED`.
        public init(
            _ logicalID: String,
            flexibleTimeWindow: FlexibleTimeWindow,
            scheduleExpression: Value<String>,
            target: Target,
            description: Value<String>? = nil,
            endDate: Value<String>? = nil,
            groupName: ID<Scheduler.ScheduleGroup>? = nil,
            kmsKeyArn: ARN<KMS.Key>? = nil,
            name: Value<String>? = nil,
            scheduleExpressionTimezone: Value<String>? = nil,
            startDate: Value<String>? = nil,
            state: ScheduleState? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Scheduler.Schedule>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "FlexibleTimeWindow": flexibleTimeWindow.node,
                    "ScheduleExpression": scheduleExpression.node,
                    "Target": target.node,
                    "Description": description?.node,
                    "EndDate": endDate?.node,
                    "GroupName": groupName?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "Name": name?.node,
                    "ScheduleExpressionTimezone": scheduleExpressionTimezone?.node,
                    "StartDate": startDate?.node,
                    "State": state?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Scheduler.Schedule> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<Scheduler.Schedule> { .init(node: resource.attribute("Arn")) }

        /// How it uses others: `.uses(…)`.
        public static let user = ResourceUser(role: "Target.RoleArn")

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `FlexibleTimeWindow`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-flexibletimewindow)
            public var flexibleTimeWindow: PropertyName<FlexibleTimeWindow> { "FlexibleTimeWindow" }

            /// `ScheduleExpression`. Length 1 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-scheduleexpression)
            public var scheduleExpression: PropertyName<Value<String>> { "ScheduleExpression" }

            /// `Target`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-target)
            public var target: PropertyName<Target> { "Target" }

            /// `Description`. Length 0 to 512. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `EndDate`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-enddate)
            public var endDate: PropertyName<Value<String>> { "EndDate" }

            /// `GroupName`. Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-groupname)
            public var groupName: PropertyName<ID<Scheduler.ScheduleGroup>> { "GroupName" }

            /// `KmsKeyArn`. Length 1 to 2048. Pattern `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-kmskeyarn)
            public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

            /// `Name`. Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `ScheduleExpressionTimezone`. Length 1 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-scheduleexpressiontimezone)
            public var scheduleExpressionTimezone: PropertyName<Value<String>> { "ScheduleExpressionTimezone" }

            /// `StartDate`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-startdate)
            public var startDate: PropertyName<Value<String>> { "StartDate" }

            /// `State`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html#cfn-scheduler-schedule-state)
            public var state: PropertyName<ScheduleState> { "State" }
        }

        /// `AWS::Scheduler::Schedule`: `AssignPublicIp`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-assignpublicip.html>.
        public final class AssignPublicIp: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: AssignPublicIp { "DISABLED" }
            /// `ENABLED`
            public static var enabled: AssignPublicIp { "ENABLED" }
        }

        /// `AWS::Scheduler::Schedule`: `AwsVpcConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-awsvpcconfiguration.html>.
        public struct AwsVpcConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - subnets: Items 1 to 16. Each: Length 1 to 1000.
            ///   - assignPublicIp: One of `ENABLED`, `DISABLED`.
            ///   - securityGroups: Items 1 to 5. Each: Length 1 to 1000.
            public init(
                subnets: List<ID<EC2.Subnet>>,
                assignPublicIp: AssignPublicIp? = nil,
                securityGroups: List<ID<EC2.SecurityGroup>>? = nil
            ) {
                self.node = Node(properties: [
                    "Subnets": subnets.node,
                    "AssignPublicIp": assignPublicIp?.node,
                    "SecurityGroups": securityGroups?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Subnets`. Items 1 to 16. Each: Length 1 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-awsvpcconfiguration.html#cfn-scheduler-schedule-awsvpcconfiguration-subnets)
                public var subnets: PropertyName<List<ID<EC2.Subnet>>> { "Subnets" }

                /// `AssignPublicIp`. One of `ENABLED`, `DISABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-awsvpcconfiguration.html#cfn-scheduler-schedule-awsvpcconfiguration-assignpublicip)
                public var assignPublicIp: PropertyName<AssignPublicIp> { "AssignPublicIp" }

                /// `SecurityGroups`. Items 1 to 5. Each: Length 1 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-awsvpcconfiguration.html#cfn-scheduler-schedule-awsvpcconfiguration-securitygroups)
                public var securityGroups: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroups" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `CapacityProviderStrategyItem`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-capacityproviderstrategyitem.html>.
        public struct CapacityProviderStrategyItem: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - capacityProvider: Length 1 to 255.
            ///   - base: Range 0 to 100000. Default 0.
            ///   - weight: Range 0 to 1000. Default 0.
            public init(
                capacityProvider: ID<ECS.CapacityProvider>,
                base: Value<Double>? = nil,
                weight: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "CapacityProvider": capacityProvider.node,
                    "Base": base?.node,
                    "Weight": weight?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CapacityProvider`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-capacityproviderstrategyitem.html#cfn-scheduler-schedule-capacityproviderstrategyitem-capacityprovider)
                public var capacityProvider: PropertyName<ID<ECS.CapacityProvider>> { "CapacityProvider" }

                /// `Base`. Range 0 to 100000. Default 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-capacityproviderstrategyitem.html#cfn-scheduler-schedule-capacityproviderstrategyitem-base)
                public var base: PropertyName<Value<Double>> { "Base" }

                /// `Weight`. Range 0 to 1000. Default 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-capacityproviderstrategyitem.html#cfn-scheduler-schedule-capacityproviderstrategyitem-weight)
                public var weight: PropertyName<Value<Double>> { "Weight" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `DeadLetterConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-deadletterconfig.html>.
        public struct DeadLetterConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 1 to 1600. Pattern `^arn:aws[a-z-]*:sqs:[a-z0-9\-]+:\d{12}:[a-zA-Z0-9\-_]+$`.
            public init(
                arn: ARN<SQS.Queue>? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length 1 to 1600. Pattern `^arn:aws[a-z-]*:sqs:[a-z0-9\-]+:\d{12}:[a-zA-Z0-9\-_]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-deadletterconfig.html#cfn-scheduler-schedule-deadletterconfig-arn)
                public var arn: PropertyName<ARN<SQS.Queue>> { "Arn" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `EcsParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html>.
        public struct EcsParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - taskDefinitionArn: Length 1 to 1600.
            ///   - capacityProviderStrategy: Items at most 6.
            ///   - group: Length 1 to 255.
            ///   - launchType: One of `EC2`, `FARGATE`, `EXTERNAL`.
            ///   - placementConstraints: Items at most 10.
            ///   - placementStrategy: Items at most 5.
            ///   - platformVersion: Length 1 to 64.
            ///   - propagateTags: One of `TASK_DEFINITION`.
            ///   - referenceId: Length at most 1024.
            ///   - tags: Items 0 to 50.
            ///   - taskCount: Range 1 to 10.
            public init(
                taskDefinitionArn: ARN<ECS.TaskDefinition>,
                capacityProviderStrategy: List<CapacityProviderStrategyItem>? = nil,
                enableECSManagedTags: Value<Bool>? = nil,
                enableExecuteCommand: Value<Bool>? = nil,
                group: Value<String>? = nil,
                launchType: LaunchType? = nil,
                networkConfiguration: NetworkConfiguration? = nil,
                placementConstraints: List<PlacementConstraint>? = nil,
                placementStrategy: List<PlacementStrategy>? = nil,
                platformVersion: Value<String>? = nil,
                propagateTags: PropagateTags? = nil,
                referenceId: Value<String>? = nil,
                tags: List<Map<Value<String>>>? = nil,
                taskCount: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "TaskDefinitionArn": taskDefinitionArn.node,
                    "CapacityProviderStrategy": capacityProviderStrategy?.node,
                    "EnableECSManagedTags": enableECSManagedTags?.node,
                    "EnableExecuteCommand": enableExecuteCommand?.node,
                    "Group": group?.node,
                    "LaunchType": launchType?.node,
                    "NetworkConfiguration": networkConfiguration?.node,
                    "PlacementConstraints": placementConstraints?.node,
                    "PlacementStrategy": placementStrategy?.node,
                    "PlatformVersion": platformVersion?.node,
                    "PropagateTags": propagateTags?.node,
                    "ReferenceId": referenceId?.node,
                    "Tags": tags?.node,
                    "TaskCount": taskCount?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TaskDefinitionArn`. Length 1 to 1600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-taskdefinitionarn)
                public var taskDefinitionArn: PropertyName<ARN<ECS.TaskDefinition>> { "TaskDefinitionArn" }

                /// `CapacityProviderStrategy`. Items at most 6. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-capacityproviderstrategy)
                public var capacityProviderStrategy: PropertyName<List<CapacityProviderStrategyItem>> { "CapacityProviderStrategy" }

                /// `EnableECSManagedTags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-enableecsmanagedtags)
                public var enableECSManagedTags: PropertyName<Value<Bool>> { "EnableECSManagedTags" }

                /// `EnableExecuteCommand`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-enableexecutecommand)
                public var enableExecuteCommand: PropertyName<Value<Bool>> { "EnableExecuteCommand" }

                /// `Group`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-group)
                public var group: PropertyName<Value<String>> { "Group" }

                /// `LaunchType`. One of `EC2`, `FARGATE`, `EXTERNAL`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-launchtype)
                public var launchType: PropertyName<LaunchType> { "LaunchType" }

                /// `NetworkConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-networkconfiguration)
                public var networkConfiguration: PropertyName<NetworkConfiguration> { "NetworkConfiguration" }

                /// `PlacementConstraints`. Items at most 10. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-placementconstraints)
                public var placementConstraints: PropertyName<List<PlacementConstraint>> { "PlacementConstraints" }

                /// `PlacementStrategy`. Items at most 5. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-placementstrategy)
                public var placementStrategy: PropertyName<List<PlacementStrategy>> { "PlacementStrategy" }

                /// `PlatformVersion`. Length 1 to 64. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-platformversion)
                public var platformVersion: PropertyName<Value<String>> { "PlatformVersion" }

                /// `PropagateTags`. One of `TASK_DEFINITION`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-propagatetags)
                public var propagateTags: PropertyName<PropagateTags> { "PropagateTags" }

                /// `ReferenceId`. Length at most 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-referenceid)
                public var referenceId: PropertyName<Value<String>> { "ReferenceId" }

                /// `Tags`. Items 0 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-tags)
                public var tags: PropertyName<List<Map<Value<String>>>> { "Tags" }

                /// `TaskCount`. Range 1 to 10. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html#cfn-scheduler-schedule-ecsparameters-taskcount)
                public var taskCount: PropertyName<Value<Double>> { "TaskCount" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `EventBridgeParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-eventbridgeparameters.html>.
        public struct EventBridgeParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - detailType: Length 1 to 128.
            ///   - source: Length 1 to 256. Pattern `^(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
            public init(
                detailType: Value<String>,
                source: Value<String>
            ) {
                self.node = Node(properties: [
                    "DetailType": detailType.node,
                    "Source": source.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DetailType`. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-eventbridgeparameters.html#cfn-scheduler-schedule-eventbridgeparameters-detailtype)
                public var detailType: PropertyName<Value<String>> { "DetailType" }

                /// `Source`. Length 1 to 256. Pattern `^(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-eventbridgeparameters.html#cfn-scheduler-schedule-eventbridgeparameters-source)
                public var source: PropertyName<Value<String>> { "Source" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `FlexibleTimeWindow`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-flexibletimewindow.html>.
        public struct FlexibleTimeWindow: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - mode: One of `OFF`, `FLEXIBLE`.
            ///   - maximumWindowInMinutes: Range 1 to 1440.
            public init(
                mode: FlexibleTimeWindowMode,
                maximumWindowInMinutes: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "Mode": mode.node,
                    "MaximumWindowInMinutes": maximumWindowInMinutes?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Mode`. One of `OFF`, `FLEXIBLE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-flexibletimewindow.html#cfn-scheduler-schedule-flexibletimewindow-mode)
                public var mode: PropertyName<FlexibleTimeWindowMode> { "Mode" }

                /// `MaximumWindowInMinutes`. Range 1 to 1440. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-flexibletimewindow.html#cfn-scheduler-schedule-flexibletimewindow-maximumwindowinminutes)
                public var maximumWindowInMinutes: PropertyName<Value<Double>> { "MaximumWindowInMinutes" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `FlexibleTimeWindowMode`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-flexibletimewindowmode.html>.
        public final class FlexibleTimeWindowMode: OpenEnum, @unchecked Sendable {
            /// `FLEXIBLE`
            public static var flexible: FlexibleTimeWindowMode { "FLEXIBLE" }
            /// `OFF`
            public static var off: FlexibleTimeWindowMode { "OFF" }
        }

        /// `AWS::Scheduler::Schedule`: `KinesisParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-kinesisparameters.html>.
        public struct KinesisParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - partitionKey: Length 1 to 256.
            public init(
                partitionKey: Value<String>
            ) {
                self.node = Node(properties: [
                    "PartitionKey": partitionKey.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PartitionKey`. Length 1 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-kinesisparameters.html#cfn-scheduler-schedule-kinesisparameters-partitionkey)
                public var partitionKey: PropertyName<Value<String>> { "PartitionKey" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `LaunchType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-launchtype.html>.
        public final class LaunchType: OpenEnum, @unchecked Sendable {
            /// `EC2`
            public static var ec2: LaunchType { "EC2" }
            /// `EXTERNAL`
            public static var external: LaunchType { "EXTERNAL" }
            /// `FARGATE`
            public static var fargate: LaunchType { "FARGATE" }
        }

        /// `AWS::Scheduler::Schedule`: `NetworkConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-networkconfiguration.html>.
        public struct NetworkConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                awsvpcConfiguration: AwsVpcConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "AwsvpcConfiguration": awsvpcConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AwsvpcConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-networkconfiguration.html#cfn-scheduler-schedule-networkconfiguration-awsvpcconfiguration)
                public var awsvpcConfiguration: PropertyName<AwsVpcConfiguration> { "AwsvpcConfiguration" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `PlacementConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementconstraint.html>.
        public struct PlacementConstraint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expression: Length at most 2000.
            ///   - type: One of `distinctInstance`, `memberOf`.
            public init(
                expression: Value<String>? = nil,
                type: PlacementConstraintType? = nil
            ) {
                self.node = Node(properties: [
                    "Expression": expression?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Expression`. Length at most 2000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementconstraint.html#cfn-scheduler-schedule-placementconstraint-expression)
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Type`. One of `distinctInstance`, `memberOf`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementconstraint.html#cfn-scheduler-schedule-placementconstraint-type)
                public var type: PropertyName<PlacementConstraintType> { "Type" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `PlacementConstraintType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementconstrainttype.html>.
        public final class PlacementConstraintType: OpenEnum, @unchecked Sendable {
            /// `distinctInstance`
            public static var distinctInstance: PlacementConstraintType { "distinctInstance" }
            /// `memberOf`
            public static var memberOf: PlacementConstraintType { "memberOf" }
        }

        /// `AWS::Scheduler::Schedule`: `PlacementStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementstrategy.html>.
        public struct PlacementStrategy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - field: Length at most 255.
            ///   - type: One of `random`, `spread`, `binpack`.
            public init(
                field: Value<String>? = nil,
                type: PlacementStrategyType? = nil
            ) {
                self.node = Node(properties: [
                    "Field": field?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Field`. Length at most 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementstrategy.html#cfn-scheduler-schedule-placementstrategy-field)
                public var field: PropertyName<Value<String>> { "Field" }

                /// `Type`. One of `random`, `spread`, `binpack`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementstrategy.html#cfn-scheduler-schedule-placementstrategy-type)
                public var type: PropertyName<PlacementStrategyType> { "Type" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `PlacementStrategyType`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementstrategytype.html>.
        public final class PlacementStrategyType: OpenEnum, @unchecked Sendable {
            /// `binpack`
            public static var binpack: PlacementStrategyType { "binpack" }
            /// `random`
            public static var random: PlacementStrategyType { "random" }
            /// `spread`
            public static var spread: PlacementStrategyType { "spread" }
        }

        /// `AWS::Scheduler::Schedule`: `PropagateTags`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-propagatetags.html>.
        public final class PropagateTags: OpenEnum, @unchecked Sendable {
            /// `TASK_DEFINITION`
            public static var taskDefinition: PropagateTags { "TASK_DEFINITION" }
        }

        /// `AWS::Scheduler::Schedule`: `RetryPolicy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-retrypolicy.html>.
        public struct RetryPolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumEventAgeInSeconds: Range 60 to 86400.
            ///   - maximumRetryAttempts: Range 0 to 185.
            public init(
                maximumEventAgeInSeconds: Value<Double>? = nil,
                maximumRetryAttempts: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "MaximumEventAgeInSeconds": maximumEventAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MaximumEventAgeInSeconds`. Range 60 to 86400. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-retrypolicy.html#cfn-scheduler-schedule-retrypolicy-maximumeventageinseconds)
                public var maximumEventAgeInSeconds: PropertyName<Value<Double>> { "MaximumEventAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range 0 to 185. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-retrypolicy.html#cfn-scheduler-schedule-retrypolicy-maximumretryattempts)
                public var maximumRetryAttempts: PropertyName<Value<Double>> { "MaximumRetryAttempts" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `SageMakerPipelineParameter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameter.html>.
        public struct SageMakerPipelineParameter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 256. Pattern `^[A-Za-z0-9\-_]*$`.
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

                /// `Name`. Length 1 to 256. Pattern `^[A-Za-z0-9\-_]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameter.html#cfn-scheduler-schedule-sagemakerpipelineparameter-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. Length 1 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameter.html#cfn-scheduler-schedule-sagemakerpipelineparameter-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `SageMakerPipelineParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameters.html>.
        public struct SageMakerPipelineParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - pipelineParameterList: Items 0 to 200.
            public init(
                pipelineParameterList: List<SageMakerPipelineParameter>? = nil
            ) {
                self.node = Node(properties: [
                    "PipelineParameterList": pipelineParameterList?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PipelineParameterList`. Items 0 to 200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameters.html#cfn-scheduler-schedule-sagemakerpipelineparameters-pipelineparameterlist)
                public var pipelineParameterList: PropertyName<List<SageMakerPipelineParameter>> { "PipelineParameterList" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `ScheduleState`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-schedulestate.html>.
        public final class ScheduleState: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: ScheduleState { "DISABLED" }
            /// `ENABLED`
            public static var enabled: ScheduleState { "ENABLED" }
        }

        /// `AWS::Scheduler::Schedule`: `SqsParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sqsparameters.html>.
        public struct SqsParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - messageGroupId: Length 1 to 128.
            public init(
                messageGroupId: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "MessageGroupId": messageGroupId?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MessageGroupId`. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sqsparameters.html#cfn-scheduler-schedule-sqsparameters-messagegroupid)
                public var messageGroupId: PropertyName<Value<String>> { "MessageGroupId" }
            }
        }

        /// `AWS::Scheduler::Schedule`: `Target`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html>.
        public struct Target: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 1 to 1600.
            ///   - roleArn: Length 1 to 1600. Pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
            ///   - input: Length at least 1.
            public init(
                arn: Arn,
                roleArn: ARN<IAM.Role>,
                deadLetterConfig: DeadLetterConfig? = nil,
                ecsParameters: EcsParameters? = nil,
                eventBridgeParameters: EventBridgeParameters? = nil,
                input: Value<String>? = nil,
                kinesisParameters: KinesisParameters? = nil,
                retryPolicy: RetryPolicy? = nil,
                sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
                sqsParameters: SqsParameters? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn.node,
                    "RoleArn": roleArn.node,
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "EcsParameters": ecsParameters?.node,
                    "EventBridgeParameters": eventBridgeParameters?.node,
                    "Input": input?.node,
                    "KinesisParameters": kinesisParameters?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "SageMakerPipelineParameters": sageMakerPipelineParameters?.node,
                    "SqsParameters": sqsParameters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length 1 to 1600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-arn)
                public var arn: PropertyName<Arn> { "Arn" }

                /// `RoleArn`. Length 1 to 1600. Pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `DeadLetterConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-deadletterconfig)
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `EcsParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-ecsparameters)
                public var ecsParameters: PropertyName<EcsParameters> { "EcsParameters" }

                /// `EventBridgeParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-eventbridgeparameters)
                public var eventBridgeParameters: PropertyName<EventBridgeParameters> { "EventBridgeParameters" }

                /// `Input`. Length at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-input)
                public var input: PropertyName<Value<String>> { "Input" }

                /// `KinesisParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-kinesisparameters)
                public var kinesisParameters: PropertyName<KinesisParameters> { "KinesisParameters" }

                /// `RetryPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-retrypolicy)
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `SageMakerPipelineParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-sagemakerpipelineparameters)
                public var sageMakerPipelineParameters: PropertyName<SageMakerPipelineParameters> { "SageMakerPipelineParameters" }

                /// `SqsParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html#cfn-scheduler-schedule-target-sqsparameters)
                public var sqsParameters: PropertyName<SqsParameters> { "SqsParameters" }
            }

            /// `AWS::Scheduler::Schedule`: `Target.Arn`
            public final class Arn: ReferenceChoice, @unchecked Sendable {
                /// Something of `AWS::Lambda::Function`.
                public convenience init(_ reference: ARN<Lambda.Function>) { self.init(node: reference.node) }
                /// Something of `AWS::SQS::Queue`.
                public convenience init(_ reference: ARN<SQS.Queue>) { self.init(node: reference.node) }
                /// Something of `AWS::SNS::Topic`.
                public convenience init(_ reference: ARN<SNS.Topic>) { self.init(node: reference.node) }
                /// Something of `AWS::Kinesis::Stream`.
                public convenience init(_ reference: ARN<Kinesis.Stream>) { self.init(node: reference.node) }
                /// Something of `AWS::KinesisFirehose::DeliveryStream`.
                public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
                /// Something of `AWS::StepFunctions::StateMachine`.
                public convenience init(_ reference: ARN<StepFunctions.StateMachine>) { self.init(node: reference.node) }
                /// Something of `AWS::ECS::Cluster`.
                public convenience init(_ reference: ARN<ECS.Cluster>) { self.init(node: reference.node) }
                /// Something of `AWS::Events::EventBus`.
                public convenience init(_ reference: ARN<Events.EventBus>) { self.init(node: reference.node) }
                /// Something of `AWS::CodeBuild::Project`.
                public convenience init(_ reference: ARN<CodeBuild.Project>) { self.init(node: reference.node) }
                /// Something of `AWS::CodePipeline::Pipeline`.
                public convenience init(_ reference: ARN<CodePipeline.Pipeline>) { self.init(node: reference.node) }
                /// Something of `AWS::SageMaker::Pipeline`.
                public convenience init(_ reference: ARN<SageMaker.Pipeline>) { self.init(node: reference.node) }
                /// Something of `AWS::Inspector::AssessmentTemplate`.
                public convenience init(_ reference: ARN<Inspector.AssessmentTemplate>) { self.init(node: reference.node) }
            }
        }
    }
}
