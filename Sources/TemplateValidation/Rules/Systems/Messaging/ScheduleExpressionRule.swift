// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The syntax of schedules.
enum ScheduleExpressionRule: SystemRule {
    static let description = RuleDescription(
        "schedule-expression", "A schedule is a rate with its unit, or a cron expression of six fields.",
        reason: "AWS answers that the ScheduleExpression is not valid",
        example: """
            - "R": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 minutes)"}}
            + "R": {"Type": "AWS::Events::Rule", "Properties": {"ScheduleExpression": "rate(1 minute)"}}
            """,
        source: "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html",
        evidence: .thread("aws-cloudformation/cfn-lint#1351"))

    private static let units = ["minute", "hour", "day"]
    /// The fields of a cron expression with the least and greatest number of each.
    private static let fields: [(name: String, numbers: ClosedRange<Int>)] = [
        ("minutes", 0...59), ("hours", 0...23), ("day of month", 1...31), ("month", 1...12), ("day of week", 1...7),
        ("year", 1970...2199),
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let rules = system.outcome.resources(of: "AWS::Events::Rule").map { ($0["ScheduleExpression"], false) }
        let schedules = system.outcome.resources(of: "AWS::Scheduler::Schedule").map {
            ($0["ScheduleExpression"], true)
        }
        return (rules + schedules).compactMap { value, isScheduler in
            guard let text = value.text, let (problem, fix) = problem(text, isScheduler) else { return nil }
            let message = "the schedule '\(text)' \(problem)"
            return isDisputed(text)
                ? warning(
                    at: value, message,
                    why:
                        "the documentation has '?' in the fields of days alone, and EventBridge has been seen to take it in "
                        + "another instead",
                    fix: fix) : error(at: value, message, fix: fix)
        }
    }

    private static func problem(_ text: String, _ isScheduler: Bool) -> (String, String)? {
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else {
            return ("is neither a rate nor a cron expression", "write 'rate(5 minutes)' or 'cron(0 12 * * ? *)'")
        }
        let words = text[text.index(after: open)...].dropLast().split(separator: " ").map { String($0) }
        switch text[..<open] {
        case "rate": return rate(words, isScheduler)
        case "cron": return cron(words)
        case "at" where isScheduler: return nil
        default: return ("is neither a rate nor a cron expression", "write 'rate(5 minutes)' or 'cron(0 12 * * ? *)'")
        }
    }

    /// AWS publishes a template with `cron(* ? * * * *)`, which its own documentation excludes.
    private static func isDisputed(_ text: String) -> Bool {
        let words = text.split { $0 == " " || $0 == "(" || $0 == ")" }.dropFirst()
        return words.count == fields.count && zip(words, fields).contains { $0 == "?" && !$1.name.hasPrefix("day") }
    }

    private static func rate(_ words: [String], _ isScheduler: Bool) -> (String, String)? {
        guard words.count == 2, let count = Quantity(words[0]), count > 0 else {
            return ("has no number and unit", "write it as 'rate(5 minutes)'")
        }
        guard let unit = units.first(where: { words[1] == $0 || words[1] == "\($0)s" }) else {
            return ("has the unit '\(words[1])'", "use minutes, hours or days")
        }
        let isPlural = words[1] != unit
        if isScheduler || isPlural == (count > 1) { return nil }
        return (
            "has the unit '\(words[1])' for \(count)", "write 'rate(\(count) \(count > 1 ? "\(unit)s" : unit))'"
        )
    }

    private static func cron(_ words: [String]) -> (String, String)? {
        guard words.count == fields.count else {
            return (
                "has \(words.count) fields", "write six: minutes, hours, day of month, month, day of week and year"
            )
        }
        for (word, field) in zip(words, fields) {
            for number in word.split(separator: ",").compactMap({ Quantity($0) }) where !number.isWithin(field.numbers)
            {
                return (
                    "has \(number) as \(field.name)",
                    "use a number from \(field.numbers.lowerBound) to \(field.numbers.upperBound)"
                )
            }
        }
        if (words[2] == "?") == (words[4] == "?") {
            return (
                words[2] == "?"
                    ? "says neither a day of month nor a day of week"
                    : "says a day of month and a day of week",
                "write '?' for one of the two"
            )
        }
        return nil
    }
}
