// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What stands before a value: a tag, a name for aliases, or both.
struct YAMLProperties {
    private final class Storage {
        let tag: (tag: YAMLTag, location: SourceLocation)?
        let anchor: YAMLAnchors.Opening?

        init(_ tag: (tag: YAMLTag, location: SourceLocation)?, _ anchor: YAMLAnchors.Opening?) {
            self.tag = tag
            self.anchor = anchor
        }
    }

    /// Nil for nearly all values, which have none: the struct is passed around with each.
    private let storage: Storage?

    static var none: YAMLProperties { YAMLProperties() }

    private init() { storage = nil }

    init(tag: (tag: YAMLTag, location: SourceLocation)?, anchor: YAMLAnchors.Opening?) {
        storage = tag == nil && anchor == nil ? nil : Storage(tag, anchor)
    }

    var tag: (tag: YAMLTag, location: SourceLocation)? { storage?.tag }
    var anchor: YAMLAnchors.Opening? { storage?.anchor }
    var isEmpty: Bool { storage == nil }

    /// Where the first of them stands.
    var location: SourceLocation? {
        switch (tag?.location, anchor?.location) {
        case (let tag?, let anchor?): min(tag, anchor)
        case (let tag, let anchor): tag ?? anchor
        }
    }
}

extension YAMLReader {
    /// Reads the properties that stand on this line, and the blanks behind them.
    mutating func properties() throws(Failure) -> YAMLProperties {
        guard cursor.byte == UInt8(ascii: "&") || cursor.byte == UInt8(ascii: "!") else { return .none }
        var tag: (tag: YAMLTag, location: SourceLocation)?
        var anchor: YAMLAnchors.Opening?
        while true {
            switch cursor.byte {
            case UInt8(ascii: "&"):
                let place = cursor.location
                guard anchor == nil else { throw failure("a value has one name: leave one anchor out") }
                let start = cursor.position
                let name = try anchorName("&", "anchor")
                anchor = anchors.open(name, at: place, position: start, depth: depth)
            case UInt8(ascii: "!"):
                let place = cursor.location
                guard tag == nil else { throw twoTags() }
                tag = (try readTag(), place)
            default: return YAMLProperties(tag: tag, anchor: anchor)
            }
            let separates =
                cursor.byte.isSpace || cursor.byte == UInt8(ascii: ",") || cursor.byte == UInt8(ascii: "]")
                || cursor.byte == UInt8(ascii: "}")
            guard separates else { throw failure("a space must stand between this and what is before it") }
            cursor.skipBlanks()
        }
    }

    /// Those of the line of the value itself, with those of lines above.
    func joined(_ above: YAMLProperties, _ line: YAMLProperties) throws(Failure) -> YAMLProperties {
        if above.isEmpty { return line }
        if line.isEmpty { return above }
        if let second = line.tag, above.tag != nil { throw twoTags(at: second.location) }
        if let second = line.anchor, above.anchor != nil {
            throw failure("a value has one name: leave one anchor out", at: second.location)
        }
        return YAMLProperties(tag: above.tag ?? line.tag, anchor: above.anchor ?? line.anchor)
    }

    private func twoTags(at place: SourceLocation? = nil) -> Failure {
        failure(
            "two short forms stand before one value, and a value takes one tag: write the outer one in full, "
                + "as 'Fn::Base64:' with '!Sub' on the next line", at: place)
    }

    /// The name behind `&` or `*`.
    mutating func anchorName(_ sign: String, _ kind: String) throws(Failure) -> String {
        let place = cursor.location
        cursor.advance()
        let start = cursor.position
        while !cursor.byte.isSpace, !cursor.byte.isFlowIndicator { cursor.advance() }
        guard cursor.position > start else {
            throw failure(
                "'\(sign)' begins an \(kind), and no name follows: put a text that begins so in quotes", at: place)
        }
        return cursor.text(from: start)
    }

    private mutating func readTag() throws(Failure) -> YAMLTag {
        let place = cursor.location
        let start = cursor.position
        if cursor.next == UInt8(ascii: "<") {
            cursor.advance(2)
            let name = cursor.position
            while !cursor.byte.isSpace, cursor.byte != UInt8(ascii: ">") { cursor.advance() }
            guard cursor.byte == UInt8(ascii: ">") else {
                throw failure("the tag that begins with '!<' has no '>'", at: place)
            }
            let full = cursor.text(from: name)
            cursor.advance()
            return try meaning(of: full, written: cursor.text(from: start), place)
        }
        cursor.advance()
        var handleEnd = start + 1
        while !cursor.byte.isSpace, !cursor.byte.isFlowIndicator, !cursor.byte.isQuote {
            let isExclamation = cursor.byte == UInt8(ascii: "!")
            cursor.advance()
            if isExclamation, handleEnd == start + 1 { handleEnd = cursor.position }
        }
        let written = cursor.text(from: start)
        if written == "!" { return .text }
        let handle = cursor.text(start..<handleEnd)
        guard let full = handles.resolve(handle, cursor.text(handleEnd..<cursor.position)) else {
            throw failure(
                "nothing says what '\(handle)' of the tag \(written.quoted) is: declare it with %TAG, or leave it out",
                at: place)
        }
        return try meaning(of: full, written: written, place)
    }

    private func meaning(of full: String, written: String, _ place: SourceLocation) throws(Failure) -> YAMLTag {
        if full.hasPrefix(YAMLTagHandles.types) {
            if let type = YAMLType(rawValue: String(full.dropFirst(YAMLTagHandles.types.count))) { return .type(type) }
            throw failure(
                "CloudFormation reads no \(written.quoted): it takes the tags !!str, !!int, !!float, !!bool, !!null, !!seq "
                    + "and !!map of YAML, and the short forms of its functions", at: place)
        }
        guard full.hasPrefix("!"), full.utf8.count > 1 else {
            throw failure(
                "\(written.quoted) is no tag that CloudFormation knows: it takes the short forms of its functions, as !Ref",
                at: place)
        }
        return .function(ShortForm.functionName(String(full.dropFirst())))
    }
}

extension UInt8 {
    var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
