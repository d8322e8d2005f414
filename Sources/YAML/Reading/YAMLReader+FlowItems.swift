// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What stands between two separators in brackets, or before a `:`.
struct YAMLFlowItem {
    let item: YAMLItem
    /// Those that it has not got yet: a key's are its own.
    let properties: YAMLProperties
    /// Where it begins, behind its properties.
    let place: SourceLocation
}

extension YAMLReader {
    mutating func value(of read: YAMLFlowItem) throws(Failure) -> Node {
        switch read.item {
        case .scalar(let scalar): try finished(scalar: scalar, read.properties, at: read.place)
        case .alias(let node), .collection(let node): node
        }
    }

    /// Reads what stands between two separators, up to a `:`.
    mutating func flowItem() throws(Failure) -> YAMLFlowItem {
        var properties = YAMLProperties.none
        while cursor.byte == UInt8(ascii: "&") || cursor.byte == UInt8(ascii: "!") {
            let line = try self.properties()
            properties = try joined(properties, line)
            try skipFlowSpace()
        }
        let place = cursor.location
        switch cursor.byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            try beginTag(properties)
            return YAMLFlowItem(
                item: .collection(try endTag(properties, of: try flowCollection())), properties: .none, place: place)
        case UInt8(ascii: "*"):
            if let place = properties.location {
                throw failure("an alias has the tag and name of what it stands for: take these away", at: place)
            }
            return YAMLFlowItem(item: .alias(try alias()), properties: properties, place: place)
        case UInt8(ascii: "\""):
            return YAMLFlowItem(item: .scalar(.text(try doubleQuoted())), properties: properties, place: place)
        case UInt8(ascii: "'"):
            return YAMLFlowItem(item: .scalar(.text(try singleQuoted())), properties: properties, place: place)
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
            guard !properties.isEmpty else { throw closesAnother() }
            return YAMLFlowItem(item: .scalar(.plain("")), properties: properties, place: place)
        case UInt8(ascii: ":") where !properties.isEmpty && isAtFlowIndicator(":"):
            return YAMLFlowItem(item: .scalar(.plain("")), properties: properties, place: place)
        default: return YAMLFlowItem(item: .scalar(.plain(try flowPlain())), properties: properties, place: place)
        }
    }

    private func closesAnother() -> Failure {
        failure("this bracket closes none that is open here: check the brackets before it")
    }

    func isAtFlowIndicator(_ indicator: Unicode.Scalar) -> Bool {
        cursor.byte == UInt8(ascii: indicator) && (cursor.next.isSpace || cursor.next.isFlowIndicator)
    }

    /// Whether a `:` makes a key of what was read. Behind quotes and brackets it needs no space, as in JSON.
    func isAtFlowColon(after item: YAMLItem) -> Bool {
        var position = cursor.position
        while cursor.bytes[position].isBlank { position += 1 }
        guard cursor.bytes[position] == UInt8(ascii: ":") else { return false }
        let next = cursor.bytes[position + 1]
        if next.isSpace || next.isFlowIndicator { return true }
        return switch item {
        case .scalar(.text), .collection: true
        case .scalar(.plain), .alias: false
        }
    }
}
