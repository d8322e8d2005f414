// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The members of a mapping as they are read, with those that `<<` brings.
///
/// A key that stands twice is there twice, as `JSONReader` has it: the rule `duplicate-key` speaks of it, among all other
/// findings. What is written in the mapping comes before what is merged into it, and of that the first
/// (<https://yaml.org/type/merge.html>).
struct YAMLMembers {
    private let origin: SourceLocation
    private var own: [Node.Object.Member] = []
    private var merged: [Node.Object] = []

    init(origin: SourceLocation) { self.origin = origin }

    mutating func append(_ key: YAMLKey, _ value: Node, _ reader: borrowing YAMLReader) throws(SyntaxFailure) {
        guard key.isMerge else { return own.append(Node.Object.Member(key: key.text, value: value)) }
        let sources = value.arrayValue ?? [value]
        for source in sources {
            guard case .object(let object) = source.content else {
                throw reader.failure(
                    "'<<' takes the members of another mapping, and this is none: give it an alias of one, or put '<<' in quotes",
                    at: key.location)
            }
            merged.append(object)
        }
    }

    /// Merged members come first, as in what PyYAML makes of them.
    var node: Node {
        guard !merged.isEmpty else { return Node(.object(Node.Object(own)), origin: origin) }
        var taken = Set(own.map(\.key))
        var members: [Node.Object.Member] = []
        for object in merged {
            for member in object.members where taken.insert(member.key).inserted { members.append(member) }
        }
        return Node(.object(Node.Object(members + own)), origin: origin)
    }
}
