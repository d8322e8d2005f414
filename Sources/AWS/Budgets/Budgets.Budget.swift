// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Budgets {
    /// `AWS::Budgets::Budget`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html>.
    public struct Budget: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Budgets::Budget" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - notificationsWithSubscribers: A change replaces the resource.
        public init(
            _ logicalID: String,
            budget: BudgetData,
            notificationsWithSubscribers: List<NotificationWithSubscribers>? = nil,
            resourceTags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Budgets.Budget>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Budget": budget.node,
                    "NotificationsWithSubscribers": notificationsWithSubscribers?.node,
                    "ResourceTags": resourceTags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Budgets.Budget> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<Budgets.Budget> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Budget`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html#cfn-budgets-budget-budget)
            public var budget: PropertyName<BudgetData> { "Budget" }

            /// `NotificationsWithSubscribers`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html#cfn-budgets-budget-notificationswithsubscribers)
            public var notificationsWithSubscribers: PropertyName<List<NotificationWithSubscribers>> { "NotificationsWithSubscribers" }

            /// `ResourceTags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html#cfn-budgets-budget-resourcetags)
            public var resourceTags: PropertyName<List<Tag>> { "ResourceTags" }
        }

        /// `AWS::Budgets::Budget`: `AutoAdjustData`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-autoadjustdata.html>.
        public struct AutoAdjustData: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - autoAdjustType: One of `FORECAST`, `HISTORICAL`.
            public init(
                autoAdjustType: AutoAdjustType,
                historicalOptions: HistoricalOptions? = nil
            ) {
                self.node = Node(properties: [
                    "AutoAdjustType": autoAdjustType.node,
                    "HistoricalOptions": historicalOptions?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `AutoAdjustType`. One of `FORECAST`, `HISTORICAL`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-autoadjustdata.html#cfn-budgets-budget-autoadjustdata-autoadjusttype)
                public var autoAdjustType: PropertyName<AutoAdjustType> { "AutoAdjustType" }

                /// `HistoricalOptions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-autoadjustdata.html#cfn-budgets-budget-autoadjustdata-historicaloptions)
                public var historicalOptions: PropertyName<HistoricalOptions> { "HistoricalOptions" }
            }

            /// `AWS::Budgets::Budget`: `AutoAdjustData.AutoAdjustType`
            public final class AutoAdjustType: OpenEnum, @unchecked Sendable {
                /// `FORECAST`
                public static var forecast: AutoAdjustType { "FORECAST" }
                /// `HISTORICAL`
                public static var historical: AutoAdjustType { "HISTORICAL" }
            }
        }

        /// `AWS::Budgets::Budget`: `BudgetData`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html>.
        public struct BudgetData: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - budgetType: One of `COST`, `RI_COVERAGE`, `RI_UTILIZATION`, `SAVINGS_PLANS_COVERAGE`, `SAVINGS_PLANS_UTILIZATION`, `USAGE`.
            ///   - timeUnit: One of `ANNUALLY`, `CUSTOM`, `DAILY`, `MONTHLY`, `QUARTERLY`.
            ///   - budgetName: A change replaces the resource.
            ///   - metrics: One of `AmortizedCost`, `BlendedCost`, `Hours`, `NetAmortizedCost`, `NetUnblendedCost`, `NormalizedUsageAmount`, `UnblendedCost`, `UsageQuantity`.
            public init(
                budgetType: BudgetType,
                timeUnit: TimeUnit,
                autoAdjustData: AutoAdjustData? = nil,
                billingViewArn: ARN<Billing.BillingView>? = nil,
                budgetLimit: Spend? = nil,
                budgetName: Value<String>? = nil,
                costFilters: Document? = nil,
                costTypes: CostTypes? = nil,
                filterExpression: Expression? = nil,
                metrics: List<Metrics>? = nil,
                plannedBudgetLimits: Document? = nil,
                timePeriod: TimePeriod? = nil
            ) {
                self.node = Node(properties: [
                    "BudgetType": budgetType.node,
                    "TimeUnit": timeUnit.node,
                    "AutoAdjustData": autoAdjustData?.node,
                    "BillingViewArn": billingViewArn?.node,
                    "BudgetLimit": budgetLimit?.node,
                    "BudgetName": budgetName?.node,
                    "CostFilters": costFilters?.node,
                    "CostTypes": costTypes?.node,
                    "FilterExpression": filterExpression?.node,
                    "Metrics": metrics?.node,
                    "PlannedBudgetLimits": plannedBudgetLimits?.node,
                    "TimePeriod": timePeriod?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BudgetType`. One of `COST`, `RI_COVERAGE`, `RI_UTILIZATION`, `SAVINGS_PLANS_COVERAGE`, `SAVINGS_PLANS_UTILIZATION`, `USAGE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-budgettype)
                public var budgetType: PropertyName<BudgetType> { "BudgetType" }

                /// `TimeUnit`. One of `ANNUALLY`, `CUSTOM`, `DAILY`, `MONTHLY`, `QUARTERLY`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-timeunit)
                public var timeUnit: PropertyName<TimeUnit> { "TimeUnit" }

                /// `AutoAdjustData`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-autoadjustdata)
                public var autoAdjustData: PropertyName<AutoAdjustData> { "AutoAdjustData" }

                /// `BillingViewArn`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-billingviewarn)
                public var billingViewArn: PropertyName<ARN<Billing.BillingView>> { "BillingViewArn" }

                /// `BudgetLimit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-budgetlimit)
                public var budgetLimit: PropertyName<Spend> { "BudgetLimit" }

                /// `BudgetName`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-budgetname)
                public var budgetName: PropertyName<Value<String>> { "BudgetName" }

                /// `CostFilters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-costfilters)
                public var costFilters: PropertyName<Document> { "CostFilters" }

                /// `CostTypes`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-costtypes)
                public var costTypes: PropertyName<CostTypes> { "CostTypes" }

                /// `FilterExpression`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-filterexpression)
                public var filterExpression: PropertyName<Expression> { "FilterExpression" }

                /// `Metrics`. One of `AmortizedCost`, `BlendedCost`, `Hours`, `NetAmortizedCost`, `NetUnblendedCost`, `NormalizedUsageAmount`, `UnblendedCost`, `UsageQuantity`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-metrics)
                public var metrics: PropertyName<List<Metrics>> { "Metrics" }

                /// `PlannedBudgetLimits`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-plannedbudgetlimits)
                public var plannedBudgetLimits: PropertyName<Document> { "PlannedBudgetLimits" }

                /// `TimePeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-budgetdata.html#cfn-budgets-budget-budgetdata-timeperiod)
                public var timePeriod: PropertyName<TimePeriod> { "TimePeriod" }
            }

            /// `AWS::Budgets::Budget`: `BudgetData.BudgetType`
            public final class BudgetType: OpenEnum, @unchecked Sendable {
                /// `COST`
                public static var cost: BudgetType { "COST" }
                /// `RI_COVERAGE`
                public static var riCoverage: BudgetType { "RI_COVERAGE" }
                /// `RI_UTILIZATION`
                public static var riUtilization: BudgetType { "RI_UTILIZATION" }
                /// `SAVINGS_PLANS_COVERAGE`
                public static var savingsPlansCoverage: BudgetType { "SAVINGS_PLANS_COVERAGE" }
                /// `SAVINGS_PLANS_UTILIZATION`
                public static var savingsPlansUtilization: BudgetType { "SAVINGS_PLANS_UTILIZATION" }
                /// `USAGE`
                public static var usage: BudgetType { "USAGE" }
            }

            /// `AWS::Budgets::Budget`: `BudgetData.Metrics`
            public final class Metrics: OpenEnum, @unchecked Sendable {
                /// `AmortizedCost`
                public static var amortizedCost: Metrics { "AmortizedCost" }
                /// `BlendedCost`
                public static var blendedCost: Metrics { "BlendedCost" }
                /// `Hours`
                public static var hours: Metrics { "Hours" }
                /// `NetAmortizedCost`
                public static var netAmortizedCost: Metrics { "NetAmortizedCost" }
                /// `NetUnblendedCost`
                public static var netUnblendedCost: Metrics { "NetUnblendedCost" }
                /// `NormalizedUsageAmount`
                public static var normalizedUsageAmount: Metrics { "NormalizedUsageAmount" }
                /// `UnblendedCost`
                public static var unblendedCost: Metrics { "UnblendedCost" }
                /// `UsageQuantity`
                public static var usageQuantity: Metrics { "UsageQuantity" }
            }

            /// `AWS::Budgets::Budget`: `BudgetData.TimeUnit`
            public final class TimeUnit: OpenEnum, @unchecked Sendable {
                /// `ANNUALLY`
                public static var annually: TimeUnit { "ANNUALLY" }
                /// `CUSTOM`
                public static var custom: TimeUnit { "CUSTOM" }
                /// `DAILY`
                public static var daily: TimeUnit { "DAILY" }
                /// `MONTHLY`
                public static var monthly: TimeUnit { "MONTHLY" }
                /// `QUARTERLY`
                public static var quarterly: TimeUnit { "QUARTERLY" }
            }
        }

        /// `AWS::Budgets::Budget`: `CostCategoryValues`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costcategoryvalues.html>.
        public struct CostCategoryValues: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - matchOptions: One of `ABSENT`, `CASE_INSENSITIVE`, `CASE_SENSITIVE`, `CONTAINS`, `ENDS_WITH`, `EQUALS`, `GREATER_THAN_OR_EQUAL`, `STARTS_WITH`.
            public init(
                key: Value<String>? = nil,
                matchOptions: List<MatchOptions>? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Key": key?.node,
                    "MatchOptions": matchOptions?.node,
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costcategoryvalues.html#cfn-budgets-budget-costcategoryvalues-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `MatchOptions`. One of `ABSENT`, `CASE_INSENSITIVE`, `CASE_SENSITIVE`, `CONTAINS`, `ENDS_WITH`, `EQUALS`, `GREATER_THAN_OR_EQUAL`, `STARTS_WITH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costcategoryvalues.html#cfn-budgets-budget-costcategoryvalues-matchoptions)
                public var matchOptions: PropertyName<List<MatchOptions>> { "MatchOptions" }

                /// `Values`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costcategoryvalues.html#cfn-budgets-budget-costcategoryvalues-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::Budgets::Budget`: `CostCategoryValues.MatchOptions`
            public final class MatchOptions: OpenEnum, @unchecked Sendable {
                /// `ABSENT`
                public static var absent: MatchOptions { "ABSENT" }
                /// `CASE_INSENSITIVE`
                public static var caseInsensitive: MatchOptions { "CASE_INSENSITIVE" }
                /// `CASE_SENSITIVE`
                public static var caseSensitive: MatchOptions { "CASE_SENSITIVE" }
                /// `CONTAINS`
                public static var contains: MatchOptions { "CONTAINS" }
                /// `ENDS_WITH`
                public static var endsWith: MatchOptions { "ENDS_WITH" }
                /// `EQUALS`
                public static var equals: MatchOptions { "EQUALS" }
                /// `GREATER_THAN_OR_EQUAL`
                public static var greaterThanOrEqual: MatchOptions { "GREATER_THAN_OR_EQUAL" }
                /// `STARTS_WITH`
                public static var startsWith: MatchOptions { "STARTS_WITH" }
            }
        }

        /// `AWS::Budgets::Budget`: `CostTypes`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html>.
        public struct CostTypes: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                includeCredit: Value<Bool>? = nil,
                includeDiscount: Value<Bool>? = nil,
                includeOtherSubscription: Value<Bool>? = nil,
                includeRecurring: Value<Bool>? = nil,
                includeRefund: Value<Bool>? = nil,
                includeSubscription: Value<Bool>? = nil,
                includeSupport: Value<Bool>? = nil,
                includeTax: Value<Bool>? = nil,
                includeUpfront: Value<Bool>? = nil,
                useAmortized: Value<Bool>? = nil,
                useBlended: Value<Bool>? = nil
            ) {
                self.node = Node(properties: [
                    "IncludeCredit": includeCredit?.node,
                    "IncludeDiscount": includeDiscount?.node,
                    "IncludeOtherSubscription": includeOtherSubscription?.node,
                    "IncludeRecurring": includeRecurring?.node,
                    "IncludeRefund": includeRefund?.node,
                    "IncludeSubscription": includeSubscription?.node,
                    "IncludeSupport": includeSupport?.node,
                    "IncludeTax": includeTax?.node,
                    "IncludeUpfront": includeUpfront?.node,
                    "UseAmortized": useAmortized?.node,
                    "UseBlended": useBlended?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `IncludeCredit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includecredit)
                public var includeCredit: PropertyName<Value<Bool>> { "IncludeCredit" }

                /// `IncludeDiscount`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includediscount)
                public var includeDiscount: PropertyName<Value<Bool>> { "IncludeDiscount" }

                /// `IncludeOtherSubscription`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includeothersubscription)
                public var includeOtherSubscription: PropertyName<Value<Bool>> { "IncludeOtherSubscription" }

                /// `IncludeRecurring`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includerecurring)
                public var includeRecurring: PropertyName<Value<Bool>> { "IncludeRecurring" }

                /// `IncludeRefund`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includerefund)
                public var includeRefund: PropertyName<Value<Bool>> { "IncludeRefund" }

                /// `IncludeSubscription`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includesubscription)
                public var includeSubscription: PropertyName<Value<Bool>> { "IncludeSubscription" }

                /// `IncludeSupport`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includesupport)
                public var includeSupport: PropertyName<Value<Bool>> { "IncludeSupport" }

                /// `IncludeTax`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includetax)
                public var includeTax: PropertyName<Value<Bool>> { "IncludeTax" }

                /// `IncludeUpfront`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-includeupfront)
                public var includeUpfront: PropertyName<Value<Bool>> { "IncludeUpfront" }

                /// `UseAmortized`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-useamortized)
                public var useAmortized: PropertyName<Value<Bool>> { "UseAmortized" }

                /// `UseBlended`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-costtypes.html#cfn-budgets-budget-costtypes-useblended)
                public var useBlended: PropertyName<Value<Bool>> { "UseBlended" }
            }
        }

        /// `AWS::Budgets::Budget`: `Expression`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html>.
        public struct Expression: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                and: List<Expression>? = nil,
                costCategories: CostCategoryValues? = nil,
                dimensions: ExpressionDimensionValues? = nil,
                not: Expression? = nil,
                or: List<Expression>? = nil,
                tags: TagValues? = nil
            ) {
                self.node = Node(properties: [
                    "And": and?.node,
                    "CostCategories": costCategories?.node,
                    "Dimensions": dimensions?.node,
                    "Not": not?.node,
                    "Or": or?.node,
                    "Tags": tags?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `And`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html#cfn-budgets-budget-expression-and)
                public var and: PropertyName<List<Expression>> { "And" }

                /// `CostCategories`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html#cfn-budgets-budget-expression-costcategories)
                public var costCategories: PropertyName<CostCategoryValues> { "CostCategories" }

                /// `Dimensions`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html#cfn-budgets-budget-expression-dimensions)
                public var dimensions: PropertyName<ExpressionDimensionValues> { "Dimensions" }

                /// `Not`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html#cfn-budgets-budget-expression-not)
                public var not: PropertyName<Expression> { "Not" }

                /// `Or`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html#cfn-budgets-budget-expression-or)
                public var or: PropertyName<List<Expression>> { "Or" }

                /// `Tags`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expression.html#cfn-budgets-budget-expression-tags)
                public var tags: PropertyName<TagValues> { "Tags" }
            }
        }

        /// `AWS::Budgets::Budget`: `ExpressionDimensionValues`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expressiondimensionvalues.html>.
        public struct ExpressionDimensionValues: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - key: One of `AZ`, `BILLING_ENTITY`, `CACHE_ENGINE`, `COST_CATEGORY_NAME`, `DATABASE_ENGINE`, `DEPLOYMENT_OPTION`, `INSTANCE_TYPE`, `INSTANCE_TYPE_FAMILY` and 25 more.
            ///   - matchOptions: One of `ABSENT`, `CASE_INSENSITIVE`, `CASE_SENSITIVE`, `CONTAINS`, `ENDS_WITH`, `EQUALS`, `GREATER_THAN_OR_EQUAL`, `STARTS_WITH`.
            public init(
                key: Key? = nil,
                matchOptions: List<MatchOptions>? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Key": key?.node,
                    "MatchOptions": matchOptions?.node,
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Key`. One of `AZ`, `BILLING_ENTITY`, `CACHE_ENGINE`, `COST_CATEGORY_NAME`, `DATABASE_ENGINE`, `DEPLOYMENT_OPTION`, `INSTANCE_TYPE`, `INSTANCE_TYPE_FAMILY` and 25 more. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expressiondimensionvalues.html#cfn-budgets-budget-expressiondimensionvalues-key)
                public var key: PropertyName<Key> { "Key" }

                /// `MatchOptions`. One of `ABSENT`, `CASE_INSENSITIVE`, `CASE_SENSITIVE`, `CONTAINS`, `ENDS_WITH`, `EQUALS`, `GREATER_THAN_OR_EQUAL`, `STARTS_WITH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expressiondimensionvalues.html#cfn-budgets-budget-expressiondimensionvalues-matchoptions)
                public var matchOptions: PropertyName<List<MatchOptions>> { "MatchOptions" }

                /// `Values`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-expressiondimensionvalues.html#cfn-budgets-budget-expressiondimensionvalues-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::Budgets::Budget`: `ExpressionDimensionValues.Key`
            public final class Key: OpenEnum, @unchecked Sendable {
                /// `AZ`
                public static var az: Key { "AZ" }
                /// `BILLING_ENTITY`
                public static var billingEntity: Key { "BILLING_ENTITY" }
                /// `CACHE_ENGINE`
                public static var cacheEngine: Key { "CACHE_ENGINE" }
                /// `COST_CATEGORY_NAME`
                public static var costCategoryName: Key { "COST_CATEGORY_NAME" }
                /// `DATABASE_ENGINE`
                public static var databaseEngine: Key { "DATABASE_ENGINE" }
                /// `DEPLOYMENT_OPTION`
                public static var deploymentOption: Key { "DEPLOYMENT_OPTION" }
                /// `INSTANCE_TYPE`
                public static var instanceType: Key { "INSTANCE_TYPE" }
                /// `INSTANCE_TYPE_FAMILY`
                public static var instanceTypeFamily: Key { "INSTANCE_TYPE_FAMILY" }
                /// `INVOICING_ENTITY`
                public static var invoicingEntity: Key { "INVOICING_ENTITY" }
                /// `LEGAL_ENTITY_NAME`
                public static var legalEntityName: Key { "LEGAL_ENTITY_NAME" }
                /// `LINKED_ACCOUNT`
                public static var linkedAccount: Key { "LINKED_ACCOUNT" }
                /// `LINKED_ACCOUNT_NAME`
                public static var linkedAccountName: Key { "LINKED_ACCOUNT_NAME" }
                /// `OPERATING_SYSTEM`
                public static var operatingSystem: Key { "OPERATING_SYSTEM" }
                /// `OPERATION`
                public static var operation: Key { "OPERATION" }
                /// `PAYMENT_OPTION`
                public static var paymentOption: Key { "PAYMENT_OPTION" }
                /// `PLATFORM`
                public static var platform: Key { "PLATFORM" }
                /// `PURCHASE_TYPE`
                public static var purchaseType: Key { "PURCHASE_TYPE" }
                /// `RECORD_TYPE`
                public static var recordType: Key { "RECORD_TYPE" }
                /// `REGION`
                public static var region: Key { "REGION" }
                /// `RESERVATION_ID`
                public static var reservationId: Key { "RESERVATION_ID" }
                /// `RESERVATION_MODIFIED`
                public static var reservationModified: Key { "RESERVATION_MODIFIED" }
                /// `RESOURCE_ID`
                public static var resourceId: Key { "RESOURCE_ID" }
                /// `RIGHTSIZING_TYPE`
                public static var rightsizingType: Key { "RIGHTSIZING_TYPE" }
                /// `SAVINGS_PLANS_TYPE`
                public static var savingsPlansType: Key { "SAVINGS_PLANS_TYPE" }
                /// `SAVINGS_PLAN_ARN`
                public static var savingsPlanArn: Key { "SAVINGS_PLAN_ARN" }
                /// `SCOPE`
                public static var scope: Key { "SCOPE" }
                /// `SERVICE`
                public static var service: Key { "SERVICE" }
                /// `SERVICE_CODE`
                public static var serviceCode: Key { "SERVICE_CODE" }
                /// `SUBSCRIPTION_ID`
                public static var subscriptionId: Key { "SUBSCRIPTION_ID" }
                /// `TAG_KEY`
                public static var tagKey: Key { "TAG_KEY" }
                /// `TENANCY`
                public static var tenancy: Key { "TENANCY" }
                /// `USAGE_TYPE`
                public static var usageType: Key { "USAGE_TYPE" }
                /// `USAGE_TYPE_GROUP`
                public static var usageTypeGroup: Key { "USAGE_TYPE_GROUP" }
            }

            /// `AWS::Budgets::Budget`: `ExpressionDimensionValues.MatchOptions`
            public final class MatchOptions: OpenEnum, @unchecked Sendable {
                /// `ABSENT`
                public static var absent: MatchOptions { "ABSENT" }
                /// `CASE_INSENSITIVE`
                public static var caseInsensitive: MatchOptions { "CASE_INSENSITIVE" }
                /// `CASE_SENSITIVE`
                public static var caseSensitive: MatchOptions { "CASE_SENSITIVE" }
                /// `CONTAINS`
                public static var contains: MatchOptions { "CONTAINS" }
                /// `ENDS_WITH`
                public static var endsWith: MatchOptions { "ENDS_WITH" }
                /// `EQUALS`
                public static var equals: MatchOptions { "EQUALS" }
                /// `GREATER_THAN_OR_EQUAL`
                public static var greaterThanOrEqual: MatchOptions { "GREATER_THAN_OR_EQUAL" }
                /// `STARTS_WITH`
                public static var startsWith: MatchOptions { "STARTS_WITH" }
            }
        }

        /// `AWS::Budgets::Budget`: `HistoricalOptions`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-historicaloptions.html>.
        public struct HistoricalOptions: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                budgetAdjustmentPeriod: Value<Int>
            ) {
                self.node = Node(properties: [
                    "BudgetAdjustmentPeriod": budgetAdjustmentPeriod.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `BudgetAdjustmentPeriod`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-historicaloptions.html#cfn-budgets-budget-historicaloptions-budgetadjustmentperiod)
                public var budgetAdjustmentPeriod: PropertyName<Value<Int>> { "BudgetAdjustmentPeriod" }
            }
        }

        /// `AWS::Budgets::Budget`: `Notification`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notification.html>.
        public struct Notification: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - comparisonOperator: One of `EQUAL_TO`, `GREATER_THAN`, `LESS_THAN`.
            ///   - notificationType: One of `ACTUAL`, `FORECASTED`.
            ///   - threshold: Range 0.1 to 1000000000.
            ///   - thresholdType: One of `ABSOLUTE_VALUE`, `PERCENTAGE`.
            public init(
                comparisonOperator: ComparisonOperator,
                notificationType: NotificationType,
                threshold: Value<Double>,
                thresholdType: ThresholdType? = nil
            ) {
                self.node = Node(properties: [
                    "ComparisonOperator": comparisonOperator.node,
                    "NotificationType": notificationType.node,
                    "Threshold": threshold.node,
                    "ThresholdType": thresholdType?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ComparisonOperator`. One of `EQUAL_TO`, `GREATER_THAN`, `LESS_THAN`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notification.html#cfn-budgets-budget-notification-comparisonoperator)
                public var comparisonOperator: PropertyName<ComparisonOperator> { "ComparisonOperator" }

                /// `NotificationType`. One of `ACTUAL`, `FORECASTED`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notification.html#cfn-budgets-budget-notification-notificationtype)
                public var notificationType: PropertyName<NotificationType> { "NotificationType" }

                /// `Threshold`. Range 0.1 to 1000000000. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notification.html#cfn-budgets-budget-notification-threshold)
                public var threshold: PropertyName<Value<Double>> { "Threshold" }

                /// `ThresholdType`. One of `ABSOLUTE_VALUE`, `PERCENTAGE`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notification.html#cfn-budgets-budget-notification-thresholdtype)
                public var thresholdType: PropertyName<ThresholdType> { "ThresholdType" }
            }

            /// `AWS::Budgets::Budget`: `Notification.ComparisonOperator`
            public final class ComparisonOperator: OpenEnum, @unchecked Sendable {
                /// `EQUAL_TO`
                public static var equalTo: ComparisonOperator { "EQUAL_TO" }
                /// `GREATER_THAN`
                public static var greaterThan: ComparisonOperator { "GREATER_THAN" }
                /// `LESS_THAN`
                public static var lessThan: ComparisonOperator { "LESS_THAN" }
            }

            /// `AWS::Budgets::Budget`: `Notification.NotificationType`
            public final class NotificationType: OpenEnum, @unchecked Sendable {
                /// `ACTUAL`
                public static var actual: NotificationType { "ACTUAL" }
                /// `FORECASTED`
                public static var forecasted: NotificationType { "FORECASTED" }
            }

            /// `AWS::Budgets::Budget`: `Notification.ThresholdType`
            public final class ThresholdType: OpenEnum, @unchecked Sendable {
                /// `ABSOLUTE_VALUE`
                public static var absoluteValue: ThresholdType { "ABSOLUTE_VALUE" }
                /// `PERCENTAGE`
                public static var percentage: ThresholdType { "PERCENTAGE" }
            }
        }

        /// `AWS::Budgets::Budget`: `NotificationWithSubscribers`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notificationwithsubscribers.html>.
        public struct NotificationWithSubscribers: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                notification: Notification,
                subscribers: List<Subscriber>
            ) {
                self.node = Node(properties: [
                    "Notification": notification.node,
                    "Subscribers": subscribers.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Notification`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notificationwithsubscribers.html#cfn-budgets-budget-notificationwithsubscribers-notification)
                public var notification: PropertyName<Notification> { "Notification" }

                /// `Subscribers`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-notificationwithsubscribers.html#cfn-budgets-budget-notificationwithsubscribers-subscribers)
                public var subscribers: PropertyName<List<Subscriber>> { "Subscribers" }
            }
        }

        /// `AWS::Budgets::Budget`: `Spend`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-spend.html>.
        public struct Spend: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                amount: Value<Double>,
                unit: Value<String>
            ) {
                self.node = Node(properties: [
                    "Amount": amount.node,
                    "Unit": unit.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Amount`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-spend.html#cfn-budgets-budget-spend-amount)
                public var amount: PropertyName<Value<Double>> { "Amount" }

                /// `Unit`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-spend.html#cfn-budgets-budget-spend-unit)
                public var unit: PropertyName<Value<String>> { "Unit" }
            }
        }

        /// `AWS::Budgets::Budget`: `Subscriber`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-subscriber.html>.
        public struct Subscriber: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - subscriptionType: One of `EMAIL`, `SNS`.
            public init(
                address: ARN<SNS.Topic>,
                subscriptionType: SubscriptionType
            ) {
                self.node = Node(properties: [
                    "Address": address.node,
                    "SubscriptionType": subscriptionType.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Address`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-subscriber.html#cfn-budgets-budget-subscriber-address)
                public var address: PropertyName<ARN<SNS.Topic>> { "Address" }

                /// `SubscriptionType`. One of `EMAIL`, `SNS`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-subscriber.html#cfn-budgets-budget-subscriber-subscriptiontype)
                public var subscriptionType: PropertyName<SubscriptionType> { "SubscriptionType" }
            }

            /// `AWS::Budgets::Budget`: `Subscriber.SubscriptionType`
            public final class SubscriptionType: OpenEnum, @unchecked Sendable {
                /// `EMAIL`
                public static var email: SubscriptionType { "EMAIL" }
                /// `SNS`
                public static var sns: SubscriptionType { "SNS" }
            }
        }

        /// `AWS::Budgets::Budget`: `TagValues`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-tagvalues.html>.
        public struct TagValues: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// - Parameters:
            ///   - matchOptions: One of `ABSENT`, `CASE_INSENSITIVE`, `CASE_SENSITIVE`, `CONTAINS`, `ENDS_WITH`, `EQUALS`, `GREATER_THAN_OR_EQUAL`, `STARTS_WITH`.
            public init(
                key: Value<String>? = nil,
                matchOptions: List<MatchOptions>? = nil,
                values: List<Value<String>>? = nil
            ) {
                self.node = Node(properties: [
                    "Key": key?.node,
                    "MatchOptions": matchOptions?.node,
                    "Values": values?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Key`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-tagvalues.html#cfn-budgets-budget-tagvalues-key)
                public var key: PropertyName<Value<String>> { "Key" }

                /// `MatchOptions`. One of `ABSENT`, `CASE_INSENSITIVE`, `CASE_SENSITIVE`, `CONTAINS`, `ENDS_WITH`, `EQUALS`, `GREATER_THAN_OR_EQUAL`, `STARTS_WITH`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-tagvalues.html#cfn-budgets-budget-tagvalues-matchoptions)
                public var matchOptions: PropertyName<List<MatchOptions>> { "MatchOptions" }

                /// `Values`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-tagvalues.html#cfn-budgets-budget-tagvalues-values)
                public var values: PropertyName<List<Value<String>>> { "Values" }
            }

            /// `AWS::Budgets::Budget`: `TagValues.MatchOptions`
            public final class MatchOptions: OpenEnum, @unchecked Sendable {
                /// `ABSENT`
                public static var absent: MatchOptions { "ABSENT" }
                /// `CASE_INSENSITIVE`
                public static var caseInsensitive: MatchOptions { "CASE_INSENSITIVE" }
                /// `CASE_SENSITIVE`
                public static var caseSensitive: MatchOptions { "CASE_SENSITIVE" }
                /// `CONTAINS`
                public static var contains: MatchOptions { "CONTAINS" }
                /// `ENDS_WITH`
                public static var endsWith: MatchOptions { "ENDS_WITH" }
                /// `EQUALS`
                public static var equals: MatchOptions { "EQUALS" }
                /// `GREATER_THAN_OR_EQUAL`
                public static var greaterThanOrEqual: MatchOptions { "GREATER_THAN_OR_EQUAL" }
                /// `STARTS_WITH`
                public static var startsWith: MatchOptions { "STARTS_WITH" }
            }
        }

        /// `AWS::Budgets::Budget`: `TimePeriod`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-timeperiod.html>.
        public struct TimePeriod: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                end: Value<String>? = nil,
                start: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "End": end?.node,
                    "Start": start?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `End`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-timeperiod.html#cfn-budgets-budget-timeperiod-end)
                public var end: PropertyName<Value<String>> { "End" }

                /// `Start`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-budgets-budget-timeperiod.html#cfn-budgets-budget-timeperiod-start)
                public var start: PropertyName<Value<String>> { "Start" }
            }
        }
    }
}
