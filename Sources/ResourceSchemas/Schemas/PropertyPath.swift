// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A property as schemas name it: `/properties/A/*/B`, whose `*` is any element or key.
struct PropertyPath: Sequence, IteratorProtocol {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    /// The first step says that it is a property, whatever its word.
    init(bytes: UnsafeBufferPointer<UInt8>) {
        let slash = UInt8(ascii: "/")
        let start = bytes.firstIndex { $0 != slash } ?? bytes.endIndex
        rest = bytes[start...].drop { $0 != slash }
    }

    /// The next step of the way through values: how schemas are built is none.
    mutating func next() -> UnsafeBufferPointer<UInt8>? {
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            let step = UnsafeBufferPointer(rebasing: rest[..<end])
            rest = rest[(end == rest.endIndex ? end : end + 1)...]
            if !step.isEmpty, !Self.says(step, "properties"), !Self.says(step, "items") { return step }
        }
        return nil
    }

    var names: [String] {
        compactMap { Self.says($0, "*") ? nil : String(decoding: $0, as: UTF8.self) }
    }

    /// Whether it is the attribute of a name, whose steps are separated by dots.
    func isAttribute(_ name: String) -> Bool {
        // Most differ in their length.
        rest.count > name.utf8.count && names.joined(separator: ".") == name
    }

    func leads(to path: ArraySlice<Node.Path.Step>) -> Bool {
        // Most differ in their ends.
        if case .key(let key) = path.last, !ends(with: key), !ends(with: "items") { return false }
        var steps = self
        for there in path {
            guard let step = steps.next() else { return false }
            switch there {
            case .key(let key): guard step.elementsEqual(key.utf8), !Self.says(step, "*") else { return false }
            case .index: guard Self.says(step, "*") else { return false }
            }
        }
        return steps.next() == nil
    }

    private func ends(with text: String) -> Bool { rest.suffix(text.utf8.count).elementsEqual(text.utf8) }

    private static func says(_ step: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
        ByteOrder.compare(step, UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)) == 0
    }
}
