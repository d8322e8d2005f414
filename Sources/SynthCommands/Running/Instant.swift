// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A point in time, in UTC, as AWS's answers give it: version 1 of the aws CLI shows seconds, version 2 a text.
struct Instant: Comparable {
    /// Since 1970.
    let milliseconds: Int

    init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// A text as `2026-01-09T21:39:40.123000+01:00`; nil for any other form.
    init?(_ text: String) {
        let halves = text.split(separator: "T", maxSplits: 1).map(String.init)
        guard halves.count == 2, let day = Day(halves[0]), let start = Day("1970-01-01") else { return nil }
        var clock = Substring(halves[1])
        var offset = 0
        if let sign = clock.lastIndex(where: { "+-Z".contains($0) }) {
            let zone = clock[clock.index(after: sign)...].split(separator: ":").compactMap { Int($0) }
            if zone.count == 2 { offset = (zone[0] * 60 + zone[1]) * (clock[sign] == "-" ? -1 : 1) }
            clock = clock[..<sign]
        }
        let parts = clock.split(separator: ":").compactMap { Double($0) }
        guard parts.count == 3, parts.allSatisfy({ 0..<61 ~= $0 }) else { return nil }
        let seconds = parts[0] * 3_600 + parts[1] * 60 + parts[2]
        milliseconds = start.days(until: day) * 86_400_000 + Int((seconds * 1_000).rounded()) - offset * 60_000
    }

    static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }

    /// As `2026-01-09T21:39:40Z`.
    var description: String {
        let seconds = Int((Double(milliseconds) / 1_000).rounded(.down))
        let day = Day(secondsSince1970: seconds)
        let rest = ((seconds % 86_400) + 86_400) % 86_400
        let clock = [rest / 3_600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day)T\(clock.joined(separator: ":"))Z"
    }
}

extension Answer {
    /// A time that need not be there.
    func optionalTime(_ key: String) throws -> Instant? {
        guard let member = node[key], member != .null else { return nil }
        if case .number(let number) = member.content, let seconds = number.doubleValue, abs(seconds) < 1e12 {
            return Instant(milliseconds: Int(seconds * 1_000))
        }
        guard let time = member.stringValue.flatMap(Instant.init) else { throw problem("has no time", key) }
        return time
    }

    /// A whole number; 0 where it is not there.
    func count(_ key: String) throws -> Int {
        guard let member = node[key], member != .null else { return 0 }
        guard case .number(let number) = member.content, let value = number.doubleValue, let count = Int(exactly: value)
        else { throw problem("has something else than a whole number", key) }
        return count
    }

    /// A part that need not be there.
    func optionalObject(_ key: String) throws -> Answer? {
        node[key] == nil || node[key] == .null ? nil : try object(key)
    }
}
