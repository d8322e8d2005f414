// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A text that stands for a value.
enum YAMLScalar {
    /// Without quotes: its form decides what it is.
    case plain(String)
    /// In quotes or as a block: a text.
    case text(String)

    var text: String {
        switch self {
        case .plain(let text), .text(let text): text
        }
    }
}

/// What can be a key or a value.
enum YAMLItem {
    case scalar(YAMLScalar)
    case alias(Node)
    /// In brackets, the tag and name of its line already its own.
    case collection(Node)
}

extension YAMLReader {
    mutating func blockItem(
        below parent: Int, _ above: YAMLProperties, _ line: YAMLProperties
    ) throws(Failure) -> YAMLItem {
        switch cursor.byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            // Those above may be of a mapping whose key this would be.
            try beginTag(line)
            return .collection(try endTag(line, of: try flowCollection()))
        case UInt8(ascii: "*"):
            if let place = try joined(above, line).location, !isAliasKeyAhead || !line.isEmpty {
                throw failure("an alias has the tag and name of what it stands for: take these away", at: place)
            }
            return .alias(try alias())
        case UInt8(ascii: "\""): return .scalar(.text(try doubleQuoted()))
        case UInt8(ascii: "'"): return .scalar(.text(try singleQuoted()))
        default: return .scalar(.plain(try plain(below: parent)))
        }
    }

    /// Whether the alias here is a key.
    private var isAliasKeyAhead: Bool {
        var copy = cursor
        while !copy.byte.isSpace { copy.advance() }
        copy.skipBlanks()
        return copy.byte == UInt8(ascii: ":") && copy.next.isSpace
    }

    mutating func alias() throws(Failure) -> Node {
        let place = cursor.location
        let name = try anchorName("*", "alias")
        guard !anchors.isOpen(name) else {
            throw failure("the alias '*\(name)' stands within what it names, and would never end", at: place)
        }
        guard let anchored = anchors[name] else {
            throw failure("no anchor '&\(name)' stands above: put the text in quotes if '*' belongs to it", at: place)
        }
        guard depth + anchored.height <= Self.maximumDepth else {
            throw failure(
                "with what '*\(name)' stands for, values are nested deeper than \(Self.maximumDepth) levels", at: place)
        }
        guard let node = anchors.use(anchored, at: place) else {
            throw failure(
                "aliases repeat more than \(YAMLAnchors.mostRepeated / 1_000_000) MB of text, and CloudFormation takes 1 MB: "
                    + "write what is needed without them", at: place)
        }
        anchors.deepest = max(anchors.deepest, depth + anchored.height)
        advise(.alias, "the alias '*\(name)' stands for what '&\(name)' names", at: place)
        return node
    }

    mutating func advise(_ topic: YAMLAdvice.Topic, _ message: String, at place: SourceLocation) {
        advice.append(YAMLAdvice(topic: topic, message: message, location: place))
    }

    /// The function of a tag is a level of its own.
    mutating func beginTag(_ properties: YAMLProperties) throws(Failure) {
        if case .function? = properties.tag?.tag { try enter() }
    }

    /// Gives a list or mapping its tag and name.
    mutating func endTag(_ properties: YAMLProperties, of value: Node) throws(Failure) -> Node {
        if properties.isEmpty { return value }
        var node = value
        switch properties.tag {
        case nil, (.text, _)?: break
        case (.function(let function), let place)?:
            node = ShortForm.call(function, value, at: place)
            leave()
        case (.type(let type), let place)?:
            let what = value.arrayValue == nil ? YAMLType.mapping : .list
            guard type == what else {
                throw failure(
                    "the tag !!\(type.rawValue) is not that of a \(what == .list ? "list" : "mapping"): take it away",
                    at: place)
            }
        }
        if let anchor = properties.anchor { anchors.close(anchor, with: node, position: cursor.position) }
        return node
    }

    mutating func finished(
        scalar: YAMLScalar, _ properties: YAMLProperties, at place: SourceLocation
    ) throws(Failure) -> Node {
        var node: Node
        switch properties.tag {
        case nil: node = try resolved(scalar, at: place)
        case (.text, _)?: node = Node(.string(scalar.text), origin: place)
        case (.type(let type), let tag)?: node = try converted(scalar, to: type, at: place, tag)
        case (.function(let function), let tag)?:
            // Behind a tag nothing is a number: `!Ref 1` names the parameter 1.
            try enter()
            let argument = Node(.string(scalar.text), origin: place)
            node = ShortForm.call(function, argument, at: tag)
            anchors.deepest = max(anchors.deepest, depth + 1)
            leave()
        }
        if let anchor = properties.anchor { anchors.close(anchor, with: node, position: cursor.position) }
        return node
    }
}
