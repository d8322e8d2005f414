// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Whether two templates say the same to CloudFormation, however they write it.
///
/// The order of members says nothing; of a number, a truth and the text of one, each is what the slot takes it for, but not
/// within documents, which reach a service as they are. `Fn::GetAtt` has two forms, `DependsOn` too, and text with values in
/// it is `Fn::Sub` as well as `Fn::Join` without a separator.
package struct TemplateEquality {
    /// A place at which they differ.
    package struct Difference: Sendable, Hashable {
        /// As `Resources/Queue/Properties/DelaySeconds`.
        package let path: String
        /// What it is in the one and in the other; nil where it is missing.
        package let first: Node?
        package let second: Node?
    }

    /// Where two templates differ, in the order of the first; nothing where they say the same.
    package static func differences(_ first: Node, _ second: Node, library: ResourceLibrary = ResourceLibrary())
        -> [Difference]
    {
        var equality = TemplateEquality(library: library)
        equality.compareTemplates(first, second)
        return equality.differences
    }

    private let library: ResourceLibrary
    private var differences: [Difference] = []

    private init(library: ResourceLibrary) { self.library = library }

    private mutating func compareTemplates(_ first: Node, _ second: Node) {
        for (key, left, right) in members(first, second) {
            guard let section = Template.Section(rawValue: key) else {
                compare(left, right, .unknown, "\(key)")
                continue
            }
            // A section without entries is none, and there is only one version of the format.
            if section == .formatVersion || left?.isEmptyContainer ?? true && right?.isEmptyContainer ?? true {
                continue
            }
            switch section {
            case .resources:
                compareEntries(left ?? [:], right ?? [:], key)
            case .transform:
                // Types of SAM bring its transform, without which nothing deploys them.
                if left == nil, right?.stringValue == ServerlessCatalog.transform { continue }
                compare(
                    left.map { .array($0.arrayValue ?? [$0]) }, right.map { .array($0.arrayValue ?? [$0]) }, .lenient,
                    key)
            default: compare(left, right, section == .metadata ? .exact : .lenient, key)
            }
        }
    }

    private mutating func compareEntries(_ left: Node, _ right: Node, _ path: String) {
        for (name, left, right) in members(left, right) {
            if name.hasPrefix("Fn::ForEach::"), let one = left?.arrayValue, let other = right?.arrayValue,
                one.count == 3, other.count == 3
            {
                compare(.array(Array(one.prefix(2))), .array(Array(other.prefix(2))), .lenient, "\(path)/\(name)")
                compareEntries(one[2], other[2], "\(path)/\(name)")
            } else {
                compareResources(left, right, "\(path)/\(name)")
            }
        }
    }

    private mutating func compareResources(_ left: Node?, _ right: Node?, _ path: String) {
        guard let left, let right, left.objectValue != nil, right.objectValue != nil else {
            return compare(left, right, .unknown, path)
        }
        let type = left["Type"]?.stringValue ?? ""
        for (key, one, other) in members(left, right) {
            let place = "\(path)/\(key)"
            switch key {
            case "Properties":
                if one?.isEmptyContainer ?? true, other?.isEmptyContainer ?? true { continue }
                compare(one, other, library.resource(type).map { Wanted.properties(of: $0) } ?? .exact, place)
            case "DependsOn":
                let names = [one, other].map { Set($0.map { $0.arrayValue ?? [$0] } ?? []) }
                if names[0] != names[1] { note(one, other, place) }
            case "Metadata":
                if one?.isEmptyContainer ?? true, other?.isEmptyContainer ?? true { continue }
                compare(one, other, .exact, place)
            default: compare(one, other, .lenient, place)
            }
        }
    }

    private mutating func note(_ first: Node?, _ second: Node?, _ path: String) {
        differences.append(Difference(path: path, first: first, second: second))
    }

    /// The members of both, in the order of the first.
    private func members(_ first: Node, _ second: Node) -> [(key: String, first: Node?, second: Node?)] {
        let left = first.objectValue?.members ?? []
        let right = second.objectValue?.members ?? []
        let byKey = Dictionary(right.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let known = Set(left.map(\.key))
        return left.map { ($0.key, $0.value, byKey[$0.key]) }
            + right.filter { !known.contains($0.key) }.map { ($0.key, nil, $0.value) }
    }

    private mutating func compare(_ first: Node?, _ second: Node?, _ wanted: Wanted, _ path: String) {
        guard let first, let second else {
            if first != nil || second != nil { note(first, second, path) }
            return
        }
        if first == second { return }
        if TextParts.parts(of: first) != nil || TextParts.parts(of: second) != nil, let left = parts(first),
            let right = parts(second)
        {
            return compare(left, right, first, second, path)
        }
        if let left = first.function, let right = second.function {
            guard left.name == right.name else { return note(first, second, path) }
            if first.reference != nil, first.reference == second.reference { return }
            return compare(
                left.argument.single(of: left.name), right.argument.single(of: right.name),
                wanted.inArgument(of: left.name), path)
        }
        switch (first.content, second.content) {
        case (.object, .object):
            for (key, left, right) in members(first, second) {
                compare(left, right, wanted.member(key, of: first), "\(path)/\(key)")
            }
        case (.array(let left), .array(let right)) where left.count == right.count:
            for (index, pair) in zip(left, right).enumerated() {
                compare(pair.0, pair.1, wanted.element, "\(path)/\(index)")
            }
        case (.number(let left), .number(let right)):
            if left.doubleValue != right.doubleValue { note(first, second, path) }
        default:
            guard wanted.isLenient, let left = first.scalarText, let right = second.scalarText, same(left, right) else {
                return note(first, second, path)
            }
        }
    }

    /// Text with values in it, each of which is compared by itself.
    private mutating func compare(
        _ left: [TextParts.Part], _ right: [TextParts.Part], _ first: Node, _ second: Node, _ path: String
    ) {
        guard left.count == right.count else { return note(first, second, path) }
        for (one, other) in zip(left, right) {
            switch (one, other) {
            case (.literal(let one), .literal(let other)):
                if one != other { return note(first, second, path) }
            case (.value(let one), .value(let other)): compare(one, other, .lenient, path)
            default: return note(first, second, path)
            }
        }
    }

    /// Of text with values in it, of one value alone, and of text alone where the other side is a call.
    private func parts(_ node: Node) -> [TextParts.Part]? {
        if let parts = TextParts.parts(of: node) { return parts }
        if node.reference != nil { return [.value(node)] }
        return node.stringValue.map { $0.isEmpty ? [] : [.literal($0)] }
    }

    private func same(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        if let one = Double(left), let other = Double(right) { return one == other }
        return ["true", "false"].contains(left.lowercased()) && left.lowercased() == right.lowercased()
    }
}
