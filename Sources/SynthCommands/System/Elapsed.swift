// SPDX-License-Identifier: Apache-2.0

/// Times as people read them.
enum Elapsed {
    static func text(_ seconds: Double) -> String {
        let whole = Int(seconds)
        return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
    }

    /// As `2 to 10 min`: the unit stands once where it is the same.
    static func text(_ seconds: ClosedRange<Int>) -> String {
        let (least, most) = (seconds.lowerBound, seconds.upperBound)
        if most < 60 { return "\(least) to \(most) s" }
        if least % 60 == 0, most % 60 == 0 { return "\(least / 60) to \(most / 60) min" }
        return "\(text(Double(least))) to \(text(Double(most)))"
    }
}
