// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What all loops of one section may make. A name is compared only with those that make names of its beginning and end.
package struct LoopPatterns: Sendable {
    private var byEnds: [Ends: [LoopPattern]] = [:]
    /// The lengths of beginnings and ends that there are.
    private var lengths: Set<[Int]> = []
    private var single: Set<String> = []

    private struct Ends: Hashable {
        let first: Substring
        let last: Substring
    }

    /// Those of the loops of a section, inner ones included.
    package init(_ template: Template, _ section: Template.Section) {
        for member in template[section] where member.key.hasPrefix("Fn::ForEach::") { addAll(in: member.value) }
    }

    /// Those of keys within loops.
    package init(keys: [String]) {
        for key in keys { add(key) }
    }

    private mutating func addAll(in loop: Node) {
        for member in loop[2]?.objectValue?.members ?? [] {
            if member.key.hasPrefix("Fn::ForEach::") { addAll(in: member.value) } else { add(member.key) }
        }
    }

    private mutating func add(_ key: String) {
        let pattern = LoopPattern(key)
        guard let (first, last) = pattern.ends else {
            single.insert(key)
            return
        }
        byEnds[Ends(first: first, last: last), default: []].append(pattern)
        lengths.insert([first.count, last.count])
    }

    /// Whether some value of a loop could make this name.
    package func mayMake(_ name: String) -> Bool {
        single.contains(name)
            || lengths.contains { lengths in
                let ends = Ends(first: name.prefix(lengths[0]), last: name.suffix(lengths[1]))
                return byEnds[ends]?.contains { $0.mayMake(name) } ?? false
            }
    }
}
