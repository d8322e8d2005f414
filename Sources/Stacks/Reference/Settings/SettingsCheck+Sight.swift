// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension SettingsCheck {
    /// What is looked at and told, as AWS takes it.
    static func sight(_ settings: Settings) -> [Diagnostic] {
        webACL(settings) + subscription(settings) + budget(settings) + canary(settings)
    }

    private static func webACL(_ settings: Settings) -> [Diagnostic] {
        guard let acl = settings.webACLSettings, !settings.webACL else { return [] }
        return [
            finding(
                acl.location, "there are settings of a web ACL, and none", "they would do nothing",
                "say webACL: true, or leave them out")
        ]
    }

    private static func subscription(_ settings: Settings) -> [Diagnostic] {
        guard let subscription = settings.logs.subscription, subscription.destination == nil else { return [] }
        return [
            finding(
                subscription.argument("to"), "'\(subscription.destinationArn)' takes no log lines",
                "CloudWatch Logs sends them to Kinesis, Firehose and Lambda",
                "give the ARN of a stream, a delivery stream or a function")
        ]
    }

    private static func budget(_ settings: Settings) -> [Diagnostic] {
        guard let budget = settings.budget else { return [] }
        let count = budget.spent.count + (budget.forecast == nil ? 0 : 1)
        var found: [Diagnostic] = []
        if budget.monthly < 1 {
            found.append(
                finding(
                    budget.argument("monthly"), "the budget is \(budget.monthly) dollars",
                    "AWS takes more than nothing",
                    "say what a month may cost"))
        }
        if !(1...5).contains(count) || (budget.spent + [budget.forecast].compactMap { $0 }).contains(where: { $0 < 1 })
        {
            found.append(
                finding(
                    budget.location, "the budget has \(count) thresholds",
                    "AWS takes one to five, each more than nothing", "give some of spent and forecast"))
        }
        if Set(budget.spent).count != budget.spent.count {
            found.append(
                finding(
                    budget.argument("spent"), "the budget tells the same threshold twice", "AWS refuses the second",
                    "leave one out"))
        }
        return found
    }

    private static func canary(_ settings: Settings) -> [Diagnostic] {
        guard let canary = settings.canary else { return [] }
        var found: [Diagnostic] = []
        if !canary.path.hasPrefix("/") {
            found.append(
                finding(
                    canary.argument("path"), "the canary calls '\(canary.path)'", "it is no path behind the URL",
                    "begin it with /"))
        }
        if !(1...60).contains(canary.minutes) {
            found.append(
                finding(
                    canary.argument("every"), "the canary runs every \(canary.minutes) minutes",
                    "CloudWatch Synthetics takes 1 to 60", "choose one of these"))
        }
        return found
    }
}
