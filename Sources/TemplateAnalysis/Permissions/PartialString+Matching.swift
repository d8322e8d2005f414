// SPDX-License-Identifier: Apache-2.0

extension PartialString {
    /// Whether the pattern matches the text: certainly, certainly not, or nil when nobody knows.
    package func matches(_ text: PartialString, ignoringCase: Bool = false) -> Bool? {
        guard !namesAnother(than: text), reaches(text, ignoringCase, certainly: false) else { return false }
        return reaches(text, ignoringCase, certainly: true) ? true : nil
    }

    /// The types whose names, where a template gives none, are of the stack, the logical ID and random characters, with
    /// hyphens between.
    private static let generatedNames: Set = [
        "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::Lambda::Function", "AWS::DynamoDB::Table", "AWS::S3::Bucket",
        "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group", "AWS::IAM::ManagedPolicy",
    ]

    /// Whether the pattern ends in a known name, and the text in one that the deployment makes and that cannot be it.
    private func namesAnother(than text: PartialString) -> Bool {
        guard case .identity(let name) = text.elements.last, name.attribute == nil,
            Self.generatedNames.contains(name.type)
        else { return false }
        var hyphens = 0
        for element in elements.reversed() {
            guard case .character(let byte) = element else { return false }
            if Self.isSeparator(byte) { break }
            if byte == UInt8(ascii: "-") { hyphens += 1 }
        }
        return hyphens < 2
    }

    /// Whether a pattern of known text matches known text, whatever the letter case.
    static func isMatch(_ pattern: String.UTF8View, _ text: String.UTF8View) -> Bool {
        // Most patterns differ from most texts in their first letter.
        if let first = pattern.first, first != UInt8(ascii: "*"), first != UInt8(ascii: "?"),
            text.first.map({ lowercased($0) != lowercased(first) }) ?? true
        {
            return false
        }
        var at = pattern.startIndex
        var letter = text.startIndex
        var star: (pattern: String.Index, text: String.Index)?
        while letter < text.endIndex {
            let expected = at < pattern.endIndex ? pattern[at] : nil
            if expected == UInt8(ascii: "*") {
                at = pattern.index(after: at)
                star = (at, letter)
            } else if let expected,
                expected == UInt8(ascii: "?") || lowercased(expected) == lowercased(text[letter])
            {
                at = pattern.index(after: at)
                letter = text.index(after: letter)
            } else if let last = star {
                at = last.pattern
                letter = text.index(after: last.text)
                star = (at, letter)
            } else {
                return false
            }
        }
        return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
    }

    /// Follows all ways in which the pattern's elements and the text's can stand for each other.
    private func reaches(_ text: PartialString, _ ignoringCase: Bool, certainly: Bool) -> Bool {
        let pattern = elements
        let text = text.elements
        // The columns of the text that the pattern's elements so far can end at.
        var columns = [Bool](repeating: false, count: text.count + 1)
        columns[0] = true
        for row in 0...pattern.count {
            var next = [Bool](repeating: false, count: text.count + 1)
            var isAlive = false
            for column in 0...text.count where columns[column] {
                isAlive = true
                let left = row < pattern.count ? pattern[row] : nil
                let right = column < text.count ? text[column] : nil
                let moves = Self.moves(left, right, ignoringCase, certainly)
                if moves.contains(.text), column < text.count { columns[column + 1] = true }
                if moves.contains(.pattern) { next[column] = true }
                if moves.contains(.both), column < text.count { next[column + 1] = true }
            }
            if row == pattern.count { return columns[text.count] }
            guard isAlive else { return false }
            columns = next
        }
        return false
    }

    /// The elements that can be left behind: one of the pattern, one of the text, or one of each.
    private struct Moves: OptionSet {
        let rawValue: Int
        static let pattern = Moves(rawValue: 1)
        static let text = Moves(rawValue: 2)
        static let both = Moves(rawValue: 4)
        static let all: Moves = [.pattern, .text, .both]
    }

    private static func moves(
        _ pattern: Element?, _ text: Element?, _ ignoringCase: Bool, _ certainly: Bool
    ) -> Moves {
        if pattern == .anyText { return [.pattern, .text] }
        if certainly { return isSame(pattern, text, ignoringCase) ? .both : [] }
        switch (pattern, text) {
        case (.unknown, .none): return .pattern
        case (.none, .unknown): return .text
        case (.none, _), (_, .none): return []
        case (.unknown, _), (_, .unknown): return .all
        case (.field(let left), .field(let right)): return left == right ? .both : []
        case (.field, .character(let byte)): return isSeparator(byte) ? [] : [.text, .both]
        case (.character(let byte), .field): return isSeparator(byte) ? [] : [.pattern, .both]
        // A name holds no account and no region; an ARN of which nothing is known does.
        case (.field, .identity(let text)): return text.attribute == nil ? [] : [.pattern, .both]
        case (.identity(let pattern), .field): return pattern.attribute == nil ? [] : [.text, .both]
        case (.identity(let left), .identity(let right)): return left.canEqual(right) ? .both : []
        case (.identity, _): return [.text, .both]
        case (_, .identity), (_, .field): return [.pattern, .both]
        default: return isSame(pattern, text, ignoringCase) ? .both : []
        }
    }

    private static func isSame(_ pattern: Element?, _ text: Element?, _ ignoringCase: Bool) -> Bool {
        switch (pattern, text) {
        case (.character(let left), .character(let right)):
            left == right || ignoringCase && lowercased(left) == lowercased(right)
        case (.anyCharacter, .character): true
        case (let left?, let right?): left == right
        default: false
        }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/")
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
}
