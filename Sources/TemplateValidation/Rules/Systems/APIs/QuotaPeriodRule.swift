// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A quota begins within its period.
enum QuotaPeriodRule: SystemRule {
    static let description = RuleDescription(
        "quota-period", "The quota of a usage plan begins within its period.",
        reason: "API Gateway refuses the usage plan",
        example: """
              "Plan": {
                "Type": "AWS::ApiGateway::UsagePlan",
            -   "Properties": {"Quota": {"Limit": 1000, "Period": "DAY", "Offset": 5}}
            +   "Properties": {"Quota": {"Limit": 1000, "Period": "DAY", "Offset": 0}}
              }
            """,
        source: "https://docs.aws.amazon.com/apigateway/latest/api/API_QuotaSettings.html",
        evidence: .knowledge)

    /// The last day on which a quota can begin anew.
    private static let last = ["DAY": 0, "WEEK": 6, "MONTH": 27]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::ApiGateway::UsagePlan").compactMap { plan in
            let offset = plan["Quota"]["Offset"]
            guard let period = plan["Quota"]["Period"].text, let last = last[period], let days = offset.number,
                !days.isWithin(0...last)
            else { return nil }
            return error(
                at: offset, "'\(plan.logicalID)' has a quota of a \(period.lowercased()) with an Offset of \(days)",
                fix: last == 0 ? "remove Offset" : "take 0 to \(last)")
        }
    }
}
