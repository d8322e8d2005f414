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
        let verb = update.isSnapshot && update.effect == .replaced ? "makes anew" : update.effect.verb
        return ReviewItem(
            phrase: "\(verb) \(code: update.logicalID) (\(update.type))\(was)\(kept)\(place.map { ", \($0)" } ?? "")",
            style: update.style, details: update.properties.map { property($0, update) })
    }

    private func property(_ property: PropertyUpdate, _ update: ResourceUpdate) -> ReviewItem {
        let cause = property.cause.map { ", since \($0)" } ?? ""
        let effect: String
        switch property.effect {
        case .replaced where update.isSnapshot: effect = ""
        case .replaced: effect = ": replaces it"
        case .mayBeReplaced: effect = ": may replace it"
        case .interrupted: effect = ": interrupts it"
        default: effect = ""
        }
        let refused = property.refusal == nil ? "" : ": refused"
        // A reference to what is replaced reads the same on both sides.
        let values: ReviewPhrase =
            property.old == property.new
            ? "\(code: ReviewValue.text(property.new))"
            : "\(code: ReviewValue.text(property.old)) -> \(code: ReviewValue.text(property.new))"
        return ReviewItem(
            phrase: "\(code: property.path) \(values)\(effect)\(refused)\(cause)",
            style: effect.isEmpty && refused.isEmpty ? .plain : .red)
    }
}

extension ResourceUpdate {
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
