// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// What a month may cost, and who hears when it is more.
///
/// See <https://docs.aws.amazon.com/cost-management/latest/userguide/budgets-sns-policy.html>.
struct Budget: Component {
    let limit: Parameter<Value<Double>>
    let budget: Budgets.Budget

    init(_ settings: BudgetSettings, _ installation: InstallationParameters, topic: AlarmTopic) {
        let limit = Parameter<Value<Double>>(
            "MonthlyBudget", value: Double(settings.monthly), from: settings.argument("monthly"), minValue: 1,
            description: "What a month may cost, in US dollars")
        let forecast = settings.forecast.map { [Self.told($0, "FORECASTED", topic)] } ?? []
        budget = Budgets.Budget(
            "Budget",
            budget: .init(
                budgetType: .cost, timeUnit: .monthly, budgetLimit: .init(amount: limit.ref, unit: "USD"),
                costFilters: Self.filters(settings.scope, installation)),
            notificationsWithSubscribers: .init(settings.spent.map { Self.told($0, "ACTUAL", topic) } + forecast)
        )
        // AWS tries whether it may publish.
        .dependsOn(topic.policy)
        self.limit = limit
    }

    private static func filters(_ scope: BudgetSettings.Scope, _ installation: InstallationParameters) -> Document? {
        switch scope {
        case .account: nil
        case .installation: ["TagKeyValue": ["user:Deployment$\(installation.deployment.ref)"]]
        }
    }

    private static func told(
        _ percent: Int, _ kind: Budgets.Budget.Notification.NotificationType, _ topic: AlarmTopic
    ) -> Budgets.Budget.NotificationWithSubscribers {
        .init(
            notification: .init(
                comparisonOperator: .greaterThan, notificationType: kind, threshold: .init(Double(percent)),
                thresholdType: .percentage),
            subscribers: [.init(address: "\(topic.topic.ref)", subscriptionType: .sns)])
    }

    var body: some StackContent {
        ParameterGroup("Budget", limit)
        budget
    }
}
