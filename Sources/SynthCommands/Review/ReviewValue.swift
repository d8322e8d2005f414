// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A value as a reviewer reads it: JSON, but references by their names, and joined texts as one.
struct ReviewValue {
    /// What is hidden: before anything is cut, since half of a secret is nothing that a console knows.
    var mask = Mask()

    /// How many characters of a value are shown.
    private static let most = 160

    func text(_ node: Node?) -> String {
        node.map { written($0).shortened(to: Self.most) } ?? "not set"
    }

    /// Two values that differ; of long ones the part that does.
    func texts(_ old: Node?, _ new: Node?) -> (old: String, new: String) {
        guard let old, let new else { return (text(old), text(new)) }
        let (left, right) = (written(old), written(new))
        guard min(left.count, right.count) > Self.most else { return (text(old), text(new)) }
        let start = zip(left, right).prefix { $0 == $1 }.count
        let end = min(
            zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count, min(left.count, right.count) - start)
        return (part(of: left, start, end), part(of: right, start, end))
    }

    /// The middle of a text, and a little of what stands around it.
    private func part(of text: String, _ start: Int, _ end: Int) -> String {
        let (before, after) = (max(0, start - 30), max(0, end - 30))
        let middle = text.dropFirst(before).dropLast(after)
        let shown = middle.shortened(to: Self.most, of: text.count)
        return (before > 0 ? "…" : "") + shown + (after > 0 && middle.count <= Self.most ? "…" : "")
    }

    /// The elements that a list has beyond another one.
    func elements(of list: [Node], beyond other: [Node]) -> [String] {
        list.filter { element in !other.contains { $0.saysTheSame(as: element) } }.map { text($0) }
    }

    private func written(_ node: Node) -> String {
        if let reference = node.reference { return name(reference) }
        if let joined = joined(node) { return joined }
        if let elements = node.arrayValue { return "[\(elements.map(written).joined(separator: ", "))]" }
        if let members = node.objectValue?.members {
            return "{\(members.map { "\($0.key): \(written($0.value))" }.joined(separator: ", "))}"
        }
        return mask.masked("\(node)")
    }

    private func name(_ reference: ElementReference) -> String {
        reference.attribute.map { "\(reference.name).\($0)" } ?? reference.name
    }

    /// Parts that nothing stands between, as one text with names in it.
    private func joined(_ node: Node) -> String? {
        guard let (name, argument) = node.function, name == "Fn::Join", argument[0]?.stringValue == "",
            let parts = argument[1]?.arrayValue
        else { return nil }
        let texts = parts.map { part -> String in
            if let text = part.stringValue { return text }
            if let reference = part.reference { return "${\(self.name(reference))}" }
            return "${\(written(part))}"
        }
        return mask.masked("\(Node.string(texts.joined()))")
    }
}
