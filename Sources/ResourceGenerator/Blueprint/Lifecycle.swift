// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension TypeSchema {
    /// The notes of the registry on the type as a whole.
    var notes: [String] {
        var notes: [String] = []
        if let status = root["lifecycle"]?["status"]?.stringValue {
            let date = root["lifecycle"]?["date"]?.stringValue.map { " on \($0)" } ?? ""
            notes.append("AWS gives up this service or type: \(status)\(date).")
        }
        if root["replacementStrategy"] == "delete_then_create" {
            notes.append("A replacement deletes the old one before it makes the new one.")
        }
        return notes
    }
}

/// The registry's lists of properties by path: those only read, those that cannot change, those going away.
extension ResourceBlueprint {
    mutating func applyLifecycle(of schema: TypeSchema) {
        for path in schema.paths("readOnlyProperties") where path.count > 1 {
            change(path) { properties, index, isOnlyUse in
                if isOnlyUse { properties.remove(at: index) }
            }
        }
        for path in schema.paths("createOnlyProperties") {
            note(path, always: "A change replaces the resource.", sometimes: "A change may replace the resource.")
        }
        for path in schema.paths("conditionalCreateOnlyProperties") {
            note(path, always: "A change may replace the resource.", sometimes: "A change may replace the resource.")
        }
        for path in schema.paths("writeOnlyProperties") { note(path, always: "Never read back.", sometimes: nil) }
        for path in schema.paths("deprecatedProperties") { note(path, always: "Deprecated.", sometimes: nil) }
    }

    private mutating func note(_ path: [String], always: String, sometimes: String?) {
        change(path) { properties, index, isOnlyUse in
            guard let sentence = isOnlyUse ? always : sometimes, !properties[index].notes.contains(sentence) else {
                return
            }
            properties[index].notes.append(sentence)
        }
    }

    /// - Parameter change: is told whether the path is the only way to the property.
    private mutating func change(_ path: [String], _ change: (inout [PropertyBlueprint], Int, Bool) -> Void) {
        let steps = path.filter { $0 != "*" }
        guard let last = steps.last else { return }
        var owner: NestedID?
        var isOnlyUse = true
        for step in steps.dropLast() {
            guard let property = members(of: owner).first(where: { $0.name == step }),
                case .nested(let id) = property.type.element
            else { return }
            owner = id
            isOnlyUse = isOnlyUse && uses(of: id) == 1
        }
        var properties = members(of: owner)
        guard let index = properties.firstIndex(where: { $0.name == last }) else { return }
        change(&properties, index, isOnlyUse)
        setMembers(of: owner, to: properties)
    }

    private func members(of owner: NestedID?) -> [PropertyBlueprint] {
        guard let owner else { return properties }
        guard case .object(let members)? = nestedTypes.first(where: { $0.id == owner })?.content else { return [] }
        return members
    }

    private mutating func setMembers(of owner: NestedID?, to members: [PropertyBlueprint]) {
        guard let owner else {
            properties = members
            return
        }
        guard let index = nestedTypes.firstIndex(where: { $0.id == owner }) else { return }
        nestedTypes[index].content = .object(members)
    }

    private func uses(of id: NestedID) -> Int {
        let all = properties + nestedTypes.flatMap(\.properties)
        return all.count { $0.type.element == .nested(id) }
    }

    /// Read-only properties leave definitions behind that nothing mentions.
    mutating func dropUnusedTypes() {
        var reached: Set<NestedID> = []
        var waiting = properties.map(\.type)
        let byID = Dictionary(nestedTypes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        while let type = waiting.popLast() {
            guard case .nested(let id) = type.element, reached.insert(id).inserted else { continue }
            waiting += byID[id]?.properties.map(\.type) ?? []
            if case .union(let union)? = byID[id]?.content { waiting += union.types }
        }
        nestedTypes.removeAll { !reached.contains($0.id) }
    }
}

extension NestedType {
    var properties: [PropertyBlueprint] {
        if case .object(let properties) = content { properties } else { [] }
    }
}
