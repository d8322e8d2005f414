// SPDX-License-Identifier: Apache-2.0

// Durations in the unit that a property counts in. A bare number is in that unit, `visibilityTimeout: 180`; one with a
// unit is converted where it is a whole number of them, `visibilityTimeout: .minutes(3)`, and does not exist elsewhere:
// `retentionInDays: .seconds(30)` does not compile.

/// A duration in milliseconds.
public final class Milliseconds: Value<Int>, @unchecked Sendable {
    /// As many as the property counts.
    public static func milliseconds(_ count: Int) -> Milliseconds { Milliseconds(count) }
    /// As many as a number says when the stack is deployed.
    public static func milliseconds(_ count: Value<Int>) -> Milliseconds { Milliseconds(node: count.node) }
    /// 1,000 milliseconds each.
    public static func seconds(_ count: Int) -> Milliseconds { Milliseconds(count, times: 1000) }
    /// 60,000 milliseconds each.
    public static func minutes(_ count: Int) -> Milliseconds { Milliseconds(count, times: 60_000) }
    /// 3,600,000 milliseconds each.
    public static func hours(_ count: Int) -> Milliseconds { Milliseconds(count, times: 3_600_000) }
}

/// A duration in seconds.
public final class Seconds: Value<Int>, @unchecked Sendable {
    /// As many as the property counts.
    public static func seconds(_ count: Int) -> Seconds { Seconds(count) }
    /// As many as a number says when the stack is deployed.
    public static func seconds(_ count: Value<Int>) -> Seconds { Seconds(node: count.node) }
    /// 60 seconds each.
    public static func minutes(_ count: Int) -> Seconds { Seconds(count, times: 60) }
    /// 3,600 seconds each.
    public static func hours(_ count: Int) -> Seconds { Seconds(count, times: 3600) }
    /// 86,400 seconds each.
    public static func days(_ count: Int) -> Seconds { Seconds(count, times: 86_400) }
}

/// A duration in minutes.
public final class Minutes: Value<Int>, @unchecked Sendable {
    /// As many as the property counts.
    public static func minutes(_ count: Int) -> Minutes { Minutes(count) }
    /// As many as a number says when the stack is deployed.
    public static func minutes(_ count: Value<Int>) -> Minutes { Minutes(node: count.node) }
    /// 60 minutes each.
    public static func hours(_ count: Int) -> Minutes { Minutes(count, times: 60) }
    /// 1,440 minutes each.
    public static func days(_ count: Int) -> Minutes { Minutes(count, times: 1440) }
}

/// A duration in hours.
public final class Hours: Value<Int>, @unchecked Sendable {
    /// As many as the property counts.
    public static func hours(_ count: Int) -> Hours { Hours(count) }
    /// As many as a number says when the stack is deployed.
    public static func hours(_ count: Value<Int>) -> Hours { Hours(node: count.node) }
    /// 24 hours each.
    public static func days(_ count: Int) -> Hours { Hours(count, times: 24) }
}

/// A duration in days.
public final class Days: Value<Int>, @unchecked Sendable {
    /// As many as the property counts.
    public static func days(_ count: Int) -> Days { Days(count) }
    /// As many as a number says when the stack is deployed.
    public static func days(_ count: Value<Int>) -> Days { Days(node: count.node) }
    /// 7 days each.
    public static func weeks(_ count: Int) -> Days { Days(count, times: 7) }
}

extension Value<Int> {
    /// What is too large stays as large as can be, so that the property's own limit is what a finding tells.
    fileprivate convenience init(_ count: Int, times factor: Int) {
        let (product, isTooLarge) = count.multipliedReportingOverflow(by: factor)
        self.init(isTooLarge ? (count < 0 ? .min : .max) : product)
    }
}
