// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What CloudFormation is at with a stack, as a terminal shows it: the stack, below it the resources that it works on.
struct LiveTree {
    /// A resource that CloudFormation works on.
    struct Work {
        let logicalID: String
        let type: String
        let status: String
        /// Seconds since it was first seen.
        let elapsed: Double
        /// The seconds that are usual; nil where nobody says any.
        let usual: ClosedRange<Int>?
    }

    /// Seconds since the beginning.
    let elapsed: Double
    let done: Int
    /// How many resources change; nil where that is not known.
    let total: Int?
    /// In the order in which they began.
    let work: [Work]
    /// The most that is usual at least for one of the resources that have not begun; nil where nobody says any.
    var waiting: Int?

    /// More at once are counted only.
    static let mostShown = 8

    /// - Parameter width: the columns of the terminal.
    func lines(width: Int) -> [String] {
        let shown = work.prefix(work.count > Self.mostShown ? Self.mostShown - 1 : Self.mostShown)
        let names = shown.map(\.logicalID.count).max() ?? 0
        let types = shown.map(\.type.count).max() ?? 0
        var rows = shown.map { work in
            Self.padded(work.logicalID, names) + "  " + Self.padded(work.type, types) + "  " + Self.time(work)
        }
        if work.count > shown.count { rows.append("and \(work.count - shown.count) more") }
        let branches = rows.enumerated().map { "  \($0.offset == rows.count - 1 ? "└" : "├") \($0.element)" }
        // A line that is broken at the edge could not be written over.
        return ([title] + branches).map { Self.cut($0.printable, to: width - 1) }
    }

    private var title: String {
        let count = total.map { "\(done) of \($0) done" } ?? "\(done) done"
        let least = leastLeft.map { ", at least \(Elapsed.text(Double($0))) left" } ?? ""
        return "  \(Elapsed.text(elapsed)): \(count), \(work.count) at work\(least)"
    }

    /// The seconds that what is known to be slow still takes if it is quick; nil for less than is worth a word.
    private var leastLeft: Int? {
        let least = work.compactMap { work in work.usual.map { $0.lowerBound - Int(work.elapsed) } } + [waiting ?? 0]
        return least.max().flatMap { $0 >= 10 ? $0 : nil }
    }

    private static func time(_ work: Work) -> String {
        let state = work.status.hasSuffix("CLEANUP_IN_PROGRESS") ? "cleaning up, " : ""
        let usual = work.usual.map { ", usually \(Elapsed.text($0))" } ?? ""
        return "\(state)\(Elapsed.text(work.elapsed))\(usual)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func cut(_ line: String, to width: Int) -> String {
        guard DisplayWidth.of(line) > width else { return line }
        var used = 1
        let kept = line.prefix { character in
            used += DisplayWidth.of(character)
            return used <= width
        }
        return "\(kept)…"
    }
}
