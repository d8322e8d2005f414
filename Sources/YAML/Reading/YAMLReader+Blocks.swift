// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Where a value stands, which says what can be there.
enum YAMLBlockPlace {
    /// Where the document begins.
    case document
    /// Behind a sign that makes room for a list or mapping on its line: `- `, `? `.
    case entry
    /// Behind a key or `---`: a list or mapping begins on a line of its own, a list also where the key begins.
    case value
    /// Behind the `:` of a key that `?` began, where both hold.
    case explicitValue

    var takesListAtKey: Bool { self == .value || self == .explicitValue }
}

/// Values by indentation.
extension YAMLReader {
    /// Reads the value that begins on this line or on one that is indented deeper than `parent`.
    ///
    /// - Parameter fallback: the place of a value that is not written.
    mutating func blockNode(
        below parent: Int, as place: YAMLBlockPlace, orElseAt fallback: SourceLocation
    ) throws(Failure) -> Node {
        var above = YAMLProperties.none
        var takesCollection = place != .value
        while true {
            let hasTab = cursor.skipBlanks()
            if cursor.isAtLineEnd || cursor.byte == UInt8(ascii: "#") {
                try skipToContent()
                guard isContent(below: parent, as: place) else {
                    return try finished(scalar: .plain(""), above, at: above.location ?? fallback)
                }
                takesCollection = true
            } else if hasTab, place != .value, beginsIndicator {
                throw failure("a tab stands before this, and what is indented takes spaces: replace the tab by a space")
            }
            let start = cursor.column
            let line = try properties()
            if !line.isEmpty, cursor.isAtLineEnd || cursor.byte == UInt8(ascii: "#") {
                above = try joined(above, line)
                continue
            }
            let context = BlockContext(
                parent: parent, column: start, takesCollection: takesCollection, hasTab: hasTab && place != .value)
            let beginning = try beginning(context, above, line)
            if case .node(let node) = beginning { return node }
            try beginTag(above)
            return try endTag(above, of: try collection(beginning, at: start))
        }
    }

    /// What is known of a value before it is read.
    private struct BlockContext {
        let parent: Int
        /// Where its line begins, its properties included.
        let column: Int
        /// Whether a list or mapping can begin here.
        let takesCollection: Bool
        /// Whether a tab stands between the sign and it.
        let hasTab: Bool
    }

    /// What a value turns out to be. What nests is read by functions that hold little, since they stand on the stack once
    /// for each level.
    private enum Beginning {
        case node(Node)
        case list
        case mapping(YAMLKey)
        case explicitMapping
    }

    private mutating func collection(_ beginning: Beginning, at column: Int) throws(Failure) -> Node {
        switch beginning {
        case .node(let node): node
        case .list: try blockSequence(at: column)
        case .mapping(let key): try blockMapping(at: column, key)
        case .explicitMapping: try blockMapping(at: column, try explicitKey(at: column))
        }
    }

    private var beginsIndicator: Bool { isAtIndicator("-") || isAtIndicator("?") || isAtIndicator(":") }

    func isAtIndicator(_ indicator: Unicode.Scalar) -> Bool {
        cursor.byte == UInt8(ascii: indicator) && cursor.next.isSpace
    }

    /// Whether what comes next is indented as a value of `parent` is. The list of a key may stand below the key itself.
    private func isContent(below parent: Int, as place: YAMLBlockPlace) -> Bool {
        if cursor.isAtEnd || cursor.isAtDocumentMarker { return false }
        return cursor.column > parent || place.takesListAtKey && cursor.column == parent && isAtIndicator("-")
    }

    private mutating func beginning(
        _ context: BlockContext, _ above: YAMLProperties, _ line: YAMLProperties
    ) throws(Failure) -> Beginning {
        switch cursor.byte {
        case UInt8(ascii: "-") where cursor.next.isSpace:
            try checkCollection(context, line, "a list")
            return .list
        case UInt8(ascii: "?") where cursor.next.isSpace:
            try checkCollection(context, line, "a mapping")
            return .explicitMapping
        case UInt8(ascii: ":") where cursor.next.isSpace:
            throw failure("a key is missing before ':': write one")
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            let properties = try joined(above, line)
            let place = cursor.location
            let text = try blockScalar(below: context.parent)
            return .node(try finished(scalar: .text(text), properties, at: place))
        default: break
        }
        let place = cursor.location
        let startLine = cursor.line
        let item = try blockItem(below: context.parent, above, line)
        if isAtKeyEnd {
            guard cursor.line == startLine else { throw keyOnSeveralLines(place) }
            guard context.takesCollection else { throw nestedOnOneLine(place) }
            if context.hasTab {
                throw failure(
                    "a tab stands before this key, and keys are indented by spaces: replace the tab by a space",
                    at: place)
            }
            return .mapping(try key(of: item, line, place))
        }
        let node: Node
        switch item {
        case .scalar(let scalar): node = try finished(scalar: scalar, try joined(above, line), at: place)
        case .alias(let value): node = value
        case .collection(let value):
            try beginTag(above)
            node = try endTag(above, of: value)
        }
        try endLine()
        return .node(node)
    }

    private func checkCollection(_ context: BlockContext, _ line: YAMLProperties, _ what: String) throws(Failure) {
        guard context.takesCollection else {
            throw failure(
                "\(what) begins behind a key on the same line: begin it on the next line, indented deeper than the key")
        }
        if let place = line.location {
            throw failure(
                "\(what) begins behind its tag or anchor on the same line: begin it on the next line", at: place)
        }
    }

    private func nestedOnOneLine(_ place: SourceLocation) -> Failure {
        failure(
            "a second key stands on the line of the first: put the text in quotes if ': ' belongs to it, or begin the inner "
                + "mapping on the next line", at: place)
    }

    private mutating func blockSequence(at column: Int) throws(Failure) -> Node {
        try enter()
        let origin = cursor.location
        var elements: [Node] = []
        while true {
            let dash = cursor.location
            cursor.advance()
            elements.append(try blockNode(below: column, as: .entry, orElseAt: dash))
            try skipToContent()
            guard !cursor.isAtEnd, !cursor.isAtDocumentMarker else { break }
            if cursor.column > column { throw strayIndentation() }
            guard cursor.column == column, isAtIndicator("-") else { break }
        }
        leave()
        return Node(.array(elements), origin: origin)
    }

    func strayIndentation() -> Failure {
        failure(
            "this line is indented by \(cursor.column) spaces, which no line above is that it could belong to: "
                + "indent it like its neighbours")
    }
}
