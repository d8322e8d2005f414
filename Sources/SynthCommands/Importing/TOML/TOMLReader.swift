// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Reads TOML, as `samconfig.toml` is written in it, into nodes with their places.
///
/// Dates stay texts. See <https://toml.io/en/v1.0.0>.
struct TOMLReader {
    private var cursor: TOMLCursor
    private var root = Table()

    /// A table while it is filled. Tables are few and not deep, so it is a tree of references.
    private final class Table {
        var keys: [String] = []
        var entries: [String: Entry] = [:]
        let place: SourceLocation?

        init(_ place: SourceLocation? = nil) { self.place = place }

        var node: Node {
            Node(
                .object(Node.Object(keys.map { .init(key: $0, value: entries[$0]?.node ?? .null) })), origin: place)
        }
    }

    private enum Entry {
        case value(Node)
        case table(Table)
        case tables([Table])

        var node: Node {
            switch self {
            case .value(let node): node
            case .table(let table): table.node
            case .tables(let tables): .array(tables.map(\.node))
            }
        }
    }

    static func read(_ bytes: [UInt8], file: String) throws(SyntaxFailure) -> Node {
        var reader = TOMLReader(cursor: TOMLCursor(bytes, file: file))
        return try reader.document()
    }

    private init(cursor: TOMLCursor) { self.cursor = cursor }

    private mutating func document() throws(SyntaxFailure) -> Node {
        var current = root
        while true {
            cursor.skipLines()
            guard let next = cursor.next else { return root.node }
            if next == UInt8(ascii: "[") {
                current = try heading()
            } else {
                try assignment(into: current)
            }
            try cursor.endLine()
        }
    }

    /// `[a.b]` and `[[a.b]]`.
    private mutating func heading() throws(SyntaxFailure) -> Table {
        let place = cursor.place
        let isList = cursor.take("[[")
        if !isList { _ = cursor.take("[") }
        let path = try cursor.dottedKey()
        guard cursor.take(isList ? "]]" : "]") else { throw cursor.failure("the heading of a table has no end") }
        guard isList else { return try table(path, from: root, at: place) }
        let parent = try table(path.dropLast(), from: root, at: place)
        guard let last = path.last else { return parent }
        let new = Table(place)
        switch parent.entries[last] {
        case .tables(let tables): parent.entries[last] = .tables(tables + [new])
        case nil:
            parent.keys.append(last)
            parent.entries[last] = .tables([new])
        default: throw SyntaxFailure(message: "'\(last)' is no list of tables", location: place)
        }
        return new
    }

    private func table(
        _ path: some Sequence<String>, from start: Table, at place: SourceLocation
    ) throws(SyntaxFailure) -> Table {
        var current = start
        for key in path {
            switch current.entries[key] {
            case .table(let table): current = table
            case .tables(let tables):
                guard let last = tables.last else { return current }
                current = last
            case .value: throw SyntaxFailure(message: "'\(key)' has a value, and is no table", location: place)
            case nil:
                let new = Table(place)
                current.keys.append(key)
                current.entries[key] = .table(new)
                current = new
            }
        }
        return current
    }

    private mutating func assignment(into table: Table) throws(SyntaxFailure) {
        let place = cursor.place
        let path = try cursor.dottedKey()
        guard cursor.take("=") else { throw cursor.failure("there is no '=' behind the key") }
        let owner = try self.table(path.dropLast(), from: table, at: place)
        guard let key = path.last, owner.entries[key] == nil else {
            throw SyntaxFailure(message: "'\(path.joined(separator: "."))' is there twice", location: place)
        }
        let value = try value(depth: 0)
        owner.keys.append(key)
        owner.entries[key] = .value(value)
    }

    private static let deepest = 64

    private mutating func value(depth: Int) throws(SyntaxFailure) -> Node {
        guard depth < Self.deepest else { throw cursor.failure("values lie too deep in each other") }
        cursor.skipBlanks()
        let place = cursor.place
        switch cursor.next {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return Node(.string(try cursor.string()), origin: place)
        case UInt8(ascii: "["):
            cursor.advance()
            return Node(.array(try elements(depth: depth)), origin: place)
        case UInt8(ascii: "{"):
            cursor.advance()
            return Node(try inlineTable(depth: depth).node.content, origin: place)
        default: return Node(try cursor.scalar(), origin: place)
        }
    }

    private mutating func elements(depth: Int) throws(SyntaxFailure) -> [Node] {
        var elements: [Node] = []
        while true {
            cursor.skipLines()
            if cursor.take("]") { return elements }
            elements.append(try value(depth: depth + 1))
            cursor.skipLines()
            if cursor.take(",") { continue }
            guard cursor.take("]") else { throw cursor.failure("a list has no end") }
            return elements
        }
    }

    private mutating func inlineTable(depth: Int) throws(SyntaxFailure) -> Table {
        let table = Table(cursor.place)
        cursor.skipBlanks()
        if cursor.take("}") { return table }
        while true {
            let path = try cursor.dottedKey()
            guard cursor.take("=") else { throw cursor.failure("there is no '=' behind the key") }
            let owner = try self.table(path.dropLast(), from: table, at: cursor.place)
            guard let key = path.last, owner.entries[key] == nil else {
                throw cursor.failure("'\(path.joined(separator: "."))' is there twice")
            }
            owner.keys.append(key)
            owner.entries[key] = .value(try value(depth: depth + 1))
            cursor.skipBlanks()
            if cursor.take(",") { continue }
            guard cursor.take("}") else { throw cursor.failure("a table on one line has no end") }
            return table
        }
    }
}
