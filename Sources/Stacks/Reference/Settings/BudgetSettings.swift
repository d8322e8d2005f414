// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What a month may cost, and when somebody hears of it: the stack of alarms tells the same people.
public struct BudgetSettings: Sendable, Located {
    public enum Scope: Sendable {
        /// Everything in the account, whoever made it.
        case account
        /// What has the tag `Deployment` of this installation, once somebody has activated that as a cost allocation tag in
        /// the account's billing; nothing before.
        case installation
    }

    /// In US dollars.
    public var monthly: Int
    public var scope: Scope
    /// Percent of it that have been spent.
    public var spent: [Int]
    /// Percent of it that the month will cost as AWS forecasts; nobody is told when it is nil.
    public var forecast: Int?
    /// Where it is written.
    public let location: Location

    public init(
        monthly: Int, of scope: Scope = .account, spent: [Int] = [80, 100], forecast: Int? = 100,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.monthly = monthly
        self.scope = scope
        self.spent = spent
        self.forecast = forecast
        location = Location(file: file, line: line, column: column)
    }
}
