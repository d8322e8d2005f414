// SPDX-License-Identifier: Apache-2.0

/// What a `.dockerignore` or an `.assetignore` leaves out: a pattern a line, `!` before one that takes back, `#` before a
/// comment. The last pattern that matches a path, or a folder that it is in, decides.
///
/// See <https://docs.docker.com/build/concepts/context/#dockerignore-files>.
struct IgnoreList: Sendable {
    private let patterns: [(pattern: PathPattern, takesBack: Bool)]
    /// What is taken back, as it is written.
    private let takenBack: [String]

    init(_ text: String = "") {
        var takenBack: [String] = []
        // An editor's mark of the encoding is no letter of the first pattern.
        let lines = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        patterns = lines.split(whereSeparator: \.isNewline).compactMap { line in
            var words = line.utf8.drop { $0 == 0x20 || $0 == 0x09 }
            while let last = words.last, last == 0x20 || last == 0x09 { words.removeLast() }
            guard let first = words.first, first != UInt8(ascii: "#") else { return nil }
            let takesBack = first == UInt8(ascii: "!")
            if takesBack { words = words.dropFirst().drop { $0 == 0x20 || $0 == 0x09 } }
            let steps = words.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
            guard !steps.isEmpty else { return nil }
            let path = Array(steps.joined(separator: "/".utf8))
            if takesBack { takenBack.append(String(decoding: path, as: UTF8.self)) }
            return (PathPattern(path), takesBack)
        }
        self.takenBack = takenBack
    }

    /// Whether nothing below an ignored folder can be taken back.
    var isFinal: Bool { !patterns.contains(where: \.takesBack) }

    /// Whether a line names something below a folder, letter for letter, that is taken back.
    func takesBack(below path: String) -> Bool { takenBack.contains { $0.hasPrefix("\(path)/") } }

    func ignores(_ path: String) -> Bool {
        let bytes = Array(path.utf8)
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") } + [bytes.count]
        var isIgnored = false
        for (pattern, takesBack) in patterns where isIgnored == takesBack {
            if ends.contains(where: { pattern.matches(bytes[..<$0]) }) { isIgnored = !takesBack }
        }
        return isIgnored
    }
}

/// A pattern for a path: `*` and `?` within a name, `[a-z]`, `**` for folders, `\` before what means itself. All ways are
/// followed at once, so no pattern takes long.
struct PathPattern: Sendable {
    private enum Step: Sendable {
        case byte(UInt8)
        case one
        case set([ClosedRange<UInt8>], isNegated: Bool)
        case name
        case anything
        /// Any number of folders, none of them begun.
        case folders
        case withinFolders
    }

    private let steps: [Step]

    init(_ pattern: [UInt8]) {
        var steps: [Step] = []
        var rest = pattern[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "*") where rest.first == UInt8(ascii: "*"):
                rest.removeFirst()
                if rest.first == UInt8(ascii: "/") {
                    rest.removeFirst()
                    steps += [.folders, .withinFolders]
                } else {
                    steps.append(.anything)
                }
            case UInt8(ascii: "*"): steps.append(.name)
            case UInt8(ascii: "?"): steps.append(.one)
            case UInt8(ascii: "\\"): steps.append(.byte(rest.popFirst() ?? byte))
            case UInt8(ascii: "["): steps.append(Self.set(&rest))
            default: steps.append(.byte(byte))
            }
        }
        self.steps = steps
    }

    /// The set whose bracket is open; the bracket itself where none closes it.
    private static func set(_ rest: inout ArraySlice<UInt8>) -> Step {
        guard let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "]")) else { return .byte(UInt8(ascii: "[")) }
        var members = rest[rest.startIndex..<end]
        rest = rest[(end + 1)...]
        let isNegated = members.first == UInt8(ascii: "^") || members.first == UInt8(ascii: "!")
        if isNegated { members.removeFirst() }
        var ranges: [ClosedRange<UInt8>] = []
        while let low = members.popFirst() {
            if members.first == UInt8(ascii: "-"), members.count > 1 {
                members.removeFirst()
                let high = members.removeFirst()
                if low <= high { ranges.append(low...high) }
            } else {
                ranges.append(low...low)
            }
        }
        return .set(ranges, isNegated: isNegated)
    }

    func matches(_ path: ArraySlice<UInt8>) -> Bool {
        var states = reached([0])
        for byte in path {
            var next: Set<Int> = []
            for state in states where state < steps.count {
                let isSlash = byte == UInt8(ascii: "/")
                switch steps[state] {
                case .byte(let wanted): if byte == wanted { next.insert(state + 1) }
                case .one: if !isSlash { next.insert(state + 1) }
                case .set(let ranges, let isNegated):
                    if !isSlash, ranges.contains(where: { $0.contains(byte) }) != isNegated { next.insert(state + 1) }
                case .name: if !isSlash { next.insert(state) }
                case .anything: next.insert(state)
                case .folders:
                    next.insert(state + 1)
                    if isSlash { next.insert(state + 2) }
                case .withinFolders:
                    next.insert(state)
                    if isSlash { next.insert(state + 1) }
                }
            }
            states = reached(next)
            if states.isEmpty { return false }
        }
        return states.contains(steps.count)
    }

    /// The states that are reached without another byte.
    private func reached(_ start: Set<Int>) -> Set<Int> {
        var all = start
        var open = Array(start)
        while let state = open.popLast() {
            guard state < steps.count else { continue }
            let next: Int
            switch steps[state] {
            case .name, .anything: next = state + 1
            case .folders: next = state + 2
            default: continue
            }
            if all.insert(next).inserted { open.append(next) }
        }
        return all
    }
}
