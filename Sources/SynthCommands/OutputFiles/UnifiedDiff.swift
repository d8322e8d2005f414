// SPDX-License-Identifier: Apache-2.0

/// The difference of two texts as `diff -u` shows it.
enum UnifiedDiff {
    private enum Line {
        case same(String)
        case removed(String)
        case added(String)
    }

    private static let context = 3

    static func text(from old: String, to new: String, oldName: String, newName: String) -> String {
        let lines = compare(split(old), split(new))
        let hunks = ranges(of: lines)
        guard !hunks.isEmpty else { return "" }
        return (["--- \(oldName)", "+++ \(newName)"] + hunks.flatMap { hunk(lines, $0) }).joined(separator: "\n") + "\n"
    }

    private static func split(_ text: String) -> [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    private static func compare(_ old: [Substring], _ new: [Substring]) -> [Line] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [Line] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left) {
                lines.append(.removed(String(old[left])))
                left += 1
            } else if added.contains(right) {
                lines.append(.added(String(new[right])))
                right += 1
            } else {
                lines.append(.same(String(old[left])))
                left += 1
                right += 1
            }
        }
        return lines
    }

    /// The changes with the lines around them; neighbours that touch are one.
    private static func ranges(of lines: [Line]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for (index, line) in lines.enumerated() {
            if case .same = line { continue }
            let range = max(0, index - context)..<min(lines.count, index + context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    private static func hunk(_ lines: [Line], _ range: Range<Int>) -> [String] {
        func count(_ lines: ArraySlice<Line>, old: Bool) -> Int {
            lines.count { line in
                switch line {
                case .same: true
                case .removed: old
                case .added: !old
                }
            }
        }
        func span(old: Bool) -> String {
            let before = count(lines[..<range.lowerBound], old: old)
            let within = count(lines[range], old: old)
            return "\(within == 0 ? before : before + 1),\(within)"
        }
        let body = lines[range].map { line in
            switch line {
            case .same(let text): " \(text)"
            case .removed(let text): "-\(text)"
            case .added(let text): "+\(text)"
            }
        }
        return ["@@ -\(span(old: true)) +\(span(old: false)) @@"] + body
    }
}
