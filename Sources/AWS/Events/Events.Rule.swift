// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Events {
    /// `AWS::Events::Rule`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html>.
    public struct Rule: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Events::Rule" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - description: Length 0 to 512.
        ///   - eventBusName: Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. A change may replace the resource.
        ///   - name: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
        ///   - roleArn: Length 1 to 1600.
        ///   - scheduleExpression: Length 0 to 256. Pattern `^(rate\(.+\)|cron\(.+\))?$`.
        ///   - state: One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
        ///   - targets: Items at most 5. No item twice.
        public init(
            _ logicalID: String,
            description: Value<String>? = nil,
            eventBusName: Reference<Events.EventBus>? = nil,
            eventPattern: Document? = nil,
            name: Value<String>? = nil,
            roleArn: ARN<IAM.Role>? = nil,
            scheduleExpression: Value<String>? = nil,
            state: State? = nil,
            tags: List<Tag>? = nil,
            targets: List<Target>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Events.Rule>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Description": description?.node,
                    "EventBusName": eventBusName?.node,
                    "EventPattern": eventPattern?.node,
                    "Name": name?.node,
                    "RoleArn": roleArn?.node,
                    "ScheduleExpression": scheduleExpression?.node,
                    "State": state?.node,
                    "Tags": tags?.node,
                    "Targets": targets?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<Events.Rule> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<Events.Rule> { .init(node: resource.attribute("Arn")) }

        /// `RuleName`
        public var ruleName: Value<String> { .init(node: resource.attribute("RuleName")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Description`. Length 0 to 512. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `EventBusName`. Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. A change may replace the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-eventbusname)
            public var eventBusName: PropertyName<Reference<Events.EventBus>> { "EventBusName" }

            /// `EventPattern`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-eventpattern)
            public var eventPattern: PropertyName<Document> { "EventPattern" }

            /// `Name`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `RoleArn`. Length 1 to 1600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-rolearn)
            public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

            /// `ScheduleExpression`. Length 0 to 256. Pattern `^(rate\(.+\)|cron\(.+\))?$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-scheduleexpression)
            public var scheduleExpression: PropertyName<Value<String>> { "ScheduleExpression" }

            /// `State`. One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-state)
            public var state: PropertyName<State> { "State" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Targets`. Items at most 5. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html#cfn-events-rule-targets)
            public var targets: PropertyName<List<Target>> { "Targets" }
        }

        /// `AWS::Events::Rule`: `AppSyncParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-appsyncparameters.html>.
        public struct AppSyncParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                graphQLOperation: Value<String>
            ) {
                self.node = Node(properties: [
                    "GraphQLOperation": graphQLOperation.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `GraphQLOperation`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-appsyncparameters.html#cfn-events-rule-appsyncparameters-graphqloperation)
                public var graphQLOperation: PropertyName<Value<String>> { "GraphQLOperation" }
            }
        }

        /// `AWS::Events::Rule`: `AwsVpcConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-awsvpcconfiguration.html>.
        public struct AwsVpcConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - assignPublicIp: One of `DISABLED`, `ENABLED`.
            ///   - securityGroups: No item twice.
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

                /// `Subnets`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-awsvpcconfiguration.html#cfn-events-rule-awsvpcconfiguration-subnets)
                public var subnets: PropertyName<List<ID<EC2.Subnet>>> { "Subnets" }

                /// `AssignPublicIp`. One of `DISABLED`, `ENABLED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-awsvpcconfiguration.html#cfn-events-rule-awsvpcconfiguration-assignpublicip)
                public var assignPublicIp: PropertyName<AssignPublicIp> { "AssignPublicIp" }

                /// `SecurityGroups`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-awsvpcconfiguration.html#cfn-events-rule-awsvpcconfiguration-securitygroups)
                public var securityGroups: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroups" }
            }

            /// `AWS::Events::Rule`: `AwsVpcConfiguration.AssignPublicIp`
            public final class AssignPublicIp: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: AssignPublicIp { "DISABLED" }
                /// `ENABLED`
                public static var enabled: AssignPublicIp { "ENABLED" }
            }
        }

        /// `AWS::Events::Rule`: `BatchArrayProperties`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batcharrayproperties.html>.
        public struct BatchArrayProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                size: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Size": size?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Size`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batcharrayproperties.html#cfn-events-rule-batcharrayproperties-size)
                public var size: PropertyName<Value<Int>> { "Size" }
            }
        }

        /// `AWS::Events::Rule`: `BatchParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchparameters.html>.
        public struct BatchParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                jobDefinition: Reference<Batch.JobDefinition>,
                jobName: Value<String>,
                arrayProperties: BatchArrayProperties? = nil,
                retryStrategy: BatchRetryStrategy? = nil
            ) {
                self.node = Node(properties: [
                    "JobDefinition": jobDefinition.node,
                    "JobName": jobName.node,
                    "ArrayProperties": arrayProperties?.node,
                    "RetryStrategy": retryStrategy?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `JobDefinition`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchparameters.html#cfn-events-rule-batchparameters-jobdefinition)
                public var jobDefinition: PropertyName<Reference<Batch.JobDefinition>> { "JobDefinition" }

                /// `JobName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchparameters.html#cfn-events-rule-batchparameters-jobname)
                public var jobName: PropertyName<Value<String>> { "JobName" }

                /// `ArrayProperties`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchparameters.html#cfn-events-rule-batchparameters-arrayproperties)
                public var arrayProperties: PropertyName<BatchArrayProperties> { "ArrayProperties" }

                /// `RetryStrategy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchparameters.html#cfn-events-rule-batchparameters-retrystrategy)
                public var retryStrategy: PropertyName<BatchRetryStrategy> { "RetryStrategy" }
            }
        }

        /// `AWS::Events::Rule`: `BatchRetryStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchretrystrategy.html>.
        public struct BatchRetryStrategy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                attempts: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Attempts": attempts?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Attempts`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchretrystrategy.html#cfn-events-rule-batchretrystrategy-attempts)
                public var attempts: PropertyName<Value<Int>> { "Attempts" }
            }
        }

        /// `AWS::Events::Rule`: `CapacityProviderStrategyItem`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-capacityproviderstrategyitem.html>.
        public struct CapacityProviderStrategyItem: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - capacityProvider: Length 1 to 255.
            ///   - base: Range 0 to 100000.
            ///   - weight: Range 0 to 1000.
            public init(
                capacityProvider: ID<ECS.CapacityProvider>,
                base: Value<Int>? = nil,
                weight: Value<Int>? = nil
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

                /// `CapacityProvider`. Length 1 to 255. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-capacityproviderstrategyitem.html#cfn-events-rule-capacityproviderstrategyitem-capacityprovider)
                public var capacityProvider: PropertyName<ID<ECS.CapacityProvider>> { "CapacityProvider" }

                /// `Base`. Range 0 to 100000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-capacityproviderstrategyitem.html#cfn-events-rule-capacityproviderstrategyitem-base)
                public var base: PropertyName<Value<Int>> { "Base" }

                /// `Weight`. Range 0 to 1000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-capacityproviderstrategyitem.html#cfn-events-rule-capacityproviderstrategyitem-weight)
                public var weight: PropertyName<Value<Int>> { "Weight" }
            }
        }

        /// `AWS::Events::Rule`: `DeadLetterConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-deadletterconfig.html>.
        public struct DeadLetterConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 1 to 1600.
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

                /// `Arn`. Length 1 to 1600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-deadletterconfig.html#cfn-events-rule-deadletterconfig-arn)
                public var arn: PropertyName<ARN<SQS.Queue>> { "Arn" }
            }
        }

        /// `AWS::Events::Rule`: `EcsParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html>.
        public struct EcsParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - taskDefinitionArn: Length 1 to 1600.
            ///   - capacityProviderStrategy: Items 0 to 6. No item twice.
            ///   - launchType: One of `EC2`, `EXTERNAL`, `FARGATE`.
            ///   - placementConstraints: Items 0 to 10. No item twice.
            ///   - placementStrategies: No item twice.
            ///   - propagateTags: One of `TASK_DEFINITION`.
            ///   - referenceId: Length 0 to 1024.
            ///   - tagList: No item twice.
            ///   - taskCount: Range at least 1.
            public init(
                taskDefinitionArn: ARN<ECS.TaskDefinition>,
                capacityProviderStrategy: List<CapacityProviderStrategyItem>? = nil,
                enableECSManagedTags: Value<Bool>? = nil,
                enableExecuteCommand: Value<Bool>? = nil,
                group: Value<String>? = nil,
                launchType: LaunchType? = nil,
                networkConfiguration: NetworkConfiguration? = nil,
                placementConstraints: List<PlacementConstraint>? = nil,
                placementStrategies: List<PlacementStrategy>? = nil,
                platformVersion: Value<String>? = nil,
                propagateTags: PropagateTags? = nil,
                referenceId: Value<String>? = nil,
                tagList: List<Tag>? = nil,
                taskCount: Value<Int>? = nil
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
                    "PlacementStrategies": placementStrategies?.node,
                    "PlatformVersion": platformVersion?.node,
                    "PropagateTags": propagateTags?.node,
                    "ReferenceId": referenceId?.node,
                    "TagList": tagList?.node,
                    "TaskCount": taskCount?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `TaskDefinitionArn`. Length 1 to 1600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-taskdefinitionarn)
                public var taskDefinitionArn: PropertyName<ARN<ECS.TaskDefinition>> { "TaskDefinitionArn" }

                /// `CapacityProviderStrategy`. Items 0 to 6. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-capacityproviderstrategy)
                public var capacityProviderStrategy: PropertyName<List<CapacityProviderStrategyItem>> { "CapacityProviderStrategy" }

                /// `EnableECSManagedTags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-enableecsmanagedtags)
                public var enableECSManagedTags: PropertyName<Value<Bool>> { "EnableECSManagedTags" }

                /// `EnableExecuteCommand`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-enableexecutecommand)
                public var enableExecuteCommand: PropertyName<Value<Bool>> { "EnableExecuteCommand" }

                /// `Group`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-group)
                public var group: PropertyName<Value<String>> { "Group" }

                /// `LaunchType`. One of `EC2`, `EXTERNAL`, `FARGATE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-launchtype)
                public var launchType: PropertyName<LaunchType> { "LaunchType" }

                /// `NetworkConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-networkconfiguration)
                public var networkConfiguration: PropertyName<NetworkConfiguration> { "NetworkConfiguration" }

                /// `PlacementConstraints`. Items 0 to 10. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-placementconstraints)
                public var placementConstraints: PropertyName<List<PlacementConstraint>> { "PlacementConstraints" }

                /// `PlacementStrategies`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-placementstrategies)
                public var placementStrategies: PropertyName<List<PlacementStrategy>> { "PlacementStrategies" }

                /// `PlatformVersion`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-platformversion)
                public var platformVersion: PropertyName<Value<String>> { "PlatformVersion" }

                /// `PropagateTags`. One of `TASK_DEFINITION`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-propagatetags)
                public var propagateTags: PropertyName<PropagateTags> { "PropagateTags" }

                /// `ReferenceId`. Length 0 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-referenceid)
                public var referenceId: PropertyName<Value<String>> { "ReferenceId" }

                /// `TagList`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-taglist)
                public var tagList: PropertyName<List<Tag>> { "TagList" }

                /// `TaskCount`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html#cfn-events-rule-ecsparameters-taskcount)
                public var taskCount: PropertyName<Value<Int>> { "TaskCount" }
            }

            /// `AWS::Events::Rule`: `EcsParameters.LaunchType`
            public final class LaunchType: OpenEnum, @unchecked Sendable {
                /// `EC2`
                public static var ec2: LaunchType { "EC2" }
                /// `EXTERNAL`
                public static var external: LaunchType { "EXTERNAL" }
                /// `FARGATE`
                public static var fargate: LaunchType { "FARGATE" }
            }

            /// `AWS::Events::Rule`: `EcsParameters.PropagateTags`
            public final class PropagateTags: OpenEnum, @unchecked Sendable {
                /// `TASK_DEFINITION`
                public static var taskDefinition: PropagateTags { "TASK_DEFINITION" }
            }
        }

        /// `AWS::Events::Rule`: `HttpParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-httpparameters.html>.
        public struct HttpParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - pathParameterValues: No item twice. Each: Pattern `^(?!\s*$).+$`.
            public init(
                headerParameters: Map<Value<String>>? = nil,
                pathParameterValues: List<Value<String>>? = nil,
                queryStringParameters: Map<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "HeaderParameters": headerParameters?.node,
                    "PathParameterValues": pathParameterValues?.node,
                    "QueryStringParameters": queryStringParameters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `HeaderParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-httpparameters.html#cfn-events-rule-httpparameters-headerparameters)
                public var headerParameters: PropertyName<Map<Value<String>>> { "HeaderParameters" }

                /// `PathParameterValues`. No item twice. Each: Pattern `^(?!\s*$).+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-httpparameters.html#cfn-events-rule-httpparameters-pathparametervalues)
                public var pathParameterValues: PropertyName<List<Value<String>>> { "PathParameterValues" }

                /// `QueryStringParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-httpparameters.html#cfn-events-rule-httpparameters-querystringparameters)
                public var queryStringParameters: PropertyName<Map<Value<String>>> { "QueryStringParameters" }
            }
        }

        /// `AWS::Events::Rule`: `InputTransformer`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-inputtransformer.html>.
        public struct InputTransformer: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - inputTemplate: Length 1 to 8192.
            public init(
                inputTemplate: Value<String>,
                inputPathsMap: Map<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "InputTemplate": inputTemplate.node,
                    "InputPathsMap": inputPathsMap?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `InputTemplate`. Length 1 to 8192. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-inputtransformer.html#cfn-events-rule-inputtransformer-inputtemplate)
                public var inputTemplate: PropertyName<Value<String>> { "InputTemplate" }

                /// `InputPathsMap`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-inputtransformer.html#cfn-events-rule-inputtransformer-inputpathsmap)
                public var inputPathsMap: PropertyName<Map<Value<String>>> { "InputPathsMap" }
            }
        }

        /// `AWS::Events::Rule`: `KinesisParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-kinesisparameters.html>.
        public struct KinesisParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - partitionKeyPath: Length 0 to 256.
            public init(
                partitionKeyPath: Value<String>
            ) {
                self.node = Node(properties: [
                    "PartitionKeyPath": partitionKeyPath.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PartitionKeyPath`. Length 0 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-kinesisparameters.html#cfn-events-rule-kinesisparameters-partitionkeypath)
                public var partitionKeyPath: PropertyName<Value<String>> { "PartitionKeyPath" }
            }
        }

        /// `AWS::Events::Rule`: `NetworkConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-networkconfiguration.html>.
        public struct NetworkConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                awsVpcConfiguration: AwsVpcConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "AwsVpcConfiguration": awsVpcConfiguration?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AwsVpcConfiguration`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-networkconfiguration.html#cfn-events-rule-networkconfiguration-awsvpcconfiguration)
                public var awsVpcConfiguration: PropertyName<AwsVpcConfiguration> { "AwsVpcConfiguration" }
            }
        }

        /// `AWS::Events::Rule`: `PlacementConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementconstraint.html>.
        public struct PlacementConstraint: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expression: Length 0 to 2000.
            ///   - type: One of `distinctInstance`, `memberOf`.
            public init(
                expression: Value<String>? = nil,
                type: TypeProperty? = nil
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

                /// `Expression`. Length 0 to 2000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementconstraint.html#cfn-events-rule-placementconstraint-expression)
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Type`. One of `distinctInstance`, `memberOf`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementconstraint.html#cfn-events-rule-placementconstraint-type)
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Events::Rule`: `PlacementConstraint.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `distinctInstance`
                public static var distinctInstance: TypeProperty { "distinctInstance" }
                /// `memberOf`
                public static var memberOf: TypeProperty { "memberOf" }
            }
        }

        /// `AWS::Events::Rule`: `PlacementStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementstrategy.html>.
        public struct PlacementStrategy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `binpack`, `random`, `spread`.
            public init(
                field: Value<String>? = nil,
                type: TypeProperty? = nil
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

                /// `Field`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementstrategy.html#cfn-events-rule-placementstrategy-field)
                public var field: PropertyName<Value<String>> { "Field" }

                /// `Type`. One of `binpack`, `random`, `spread`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementstrategy.html#cfn-events-rule-placementstrategy-type)
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Events::Rule`: `PlacementStrategy.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `binpack`
                public static var binpack: TypeProperty { "binpack" }
                /// `random`
                public static var random: TypeProperty { "random" }
                /// `spread`
                public static var spread: TypeProperty { "spread" }
            }
        }

        /// `AWS::Events::Rule`: `RedshiftDataParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html>.
        public struct RedshiftDataParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - database: Length 1 to 64.
            ///   - dbUser: Length 1 to 128.
            ///   - secretManagerArn: Length 1 to 1600. Pattern `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
            ///   - sql: Length 1 to 100000.
            ///   - statementName: Length 1 to 500.
            public init(
                database: Value<String>,
                dbUser: Value<String>? = nil,
                secretManagerArn: ARN<SecretsManager.Secret>? = nil,
                sql: Value<String>? = nil,
                sqls: List<Value<String>>? = nil,
                statementName: Value<String>? = nil,
                withEvent: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Database": database.node,
                    "DbUser": dbUser?.node,
                    "SecretManagerArn": secretManagerArn?.node,
                    "Sql": sql?.node,
                    "Sqls": sqls?.node,
                    "StatementName": statementName?.node,
                    "WithEvent": withEvent?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Database`. Length 1 to 64. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html#cfn-events-rule-redshiftdataparameters-database)
                public var database: PropertyName<Value<String>> { "Database" }

                /// `DbUser`. Length 1 to 128. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html#cfn-events-rule-redshiftdataparameters-dbuser)
                public var dbUser: PropertyName<Value<String>> { "DbUser" }

                /// `SecretManagerArn`. Length 1 to 1600. Pattern `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html#cfn-events-rule-redshiftdataparameters-secretmanagerarn)
                public var secretManagerArn: PropertyName<ARN<SecretsManager.Secret>> { "SecretManagerArn" }

                /// `Sql`. Length 1 to 100000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html#cfn-events-rule-redshiftdataparameters-sql)
                public var sql: PropertyName<Value<String>> { "Sql" }

                /// `Sqls`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html#cfn-events-rule-redshiftdataparameters-sqls)
                public var sqls: PropertyName<List<Value<String>>> { "Sqls" }

                /// `StatementName`. Length 1 to 500. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html#cfn-events-rule-redshiftdataparameters-statementname)
                public var statementName: PropertyName<Value<String>> { "StatementName" }

                /// `WithEvent`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html#cfn-events-rule-redshiftdataparameters-withevent)
                public var withEvent: PropertyName<Value<Bool>> { "WithEvent" }
            }
        }

        /// `AWS::Events::Rule`: `RetryPolicy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-retrypolicy.html>.
        public struct RetryPolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumEventAgeInSeconds: Range 60 to 86400.
            ///   - maximumRetryAttempts: Range 0 to 185.
            public init(
                maximumEventAgeInSeconds: Seconds? = nil,
                maximumRetryAttempts: Value<Int>? = nil
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

                /// `MaximumEventAgeInSeconds`. Range 60 to 86400. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-retrypolicy.html#cfn-events-rule-retrypolicy-maximumeventageinseconds)
                public var maximumEventAgeInSeconds: PropertyName<Seconds> { "MaximumEventAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range 0 to 185. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-retrypolicy.html#cfn-events-rule-retrypolicy-maximumretryattempts)
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }
            }
        }

        /// `AWS::Events::Rule`: `RunCommandParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandparameters.html>.
        public struct RunCommandParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - runCommandTargets: Items 1 to 5. No item twice.
            public init(
                runCommandTargets: List<RunCommandTarget>
            ) {
                self.node = Node(properties: [
                    "RunCommandTargets": runCommandTargets.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `RunCommandTargets`. Items 1 to 5. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandparameters.html#cfn-events-rule-runcommandparameters-runcommandtargets)
                public var runCommandTargets: PropertyName<List<RunCommandTarget>> { "RunCommandTargets" }
            }
        }

        /// `AWS::Events::Rule`: `RunCommandTarget`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandtarget.html>.
        public struct RunCommandTarget: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - key: Length 1 to 128. Pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
            ///   - values: Items 1 to 50. No item twice. Each: Length 1 to 256.
            public init(
                key: Value<String>,
                values: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "Key": key.node,
                    "Values": values.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Key`. Length 1 to 128. Pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandtarget.html#cfn-events-rule-runcommandtarget-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Values`. Items 1 to 50. No item twice. Each: Length 1 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandtarget.html#cfn-events-rule-runcommandtarget-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::Events::Rule`: `SageMakerPipelineParameter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameter.html>.
        public struct SageMakerPipelineParameter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: Length 1 to 256. Pattern `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`.
            ///   - value: Length 0 to 1024.
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

                /// `Name`. Length 1 to 256. Pattern `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameter.html#cfn-events-rule-sagemakerpipelineparameter-name)
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Value`. Length 0 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameter.html#cfn-events-rule-sagemakerpipelineparameter-value)
                public var value: PropertyName<Value<String>> { "Value" }
            }
        }

        /// `AWS::Events::Rule`: `SageMakerPipelineParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameters.html>.
        public struct SageMakerPipelineParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - pipelineParameterList: Items 0 to 200. No item twice.
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

                /// `PipelineParameterList`. Items 0 to 200. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameters.html#cfn-events-rule-sagemakerpipelineparameters-pipelineparameterlist)
                public var pipelineParameterList: PropertyName<List<SageMakerPipelineParameter>> { "PipelineParameterList" }
            }
        }

        /// `AWS::Events::Rule`: `SqsParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sqsparameters.html>.
        public struct SqsParameters: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                messageGroupId: Value<String>
            ) {
                self.node = Node(properties: [
                    "MessageGroupId": messageGroupId.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `MessageGroupId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sqsparameters.html#cfn-events-rule-sqsparameters-messagegroupid)
                public var messageGroupId: PropertyName<Value<String>> { "MessageGroupId" }
            }
        }

        /// `AWS::Events::Rule`: `State`
        public final class State: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: State { "DISABLED" }
            /// `ENABLED`
            public static var enabled: State { "ENABLED" }
            /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
            public static var enabledWithAllCloudtrailManagementEvents: State { "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
        }

        /// `AWS::Events::Rule`: `Target`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html>.
        public struct Target: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 1 to 1600.
            ///   - id: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            ///   - input: Length 0 to 8192.
            ///   - inputPath: Length 0 to 256.
            ///   - roleArn: Length 1 to 1600.
            public init(
                arn: Arn,
                id: Value<String>,
                appSyncParameters: AppSyncParameters? = nil,
                batchParameters: BatchParameters? = nil,
                deadLetterConfig: DeadLetterConfig? = nil,
                ecsParameters: EcsParameters? = nil,
                httpParameters: HttpParameters? = nil,
                input: Value<String>? = nil,
                inputPath: Value<String>? = nil,
                inputTransformer: InputTransformer? = nil,
                kinesisParameters: KinesisParameters? = nil,
                redshiftDataParameters: RedshiftDataParameters? = nil,
                retryPolicy: RetryPolicy? = nil,
                roleArn: ARN<IAM.Role>? = nil,
                runCommandParameters: RunCommandParameters? = nil,
                sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
                sqsParameters: SqsParameters? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn.node,
                    "Id": id.node,
                    "AppSyncParameters": appSyncParameters?.node,
                    "BatchParameters": batchParameters?.node,
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "EcsParameters": ecsParameters?.node,
                    "HttpParameters": httpParameters?.node,
                    "Input": input?.node,
                    "InputPath": inputPath?.node,
                    "InputTransformer": inputTransformer?.node,
                    "KinesisParameters": kinesisParameters?.node,
                    "RedshiftDataParameters": redshiftDataParameters?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "RoleArn": roleArn?.node,
                    "RunCommandParameters": runCommandParameters?.node,
                    "SageMakerPipelineParameters": sageMakerPipelineParameters?.node,
                    "SqsParameters": sqsParameters?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length 1 to 1600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-arn)
                public var arn: PropertyName<Arn> { "Arn" }

                /// `Id`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-id)
                public var id: PropertyName<Value<String>> { "Id" }

                /// `AppSyncParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-appsyncparameters)
                public var appSyncParameters: PropertyName<AppSyncParameters> { "AppSyncParameters" }

                /// `BatchParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-batchparameters)
                public var batchParameters: PropertyName<BatchParameters> { "BatchParameters" }

                /// `DeadLetterConfig`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-deadletterconfig)
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `EcsParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-ecsparameters)
                public var ecsParameters: PropertyName<EcsParameters> { "EcsParameters" }

                /// `HttpParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-httpparameters)
                public var httpParameters: PropertyName<HttpParameters> { "HttpParameters" }

                /// `Input`. Length 0 to 8192. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-input)
                public var input: PropertyName<Value<String>> { "Input" }

                /// `InputPath`. Length 0 to 256. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-inputpath)
                public var inputPath: PropertyName<Value<String>> { "InputPath" }

                /// `InputTransformer`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-inputtransformer)
                public var inputTransformer: PropertyName<InputTransformer> { "InputTransformer" }

                /// `KinesisParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-kinesisparameters)
                public var kinesisParameters: PropertyName<KinesisParameters> { "KinesisParameters" }

                /// `RedshiftDataParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-redshiftdataparameters)
                public var redshiftDataParameters: PropertyName<RedshiftDataParameters> { "RedshiftDataParameters" }

                /// `RetryPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-retrypolicy)
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `RoleArn`. Length 1 to 1600. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-rolearn)
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `RunCommandParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-runcommandparameters)
                public var runCommandParameters: PropertyName<RunCommandParameters> { "RunCommandParameters" }

                /// `SageMakerPipelineParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-sagemakerpipelineparameters)
                public var sageMakerPipelineParameters: PropertyName<SageMakerPipelineParameters> { "SageMakerPipelineParameters" }

                /// `SqsParameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html#cfn-events-rule-target-sqsparameters)
                public var sqsParameters: PropertyName<SqsParameters> { "SqsParameters" }
            }

            /// `AWS::Events::Rule`: `Target.Arn`
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
                /// Something of `AWS::Events::ApiDestination`.
                public convenience init(_ reference: ARN<Events.ApiDestination>) { self.init(node: reference.node) }
                /// Something of `AWS::Logs::LogGroup`.
                public convenience init(_ reference: ARN<Logs.LogGroup>) { self.init(node: reference.node) }
                /// Something of `AWS::CodeBuild::Project`.
                public convenience init(_ reference: ARN<CodeBuild.Project>) { self.init(node: reference.node) }
                /// Something of `AWS::CodePipeline::Pipeline`.
                public convenience init(_ reference: ARN<CodePipeline.Pipeline>) { self.init(node: reference.node) }
                /// Something of `AWS::Batch::JobQueue`.
                public convenience init(_ reference: ARN<Batch.JobQueue>) { self.init(node: reference.node) }
                /// Something of `AWS::ApiGateway::Stage`.
                public convenience init(_ reference: ARN<ApiGateway.Stage>) { self.init(node: reference.node) }
                /// Something of `AWS::AppSync::GraphQLApi`.
                public convenience init(_ reference: ARN<AppSync.GraphQLApi>) { self.init(node: reference.node) }
                /// Something of `AWS::Redshift::Cluster`.
                public convenience init(_ reference: ARN<Redshift.Cluster>) { self.init(node: reference.node) }
                /// Something of `AWS::RedshiftServerless::Workgroup`.
                public convenience init(_ reference: ARN<RedshiftServerless.Workgroup>) { self.init(node: reference.node) }
                /// Something of `AWS::SageMaker::Pipeline`.
                public convenience init(_ reference: ARN<SageMaker.Pipeline>) { self.init(node: reference.node) }
                /// Something of `AWS::SSM::Document`.
                public convenience init(_ reference: ARN<SSM.Document>) { self.init(node: reference.node) }
                /// Something of `AWS::SSMIncidents::ResponsePlan`.
                public convenience init(_ reference: ARN<SSMIncidents.ResponsePlan>) { self.init(node: reference.node) }
                /// Something of `AWS::Inspector::AssessmentTemplate`.
                public convenience init(_ reference: ARN<Inspector.AssessmentTemplate>) { self.init(node: reference.node) }
                /// Something of `AWS::Glue::Workflow`.
                public convenience init(_ reference: ARN<Glue.Workflow>) { self.init(node: reference.node) }
            }
        }
    }
}
