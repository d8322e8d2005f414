// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A key as it stands before its `:`.
struct YAMLKey {
    let text: String
    let location: SourceLocation
    /// `<<` without quotes, whose value's members join those of the mapping.
    let isMerge: Bool
    /// Whether `?` stood before it, so that its `:` may be missing.
    var isExplicit = false
}

extension YAMLReader {
    /// Whether the key that was read ends here.
    var isAtKeyEnd: Bool {
        var position = cursor.position
        while cursor.bytes[position].isBlank { position += 1 }
        return cursor.bytes[position] == UInt8(ascii: ":") && cursor.bytes[position + 1].isSpace
    }

    /// - Parameter column: where all its keys stand.
    mutating func blockMapping(at column: Int, _ first: YAMLKey) throws(Failure) -> Node {
        try enter()
        var members = YAMLMembers(origin: first.location)
        var key = first
        while true {
            let value = try blockValue(of: key, at: column)
            try members.append(key, value, self)
            try skipToContent()
            guard !cursor.isAtEnd, !cursor.isAtDocumentMarker else { break }
            if cursor.column > column { throw strayIndentation() }
            guard cursor.column == column else { break }
            key = try nextKey(at: column)
        }
        leave()
        return members.node
    }

    private mutating func blockValue(of key: YAMLKey, at column: Int) throws(Failure) -> Node {
        if key.isExplicit {
            try skipToContent()
            guard cursor.column == column, isAtIndicator(":") else { return Node(.null, origin: key.location) }
            cursor.advance()
            return try blockNode(below: column, as: .explicitValue, orElseAt: key.location)
        }
        cursor.skipBlanks()
        cursor.advance()
        return try blockNode(below: column, as: .value, orElseAt: key.location)
    }

    private mutating func nextKey(at column: Int) throws(Failure) -> YAMLKey {
        if isAtIndicator("?") { return try explicitKey(at: column) }
        if isAtIndicator("-") {
            throw failure(
                "an element of a list stands among the keys of a mapping: indent it below the key that it belongs to")
        }
        if isAtIndicator(":") { throw failure("a key is missing before ':': write one") }
        let place = cursor.location
        let startLine = cursor.line
        let line = try properties()
        let item = try blockItem(below: column, .none, line)
        guard isAtKeyEnd else {
            throw failure(
                "there is no ':' with a space behind it that would make this a key, as its neighbours are: write one, or indent "
                    + "the line if it belongs to the value above", at: place)
        }
        guard cursor.line == startLine else { throw keyOnSeveralLines(place) }
        return try key(of: item, line, place)
    }

    func keyOnSeveralLines(_ place: SourceLocation) -> Failure {
        failure("a key stands on one line, and this one takes several: shorten it", at: place)
    }

    /// Reads a key behind `?`.
    mutating func explicitKey(at column: Int) throws(Failure) -> YAMLKey {
        let place = cursor.location
        cursor.advance()
        // Keys nest too, before any of their mappings begins.
        try enter()
        let node = try blockNode(below: column, as: .explicitValue, orElseAt: place)
        leave()
        return YAMLKey(text: try keyText(node, place), location: place, isMerge: false, isExplicit: true)
    }

    mutating func key(of item: YAMLItem, _ properties: YAMLProperties, _ place: SourceLocation) throws(Failure)
        -> YAMLKey
    {
        var isMerge = false
        let node: Node
        switch item {
        case .scalar(let scalar):
            if case (.function, let tag)? = properties.tag {
                throw failure(
                    "the tag stands before a key and would be the key's: put it on a line of its own above", at: tag)
            }
            if case .plain("<<") = scalar, properties.isEmpty { isMerge = true }
            node = try finished(scalar: scalar, properties, at: place)
        case .alias(let value), .collection(let value): node = value
        }
        return YAMLKey(text: try keyText(node, place), location: place, isMerge: isMerge)
    }

    /// The key that JSON would have.
    private func keyText(_ node: Node, _ place: SourceLocation) throws(Failure) -> String {
        switch node.content {
        case .string(let text): return text
        case .number(let number): return number.text
        case .bool(let value): return value ? "true" : "false"
        case .null: return "null"
        case .array, .object:
            throw failure(
                "a key must be a text, since that is all that JSON has, and this one is a list or a mapping: name it",
                at: place)
        }
    }
}
