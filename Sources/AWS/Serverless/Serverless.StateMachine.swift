// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::StateMachine`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
    public struct StateMachine: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::StateMachine" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - autoPublishAlias: Length 1 to 80. Pattern `^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$`.
        ///   - definitionSubstitutions: Entries at least 1.
        ///   - name: Length 1 to 80.
        ///   - permissionsBoundary: Length 20 to 2048.
        ///   - role: Length 1 to 256.
        ///   - rolePath: Length 1 to 512. Pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Default `/`.
        ///   - type: One of `STANDARD`, `EXPRESS`.
        public init(
            _ logicalID: String,
            autoPublishAlias: Value<String>? = nil,
            definition: Document? = nil,
            definitionSubstitutions: Map<Document>? = nil,
            definitionUri: DefinitionUri? = nil,
            deploymentPreference: DeploymentPreference? = nil,
            events: Map<Event>? = nil,
            logging: LoggingConfiguration? = nil,
            name: Value<String>? = nil,
            permissionsBoundary: Value<String>? = nil,
            policies: Policies? = nil,
            propagateTags: Value<Bool>? = nil,
            role: ARN<IAM.Role>? = nil,
            rolePath: Value<String>? = nil,
            tags: Map<Value<String>>? = nil,
            tracing: TracingConfiguration? = nil,
            type: TypeProperty? = nil,
            useAliasAsEventTarget: Value<Bool>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.StateMachine>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "AutoPublishAlias": autoPublishAlias?.node,
                    "Definition": definition?.node,
                    "DefinitionSubstitutions": definitionSubstitutions?.node,
                    "DefinitionUri": definitionUri?.node,
                    "DeploymentPreference": deploymentPreference?.node,
                    "Events": events?.node,
                    "Logging": logging?.node,
                    "Name": name?.node,
                    "PermissionsBoundary": permissionsBoundary?.node,
                    "Policies": policies?.node,
                    "PropagateTags": propagateTags?.node,
                    "Role": role?.node,
                    "RolePath": rolePath?.node,
                    "Tags": tags?.node,
                    "Tracing": tracing?.node,
                    "Type": type?.node,
                    "UseAliasAsEventTarget": useAliasAsEventTarget?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<StepFunctions.StateMachine> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<StepFunctions.StateMachine> { .init(node: resource.attribute("Arn")) }

        /// `Name`
        public var name: Value<String> { .init(node: resource.attribute("Name")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `AutoPublishAlias`. Length 1 to 80. Pattern `^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-autopublishalias)
            public var autoPublishAlias: PropertyName<Value<String>> { "AutoPublishAlias" }

            /// `Definition`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-definition)
            public var definition: PropertyName<Document> { "Definition" }

            /// `DefinitionSubstitutions`. Entries at least 1. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-definitionsubstitutions)
            public var definitionSubstitutions: PropertyName<Map<Document>> { "DefinitionSubstitutions" }

            /// `DefinitionUri`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-definitionuri)
            public var definitionUri: PropertyName<DefinitionUri> { "DefinitionUri" }

            /// `DeploymentPreference`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-deploymentpreference)
            public var deploymentPreference: PropertyName<DeploymentPreference> { "DeploymentPreference" }

            /// `Events`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-events)
            public var events: PropertyName<Map<Event>> { "Events" }

            /// `Logging`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-logging)
            public var logging: PropertyName<LoggingConfiguration> { "Logging" }

            /// `Name`. Length 1 to 80. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `PermissionsBoundary`. Length 20 to 2048. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-permissionsboundary)
            public var permissionsBoundary: PropertyName<Value<String>> { "PermissionsBoundary" }

            /// `Policies`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-policies)
            public var policies: PropertyName<Policies> { "Policies" }

            /// `PropagateTags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-propagatetags)
            public var propagateTags: PropertyName<Value<Bool>> { "PropagateTags" }

            /// `Role`. Length 1 to 256. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-role)
            public var role: PropertyName<ARN<IAM.Role>> { "Role" }

            /// `RolePath`. Length 1 to 512. Pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Default `/`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-rolepath)
            public var rolePath: PropertyName<Value<String>> { "RolePath" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }

            /// `Tracing`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-tracing)
            public var tracing: PropertyName<TracingConfiguration> { "Tracing" }

            /// `Type`. One of `STANDARD`, `EXPRESS`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-type)
            public var type: PropertyName<TypeProperty> { "Type" }

            /// `UseAliasAsEventTarget`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html#sam-statemachine-usealiasaseventtarget)
            public var useAliasAsEventTarget: PropertyName<Value<Bool>> { "UseAliasAsEventTarget" }
        }

        /// `AWS::Serverless::StateMachine`: `ApiEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct ApiEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                method: Value<String>,
                path: Value<String>,
                auth: Auth? = nil,
                restApiId: ID<ApiGateway.RestApi>? = nil,
                unescapeMappingTemplate: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Method": method.node,
                    "Path": path.node,
                    "Auth": auth?.node,
                    "RestApiId": restApiId?.node,
                    "UnescapeMappingTemplate": unescapeMappingTemplate?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Method`.
                public var method: PropertyName<Value<String>> { "Method" }

                /// `Path`.
                public var path: PropertyName<Value<String>> { "Path" }

                /// `Auth`.
                public var auth: PropertyName<Auth> { "Auth" }

                /// `RestApiId`.
                public var restApiId: PropertyName<ID<ApiGateway.RestApi>> { "RestApiId" }

                /// `UnescapeMappingTemplate`.
                public var unescapeMappingTemplate: PropertyName<Value<Bool>> { "UnescapeMappingTemplate" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `Auth`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct Auth: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                apiKeyRequired: Value<Bool>? = nil,
                authorizationScopes: List<Value<String>>? = nil,
                authorizer: Value<String>? = nil,
                resourcePolicy: ResourcePolicy? = nil
            ) {
                self.node = Node(properties: [
                    "ApiKeyRequired": apiKeyRequired?.node,
                    "AuthorizationScopes": authorizationScopes?.node,
                    "Authorizer": authorizer?.node,
                    "ResourcePolicy": resourcePolicy?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ApiKeyRequired`.
                public var apiKeyRequired: PropertyName<Value<Bool>> { "ApiKeyRequired" }

                /// `AuthorizationScopes`.
                public var authorizationScopes: PropertyName<List<Value<String>>> { "AuthorizationScopes" }

                /// `Authorizer`.
                public var authorizer: PropertyName<Value<String>> { "Authorizer" }

                /// `ResourcePolicy`.
                public var resourcePolicy: PropertyName<ResourcePolicy> { "ResourcePolicy" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `CloudWatchEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct CloudWatchEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - eventBusName: Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
            ///   - input: Length 0 to 8192.
            ///   - inputPath: Length 0 to 256.
            ///   - ruleName: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            ///   - state: One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
            public init(
                deadLetterConfig: DeadLetterConfig? = nil,
                enabled: Value<Bool>? = nil,
                eventBusName: Reference<Events.EventBus>? = nil,
                input: Value<String>? = nil,
                inputPath: Value<String>? = nil,
                pattern: Document? = nil,
                retryPolicy: RetryPolicy? = nil,
                ruleName: Value<String>? = nil,
                state: State? = nil
            ) {
                self.node = Node(properties: [
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Enabled": enabled?.node,
                    "EventBusName": eventBusName?.node,
                    "Input": input?.node,
                    "InputPath": inputPath?.node,
                    "Pattern": pattern?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "RuleName": ruleName?.node,
                    "State": state?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeadLetterConfig`.
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `EventBusName`. Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
                public var eventBusName: PropertyName<Reference<Events.EventBus>> { "EventBusName" }

                /// `Input`. Length 0 to 8192.
                public var input: PropertyName<Value<String>> { "Input" }

                /// `InputPath`. Length 0 to 256.
                public var inputPath: PropertyName<Value<String>> { "InputPath" }

                /// `Pattern`.
                public var pattern: PropertyName<Document> { "Pattern" }

                /// `RetryPolicy`.
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `RuleName`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
                public var ruleName: PropertyName<Value<String>> { "RuleName" }

                /// `State`. One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
                public var state: PropertyName<State> { "State" }
            }

            /// `AWS::Serverless::StateMachine`: `CloudWatchEventProperties.State`
            public final class State: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: State { "DISABLED" }
                /// `ENABLED`
                public static var enabled: State { "ENABLED" }
                /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
                public static var enabledWithAllCloudtrailManagementEvents: State { "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `CloudWatchLogsLogGroup`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct CloudWatchLogsLogGroup: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - logGroupArn: Length 1 to 256.
            public init(
                logGroupArn: ARN<Logs.LogGroup>? = nil
            ) {
                self.node = Node(properties: [
                    "LogGroupArn": logGroupArn?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `LogGroupArn`. Length 1 to 256.
                public var logGroupArn: PropertyName<ARN<Logs.LogGroup>> { "LogGroupArn" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `DeadLetterConfig`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct DeadLetterConfig: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - arn: Length 1 to 1600.
            ///   - type: One of `SQS`.
            public init(
                arn: ARN<SQS.Queue>? = nil,
                queueLogicalId: Value<String>? = nil,
                type: TypeProperty? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn?.node,
                    "QueueLogicalId": queueLogicalId?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`. Length 1 to 1600.
                public var arn: PropertyName<ARN<SQS.Queue>> { "Arn" }

                /// `QueueLogicalId`.
                public var queueLogicalId: PropertyName<Value<String>> { "QueueLogicalId" }

                /// `Type`. One of `SQS`.
                public var type: PropertyName<TypeProperty> { "Type" }
            }

            /// `AWS::Serverless::StateMachine`: `DeadLetterConfig.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `SQS`
                public static var sqs: TypeProperty { "SQS" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `DefinitionUri`
        public struct DefinitionUri: PropertyObject, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                bucket: Reference<S3.Bucket>,
                key: Value<String>,
                version: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Bucket": bucket.node,
                    "Key": key.node,
                    "Version": version?.node,
                ])
            }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Bucket`.
                public var bucket: PropertyName<Reference<S3.Bucket>> { "Bucket" }

                /// `Key`.
                public var key: PropertyName<Value<String>> { "Key" }

                /// `Version`.
                public var version: PropertyName<Value<String>> { "Version" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `DeploymentPreference`
        public struct DeploymentPreference: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - type: One of `LINEAR`, `ALL_AT_ONCE`, `CANARY`.
            ///   - alarms: Items 1 to 100. No item twice. Each: Length 1 to 256.
            ///   - interval: Range 1 to 2100.
            ///   - percentage: Range 1 to 99.
            public init(
                type: TypeProperty,
                alarms: List<Value<String>>? = nil,
                interval: Value<Int>? = nil,
                percentage: Value<Int>? = nil
            ) {
                self.node = Node(properties: [
                    "Type": type.node,
                    "Alarms": alarms?.node,
                    "Interval": interval?.node,
                    "Percentage": percentage?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Type`. One of `LINEAR`, `ALL_AT_ONCE`, `CANARY`.
                public var type: PropertyName<TypeProperty> { "Type" }

                /// `Alarms`. Items 1 to 100. No item twice. Each: Length 1 to 256.
                public var alarms: PropertyName<List<Value<String>>> { "Alarms" }

                /// `Interval`. Range 1 to 2100.
                public var interval: PropertyName<Value<Int>> { "Interval" }

                /// `Percentage`. Range 1 to 99.
                public var percentage: PropertyName<Value<Int>> { "Percentage" }
            }

            /// `AWS::Serverless::StateMachine`: `DeploymentPreference.Type`
            public final class TypeProperty: OpenEnum, @unchecked Sendable {
                /// `ALL_AT_ONCE`
                public static var allAtOnce: TypeProperty { "ALL_AT_ONCE" }
                /// `CANARY`
                public static var canary: TypeProperty { "CANARY" }
                /// `LINEAR`
                public static var linear: TypeProperty { "LINEAR" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `Event`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct Event: Expression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// `Type` is `Api`.
            public static func api(_ properties: ApiEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("Api"), "Properties": properties.node]))
            }

            /// `Type` is `CloudWatchEvent`.
            public static func cloudWatchEvent(_ properties: CloudWatchEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("CloudWatchEvent"), "Properties": properties.node]))
            }

            /// `Type` is `EventBridgeRule`.
            public static func eventBridgeRule(_ properties: EventBridgeRuleEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("EventBridgeRule"), "Properties": properties.node]))
            }

            /// `Type` is `Schedule`.
            public static func schedule(_ properties: ScheduleEventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("Schedule"), "Properties": properties.node]))
            }

            /// `Type` is `ScheduleV2`.
            public static func scheduleV2(_ properties: ScheduleV2EventProperties) -> Event {
                .init(node: Node(properties: ["Type": .string("ScheduleV2"), "Properties": properties.node]))
            }
        }

        /// `AWS::Serverless::StateMachine`: `EventBridgeRuleEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct EventBridgeRuleEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - eventBusName: Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
            ///   - input: Length 0 to 8192.
            ///   - inputPath: Length 0 to 256.
            ///   - ruleName: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            ///   - state: One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
            public init(
                deadLetterConfig: DeadLetterConfig? = nil,
                enabled: Value<Bool>? = nil,
                eventBusName: Reference<Events.EventBus>? = nil,
                input: Value<String>? = nil,
                inputPath: Value<String>? = nil,
                inputTransformer: InputTransformer? = nil,
                pattern: Document? = nil,
                retryPolicy: RetryPolicy? = nil,
                ruleName: Value<String>? = nil,
                state: State? = nil,
                target: EventBridgeRuleTarget? = nil
            ) {
                self.node = Node(properties: [
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Enabled": enabled?.node,
                    "EventBusName": eventBusName?.node,
                    "Input": input?.node,
                    "InputPath": inputPath?.node,
                    "InputTransformer": inputTransformer?.node,
                    "Pattern": pattern?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "RuleName": ruleName?.node,
                    "State": state?.node,
                    "Target": target?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeadLetterConfig`.
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `EventBusName`. Length 1 to 1600. Pattern `^(arn:aws[\w-]*:events:[a-z]{2}-[a-z]+-[\w-]+:[0-9]{12}:event-bus\/)?[/\.\-_A-Za-z0-9]+$`.
                public var eventBusName: PropertyName<Reference<Events.EventBus>> { "EventBusName" }

                /// `Input`. Length 0 to 8192.
                public var input: PropertyName<Value<String>> { "Input" }

                /// `InputPath`. Length 0 to 256.
                public var inputPath: PropertyName<Value<String>> { "InputPath" }

                /// `InputTransformer`.
                public var inputTransformer: PropertyName<InputTransformer> { "InputTransformer" }

                /// `Pattern`.
                public var pattern: PropertyName<Document> { "Pattern" }

                /// `RetryPolicy`.
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `RuleName`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
                public var ruleName: PropertyName<Value<String>> { "RuleName" }

                /// `State`. One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
                public var state: PropertyName<State> { "State" }

                /// `Target`.
                public var target: PropertyName<EventBridgeRuleTarget> { "Target" }
            }

            /// `AWS::Serverless::StateMachine`: `EventBridgeRuleEventProperties.State`
            public final class State: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: State { "DISABLED" }
                /// `ENABLED`
                public static var enabled: State { "ENABLED" }
                /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
                public static var enabledWithAllCloudtrailManagementEvents: State { "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `EventBridgeRuleTarget`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct EventBridgeRuleTarget: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - id: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            public init(
                id: Value<String>
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
                public var id: PropertyName<Value<String>> { "Id" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `FlexibleTimeWindow`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
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

                /// `Mode`. One of `OFF`, `FLEXIBLE`.
                public var mode: PropertyName<FlexibleTimeWindowMode> { "Mode" }

                /// `MaximumWindowInMinutes`. Range 1 to 1440.
                public var maximumWindowInMinutes: PropertyName<Value<Double>> { "MaximumWindowInMinutes" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `FlexibleTimeWindowMode`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public final class FlexibleTimeWindowMode: OpenEnum, @unchecked Sendable {
            /// `FLEXIBLE`
            public static var flexible: FlexibleTimeWindowMode { "FLEXIBLE" }
            /// `OFF`
            public static var off: FlexibleTimeWindowMode { "OFF" }
        }

        /// `AWS::Serverless::StateMachine`: `InputTransformer`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
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

                /// `InputTemplate`. Length 1 to 8192.
                public var inputTemplate: PropertyName<Value<String>> { "InputTemplate" }

                /// `InputPathsMap`.
                public var inputPathsMap: PropertyName<Map<Value<String>>> { "InputPathsMap" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `LogDestination`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct LogDestination: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                cloudWatchLogsLogGroup: CloudWatchLogsLogGroup? = nil
            ) {
                self.node = Node(properties: [
                    "CloudWatchLogsLogGroup": cloudWatchLogsLogGroup?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `CloudWatchLogsLogGroup`.
                public var cloudWatchLogsLogGroup: PropertyName<CloudWatchLogsLogGroup> { "CloudWatchLogsLogGroup" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `LoggingConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct LoggingConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - destinations: Items at least 1.
            ///   - level: One of `ALL`, `ERROR`, `FATAL`, `OFF`.
            public init(
                destinations: List<LogDestination>? = nil,
                includeExecutionData: Value<Bool>? = nil,
                level: Level? = nil
            ) {
                self.node = Node(properties: [
                    "Destinations": destinations?.node,
                    "IncludeExecutionData": includeExecutionData?.node,
                    "Level": level?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Destinations`. Items at least 1.
                public var destinations: PropertyName<List<LogDestination>> { "Destinations" }

                /// `IncludeExecutionData`.
                public var includeExecutionData: PropertyName<Value<Bool>> { "IncludeExecutionData" }

                /// `Level`. One of `ALL`, `ERROR`, `FATAL`, `OFF`.
                public var level: PropertyName<Level> { "Level" }
            }

            /// `AWS::Serverless::StateMachine`: `LoggingConfiguration.Level`
            public final class Level: OpenEnum, @unchecked Sendable {
                /// `ALL`
                public static var all: Level { "ALL" }
                /// `ERROR`
                public static var error: Level { "ERROR" }
                /// `FATAL`
                public static var fatal: Level { "FATAL" }
                /// `OFF`
                public static var off: Level { "OFF" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `Policies`
        public struct Policies: Expression, TextExpression, ExpressibleByArrayLiteral {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// A list that is written as `[a, b]`.
            public init(arrayLiteral elements: Policy...) { self.node = .array(elements.map(\.node)) }

            /// A list.
            public init(_ list: List<Policy>) { self.node = list.node }

            /// `Policy`
            public static func policy(_ value: Policy) -> Policies { .init(node: value.node) }
        }

        /// `AWS::Serverless::StateMachine`: `Policy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct Policy: Expression, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// `AMIDescribePolicy`
            public static func amiDescribePolicy() -> Policy {
                .init(node: Node(properties: ["AMIDescribePolicy": Node(properties: [:])]))
            }

            /// `AWSSecretsManagerGetSecretValuePolicy`
            public static func awsSecretsManagerGetSecretValuePolicy(secretArn: ARN<SecretsManager.Secret>) -> Policy {
                .init(node: Node(properties: ["AWSSecretsManagerGetSecretValuePolicy": Node(properties: ["SecretArn": secretArn.node])]))
            }

            /// `AWSSecretsManagerRotationPolicy`
            public static func awsSecretsManagerRotationPolicy(functionName: ID<Lambda.Function>) -> Policy {
                .init(node: Node(properties: ["AWSSecretsManagerRotationPolicy": Node(properties: ["FunctionName": functionName.node])]))
            }

            /// `AcmGetCertificatePolicy`
            public static func acmGetCertificatePolicy(certificateArn: Value<String>) -> Policy {
                .init(node: Node(properties: ["AcmGetCertificatePolicy": Node(properties: ["CertificateArn": certificateArn.node])]))
            }

            /// `AthenaQueryPolicy`
            public static func athenaQueryPolicy(workGroupName: Value<String>) -> Policy {
                .init(node: Node(properties: ["AthenaQueryPolicy": Node(properties: ["WorkGroupName": workGroupName.node])]))
            }

            /// `CloudFormationDescribeStacksPolicy`
            public static func cloudFormationDescribeStacksPolicy() -> Policy {
                .init(node: Node(properties: ["CloudFormationDescribeStacksPolicy": Node(properties: [:])]))
            }

            /// `CloudWatchDashboardPolicy`
            public static func cloudWatchDashboardPolicy() -> Policy {
                .init(node: Node(properties: ["CloudWatchDashboardPolicy": Node(properties: [:])]))
            }

            /// `CloudWatchDescribeAlarmHistoryPolicy`
            public static func cloudWatchDescribeAlarmHistoryPolicy() -> Policy {
                .init(node: Node(properties: ["CloudWatchDescribeAlarmHistoryPolicy": Node(properties: [:])]))
            }

            /// `CloudWatchPutMetricPolicy`
            public static func cloudWatchPutMetricPolicy() -> Policy {
                .init(node: Node(properties: ["CloudWatchPutMetricPolicy": Node(properties: [:])]))
            }

            /// `CodeCommitCrudPolicy`
            public static func codeCommitCrudPolicy(repositoryName: Value<String>) -> Policy {
                .init(node: Node(properties: ["CodeCommitCrudPolicy": Node(properties: ["RepositoryName": repositoryName.node])]))
            }

            /// `CodeCommitReadPolicy`
            public static func codeCommitReadPolicy(repositoryName: Value<String>) -> Policy {
                .init(node: Node(properties: ["CodeCommitReadPolicy": Node(properties: ["RepositoryName": repositoryName.node])]))
            }

            /// `CodePipelineLambdaExecutionPolicy`
            public static func codePipelineLambdaExecutionPolicy() -> Policy {
                .init(node: Node(properties: ["CodePipelineLambdaExecutionPolicy": Node(properties: [:])]))
            }

            /// `CodePipelineReadOnlyPolicy`
            public static func codePipelineReadOnlyPolicy(pipelineName: Value<String>) -> Policy {
                .init(node: Node(properties: ["CodePipelineReadOnlyPolicy": Node(properties: ["PipelineName": pipelineName.node])]))
            }

            /// `ComprehendBasicAccessPolicy`
            public static func comprehendBasicAccessPolicy() -> Policy {
                .init(node: Node(properties: ["ComprehendBasicAccessPolicy": Node(properties: [:])]))
            }

            /// `CostExplorerReadOnlyPolicy`
            public static func costExplorerReadOnlyPolicy() -> Policy {
                .init(node: Node(properties: ["CostExplorerReadOnlyPolicy": Node(properties: [:])]))
            }

            /// `DynamoDBBackupFullAccessPolicy`
            public static func dynamoDBBackupFullAccessPolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBBackupFullAccessPolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBCrudPolicy`
            public static func dynamoDBCrudPolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBCrudPolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBReadPolicy`
            public static func dynamoDBReadPolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBReadPolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBReconfigurePolicy`
            public static func dynamoDBReconfigurePolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBReconfigurePolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBRestoreFromBackupPolicy`
            public static func dynamoDBRestoreFromBackupPolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBRestoreFromBackupPolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `DynamoDBStreamReadPolicy`
            public static func dynamoDBStreamReadPolicy(streamName: ID<Kinesis.Stream>, tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBStreamReadPolicy": Node(properties: ["StreamName": streamName.node, "TableName": tableName.node])]))
            }

            /// `DynamoDBWritePolicy`
            public static func dynamoDBWritePolicy(tableName: ID<DynamoDB.Table>) -> Policy {
                .init(node: Node(properties: ["DynamoDBWritePolicy": Node(properties: ["TableName": tableName.node])]))
            }

            /// `EC2CopyImagePolicy`
            public static func ec2CopyImagePolicy(imageId: Value<String>) -> Policy {
                .init(node: Node(properties: ["EC2CopyImagePolicy": Node(properties: ["ImageId": imageId.node])]))
            }

            /// `EC2DescribePolicy`
            public static func ec2DescribePolicy() -> Policy {
                .init(node: Node(properties: ["EC2DescribePolicy": Node(properties: [:])]))
            }

            /// `EFSWriteAccessPolicy`
            public static func efsWriteAccessPolicy(accessPoint: Value<String>, fileSystem: Value<String>) -> Policy {
                .init(node: Node(properties: ["EFSWriteAccessPolicy": Node(properties: ["AccessPoint": accessPoint.node, "FileSystem": fileSystem.node])]))
            }

            /// `EKSDescribePolicy`
            public static func eksDescribePolicy() -> Policy {
                .init(node: Node(properties: ["EKSDescribePolicy": Node(properties: [:])]))
            }

            /// `EcsRunTaskPolicy`
            public static func ecsRunTaskPolicy(taskDefinition: Value<String>) -> Policy {
                .init(node: Node(properties: ["EcsRunTaskPolicy": Node(properties: ["TaskDefinition": taskDefinition.node])]))
            }

            /// `ElasticMapReduceAddJobFlowStepsPolicy`
            public static func elasticMapReduceAddJobFlowStepsPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceAddJobFlowStepsPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceCancelStepsPolicy`
            public static func elasticMapReduceCancelStepsPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceCancelStepsPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceModifyInstanceFleetPolicy`
            public static func elasticMapReduceModifyInstanceFleetPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceModifyInstanceFleetPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceModifyInstanceGroupsPolicy`
            public static func elasticMapReduceModifyInstanceGroupsPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceModifyInstanceGroupsPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceSetTerminationProtectionPolicy`
            public static func elasticMapReduceSetTerminationProtectionPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceSetTerminationProtectionPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticMapReduceTerminateJobFlowsPolicy`
            public static func elasticMapReduceTerminateJobFlowsPolicy(clusterId: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticMapReduceTerminateJobFlowsPolicy": Node(properties: ["ClusterId": clusterId.node])]))
            }

            /// `ElasticsearchHttpPostPolicy`
            public static func elasticsearchHttpPostPolicy(domainName: Value<String>) -> Policy {
                .init(node: Node(properties: ["ElasticsearchHttpPostPolicy": Node(properties: ["DomainName": domainName.node])]))
            }

            /// `EventBridgePutEventsPolicy`
            public static func eventBridgePutEventsPolicy(eventBusName: Value<String>) -> Policy {
                .init(node: Node(properties: ["EventBridgePutEventsPolicy": Node(properties: ["EventBusName": eventBusName.node])]))
            }

            /// `FilterLogEventsPolicy`
            public static func filterLogEventsPolicy(logGroupName: Reference<Logs.LogGroup>) -> Policy {
                .init(node: Node(properties: ["FilterLogEventsPolicy": Node(properties: ["LogGroupName": logGroupName.node])]))
            }

            /// `FirehoseCrudPolicy`
            public static func firehoseCrudPolicy(deliveryStreamName: Reference<KinesisFirehose.DeliveryStream>) -> Policy {
                .init(node: Node(properties: ["FirehoseCrudPolicy": Node(properties: ["DeliveryStreamName": deliveryStreamName.node])]))
            }

            /// `FirehoseWritePolicy`
            public static func firehoseWritePolicy(deliveryStreamName: Reference<KinesisFirehose.DeliveryStream>) -> Policy {
                .init(node: Node(properties: ["FirehoseWritePolicy": Node(properties: ["DeliveryStreamName": deliveryStreamName.node])]))
            }

            /// `KMSDecryptPolicy`
            public static func kmsDecryptPolicy(keyId: ID<KMS.Key>) -> Policy {
                .init(node: Node(properties: ["KMSDecryptPolicy": Node(properties: ["KeyId": keyId.node])]))
            }

            /// `KMSEncryptPolicy`
            public static func kmsEncryptPolicy(keyId: ID<KMS.Key>) -> Policy {
                .init(node: Node(properties: ["KMSEncryptPolicy": Node(properties: ["KeyId": keyId.node])]))
            }

            /// `KMSEncryptPolicy_v2`
            public static func kmsEncryptPolicyV2(keyId: Value<String>) -> Policy {
                .init(node: Node(properties: ["KMSEncryptPolicy_v2": Node(properties: ["KeyId": keyId.node])]))
            }

            /// `KinesisCrudPolicy`
            public static func kinesisCrudPolicy(streamName: ID<Kinesis.Stream>) -> Policy {
                .init(node: Node(properties: ["KinesisCrudPolicy": Node(properties: ["StreamName": streamName.node])]))
            }

            /// `KinesisStreamReadPolicy`
            public static func kinesisStreamReadPolicy(streamName: ID<Kinesis.Stream>) -> Policy {
                .init(node: Node(properties: ["KinesisStreamReadPolicy": Node(properties: ["StreamName": streamName.node])]))
            }

            /// `LambdaInvokePolicy`
            public static func lambdaInvokePolicy(functionName: ID<Lambda.Function>) -> Policy {
                .init(node: Node(properties: ["LambdaInvokePolicy": Node(properties: ["FunctionName": functionName.node])]))
            }

            /// `MobileAnalyticsWriteOnlyAccessPolicy`
            public static func mobileAnalyticsWriteOnlyAccessPolicy() -> Policy {
                .init(node: Node(properties: ["MobileAnalyticsWriteOnlyAccessPolicy": Node(properties: [:])]))
            }

            /// `OrganizationsListAccountsPolicy`
            public static func organizationsListAccountsPolicy() -> Policy {
                .init(node: Node(properties: ["OrganizationsListAccountsPolicy": Node(properties: [:])]))
            }

            /// `PinpointEndpointAccessPolicy`
            public static func pinpointEndpointAccessPolicy(pinpointApplicationId: Value<String>) -> Policy {
                .init(node: Node(properties: ["PinpointEndpointAccessPolicy": Node(properties: ["PinpointApplicationId": pinpointApplicationId.node])]))
            }

            /// `PollyFullAccessPolicy`
            public static func pollyFullAccessPolicy(lexiconName: Value<String>) -> Policy {
                .init(node: Node(properties: ["PollyFullAccessPolicy": Node(properties: ["LexiconName": lexiconName.node])]))
            }

            /// `RekognitionDetectOnlyPolicy`
            public static func rekognitionDetectOnlyPolicy() -> Policy {
                .init(node: Node(properties: ["RekognitionDetectOnlyPolicy": Node(properties: [:])]))
            }

            /// `RekognitionFacesManagementPolicy`
            public static func rekognitionFacesManagementPolicy(collectionId: Value<String>) -> Policy {
                .init(node: Node(properties: ["RekognitionFacesManagementPolicy": Node(properties: ["CollectionId": collectionId.node])]))
            }

            /// `RekognitionFacesPolicy`
            public static func rekognitionFacesPolicy() -> Policy {
                .init(node: Node(properties: ["RekognitionFacesPolicy": Node(properties: [:])]))
            }

            /// `RekognitionLabelsPolicy`
            public static func rekognitionLabelsPolicy() -> Policy {
                .init(node: Node(properties: ["RekognitionLabelsPolicy": Node(properties: [:])]))
            }

            /// `RekognitionNoDataAccessPolicy`
            public static func rekognitionNoDataAccessPolicy(collectionId: Value<String>) -> Policy {
                .init(node: Node(properties: ["RekognitionNoDataAccessPolicy": Node(properties: ["CollectionId": collectionId.node])]))
            }

            /// `RekognitionReadPolicy`
            public static func rekognitionReadPolicy(collectionId: Value<String>) -> Policy {
                .init(node: Node(properties: ["RekognitionReadPolicy": Node(properties: ["CollectionId": collectionId.node])]))
            }

            /// `RekognitionWriteOnlyAccessPolicy`
            public static func rekognitionWriteOnlyAccessPolicy(collectionId: Value<String>) -> Policy {
                .init(node: Node(properties: ["RekognitionWriteOnlyAccessPolicy": Node(properties: ["CollectionId": collectionId.node])]))
            }

            /// `Route53ChangeResourceRecordSetsPolicy`
            public static func route53ChangeResourceRecordSetsPolicy(hostedZoneId: ID<Route53.HostedZone>) -> Policy {
                .init(node: Node(properties: ["Route53ChangeResourceRecordSetsPolicy": Node(properties: ["HostedZoneId": hostedZoneId.node])]))
            }

            /// `S3CrudPolicy`
            public static func s3CrudPolicy(bucketName: ID<S3.Bucket>) -> Policy {
                .init(node: Node(properties: ["S3CrudPolicy": Node(properties: ["BucketName": bucketName.node])]))
            }

            /// `S3FullAccessPolicy`
            public static func s3FullAccessPolicy(bucketName: ID<S3.Bucket>) -> Policy {
                .init(node: Node(properties: ["S3FullAccessPolicy": Node(properties: ["BucketName": bucketName.node])]))
            }

            /// `S3ReadPolicy`
            public static func s3ReadPolicy(bucketName: ID<S3.Bucket>) -> Policy {
                .init(node: Node(properties: ["S3ReadPolicy": Node(properties: ["BucketName": bucketName.node])]))
            }

            /// `S3WritePolicy`
            public static func s3WritePolicy(bucketName: ID<S3.Bucket>) -> Policy {
                .init(node: Node(properties: ["S3WritePolicy": Node(properties: ["BucketName": bucketName.node])]))
            }

            /// `SESBulkTemplatedCrudPolicy`
            public static func sesBulkTemplatedCrudPolicy(identityName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SESBulkTemplatedCrudPolicy": Node(properties: ["IdentityName": identityName.node])]))
            }

            /// `SESBulkTemplatedCrudPolicy_v2`
            public static func sesBulkTemplatedCrudPolicyV2(identityName: Value<String>, templateName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SESBulkTemplatedCrudPolicy_v2": Node(properties: ["IdentityName": identityName.node, "TemplateName": templateName.node])]))
            }

            /// `SESCrudPolicy`
            public static func sesCrudPolicy(identityName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SESCrudPolicy": Node(properties: ["IdentityName": identityName.node])]))
            }

            /// `SESEmailTemplateCrudPolicy`
            public static func sesEmailTemplateCrudPolicy() -> Policy {
                .init(node: Node(properties: ["SESEmailTemplateCrudPolicy": Node(properties: [:])]))
            }

            /// `SESSendBouncePolicy`
            public static func sesSendBouncePolicy(identityName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SESSendBouncePolicy": Node(properties: ["IdentityName": identityName.node])]))
            }

            /// `SNSCrudPolicy`
            public static func snsCrudPolicy(topicName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SNSCrudPolicy": Node(properties: ["TopicName": topicName.node])]))
            }

            /// `SNSPublishMessagePolicy`
            public static func snsPublishMessagePolicy(topicName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SNSPublishMessagePolicy": Node(properties: ["TopicName": topicName.node])]))
            }

            /// `SQSPollerPolicy`
            public static func sqsPollerPolicy(queueName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SQSPollerPolicy": Node(properties: ["QueueName": queueName.node])]))
            }

            /// `SQSSendMessagePolicy`
            public static func sqsSendMessagePolicy(queueName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SQSSendMessagePolicy": Node(properties: ["QueueName": queueName.node])]))
            }

            /// `SSMParameterReadPolicy`
            public static func ssmParameterReadPolicy(parameterName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SSMParameterReadPolicy": Node(properties: ["ParameterName": parameterName.node])]))
            }

            /// `SSMParameterWithSlashPrefixReadPolicy`
            public static func ssmParameterWithSlashPrefixReadPolicy(parameterName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SSMParameterWithSlashPrefixReadPolicy": Node(properties: ["ParameterName": parameterName.node])]))
            }

            /// `SageMakerCreateEndpointConfigPolicy`
            public static func sageMakerCreateEndpointConfigPolicy(endpointConfigName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SageMakerCreateEndpointConfigPolicy": Node(properties: ["EndpointConfigName": endpointConfigName.node])]))
            }

            /// `SageMakerCreateEndpointPolicy`
            public static func sageMakerCreateEndpointPolicy(endpointName: Value<String>) -> Policy {
                .init(node: Node(properties: ["SageMakerCreateEndpointPolicy": Node(properties: ["EndpointName": endpointName.node])]))
            }

            /// `ServerlessRepoReadWriteAccessPolicy`
            public static func serverlessRepoReadWriteAccessPolicy() -> Policy {
                .init(node: Node(properties: ["ServerlessRepoReadWriteAccessPolicy": Node(properties: [:])]))
            }

            /// `StepFunctionsCallbackPolicy`
            public static func stepFunctionsCallbackPolicy(stateMachineName: Value<String>) -> Policy {
                .init(node: Node(properties: ["StepFunctionsCallbackPolicy": Node(properties: ["StateMachineName": stateMachineName.node])]))
            }

            /// `StepFunctionsExecutionPolicy`
            public static func stepFunctionsExecutionPolicy(stateMachineName: Value<String>) -> Policy {
                .init(node: Node(properties: ["StepFunctionsExecutionPolicy": Node(properties: ["StateMachineName": stateMachineName.node])]))
            }

            /// `StepFunctionsExecutionPolicy_v2`
            public static func stepFunctionsExecutionPolicyV2(stateMachineName: Value<String>) -> Policy {
                .init(node: Node(properties: ["StepFunctionsExecutionPolicy_v2": Node(properties: ["StateMachineName": stateMachineName.node])]))
            }

            /// `TextractDetectAnalyzePolicy`
            public static func textractDetectAnalyzePolicy() -> Policy {
                .init(node: Node(properties: ["TextractDetectAnalyzePolicy": Node(properties: [:])]))
            }

            /// `TextractGetResultPolicy`
            public static func textractGetResultPolicy() -> Policy {
                .init(node: Node(properties: ["TextractGetResultPolicy": Node(properties: [:])]))
            }

            /// `TextractPolicy`
            public static func textractPolicy() -> Policy {
                .init(node: Node(properties: ["TextractPolicy": Node(properties: [:])]))
            }

            /// `VPCAccessPolicy`
            public static func vpcAccessPolicy() -> Policy {
                .init(node: Node(properties: ["VPCAccessPolicy": Node(properties: [:])]))
            }

            /// `Document`
            public static func document(_ value: Document) -> Policy { .init(node: value.node) }
        }

        /// `AWS::Serverless::StateMachine`: `ResourcePolicy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct ResourcePolicy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                awsAccountBlacklist: List<Value<String>>? = nil,
                awsAccountWhitelist: List<Value<String>>? = nil,
                customStatements: Document? = nil,
                intrinsicVpcBlacklist: List<Value<String>>? = nil,
                intrinsicVpceBlacklist: List<Value<String>>? = nil,
                intrinsicVpceWhitelist: List<Value<String>>? = nil,
                intrinsicVpcWhitelist: List<Value<String>>? = nil,
                ipRangeBlacklist: List<Value<String>>? = nil,
                ipRangeWhitelist: List<Value<String>>? = nil,
                sourceVpcBlacklist: List<Value<String>>? = nil,
                sourceVpcWhitelist: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "AwsAccountBlacklist": awsAccountBlacklist?.node,
                    "AwsAccountWhitelist": awsAccountWhitelist?.node,
                    "CustomStatements": customStatements?.node,
                    "IntrinsicVpcBlacklist": intrinsicVpcBlacklist?.node,
                    "IntrinsicVpcWhitelist": intrinsicVpcWhitelist?.node,
                    "IntrinsicVpceBlacklist": intrinsicVpceBlacklist?.node,
                    "IntrinsicVpceWhitelist": intrinsicVpceWhitelist?.node,
                    "IpRangeBlacklist": ipRangeBlacklist?.node,
                    "IpRangeWhitelist": ipRangeWhitelist?.node,
                    "SourceVpcBlacklist": sourceVpcBlacklist?.node,
                    "SourceVpcWhitelist": sourceVpcWhitelist?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AwsAccountBlacklist`.
                public var awsAccountBlacklist: PropertyName<List<Value<String>>> { "AwsAccountBlacklist" }

                /// `AwsAccountWhitelist`.
                public var awsAccountWhitelist: PropertyName<List<Value<String>>> { "AwsAccountWhitelist" }

                /// `CustomStatements`.
                public var customStatements: PropertyName<Document> { "CustomStatements" }

                /// `IntrinsicVpcBlacklist`.
                public var intrinsicVpcBlacklist: PropertyName<List<Value<String>>> { "IntrinsicVpcBlacklist" }

                /// `IntrinsicVpceBlacklist`.
                public var intrinsicVpceBlacklist: PropertyName<List<Value<String>>> { "IntrinsicVpceBlacklist" }

                /// `IntrinsicVpceWhitelist`.
                public var intrinsicVpceWhitelist: PropertyName<List<Value<String>>> { "IntrinsicVpceWhitelist" }

                /// `IntrinsicVpcWhitelist`.
                public var intrinsicVpcWhitelist: PropertyName<List<Value<String>>> { "IntrinsicVpcWhitelist" }

                /// `IpRangeBlacklist`.
                public var ipRangeBlacklist: PropertyName<List<Value<String>>> { "IpRangeBlacklist" }

                /// `IpRangeWhitelist`.
                public var ipRangeWhitelist: PropertyName<List<Value<String>>> { "IpRangeWhitelist" }

                /// `SourceVpcBlacklist`.
                public var sourceVpcBlacklist: PropertyName<List<Value<String>>> { "SourceVpcBlacklist" }

                /// `SourceVpcWhitelist`.
                public var sourceVpcWhitelist: PropertyName<List<Value<String>>> { "SourceVpcWhitelist" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `RetryPolicy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
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

                /// `MaximumEventAgeInSeconds`. Range 60 to 86400.
                public var maximumEventAgeInSeconds: PropertyName<Seconds> { "MaximumEventAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range 0 to 185.
                public var maximumRetryAttempts: PropertyName<Value<Int>> { "MaximumRetryAttempts" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `ScheduleEventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct ScheduleEventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - description: Length 0 to 512.
            ///   - input: Length 0 to 8192.
            ///   - name: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            ///   - roleArn: Length 1 to 1600. Pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
            ///   - schedule: Length 0 to 256. Pattern `^(rate\(.+\)|cron\(.+\))?$`.
            ///   - state: One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
            public init(
                deadLetterConfig: DeadLetterConfig? = nil,
                description: Value<String>? = nil,
                enabled: Value<Bool>? = nil,
                input: Value<String>? = nil,
                name: Value<String>? = nil,
                retryPolicy: RetryPolicy? = nil,
                roleArn: ARN<IAM.Role>? = nil,
                schedule: Value<String>? = nil,
                state: State? = nil,
                target: ScheduleTarget? = nil
            ) {
                self.node = Node(properties: [
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Description": description?.node,
                    "Enabled": enabled?.node,
                    "Input": input?.node,
                    "Name": name?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "RoleArn": roleArn?.node,
                    "Schedule": schedule?.node,
                    "State": state?.node,
                    "Target": target?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeadLetterConfig`.
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `Description`. Length 0 to 512.
                public var description: PropertyName<Value<String>> { "Description" }

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }

                /// `Input`. Length 0 to 8192.
                public var input: PropertyName<Value<String>> { "Input" }

                /// `Name`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
                public var name: PropertyName<Value<String>> { "Name" }

                /// `RetryPolicy`.
                public var retryPolicy: PropertyName<RetryPolicy> { "RetryPolicy" }

                /// `RoleArn`. Length 1 to 1600. Pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `Schedule`. Length 0 to 256. Pattern `^(rate\(.+\)|cron\(.+\))?$`.
                public var schedule: PropertyName<Value<String>> { "Schedule" }

                /// `State`. One of `DISABLED`, `ENABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
                public var state: PropertyName<State> { "State" }

                /// `Target`.
                public var target: PropertyName<ScheduleTarget> { "Target" }
            }

            /// `AWS::Serverless::StateMachine`: `ScheduleEventProperties.State`
            public final class State: OpenEnum, @unchecked Sendable {
                /// `DISABLED`
                public static var disabled: State { "DISABLED" }
                /// `ENABLED`
                public static var enabled: State { "ENABLED" }
                /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
                public static var enabledWithAllCloudtrailManagementEvents: State { "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `ScheduleRetryPolicy`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct ScheduleRetryPolicy: PropertyObject {
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

                /// `MaximumEventAgeInSeconds`. Range 60 to 86400.
                public var maximumEventAgeInSeconds: PropertyName<Value<Double>> { "MaximumEventAgeInSeconds" }

                /// `MaximumRetryAttempts`. Range 0 to 185.
                public var maximumRetryAttempts: PropertyName<Value<Double>> { "MaximumRetryAttempts" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `ScheduleState`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public final class ScheduleState: OpenEnum, @unchecked Sendable {
            /// `DISABLED`
            public static var disabled: ScheduleState { "DISABLED" }
            /// `ENABLED`
            public static var enabled: ScheduleState { "ENABLED" }
        }

        /// `AWS::Serverless::StateMachine`: `ScheduleTarget`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct ScheduleTarget: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - id: Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
            public init(
                id: Value<String>
            ) {
                self.node = Node(properties: [
                    "Id": id.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Id`. Length 1 to 64. Pattern `^[\.\-_A-Za-z0-9]+$`.
                public var id: PropertyName<Value<String>> { "Id" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `ScheduleV2EventProperties`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct ScheduleV2EventProperties: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - description: Length 0 to 512.
            ///   - groupName: Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
            ///   - input: Length at least 1.
            ///   - kmsKeyArn: Length 1 to 2048. Pattern `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`.
            ///   - name: Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
            ///   - permissionsBoundary: Length 20 to 2048.
            ///   - roleArn: Length 1 to 1600. Pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
            ///   - scheduleExpression: Length 1 to 256.
            ///   - scheduleExpressionTimezone: Length 1 to 50.
            ///   - state: One of `ENABLED`, `DISABLED`.
            public init(
                deadLetterConfig: DeadLetterConfig? = nil,
                description: Value<String>? = nil,
                endDate: Value<String>? = nil,
                flexibleTimeWindow: FlexibleTimeWindow? = nil,
                groupName: Value<String>? = nil,
                input: Value<String>? = nil,
                kmsKeyArn: ARN<KMS.Key>? = nil,
                name: Value<String>? = nil,
                omitName: Value<Bool>? = nil,
                permissionsBoundary: Value<String>? = nil,
                retryPolicy: ScheduleRetryPolicy? = nil,
                roleArn: ARN<IAM.Role>? = nil,
                scheduleExpression: Value<String>? = nil,
                scheduleExpressionTimezone: Value<String>? = nil,
                startDate: Value<String>? = nil,
                state: ScheduleState? = nil
            ) {
                self.node = Node(properties: [
                    "DeadLetterConfig": deadLetterConfig?.node,
                    "Description": description?.node,
                    "EndDate": endDate?.node,
                    "FlexibleTimeWindow": flexibleTimeWindow?.node,
                    "GroupName": groupName?.node,
                    "Input": input?.node,
                    "KmsKeyArn": kmsKeyArn?.node,
                    "Name": name?.node,
                    "OmitName": omitName?.node,
                    "PermissionsBoundary": permissionsBoundary?.node,
                    "RetryPolicy": retryPolicy?.node,
                    "RoleArn": roleArn?.node,
                    "ScheduleExpression": scheduleExpression?.node,
                    "ScheduleExpressionTimezone": scheduleExpressionTimezone?.node,
                    "StartDate": startDate?.node,
                    "State": state?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DeadLetterConfig`.
                public var deadLetterConfig: PropertyName<DeadLetterConfig> { "DeadLetterConfig" }

                /// `Description`. Length 0 to 512.
                public var description: PropertyName<Value<String>> { "Description" }

                /// `EndDate`.
                public var endDate: PropertyName<Value<String>> { "EndDate" }

                /// `FlexibleTimeWindow`.
                public var flexibleTimeWindow: PropertyName<FlexibleTimeWindow> { "FlexibleTimeWindow" }

                /// `GroupName`. Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
                public var groupName: PropertyName<Value<String>> { "GroupName" }

                /// `Input`. Length at least 1.
                public var input: PropertyName<Value<String>> { "Input" }

                /// `KmsKeyArn`. Length 1 to 2048. Pattern `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`.
                public var kmsKeyArn: PropertyName<ARN<KMS.Key>> { "KmsKeyArn" }

                /// `Name`. Length 1 to 64. Pattern `^[0-9a-zA-Z-_.]+$`.
                public var name: PropertyName<Value<String>> { "Name" }

                /// `OmitName`.
                public var omitName: PropertyName<Value<Bool>> { "OmitName" }

                /// `PermissionsBoundary`. Length 20 to 2048.
                public var permissionsBoundary: PropertyName<Value<String>> { "PermissionsBoundary" }

                /// `RetryPolicy`.
                public var retryPolicy: PropertyName<ScheduleRetryPolicy> { "RetryPolicy" }

                /// `RoleArn`. Length 1 to 1600. Pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`.
                public var roleArn: PropertyName<ARN<IAM.Role>> { "RoleArn" }

                /// `ScheduleExpression`. Length 1 to 256.
                public var scheduleExpression: PropertyName<Value<String>> { "ScheduleExpression" }

                /// `ScheduleExpressionTimezone`. Length 1 to 50.
                public var scheduleExpressionTimezone: PropertyName<Value<String>> { "ScheduleExpressionTimezone" }

                /// `StartDate`.
                public var startDate: PropertyName<Value<String>> { "StartDate" }

                /// `State`. One of `ENABLED`, `DISABLED`.
                public var state: PropertyName<ScheduleState> { "State" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `TracingConfiguration`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html>.
        public struct TracingConfiguration: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                enabled: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "Enabled": enabled?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Enabled`.
                public var enabled: PropertyName<Value<Bool>> { "Enabled" }
            }
        }

        /// `AWS::Serverless::StateMachine`: `Type`
        public final class TypeProperty: OpenEnum, @unchecked Sendable {
            /// `EXPRESS`
            public static var express: TypeProperty { "EXPRESS" }
            /// `STANDARD`
            public static var standard: TypeProperty { "STANDARD" }
        }
    }
}
