// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Events {
    /// `AWS::Events::Rule`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html>.
    public struct Rule: StackDSL.Resource {
        public static let typeName = "AWS::Events::Rule"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - description: `Description`. Length 0 to 512.
        ///   - eventBusName: `EventBusName`. Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`. A change may replace the resource.
        ///   - eventPattern: `EventPattern`.
        ///   - name: `Name`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
        ///   - roleArn: `RoleArn`. Length 1 to 1600.
        ///   - scheduleExpression: `ScheduleExpression`. Length 0 to 256. Pattern `^(rate\(.+\)|cron\(.+\))?$`.
        ///   - state: `State`.
        ///   - tags: `Tags`.
        ///   - targets: `Targets`. Items at most 5. No item twice.
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
            configure(&properties)
        }

        /// `Ref`
        public var ref: ARN<Events.Rule> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<Events.Rule> { .init(node: resource.attribute("Arn")) }

        /// `RuleName`
        public var ruleName: Value<String> { .init(node: resource.attribute("RuleName")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `Description`
            public var description: PropertyName<Value<String>> { "Description" }

            /// `EventBusName`
            public var eventBusName: PropertyName<Reference<Events.EventBus>> { "EventBusName" }

            /// `EventPattern`
            public var eventPattern: PropertyName<Document> { "EventPattern" }

            /// `Name`
            public var name: PropertyName<Value<String>> { "Name" }

            /// `RoleArn`
            public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

            /// `ScheduleExpression`
            public var scheduleExpression: PropertyName<Value<String>> { "ScheduleExpression" }

            /// `State`
            public var state: PropertyName<State> { "State" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Targets`
            public var targets: PropertyName<List<Target>> { "Targets" }
        }

        /// `AWS::Events::Rule`: `AppSyncParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-appsyncparameters.html>.
        public struct AppSyncParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - graphQLOperation: `GraphQLOperation`.
            public init(
                graphQLOperation: Value<String>
            ) {
                self.node = Node(properties: [
                    "GraphQLOperation": graphQLOperation.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `GraphQLOperation`
                public var graphQLOperation: PropertyName<Value<String>> { "GraphQLOperation" }
            }
        }

        /// `AWS::Events::Rule`: `AwsVpcConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-awsvpcconfiguration.html>.
        public struct AwsVpcConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - subnets: `Subnets`.
            ///   - assignPublicIp: `AssignPublicIp`.
            ///   - securityGroups: `SecurityGroups`. No item twice.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Subnets`
                public var subnets: PropertyName<List<ID<EC2.Subnet>>> { "Subnets" }

                /// `AssignPublicIp`
                public var assignPublicIp: PropertyName<AssignPublicIp> { "AssignPublicIp" }

                /// `SecurityGroups`
                public var securityGroups: PropertyName<List<ID<EC2.SecurityGroup>>> { "SecurityGroups" }
            }

            /// `AWS::Events::Rule`: `AwsVpcConfiguration.AssignPublicIp`
            public struct AssignPublicIp: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var disabled: Self { "DISABLED" }
                public static var enabled: Self { "ENABLED" }
            }
        }

        /// `AWS::Events::Rule`: `BatchArrayProperties`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batcharrayproperties.html>.
        public struct BatchArrayProperties: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - size: `Size`.
            public init(
                size: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Size": size?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Size`
                public var size: PropertyName<Value<Int>> { "Size" }
            }
        }

        /// `AWS::Events::Rule`: `BatchParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchparameters.html>.
        public struct BatchParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - jobDefinition: `JobDefinition`.
            ///   - jobName: `JobName`.
            ///   - arrayProperties: `ArrayProperties`.
            ///   - retryStrategy: `RetryStrategy`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `JobDefinition`
                public var jobDefinition: PropertyName<Reference<Batch.JobDefinition>> { "JobDefinition" }

                /// `JobName`
                public var jobName: PropertyName<Value<String>> { "JobName" }

                /// `ArrayProperties`
                public var arrayProperties: PropertyName<BatchArrayProperties> { "ArrayProperties" }

                /// `RetryStrategy`
                public var retryStrategy: PropertyName<BatchRetryStrategy> { "RetryStrategy" }
            }
        }

        /// `AWS::Events::Rule`: `BatchRetryStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchretrystrategy.html>.
        public struct BatchRetryStrategy: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - attempts: `Attempts`.
            public init(
                attempts: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Attempts": attempts?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Attempts`
                public var attempts: PropertyName<Value<Int>> { "Attempts" }
            }
        }

        /// `AWS::Events::Rule`: `CapacityProviderStrategyItem`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-capacityproviderstrategyitem.html>.
        public struct CapacityProviderStrategyItem: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - capacityProvider: `CapacityProvider`. Length 1 to 255.
            ///   - base: `Base`. Range 0 to 100000.
            ///   - weight: `Weight`. Range 0 to 1000.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `CapacityProvider`
                public var capacityProvider: PropertyName<ID<ECS.CapacityProvider>> { "CapacityProvider" }

                /// `Base`
                public var base: PropertyName<Value<Int>> { "Base" }

                /// `Weight`
                public var weight: PropertyName<Value<Int>> { "Weight" }
            }
        }

        /// `AWS::Events::Rule`: `DeadLetterConfig`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-deadletterconfig.html>.
        public struct DeadLetterConfig: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: `Arn`. Length 1 to 1600.
            public init(
                arn: ARN<SQS.Queue>? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Arn`
                public var arn: PropertyName<ARN<SQS.Queue>> { "Arn" }
            }
        }

        /// `AWS::Events::Rule`: `EcsParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html>.
        public struct EcsParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - taskDefinitionArn: `TaskDefinitionArn`. Length 1 to 1600.
            ///   - capacityProviderStrategy: `CapacityProviderStrategy`. Items 0 to 6. No item twice.
            ///   - enableECSManagedTags: `EnableECSManagedTags`.
            ///   - enableExecuteCommand: `EnableExecuteCommand`.
            ///   - group: `Group`.
            ///   - launchType: `LaunchType`.
            ///   - networkConfiguration: `NetworkConfiguration`.
            ///   - placementConstraints: `PlacementConstraints`. Items 0 to 10. No item twice.
            ///   - placementStrategies: `PlacementStrategies`. No item twice.
            ///   - platformVersion: `PlatformVersion`.
            ///   - propagateTags: `PropagateTags`.
            ///   - referenceId: `ReferenceId`. Length 0 to 1024.
            ///   - tagList: `TagList`. No item twice.
            ///   - taskCount: `TaskCount`. Range at least 1.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `TaskDefinitionArn`
                public var taskDefinitionArn: PropertyName<ARN<ECS.TaskDefinition>> { "TaskDefinitionArn" }

                /// `CapacityProviderStrategy`
                public var capacityProviderStrategy: PropertyName<List<CapacityProviderStrategyItem>> { "CapacityProviderStrategy" }

                /// `EnableECSManagedTags`
                public var enableECSManagedTags: PropertyName<Value<Bool>> { "EnableECSManagedTags" }

                /// `EnableExecuteCommand`
                public var enableExecuteCommand: PropertyName<Value<Bool>> { "EnableExecuteCommand" }

                /// `Group`
                public var group: PropertyName<Value<String>> { "Group" }

                /// `LaunchType`
                public var launchType: PropertyName<LaunchType> { "LaunchType" }

                /// `NetworkConfiguration`
                public var networkConfiguration: PropertyName<NetworkConfiguration> { "NetworkConfiguration" }

                /// `PlacementConstraints`
                public var placementConstraints: PropertyName<List<PlacementConstraint>> { "PlacementConstraints" }

                /// `PlacementStrategies`
                public var placementStrategies: PropertyName<List<PlacementStrategy>> { "PlacementStrategies" }

                /// `PlatformVersion`
                public var platformVersion: PropertyName<Value<String>> { "PlatformVersion" }

                /// `PropagateTags`
                public var propagateTags: PropertyName<PropagateTags> { "PropagateTags" }

                /// `ReferenceId`
                public var referenceId: PropertyName<Value<String>> { "ReferenceId" }

                /// `TagList`
                public var tagList: PropertyName<List<Tag>> { "TagList" }

                /// `TaskCount`
                public var taskCount: PropertyName<Value<Int>> { "TaskCount" }
            }

            /// `AWS::Events::Rule`: `EcsParameters.LaunchType`
            public struct LaunchType: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var ec2: Self { "EC2" }
                public static var external: Self { "EXTERNAL" }
                public static var fargate: Self { "FARGATE" }
            }

            /// `AWS::Events::Rule`: `EcsParameters.PropagateTags`
            public struct PropagateTags: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var taskDefinition: Self { "TASK_DEFINITION" }
            }
        }

        /// `AWS::Events::Rule`: `HttpParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-httpparameters.html>.
        public struct HttpParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - headerParameters: `HeaderParameters`.
            ///   - pathParameterValues: `PathParameterValues`. No item twice. Each: Pattern `^(?!\s*$).+$`.
            ///   - queryStringParameters: `QueryStringParameters`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `HeaderParameters`
                public var headerParameters: PropertyName<Map<Value<String>>> { "HeaderParameters" }

                /// `PathParameterValues`
                public var pathParameterValues: PropertyName<List<Value<String>>> { "PathParameterValues" }

                /// `QueryStringParameters`
                public var queryStringParameters: PropertyName<Map<Value<String>>> { "QueryStringParameters" }
            }
        }

        /// `AWS::Events::Rule`: `InputTransformer`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-inputtransformer.html>.
        public struct InputTransformer: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - inputTemplate: `InputTemplate`. Length 1 to 8192.
            ///   - inputPathsMap: `InputPathsMap`.
            public init(
                inputTemplate: Value<String>,
                inputPathsMap: Map<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "InputTemplate": inputTemplate.node,
                    "InputPathsMap": inputPathsMap?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `InputTemplate`
                public var inputTemplate: PropertyName<Value<String>> { "InputTemplate" }

                /// `InputPathsMap`
                public var inputPathsMap: PropertyName<Map<Value<String>>> { "InputPathsMap" }
            }
        }

        /// `AWS::Events::Rule`: `KinesisParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-kinesisparameters.html>.
        public struct KinesisParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - partitionKeyPath: `PartitionKeyPath`. Length 0 to 256.
            public init(
                partitionKeyPath: Value<String>
            ) {
                self.node = Node(properties: [
                    "PartitionKeyPath": partitionKeyPath.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PartitionKeyPath`
                public var partitionKeyPath: PropertyName<Value<String>> { "PartitionKeyPath" }
            }
        }

        /// `AWS::Events::Rule`: `NetworkConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-networkconfiguration.html>.
        public struct NetworkConfiguration: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - awsVpcConfiguration: `AwsVpcConfiguration`.
            public init(
                awsVpcConfiguration: AwsVpcConfiguration? = nil
            ) {
                self.node = Node(properties: [
                    "AwsVpcConfiguration": awsVpcConfiguration?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `AwsVpcConfiguration`
                public var awsVpcConfiguration: PropertyName<AwsVpcConfiguration> { "AwsVpcConfiguration" }
            }
        }

        /// `AWS::Events::Rule`: `PlacementConstraint`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementconstraint.html>.
        public struct PlacementConstraint: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - expression: `Expression`. Length 0 to 2000.
            ///   - type: `Type`.
            public init(
                expression: Value<String>? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Expression": expression?.node,
                    "Type": type?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Expression`
                public var expression: PropertyName<Value<String>> { "Expression" }

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Events::Rule`: `PlacementConstraint.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var distinctInstance: Self { "distinctInstance" }
                public static var memberOf: Self { "memberOf" }
            }
        }

        /// `AWS::Events::Rule`: `PlacementStrategy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementstrategy.html>.
        public struct PlacementStrategy: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - field: `Field`.
            ///   - type: `Type`.
            public init(
                field: Value<String>? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Field": field?.node,
                    "Type": type?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Field`
                public var field: PropertyName<Value<String>> { "Field" }

                /// `Type`
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Events::Rule`: `PlacementStrategy.Type`
            public struct TypeProperty: OpenEnum {
                public let node: Node

                public init(node: Node) { self.node = node }

                public static var binpack: Self { "binpack" }
                public static var random: Self { "random" }
                public static var spread: Self { "spread" }
            }
        }

        /// `AWS::Events::Rule`: `RedshiftDataParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html>.
        public struct RedshiftDataParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - database: `Database`. Length 1 to 64.
            ///   - dbUser: `DbUser`. Length 1 to 128.
            ///   - secretManagerArn: `SecretManagerArn`. Length 1 to 1600. Pattern `^(^arn:aws([a-z]|\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`.
            ///   - sql: `Sql`. Length 1 to 100000.
            ///   - sqls: `Sqls`.
            ///   - statementName: `StatementName`. Length 1 to 500.
            ///   - withEvent: `WithEvent`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Database`
                public var database: PropertyName<Value<String>> { "Database" }

                /// `DbUser`
                public var dbUser: PropertyName<Value<String>> { "DbUser" }

                /// `SecretManagerArn`
                public var secretManagerArn: PropertyName<ARN<SecretsManager.Secret>> { "SecretManagerArn" }

                /// `Sql`
                public var sql: PropertyName<Value<String>> { "Sql" }

                /// `Sqls`
                public var sqls: PropertyName<List<Value<String>>> { "Sqls" }

                /// `StatementName`
                public var statementName: PropertyName<Value<String>> { "StatementName" }

                /// `WithEvent`
                public var withEvent: PropertyName<Value<Bool>> { "WithEvent" }
            }
        }

        /// `AWS::Events::Rule`: `RetryPolicy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-retrypolicy.html>.
        public struct RetryPolicy: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - maximumEventAgeInSeconds: `MaximumEventAgeInSeconds`. Range 60 to 86400.
            ///   - maximumRetryAttempts: `MaximumRetryAttempts`. Range 0 to 185.
            public init(
                maximumEventAgeInSeconds: Seconds? = nil,
                maximumRetryAttempts: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "MaximumEventAgeInSeconds": maximumEventAgeInSeconds?.node,
                    "MaximumRetryAttempts": maximumRetryAttempts?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MaximumEventAgeInSeconds`
                public var maximumEventAgeInSeconds: PropertyName<Seconds> { "MaximumEventAgeInSeconds" }

                /// `MaximumRetryAttempts`
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }
            }
        }

        /// `AWS::Events::Rule`: `RunCommandParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandparameters.html>.
        public struct RunCommandParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - runCommandTargets: `RunCommandTargets`. Items 1 to 5. No item twice.
            public init(
                runCommandTargets: List<RunCommandTarget>
            ) {
                self.node = Node(properties: [
                    "RunCommandTargets": runCommandTargets.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `RunCommandTargets`
                public var runCommandTargets: PropertyName<List<RunCommandTarget>> { "RunCommandTargets" }
            }
        }

        /// `AWS::Events::Rule`: `RunCommandTarget`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandtarget.html>.
        public struct RunCommandTarget: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - key: `Key`. Length 1 to 128. Pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`.
            ///   - values: `Values`. Items 1 to 50. No item twice. Each: Length 1 to 256.
            public init(
                key: Value<String>,
                values: List<Value<String>>
            ) {
                self.node = Node(properties: [
                    "Key": key.node,
                    "Values": values.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Key`
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Values`
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }
        }

        /// `AWS::Events::Rule`: `SageMakerPipelineParameter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameter.html>.
        public struct SageMakerPipelineParameter: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - name: `Name`. Length 1 to 256. Pattern `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`.
            ///   - value: `Value`. Length 0 to 1024.
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

        /// `AWS::Events::Rule`: `SageMakerPipelineParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameters.html>.
        public struct SageMakerPipelineParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - pipelineParameterList: `PipelineParameterList`. Items 0 to 200. No item twice.
            public init(
                pipelineParameterList: List<SageMakerPipelineParameter>? = nil
            ) {
                self.node = Node(properties: [
                    "PipelineParameterList": pipelineParameterList?.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `PipelineParameterList`
                public var pipelineParameterList: PropertyName<List<SageMakerPipelineParameter>> { "PipelineParameterList" }
            }
        }

        /// `AWS::Events::Rule`: `SqsParameters`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sqsparameters.html>.
        public struct SqsParameters: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - messageGroupId: `MessageGroupId`.
            public init(
                messageGroupId: Value<String>
            ) {
                self.node = Node(properties: [
                    "MessageGroupId": messageGroupId.node,
                ])
            }

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `MessageGroupId`
                public var messageGroupId: PropertyName<Value<String>> { "MessageGroupId" }
            }
        }

        /// `AWS::Events::Rule`: `State`
        public struct State: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var disabled: Self { "DISABLED" }
            public static var enabled: Self { "ENABLED" }
            public static var enabledWithAllCloudtrailManagementEvents: Self { "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
        }

        /// `AWS::Events::Rule`: `Target`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html>.
        public struct Target: PropertyObject {
            public let node: Node

            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: `Arn`. Length 1 to 1600.
            ///   - id: `Id`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            ///   - appSyncParameters: `AppSyncParameters`.
            ///   - batchParameters: `BatchParameters`.
            ///   - deadLetterConfig: `DeadLetterConfig`.
            ///   - ecsParameters: `EcsParameters`.
            ///   - httpParameters: `HttpParameters`.
            ///   - input: `Input`. Length 0 to 8192.
            ///   - inputPath: `InputPath`. Length 0 to 256.
            ///   - inputTransformer: `InputTransformer`.
            ///   - kinesisParameters: `KinesisParameters`.
            ///   - redshiftDataParameters: `RedshiftDataParameters`.
            ///   - retryPolicy: `RetryPolicy`.
            ///   - roleArn: `RoleArn`. Length 1 to 1600.
            ///   - runCommandParameters: `RunCommandParameters`.
            ///   - sageMakerPipelineParameters: `SageMakerPipelineParameters`.
            ///   - sqsParameters: `SqsParameters`.
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

            public struct PropertyNames: PropertyTable {
                public init() {}

                /// `Arn`
                public var arn: PropertyName<Arn> { "Arn" }

                /// `Id`
                public var id: PropertyName<Value<String>> { "Id" }

                /// `AppSyncParameters`
                public var appSyncParameters: PropertyName<AppSyncParameters> { "AppSyncParameters" }

                /// `BatchParameters`
                public var batchParameters: PropertyName<BatchParameters> { "BatchParameters" }

                /// `DeadLetterConfig`
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `EcsParameters`
                public var ecsParameters: PropertyName<EcsParameters> { "EcsParameters" }

                /// `HttpParameters`
                public var httpParameters: PropertyName<HttpParameters> { "HttpParameters" }

                /// `Input`
                public var input: PropertyName<Value<String>> { "Input" }

                /// `InputPath`
                public var inputPath: PropertyName<Value<String>> { "InputPath" }

                /// `InputTransformer`
                public var inputTransformer: PropertyName<InputTransformer> { "InputTransformer" }

                /// `KinesisParameters`
                public var kinesisParameters: PropertyName<KinesisParameters> { "KinesisParameters" }

                /// `RedshiftDataParameters`
                public var redshiftDataParameters: PropertyName<RedshiftDataParameters> { "RedshiftDataParameters" }

                /// `RetryPolicy`
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `RoleArn`
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `RunCommandParameters`
                public var runCommandParameters: PropertyName<RunCommandParameters> { "RunCommandParameters" }

                /// `SageMakerPipelineParameters`
                public var sageMakerPipelineParameters: PropertyName<SageMakerPipelineParameters> { "SageMakerPipelineParameters" }

                /// `SqsParameters`
                public var sqsParameters: PropertyName<SqsParameters> { "SqsParameters" }
            }

            /// `AWS::Events::Rule`: `Target.Arn`
            public struct Arn: ReferenceChoice {
                public let node: Node

                public init(node: Node) { self.node = node }

                public init(_ reference: ARN<Lambda.Function>) { self.node = reference.node }

                public init(_ reference: ARN<SQS.Queue>) { self.node = reference.node }

                public init(_ reference: ARN<SNS.Topic>) { self.node = reference.node }

                public init(_ reference: ARN<Kinesis.Stream>) { self.node = reference.node }

                public init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.node = reference.node }

                public init(_ reference: ARN<StepFunctions.StateMachine>) { self.node = reference.node }

                public init(_ reference: ARN<ECS.Cluster>) { self.node = reference.node }

                public init(_ reference: ARN<Events.EventBus>) { self.node = reference.node }

                public init(_ reference: ARN<Events.ApiDestination>) { self.node = reference.node }

                public init(_ reference: ARN<Logs.LogGroup>) { self.node = reference.node }

                public init(_ reference: ARN<CodeBuild.Project>) { self.node = reference.node }

                public init(_ reference: ARN<CodePipeline.Pipeline>) { self.node = reference.node }

                public init(_ reference: ARN<Batch.JobQueue>) { self.node = reference.node }

                public init(_ reference: ARN<ApiGateway.Stage>) { self.node = reference.node }

                public init(_ reference: ARN<AppSync.GraphQLApi>) { self.node = reference.node }

                public init(_ reference: ARN<Redshift.Cluster>) { self.node = reference.node }

                public init(_ reference: ARN<RedshiftServerless.Workgroup>) { self.node = reference.node }

                public init(_ reference: ARN<SageMaker.Pipeline>) { self.node = reference.node }

                public init(_ reference: ARN<SSM.Document>) { self.node = reference.node }

                public init(_ reference: ARN<SSMIncidents.ResponsePlan>) { self.node = reference.node }

                public init(_ reference: ARN<Inspector.AssessmentTemplate>) { self.node = reference.node }

                public init(_ reference: ARN<Glue.Workflow>) { self.node = reference.node }
            }
        }
    }
}
