// SPDX-License-Identifier: Apache-2.0

import SchemaCatalog

/// The facts that the registry's schemas lack, and people know: from `facts.txt`, one a line, with its reason.
package struct SchemaFacts: Sendable {
    /// The kind of thing that something refers to.
    package struct Kind: Sendable, Hashable {
        package enum Form: String, Sendable {
            case id
            case arn
            /// A slot that takes the one as well as the other.
            case idOrARN = "id-or-arn"
            /// Plain text, whatever the schema's format says.
            case text
        }

        package let form: Form

        /// The type of the thing; empty for text.
        package let typeName: String

        package init(form: Form, typeName: String) {
            self.form = form
            self.typeName = typeName
        }
    }

    /// The kinds that `Ref` returns, by type, where the schema's primary identifier does not say it.
    package private(set) var refs: [String: Kind] = [:]

    /// The kinds that slots refer to: by type, then `Property` or `Definition.Property`. Several, when any will do.
    package private(set) var slots: [String: [String: [Kind]]] = [:]

    /// The texts that sound like references and refer to nothing that a template can make: by type, then slot as above
    /// or attribute.
    package private(set) var texts: [String: Set<String>] = [:]

    /// The kinds that names of slots say alone, in every type: a name, or a name and that of its object, with `*`. The
    /// first that fits counts.
    package private(set) var names: [(pattern: String, kinds: [Kind])] = []

    /// The unit that whole numbers count in.
    package enum DurationUnit: String, Sendable, Hashable {
        case milliseconds, seconds, minutes, hours, days
    }

    /// The units that names of slots say alone: a name, or a name and that of its object, with `*`. The first that fits
    /// counts.
    package private(set) var namedUnits: [(pattern: String, unit: DurationUnit)] = []

    /// The units of slots, by type, then `Property` or `Definition.Property`.
    package private(set) var units: [String: [String: DurationUnit]] = [:]

    /// The services that assume the roles of a type, by the beginning of the type's name or by the whole of it.
    package private(set) var services: [String: [String]] = [:]

    /// The services that assume the role that a slot names, by type and slot; `nobody` for none, or none that is
    /// certain.
    package private(set) var assumers: [String: [String: [String]]] = [:]

    /// Which properties are policy documents, by type and slot.
    package private(set) var policies: [String: [String: Slot.PolicyUse]] = [:]

    /// Whose identifiers and ARNs a type's can stand for, as an alias of a function for the function.
    package private(set) var standIns: [String: Set<String>] = [:]

    /// The kinds of attributes of `Fn::GetAtt`, by type and attribute: also those that the schema does not list.
    package private(set) var attributes: [String: [String: Kind]] = [:]

    /// The kinds that references point to although no resource type makes them, as machine images.
    package private(set) var kindsWithoutType: Set<String> = []

    /// The lines that could not be read; a test holds this empty.
    package private(set) var malformedLines: [String] = []

    /// The facts in the binary.
    package static let shared = SchemaFacts(
        text: String(
            decoding: UnsafeBufferPointer(start: schema_facts_text(), count: schema_facts_count()), as: UTF8.self))

    package init(text: String) {
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            if !read(line) { malformedLines.append(String(Substring(line))) }
        }
    }

    private mutating func read(_ line: Substring.UTF8View) -> Bool {
        let pieces = line.split(separator: UInt8(ascii: " "))
        guard let reason = pieces.firstIndex(where: { $0.elementsEqual([UInt8(ascii: "#")]) }),
            reason + 1 < pieces.count
        else { return false }
        let words = pieces[..<reason].map { String(Substring($0)) }
        switch words.first {
        case "kind" where words.count == 2:
            return kindsWithoutType.insert(words[1]).inserted
        case "ref" where words.count >= 3:
            guard let kind = Self.kinds(words[2...]), kind.count == 1 else { return false }
            return refs.updateValue(kind[0], forKey: words[1]) == nil
        case "slot" where words.count >= 4:
            guard let kinds = Self.kinds(words[3...]) else { return false }
            return slots[words[1], default: [:]].updateValue(kinds, forKey: words[2]) == nil
        case "text" where words.count >= 3:
            return words[2...].allSatisfy { texts[words[1], default: []].insert($0).inserted }
        case "name" where words.count >= 3:
            guard let kinds = Self.kinds(words[2...]) else { return false }
            names.append((words[1], kinds))
            return true
        case "unit" where words.count == 3:
            guard let unit = DurationUnit(rawValue: words[2]) else { return false }
            namedUnits.append((words[1], unit))
            return true
        case "unit" where words.count == 4:
            guard let unit = DurationUnit(rawValue: words[3]) else { return false }
            return units[words[1], default: [:]].updateValue(unit, forKey: words[2]) == nil
        case "service" where words.count >= 3:
            return services.updateValue(Array(words[2...]), forKey: words[1]) == nil
        case "assumer" where words.count >= 4:
            return assumers[words[1], default: [:]].updateValue(Array(words[3...]), forKey: words[2]) == nil
        case "policy" where words.count == 4:
            guard let use = Slot.PolicyUse(rawValue: words[3]) else { return false }
            return policies[words[1], default: [:]].updateValue(use, forKey: words[2]) == nil
        case "stand-in" where words.count == 3:
            return standIns[words[1], default: []].insert(words[2]).inserted
        case "attribute" where words.count >= 4:
            guard let kind = Self.kinds(words[3...]), kind.count == 1 else { return false }
            return attributes[words[1], default: [:]].updateValue(kind[0], forKey: words[2]) == nil
        default:
            return false
        }
    }

    /// The kinds that a slot refers to by its name alone.
    ///
    /// - Parameter path: the names of its object, when there is one, and of itself.
    package func kinds(ofSlotNamed path: [String]) -> [Kind]? {
        names.first { Self.matches($0.pattern, path) }?.kinds
    }

    /// The unit of a slot that is a whole number; nil for what is no duration.
    package func unit(of path: [String], in typeName: String) -> DurationUnit? {
        units[typeName]?[path.joined(separator: ".")] ?? namedUnits.first { Self.matches($0.pattern, path) }?.unit
    }

    private static func matches(_ pattern: String, _ path: [String]) -> Bool {
        matches(pattern[...], pattern.contains(".") ? path.suffix(2).joined(separator: ".") : path.last ?? "")
    }

    private static func matches(_ pattern: Substring, _ text: String) -> Bool {
        guard let star = pattern.firstIndex(of: "*") else { return pattern == text[...] }
        let end = pattern[pattern.index(after: star)...]
        let start = pattern[..<star]
        return text.utf8.count >= start.utf8.count + end.utf8.count && text.hasPrefix(start) && text.hasSuffix(end)
    }

    /// `text`, or a form and a kind, once or several times.
    private static func kinds(_ words: ArraySlice<String>) -> [Kind]? {
        if words.elementsEqual([Kind.Form.text.rawValue]) { return [Kind(form: .text, typeName: "")] }
        var kinds: [Kind] = []
        var rest = words
        while let word = rest.popFirst() {
            guard let form = Kind.Form(rawValue: word), form != .text, let typeName = rest.popFirst() else {
                return nil
            }
            kinds.append(Kind(form: form, typeName: typeName))
        }
        return kinds.isEmpty ? nil : kinds
    }
}
