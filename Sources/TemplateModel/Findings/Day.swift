// SPDX-License-Identifier: Apache-2.0

/// A day of the Gregorian calendar.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    private let number: Int

    private init(number: Int) { self.number = number }

    /// The day as `2026-12-31`; nil for any other form, and for a day that no calendar has.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.joined().utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year > 0, 1...12 ~= month
        else { return nil }
        self.init(number: Self.number(year, month, day))
        // The 31st of a shorter month would be another day.
        guard description == text else { return nil }
    }

    /// The day in UTC, the same wherever it is asked for.
    package init(secondsSince1970 seconds: Int) {
        self.init(number: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
    }

    /// Whether it is earlier.
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    /// How many days it is until another one; less than none where that is over.
    package func days(until other: Day) -> Int { other.number - number }

    /// As `2026-12-31`.
    public var description: String {
        let (year, month, day) = parts
        return [(year, 4), (month, 2), (day, 2)]
            .map { value, width in
                let digits = String(value)
                return String(repeating: "0", count: max(0, width - digits.count)) + digits
            }.joined(separator: "-")
    }

    private static let daysOfFourCenturies = 146_097
    /// From the first of March of year 0 to 1970-01-01.
    private static let epoch = 719_468

    /// Years begin in March here, so that the leap day is the last of one.
    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let marchYear = month > 2 ? year : year - 1
        let (era, ofEra) = (marchYear / 400, marchYear % 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * daysOfFourCenturies + ofEra * 365 + ofEra / 4 - ofEra / 100 + dayOfYear - epoch
    }

    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + Self.epoch
        let era = (shifted >= 0 ? shifted : shifted - Self.daysOfFourCenturies + 1) / Self.daysOfFourCenturies
        let dayOfEra = shifted - era * Self.daysOfFourCenturies
        let ofEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * ofEra + ofEra / 4 - ofEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (ofEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
