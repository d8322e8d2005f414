// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Changes in words, with values and what they cause.
struct JudgedText {
    private let judgement: StackJudgement
    private let value: ReviewValue
    private let locator = SourceLocator()

    /// How many properties of one resource are shown.
    private static let most = 12

    init(_ judgement: StackJudgement, hiding hidden: HiddenTexts) {
        self.judgement = judgement
        value = ReviewValue(mask: hidden.mask)
    }

    /// The lines of a stack: what the change set has, and below each what is judged of it.
    func lines(_ judged: JudgedChanges) -> [(text: String, style: Console.Style)] {
        var lines: [(text: String, style: Console.Style)] = []
        for change in judged.changes {
            lines.append(("  \(ChangeText.line(change.change))", ChangeText.style(change.change)))
            lines += details(of: change).map { ("      \($0)", .plain) }
            if let lost = change.lostData { lines.append(("      loses \(lost)", .red)) }
        }
        for update in judged.leftOut {
            lines.append(
                (
                    "  ? the change set leaves '\(judgement.logicalID(update.name))' (\(update.type)) out, which the "
                        + "templates, as they are compared here, change", .yellow
                ))
            lines += properties(of: update).map { ("      \($0)", .plain) }
        }
        return lines + judgement.interruptions.map { (interruption($0), .yellow) }
    }

    private func interruption(_ interruption: ServiceInterruption) -> String {
        let sentence =
            judgement.prefix.isEmpty
            ? interruption.sentence : interruption.sentence.replacing("'\(judgement.prefix)", with: "'")
        let place = locator.place(of: Node.Path(), from: interruption.location).map { " at \($0.file):\($0.line)" }
        return "  interrupts '\(judgement.logicalID(interruption.name))'\(place ?? ""): "
            + "\(interruption.isCertain ? "" : "perhaps: ")\(sentence)"
    }

    private func details(of change: JudgedChange) -> [String] {
        var lines: [String] = []
        if let update = change.update { lines += properties(of: update) }
        lines += change.attributes.map { attribute in
            let (old, new) = value.texts(Self.set(attribute.old), Self.set(attribute.new))
            return "\(attribute.path) \(old) -> \(new)"
        }
        lines += change.hidden.map { property, parameter in
            "\(property): the value of parameter '\(parameter)' is hidden; whether it is another, CloudFormation knows"
        }
        if let disagreement = change.disagreement { lines.append("judged otherwise: \(disagreement)") }
        if let keeper = change.keeper {
            lines.append("\(keeper) keeps \(change.change.kind == .remove ? "it" : "the old one")")
        }
        return lines
    }

    private func properties(of update: ResourceUpdate) -> [String] {
        let shown = update.properties.prefix(Self.most).map { property in
            "\(text(of: property))\(consequence(property))\(place(of: property, in: update))"
        }
        let rest = update.properties.count - shown.count
        return shown + (rest > 0 ? ["and \(rest) more properties"] : [])
    }

    private func text(of property: PropertyUpdate) -> String {
        let (old, new) = values(of: property)
        let because = cause(of: property).map { " (\($0))" } ?? ""
        if let new, old == new { return "\(property.path) \(value.text(new))\(because)" }
        let (before, after) = value.texts(old, new)
        return "\(property.path) \(before) -> \(after)\(because)"
    }

    /// An attribute that is not there was compared as null.
    private static func set(_ node: Node?) -> Node? { node == .null ? nil : node }

    private func consequence(_ property: PropertyUpdate) -> String {
        if let refusal = property.refusal { return ", refused: \(refusal)" }
        return switch property.effect {
        case .interrupted: ", which interrupts it"
        case .mayBeReplaced: ", which may replace it"
        case .replaced: ", which replaces it"
        case .unchanged, .imported, .added, .updated, .removed: ""
        }
    }

    private func place(of property: PropertyUpdate, in update: ResourceUpdate) -> String {
        shownPlace(of: property, in: update).map { " at \($0.file):\($0.line)" } ?? ""
    }

    private func shownPlace(of property: PropertyUpdate, in update: ResourceUpdate) -> SourceLocation? {
        if let origin = property.new?.origin { return locator.place(of: Node.Path(), from: origin) }
        // Elements by their names are nothing that a search for arguments could follow.
        let keys = property.path.prefix { $0 != "[" }.split(separator: ".").map { Node.Path.Step.key(String($0)) }
        return locator.place(of: Node.Path(keys), from: update.location)
    }

    private func values(of property: PropertyUpdate) -> (old: Node?, new: Node?) {
        (property.old?.unprefixed(judgement.prefix), property.new?.unprefixed(judgement.prefix))
    }

    private func cause(of property: PropertyUpdate) -> String? {
        property.cause.map { judgement.prefix.isEmpty ? $0 : $0.replacing("'\(judgement.prefix)", with: "'") }
    }

    // MARK: For reports

    func node(_ change: JudgedChange) -> Node {
        var node = ChangeText.node(change.change).objectValue ?? Node.Object()
        if let update = change.update {
            node["judged"] = .string(update.effect.word)
            node["properties"] = .array(update.properties.map { self.node($0, in: update) })
        }
        node["lostData"] = change.lostData.map { .string($0) }
        node["keptBy"] = change.keeper.map { .string($0) }
        node["disagreement"] = change.disagreement.map { .string($0) }
        return Node(.object(node))
    }

    private func node(_ property: PropertyUpdate, in update: ResourceUpdate) -> Node {
        let (old, new) = values(of: property)
        var node = Node.Object([.init(key: "path", value: .string(property.path))])
        node["old"] = old ?? .null
        node["new"] = new ?? .null
        node["effect"] = .string(property.effect.word)
        node["because"] = cause(of: property).map { .string($0) }
        if let place = shownPlace(of: property, in: update) {
            node["file"] = .string(place.file)
            node["line"] = .number(place.line)
        }
        return Node(.object(node))
    }
}
