// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension WAFv2 {
    /// `AWS::WAFv2::LoggingConfiguration`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html>.
    public struct LoggingConfiguration: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::WAFv2::LoggingConfiguration" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - resourceArn: A change replaces the resource.
        public init(
            _ logicalID: String,
            logDestinationConfigs: List<LogDestinationConfigs>,
            resourceArn: ARN<WAFv2.WebACL>,
            loggingFilter: LoggingFilter? = nil,
            redactedFields: List<FieldToMatch>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<WAFv2.LoggingConfiguration>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "LogDestinationConfigs": logDestinationConfigs.node,
                    "ResourceArn": resourceArn.node,
                    "LoggingFilter": loggingFilter?.node,
                    "RedactedFields": redactedFields?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ARN<WAFv2.LoggingConfiguration> { .init(node: resource.ref) }

        /// `ManagedByFirewallManager`
        public var managedByFirewallManager: Value<Bool> { .init(node: resource.attribute("ManagedByFirewallManager")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `LogDestinationConfigs`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-logdestinationconfigs)
            public var logDestinationConfigs: PropertyName<List<LogDestinationConfigs>> { "LogDestinationConfigs" }

            /// `ResourceArn`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-resourcearn)
            public var resourceArn: PropertyName<ARN<WAFv2.WebACL>> { "ResourceArn" }

            /// `LoggingFilter`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-loggingfilter)
            public var loggingFilter: PropertyName<LoggingFilter> { "LoggingFilter" }

            /// `RedactedFields`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html#cfn-wafv2-loggingconfiguration-redactedfields)
            public var redactedFields: PropertyName<List<FieldToMatch>> { "RedactedFields" }
        }

        /// `AWS::WAFv2::LoggingConfiguration`: `Condition`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-condition.html>.
        public struct Condition: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                actionCondition: ActionCondition? = nil,
                labelNameCondition: LabelNameCondition? = nil
            ) {
                self.node = Node(properties: [
                    "ActionCondition": actionCondition?.node,
                    "LabelNameCondition": labelNameCondition?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ActionCondition`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-condition.html#cfn-wafv2-loggingconfiguration-condition-actioncondition)
                public var actionCondition: PropertyName<ActionCondition> { "ActionCondition" }

                /// `LabelNameCondition`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-condition.html#cfn-wafv2-loggingconfiguration-condition-labelnamecondition)
                public var labelNameCondition: PropertyName<LabelNameCondition> { "LabelNameCondition" }
            }

            /// `AWS::WAFv2::LoggingConfiguration`: `Condition.ActionCondition`
            public struct ActionCondition: PropertyObject {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// - Parameters:
                ///   - action: One of `ALLOW`, `BLOCK`, `COUNT`, `CAPTCHA`, `CHALLENGE`, `MONETIZE`, `EXCLUDED_AS_COUNT`.
                public init(
                    action: Action
                ) {
                    self.node = Node(properties: [
                        "Action": action.node,
                    ])
                }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `Action`. One of `ALLOW`, `BLOCK`, `COUNT`, `CAPTCHA`, `CHALLENGE`, `MONETIZE`, `EXCLUDED_AS_COUNT`.
                    public var action: PropertyName<Action> { "Action" }
                }

                /// `AWS::WAFv2::LoggingConfiguration`: `Condition.ActionCondition.Action`
                public final class Action: OpenEnum, @unchecked Sendable {
                    /// `ALLOW`
                    public static var allow: Action { "ALLOW" }
                    /// `BLOCK`
                    public static var block: Action { "BLOCK" }
                    /// `CAPTCHA`
                    public static var captcha: Action { "CAPTCHA" }
                    /// `CHALLENGE`
                    public static var challenge: Action { "CHALLENGE" }
                    /// `COUNT`
                    public static var count: Action { "COUNT" }
                    /// `EXCLUDED_AS_COUNT`
                    public static var excludedAsCount: Action { "EXCLUDED_AS_COUNT" }
                    /// `MONETIZE`
                    public static var monetize: Action { "MONETIZE" }
                }
            }

            /// `AWS::WAFv2::LoggingConfiguration`: `Condition.LabelNameCondition`
            public struct LabelNameCondition: PropertyObject {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// One of these properties.
                public init(
                    labelName: Value<String>
                ) {
                    self.node = Node(properties: [
                        "LabelName": labelName.node,
                    ])
                }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `LabelName`.
                    public var labelName: PropertyName<Value<String>> { "LabelName" }
                }
            }
        }

        /// `AWS::WAFv2::LoggingConfiguration`: `FieldToMatch`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-fieldtomatch.html>.
        public struct FieldToMatch: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                method: Document? = nil,
                queryString: Document? = nil,
                singleHeader: SingleHeader? = nil,
                uriPath: Document? = nil
            ) {
                self.node = Node(properties: [
                    "Method": method?.node,
                    "QueryString": queryString?.node,
                    "SingleHeader": singleHeader?.node,
                    "UriPath": uriPath?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Method`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-fieldtomatch.html#cfn-wafv2-loggingconfiguration-fieldtomatch-method)
                public var method: PropertyName<Document> { "Method" }

                /// `QueryString`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-fieldtomatch.html#cfn-wafv2-loggingconfiguration-fieldtomatch-querystring)
                public var queryString: PropertyName<Document> { "QueryString" }

                /// `SingleHeader`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-fieldtomatch.html#cfn-wafv2-loggingconfiguration-fieldtomatch-singleheader)
                public var singleHeader: PropertyName<SingleHeader> { "SingleHeader" }

                /// `UriPath`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-fieldtomatch.html#cfn-wafv2-loggingconfiguration-fieldtomatch-uripath)
                public var uriPath: PropertyName<Document> { "UriPath" }
            }

            /// `AWS::WAFv2::LoggingConfiguration`: `FieldToMatch.SingleHeader`
            public struct SingleHeader: PropertyObject {
                /// As it stands in the template.
                public let node: Node

                /// What somebody else put together.
                public init(node: Node) { self.node = node }

                /// One of these properties.
                public init(
                    name: Value<String>
                ) {
                    self.node = Node(properties: [
                        "Name": name.node,
                    ])
                }

                /// Its properties by name, to be read and set: `properties`.
                public struct PropertyNames: PropertyTable {
                    /// All of them.
                    public init() {}

                    /// `Name`.
                    public var name: PropertyName<Value<String>> { "Name" }
                }
            }
        }

        /// `AWS::WAFv2::LoggingConfiguration`: `Filter`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-filter.html>.
        public struct Filter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - behavior: One of `KEEP`, `DROP`.
            ///   - conditions: Items at least 1.
            ///   - requirement: One of `MEETS_ALL`, `MEETS_ANY`.
            public init(
                behavior: Behavior,
                conditions: List<Condition>,
                requirement: Requirement
            ) {
                self.node = Node(properties: [
                    "Behavior": behavior.node,
                    "Conditions": conditions.node,
                    "Requirement": requirement.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Behavior`. One of `KEEP`, `DROP`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-filter.html#cfn-wafv2-loggingconfiguration-filter-behavior)
                public var behavior: PropertyName<Behavior> { "Behavior" }

                /// `Conditions`. Items at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-filter.html#cfn-wafv2-loggingconfiguration-filter-conditions)
                public var conditions: PropertyName<List<Condition>> { "Conditions" }

                /// `Requirement`. One of `MEETS_ALL`, `MEETS_ANY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wafv2-loggingconfiguration-filter.html#cfn-wafv2-loggingconfiguration-filter-requirement)
                public var requirement: PropertyName<Requirement> { "Requirement" }
            }

            /// `AWS::WAFv2::LoggingConfiguration`: `Filter.Behavior`
            public final class Behavior: OpenEnum, @unchecked Sendable {
                /// `DROP`
                public static var drop: Behavior { "DROP" }
                /// `KEEP`
                public static var keep: Behavior { "KEEP" }
            }

            /// `AWS::WAFv2::LoggingConfiguration`: `Filter.Requirement`
            public final class Requirement: OpenEnum, @unchecked Sendable {
                /// `MEETS_ALL`
                public static var meetsAll: Requirement { "MEETS_ALL" }
                /// `MEETS_ANY`
                public static var meetsAny: Requirement { "MEETS_ANY" }
            }
        }

        /// `AWS::WAFv2::LoggingConfiguration`: `LogDestinationConfigs`
        public final class LogDestinationConfigs: ReferenceChoice, @unchecked Sendable {
            /// Something of `AWS::Logs::LogGroup`.
            public convenience init(_ reference: ARN<Logs.LogGroup>) { self.init(node: reference.node) }
            /// Something of `AWS::KinesisFirehose::DeliveryStream`.
            public convenience init(_ reference: ARN<KinesisFirehose.DeliveryStream>) { self.init(node: reference.node) }
            /// Something of `AWS::S3::Bucket`.
            public convenience init(_ reference: ARN<S3.Bucket>) { self.init(node: reference.node) }
        }

        /// `AWS::WAFv2::LoggingConfiguration`: `LoggingFilter`
        public struct LoggingFilter: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - defaultBehavior: One of `KEEP`, `DROP`.
            ///   - filters: Items at least 1.
            public init(
                defaultBehavior: DefaultBehavior,
                filters: List<Filter>
            ) {
                self.node = Node(properties: [
                    "DefaultBehavior": defaultBehavior.node,
                    "Filters": filters.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `DefaultBehavior`. One of `KEEP`, `DROP`.
                public var defaultBehavior: PropertyName<DefaultBehavior> { "DefaultBehavior" }

                /// `Filters`. Items at least 1.
                public var filters: PropertyName<List<Filter>> { "Filters" }
            }

            /// `AWS::WAFv2::LoggingConfiguration`: `LoggingFilter.DefaultBehavior`
            public final class DefaultBehavior: OpenEnum, @unchecked Sendable {
                /// `DROP`
                public static var drop: DefaultBehavior { "DROP" }
                /// `KEEP`
                public static var keep: DefaultBehavior { "KEEP" }
            }
        }
    }
}
