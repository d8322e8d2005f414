// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Money that is spent, and what is likely to be, is told to whoever hears of alarms.
@Suite struct BudgetTests {
    private let stack = StackUnderTest(MonitoringStack(Sample.whole))

    @Test func itIsForAMonthOfThisInstallation() throws {
        let budget = try stack.resource(Budgets.Budget.self)
        #expect(
            budget["Budget"] == [
                "BudgetType": "COST", "TimeUnit": "MONTHLY",
                "BudgetLimit": ["Amount": .ref("MonthlyBudget"), "Unit": "USD"],
            ])
        #expect(
            budget["ResourceTags"] == [
                ["Key": "Deployment", "Value": .ref("Deployment")], ["Key": "Environment", "Value": .ref("Stage")],
            ])
    }

    @Test func itIsToldBeforeItIsSpent() throws {
        let told = try stack.resource(Budgets.Budget.self)["NotificationsWithSubscribers"]?.arrayValue ?? []
        let expected: [(String, Node)] = [("ACTUAL", 80), ("ACTUAL", 100), ("FORECASTED", 100)]
        #expect(told.count == expected.count)
        for (notification, (kind, threshold)) in zip(told, expected) {
            #expect(
                notification["Notification"] == [
                    "ComparisonOperator": "GREATER_THAN", "NotificationType": .string(kind), "Threshold": threshold,
                    "ThresholdType": "PERCENTAGE",
                ])
            #expect(
                notification["Subscribers"] == [["Address": .ref("AlarmTopic"), "SubscriptionType": "SNS"]])
        }
    }

    @Test(arguments: [(0, "cloudwatch"), (1, "budgets")])
    func theTopicTakesWhatTheySay(index: Int, service: String) throws {
        let policy = try stack.resource(SNS.TopicPolicy.self)
        let statement = try #require(policy["PolicyDocument.Statement"]?[index])
        #expect(statement["Principal"] == ["Service": .string("\(service).amazonaws.com")])
        #expect(statement["Action"] == "sns:Publish")
        #expect(statement["Effect"] == "Allow")
        #expect(statement["Condition"]?["StringEquals"]?["aws:SourceAccount"] == .ref("AWS::AccountId"))
    }
}
