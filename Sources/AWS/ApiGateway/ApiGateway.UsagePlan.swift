// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApiGateway {
    /// `AWS::ApiGateway::UsagePlan`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html>.
    public struct UsagePlan: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApiGateway::UsagePlan" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - apiStages: No item twice.
        public init(
            _ logicalID: String,
            apiStages: List<ApiStage>? = nil,
            description: Value<String>? = nil,
            quota: QuotaSettings? = nil,
            tags: List<Tag>? = nil,
            throttle: ThrottleSettings? = nil,
            usagePlanName: Value<String>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApiGateway.UsagePlan>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "ApiStages": apiStages?.node,
                    "Description": description?.node,
                    "Quota": quota?.node,
                    "Tags": tags?.node,
                    "Throttle": throttle?.node,
                    "UsagePlanName": usagePlanName?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApiGateway.UsagePlan> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<ApiGateway.UsagePlan> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `ApiStages`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html#cfn-apigateway-usageplan-apistages)
            public var apiStages: PropertyName<List<ApiStage>> { "ApiStages" }

            /// `Description`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html#cfn-apigateway-usageplan-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Quota`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html#cfn-apigateway-usageplan-quota)
            public var quota: PropertyName<QuotaSettings> { "Quota" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html#cfn-apigateway-usageplan-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `Throttle`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html#cfn-apigateway-usageplan-throttle)
            public var throttle: PropertyName<ThrottleSettings> { "Throttle" }

            /// `UsagePlanName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html#cfn-apigateway-usageplan-usageplanname)
            public var usagePlanName: PropertyName<Value<String>> { "UsagePlanName" }
        }

        /// `AWS::ApiGateway::UsagePlan`: `ApiStage`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-apistage.html>.
        public struct ApiStage: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                apiId: ID<ApiGateway.RestApi>? = nil,
                stage: ID<ApiGateway.Stage>? = nil,
                throttle: Map<ThrottleSettings>? = nil
            ) {
                self.node = Node(properties: [
                    "ApiId": apiId?.node,
                    "Stage": stage?.node,
                    "Throttle": throttle?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ApiId`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-apistage.html#cfn-apigateway-usageplan-apistage-apiid)
                public var apiId: PropertyName<ID<ApiGateway.RestApi>> { "ApiId" }

                /// `Stage`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-apistage.html#cfn-apigateway-usageplan-apistage-stage)
                public var stage: PropertyName<ID<ApiGateway.Stage>> { "Stage" }

                /// `Throttle`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-apistage.html#cfn-apigateway-usageplan-apistage-throttle)
                public var throttle: PropertyName<Map<ThrottleSettings>> { "Throttle" }
            }
        }

        /// `AWS::ApiGateway::UsagePlan`: `QuotaSettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-quotasettings.html>.
        public struct QuotaSettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - limit: Range at least 0.
            ///   - offset: Range at least 0.
            ///   - period: One of `DAY`, `MONTH`, `WEEK`.
            public init(
                limit: Value<Int>? = nil,
                offset: Value<Int>? = nil,
                period: Period? = nil
            ) {
                self.node = Node(properties: [
                    "Limit": limit?.node,
                    "Offset": offset?.node,
                    "Period": period?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Limit`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-quotasettings.html#cfn-apigateway-usageplan-quotasettings-limit)
                public var limit: PropertyName<Value<Int>> { "Limit" }

                /// `Offset`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-quotasettings.html#cfn-apigateway-usageplan-quotasettings-offset)
                public var offset: PropertyName<Value<Int>> { "Offset" }

                /// `Period`. One of `DAY`, `MONTH`, `WEEK`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-quotasettings.html#cfn-apigateway-usageplan-quotasettings-period)
                public var period: PropertyName<Period> { "Period" }
            }

            /// `AWS::ApiGateway::UsagePlan`: `QuotaSettings.Period`
            public final class Period: OpenEnum, @unchecked Sendable {
                /// `DAY`
                public static var day: Period { "DAY" }
                /// `MONTH`
                public static var month: Period { "MONTH" }
                /// `WEEK`
                public static var week: Period { "WEEK" }
            }
        }

        /// `AWS::ApiGateway::UsagePlan`: `ThrottleSettings`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-throttlesettings.html>.
        public struct ThrottleSettings: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - burstLimit: Range at least 0.
            ///   - rateLimit: Range at least 0.
            public init(
                burstLimit: Value<Int>? = nil,
                rateLimit: Value<Double>? = nil
            ) {
                self.node = Node(properties: [
                    "BurstLimit": burstLimit?.node,
                    "RateLimit": rateLimit?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BurstLimit`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-throttlesettings.html#cfn-apigateway-usageplan-throttlesettings-burstlimit)
                public var burstLimit: PropertyName<Value<Int>> { "BurstLimit" }

                /// `RateLimit`. Range at least 0. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-throttlesettings.html#cfn-apigateway-usageplan-throttlesettings-ratelimit)
                public var rateLimit: PropertyName<Value<Double>> { "RateLimit" }
            }
        }
    }
}
