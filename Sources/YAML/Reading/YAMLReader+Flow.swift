// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Values in brackets.
extension YAMLReader {
    mutating func flowCollection() throws(Failure) -> Node {
        cursor.byte == UInt8(ascii: "[") ? try flowSequence() : try flowMapping()
    }

    private mutating func flowSequence() throws(Failure) -> Node {
        try enter()
        let opening = cursor.location
        cursor.advance()
        var elements: [Node] = []
        while true {
            try skipFlowSpace()
            if cursor.byte == UInt8(ascii: "]") { break }
            elements.append(try flowElement(opening))
            try endFlowItem("]", opening)
        }
        cursor.advance()
        leave()
        return Node(.array(elements), origin: opening)
    }

    private mutating func flowMapping() throws(Failure) -> Node {
        if cursor.next == UInt8(ascii: "{") || cursor.next == UInt8(ascii: "%") {
            throw failure(
                "'{\(Character(UnicodeScalar(cursor.next)))' begins a placeholder that something else fills in, and no YAML: "
                    + "fill it in first, or put it in quotes")
        }
        try enter()
        let opening = cursor.location
        cursor.advance()
        var members = YAMLMembers(origin: opening)
        while true {
            try skipFlowSpace()
            if cursor.byte == UInt8(ascii: "}") { break }
            let (key, value) = try flowMember(opening)
            try members.append(key, value, self)
            try endFlowItem("}", opening)
        }
        cursor.advance()
        leave()
        return members.node
    }

    private mutating func endFlowItem(_ closing: Unicode.Scalar, _ opening: SourceLocation) throws(Failure) {
        try skipFlowSpace()
        if cursor.byte == UInt8(ascii: ",") { return cursor.advance() }
        if cursor.byte == UInt8(ascii: closing) { return }
        throw cursor.isAtEnd
            ? neverClosed(opening, closing)
            : failure(
                "',' or '\(closing)' must stand here, for the bracket of line \(opening.line), column \(opening.column): "
                    + "write it, or put the text before it in quotes")
    }

    private func neverClosed(_ opening: SourceLocation, _ closing: Unicode.Scalar) -> Failure {
        failure("the bracket that opens here is never closed: write '\(closing)' where it ends", at: opening)
    }

    private func checkItem(_ opening: SourceLocation, _ closing: Unicode.Scalar) throws(Failure) {
        if cursor.isAtEnd { throw neverClosed(opening, closing) }
        if cursor.byte == UInt8(ascii: ",") {
            throw failure("nothing stands before ',': write a value, or take the ',' away")
        }
    }

    /// An element of a list, where `key: value` is a mapping of one member.
    private mutating func flowElement(_ opening: SourceLocation) throws(Failure) -> Node {
        try checkItem(opening, "]")
        let place = cursor.location
        let startLine = cursor.line
        if isAtFlowIndicator("?") {
            cursor.advance()
            try skipFlowSpace()
            let (key, value) = try flowMember(opening)
            return try pair(key, value)
        }
        let read = try flowItem()
        let isKey = isAtFlowColon(after: read.item)
        guard isKey else { return try value(of: read) }
        guard cursor.line == startLine else {
            throw failure(
                "a key stands on one line, and this one takes several: close the bracket of line \(opening.line), column "
                    + "\(opening.column) before it, or separate what it holds by ','", at: place)
        }
        let key = try key(of: read.item, read.properties, place)
        cursor.skipBlanks()
        cursor.advance()
        return try pair(key, try flowMemberValue(key))
    }

    private mutating func pair(_ key: YAMLKey, _ value: Node) throws(Failure) -> Node {
        try enter()
        defer { leave() }
        var members = YAMLMembers(origin: key.location)
        try members.append(key, value, self)
        return members.node
    }

    private mutating func flowMember(_ opening: SourceLocation) throws(Failure) -> (YAMLKey, Node) {
        try checkItem(opening, "}")
        if isAtFlowIndicator("?") {
            cursor.advance()
            try skipFlowSpace()
        }
        let place = cursor.location
        if isAtFlowIndicator(":") || cursor.byte == UInt8(ascii: "}") || cursor.byte == UInt8(ascii: ",") {
            throw failure("a key is missing here: write one")
        }
        let read = try flowItem()
        let key = try key(of: read.item, read.properties, place)
        try skipFlowSpace()
        guard isAtFlowColon(after: read.item) else { return (key, Node(.null, origin: place)) }
        cursor.advance()
        return (key, try flowMemberValue(key))
    }

    private mutating func flowMemberValue(_ key: YAMLKey) throws(Failure) -> Node {
        try skipFlowSpace()
        let byte = cursor.byte
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") || cursor.isAtEnd {
            return Node(.null, origin: key.location)
        }
        return try value(of: try flowItem())
    }
}
