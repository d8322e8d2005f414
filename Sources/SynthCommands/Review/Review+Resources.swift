// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The resources of a review, property by property.
extension Review {
    /// A section for each stack that anything happens in.
    func resourceSections(_ locator: SourceLocator) -> [ReviewSection] {
        var stacks: [String?] = []
        for resource in resources where !stacks.contains(resource.stack) { stacks.append(resource.stack) }
        return stacks.map { stack in
            let own = resources.filter { $0.stack == stack }.enumerated()
                .sorted { ($1.element.gravity, $0.offset) < ($0.element.gravity, $1.offset) }
            return ReviewSection(title: stack ?? "resources", items: own.map { item($0.element, locator) })
        }
    }

    private func item(_ update: ResourceUpdate, _ locator: SourceLocator) -> ReviewItem {
        let place = locator.place(of: Node.Path(), from: update.location)
        let was = update.movedFrom.map { ReviewPhrase(", which was \(code: $0)") } ?? ""
        let kept = update.keeper.map { "; \($0) keeps \(update.effect == .removed ? "it" : "the old one")" } ?? ""
        let refused = update.refusals.isEmpty ? "" : ", which is refused"
        let verb =
            update.isSnapshot && update.effect == .replaced
            ? "makes anew"
            : update.interruptsLittle && update.effect == .interrupted ? UpdateEffect.updated.verb : update.effect.verb
        return ReviewItem(
            phrase:
                "\(verb) \(code: update.logicalID) (\(update.type))\(refused)\(was)\(kept)\(place.map { ", \($0)" } ?? "")",
            style: update.style, details: update.properties.map { property($0, update) })
    }

    private func property(_ property: PropertyUpdate, _ update: ResourceUpdate) -> ReviewItem {
        let cause = property.cause.map { ", since \($0)" } ?? ""
        let effect = property.refusal == nil ? effect(property, update) : ": refused"
        if let old = property.old?.arrayValue, let new = property.new?.arrayValue, old != new {
            return ReviewItem(
                phrase: "\(code: property.path)\(effect)\(cause)", style: effect.isEmpty ? .plain : .red,
                details: elements(old, new))
        }
        let (was, isNow) = values.texts(property.old, property.new)
        // A reference to what is replaced reads the same on both sides.
        let shown: ReviewPhrase =
            property.old == property.new ? "\(code: isNow)" : "\(code: was) -> \(code: isNow)"
        return ReviewItem(
            phrase: "\(code: property.path) \(shown)\(effect)\(cause)", style: effect.isEmpty ? .plain : .red)
    }

    /// What comes into a list and what goes out of it.
    private func elements(_ old: [Node], _ new: [Node]) -> [ReviewItem] {
        let come = values.elements(of: new, beyond: old).map { ReviewItem(phrase: "+ \(code: $0)") }
        let gone = values.elements(of: old, beyond: new).map { ReviewItem(phrase: "- \(code: $0)") }
        return come + gone + (come.isEmpty && gone.isEmpty ? [ReviewItem(phrase: "in another order, or number")] : [])
    }

    private func effect(_ property: PropertyUpdate, _ update: ResourceUpdate) -> String {
        switch property.effect {
        case .replaced: update.isSnapshot ? "" : ": replaces it"
        case .mayBeReplaced: ": may replace it"
        case .interrupted: update.interruptsLittle ? "" : ": interrupts it"
        case .unchanged, .imported, .added, .updated, .removed: ""
        }
    }
}

extension ResourceUpdate {
    /// Whether AWS says that its update interrupts, and means what its rules admit no more: that is told of the ways.
    fileprivate var interruptsLittle: Bool { type == "AWS::EC2::SecurityGroup" }

    /// How far up it stands in its stack.
    fileprivate var gravity: Int {
        if !refusals.isEmpty { return 6 }
        if losesData { return 5 }
        if isSnapshot { return 1 }
        switch effect {
        case .replaced, .removed: return 4
        case .mayBeReplaced, .interrupted: return 3
        case .updated: return 2
        case .unchanged, .imported, .added: return 1
        }
    }

    fileprivate var style: Console.Style {
        if !refusals.isEmpty || losesData { return .red }
        switch effect {
        case .replaced where isSnapshot: return .yellow
        case .replaced, .removed, .mayBeReplaced: return .red
        case .updated, .interrupted: return .yellow
        case .added, .imported: return .green
        case .unchanged: return .plain
        }
    }
}
