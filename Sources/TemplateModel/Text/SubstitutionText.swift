// SPDX-License-Identifier: Apache-2.0

/// The text of `Fn::Sub`, read: which names it refers to, and which parts are literal.
public struct SubstitutionText: Sendable {
    /// A part of the text.
    public enum Segment: Sendable, Hashable {
        /// Text that stays as it is; of `${!Name}` stays `${Name}`.
        case literal(String)
        /// The name within `${…}`, as written: `Vpc`, `Vpc.CidrBlock`, `AWS::Region`.
        case name(String)
    }

    /// The parts in order; no literal is empty.
    public let segments: [Segment]

    /// True when a `${` is never closed, which CloudFormation rejects.
    public let isUnterminated: Bool

    /// The names within `${…}`, in order.
    public var names: [String] {
        segments.compactMap { segment in
            if case .name(let name) = segment { name } else { nil }
        }
    }

    /// - Parameter text: as it stands in `Fn::Sub`.
    public init(_ text: String) {
        var text = text
        (segments, isUnterminated) = text.withUTF8 { Self.read($0) }
    }

    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> (segments: [Segment], isUnterminated: Bool) {
        var segments: [Segment] = []
        var literal = ""
        /// The beginning of what belongs to nothing yet.
        var start = 0
        func take(until end: Int) {
            if start < end { literal += String(decoding: bytes[start..<end], as: UTF8.self) }
        }
        func flush() {
            if !literal.isEmpty { segments.append(.literal(literal)) }
            literal = ""
        }
        while let opening = opening(in: bytes, from: start) {
            if opening + 2 < bytes.count, bytes[opening + 2] == UInt8(ascii: "!") {
                take(until: opening + 2)
                start = opening + 3
                continue
            }
            guard let closing = bytes[opening...].firstIndex(of: UInt8(ascii: "}")) else {
                take(until: bytes.count)
                flush()
                return (segments, true)
            }
            take(until: opening)
            flush()
            segments.append(.name(String(decoding: bytes[opening + 2..<closing], as: UTF8.self).trimmed))
            start = closing + 1
        }
        take(until: bytes.count)
        flush()
        return (segments, false)
    }

    /// The place of the next `${`.
    private static func opening(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "$"), bytes[index + 1] == UInt8(ascii: "{") { return index }
            index += 1
        }
        return nil
    }
}
