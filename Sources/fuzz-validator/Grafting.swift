// SPDX-License-Identifier: Apache-2.0

import StackMutation
import TemplateModel

/// Moves parts of templates: doubles them, takes them away, exchanges them, and puts those of others in.
enum Grafting {
    static func shuffled(_ root: Node, _ random: inout SplitMix) -> Node {
        let places = root.places().filter { $0.count > 1 }
        guard let place = places.randomElement(using: &random) else { return root }
        switch random.below(3) {
        case 0: return root.replacing(place, nil)
        case 1:
            let other = random.pick(places)
            return root.replacing(place, root[other]).replacing(other, root[place])
        default: return doubled(root, place, &random)
        }
    }

    /// An element or a member more like the one at the place.
    private static func doubled(_ root: Node, _ place: Place, _ random: inout SplitMix) -> Node {
        guard let position = place.last else { return root }
        let holder = root[place.dropLast()]
        if let elements = holder.arrayValue {
            let copies = Array(repeating: root[place], count: 1 + random.below(10))
            return root.replacing(place.dropLast(), .array(elements + copies))
        }
        guard let members = holder.objectValue?.members, members.indices.contains(position) else { return root }
        let key = members[position].key + (random.once(in: 4) ? "" : "Copy\(members.count)")
        return root.replacing(place.dropLast(), holder.adding(key, root[place]))
    }

    /// Something of another template, in the place of what has the same key where there is such.
    static func grafted(_ root: Node, _ other: Node, _ random: inout SplitMix) -> Node {
        guard let from = other.places().filter({ $0.count > 2 }).randomElement(using: &random) else { return root }
        let key = key(of: from, in: other)
        let all = root.places().filter { $0.count > 2 }
        let same = all.filter { key != nil && self.key(of: $0, in: root) == key }
        guard let place = (same.isEmpty ? all : same).randomElement(using: &random) else { return root }
        return root.replacing(place, other[from])
    }

    private static func key(of place: Place, in root: Node) -> String? {
        guard let position = place.last, let members = root[place.dropLast()].objectValue?.members else { return nil }
        return members.indices.contains(position) ? members[position].key : nil
    }

    /// Both templates in one.
    static func merged(_ root: Node, with other: Node, _ random: inout SplitMix) -> Node {
        (other.objectValue?.members ?? []).reduce(root) { root, section in
            guard let members = section.value.objectValue?.members else { return root }
            let old = root[section.key] ?? [:]
            guard old.objectValue != nil else { return root }
            return root.setting(section.key, members.reduce(old) { $0.setting($1.key, $1.value) })
        }
    }
}
