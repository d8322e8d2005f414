// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Times as people say them.
enum DurationText {
    /// As `2 to 5 min`.
    static func text(_ seconds: ClosedRange<Int>) -> String {
        let (low, high) = (text(seconds.lowerBound), text(seconds.upperBound))
        if low == high { return high }
        let (first, last) = (low.split(separator: " "), high.split(separator: " "))
        return first.count == 2 && last.count == 2 && first[1] == last[1]
            ? "\(first[0]) to \(high)" : "\(low) to \(high)"
    }

    /// Seconds to a minute and a half, then whole minutes, then hours and minutes.
    static func text(_ seconds: Int) -> String {
        if seconds < 90 { return "\(seconds) s" }
        let minutes = (seconds + 30) / 60
        if minutes < 120 { return "\(minutes) min" }
        return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }
}

extension ActionDuration {
    /// As `2 to 5 min, documented`.
    var words: String { "\(DurationText.text(seconds)), \(evidence.word)" }
}

extension ActionDuration.Evidence {
    var word: String {
        switch self {
        case .measured: "measured"
        case .documented: "documented"
        case .knowledge: "by experience"
        case .unknown: "not known"
        }
    }
}
