// SPDX-License-Identifier: Apache-2.0

/// When something happens again and again, as text that EventBridge reads: `rate(5 minutes)`, `cron(0 8 * * ? *)`.
///
/// See <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html>.
public final class Schedule: Value<String>, @unchecked Sendable {
    /// What is written already, or a parameter holds.
    public static func schedule(_ expression: Value<String>) -> Schedule { Schedule(node: expression.node) }

    /// Every so many minutes, from 1: `rate(5 minutes)`.
    public static func rate(minutes: Int) -> Schedule { rate(minutes, "minute") }

    /// Every so many hours, from 1: `rate(1 hour)`.
    public static func rate(hours: Int) -> Schedule { rate(hours, "hour") }

    /// Every so many days, from 1: `rate(7 days)`.
    public static func rate(days: Int) -> Schedule { rate(days, "day") }

    /// At the times that all fields admit, in UTC unless the property's type has a time zone.
    ///
    /// Only one of the two kinds of days can be chosen; EventBridge wants a `?` for the other one, which comes by
    /// itself.
    public static func cron(
        minutes: String = "0", hours: String = "*", daysOfMonth: String = "*", months: String = "*",
        years: String = "*"
    ) -> Schedule {
        Schedule("cron(\(minutes) \(hours) \(daysOfMonth) \(months) ? \(years))")
    }

    /// - Parameters:
    ///   - minutes: as `0`, `0,30` or `0/15`.
    ///   - hours: as `8` or `8-18`.
    ///   - daysOfWeek: as `MON-FRI`, or numbers from 1, which is Sunday.
    ///   - months: as `1-6` or `JAN,JUL`.
    ///   - years: as `2026-2030`.
    public static func cron(
        minutes: String = "0", hours: String = "*", daysOfWeek: String, months: String = "*", years: String = "*"
    ) -> Schedule {
        Schedule("cron(\(minutes) \(hours) ? \(months) \(daysOfWeek) \(years))")
    }

    private static func rate(_ count: Int, _ unit: String) -> Schedule {
        Schedule("rate(\(count) \(unit)\(count == 1 ? "" : "s"))")
    }
}
