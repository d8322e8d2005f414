// SPDX-License-Identifier: Apache-2.0

/// A Markdown text that never becomes longer than a comment may be: what does not fit is counted, and said at its end.
struct MarkdownPage {
    /// GitHub takes 65,536 characters; this is in bytes, of which a character has one or more.
    static let limit = 60_000
    /// What the end takes.
    private static let reserve = 600

    private(set) var text = ""
    private var room = Self.limit - Self.reserve
    private var missing = 0

    /// Whether all of it was there so far.
    var isWhole: Bool { missing == 0 }

    /// Adds lines that belong together, or none of them.
    ///
    /// - Returns: whether they fit.
    @discardableResult
    mutating func add(_ lines: [String]) -> Bool {
        if lines.isEmpty { return true }
        let block = lines.joined(separator: "\n") + "\n"
        guard block.utf8.count <= room else {
            missing += lines.count
            return false
        }
        text += block
        room -= block.utf8.count
        return true
    }

    /// Adds as many entries as fit between a beginning and an end.
    mutating func add(_ entries: [[String]], after opening: [String], before closing: [String]) {
        let frame = (opening + closing).reduce(0) { $0 + $1.utf8.count + 1 }
        let size = entries.first.map { $0.reduce(0) { $0 + $1.utf8.count + 1 } } ?? 0
        guard frame + size <= room else {
            missing += entries.reduce(0) { $0 + $1.count }
            return
        }
        let end = closing.reduce(0) { $0 + $1.utf8.count + 1 }
        room -= end
        add(opening)
        for entry in entries { add(entry) }
        room += end
        add(closing)
    }

    /// Says what is not there, where something is not.
    ///
    /// - Parameter advice: how to see the rest.
    mutating func finish(_ advice: String) {
        guard missing > 0 else { return }
        text += "\n**\(missing) more line\(missing == 1 ? "" : "s") did not fit into a comment.** \(advice)\n"
    }
}
