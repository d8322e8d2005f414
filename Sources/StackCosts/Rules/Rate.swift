// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// How often something happens by a schedule like `rate(5 minutes)`.
enum Rate {
    private static let minutes = ["minute": 1, "hour": 60, "day": 1_440]
    private static let perMonth = Amount(730 * 60)

    /// In a month of 730 hours; nil for an expression that says it otherwise, or that only the deployment knows. A rate of
    /// zero is once.
    static func perMonth(_ expression: PropertyValue) -> Amount? {
        guard let text = expression.text, text.hasPrefix("rate("), text.hasSuffix(")") else { return nil }
        let words = text.dropFirst(5).dropLast().split(separator: " ")
        guard words.count == 2, let count = Int(words[0]), (0...10_000_000).contains(count) else { return nil }
        let unit = words[1].hasSuffix("s") ? words[1].dropLast() : words[1]
        guard let factor = minutes[String(unit)] else { return nil }
        return count == 0 ? Amount(1) : perMonth.divided(by: Amount(count * factor))
    }
}
