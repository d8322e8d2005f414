// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import SchemaPatterns
import TemplateModel

/// Compares a path with the schema of its resource's type: what no resource of the type can have is a mistake of who asks.
struct PathCheck {
    private let type: String
    private let schema: ResourceSchema
    /// What the value at hand may be: one schema, or the forms that it offers.
    private var forms: [Schema]
    private var way = Node.Path()

    /// Why nothing can ever stand there; nil where something can, and for a type that has no schema here.
    static func problem(with steps: [Node.Path.Step], in type: String) -> String? {
        guard let schema = ResourceSchema(known: type) else { return nil }
        var check = PathCheck(type, schema)
        for step in steps {
            switch check.enter(step) {
            case .known: continue
            case .open: return nil
            case .wrong(let message): return message
            }
        }
        return nil
    }

    private init(_ type: String, _ schema: ResourceSchema) {
        self.type = type
        self.schema = schema
        forms = [schema.properties]
        forms = everyForm
    }

    private enum Answer {
        case known
        /// Anything may stand there.
        case open
        case wrong(String)
    }

    private mutating func enter(_ step: Node.Path.Step) -> Answer {
        let next: [Schema]
        switch step {
        case .key(let name) where name.beginsFunction || name == "Ref": return .open
        case .key(let name):
            next = members(name)
            if next.isEmpty {
                if forms.contains(where: \.takesAnyMember) { return .open }
                return .wrong(unknown(name))
            }
        case .index:
            next = forms.compactMap(\.items)
            if next.isEmpty {
                if forms.contains(where: \.takesAnyElement) { return .open }
                return .wrong("'\(type)' has no list \(place); \(kind)")
            }
        }
        way.steps.append(step)
        forms = next
        forms = everyForm
        return .known
    }

    private func members(_ name: String) -> [Schema] {
        forms.flatMap { form -> [Schema] in
            if let named = form.properties[name] { return [named] }
            let patterns = form.patternProperties
            for (index, text) in patterns.keys.enumerated() where Pattern(text)?.matches(name) ?? true {
                return patterns[index].map { [$0] } ?? []
            }
            return form.additional.map { [$0] } ?? []
        }
    }

    private func unknown(_ name: String) -> String {
        let known = Set(forms.flatMap(\.properties.keys)).sorted()
        guard forms.contains(where: \.namesMembers) else { return "'\(type)' has no object \(place); \(kind)" }
        let within = way.steps.isEmpty ? "" : " \(place)"
        let advice =
            didYouMean(name, in: known)
            ?? (known.isEmpty
                ? "its names match \(forms.flatMap(\.patternProperties.keys).joined(separator: " or "))"
                : known.count <= 12
                    ? "it has \(known.joined(separator: ", "))" : "it has \(known.count) others")
        return "'\(type)' has no property '\(name)'\(within); \(advice)"
    }

    private var place: String { way.steps.isEmpty ? "there" : "at '\(way)'" }

    /// What stands there instead.
    private var kind: String {
        let types = forms.reduce(into: JSONTypes()) { $0.formUnion($1.types) }
        if types.contains(.array) { return "that is a list, so name an element, as '\(way)[0]'" }
        if types.contains(.object) || way.steps.isEmpty { return "that is an object, so name a member" }
        return "that is \(types.contains(.string) ? "text" : types.contains(.boolean) ? "true or false" : "a number")"
    }

    /// The forms, and those that each offers, whichever of them a value has.
    private var everyForm: [Schema] {
        var all: [Schema] = []
        var open = forms
        while let next = open.popLast().map(schema.resolve) {
            guard !all.contains(next) else { continue }
            all.append(next)
            open += next.allOf + next.anyOf + next.oneOf
            open += next.byType.keys.compactMap { next.byType[$0] }
            if let condition = next.condition { open += [condition.then, condition.else].compactMap { $0 } }
        }
        return all
    }
}

extension Schema {
    /// Whether it says nothing about a value.
    private var isSilent: Bool {
        types.isEmpty && !namesMembers && items == nil && allOf.isEmpty && !hasForms && condition == nil
            && !isEnumeration && pattern == nil
    }

    fileprivate var takesAnyMember: Bool {
        (types.contains(.object) && !namesMembers && additional == nil && !hasForms && allOf.isEmpty) || isSilent
    }

    fileprivate var takesAnyElement: Bool { (types.contains(.array) && items == nil) || isSilent }
}
