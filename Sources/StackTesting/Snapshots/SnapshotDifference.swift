// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Says where a stack is another than in its snapshot, resource by resource and property by property, and what that means for
/// what is deployed.
struct SnapshotDifference {
    private let lines: [String]

    /// Nil where both say the same.
    init?(from old: SnapshotContent, to new: SnapshotContent) {
        let change = SystemChange(from: old.stacks, to: new.stacks, isOneStack: !new.isEnvironment)
        var lines: [String] = []
        let names =
            new.parts.map(\.name) + old.parts.map(\.name).filter { name in !new.parts.contains { $0.name == name } }
        for name in names {
            let before = old.parts.first { $0.name == name }?.root
            let after = new.parts.first { $0.name == name }?.root
            guard let before, let after else {
                lines.append(after == nil ? "- stack '\(name)'" : "+ stack '\(name)'")
                continue
            }
            lines += Self.lines(before, after, prefix: name.isEmpty ? "" : "\(name)/", change)
        }
        let told = Set(change.resources.map(\.name))
        lines += change.refusals.filter { !told.contains($0.name) }.map { "refused: \($0.testDescription)" }
        if lines.isEmpty { return nil }
        self.lines = lines
    }

    var text: String { lines.map { "  \($0)" }.joined(separator: "\n") }

    private static func lines(
        _ before: Node, _ after: Node, prefix: String, _ change: SystemChange
    ) -> [String] {
        var lines: [String] = []
        var elements: [(name: String, isResource: Bool, lines: [String])] = []
        for difference in ValueDifference.all(from: before, to: after) {
            let names = difference.names
            guard names.count >= 2 else {
                lines.append("\(difference.path): \(PropertyUpdate.text(difference.old, difference.new))")
                continue
            }
            let isResource = names[0] == "Resources"
            let name = isResource ? names[1] : "\(names[0]).\(names[1])"
            var rest = difference.path.dropFirst("\(names[0]).\(names[1])".count).drop { $0 == "." }[...]
            if rest.hasPrefix("Properties.") { rest = rest.dropFirst("Properties.".count) }
            let line: String? =
                rest.isEmpty
                ? (isResource ? nil : PropertyUpdate.text(difference.old, difference.new))
                : "\(rest) \(PropertyUpdate.text(difference.old, difference.new))"
            if elements.last?.name != name { elements.append((name, isResource, [])) }
            if let line { elements[elements.count - 1].lines.append(line) }
        }
        for element in elements {
            let judged = element.isResource ? change.resources.first { $0.name == prefix + element.name } : nil
            lines.append(judged.map(heading) ?? "\(prefix)\(element.name)")
            lines += element.lines.map { "    \($0)" }
        }
        // What changes with something else reads the same in both.
        let told = Set(elements.map { prefix + $0.name })
        for resource in change.resources
        where resource.effect != .unchanged && resource.name.hasPrefix(prefix) && !told.contains(resource.name)
            && !(prefix.isEmpty && resource.name.contains("/"))
        {
            lines.append(heading(resource))
            lines += resource.properties.map { "    \($0)" }
        }
        return lines
    }

    private static func heading(_ resource: ResourceUpdate) -> String {
        let sign =
            switch resource.effect {
            case .added: "+ "
            case .removed: "- "
            default: ""
            }
        var text = "\(sign)\(resource.name), \(resource.type)"
        switch resource.effect {
        case .unchanged: text += ": only its attributes in the template"
        case .added, .removed: break
        case .imported: text += ": joins the stack as it is"
        case .updated: text += ": is updated"
        case .interrupted: text += ": is updated, with an interruption"
        case .mayBeReplaced: text += ": may be replaced"
        case .replaced: text += ": is replaced"
        }
        if let keeper = resource.keeper {
            text += "; \(keeper) keeps \(resource.effect == .removed ? "it" : "the old one")"
        }
        if let data = resource.lostData { text += "; loses \(data)" }
        for refusal in resource.refusals { text += "; refused: \(refusal)" }
        return text + (resource.location.map { " (\($0.withinPackage))" } ?? "")
    }
}
