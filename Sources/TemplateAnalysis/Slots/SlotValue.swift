// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas

/// The value that a resource gives in a slot of a known kind.
package struct SlotValue: Sendable {
    package let slot: Slot
    package let owner: Outcome.Resource
    package let value: PropertyValue

    /// Everything in the slots of an outcome's resources, in the order of the resources.
    static func all(in outcome: Outcome) -> [SlotValue] {
        var found: [SlotValue] = []
        for owner in outcome.resources where !owner.slots.isEmpty {
            let properties = owner.properties
            // Most slots are of properties that are not there.
            for slot in owner.slots where slot.path.first.map({ $0 == "*" || owner.writes($0) }) ?? true {
                for value in properties.values(at: slot.path) {
                    found.append(SlotValue(slot: slot, owner: owner, value: value))
                }
            }
        }
        return found
    }
}

extension PropertyValue {
    /// The values at a path of names: those of every element of a list on the way, and at `*` those of every key.
    package func values(at path: some Collection<String>) -> [PropertyValue] {
        var found: [PropertyValue] = []
        collect(path[...], into: &found)
        return found
    }

    private func collect<Names: Collection<String>>(_ path: Names, into found: inout [PropertyValue])
    where Names.SubSequence == Names {
        guard let step = path.first else { return found.append(self) }
        if isUnknown { return }
        let rest = path.dropFirst()
        if step == "*" {
            for member in members ?? [] { member.value.eachOne { $0.collect(rest, into: &found) } }
        } else {
            self[step].eachOne { $0.collect(rest, into: &found) }
        }
    }

    /// The value that names lead to, one after the other.
    package func value(at path: some Sequence<some StringProtocol>) -> PropertyValue {
        path.reduce(self) { $0[String($1)] }
    }

    /// Calls `visit` with the elements of a list, or with what is no list by itself.
    private func eachOne(_ visit: (PropertyValue) -> Void) {
        if isAbsent { return }
        if node?.arrayValue == nil, node?.joinedParts == nil { return visit(self) }
        for element in elements ?? [self] { visit(element) }
    }
}

extension Outcome.Resource {
    /// The first of its own properties that takes something of a type, as a security group; absent when it has none.
    package func property(taking typeName: String) -> PropertyValue {
        property { $0.takes(typeName) }
    }

    /// The first of its own properties, or else of an object within it, whose slot is of a kind; absent when it has
    /// none.
    package func property(where holds: (Slot) -> Bool) -> PropertyValue {
        let fitting = slots.filter { holds($0) && !$0.path.contains("*") }
        return fitting.min { $0.path.count < $1.path.count }.map { slot in
            properties.value(at: slot.path)
        } ?? self[""]
    }
}
